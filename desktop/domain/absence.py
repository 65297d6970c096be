"""Small answers that stand beside a value, or in its place.

That something is not known says another thing than that it was not asked, and a court asks
which of the two it was.
"""

from enum import StrEnum


class Known(StrEnum):
    """What is known of something that is so or is not."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Absence(StrEnum):
    """Why a value is not there; NONE if it is."""

    NONE = ""
    UNKNOWN = "unknown"
    REFUSED = "refused"
    NOT_ASKED = "not_asked"
    NOT_APPLICABLE = "not_applicable"
