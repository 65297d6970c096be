"""Documents of the program, read inside it like a book."""
