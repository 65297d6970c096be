"""One line for each sealed file that was opened, and the order in which lines are read.

A name that a file gives itself is never shown: only what this vault knows of its signer.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.services.exchange import Outcome, Verdict


class Stage(StrEnum):
    """How far one file is."""

    WAITING = "waiting"
    CHECKING = "checking"
    STOPPED = "stopped"
    JUDGED = "judged"
    IMPORTING = "importing"


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


def badness(line: Line) -> int:
    """Return the place of a line: refused, forwarded, good, here, imported, the rest."""
    if line.verdict is None:
        return _NOT_JUDGED
    if line.verdict.outcome is Outcome.GOOD and not line.verdict.addressed_to_me:
        return 1
    return _WORST_FIRST[line.verdict.outcome]


def worst_first(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines in reading order; equal ones stay as they came."""
    return tuple(sorted(lines, key=badness))


def can_import(line: Line) -> bool:
    """Say whether a line is a good file that is not here yet."""
    return line.verdict is not None and line.verdict.outcome is Outcome.GOOD


def can_receipt(line: Line) -> bool:
    """Say whether a receipt can be written for a line."""
    verdict = line.verdict
    return verdict is not None and verdict.testimony is not None
