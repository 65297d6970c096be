"""Accepted rosters, one after the other. Numbers of an organisation only rise."""

from desktop.domain.rows import RosterFacts
from desktop.vault.database import Database, Row

_LAST = (
    "SELECT organisation, number, body_sha512, value, accepted_at, compared_at FROM roster"
    " WHERE ?1 IS NULL OR organisation = ?1 ORDER BY no DESC LIMIT 1"
)
_ALL = (
    "SELECT organisation, number, body_sha512, value, accepted_at, compared_at FROM roster"
    " ORDER BY no"
)


class Rosters:
    """The rosters. Fits the port of the same name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, roster: RosterFacts) -> None:
        """Keep an accepted roster; joins a running transaction.

        Raises:
            AlreadyHere: The organisation's roster with this number is kept.
            Final: One with a higher number is.
        """
        with self._database.transaction():
            self._database.run(
                "INSERT INTO roster (organisation, number, body_sha512, value, accepted_at,"
                " compared_at) VALUES (?, ?, ?, ?, ?, ?)",
                roster.organisation,
                roster.number,
                roster.body_sha512,
                roster.value,
                roster.accepted_at,
                roster.compared_at,
            )

    def current(self, organisation: str | None = None) -> RosterFacts | None:
        """Return the roster accepted last, of that organisation or of any."""
        row = self._database.row(_LAST, organisation)
        return _roster(row) if row else None

    def history(self) -> tuple[RosterFacts, ...]:
        """Return all rosters in the order they were accepted."""
        return tuple(map(_roster, self._database.rows(_ALL)))


def _roster(row: Row) -> RosterFacts:
    return RosterFacts(
        organisation=row[0],
        number=row[1],
        body_sha512=row[2],
        value=bytes(row[3]),
        accepted_at=row[4],
        compared_at=row[5],
    )
