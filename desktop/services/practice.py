"""Practice vaults: real vaults with invented cases, which nobody can take for more.

There are two: an interviewer's, with three cases, and a coordinator's, in which what was
sealed can be opened. Their passphrase is the same for everybody, so they protect nothing.
What makes them practice is in their keys (`crypto.card.PRACTICE`), not in where they lie.
"""

from collections.abc import Callable
from contextlib import closing, suppress
from enum import StrEnum
from pathlib import Path

from desktop.disk import flush_folder
from desktop.domain.consent import RecipientClass
from desktop.domain.people import UserRole
from desktop.services.contacts import Contacts, card_facts
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.practice_cases import Cases
from desktop.services.practice_errors import NotInPractice, NotThrownAway
from desktop.services.session import PRACTICE_NAME, Session
from desktop.words import table

OPEN_WORDS = "invented cases only"
"""For everybody to see. It is far too weak for a real vault, which refuses it."""
POST = "post"


class Seat(StrEnum):
    """Whose desk one sits at; also the name of its folder."""

    INTERVIEWER = "interviewer"
    COORDINATOR = "coordinator"


class Practice:
    """The practice vaults in one folder."""

    def __init__(
        self,
        place: Path,
        way_into: Callable[[Path], Session],
        clock: Clock,
        entropy: Entropy,
    ) -> None:
        """Remember where they lie; nothing is touched.

        Args:
            place: A folder of their own.
            way_into: Returns the way into the vault in a folder.
            clock: For the invented cases.
            entropy: Likewise.
        """
        self._place = place
        self._way_into = way_into
        self._clock = clock
        self._entropy = entropy

    @property
    def post(self) -> Path:
        """The folder in which sealed files go from one desk to the other."""
        return self._place / POST

    def way_in(self, seat: Seat) -> Session:
        """Return the way into the vault of a seat."""
        return self._way_into(self._place / str(seat))

    def is_made(self) -> bool:
        """Say whether both vaults are there and were made to the end."""
        # The folder for the post is made last.
        return self.post.is_dir() and all(self.way_in(each).has_vault() for each in Seat)

    def make(self, language: str) -> None:
        """Make both vaults and the cases, in place of whatever is left of earlier ones.

        Args:
            language: Of the invented cases; English stands in for one without words.

        Raises:
            NotThrownAway, CannotErase: Earlier ones are still there.
            OSError: The disk is full or failed.
        """
        self.throw_away()
        words = table("practice", language)
        interviewer, coordinator = (self._made(seat, words) for seat in Seat)
        with closing(interviewer), closing(coordinator):
            self._introduce(interviewer, coordinator)
            self._introduce(coordinator, interviewer)
            Cases(interviewer, self._clock, self._entropy).write_down(words)
        self.post.mkdir()
        flush_folder(self._place)

    def open(self, seat: Seat) -> Vault:
        """Open the vault of a seat.

        Raises:
            NotInPractice: Somebody put a real vault there; it was shut again.
            WrongPassphrase, TooSoon: Somebody put another vault there.
        """
        vault = self.way_in(seat).unlock(OPEN_WORDS)
        if not vault.identity.card.is_practice:
            vault.close()
            raise NotInPractice
        return vault

    def throw_away(self) -> None:
        """Erase both vaults, and delete what is in the folder for the post.

        Raises:
            NotThrownAway: Files could not be deleted.
            CannotErase: The disk cannot be written to.
        """
        left = 0
        for seat in Seat:
            way_in = self.way_in(seat)
            way_in.finish_erasing()
            if way_in.has_vault():
                left += way_in.erase().files_left
        left += self._empty_post()
        if left:
            raise NotThrownAway
        for folder in (self.post, self._place):
            with suppress(OSError):  # not there, or somebody keeps something else in it
                folder.rmdir()

    def _empty_post(self) -> int:
        left = 0
        if not self.post.is_dir() or self.post.is_symlink():
            return left
        for path in self.post.iterdir():
            try:
                if path.is_symlink() or not path.is_dir():
                    path.unlink()
            except OSError:
                left += 1
        return left

    def _made(self, seat: Seat, words: dict[str, str]) -> Vault:
        name = f"{PRACTICE_NAME}{words[str(seat)]}"
        return self.way_in(seat).create(name, UserRole.PRACTICE, OPEN_WORDS)

    def _introduce(self, one: Vault, other: Vault) -> None:
        """Let one know the other, as after a comparison in person."""
        contacts, card = Contacts(one, self._clock), other.identity.card
        contacts.add(card_facts(card), RecipientClass.LEGAL_TEAM)
        contacts.mark_verified(card.fingerprint, "in_person")
