"""A vault with key derivation that is quick and weak, and things to put into it."""

import hashlib
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from crypto.identity import Identity, new_identity
from crypto.passphrase import KdfParams
from crypto.slots import Credentials
from desktop.domain.codes import make_case_code
from desktop.domain.custody import CustodyAct
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.rows import OutboxEntry
from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.vault import store
from desktop.vault.opened import OpenVault

PASSPHRASE = "correct horse battery staple harp"
WEAK = KdfParams(ops=1, memory_kib=64)
NOON = "2026-03-01T12:00:00+02:00"
LATER = "2026-03-01T14:02:00+02:00"
RECIPIENT = "1" * 40
OWNER = new_identity("Sparrow", "interviewer", "2026-03-01")


def moment(minutes: int) -> str:
    start = datetime(2026, 3, 1, 10, 0, tzinfo=UTC)
    return (start + timedelta(minutes=minutes)).isoformat(timespec="seconds")


def new_vault(folder: Path, owner: Identity = OWNER) -> OpenVault:
    terms = store.Terms(kdf=WEAK, allow_weak=True)
    return store.create(folder, PASSPHRASE, owner, terms, os.urandom, NOON)


def reopen(folder: Path, passphrase: str = PASSPHRASE) -> OpenVault:
    return store.open_vault(folder, Credentials(passphrase), at=LATER, allow_weak=True)


def hexed(number: int) -> str:
    return hashlib.sha256(str(number).encode()).hexdigest()[:32]


def a_testimony(number: int = 1, *paragraphs: str) -> Testimony:
    return Testimony(
        id=TestimonyId(hexed(number)),
        code=make_case_code(bytes.fromhex(hexed(number))),
        revision=1,
        started_at=moment(number),
        written_language="ru",
        present=(PersonPresent(present_as=PresentAs.DEPONENT, code="D-1"),),
        paragraphs=paragraphs or ("They came at night.",),
    )


def facts_of(content: bytes, number: int = 1) -> Attachment:
    return Attachment(
        id=AttachmentId(hexed(1000 + number)),
        kind=AttachmentKind.DOCUMENT,
        name="paper.pdf",
        media_type="application/pdf",
        size_bytes=len(content),
        sha512=hashlib.sha512(content).hexdigest(),
        added_at=NOON,
    )


def attach(vault: OpenVault, owner: TestimonyId, content: bytes, number: int = 1):
    intake = vault.attachments.begin(owner)
    intake.write(content)
    intake.finish()
    facts = facts_of(content, number)
    vault.attachments.keep(owner, intake, facts)
    return facts


def seal(vault: OpenVault, number: int = 1, state: State = State.SEALED) -> TestimonyId:
    """Bring testimony `number`, which is OPEN, to a final state."""
    owner = TestimonyId(hexed(number))
    vault.testimonies.set_state(owner, State.READY, LATER)
    with vault.transaction():
        vault.testimonies.mark_sealed(owner, state, LATER, ("Heron",))
        vault.custody.append(LATER, CustodyAct.SEALED, owner)
    return owner


def outbox_entry(vault: OpenVault, number: int = 1, sequence: int = 1) -> OutboxEntry:
    """Return an entry for testimony `number`, whose file is made in the folder."""
    name = f"{hexed(2000 + sequence)}.age"
    (vault.outbox.folder / name).write_bytes(b"sealed")
    return OutboxEntry(
        bundle_id=hexed(3000 + sequence),
        testimony=TestimonyId(hexed(number)),
        code="K7M4-P9R3",
        file_name=name,
        size_bytes=6,
        sha256="a" * 64,
        manifest_sha512=f"{sequence:0128x}",
        sequence=sequence,
        sealed_at=LATER,
        recipients=("Heron",),
        recipient_fingerprints=(RECIPIENT,),
        compatible=False,
    )


def state_of(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file below `folder`, by name; folders too."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        if path.is_file()
        else "folder"
        for path in sorted(folder.rglob("*"))
    }


def next_revision(before: Testimony, *paragraphs: str) -> Testimony:
    return replace(before, revision=before.revision + 1, paragraphs=paragraphs)
