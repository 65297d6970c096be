"""The part of the full check that holds every final row against the signed chain.

Whoever has the key of the database can write rows and delete them, and cannot sign events.
So each row that says what was accepted, sealed, compared or taken back must have its event,
and each such event its row. ``refused`` and ``seen_again`` are notes that no event backs.
"""

import hashlib
from collections.abc import Callable, Iterator
from functools import partial

from crypto.errors import CryptoError
from crypto.identity import Identity, parse_card
from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.errors import DomainError
from desktop.domain.fields import Fields
from desktop.domain.rows import LetterState
from desktop.vault.errors import VaultError
from desktop.vault.findings import Checked, Finding
from desktop.vault.shelf import numbers_of
from desktop.vault.twins import BACKED, EVENT, TWINS

PIECE_BYTES = 1 << 20


def check_chain(vault: Checked) -> tuple[Finding, ...]:
    """Return every row that no event backs, and every event without its row."""
    looks: tuple[Callable[[Checked], Iterator[Finding]], ...] = (
        _events,
        _owner,
        _contacts,
        _shown,
        _came,
        _files,
        _roots,
        _withdrawals,
        _destroyed,
    )
    found: list[Finding] = []
    for look in looks:
        try:
            found += look(vault)
        except (VaultError, DomainError, ValueError, OSError):
            found.append(Finding(code="database"))
    return tuple(dict.fromkeys(found))


def _events(vault: Checked) -> Iterator[Finding]:
    """Find rows without their event, and events without their row."""
    for first, second in TWINS:
        yield from _missing(vault, first, second)
        yield from _missing(vault, second, first)
    for first, second in BACKED:
        yield from _missing(vault, first, second)


def _missing(vault: Checked, first: str, second: str) -> Iterator[Finding]:
    missing = f"{EVENT}{first} EXCEPT {second}"
    for row in vault.database.rows_at_length(missing, partial(vault.meter.add, 0)):
        yield Finding(code="noted", subject=str(row[0]))


def _owner(vault: Checked) -> Iterator[Finding]:
    """Find another owner than the one who opened the vault."""
    rows = vault.database.rows(
        "SELECT secret, created_at IS NOT (SELECT at FROM custody WHERE sequence = 1)"
        " AND EXISTS (SELECT 1 FROM custody WHERE act = 'vault_created') FROM owner"
    )
    try:
        same = [(Identity.from_bytes(raw).card, late) for raw, late in rows]
    except CryptoError:
        same = []
    if same != [(vault.owner, 0)]:
        yield Finding(code="noted", subject="owner")


def _contacts(vault: Checked) -> Iterator[Finding]:
    """Find contacts under another key than their card has."""
    for fingerprint, card in vault.database.rows("SELECT fingerprint, card FROM contact"):
        try:
            if parse_card(card).fingerprint == fingerprint:
                continue
        except CryptoError:
            pass
        yield Finding(code="noted", subject=fingerprint)


def _shown(vault: Checked) -> Iterator[Finding]:
    """Find rows of the list that say something else than the words they stand for."""
    rows = vault.database.rows(
        "SELECT no, id, code, started_at, paragraphs, language,"
        " attachments - (SELECT count(*) FROM attachment WHERE testimony = testimony.no)"
        " FROM testimony JOIN content_key ON content_key.testimony = no"
    )
    size = vault.layout.database.stat().st_size
    for no, *row in vault.meter.each(rows, size):
        held = vault.contents.read(no)
        language = held.written_language or held.spoken_language
        if row != [held.id, held.code, held.started_at, len(held.paragraphs), language, 0]:
            yield Finding(code="noted", subject=row[0])


