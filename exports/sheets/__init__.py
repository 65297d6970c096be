"""Sheets: one piece of a key on one page of paper, for one holder."""
