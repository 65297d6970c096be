"""Keys, seals and signatures. The only package that imports a cryptographic library."""
