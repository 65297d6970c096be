"""The program's own line drawings, 24 units square; each always stands beside a word."""
