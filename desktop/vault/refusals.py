"""The log of refusals: when something was refused and why, and nothing of what was in it.

A flood of bad files must not fill the vault, so the oldest rows go.
"""

from desktop.domain.rows import RefusedFacts
from desktop.vault.database import Database

KEPT = 10_000
"""The trigger ``refused_stays`` holds the same number."""
MIB = 1 << 20


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
            self._database.run("DELETE FROM refused WHERE no <= ?", no - KEPT)

    def last(self, limit: int) -> tuple[RefusedFacts, ...]:
        """Return the newest refusals, newest first."""
        rows = self._database.rows(
            "SELECT at, code, signer, size_mib FROM refused ORDER BY no DESC LIMIT ?",
            limit,
        )
        return tuple(
            RefusedFacts(at=at, code=code, signer=signer, size_mib=size)
            for at, code, signer, size in rows
        )
