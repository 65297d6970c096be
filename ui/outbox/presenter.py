"""Sealed files that wait for their receipts: write again, take a receipt in, let go.

A sealed file that may be the last copy can be deleted only after its receipt came.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop.domain.rows import OutboxEntry
from desktop.services.receipts import Receipts
from desktop.services.sealing import Sealing
from ui.jobs import Job, Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A copy that was written and read back.

    Attributes:
        path: Where it lies.
        entry: What it is a copy of, as the outbox now has it.
    """

    path: Path
    entry: OutboxEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The outbox as it is now.

    Attributes:
        entries: Newest first.
        deleted: Bundle ids of those whose sealed file is no longer here.
    """

    entries: tuple[OutboxEntry, ...]
    deleted: frozenset[str] = frozenset()


class OutboxScreen(Protocol):
    """What the presenter asks of the screen."""

    def show_entries(self, listing: Listing) -> None:
        """Show all sealed files."""

    def show_working(self) -> None:
        """Show that a copy is being written."""

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far the work is."""

    def show_written(self, written: Written) -> None:
        """Say that a copy was written and read back."""

    def show_receipt(self, entry: OutboxEntry) -> None:
        """Say whose receipt came, and that the sealed file may now be deleted."""

    def show_dropped(self, entry: OutboxEntry) -> None:
        """Say that the sealed file is gone from this device."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong; the sealed files are as before."""


class OutboxPresenter:
    """Keeps the list true: every act ends with reading it again."""

    def __init__(
        self, screen: OutboxScreen, sealing: Sealing, receipts: Receipts, run: Run
    ) -> None:
        """Take the services.

        Args:
            screen: The page.
            sealing: Sealed files.
            receipts: Receipts for them.
            run: Runs work on the vault thread.
        """
        self._screen = screen
        self._sealing = sealing
        self._receipts = receipts
        self._run = run
        self._entries: dict[str, OutboxEntry] = {}
        self._deleted: frozenset[str] = frozenset()
        self._job: Job | None = None
        self._busy = False

    def open(self) -> None:
        """Show the list."""
        self._run(lambda _progress: self._list(), self._listed, self._screen.show_problem)

    def _list(self) -> Listing:
        entries = self._sealing.outbox()
        gone = (each for each in entries if not self._sealing.is_here(each))
        return Listing(entries=entries, deleted=frozenset(each.bundle_id for each in gone))

    def _listed(self, listing: Listing) -> None:
        self._entries = {entry.bundle_id: entry for entry in listing.entries}
        self._deleted = listing.deleted
        self._screen.show_entries(listing)

    def write_again(self, bundle_id: str, folder: Path) -> None:
        """Write another copy of a sealed file into `folder`."""
        entry = self._entries.get(bundle_id)
        if entry is None or self._busy:
            return
        self._busy = True
        self._screen.show_working()
        self._job = self._run(
            lambda progress: Written(
                path=self._sealing.hand_over(bundle_id, folder, progress), entry=entry
            ),
            self._written,
            self._failed,
            self._screen.show_step,
        )

    def cancel(self) -> None:
        """Stop writing; the unfinished copy is removed, the sealed file stays."""
        if self._busy and self._job is not None:
            self._job.cancel()

    def _written(self, written: Written) -> None:
        self._busy = False
        self._screen.show_written(written)
        self.open()

    def take_receipt(self, path: Path) -> None:
        """Read a receipt that came back."""
        self._run(
            lambda progress: self._receipts.take(path, progress), self._came, self._failed
        )

    def _came(self, entry: OutboxEntry) -> None:
        self._screen.show_receipt(entry)
        self.open()

    def may_drop(self, bundle_id: str) -> bool:
        """Say whether the sealed file may be deleted: it is here, and not the last copy."""
        entry = self._entries.get(bundle_id)
        if entry is None or bundle_id in self._deleted:
            return False
        return entry.may_go

    def drop(self, bundle_id: str) -> None:
        """Delete a sealed file that may go. Does nothing for any other."""
        if not self.may_drop(bundle_id):
            return
        entry = self._entries[bundle_id]
        self._run(
            lambda _progress: self._sealing.drop_file(bundle_id),
            lambda _nothing: self._dropped(entry),
            self._failed,
        )

    def _dropped(self, entry: OutboxEntry) -> None:
        self._screen.show_dropped(entry)
        self.open()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._screen.show_problem(error)
