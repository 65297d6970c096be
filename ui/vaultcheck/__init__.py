"""Checking the vault: every page, every event, every word, every file."""
