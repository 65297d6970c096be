"""The phases of an interview, and which of them can close which gap."""

from collections.abc import Iterable
from enum import StrEnum


class Phase(StrEnum):
    """One page of the interview, in the order of the conversation."""

    PEOPLE = "people"
    CONSENT = "consent"
    ACCOUNT = "account"
    EVIDENCE = "evidence"
    READ_BACK = "read_back"
    CLOSE = "close"


_PHASE_OF_GAP = {
    "people": Phase.PEOPLE,
    "language": Phase.PEOPLE,
    "consent": Phase.CONSENT,
    "narrative": Phase.ACCOUNT,
    "audio_not_allowed": Phase.EVIDENCE,
    "photos_not_allowed": Phase.EVIDENCE,
    "read_back": Phase.READ_BACK,
    "closing": Phase.CLOSE,
}


def phase_of(gap: str) -> Phase:
    """Return the page on which a gap code of `desktop.domain.rules` can be closed."""
    return _PHASE_OF_GAP[gap.partition(".")[0]]


def left_in(gaps: Iterable[str]) -> dict[Phase, int]:
    """Return how many gaps are left in each phase."""
    left = dict.fromkeys(Phase, 0)
    for gap in gaps:
        left[phase_of(gap)] += 1
    return left
