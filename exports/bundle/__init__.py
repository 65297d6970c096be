"""Sealed bundles: written in one pass, opened only as verified. See docs/format.md."""
