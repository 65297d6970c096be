"""Evidence files of letters: rows and keys in the database, bytes in files beside it."""

from pathlib import Path
from typing import BinaryIO

from desktop.domain import canonical
from desktop.domain.codec import attachment_value, read_attachment
from desktop.domain.evidence import Attachment, AttachmentId
from desktop.vault.blob_folder import BlobFolder, FoundBlob, finished
from desktop.vault.blobs import BlobIntake
from desktop.vault.content import Entropy, unseal
from desktop.vault.database import Database
from desktop.vault.errors import NoSuchRecord
from desktop.vault.letter_keys import LetterKeys


class Enclosures:
    """Evidence files of letters. Fits the port of the same name."""

    def __init__(
        self, database: Database, keys: LetterKeys, blobs: Path, entropy: Entropy
    ) -> None:
        self._database = database
        self._keys = keys
        self._blobs = BlobFolder(blobs, entropy)

    def begin(self, letter: str) -> BlobIntake:
        """Start a blob under a new random key.

        Args:
            letter: For which; whether it may have any is asked when it is kept.

        Raises:
            OSError: The file cannot be made.
        """
        assert letter
        return self._blobs.begin()

    def keep(self, letter: str, intake: object, facts: Attachment) -> None:
        """Give the finished blob its row; joins a running transaction.

        Raises:
            Final: The letter is neither a draft nor just being received.
            AlreadyHere: The letter has an enclosure with this id.
            NoSuchRecord: There is no such letter.
            ContentGone: It was forgotten.
            ValueError: The intake is not finished, or its size is another.
        """
        blob = finished(intake, facts)
        no = self._keys.number(letter)
        raw = canonical.dumps(attachment_value(facts))
        with self._database.transaction():
            self._database.run(
                "INSERT INTO enclosure (letter, id, blob, sealed_key, sealed_facts)"
                " VALUES (?, ?, ?, ?, ?)",
                no,
                facts.id,
                blob.name,
                self._keys.seal(no, blob.key, _key_context(no, facts.id, blob.name)),
                self._keys.seal(no, raw, _facts_context(no, facts.id)),
            )
            self._database.after_commit(blob.mark_kept)

    def of(self, letter: str) -> tuple[Attachment, ...]:
        """Return the enclosures of a letter in the order they were added.

        Raises:
            ContentGone: It was forgotten.
            NoSuchRecord: There is no such letter.
        """
        no = self._keys.number(letter)
        key = self._keys.key(no)
        rows = self._database.rows(
            "SELECT id, sealed_facts FROM enclosure WHERE letter = ? ORDER BY no", no
        )
        return tuple(_open_facts(key, no, each, sealed) for each, sealed in rows)

    def open(self, letter: str, attachment: AttachmentId) -> BinaryIO:
        """Return a seekable reader of the plain bytes; any one thread may use it.

        Raises:
            NoSuchRecord: There is no such letter or enclosure.
            ContentGone: It was forgotten.
            VaultDamaged: Its file is missing, cut off or changed.
        """
        return self._blobs.open(self._found(letter, attachment))

    def stream(self, letter: str, attachment: AttachmentId) -> BinaryIO:
        """Return a reader of the plain bytes front to back, faster than `open`.

        Raises:
            NoSuchRecord: There is no such letter or enclosure.
            ContentGone: It was forgotten.
            VaultDamaged: Its file is missing.
        """
        return self._blobs.stream(self._found(letter, attachment))

    def _found(self, letter: str, attachment: AttachmentId) -> FoundBlob:
        no = self._keys.number(letter)
        key = self._keys.key(no)
        row = self._database.row(
            "SELECT blob, sealed_key, sealed_facts FROM enclosure"
            " WHERE letter = ? AND id = ?",
            no,
            attachment,
        )
        if row is None:
            raise NoSuchRecord
        blob, sealed_key, sealed_facts = row
        facts = _open_facts(key, no, attachment, sealed_facts)
        blob_key = unseal(key, sealed_key, _key_context(no, attachment, blob))
        return FoundBlob(name=blob, key=blob_key, size_bytes=facts.size_bytes)

    def remove(self, letter: str, attachment: AttachmentId) -> None:
        """Destroy key, row and file of an enclosure of a draft.

        Raises:
            Final: The letter is no draft.
            NoSuchRecord: There is no such letter or enclosure.
        """
        no = self._keys.number(letter)
        row = self._database.row(
            "SELECT blob FROM enclosure WHERE letter = ? AND id = ?", no, attachment
        )
        if row is None:
            raise NoSuchRecord
        with self._database.transaction():
            self._database.run(
                "DELETE FROM enclosure WHERE letter = ? AND id = ?", no, attachment
            )
            self._database.after_commit(lambda: self._blobs.delete([row[0]]))


def _open_facts(key: bytes, no: int, attachment: str, sealed: bytes) -> Attachment:
    raw = unseal(key, sealed, _facts_context(no, attachment))
    return read_attachment(canonical.loads(raw))


def _facts_context(no: int, attachment: str) -> bytes:
    return f"enclosure/v1 {no} {attachment}".encode()


def _key_context(no: int, attachment: str, blob: str) -> bytes:
    return f"enclosure-key/v1 {no} {attachment} {blob}".encode()
