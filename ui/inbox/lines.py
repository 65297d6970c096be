"""One line for each sealed file that was opened, and the order in which lines are read.

A name that a file gives itself is never shown: only what this vault knows of its signer.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.domain.bundles import BundleType
from desktop.services.answers import ANSWERED
from desktop.services.exchange import Outcome, Verdict
from desktop.services.rosters import Arrival

HERE = frozenset({Outcome.IMPORTED, Outcome.ALREADY_HERE})
"""What was brought is in the vault."""


class Stage(StrEnum):
    """How far one file is."""

    WAITING = "waiting"
    CHECKING = "checking"
    STOPPED = "stopped"
    JUDGED = "judged"
    IMPORTING = "importing"


class Note(StrEnum):
    """What a person should know of a bundle that is good; the gravest first."""

    REWRAPPED = "rewrapped"
    FORWARDED = "forwarded"
    REVOKED_LATER = "revoked_later"
    EXPIRED = "expired"
    GAP = "gap"
    LATE = "late"
    TO_COMPARE = "to_compare"
    TO_SIGN = "to_sign"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One file of the table.

    Attributes:
        verdict: Set once it was judged.
    """

    path: Path
    stage: Stage = Stage.WAITING
    verdict: Verdict | None = None


_WORST_FIRST = {
    Outcome.REFUSED: 0,
    Outcome.GOOD: 2,
    Outcome.ALREADY_HERE: 3,
    Outcome.IMPORTED: 4,
}
_NOT_JUDGED = 5


def notes(verdict: Verdict) -> tuple[Note, ...]:
    """Return what is to be known of a bundle, the gravest first; empty if nothing is."""
    history, standings = verdict.history, verdict.standings
    found = {
        Note.REWRAPPED: history.is_rewrapped,
        Note.FORWARDED: not verdict.addressed_to_me,
        Note.REVOKED_LATER: standings.is_marked,
        Note.EXPIRED: standings.is_expired,
        Note.GAP: history.missing is not None,
        Note.LATE: history.is_late,
        Note.TO_COMPARE: verdict.roster is Arrival.TO_COMPARE,
        Note.TO_SIGN: verdict.roster is Arrival.TO_SIGN,
    }
    return tuple(note for note, is_so in found.items() if is_so)


def badness(line: Line) -> int:
    """Return the place of a line: refused, noteworthy, good, here, imported, the rest."""
    if line.verdict is None:
        return _NOT_JUDGED
    if line.verdict.outcome is Outcome.GOOD and notes(line.verdict):
        return 1
    return _WORST_FIRST[line.verdict.outcome]


def worst_first(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines in reading order; equal ones stay as they came."""
    return tuple(sorted(lines, key=badness))


def can_import(line: Line) -> bool:
    """Say whether a line is a good file that is not here yet."""
    return line.verdict is not None and line.verdict.outcome is Outcome.GOOD


def is_here(line: Line) -> bool:
    """Say whether what a line brought is in the vault."""
    return line.verdict is not None and line.verdict.outcome in HERE


def can_receipt(line: Line) -> bool:
    """Say whether a receipt can be written for a line."""
    verdict = line.verdict
    return (
        verdict is not None
        and is_here(line)
        and verdict.kind in ANSWERED
        and verdict.addressed_to_me
        and verdict.testimony is not None
    )


def can_read(line: Line) -> bool:
    """Say whether there is something to open."""
    return is_here(line) and line.verdict is not None and line.verdict.kind is not None


def is_letter(verdict: Verdict) -> bool:
    """Say whether a bundle is neither a testimony nor a roster."""
    return verdict.kind not in {None, BundleType.TESTIMONY, BundleType.ROSTER}
