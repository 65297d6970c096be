"""Looking at all of a vault: every page, every event, every word, every file.

Takes as long as reading everything takes. It changes nothing and stops at nothing: what it
finds is told all at once.
"""

from collections.abc import Callable, Iterator

from desktop.domain.errors import DomainError
from desktop.domain.evidence import AttachmentId
from desktop.vault import check_trust
from desktop.vault.chain import require_sound
from desktop.vault.database import Row
from desktop.vault.errors import ChainBroken, VaultError
from desktop.vault.findings import Checked, Finding

PIECE_BYTES = 1 << 20


def check(vault: Checked) -> tuple[Finding, ...]:
    """Return everything that is not as it must be; nothing, if all is well."""
    looks: tuple[Callable[[Checked], Iterator[Finding]], ...] = (
        _pages,
        _chain,
        _contents,
        _evidence,
        _outbox,
        check_trust.log,
        check_trust.letters,
        check_trust.enclosures,
        check_trust.originals,
        check_trust.particulars,
        check_trust.rosters,
    )
    found: list[Finding] = []
    for look in looks:
        try:
            found += look(vault)
        except (VaultError, DomainError, ValueError, OSError):
            found.append(Finding(code="database"))
    return tuple(dict.fromkeys(found))


def _pages(vault: Checked) -> Iterator[Finding]:
    clean: tuple[tuple[str, list[Row]], ...] = (
        ("PRAGMA cipher_integrity_check", []),
        ("PRAGMA integrity_check", [("ok",)]),
        ("PRAGMA foreign_key_check", []),
    )
    if any(vault.database.rows(question) != answer for question, answer in clean):
        yield Finding(code="database")


def _chain(vault: Checked) -> Iterator[Finding]:
    try:
        require_sound(vault.database, vault.owner, 0)
    except ChainBroken as error:
        yield Finding(code="chain", subject=str(error.sequence))


def _contents(vault: Checked) -> Iterator[Finding]:
    for no, testimony in vault.database.rows(
        "SELECT no, id FROM testimony JOIN content_key ON testimony = no ORDER BY no"
    ):
        try:
            vault.contents.read(no)
            vault.contents.attachments(no)
        except (VaultError, DomainError):
            yield Finding(code="content", subject=testimony)


def _evidence(vault: Checked) -> Iterator[Finding]:
    for (each,) in vault.database.rows("SELECT id FROM attachment ORDER BY no"):
        try:
            with vault.attachments.open(AttachmentId(each)) as reader:
                while reader.read(PIECE_BYTES):
                    pass
        except (VaultError, DomainError, OSError):
            yield Finding(code="evidence", subject=each)


def _outbox(vault: Checked) -> Iterator[Finding]:
    for entry in vault.outbox.all():
        path = vault.layout.outbox / entry.file_name
        whole = path.is_file() and path.stat().st_size == entry.size_bytes
        if not whole and not entry.may_go:
            yield Finding(code="outbox", subject=entry.bundle_id)
