"""The content of testimonies, each under a content key of its own.

The content key is what has to be destroyed for a testimony to be gone from this device:
words, facts of evidence and the keys of blobs and takes are all locked with it.
"""

import json
from collections.abc import Callable
from typing import TypeAlias

from crypto import box
from crypto.errors import Tampered
from desktop.domain import canonical
from desktop.domain.codec import (
    attachment_value,
    decode_testimony,
    encode_testimony,
    read_attachment,
)
from desktop.domain.evidence import Attachment, AttachmentId
from desktop.domain.testimony import Testimony, TestimonyId
from desktop.vault.database import Database
from desktop.vault.errors import ContentGone, NoSuchRecord, VaultDamaged
from desktop.vault.layout import DATABASE
from desktop.vault.search import Piece, SearchIndex, one_piece, pieces

Entropy: TypeAlias = Callable[[int], bytes]

KEY_BYTES = 32


def unseal(key: bytes, sealed: bytes, context: bytes) -> bytes:
    """Return what a box in the database holds.

    Raises:
        VaultDamaged: It was changed, or lies in another's place.
    """
    try:
        return box.unlock(key, sealed, context)
    except Tampered:
        raise VaultDamaged(DATABASE) from None


class Contents:
    """Content keys and what is locked with them."""

    def __init__(self, database: Database, entropy: Entropy) -> None:
        self._database = database
        self._entropy = entropy
        self._index = SearchIndex(database)

    def number(self, testimony: TestimonyId) -> int:
        """Return the number by which the tables know a testimony.

        Raises:
            NoSuchRecord: There is none with this id.
        """
        row = self._database.row("SELECT no FROM testimony WHERE id = ?", testimony)
        if row is None:
            raise NoSuchRecord
        return int(row[0])

    def make_key(self, no: int) -> None:
        """Give a new testimony its content key."""
        self._database.run(
            "INSERT INTO content_key (testimony, key) VALUES (?, ?)",
            no,
            self._entropy(KEY_BYTES),
        )

    def key(self, no: int) -> bytes:
        """Return the content key.

        Raises:
            ContentGone: It was destroyed.
        """
        row = self._database.row("SELECT key FROM content_key WHERE testimony = ?", no)
        if row is None:
            raise ContentGone
        return bytes(row[0])

    def read(self, no: int) -> Testimony:
        """Return the words as they are on disk.

        Raises:
            ContentGone: The content key was destroyed.
            VaultDamaged: They are not what was written.
        """
        key = self.key(no)
        row = self._database.row(
            "SELECT id, revision, sealed FROM body JOIN testimony ON no = testimony"
            " WHERE testimony = ?",
            no,
        )
        if row is None:
            raise VaultDamaged(DATABASE)
        return decode_testimony(unseal(key, row[2], _body_context(row[0], row[1])))

    def add(self, no: int, testimony: Testimony, *, changing: bool) -> None:
        """Keep the words of a new testimony.

        Args:
            no: Its number.
            testimony: The words.
            changing: Whether other words may come in their place.
        """
        words = pieces(testimony) if changing else one_piece(testimony)
        self._database.run(
            "INSERT INTO body (testimony, sealed, sealed_index) VALUES (?, ?, ?)",
            no,
            self._seal_body(no, testimony),
            self._seal_index(no, self._index.update(no, [], words)),
        )

    def replace(self, no: int, testimony: Testimony) -> None:
        """Keep other words in place of those on disk; the row has the old revision."""
        held = self._index.update(no, self.indexed(no), pieces(testimony))
        self._database.run(
            "UPDATE body SET sealed = ?, sealed_index = ? WHERE testimony = ?",
            self._seal_body(no, testimony),
            self._seal_index(no, held),
            no,
        )

    def redact(self, no: int, testimony: Testimony, redactions: int) -> None:
        """Keep fewer words of a testimony that is final.

        Args:
            no: Its number.
            testimony: The words that are left, of the same revision.
            redactions: How many paragraphs are destroyed by now.

        Raises:
            Final: No paragraph was destroyed since the last time.
        """
        held = self._index.update(no, self.indexed(no), one_piece(testimony))
        self._database.run(
            "UPDATE body SET sealed = ?, sealed_index = ?, redactions = ?"
            " WHERE testimony = ?",
            self._seal_body(no, testimony),
            self._seal_index(no, held),
            redactions,
            no,
        )

    def destroy(self, no: int) -> None:
        """Delete words, search entries and the content key of a SEALED testimony."""
        self._index.update(no, self.indexed(no), [])
        self._database.run("DELETE FROM body WHERE testimony = ?", no)
        self._database.run("DELETE FROM content_key WHERE testimony = ?", no)

    def _seal_body(self, no: int, testimony: Testimony) -> bytes:
        context = _body_context(testimony.id, testimony.revision)
        return self.seal(no, encode_testimony(testimony), context)

    def _seal_index(self, no: int, held: list[Piece]) -> bytes:
        return self.seal(no, json.dumps(held).encode(), _index_context(no))

    def indexed(self, no: int) -> list[Piece]:
        """Return the pieces of a testimony that the search index holds."""
        key = self.key(no)
        row = self._database.row("SELECT sealed_index FROM body WHERE testimony = ?", no)
        if row is None:
            raise VaultDamaged(DATABASE)
        held = json.loads(unseal(key, row[0], _index_context(no)))
        return [(slot, words) for slot, words in held]

    def seal(self, no: int, plain: bytes, context: bytes) -> bytes:
        """Lock something under the content key."""
        return self.lock(self.key(no), plain, context)

    def lock(self, key: bytes, plain: bytes, context: bytes) -> bytes:
        """Lock something under a key that is at hand."""
        return box.lock(key, plain, context, self._entropy)

    def seal_facts(self, no: int, facts: Attachment) -> bytes:
        """Lock the facts of an attachment under the content key."""
        return self.seal(
            no, canonical.dumps(attachment_value(facts)), _facts_context(facts.id)
        )

    def attachments(self, no: int) -> tuple[Attachment, ...]:
        """Return the facts of a testimony's evidence in the order it was added.

        Raises:
            ContentGone: The content key was destroyed.
        """
        key = self.key(no)
        rows = self._database.rows(
            "SELECT id, sealed_facts FROM attachment WHERE testimony = ? ORDER BY no", no
        )
        return tuple(_open_facts(key, AttachmentId(each), sealed) for each, sealed in rows)

    def attachment(self, no: int, attachment: AttachmentId, sealed: bytes) -> Attachment:
        """Return the facts of one attachment."""
        return _open_facts(self.key(no), attachment, sealed)


def _open_facts(key: bytes, attachment: AttachmentId, sealed: bytes) -> Attachment:
    raw = unseal(key, sealed, _facts_context(attachment))
    return read_attachment(canonical.loads(raw))


def _facts_context(attachment: AttachmentId) -> bytes:
    return f"attachment/v1 {attachment}".encode()


def _body_context(testimony: str, revision: int) -> bytes:
    return f"body/v1 {testimony} {revision}".encode()


def _index_context(no: int) -> bytes:
    return f"index/v1 {no}".encode()
