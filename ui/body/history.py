"""Taking back what was done to the marks, step by step, and doing it again. No Qt.

Only while nobody else changed the marks meanwhile: what is not as the last step left it is
never put back over.
"""

from dataclasses import dataclass

from desktop.domain.body import Mark

MOST_STEPS = 200
Marks = tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class _Step:
    before: Marks
    after: Marks
    about: str


class History:
    """Steps that can be taken back, newest last."""

    def __init__(self) -> None:
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

    def note(self, before: Marks, after: Marks, about: str = "") -> None:
        """Remember a step.

        Args:
            before: All marks, as they were.
            after: All marks, as they are.
            about: Steps about the same, one right after the other, are one step; empty
                for what stands alone.
        """
        if before == after:
            return
        last = self._done[-1] if self._done else None
        if last is not None and about and last.about == about and last.after == before:
            self._done.pop()
            before = last.before
        self._done = [*self._done[1 - MOST_STEPS :], _Step(before, after, about)]
        self._undone.clear()

    def can_undo(self, marks: Marks) -> bool:
        """Say whether the last step can be taken back."""
        return bool(self._done) and self._done[-1].after == marks

    def undone(self, marks: Marks) -> Marks:
        """Return the marks without the last step; as they are if that cannot be."""
        if not self.can_undo(marks):
            return marks
        step = self._done.pop()
        self._undone.append(step)
        return step.before

    def redone(self, marks: Marks) -> Marks:
        """Return the marks with the step that was taken back last."""
        if not self._undone or self._undone[-1].before != marks:
            return marks
        step = self._undone.pop()
        self._done.append(step)
        return step.after
