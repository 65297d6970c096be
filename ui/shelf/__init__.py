"""The shelf: every testimony of this vault, what is missing, and the way to each."""
