"""What locks the vault without being asked, and what clears the screen when it does."""
