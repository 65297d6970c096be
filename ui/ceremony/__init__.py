"""Keys in pieces: the ceremony that makes one, and the page that joins one for use."""
