"""Backups on a stick: setting them up, making one, restoring one into an empty place."""
