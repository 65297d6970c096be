"""How the program guards itself: one place, one page for each matter."""
