"""Locking the real program over a real vault."""
