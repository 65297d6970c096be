"""A place for whoever listens: how much it was, and a note that never leaves."""
