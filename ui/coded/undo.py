"""Taking back the last acts of coding, of naming people, of ordering transfers.

Taking back puts facts, transfers and people as they were before, and only if nobody else
changed them since: what was moved along with edited words is never moved back. No Qt.
"""

from dataclasses import dataclass, replace

from desktop.domain.coding import Coding
from desktop.domain.mentioned import MentionedPerson
from desktop.domain.testimony import Testimony

MOST_UNDONE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """What the coding changes."""

    coding: Coding
    people: tuple[MentionedPerson, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Act:
    before: _Kept
    after: _Kept
    what: str
    about: str


class Undo:
    """The last acts, newest last."""

    def __init__(self) -> None:
        self._acts: list[_Act] = []

    @property
    def last(self) -> str:
        """What was changed last; empty if nothing can be taken back."""
        return self._acts[-1].what if self._acts else ""

    def note(self, before: Testimony, after: Testimony, what: str, about: str = "") -> None:
        """Remember an act; one that goes on where the last one ended is the same act.

        Args:
            before: As it was.
            after: As it is.
            what: What was changed, as a code.
            about: Acts about the same, one after the other, are one; empty for what
                stands alone.
        """
        act = _Act(before=_kept(before), after=_kept(after), what=what, about=about)
        if about and self._acts and self._acts[-1].about == about:
            last = self._acts.pop()
            act = replace(act, before=last.before)
        self._acts = [*self._acts[1 - MOST_UNDONE :], act]

    def forget_unless_last(self, testimony: Testimony) -> None:
        """Forget everything if somebody else changed what the last act left."""
        if self._acts and self._acts[-1].after != _kept(testimony):
            self._acts.clear()

    def undone(self, testimony: Testimony) -> Testimony:
        """Return it without the last act; as it is if that cannot be taken back."""
        if not self._acts or self._acts[-1].after != _kept(testimony):
            self._acts.clear()
            return testimony
        before = self._acts.pop().before
        return replace(testimony, coding=before.coding, people=before.people)


def _kept(testimony: Testimony) -> _Kept:
    return _Kept(coding=testimony.coding, people=testimony.people)
