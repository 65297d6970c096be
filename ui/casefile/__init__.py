"""Case file: a testimony set like a page of a book, with what belongs to it."""
