"""Decides the steps of a first start: person, passphrase, typed back, made.

A vault is made only of a passphrase that was typed back right. Nothing on these steps
reaches the disk before the vault itself does.
"""

from collections.abc import Callable
from contextlib import suppress
from typing import Literal, Protocol, TypeAlias

from crypto.errors import BadPseudonym as CardRefused
from crypto.passphrase import FLOOR_BITS
from desktop.domain.people import UserRole
from desktop.services.errors import BadPseudonym
from desktop.services.packs import choose
from desktop.services.ports import Vault
from desktop.services.progress import Progress
from desktop.services.session import Session
from ui.jobs import Run

MAX_PSEUDONYM = 64
STRONG_BITS = 77.0
"""What six generated words are worth."""
Strength: TypeAlias = Literal["none", "weak", "enough", "strong"]


class WelcomeScreen(Protocol):
    """What the presenter asks of the view."""

    def show_person(self) -> None:
        """Ask for pseudonym and role."""

    def show_person_missing(self) -> None:
        """Say that a pseudonym of 1 to 64 signs is needed."""

    def show_generated(self, words: str) -> None:
        """Show six words to be learned."""

    def show_own(self) -> None:
        """Ask for a passphrase of one's own."""

    def show_strength(self, strength: Strength) -> None:
        """Say how good the passphrase of one's own is."""

    def show_type_back(self) -> None:
        """Ask for the passphrase once more, out of sight of the first."""

    def show_mismatch(self) -> None:
        """Say that what was typed is not the passphrase."""

    def show_making(self) -> None:
        """Say that keys and vault are being made."""

    def show_problem(self, error: Exception) -> None:
        """Say why no vault was made."""


class WelcomePresenter:
    """One first start. `made` is told the open vault, once."""

    def __init__(
        self,
        screen: WelcomeScreen,
        session: Session,
        run: Run,
        made: Callable[[Vault], None],
    ) -> None:
        self._screen = screen
        self._session = session
        self._run = run
        self._made = made
        self._pseudonym = ""
        self._role = UserRole.INTERVIEWER
        self._passphrase = ""
        self._is_own = False
        self._packs: frozenset[str] = frozenset()

    def shown(self) -> None:
        """Begin."""
        self._screen.show_person()

    def packs_chosen(self, pack_ids: frozenset[str]) -> None:
        """Keep with which packs the vault begins."""
        self._packs = pack_ids

    def person_given(self, pseudonym: str, role: str) -> None:
        """Keep the name for others, and go on to the passphrase."""
        name = " ".join(pseudonym.split())
        if not 1 <= len(name) <= MAX_PSEUDONYM:
            self._screen.show_person_missing()
            return
        self._pseudonym = name
        self._role = UserRole(role)
        if self._is_own:
            self._screen.show_own()
        elif self._passphrase:
            self._screen.show_generated(self._passphrase)
        else:
            self.other_words_asked()

    def other_words_asked(self) -> None:
        """Show six new words."""
        self._is_own = False
        self._passphrase = self._session.suggest_passphrase()
        self._screen.show_generated(self._passphrase)

    def own_asked(self) -> None:
        """Let the person choose words of their own."""
        self._is_own = True
        self._passphrase = ""
        self._screen.show_own()

    def own_typed(self, text: str) -> None:
        """Judge a passphrase of one's own while it is typed."""
        self._passphrase = text
        self._screen.show_strength(self._strength(text))

    def passphrase_chosen(self) -> None:
        """Go on to typing it back, if it is good enough."""
        if self._is_own and self._strength(self._passphrase) in ("none", "weak"):
            self._screen.show_strength(self._strength(self._passphrase))
            return
        self._screen.show_type_back()

    def typed_back(self, text: str) -> None:
        """Make the vault, if this is the passphrase."""
        if _spaced(text) != _spaced(self._passphrase):
            self._screen.show_mismatch()
            return
        self._screen.show_making()
        session, name, role = self._session, self._pseudonym, self._role
        passphrase, packs = self._passphrase, self._packs

        def make(_progress: Progress) -> Vault:
            vault = session.create(name, role, passphrase)
            if packs:
                with suppress(OSError):  # the vault is whole, and the settings say the rest
                    choose(vault, packs)
            return vault

        self._run(make, self._finished, self._refused)

    def back_asked(self, step: str) -> None:
        """Go back one step from ``passphrase`` or ``type_back``."""
        if step == "passphrase":
            self._screen.show_person()
        elif self._is_own:
            self._passphrase = ""
            self._screen.show_own()
        else:
            self._screen.show_generated(self._passphrase)

    def _finished(self, vault: Vault) -> None:
        self._passphrase = ""
        self._made(vault)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, (BadPseudonym, CardRefused)):
            self._screen.show_person()
        else:
            self._screen.show_type_back()
        self._screen.show_problem(error)

    def _strength(self, text: str) -> Strength:
        if not text.strip():
            return "none"
        bits = self._session.passphrase_bits(text)
        if bits < FLOOR_BITS:
            return "weak"
        return "enough" if bits < STRONG_BITS else "strong"


def _spaced(text: str) -> str:
    return " ".join(text.split())
