"""Looking at all of a vault: every page, every event, every word, every file.

Takes as long as reading everything takes. It changes nothing and stops at nothing: what it
finds is told all at once. Where pages of the database cannot be read, the rest is looked at
in a copy of all rows that can be (`desktop.vault.salvage`), so that each record that is
damaged has its name.
"""

from collections.abc import Callable, Iterator
from functools import partial

from desktop.domain.errors import DomainError
from desktop.domain.evidence import AttachmentId
from desktop.vault import check_trust
from desktop.vault.chain import head_of, require_sound
from desktop.vault.check_search import check_search
from desktop.vault.database import Database
from desktop.vault.errors import ChainBroken, VaultDamaged, VaultError
from desktop.vault.findings import Checked, Finding
from desktop.vault.header import read_header
from desktop.vault.layout import Layout

PIECE_BYTES = 1 << 20
_SETTINGS = (
    "SELECT coalesce(group_concat(quote(name) || quote(value), ',' ORDER BY name), '')"
    " FROM setting"
)
_COPY = "SELECT value FROM setting_copy"
_WITH_KEY = "SELECT no, id FROM testimony JOIN content_key ON testimony = no ORDER BY no"
_KEYLESS = (
    "SELECT id FROM testimony WHERE state <> 'sealed'"
    " AND no NOT IN (SELECT testimony FROM destroyed)"
    " AND no NOT IN (SELECT testimony FROM content_key) ORDER BY no"
)
_NAMELESS = (
    "SELECT testimony FROM body WHERE testimony NOT IN (SELECT no FROM testimony)"
    " ORDER BY testimony"
)


def work_bytes(layout: Layout) -> int:
    """Return how many bytes a check reads."""
    files = [layout.database, *(path for path in layout.folder.rglob("*/*"))]
    return sum(path.stat().st_size for path in files if path.is_file())


def pages_are_sound(
    database: Database, meanwhile: Callable[[], None] = lambda: None
) -> bool:
    """Say whether every page of a database is whole, and fits the others.

    Args:
        database: It takes as long as reading it twice.
        meanwhile: Called again and again; what it raises ends the work.
    """
    try:
        meanwhile()
        return not database.rows("PRAGMA cipher_integrity_check") and (
            database.rows_at_length("PRAGMA integrity_check", meanwhile) == [("ok",)]
        )
    except VaultDamaged:
        return False


def check(vault: Checked) -> tuple[Finding, ...]:
    """Return everything but damaged pages that is not as it must be."""
    looks: tuple[Callable[[Checked], Iterator[Finding]], ...] = (
        _beside,
        _saved,
        _settings,
        _references,
        _chain,
        _contents,
        _evidence,
        _takes,
        _outbox,
        check_search,
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


def _beside(vault: Checked) -> Iterator[Finding]:
    """Find a header that differs from its copy, and another head than the chain has."""
    try:
        header = read_header(vault.layout)
        if not header.raw == header.first == header.second:
            yield Finding(code="header")
    except VaultError:
        yield Finding(code="header")
    try:
        if vault.head_file.read() != head_of(vault.database):
            yield Finding(code="head")
    except VaultError:
        yield Finding(code="head")


def _saved(vault: Checked) -> Iterator[Finding]:
    """Find that saved changes were lost, or that it could not be told if some were."""
    lost, is_sure = vault.saved.compared()
    if lost:
        yield Finding(code="lost", subject=str(lost))
    if not is_sure:
        yield Finding(code="saved")


def _settings(vault: Checked) -> Iterator[Finding]:
    """Find settings that are other than their copy."""
    if vault.database.rows(_SETTINGS) != vault.database.rows(_COPY):
        yield Finding(code="settings")


def _references(vault: Checked) -> Iterator[Finding]:
    if vault.database.rows("PRAGMA foreign_key_check"):
        yield Finding(code="database")


def _chain(vault: Checked) -> Iterator[Finding]:
    try:
        require_sound(vault.database, vault.owner, 0, partial(vault.meter.add, 0))
    except ChainBroken as error:
        yield Finding(code="chain", subject=str(error.sequence))


def _contents(vault: Checked) -> Iterator[Finding]:
    rows = vault.database.rows(_WITH_KEY)
    for no, testimony in vault.meter.each(rows, vault.layout.database.stat().st_size // 2):
        try:
            vault.contents.read(no)
            vault.contents.attachments(no)
        except (VaultError, DomainError):
            yield Finding(code="content", subject=testimony)
    for (testimony,) in vault.database.rows(_KEYLESS):
        yield Finding(code="content", subject=testimony)
    for (no,) in vault.database.rows(_NAMELESS):
        yield Finding(code="nameless", subject=str(no))


def _evidence(vault: Checked) -> Iterator[Finding]:
    for (each,) in vault.database.rows("SELECT id FROM attachment ORDER BY no"):
        try:
            with vault.attachments.open(AttachmentId(each)) as reader:
                while piece := reader.read(PIECE_BYTES):
                    vault.meter.add(len(piece))
        except (VaultError, DomainError, OSError):
            yield Finding(code="evidence", subject=each)


def _takes(vault: Checked) -> Iterator[Finding]:
    """Find recordings that are not evidence yet and cannot be read, but for a torn end."""
    for _testimony, _at, take in vault.attachments.unfinished_takes():
        try:
            with vault.attachments.open_take(take) as reader:
                while piece := reader.read(PIECE_BYTES):
                    vault.meter.add(len(piece))
        except (VaultError, OSError):
            yield Finding(code="take", subject=take.name)


def _outbox(vault: Checked) -> Iterator[Finding]:
    for entry in vault.outbox.all():
        path = vault.layout.outbox / entry.file_name
        whole = path.is_file() and path.stat().st_size == entry.size_bytes
        if not whole and not entry.may_go:
            yield Finding(code="outbox", subject=entry.bundle_id)
