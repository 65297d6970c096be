"""Which testimony a finding belongs to, so that a person can be told its case code."""

from dataclasses import replace

from desktop.vault.database import Database
from desktop.vault.errors import VaultError
from desktop.vault.findings import Finding

_BY_SUBJECT = (
    "SELECT code FROM testimony WHERE id = ?1",
    """SELECT code FROM testimony JOIN attachment ON testimony.no = testimony
    WHERE attachment.id = ?1""",
    "SELECT code FROM testimony JOIN take ON testimony.no = testimony WHERE take.id = ?1",
    """SELECT code FROM testimony JOIN letter ON testimony.id = letter.testimony
    WHERE letter.id = ?1""",
    """SELECT code FROM testimony JOIN letter ON testimony.id = letter.testimony
    JOIN enclosure ON letter.no = letter WHERE enclosure.id = ?1""",
    """SELECT code FROM testimony JOIN received ON testimony.id = received.testimony
    WHERE bundle_id = ?1""",
    "SELECT code FROM outbox WHERE bundle_id = ?1",
    """SELECT code FROM testimony JOIN custody ON testimony.id = subject
    WHERE sequence = CAST(?1 AS INTEGER) AND ?1 NOT GLOB '*[^0-9]*'""",
)


def named(database: Database, finding: Finding) -> Finding:
    """Return the finding with its case code, if that can be told."""
    if not finding.subject or finding.code == "lost":  # a number, and no event's
        return finding
    for question in _BY_SUBJECT:
        try:
            row = database.row(question, finding.subject)
        except VaultError:
            continue
        if row and row[0]:
            return replace(finding, case_code=row[0])
    return finding
