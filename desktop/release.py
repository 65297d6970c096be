"""When this version was made: no clock that is right shows an earlier day."""

from datetime import date

RELEASED = date(2026, 11, 24)
"""Set by hand with each release, so that a build has the same bytes on any day."""
