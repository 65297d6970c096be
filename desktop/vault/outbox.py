"""Sealed files that wait for their receipts, and what was noted about each."""

import json
from pathlib import Path

from desktop.disk import flush_folder
from desktop.domain.rows import OutboxEntry
from desktop.domain.testimony import TestimonyId
from desktop.vault.database import Database, Row
from desktop.vault.errors import Final, NoSuchRecord, VaultMissing
from desktop.vault.layout import OUTBOX
from desktop.vault.shelf import names_of, names_text

_CHOSEN = (
    "SELECT bundle_id, testimony, code, file_name, size_bytes, sha256,"
    " manifest_sha512, sequence, sealed_at, recipients, recipient_fingerprints,"
    " compatible, handed_over_at, receipt_at, type, signature_sha512, about_manifest,"
    " let_go_at, (SELECT json_group_array (json_array (signer, at)) FROM"
    " (SELECT signer, at FROM outbox_answer WHERE bundle_id = outbox.bundle_id"
    " ORDER BY at, signer)) FROM outbox"
    " WHERE (?1 IS NULL OR bundle_id = ?1) AND (?2 IS NULL OR manifest_sha512 = ?2)"
    " ORDER BY sequence DESC"
)


class Outbox:
    """The outbox. Fits the port of the same name."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    @property
    def folder(self) -> Path:
        """The folder with the sealed files."""
        return self._folder

    def expect(self, file_name: str) -> None:
        """Note that a sealed file of this name is about to be written into the folder.

        If it is never added, the next open deletes it: the content it was made of is still
        in the vault then, because nothing is destroyed before the file was added.
        """
        self._file(file_name)
        with self._database.transaction():
            self._database.run("INSERT INTO expected_file VALUES (?)", file_name)

    def add(self, entry: OutboxEntry) -> None:
        """Note a sealed file that lies in the folder, whole and verified.

        Raises:
            VaultMissing: No such file lies there.
            AlreadyHere: The bundle, the file or the sequence number was noted before.
            Final: It is a testimony's, and there is no such testimony.
        """
        if not self._file(entry.file_name).is_file():
            raise VaultMissing(OUTBOX)
        with self._database.transaction():
            self._database.run(
                "INSERT INTO outbox (bundle_id, testimony, code, file_name, size_bytes,"
                " sha256, manifest_sha512, sequence, sealed_at, recipients,"
                " recipient_fingerprints, compatible, handed_over_at, receipt_at, type,"
                " signature_sha512, about_manifest)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.bundle_id,
                entry.testimony,
                entry.code,
                entry.file_name,
                entry.size_bytes,
                entry.sha256,
                entry.manifest_sha512,
                entry.sequence,
                entry.sealed_at,
                names_text(entry.recipients),
                names_text(entry.recipient_fingerprints),
                int(entry.compatible),
                entry.handed_over_at,
                entry.receipt_at,
                entry.type,
                entry.signature_sha512,
                entry.about_manifest,
            )
            self._database.run(
                "DELETE FROM expected_file WHERE file_name = ?", entry.file_name
            )

    def all(self) -> tuple[OutboxEntry, ...]:
        """Return all entries, newest first."""
        rows = self._database.rows(_CHOSEN, None, None)
        return tuple(map(_entry, rows))

    def get(self, bundle_id: str) -> OutboxEntry | None:
        """Return one entry or None."""
        row = self._database.row(_CHOSEN, bundle_id, None)
        return _entry(row) if row else None

    def find(self, manifest_sha512: str) -> OutboxEntry | None:
        """Return the entry with this digest or None."""
        row = self._database.row(_CHOSEN, None, manifest_sha512)
        return _entry(row) if row else None

    def mark_handed_over(self, bundle_id: str, at: str) -> None:
        """Note that a verified copy was written.

        Raises:
            NoSuchRecord: There is no such entry.
        """
        with self._database.transaction():
            changed = self._database.run(
                "UPDATE outbox SET handed_over_at = ? WHERE bundle_id = ?", at, bundle_id
            )
            if not changed:
                raise NoSuchRecord

    def mark_receipt(self, bundle_id: str, signer: str, at: str) -> None:
        """Note that a recipient said it arrived; a further word of theirs changes nothing.

        Raises:
            Final: It was not sealed to them.
            NoSuchRecord: There is no such entry.
        """
        entry = self._known(bundle_id)
        if signer in dict(entry.answers):
            return
        with self._database.transaction():
            self._database.run(
                "INSERT INTO outbox_answer (bundle_id, signer, at) VALUES (?, ?, ?)",
                bundle_id,
                signer,
                at,
            )
            self._database.run(
                "UPDATE outbox SET receipt_at = ? WHERE bundle_id = ? AND receipt_at = ''",
                at,
                bundle_id,
            )

    def mark_let_go(self, bundle_id: str, at: str) -> None:
        """Note that a person lets the file go for those who have not answered.

        Raises:
            Final: Nobody answered and no copy was written, or it was let go before.
            NoSuchRecord: There is no such entry.
        """
        self._known(bundle_id)
        with self._database.transaction():
            self._database.run(
                "UPDATE outbox SET let_go_at = ? WHERE bundle_id = ?", at, bundle_id
            )

    def drop_file(self, bundle_id: str) -> None:
        """Delete the sealed file of an entry that `may_go`; the entry stays.

        Raises:
            Final: It may not, for it may be the only copy there is.
            NoSuchRecord: There is no such entry.
        """
        entry = self._known(bundle_id)
        if not entry.may_go:
            raise Final
        self._file(entry.file_name).unlink(missing_ok=True)
        flush_folder(self._folder)

    def last(self) -> tuple[int, str]:
        """Return the highest sequence and its digest, of any type; ``(0, "")`` if none."""
        row = self._database.row(
            "SELECT sequence, manifest_sha512 FROM outbox ORDER BY sequence DESC LIMIT 1"
        )
        return (row[0], row[1]) if row else (0, "")

    def _known(self, bundle_id: str) -> OutboxEntry:
        entry = self.get(bundle_id)
        if entry is None:
            raise NoSuchRecord
        return entry

    def _file(self, name: str) -> Path:
        if Path(name).name != name:
            raise ValueError("not a plain file name")
        return self._folder / name


def _entry(row: Row) -> OutboxEntry:
    return OutboxEntry(
        bundle_id=row[0],
        testimony=None if row[1] is None else TestimonyId(row[1]),
        code=row[2],
        file_name=row[3],
        size_bytes=row[4],
        sha256=row[5],
        manifest_sha512=row[6],
        sequence=row[7],
        sealed_at=row[8],
        recipients=names_of(row[9]),
        recipient_fingerprints=names_of(row[10]),
        compatible=bool(row[11]),
        handed_over_at=row[12],
        receipt_at=row[13],
        type=row[14],
        signature_sha512=row[15],
        about_manifest=row[16],
        let_go_at=row[17],
        answers=tuple((signer, at) for signer, at in json.loads(row[18])),
    )
