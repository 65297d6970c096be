"""Bundles of version 1, good and bad, for ever."""
