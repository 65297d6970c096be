"""One long progress out of many steps: how far the whole is, and how long it still takes.

The steps move about the same number of bytes each, so each is an equal part of the whole;
those that move none take no part of it. Time left is said only once it can be known.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

SETTLED_SECONDS = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Far:
    """How far the whole is.

    Attributes:
        share: 0 to 1.
        seconds_left: None while it cannot be known.
    """

    share: float
    seconds_left: float | None


class Pace:
    """Measures from the first step on."""

    def __init__(self, steps: Sequence[str], tick: Callable[[], float]) -> None:
        """Take the steps that move bytes, in their order, and a clock that never jumps."""
        self._steps = tuple(steps)
        self._tick = tick
        self._since: float | None = None
        self._from = 0.0
        self._share = 0.0

    def advance(self, step: str, done: int, total: int) -> Far:
        """Return how far the whole is; it never goes back."""
        if step in self._steps:
            part = self._steps.index(step) + min(done / max(total, 1), 1.0)
            self._share = max(self._share, part / len(self._steps))
        if self._since is None:
            self._since = self._tick()
            self._from = self._share
        return Far(share=self._share, seconds_left=self._left(self._since))

    def _left(self, since: float) -> float | None:
        spent = self._tick() - since
        moved = self._share - self._from
        if spent < SETTLED_SECONDS or moved <= 0:
            return None
        return spent / moved * (1 - self._share)