def _came(vault: Checked) -> Iterator[Finding]:
    """Find entries of the log that say something else than the signed ``bundle.json``."""
    mine = vault.owner.fingerprint
    for kind, bundle_id, signer, testimony, digest, *row in vault.database.rows(
        "SELECT type, bundle_id, signer, testimony, manifest_sha512, sequence, previous,"
        " claimed_at, about_manifest, addressed_to_me FROM received WHERE type <> 'roster'"
        " AND NOT (type = 'testimony' AND testimony IN (SELECT id FROM testimony"
        " JOIN destroyed ON no = destroyed.testimony))"
    ):
        if kind == BundleType.TESTIMONY:
            members = vault.originals.of(testimony)
        else:
            members = _members(vault, signer, digest)
        if not members:
            continue  # came before they were kept, or was forgotten
        meta = canonical.loads(members["bundle_json"])
        assert isinstance(meta, dict)
        about, recipients = meta["about"], meta["recipients"]
        assert isinstance(recipients, list)
        named = about["manifest_sha512"] if isinstance(about, dict) else ""
        signed = [meta["sequence"], meta["previous"], meta["claimed_at"], named]
        if row != [*signed, int(mine in recipients)] or meta["id"] != bundle_id:
            yield Finding(code="noted", subject=bundle_id)


def _members(vault: Checked, signer: str, digest: str) -> dict[str, bytes]:
    """Return the members of a received letter; none of one that was forgotten."""
    row = vault.database.row(
        "SELECT id FROM letter WHERE manifest_sha512 = ? AND party = ?"
        " AND state = 'received' AND NOT forgotten",
        digest,
        signer,
    )
    return vault.letters.original(row[0]) if row else {}


def _files(vault: Checked) -> Iterator[Finding]:
    """Find sealed files that are not those that were noted."""
    for entry in vault.outbox.all():
        path = vault.layout.outbox / entry.file_name
        if path.is_file():
            digest = hashlib.sha256()
            with path.open("rb") as stream:
                while piece := stream.read(PIECE_BYTES):
                    digest.update(piece)
                    vault.meter.add(len(piece))
            if digest.hexdigest() != entry.sha256:
                yield Finding(code="outbox", subject=entry.bundle_id)


def _roots(vault: Checked) -> Iterator[Finding]:
    """Find roots of time-stamps under another fingerprint than their certificate has."""
    for fingerprint, raw in vault.database.rows(
        "SELECT fingerprint, certificate FROM stamp_root"
    ):
        if hashlib.sha256(raw).hexdigest() != fingerprint:
            yield Finding(code="noted", subject=fingerprint)


def _withdrawals(vault: Checked) -> Iterator[Finding]:
    """Find withdrawals that were noted in other words than they came in."""
    for row in vault.letters.rows(None, LetterState.RECEIVED):
        if row.type != BundleType.WITHDRAWAL or row.is_forgotten:
            continue
        noted = vault.database.row(
            "SELECT answers, paragraphs FROM withdrawn WHERE bundle_id = ?", row.id
        )
        try:
            came = canonical.loads(vault.letters.get(row.id))
        except (VaultError, DomainError):
            continue  # told as a letter
        assert isinstance(came, dict)
        came["words"] = ""
        numbers = canonical.dumps(list(numbers_of(noted[1]))) if noted else b""
        if noted is None or (noted[0], numbers) != (
            canonical.dumps(came),
            canonical.dumps(came["paragraphs"]),
        ):
            yield Finding(code="noted", subject=row.id)


def _destroyed(vault: Checked) -> Iterator[Finding]:
    """Find paragraphs that are called destroyed and were not, or the other way round."""
    named = {
        (subject, int(number))
        for subject, facts in vault.database.rows(
            "SELECT subject, facts FROM custody WHERE act = 'words_destroyed'"
        )
        for number in Fields(canonical.loads(facts)).text("paragraphs").split()
    }
    rows = vault.database.rows(
        "SELECT id, paragraph FROM destroyed_paragraph JOIN testimony ON testimony = no"
    )
    for subject, _number in sorted(named.symmetric_difference(rows)):
        yield Finding(code="noted", subject=subject)
