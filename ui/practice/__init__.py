"""Practice: its page before a vault is open, and what marks the window meanwhile."""
