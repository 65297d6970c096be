"""The log of refusals: when something was refused and why, and nothing of what was in it.

A flood of bad files must not fill the vault, so the oldest rows go; but it must not hide
that somebody signs two different things under one number, so of forks the last ones stay.
"""

from desktop.domain.rows import RefusedFacts
from desktop.vault.database import Database

KEPT = 10_000
"""The trigger ``refused_stays`` holds the same number."""
KEPT_FORKS = 1_000
FORKS = ("roster.fork", "exchange.fork")
MIB = 1 << 20
_CHOSEN = (
    "SELECT at, code, signer, size_mib FROM refused WHERE ?1 IS NULL OR code = ?1"
    " ORDER BY no DESC LIMIT ?2"
)


class Refusals:
    """The log of refusals. Fits the port of the same name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, at: str, code: str, signer: str, size_bytes: int) -> None:
        """Note a refusal.

        Args:
            at: ISO 8601 time with offset.
            code: Code of the error.
            signer: Fingerprint of a card that was valid; else empty.
            size_bytes: Size of the file; kept in MiB, rounded up.
        """
        with self._database.transaction():
            no = self._database.run(
                "INSERT INTO refused (at, code, signer, size_mib) VALUES (?, ?, ?, ?)",
                at,
                code,
                signer,
                -(-size_bytes // MIB),
            )
            self._database.run(
                "DELETE FROM refused WHERE no <= ?1 AND (code NOT IN (?2, ?3) OR no <="
                " (SELECT no FROM refused WHERE code IN (?2, ?3)"
                " ORDER BY no DESC LIMIT 1 OFFSET ?4))",
                no - KEPT,
                *FORKS,
                KEPT_FORKS,
            )

    def last(self, limit: int) -> tuple[RefusedFacts, ...]:
        """Return the newest refusals, newest first."""
        return self._rows(None, limit)

    def of(self, code: str, limit: int) -> tuple[RefusedFacts, ...]:
        """Return the newest refusals with this code, newest first."""
        return self._rows(code, limit)

    def _rows(self, code: str | None, limit: int) -> tuple[RefusedFacts, ...]:
        return tuple(
            RefusedFacts(at=at, code=code, signer=signer, size_mib=size)
            for at, code, signer, size in self._database.rows(_CHOSEN, code, limit)
        )
