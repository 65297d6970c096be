"""Sealed files that wait for their receipts: write again, take a receipt in, let go.

A sealed file that may be the last copy for somebody can be deleted only after every
recipient answered, or when a person says so of those by name who have not.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop.domain.rows import OutboxEntry
from desktop.services.answers import Sent
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


class OutboxScreen(Protocol):
    """What the presenter asks of the screen."""

    def show_files(self, files: tuple[Sent, ...]) -> None:
        """Show all sealed files, newest first."""

    def show_working(self) -> None:
        """Show that a copy is being written."""

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far the work is."""

    def show_written(self, written: Written) -> None:
        """Say that a copy was written and read back."""

    def show_receipt(self, entry: OutboxEntry) -> None:
        """Say that a receipt came, and whether the sealed file may now be deleted."""

    def show_dropped(self, sent: Sent) -> None:
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
        self._files: dict[str, Sent] = {}
        self._job: Job | None = None
        self._busy = False

    def open(self) -> None:
        """Show the list."""
        self._run(
            lambda _progress: self._receipts.sent(),
            self._listed,
            self._screen.show_problem,
        )

    def _listed(self, files: tuple[Sent, ...]) -> None:
        self._files = {each.entry.bundle_id: each for each in files}
        self._screen.show_files(files)

    def write_again(self, bundle_id: str, folder: Path) -> None:
        """Write another copy of a sealed file into `folder`."""
        sent = self._files.get(bundle_id)
        if sent is None or self._busy:
            return
        entry = sent.entry
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

    def drop(self, bundle_id: str) -> None:
        """Delete a sealed file that is no longer needed. Does nothing for any other."""
        sent = self._files.get(bundle_id)
        if sent is not None and sent.may_be_dropped:
            self._let_go(sent, ())

    def let_go(self, bundle_id: str) -> None:
        """Delete a sealed file although those that are shown have not answered."""
        sent = self._files.get(bundle_id)
        if sent is not None and sent.may_be_let_go:
            self._let_go(sent, tuple(each.fingerprint for each in sent.waiting))

    def _let_go(self, sent: Sent, without: tuple[str, ...]) -> None:
        self._run(
            lambda _progress: self._receipts.let_go(sent.entry.bundle_id, without),
            lambda _nothing: self._dropped(sent),
            self._failed,
        )

    def _dropped(self, sent: Sent) -> None:
        self._screen.show_dropped(sent)
        self.open()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._screen.show_problem(error)
