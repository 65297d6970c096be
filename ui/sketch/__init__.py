"""The sketch pad: a cell, a van, a room in a few lines, kept as evidence."""
