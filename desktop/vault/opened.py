"""An open vault: one object over all rooms of it."""

from contextlib import AbstractContextManager

from crypto.identity import Identity
from crypto.secrecy import Secret
from desktop.disk import free_bytes
from desktop.domain.testimony import TestimonyId
from desktop.vault.attachments import Attachments
from desktop.vault.chain import HeadFile
from desktop.vault.check import Checked, Finding, check
from desktop.vault.contacts import Contacts
from desktop.vault.content import Contents, Entropy
from desktop.vault.custody import Custody
from desktop.vault.database import Database
from desktop.vault.forget import destroy, finish_what_was_cut_off
from desktop.vault.imports import Imports
from desktop.vault.layout import Layout
from desktop.vault.lock import VaultLock
from desktop.vault.outbox import Outbox
from desktop.vault.testimonies import Testimonies


class OpenVault(Secret):
    """An open vault. Fits the port ``Vault``; belongs to the thread that opened it."""

    def __init__(
        self,
        layout: Layout,
        lock: VaultLock,
        database: Database,
        head_file: HeadFile,
        identity: Identity,
        entropy: Entropy,
    ) -> None:
        """Finish what a crash cut off, and be ready.

        Args:
            layout: Where the vault lies.
            lock: Held; given back on close.
            database: Opened, of this version; closed on close.
            head_file: The custody chain's head beside the database.
            identity: The owner.
            entropy: Returns so many random bytes.
        """
        self._layout = layout
        self._lock = lock
        self._database = database
        self._identity = identity
        self._closed = False
        self._contents = contents = Contents(database, entropy)
        self._testimonies = Testimonies(
            database, contents, lambda no: destroy(database, contents, layout, no)
        )
        self._attachments = Attachments(database, contents, layout, entropy)
        self._contacts = Contacts(database)
        self._custody = Custody(database, contents, head_file, identity)
        self._outbox = Outbox(database, layout.outbox)
        self._imports = Imports(database)
        self._custody.mirror()
        self._finished = finish_what_was_cut_off(database, contents, layout)

    @property
    def identity(self) -> Identity:
        """The owner's keys and card."""
        return self._identity

    @property
    def testimonies(self) -> Testimonies:
        """Testimonies and their content keys."""
        return self._testimonies

    @property
    def attachments(self) -> Attachments:
        """Evidence files."""
        return self._attachments

    @property
    def contacts(self) -> Contacts:
        """Identity cards of others."""
        return self._contacts

    @property
    def custody(self) -> Custody:
        """The chain of events."""
        return self._custody

    @property
    def outbox(self) -> Outbox:
        """Sealed files that wait for receipts."""
        return self._outbox

    @property
    def imports(self) -> Imports:
        """Accepted bundles."""
        return self._imports

    @property
    def finished_destructions(self) -> tuple[TestimonyId, ...]:
        """Testimonies whose destruction a crash had cut off and this open finished."""
        return self._finished

    def transaction(self) -> AbstractContextManager[None]:
        """Return a block that becomes durable as a whole; an inner one joins the outer."""
        return self._database.transaction()

    def free_bytes(self) -> int:
        """Return the free space where the vault lies, in bytes."""
        return free_bytes(self._layout.folder)

    def check(self) -> tuple[Finding, ...]:
        """Look at every page, event, word and file; return all that is not right."""
        return check(
            Checked(
                database=self._database,
                contents=self._contents,
                attachments=self._attachments,
                layout=self._layout,
                owner=self._identity.card,
            )
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
            self._database.close()
        finally:
            self._lock.release()
