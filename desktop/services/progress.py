"""Progress of long work: what, how much, and the right to stop."""

from typing import Protocol

from desktop.domain.errors import DeponentError


class Cancelled(DeponentError):
    """The person asked to stop; the state is as it was before."""

    code = "cancelled"


class Progress(Protocol):
    """Told how far the work is, and asked whether to go on."""

    def advance(self, step: str, done: int, total: int) -> None:
        """Say how far `step` is.

        Args:
            step: Code of the step, e.g. ``seal.write``; words live in the interface.
            done: Units done, at most `total`; bytes where bytes are moved.
            total: Units in all, at least 1.

        Raises:
            Cancelled: The person asked to stop.
        """


class Unwatched:
    """Progress that nobody watches and nobody stops."""

    def advance(self, step: str, done: int, total: int) -> None:
        """Do nothing."""
