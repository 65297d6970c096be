"""The program: what it is, what it keeps, what it does, and how it starts."""
