"""The register of physical items: what was handed over, and through whose hands."""
