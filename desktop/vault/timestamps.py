"""Time-stamps beside bundles: requests, replies, and the roots that are believed.

All of it only grows; a root can be taken out of use and stays as a row.
"""

from desktop.domain.stamps import Stamp, StampRequest, StampRoot
from desktop.vault.database import Database
from desktop.vault.errors import NoSuchRecord


class Timestamps:
    """The time-stamps. Fits the port of the same name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_root(self, root: StampRoot) -> None:
        """Keep a root certificate; joins a running transaction.

        Raises:
            AlreadyHere: It is or was kept.
        """
        with self._database.transaction():
            self._database.run(
                "INSERT INTO stamp_root (fingerprint, certificate, subject, added_at)"
                " VALUES (?, ?, ?, ?)",
                root.fingerprint,
                root.certificate,
                root.subject,
                root.added_at,
            )

    def withdraw_root(self, fingerprint: str, at: str) -> None:
        """Take a root out of use for ever; joins a running transaction.

        Raises:
            NoSuchRecord: It is not kept.
            Final: It is out of use already.
        """
        with self._database.transaction():
            changed = self._database.run(
                "UPDATE stamp_root SET withdrawn_at = ? WHERE fingerprint = ?",
                at,
                fingerprint,
            )
            if not changed:
                raise NoSuchRecord

    def roots(self) -> tuple[StampRoot, ...]:
        """Return all roots, those out of use among them, in the order they were added."""
        rows = self._database.rows(
            "SELECT fingerprint, certificate, subject, added_at, withdrawn_at"
            " FROM stamp_root ORDER BY no"
        )
        return tuple(
            StampRoot(
                fingerprint=row[0],
                certificate=row[1],
                subject=row[2],
                added_at=row[3],
                withdrawn_at=row[4],
            )
            for row in rows
        )

    def add_request(self, request: StampRequest) -> None:
        """Keep a request before its file is written.

        Raises:
            AlreadyHere: One with this nonce is kept.
        """
        with self._database.transaction():
            self._database.run(
                "INSERT INTO stamp_request (nonce, signature_sha512, made_at)"
                " VALUES (?, ?, ?)",
                request.nonce,
                request.signature_sha512,
                request.made_at,
            )

    def requests(self, signature_sha512: str) -> tuple[StampRequest, ...]:
        """Return the requests that were made about a signature, oldest first."""
        rows = self._database.rows(
            "SELECT nonce, signature_sha512, made_at FROM stamp_request"
            " WHERE signature_sha512 = ? ORDER BY no",
            signature_sha512,
        )
        return tuple(
            StampRequest(nonce=row[0], signature_sha512=row[1], made_at=row[2])
            for row in rows
        )

    def add(self, stamp: Stamp) -> None:
        """Keep a verified time-stamp; joins a running transaction.

        Raises:
            AlreadyHere: It is kept, or its request or root is not.
            Final: Its root is out of use.
        """
        with self._database.transaction():
            self._database.run(
                "INSERT INTO stamp (signature_sha512, nonce, reply, moment, latest,"
                " authority, signer, serial, root, kept_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                stamp.signature_sha512,
                stamp.nonce,
                stamp.reply,
                stamp.moment,
                stamp.latest,
                stamp.authority,
                stamp.signer,
                stamp.serial,
                stamp.root,
                stamp.kept_at,
            )

    def of(self, signature_sha512: str) -> tuple[Stamp, ...]:
        """Return the time-stamps over a signature in the order they were brought back."""
        rows = self._database.rows(
            "SELECT signature_sha512, nonce, reply, moment, latest, authority, signer,"
            " serial, root, kept_at FROM stamp WHERE signature_sha512 = ? ORDER BY no",
            signature_sha512,
        )
        return tuple(
            Stamp(
                signature_sha512=row[0],
                nonce=row[1],
                reply=row[2],
                moment=row[3],
                latest=row[4],
                authority=row[5],
                signer=row[6],
                serial=row[7],
                root=row[8],
                kept_at=row[9],
            )
            for row in rows
        )
