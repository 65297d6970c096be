"""The part of the full check that looks at all that was said after sealing.

Signed members are held against the digests that were noted when they came: a page put back
from an older copy of the database is genuine to SQLCipher, and shows here.
"""

import hashlib
from collections.abc import Iterator, Mapping

from desktop.domain import canonical
from desktop.domain.canonical import Value
from desktop.domain.errors import DomainError, MalformedRecord
from desktop.domain.evidence import AttachmentId
from desktop.domain.fields import Fields
from desktop.domain.ids import letter_id
from desktop.domain.leaves import Leaf, commitment, read_leaf
from desktop.domain.rows import LetterRow, LetterState
from desktop.domain.testimony import TestimonyId
from desktop.vault.errors import VaultError
from desktop.vault.findings import Checked, Finding

PIECE_BYTES = 1 << 20
_SIGNED = {
    "bundle.json": "bundle_json",
    "signer.card": "card",
    "commitments.txt": "commitments",
}
_RECORDS = ("record", "custody", "attachments")
_RUNS = (
    "SELECT signer, min(sequence), max(sequence) FROM (SELECT signer, sequence, sequence"
    " - dense_rank() OVER (PARTITION BY signer ORDER BY sequence) AS island FROM received)"
    " GROUP BY signer, island ORDER BY 1, 2"
)
_UNLOGGED = (
    "SELECT id FROM testimony WHERE state = 'received'"
    " AND id NOT IN (SELECT testimony FROM received WHERE type = 'testimony')"
)
_MISCOUNTED = (
    "SELECT id FROM testimony JOIN body ON body.testimony = no"
    " LEFT JOIN original ON original.testimony = no AND name = 'record'"
    " WHERE body.redactions <> (SELECT count(*) FROM destroyed_paragraph"
    " WHERE testimony = no)"
    " OR coalesce(original.redactions, body.redactions) <> body.redactions"
)


def log(vault: Checked) -> Iterator[Finding]:
    """Find runs of numbers that differ from the log, and testimonies not in it."""
    runs = "SELECT signer, first, last FROM received_run ORDER BY signer, first"
    if vault.database.rows(_RUNS) != vault.database.rows(runs):
        yield Finding(code="log")
    for (each,) in vault.database.rows(_UNLOGGED):
        yield Finding(code="log", subject=each)


def letters(vault: Checked) -> Iterator[Finding]:
    """Find letters whose words or members are not what was written or signed."""
    for row in vault.letters.rows():
        try:
            if not row.is_forgotten and not _is_sound(vault, row):
                yield Finding(code="letter", subject=row.id)
        except (VaultError, DomainError):
            yield Finding(code="letter", subject=row.id)


def _is_sound(vault: Checked, row: LetterRow) -> bool:
    canonical.loads(vault.letters.get(row.id))
    members = vault.letters.original(row.id)
    if row.state is not LetterState.RECEIVED:
        return not members
    logged = vault.database.row(
        "SELECT bundle_id, signature_sha512 FROM received"
        " WHERE manifest_sha512 = ? AND signer = ?",
        row.manifest_sha512,
        row.party,
    )
    if logged is None:
        return False
    bundle_id, signature = logged
    ids = letter_id(row.manifest_sha512), bundle_id, row.manifest_sha512[:32]
    return row.id in ids and _agree(members, row.manifest_sha512, signature)


def enclosures(vault: Checked) -> Iterator[Finding]:
    """Find evidence files of letters that cannot be read to their end."""
    for letter, each in vault.database.rows(
        "SELECT letter.id, enclosure.id FROM enclosure JOIN letter ON letter.no = letter"
    ):
        try:
            with vault.enclosures.open(letter, AttachmentId(each)) as reader:
                while piece := reader.read(PIECE_BYTES):
                    vault.meter.add(len(piece))
        except (VaultError, DomainError, OSError):
            yield Finding(code="evidence", subject=each)


def originals(vault: Checked) -> Iterator[Finding]:
    """Find received testimonies whose members are not those that were signed."""
    for each, digest, signature in vault.database.rows(
        "SELECT testimony, manifest_sha512, signature_sha512 FROM received"
        " WHERE type = 'testimony' AND testimony NOT IN (SELECT id FROM testimony"
        " JOIN destroyed ON no = destroyed.testimony)"
    ):
        try:
            members = vault.originals.of(TestimonyId(each))
            # Those that came before members were kept have neither.
            if (members or signature) and not _agree(members, digest, signature):
                yield Finding(code="original", subject=each)
        except (VaultError, DomainError):
            yield Finding(code="original", subject=each)
    for (each,) in vault.database.rows(_MISCOUNTED):
        yield Finding(code="original", subject=each)


def _agree(members: Mapping[str, bytes], digest: str, signature: str) -> bool:
    """Say whether members are those of the bundle with this digest and signature."""
    if not members or _sha512(members["tag_manifest"]) != digest:
        return False
    if signature and _sha512(members["minisig"]) != signature:
        return False
    signed = _lines(members["tag_manifest"])
    committed = _lines(members["commitments"])
    return all(
        signed.get(name) == _sha512(members[member]) for name, member in _SIGNED.items()
    ) and all(_is_committed(members[record], committed) for record in _RECORDS)


def _is_committed(record: bytes, committed: Mapping[str, str]) -> bool:
    """Say whether all leaves that are left are those that were signed."""
    leaves = Fields(canonical.loads(record)).rows("leaves", _read_left)
    return all(committed.get(leaf.path) == commitment(leaf) for leaf in leaves if leaf)


def _read_left(value: Value) -> Leaf | None:
    """Return a leaf, or None if its words and salt were destroyed."""
    if isinstance(value, dict) and set(value) == {"path"}:
        return None
    return read_leaf(value)


def _lines(raw: bytes) -> dict[str, str]:
    """Return name and digest of each line, as `sha512sum` writes them."""
    try:
        pairs = [line.split("  ") for line in raw.decode().splitlines()]
        return {name: digest for digest, name in pairs}
    except ValueError:
        raise MalformedRecord from None


def _sha512(raw: bytes) -> str:
    return hashlib.sha512(raw).hexdigest()


def particulars(vault: Checked) -> Iterator[Finding]:
    """Find particulars that are not what was written."""
    for (each,) in vault.database.rows(
        "SELECT id FROM particulars_key JOIN testimony ON no = testimony"
    ):
        try:
            canonical.loads(vault.particulars.get(TestimonyId(each)) or b"")
        except (VaultError, DomainError):
            yield Finding(code="particulars", subject=each)


def rosters(vault: Checked) -> Iterator[Finding]:
    """Find rosters whose body is not the one that root keys signed."""
    for digest, raw in vault.database.rows("SELECT body_sha512, value FROM roster"):
        try:
            body = canonical.loads(raw)
        except DomainError:
            body = None
        if isinstance(body, dict):
            body.pop("signatures", None)
        if _sha512(canonical.dumps(body)) != digest:
            yield Finding(code="roster", subject=digest)
