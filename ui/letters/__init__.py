"""Letters: what is said about a testimony after it was sealed, written and read."""
