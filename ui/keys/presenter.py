"""Leads the page of the ways into the vault. What was shown is let go of on leaving."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from crypto.identity import parse_card
from desktop.disk import durable_write
from desktop.services.contacts import CardFacts, Contacts
from desktop.services.key_ways import Recovery, Ways
from desktop.services.keys import Keys
from desktop.services.progress import Progress
from ui.jobs import Run
from ui.words import translate


class KeysScreen(Protocol):
    """What the presenter asks of the view."""

    def show_closed(self) -> None:
        """Ask for what opens the vault."""

    def show_ways(self, ways: Ways) -> None:
        """Show the list."""

    def show_kept(self, words: str) -> None:
        """Say what was changed, and that it was tried."""

    def show_words(self, words: str) -> None:
        """Show six words that one may take."""

    def show_recovery(self, cards: Sequence[CardFacts]) -> None:
        """Ask whose recovery key."""

    def show_busy(self, words: str) -> None:
        """Say what is being done."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""


class SheetScreen(Protocol):
    """What the presenter asks of the part that shows a recovery sheet."""

    def show_sheet(self) -> None:
        """Go on to the sheet."""

    def ask_printer(self, pdf: bytes) -> None:
        """Ask for a printer for the sheet."""

    def show_printed(self, *, taken: bool) -> None:
        """Say whether the printer took the sheet."""

    def show_saved(self, path: Path) -> None:
        """Say that the sheet was written and read back."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""


class KeysPresenter:
    """The ways into one open vault."""

    def __init__(
        self,
        screen: KeysScreen,
        sheet: SheetScreen,
        keys: Keys,
        contacts: Contacts,
        run: Run,
    ) -> None:
        self._screen = screen
        self._sheet = sheet
        self._keys = keys
        self._contacts = contacts
        self._run = run
        self._recovery: Recovery | None = None

    def given(self, passphrase: str, key_file: Path | None) -> None:
        """Show the ways, if this opens the vault."""
        self._screen.show_busy(translate("keys", "Opening. This takes a moment."))
        self._run(
            lambda _progress: self._keys.show(passphrase, key_file),
            self._screen.show_ways,
            self._screen.show_problem,
        )

    def left(self) -> None:
        """Let go of what was shown and typed."""
        self._recovery = None
        self._keys.forget()
        self._screen.show_closed()

    def words_asked(self) -> None:
        """Show six words."""
        self._screen.show_words(self._keys.suggest_passphrase())

    def passphrase_changed(self, passphrase: str) -> None:
        """Change the passphrase of the way that was used."""
        self._change(
            lambda: self._keys.change_passphrase(passphrase),
            translate("keys", "The new passphrase opens the vault; it was tried."),
        )

    def passphrase_added(self, passphrase: str, label: str) -> None:
        """Add a passphrase."""
        self._change(
            lambda: self._keys.add_passphrase(passphrase, label),
            translate("keys", "The further passphrase opens the vault; it was tried."),
        )

    def key_file_chosen(self, path: Path, label: str) -> None:
        """Write a key file, and add it."""
        self._change(
            lambda: self._keys.add_key_file(path, label),
            translate(
                "keys",
                "Passphrase and key file open the vault; it was tried. The passphrase "
                "alone still opens it, until you remove that way.",
            ),
        )

    def remove_asked(self, slot_id: str) -> None:
        """Take a way into the vault away."""
        self._change(
            lambda: self._keys.remove(slot_id),
            translate("keys", "It is removed, and the vault still opens; it was tried."),
        )

    def erase_after_chosen(self, count: int) -> None:
        """Set after how many wrong passphrases the vault is erased."""
        self._change(lambda: self._keys.set_erase_after(count), translate("keys", "Saved."))

    def recovery_asked(self) -> None:
        """Show whose recovery keys there are: cards whose fingerprint was compared."""
        self._run(
            lambda _progress: tuple(
                card
                for card in self._contacts.all()
                if card.verified_at and not card.is_revoked
            ),
            self._screen.show_recovery,
            self._screen.show_problem,
        )

    def prepared(self, fingerprint: str, language: str) -> None:
        """Make the slot and its sheet; nothing is changed yet."""

        def work(_progress: Progress) -> Recovery:
            card = next(c for c in self._contacts.all() if c.fingerprint == fingerprint)
            return self._keys.prepare_recovery(parse_card(card.text), language)

        self._run(work, self._show_sheet, self._sheet.show_problem)

    def print_asked(self) -> None:
        """Make the sheet for a printer."""
        self._with_sheet(self._sheet.ask_printer)

    def print_chosen(self, work: Callable[[Progress], bool]) -> None:
        """Draw the sheet on the printer that was chosen."""
        self._run(
            work,
            lambda taken: self._sheet.show_printed(taken=taken),
            self._sheet.show_problem,
        )

    def save_chosen(self, path: Path) -> None:
        """Write the sheet to a file."""
        recovery = self._recovery
        if recovery is None:
            return

        def work(_progress: Progress) -> Path:
            durable_write(path, self._keys.print_recovery(recovery))
            return path

        self._run(work, self._sheet.show_saved, self._sheet.show_problem)

    def proven(self, typed: str) -> None:
        """Add the recovery key, if the check value is the one on the sheet."""
        recovery = self._recovery
        if recovery is None:
            return
        self._change(
            lambda: self._keys.prove_recovery(recovery, typed),
            translate(
                "keys", "The recovery key opens the vault from now on. Keep the sheet well."
            ),
        )

    def _with_sheet(self, then: Callable[[bytes], None]) -> None:
        recovery = self._recovery
        if recovery is not None:
            self._run(
                lambda _progress: self._keys.print_recovery(recovery),
                then,
                self._sheet.show_problem,
            )

    def _show_sheet(self, recovery: Recovery) -> None:
        self._recovery = recovery
        self._sheet.show_sheet()

    def _change(self, act: Callable[[], Ways], words: str) -> None:
        self._screen.show_busy(
            translate("keys", "Writing it, reading it back, and trying it.")
        )

        def done(ways: Ways) -> None:
            self._recovery = None
            self._screen.show_ways(ways)
            self._screen.show_kept(words)

        self._run(lambda _progress: act(), done, self._screen.show_problem)
