"""What the program needs of a vault for its own sake: settings, last words, damage.

The rules of `desktop.services.ports` hold here too.
"""

from typing import Protocol

from desktop.domain.rows import PackFacts


class Settings(Protocol):
    """Short texts by name that are part of no record."""

    def get(self, name: str) -> str:
        """Return what was kept under a name; empty if nothing was."""

    def put(self, name: str, value: str) -> None:
        """Keep a text of at most 4096 characters; an empty one is forgotten."""

    def forget(self, beginning: str) -> None:
        """Forget what names that begin so hold, for good."""


class HalfTyped(Protocol):
    """Words that stand in a box and are not noted yet, of one testimony or draft."""

    def keep(self, subject: str, value: bytes) -> None:
        """Keep words in place of those before; none at all are forgotten.

        Refused once `subject` is final. What makes it so, or destroys it, forgets them.
        """

    def kept(self, subject: str) -> bytes:
        """Return the words that were kept; nothing if there are none."""


class Packs(Protocol):
    """Packs of words that came as files, one of each id."""

    def put(self, pack: PackFacts) -> None:
        """Keep a pack in the place of the one with its id; refuses a lower version."""

    def all(self) -> tuple[PackFacts, ...]:
        """Return all packs, by id."""


class Saved(Protocol):
    """How many changes were saved, and whether the disk lost some of them."""

    @property
    def untold(self) -> int:
        """How many saved changes were lost that nobody was told of yet."""

    @property
    def noticed_at(self) -> str:
        """When it was noticed last, ISO 8601; empty if nothing was ever lost."""

    def mark_told(self) -> None:
        """Note that somebody read that changes were lost."""


class Reserve(Protocol):
    """Room on the disk that is held back."""

    def hold_back(self) -> None:
        """Take it from the disk, if the disk has plenty."""

    def give_back(self) -> None:
        """Give it back to the disk, for one last save."""


class Found(Protocol):
    """One thing that a check found."""

    @property
    def code(self) -> str:
        """Which kind."""

    @property
    def subject(self) -> str:
        """Which one; empty for the whole."""

    @property
    def case_code(self) -> str:
        """Of the testimony it belongs to, where that is known."""


class LeftOver(Protocol):
    """What of testimonies and letters is still in a vault, counted by reading it."""

    @property
    def rows(self) -> int:
        """Rows that hold words, facts of evidence, or parts of letters."""

    @property
    def words(self) -> int:
        """Words that the index of the search knows."""

    @property
    def blobs(self) -> int:
        """Files of evidence and recordings."""

    @property
    def keys(self) -> int:
        """Keys of testimonies, particulars and letters."""
