"""Hostile input, made by the ten thousand: whole bundles, and each parser alone."""
