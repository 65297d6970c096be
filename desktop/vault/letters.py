"""Letters: supplements, withdrawals, questions, receipts, opinions, disclosures.

Own ones are drafts that are sealed; others' are received. The words of each lie under a key
of its own: once an own one is sealed they are forgotten like those of a testimony, and the
narrow row stays.
"""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from desktop.domain.rows import LetterRow, LetterState
from desktop.domain.testimony import TestimonyId
from desktop.vault.blobs import delete_blobs
from desktop.vault.content import unseal
from desktop.vault.database import Database, Row
from desktop.vault.errors import Final, NoSuchRecord, StaleRevision, VaultDamaged
from desktop.vault.half_typed import LETTER, forget_half_typed
from desktop.vault.layout import DATABASE
from desktop.vault.letter_keys import LetterKeys
from desktop.vault.originals import NAMES
from desktop.vault.shelf import order_of

VALUE = "value"
PARTICULARS = "particulars_age"

_BY_ID = (
    "SELECT id, type, state, testimony, party, at, revision, forgotten, manifest_sha512"
    " FROM letter WHERE id = ?"
)
_CHOSEN = (
    "SELECT id, type, state, testimony, party, at, revision, forgotten, manifest_sha512"
    " FROM letter WHERE (?1 IS NULL OR testimony = ?1) AND (?2 IS NULL OR state = ?2)"
    " ORDER BY at_order DESC, no DESC"
)


