"""A rehearsal of the whole trip through the real windows, with an invented case."""
