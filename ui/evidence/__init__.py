"""The evidence page of the interview: files and recordings, kept bit-exact."""
