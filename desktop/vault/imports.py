"""Bundles that were accepted, so that the same one is known again."""

from desktop.domain.rows import ImportedFacts
from desktop.domain.testimony import TestimonyId
from desktop.vault.database import Database, Row
from desktop.vault.shelf import order_of


class Imports:
    """The accepted bundles. Fits the port of the same name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, manifest_sha512: str) -> ImportedFacts | None:
        """Return what is known of the bundle with this signed manifest."""
        row = self._database.row(
            "SELECT bundle_id, testimony, manifest_sha512, signer, sequence, previous,"
            " imported_at, addressed_to_me, claimed_at FROM imported"
            " WHERE manifest_sha512 = ?",
            manifest_sha512,
        )
        return _facts(row) if row else None

    def add(self, facts: ImportedFacts) -> None:
        """Note an accepted bundle; joins a running transaction.

        The testimony that came with it becomes final: evidence has to be kept before.

        Raises:
            AlreadyHere: The same bundle, or one with the same testimony, was accepted.
        """
        with self._database.transaction():
            self._database.run(
                "INSERT INTO imported (bundle_id, testimony, manifest_sha512, signer,"
                " sequence, previous, imported_at, addressed_to_me, claimed_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                facts.bundle_id,
                facts.testimony,
                facts.manifest_sha512,
                facts.signer,
                facts.sequence,
                facts.previous,
                facts.imported_at,
                int(facts.addressed_to_me),
                facts.claimed_at,
            )
            self._database.run(
                "UPDATE testimony SET sealed_at = ?, changed_at = ?, changed_order = ?"
                " WHERE id = ? AND state = 'received'",
                facts.claimed_at,
                facts.imported_at,
                order_of(facts.imported_at),
                facts.testimony,
            )

    def of(self, testimony: TestimonyId) -> ImportedFacts | None:
        """Return the bundle by which a testimony came."""
        row = self._database.row(
            "SELECT bundle_id, testimony, manifest_sha512, signer, sequence, previous,"
            " imported_at, addressed_to_me, claimed_at FROM imported WHERE testimony = ?",
            testimony,
        )
        return _facts(row) if row else None


def _facts(row: Row) -> ImportedFacts:
    return ImportedFacts(
        bundle_id=row[0],
        testimony=TestimonyId(row[1]),
        manifest_sha512=row[2],
        signer=row[3],
        sequence=row[4],
        previous=row[5],
        imported_at=row[6],
        addressed_to_me=bool(row[7]),
        claimed_at=row[8],
    )
