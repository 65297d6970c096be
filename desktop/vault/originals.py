"""The signed members of received testimonies, as they came, under the content key.

A redacted copy is made of them, and everything can be verified once more from them. Each
lies in a box of its own, so that withdrawing a paragraph rewrites one.
"""

from collections.abc import Mapping

from desktop.domain.testimony import TestimonyId
from desktop.vault.content import Contents, unseal
from desktop.vault.database import Database
from desktop.vault.errors import VaultDamaged
from desktop.vault.layout import DATABASE

RECORD = "record"
NAMES = (
    "tag_manifest",
    "minisig",
    "mldsa65",
    "bundle_json",
    "card",
    "commitments",
    RECORD,
    "custody",
    "attachments",
)
"""Members, by the names that docs/format.md, section 9.8, gives to some of them."""


class Originals:
    """Signed members. Fits the port of the same name."""

    def __init__(self, database: Database, contents: Contents) -> None:
        self._database = database
        self._contents = contents

    def keep(self, testimony: TestimonyId, members: Mapping[str, bytes]) -> None:
        """Keep the members of a testimony that is being received; joins a transaction.

        Raises:
            ValueError: The names are not exactly `NAMES`.
            Final: Its import is noted already, or it is no received one.
            AlreadyHere: They are kept already.
            NoSuchRecord: There is no such testimony.
        """
        if set(members) != set(NAMES):
            raise ValueError("not the members of a bundle")
        no = self._contents.number(testimony)
        with self._database.transaction():
            for name in NAMES:
                self._database.run(
                    "INSERT INTO original (testimony, name, sealed) VALUES (?, ?, ?)",
                    no,
                    name,
                    self._contents.seal(no, members[name], _context(testimony, name)),
                )

    def of(self, testimony: TestimonyId) -> dict[str, bytes]:
        """Return the members; empty for a testimony that came before they were kept.

        Raises:
            ContentGone: The content key was destroyed.
            NoSuchRecord: There is no such testimony.
            VaultDamaged: They are not what was written.
        """
        no = self._contents.number(testimony)
        rows = self._database.rows(
            "SELECT name, sealed FROM original WHERE testimony = ?", no
        )
        if rows and {name for name, _ in rows} != set(NAMES):
            raise VaultDamaged(DATABASE)
        key = self._contents.key(no)
        return {
            name: unseal(key, sealed, _context(testimony, name)) for name, sealed in rows
        }

    def replace_record(
        self, testimony: TestimonyId, record: bytes, redactions: int
    ) -> None:
        """Put a record with fewer words in the place of the one that came, if one did.

        Args:
            testimony: Whose.
            record: The member's new bytes.
            redactions: How many paragraphs of it are destroyed by now.

        Raises:
            Final: No paragraph was destroyed since the last time.
        """
        no = self._contents.number(testimony)
        self._database.run(
            "UPDATE original SET sealed = ?, redactions = ?"
            " WHERE testimony = ? AND name = ?",
            self._contents.seal(no, record, _context(testimony, RECORD)),
            redactions,
            no,
            RECORD,
        )


def testimonies_with_originals(database: Database) -> list[TestimonyId]:
    """Return those whose signed members are kept and can be opened."""
    rows = database.rows(
        "SELECT DISTINCT id FROM original JOIN testimony ON no = original.testimony"
        " ORDER BY no"
    )
    return [TestimonyId(each) for (each,) in rows]


def _context(testimony: TestimonyId, name: str) -> bytes:
    return f"original/v1 {testimony} {name}".encode()
