"""The progress of sealing and handing over, of which only the first half can be stopped."""

from desktop.services.progress import Cancelled, Progress

FORGET = "seal.forget"


class Watch:
    """The progress of both halves, which never stops between sealing and forgetting."""

    def __init__(self, inner: Progress) -> None:
        self._inner = inner

    def advance(self, step: str, done: int, total: int) -> None:
        """Pass it on; a wish to stop that comes too late is kept for the hand-over."""
        try:
            self._inner.advance(step, done, total)
        except Cancelled:
            if step != FORGET:
                raise
