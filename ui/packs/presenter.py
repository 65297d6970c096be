"""Leads the page of the packs: what is offered, and a look before a pack is taken in."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from desktop.domain.packs import Pack
from desktop.services.packs import HeldPack, PackFile
from ui.jobs import Run


class PacksDesk(Protocol):
    """What the presenter needs of `desktop.services.packs.Packs`."""

    def all(self) -> tuple[HeldPack, ...]:
        """Return the packs that are here."""

    def offer(self, pack_id: str, *, offered: bool) -> tuple[HeldPack, ...]:
        """Keep whether the terms of a pack are offered, and return all packs."""

    def look(self, path: Path) -> PackFile:
        """Read a pack from a file, with the signature beside it."""

    def take(self, file: PackFile) -> tuple[HeldPack, ...]:
        """Keep a pack and offer its terms; return all packs."""

    def sign(self, path: Path) -> Pack:
        """Write my signature beside the file of a pack, and return the pack."""


class PacksScreen(Protocol):
    """The page, as its presenter sees it."""

    def show_packs(self, packs: Sequence[HeldPack]) -> None:
        """Show the packs that are here."""

    def show_file(self, file: PackFile) -> None:
        """Show a pack from a file, to be taken in or left."""

    def hide_file(self) -> None:
        """Show no pack from a file any more."""

    def show_saved(self) -> None:
        """Say that the choice is on disk."""

    def show_taken(self, pack: Pack) -> None:
        """Say that a pack was taken in."""

    def show_signed(self, pack: Pack) -> None:
        """Say that a pack was signed."""

    def show_problem(self, error: Exception) -> None:
        """Say why something was not done."""


class PacksPresenter:
    """The packs of one vault."""

    def __init__(self, screen: PacksScreen, desk: PacksDesk, run: Run) -> None:
        self._screen = screen
        self._desk = desk
        self._run = run
        self._file: PackFile | None = None

    def entered(self) -> None:
        """Show the packs that are here."""
        self._run(
            lambda _progress: self._desk.all(),
            self._screen.show_packs,
            self._screen.show_problem,
        )

    def offered(self, pack_id: str, offered: bool) -> None:
        """Offer the terms of a pack from now on, or no more."""
        self._run(
            lambda _progress: self._desk.offer(pack_id, offered=offered),
            self._saved,
            self._not_saved,
        )

    def file_chosen(self, path: Path) -> None:
        """Look at a pack in a file."""
        self._run(
            lambda _progress: self._desk.look(path),
            self._looked,
            self._screen.show_problem,
        )

    def taken(self) -> None:
        """Take in the pack that was looked at."""
        file = self._file
        if file is None:
            return
        self._file = None
        self._run(
            lambda _progress: self._desk.take(file),
            lambda packs: self._took(file.pack, packs),
            self._not_taken,
        )

    def let_go(self) -> None:
        """Leave the pack that was looked at."""
        self._file = None
        self._screen.hide_file()

    def sign_chosen(self, path: Path) -> None:
        """Sign a pack."""
        self._run(
            lambda _progress: self._desk.sign(path),
            self._screen.show_signed,
            self._screen.show_problem,
        )

    def _saved(self, packs: tuple[HeldPack, ...]) -> None:
        self._screen.show_packs(packs)
        self._screen.show_saved()

    def _not_saved(self, error: Exception) -> None:
        self.entered()
        self._screen.show_problem(error)

    def _looked(self, file: PackFile) -> None:
        self._file = file
        self._screen.show_file(file)

    def _took(self, pack: Pack, packs: tuple[HeldPack, ...]) -> None:
        self._screen.hide_file()
        self._screen.show_packs(packs)
        self._screen.show_taken(pack)

    def _not_taken(self, error: Exception) -> None:
        self._screen.hide_file()
        self._screen.show_problem(error)
