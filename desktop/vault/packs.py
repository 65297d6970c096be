"""Packs of words that came as files, one of each id. Its version only rises."""

from desktop.domain.rows import PackFacts
from desktop.vault.database import Database, Row

_ALL = "SELECT id, version, value, signature, signer, taken_at FROM pack ORDER BY id"
_PUT = (
    "INSERT INTO pack (id, version, value, signature, signer, taken_at)"
    " VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (id) DO UPDATE SET version = excluded.version, value = excluded.value,"
    " signature = excluded.signature, signer = excluded.signer,"
    " taken_at = excluded.taken_at"
)


class Packs:
    """The packs. Fits the port of the same name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, pack: PackFacts) -> None:
        """Keep a pack in the place of the one with its id.

        Raises:
            Final: The one that is kept has this version, or a higher one.
        """
        with self._database.transaction():
            self._database.run(
                _PUT,
                pack.id,
                pack.version,
                pack.value,
                pack.signature,
                pack.signer,
                pack.taken_at,
            )

    def all(self) -> tuple[PackFacts, ...]:
        """Return all packs, by id."""
        return tuple(map(_pack, self._database.rows(_ALL)))


def _pack(row: Row) -> PackFacts:
    return PackFacts(
        id=row[0],
        version=row[1],
        value=bytes(row[2]),
        signature=bytes(row[3]),
        signer=row[4],
        taken_at=row[5],
    )
