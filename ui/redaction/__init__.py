"""Redacted copies: making one part by part, and reading one that came."""
