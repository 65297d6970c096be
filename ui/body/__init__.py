"""The body map: marks as pins on calm figures, and the same marks as a table."""
