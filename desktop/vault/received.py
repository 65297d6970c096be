"""The log of accepted bundles: what came, in which order its signer says it was made.

Who signed twice under one number, or left a number out, is found here; so this log only
grows. Beside it lie the runs of each signer's numbers, so that gaps are found at once.
"""

from desktop.domain.rows import ReceivedFacts, SeenAgain
from desktop.domain.testimony import TestimonyId
from desktop.vault.database import Database, Row
from desktop.vault.errors import NoSuchRecord
from desktop.vault.shelf import order_of

_BY_DIGEST = (
    "SELECT manifest_sha512, bundle_id, type, signer, sequence, previous, claimed_at,"
    " received_at, header_sha256, signature_sha512, about_manifest, testimony,"
    " addressed_to_me FROM received WHERE manifest_sha512 = ?"
)
_BY_TESTIMONY = (
    "SELECT manifest_sha512, bundle_id, type, signer, sequence, previous, claimed_at,"
    " received_at, header_sha256, signature_sha512, about_manifest, testimony,"
    " addressed_to_me FROM received WHERE testimony = ? AND type = 'testimony'"
)
_CONCERNING = (
    "SELECT manifest_sha512, bundle_id, type, signer, sequence, previous, claimed_at,"
    " received_at, header_sha256, signature_sha512, about_manifest, testimony,"
    " addressed_to_me FROM received WHERE testimony = ? ORDER BY no"
)
_BY_NUMBER = (
    "SELECT manifest_sha512, bundle_id, type, signer, sequence, previous, claimed_at,"
    " received_at, header_sha256, signature_sha512, about_manifest, testimony,"
    " addressed_to_me FROM received WHERE signer = ? AND sequence = ? ORDER BY no LIMIT 1"
)
_GAPS = (
    "SELECT before + 1, first - 1 FROM (SELECT first,"
    " lag (last, 1, 0) OVER (ORDER BY first) AS before FROM received_run"
    " WHERE signer = ?) WHERE first > before + 1 ORDER BY first LIMIT ?"
)


class Received:
    """The log of accepted bundles. Fits the port of the same name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, facts: ReceivedFacts) -> None:
        """Note an accepted bundle; joins a running transaction.

        The testimony or letter that came in it becomes final: evidence and signed members
        have to be kept before.

        Raises:
            AlreadyHere: The same bundle, one with the same testimony, or another of this
                signer with this sequence number was accepted.
            Final: It is a testimony's, and there is no such testimony.
        """
        with self._database.transaction():
            self._database.run(
                "INSERT INTO received (manifest_sha512, bundle_id, type, signer, sequence,"
                " previous, claimed_at, received_at, header_sha256, signature_sha512,"
                " about_manifest, testimony, addressed_to_me)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                facts.manifest_sha512,
                facts.bundle_id,
                facts.type,
                facts.signer,
                facts.sequence,
                facts.previous,
                facts.claimed_at,
                facts.received_at,
                facts.header_sha256,
                facts.signature_sha512,
                facts.about_manifest,
                facts.testimony,
                int(facts.addressed_to_me),
            )
            if facts.type == "testimony":
                self._make_final(facts)

    def _make_final(self, facts: ReceivedFacts) -> None:
        self._database.run(
            "UPDATE testimony SET sealed_at = ?, changed_at = ?, changed_order = ?"
            " WHERE id = ? AND state = 'received'",
            facts.claimed_at,
            facts.received_at,
            order_of(facts.received_at),
            facts.testimony,
        )

    def find(self, manifest_sha512: str) -> ReceivedFacts | None:
        """Return what is known of the bundle with this digest."""
        row = self._database.row(_BY_DIGEST, manifest_sha512)
        return _facts(row) if row else None

    def of(self, testimony: TestimonyId) -> ReceivedFacts | None:
        """Return the bundle by which a testimony came."""
        row = self._database.row(_BY_TESTIMONY, testimony)
        return _facts(row) if row else None

    def about(self, testimony: TestimonyId) -> tuple[ReceivedFacts, ...]:
        """Return all that came of and about a testimony, oldest first."""
        return tuple(map(_facts, self._database.rows(_CONCERNING, testimony)))

    def at(self, signer: str, sequence: int) -> ReceivedFacts | None:
        """Return a signer's bundle with this sequence number."""
        row = self._database.row(_BY_NUMBER, signer, sequence)
        return _facts(row) if row else None

    def highest(self, signer: str) -> tuple[int, str]:
        """Return a signer's highest sequence and its digest; ``(0, "")`` if none."""
        row = self._database.row(
            "SELECT sequence, manifest_sha512 FROM received WHERE signer = ?"
            " ORDER BY sequence DESC LIMIT 1",
            signer,
        )
        return (row[0], row[1]) if row else (0, "")

    def missing(self, signer: str, limit: int = 100) -> tuple[tuple[int, int], ...]:
        """Return the first `limit` gaps below `highest`: first and last missing number."""
        rows = self._database.rows(_GAPS, signer, limit)
        return tuple((first, last) for first, last in rows)

    def note_again(self, again: SeenAgain) -> None:
        """Note that an accepted bundle came once more.

        Raises:
            NoSuchRecord: No bundle with this digest was accepted.
        """
        if self.find(again.manifest_sha512) is None:
            raise NoSuchRecord
        with self._database.transaction():
            self._database.run(
                "INSERT INTO seen_again (manifest_sha512, header_sha256, at)"
                " VALUES (?, ?, ?)",
                again.manifest_sha512,
                again.header_sha256,
                again.at,
            )

    def again(self, manifest_sha512: str) -> tuple[SeenAgain, ...]:
        """Return when an accepted bundle came once more, oldest first."""
        rows = self._database.rows(
            "SELECT header_sha256, at FROM seen_again WHERE manifest_sha512 = ?"
            " ORDER BY no",
            manifest_sha512,
        )
        return tuple(
            SeenAgain(manifest_sha512=manifest_sha512, header_sha256=header, at=at)
            for header, at in rows
        )


def _facts(row: Row) -> ReceivedFacts:
    return ReceivedFacts(
        manifest_sha512=row[0],
        bundle_id=row[1],
        type=row[2],
        signer=row[3],
        sequence=row[4],
        previous=row[5],
        claimed_at=row[6],
        received_at=row[7],
        header_sha256=row[8],
        signature_sha512=row[9],
        about_manifest=row[10],
        testimony=None if row[11] is None else TestimonyId(row[11]),
        addressed_to_me=bool(row[12]),
    )
