"""Who deponents are: under keys of their own, so that no account ever opens them.

What came with a received testimony is sealed to others and kept as it came.
"""

from crypto import box
from desktop.domain.rows import SealedParticulars
from desktop.domain.testimony import State, TestimonyId
from desktop.vault.content import KEY_BYTES, Contents, Entropy, unseal
from desktop.vault.database import Database
from desktop.vault.errors import ContentGone, VaultDamaged
from desktop.vault.layout import DATABASE
from desktop.vault.shelf import names_of, names_text

MAX_SEALED_BYTES = 256 << 10


class Particulars:
    """Particulars. Fits the port of the same name."""

    def __init__(self, database: Database, contents: Contents, entropy: Entropy) -> None:
        self._database = database
        self._contents = contents
        self._entropy = entropy

    def save(self, testimony: TestimonyId, value: bytes) -> None:
        """Keep the particulars of an OPEN or READY testimony in place of those before.

        Args:
            testimony: Whose.
            value: Canonical JSON.

        Raises:
            Final: It is sealed, kept or received.
            NoSuchRecord: There is no such testimony.
        """
        no = self._contents.number(testimony)
        with self._database.transaction():
            sealed = box.lock(
                self._key(no) or self._make_key(no),
                value,
                _context(testimony),
                self._entropy,
            )
            self._database.run(
                "INSERT INTO particulars (testimony, sealed) VALUES (?, ?)"
                " ON CONFLICT (testimony) DO UPDATE SET sealed = excluded.sealed",
                no,
                sealed,
            )

    def _make_key(self, no: int) -> bytes:
        key = self._entropy(KEY_BYTES)
        self._database.run(
            "INSERT INTO particulars_key (testimony, key) VALUES (?, ?)", no, key
        )
        return key

    def _key(self, no: int) -> bytes | None:
        row = self._database.row("SELECT key FROM particulars_key WHERE testimony = ?", no)
        return bytes(row[0]) if row else None

    def get(self, testimony: TestimonyId) -> bytes | None:
        """Return the particulars (canonical JSON); None if none were taken.

        Raises:
            ContentGone: The testimony is sealed; nothing can be opened here any more.
            NoSuchRecord: There is no such testimony.
            VaultDamaged: They are not what was written.
        """
        no = self._contents.number(testimony)
        key = self._key(no)
        if key is None:
            state = self._database.row("SELECT state FROM testimony WHERE no = ?", no)
            if state == (State.SEALED,):
                raise ContentGone
            return None
        row = self._database.row("SELECT sealed FROM particulars WHERE testimony = ?", no)
        if row is None:
            raise VaultDamaged(DATABASE)
        return unseal(key, row[0], _context(testimony))

    def has(self, testimony: TestimonyId) -> bool:
        """Say whether particulars can be opened here, without opening them.

        Raises:
            NoSuchRecord: There is no such testimony.
        """
        return self._key(self._contents.number(testimony)) is not None

    def keep_sealed(self, testimony: TestimonyId, sealed: SealedParticulars) -> None:
        """Keep what came with a testimony that is being received; joins a transaction.

        Raises:
            Final: Its import is noted already, or it is no received one.
            AlreadyHere: They are kept already.
            NoSuchRecord: There is no such testimony.
            ValueError: They are larger than 256 KiB.
        """
        if len(sealed.age) > MAX_SEALED_BYTES:
            raise ValueError("too large")
        no = self._contents.number(testimony)
        with self._database.transaction():
            self._database.run(
                "INSERT INTO sealed_particulars (testimony, age, custodians)"
                " VALUES (?, ?, ?)",
                no,
                sealed.age,
                names_text(sealed.custodians),
            )

    def sealed(self, testimony: TestimonyId) -> SealedParticulars | None:
        """Return what came with a received testimony, or None.

        Raises:
            NoSuchRecord: There is no such testimony.
        """
        row = self._database.row(
            "SELECT age, custodians FROM sealed_particulars WHERE testimony = ?",
            self._contents.number(testimony),
        )
        if row is None:
            return None
        return SealedParticulars(age=bytes(row[0]), custodians=names_of(row[1]))


def destroy_particulars(database: Database, no: int) -> None:
    """Delete particulars and their key of a SEALED testimony."""
    database.run("DELETE FROM particulars WHERE testimony = ?", no)
    database.run("DELETE FROM particulars_key WHERE testimony = ?", no)


def _context(testimony: TestimonyId) -> bytes:
    return f"particulars/v1 {testimony}".encode()
