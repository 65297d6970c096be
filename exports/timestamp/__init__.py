"""Time-stamps as files: what goes to an authority, and what goes to a court."""

from exports.timestamp.court import COURT_FILES, Proof, court_files

__all__ = ["COURT_FILES", "Proof", "court_files"]