class Letters:
    """Letters. Fits the port of the same name."""

    def __init__(self, database: Database, keys: LetterKeys, blobs: Path) -> None:
        self._database = database
        self._keys = keys
        self._blobs = blobs

    def add_draft(self, letter: LetterRow, value: bytes) -> None:
        """Keep a new draft under a new key, as revision 1.

        Args:
            letter: A DRAFT with a random id.
            value: Canonical JSON of what is written so far.

        Raises:
            AlreadyHere: A letter with this id is kept.
            ValueError: It is no draft.
        """
        if letter.state is not LetterState.DRAFT or letter.revision != 1:
            raise ValueError("not a new draft")
        with self._database.transaction():
            self._add(letter, {VALUE: value})

    def receive(
        self, letter: LetterRow, value: bytes, members: Mapping[str, bytes]
    ) -> None:
        """Keep a received letter under a new key; joins a running transaction.

        It is final once its bundle is in the log, which comes after.

        Args:
            letter: A RECEIVED one with the digest of its bundle.
            value: Canonical JSON of the record's value.
            members: The signed members by the names of `NAMES`, as they came, and sealed
                particulars as ``particulars_age`` if it has any.

        Raises:
            AlreadyHere: A letter with this id is kept.
            Final: Its bundle is in the log already.
            ValueError: It is no received one, or the members are others.
        """
        if letter.state is not LetterState.RECEIVED or not letter.manifest_sha512:
            raise ValueError("not a received letter")
        if set(members) - {PARTICULARS} != set(NAMES):
            raise ValueError("not the members of a bundle")
        with self._database.transaction():
            self._add(letter, {VALUE: value, **members})

    def _add(self, letter: LetterRow, parts: Mapping[str, bytes]) -> None:
        no = self._database.run(
            "INSERT INTO letter (id, type, state, testimony, party, at, at_order, revision,"
            " manifest_sha512) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            letter.id,
            letter.type,
            letter.state,
            letter.testimony,
            letter.party,
            letter.at,
            order_of(letter.at),
            letter.revision,
            letter.manifest_sha512,
        )
        self._keys.make(no)
        for name, part in parts.items():
            self._database.run(
                "INSERT INTO letter_part (letter, name, sealed) VALUES (?, ?, ?)",
                no,
                name,
                self._keys.seal(no, part, _context(no, name)),
            )

    def save_draft(self, letter: str, revision: int, at: str, value: bytes) -> None:
        """Keep the next revision of a draft.

        Raises:
            StaleRevision: It does not follow the one on disk.
            Final: The letter is no draft any more.
            NoSuchRecord: There is none with this id.
        """
        no = self._keys.number(letter)
        with self._database.transaction():
            row = self._draft(letter)
            if revision != row.revision + 1:
                raise StaleRevision
            self._database.run(
                "UPDATE letter SET revision = ?, at = ?, at_order = ? WHERE no = ?",
                revision,
                at,
                order_of(at),
                no,
            )
            self._database.run(
                "UPDATE letter_part SET sealed = ? WHERE letter = ? AND name = ?",
                self._keys.seal(no, value, _context(no, VALUE)),
                no,
                VALUE,
            )

    def discard_draft(self, letter: str) -> None:
        """Destroy a draft: words, enclosures and row.

        Raises:
            Final: The letter is no draft any more.
            NoSuchRecord: There is none with this id.
        """
        no = self._keys.number(letter)
        with self._database.transaction():
            self._draft(letter)
            self._destroy(no)
            self._database.run("DELETE FROM letter WHERE no = ?", no)

    def mark_sealed(
        self, letter: str, bundle_id: str, at: str, *, destroy: bool = True
    ) -> None:
        """Make a draft final under its bundle's id; joins a running transaction.

        Args:
            letter: The draft's id.
            bundle_id: Id of the bundle that it was sealed as.
            at: ISO 8601 time with offset.
            destroy: Forget its words and enclosures with the same transaction.

        Raises:
            Final: The letter is no draft any more.
            AlreadyHere: There is a letter with the bundle's id.
            NoSuchRecord: There is none with this id.
        """
        no = self._keys.number(letter)
        with self._database.transaction():
            self._draft(letter)
            self._database.run(
                "UPDATE letter SET id = ?, state = ?, at = ?, at_order = ?, forgotten = ?"
                " WHERE no = ?",
                bundle_id,
                LetterState.SEALED,
                at,
                order_of(at),
                int(destroy),
                no,
            )
            forget_half_typed(self._database, LETTER, no)
            if destroy:
                self._destroy(no)

    def forget(self, letter: str) -> None:
        """Destroy key, words, members and enclosures of a sealed or received letter.

        The facts stay. A second call does nothing.

        Raises:
            Final: It is a draft.
            NoSuchRecord: There is none with this id.
        """
        no = self._keys.number(letter)
        with self._database.transaction():
            if not self.row(letter).is_forgotten:
                self._database.run("UPDATE letter SET forgotten = 1 WHERE no = ?", no)
                self._destroy(no)

    def _destroy(self, no: int) -> None:
        rows = self._database.rows("SELECT blob FROM enclosure WHERE letter = ?", no)
        blobs = [name for (name,) in rows]
        self._database.run("DELETE FROM enclosure WHERE letter = ?", no)
        forget_half_typed(self._database, LETTER, no)
        self._database.run("DELETE FROM letter_part WHERE letter = ?", no)
        self._database.run("DELETE FROM letter_key WHERE letter = ?", no)
        self._database.wipe_after_commit()
        self._database.after_commit(lambda: self._delete(blobs))

    def _delete(self, blobs: list[str]) -> None:
        # Their keys are gone; what a failing disk leaves, the next open deletes.
        with suppress(OSError):
            delete_blobs(self._blobs, blobs)

    def row(self, letter: str) -> LetterRow:
        """Return the short facts.

        Raises:
            NoSuchRecord: There is none with this id.
        """
        row = self._database.row(_BY_ID, letter)
        if row is None:
            raise NoSuchRecord
        return _letter(row)

    def _draft(self, letter: str) -> LetterRow:
        row = self.row(letter)
        if row.state is not LetterState.DRAFT:
            raise Final
        return row

    def rows(
        self, testimony: TestimonyId | None = None, state: LetterState | None = None
    ) -> tuple[LetterRow, ...]:
        """Return the letters about a testimony, or in a state, newest first."""
        return tuple(map(_letter, self._database.rows(_CHOSEN, testimony, state)))

    def get(self, letter: str) -> bytes:
        """Return the value (canonical JSON).

        Raises:
            ContentGone: It was forgotten.
            NoSuchRecord: There is none with this id.
            VaultDamaged: It is not what was written.
        """
        parts = self._parts(letter, only=VALUE)
        if VALUE not in parts:
            raise VaultDamaged(DATABASE)
        return parts[VALUE]

    def original(self, letter: str) -> dict[str, bytes]:
        """Return the signed members of a received letter; empty for one's own.

        Raises:
            ContentGone: It was forgotten.
            NoSuchRecord: There is none with this id.
            VaultDamaged: They are not what was written.
        """
        parts = self._parts(letter)
        del parts[VALUE]
        if parts and set(parts) - {PARTICULARS} != set(NAMES):
            raise VaultDamaged(DATABASE)
        return parts

    def _parts(self, letter: str, only: str | None = None) -> dict[str, bytes]:
        no = self._keys.number(letter)
        key = self._keys.key(no)
        rows = self._database.rows(
            "SELECT name, sealed FROM letter_part WHERE letter = ?1"
            " AND (?2 IS NULL OR name = ?2)",
            no,
            only,
        )
        return {name: unseal(key, sealed, _context(no, name)) for name, sealed in rows}


def _context(no: int, name: str) -> bytes:
    return f"letter/v1 {no} {name}".encode()


def _letter(row: Row) -> LetterRow:
    return LetterRow(
        id=row[0],
        type=row[1],
        state=LetterState(row[2]),
        testimony=None if row[3] is None else TestimonyId(row[3]),
        party=row[4],
        at=row[5],
        revision=row[6],
        is_forgotten=bool(row[7]),
        manifest_sha512=row[8],
    )
