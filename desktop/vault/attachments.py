"""Evidence and takes: rows and keys in the database, bytes in files beside it."""

from typing import BinaryIO, cast

from crypto import box
from desktop.domain import rules
from desktop.domain.evidence import Attachment, AttachmentId
from desktop.domain.testimony import State, TestimonyId
from desktop.vault.blob_folder import BlobFolder, FoundBlob, finished
from desktop.vault.blobs import KEY_BYTES, NAME_BYTES, BlobIntake
from desktop.vault.content import Contents, Entropy, unseal
from desktop.vault.database import Database
from desktop.vault.errors import NoSuchRecord, VaultDamaged
from desktop.vault.layout import Layout
from desktop.vault.takes import NO_KEY, TakeFile


class Attachments:
    """Evidence files and takes. Fits the port of the same name."""

    def __init__(
        self, database: Database, contents: Contents, layout: Layout, entropy: Entropy
    ) -> None:
        self._database = database
        self._contents = contents
        self._takes = layout.takes
        self._entropy = entropy
        self._blobs = BlobFolder(layout.blobs, entropy)

    def begin(self, testimony: TestimonyId) -> BlobIntake:
        """Start a blob under a new random key.

        Args:
            testimony: For whom; whether it may have evidence is asked when it is kept.

        Raises:
            OSError: The file cannot be made.
        """
        assert testimony
        return self._blobs.begin()

    def keep(self, testimony: TestimonyId, intake: object, facts: Attachment) -> None:
        """Give the finished blob its row; joins a running transaction.

        Args:
            testimony: An OPEN one, or a RECEIVED one whose import is not noted yet.
            intake: What `begin` gave, finished.
            facts: Its size must be that of what was written.

        Raises:
            Final: The testimony takes no evidence any more.
            AlreadyHere: An attachment with this id is kept already.
            NoSuchRecord: There is no such testimony.
            ValueError: The intake is not finished, or its size is another.
        """
        blob = finished(intake, facts)
        no = self._contents.number(testimony)
        with self._database.transaction():
            key = box.lock(
                self._contents.key(no),
                blob.key,
                _blob_context(facts.id, blob.name),
                self._entropy,
            )
            self._database.run(
                "INSERT INTO attachment (id, testimony, blob, sealed_key, sealed_facts)"
                " VALUES (?, ?, ?, ?, ?)",
                facts.id,
                no,
                blob.name,
                key,
                self._contents.seal_facts(no, facts),
            )
            self._refresh(no)
            self._database.after_commit(blob.mark_kept)

    def _refresh(self, no: int) -> None:
        """Bring the row of the list up to date with the evidence."""
        (state,) = self._database.rows("SELECT state FROM testimony WHERE no = ?", no)[0]
        found: tuple[str, ...] = ()
        # What came is complete. Reading all its facts once for each would take minutes.
        if state != State.RECEIVED:
            found = rules.gaps(self._contents.read(no), self._contents.attachments(no))
        self._database.run(
            "UPDATE testimony SET gaps = ?1, attachments = (SELECT count(*)"
            " FROM attachment WHERE attachment.testimony = ?2) WHERE no = ?2",
            " ".join(found),
            no,
        )

    def of(self, testimony: TestimonyId) -> tuple[Attachment, ...]:
        """Return the attachments in the order they were added.

        Raises:
            ContentGone: The content key was destroyed.
            NoSuchRecord: There is no such testimony.
        """
        return self._contents.attachments(self._contents.number(testimony))

    def open(self, attachment: AttachmentId) -> BinaryIO:
        """Return a seekable reader of the plain bytes; any one thread may use it.

        Raises:
            NoSuchRecord: There is no such attachment, or it was destroyed.
            VaultDamaged: Its file is missing, cut off or changed.
        """
        return self._blobs.open(self._found(attachment))

    def stream(self, attachment: AttachmentId) -> BinaryIO:
        """Return a reader of the plain bytes front to back, faster than `open`.

        Raises:
            NoSuchRecord: There is no such attachment, or it was destroyed.
            VaultDamaged: Its file is missing.
        """
        return self._blobs.stream(self._found(attachment))

    def _found(self, attachment: AttachmentId) -> FoundBlob:
        row = self._database.row(
            "SELECT testimony, blob, sealed_key, sealed_facts FROM attachment WHERE id = ?",
            attachment,
        )
        if row is None:
            raise NoSuchRecord
        no, blob, sealed_key, sealed_facts = row
        key = unseal(self._contents.key(no), sealed_key, _blob_context(attachment, blob))
        facts = self._contents.attachment(no, attachment, sealed_facts)
        return FoundBlob(name=blob, key=key, size_bytes=facts.size_bytes)

    def remove(self, attachment: AttachmentId) -> None:
        """Destroy key, row and file of an attachment of an OPEN testimony.

        Raises:
            Final: The testimony is not OPEN.
            NoSuchRecord: There is no such attachment.
        """
        row = self._database.row(
            "SELECT testimony, blob FROM attachment WHERE id = ?", attachment
        )
        if row is None:
            raise NoSuchRecord
        no, blob = row
        with self._database.transaction():
            self._database.run("DELETE FROM attachment WHERE id = ?", attachment)
            self._refresh(no)
            self._database.after_commit(lambda: self._blobs.delete([blob]))

    def begin_take(self, testimony: TestimonyId, started_at: str) -> TakeFile:
        """Start a recording; its key is on disk before this returns.

        Raises:
            NoSuchRecord: There is no such testimony.
            ContentGone: Its content key was destroyed.
            OSError: The file cannot be made.
        """
        no = self._contents.number(testimony)
        name, key = self._entropy(NAME_BYTES).hex(), self._entropy(KEY_BYTES)
        sealed = self._contents.seal(no, key, _take_context(name))
        take = TakeFile(self._takes / name, key, self._entropy)
        # The file first: a row whose file is not there has lost one, and is told.
        take.start()
        try:
            with self._database.transaction():
                self._database.run(
                    "INSERT INTO take (id, testimony, started_at, sealed_key)"
                    " VALUES (?, ?, ?, ?)",
                    name,
                    no,
                    started_at,
                    sealed,
                )
        except BaseException:
            take.close()
            take.delete()
            raise
        return take

    def open_take(self, take: object, *, salvage: bool = False) -> BinaryIO:
        """Return a reader of the plain pages of a closed take.

        Args:
            take: What `begin_take` or `unfinished_takes` returned.
            salvage: Leave out pages that are damaged instead of refusing them.

        Raises:
            VaultDamaged: Its file or key is gone, so that nothing of it can be read.
            ValueError: It is not closed.
            OSError: It cannot be read.
        """
        if not isinstance(take, TakeFile):
            raise TypeError("not a take")
        return cast("BinaryIO", take.reader(salvage=salvage))

    def discard_take(self, take: object) -> None:
        """Delete a take once it was kept as an attachment, or is empty."""
        if not isinstance(take, TakeFile):
            raise TypeError("not a take")
        take.close()
        with self._database.transaction():
            self._database.run("DELETE FROM take WHERE id = ?", take.name)
            self._database.after_commit(take.delete)

    def unfinished_takes(self) -> tuple[tuple[TestimonyId, str, TakeFile], ...]:
        """Return the takes that a crash left: testimony, start time, the closed take.

        One whose key is damaged is among them, and is told when it is opened.
        """
        rows = self._database.rows(
            "SELECT testimony.no, testimony.id, take.started_at, take.id, sealed_key"
            " FROM take JOIN testimony ON testimony.no = testimony ORDER BY take.rowid"
        )
        return tuple(
            (TestimonyId(testimony), started_at, self._take(no, name, sealed))
            for no, testimony, started_at, name, sealed in rows
        )

    def _take(self, no: int, name: str, sealed: bytes) -> TakeFile:
        try:
            key = unseal(self._contents.key(no), sealed, _take_context(name))
        except VaultDamaged:
            key = NO_KEY
        return TakeFile(self._takes / name, key, self._entropy)


def _blob_context(attachment: AttachmentId, blob: str) -> bytes:
    return f"blob-key/v1 {attachment} {blob}".encode()


def _take_context(name: str) -> bytes:
    return f"take-key/v1 {name}".encode()
