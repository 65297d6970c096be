"""An open vault: all rooms of it, and what is done to it as a whole."""

from contextlib import AbstractContextManager
from functools import partial

from crypto.identity import Identity
from desktop.disk import durable_write, free_bytes
from desktop.domain.testimony import TestimonyId
from desktop.vault.backups import Backups
from desktop.vault.blobs import ROWS_BYTES, stored_bytes
from desktop.vault.check import check, pages_are_sound, work_bytes
from desktop.vault.check_chain import check_chain
from desktop.vault.check_names import named
from desktop.vault.content import Entropy
from desktop.vault.database import Database
from desktop.vault.findings import Checked, Finding, Meter, Watch, unwatched
from desktop.vault.forget import finish_what_was_cut_off, unrecorded
from desktop.vault.layout import Layout
from desktop.vault.left import Left, count_left
from desktop.vault.lock import VaultLock
from desktop.vault.reserve import Reserve
from desktop.vault.rooms import Rooms
from desktop.vault.salvage import salvage
from desktop.vault.still_here import StillHere
from desktop.vault.vault_keys import Beside


class OpenVault(Rooms):
    """An open vault. Fits the port ``Vault``; belongs to the thread that opened it."""

    def __init__(
        self,
        layout: Layout,
        lock: VaultLock,
        database: Database,
        beside: Beside,
        identity: Identity,
        entropy: Entropy,
    ) -> None:
        """Finish what a crash cut off, and be ready.

        Args:
            layout: Where the vault lies.
            lock: Held; given back on close.
            database: Opened, of this version; closed on close.
            beside: What lies beside the database.
            identity: The owner.
            entropy: Returns so many random bytes.
        """
        super().__init__(database, layout, beside, identity, entropy)
        self._layout = layout
        self._lock = lock
        self._database = database
        self._beside = beside
        self._entropy = entropy
        self._closed = False
        self._here: StillHere | None = None
        self._begin()

    def _begin(self) -> None:
        self._here = StillHere(self._layout)
        self._saved.begin(self._here)
        self._custody.mirror()
        finish_what_was_cut_off(self._database, self._contents, self._layout)

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be changed, because a part of the database is damaged."""
        return self._database.is_read_only

    def require_place(self) -> None:
        """Return if the next opening will find what was saved; each change asks as well.

        Raises:
            VaultGone: The folder or its database was moved, deleted or replaced.
            OSError: The disk failed.
        """
        if self._here is not None:
            self._here.require()

    @property
    def reserve(self) -> Reserve:
        """Room on the disk that is held back."""
        return Reserve(self._layout.folder)

    @property
    def backups(self) -> Backups:
        """Backups of this vault."""
        return Backups(self._database, self._layout, self._entropy)

    def unrecorded_destructions(self) -> tuple[TestimonyId, ...]:
        """Return testimonies whose content is destroyed and whose chain does not say so.

        A crash came between; whoever opens the vault appends KEY_DESTROYED for each.
        """
        return unrecorded(self._database)

    def transaction(self) -> AbstractContextManager[None]:
        """Return a block that becomes durable as a whole; an inner one joins the outer."""
        return self._database.transaction()

    def needed_bytes(self, sizes: tuple[int, ...]) -> int:
        """Return how many bytes evidence of these sizes takes on disk, with its rows."""
        return sum(map(stored_bytes, sizes)) + ROWS_BYTES

    def free_bytes(self) -> int:
        """Return the free space where the vault lies, in bytes."""
        return free_bytes(self._layout.folder)

    def left(self) -> Left:
        """Count what of testimonies and letters is still here, by reading it once more."""
        return count_left(self._database, self._layout)

    def check(self, watch: Watch = unwatched) -> tuple[Finding, ...]:
        """Look at every page, event, word and file; return all that is not right.

        If pages of the database are damaged, nothing is written any more, now or when the
        vault is opened again, so that no damage spreads.
        """
        meter = Meter(watch, work_bytes(self._layout))
        if pages_are_sound(self._database, partial(meter.add, 0)):
            return self._named(check(self._checked(meter)))
        self._database.stop_writing()
        durable_write(self._layout.damaged, b"")
        copy = salvage(self._database)
        rest = RestOfVault(
            self._layout, self._lock, copy, self._beside, self._identity, self._entropy
        )
        try:
            return (Finding(code="database"), *rest.check(watch))
        finally:
            copy.close()

    def check_chain(self, watch: Watch = unwatched) -> tuple[Finding, ...]:
        """Hold every final row against the signed chain; return all that differs.

        Events are the work of the services: a row that was written past them shows here.
        """
        meter = Meter(watch, work_bytes(self._layout))
        return self._named(check_chain(self._checked(meter)))

    def _named(self, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(named(self._database, each) for each in found)

    def _checked(self, meter: Meter) -> Checked:
        return Checked(
            database=self._database,
            contents=self._contents,
            attachments=self._attachments,
            letters=self._letters,
            enclosures=self._enclosures,
            originals=self._originals,
            particulars=self._particulars,
            outbox=self._outbox,
            layout=self._layout,
            head_file=self._beside.head,
            saved=self._saved,
            owner=self._identity.card,
            meter=meter,
        )

    def close(self) -> None:
        """Close files and database; the vault cannot be used afterwards.

        A second call does nothing.
        """
        if self._closed:
            return
        self._closed = True
        try:
            self._custody.mirror()
            self._saved.mirror()
            self._database.close()
        finally:
            self._lock.release()


class RestOfVault(OpenVault):
    """What can still be read of a damaged vault. Nothing in its folder is ever changed."""

    def _begin(self) -> None:
        """Finish nothing: the folder stays as it is."""

    def unrecorded_destructions(self) -> tuple[TestimonyId, ...]:
        """Return none: nothing can be noted."""
        return ()

    def check(self, watch: Watch = unwatched) -> tuple[Finding, ...]:
        """Look at every event, word and file that can be read."""
        meter = Meter(watch, work_bytes(self._layout))
        return self._named(check(self._checked(meter)))

    def close(self) -> None:
        """Give the lock back, and let go of what was read."""
        self._database.close()
        self._lock.release()
