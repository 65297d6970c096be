"""Erasing the vault on this device, by one held button."""
