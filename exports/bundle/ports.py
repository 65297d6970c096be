"""What sealing and verifying need of their callers."""

from collections.abc import Callable
from typing import Protocol, TypeAlias

from desktop.domain.evidence import Attachment

Entropy: TypeAlias = Callable[[int], bytes]
"""Returns so many random bytes."""
Piece: TypeAlias = "bytes | bytearray | memoryview"


class Progress(Protocol):
    """Told how far the work is; may raise to stop it, and then nothing is left behind."""

    def advance(self, step: str, done: int, total: int) -> None:
        """Say that `done` of `total` bytes of `step` are done.

        Args:
            step: ``seal.write``, ``seal.verify`` or ``verify.read``.
            done: At most `total`.
            total: At least 1.
        """


class Taking(Protocol):
    """Takes one attachment, piece by piece."""

    def write(self, piece: Piece) -> object:
        """Take the next bytes. They are not yet known to be what the signer signed."""

    def finish(self) -> None:
        """Note that all bytes came and that their hash is the signed one."""


class Sink(Protocol):
    """Takes the attachments of a bundle while it is being verified.

    Whoever gives a sink throws away all that it took if verifying raises.
    """

    def expect(self, sizes: tuple[int, ...]) -> None:
        """Be told, before the first attachment, how many bytes each will have.

        May raise, if there is no room for them: then nothing is given out.
        """

    def begin(self, facts: Attachment) -> Taking:
        """Start the next attachment. The signer and all records are verified by now."""


class DiscardSink:
    """Keeps nothing: for a verdict only."""

    def expect(self, sizes: tuple[int, ...]) -> None:
        """Return: nothing needs no room."""

    def begin(self, facts: Attachment) -> Taking:
        """Return this sink."""
        del facts
        return self

    def write(self, piece: Piece) -> int:
        """Forget `piece`."""
        return len(piece)

    def finish(self) -> None:
        """Do nothing."""
