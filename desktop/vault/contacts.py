"""Identity cards of others, and when their fingerprints were compared."""

from desktop.domain.consent import RecipientClass
from desktop.domain.rows import ContactFacts
from desktop.vault.database import Database, Row
from desktop.vault.errors import NoSuchRecord


class Contacts:
    """The contacts. Fits the port of the same name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[ContactFacts, ...]:
        """Return all contacts, verified first, then by the time they were added."""
        rows = self._database.rows(
            "SELECT fingerprint, card, recipient_class, added_at, verified_at, verified_how"
            " FROM contact ORDER BY verified_at = '', no"
        )
        return tuple(map(_contact, rows))

    def get(self, fingerprint: str) -> ContactFacts | None:
        """Return one contact or None."""
        row = self._database.row(
            "SELECT fingerprint, card, recipient_class, added_at, verified_at, verified_how"
            " FROM contact WHERE fingerprint = ?",
            fingerprint,
        )
        return _contact(row) if row else None

    def add(self, contact: ContactFacts) -> None:
        """Keep a new contact.

        Raises:
            AlreadyHere: One with this fingerprint is kept.
        """
        with self._database.transaction():
            self._database.run(
                "INSERT INTO contact (fingerprint, card, recipient_class, added_at,"
                " verified_at, verified_how) VALUES (?, ?, ?, ?, ?, ?)",
                contact.fingerprint,
                contact.card,
                contact.recipient_class,
                contact.added_at,
                contact.verified_at,
                contact.verified_how,
            )

    def mark_verified(self, fingerprint: str, at: str, how: str) -> None:
        """Note that the fingerprint was compared.

        Raises:
            NoSuchRecord: There is no such contact.
        """
        with self._database.transaction():
            changed = self._database.run(
                "UPDATE contact SET verified_at = ?, verified_how = ?"
                " WHERE fingerprint = ?",
                at,
                how,
                fingerprint,
            )
            if not changed:
                raise NoSuchRecord

    def remove(self, fingerprint: str) -> None:
        """Forget a contact.

        Raises:
            NoSuchRecord: There is no such contact.
        """
        with self._database.transaction():
            if not self._database.run(
                "DELETE FROM contact WHERE fingerprint = ?", fingerprint
            ):
                raise NoSuchRecord


def _contact(row: Row) -> ContactFacts:
    return ContactFacts(
        fingerprint=row[0],
        card=row[1],
        recipient_class=RecipientClass(row[2]),
        added_at=row[3],
        verified_at=row[4],
        verified_how=row[5],
    )
