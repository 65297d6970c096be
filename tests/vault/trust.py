"""Letters, members and log entries to put into a vault."""

import hashlib
import json

from desktop.domain import canonical
from desktop.domain.ids import letter_id
from desktop.domain.leaves import commitment, cut, leaf_value, salted
from desktop.domain.rows import (
    LetterRow,
    LetterState,
    ReceivedFacts,
    RosterFacts,
    WithdrawnFacts,
)
from desktop.domain.testimony import State, TestimonyId
from desktop.vault.opened import OpenVault
from tests.vault.samples import LATER, NOON, a_testimony, hexed

SIGNER = "7" * 40


def sha512(raw: bytes) -> str:
    return hashlib.sha512(raw).hexdigest()


def received(number: int = 1, **changes) -> ReceivedFacts:
    """Return a log entry of signer SIGNER for bundle `number`."""
    facts = {
        "manifest_sha512": f"{number:0128x}",
        "bundle_id": hexed(4000 + number),
        "type": "question",
        "signer": SIGNER,
        "sequence": number,
        "previous": "",
        "claimed_at": NOON,
        "received_at": LATER,
        "addressed_to_me": True,
    }
    return ReceivedFacts(**{**facts, **changes})


def record_of(kind: str, leaves) -> bytes:
    return canonical.dumps(
        {"leaves": [leaf_value(leaf) for leaf in leaves], "type": kind, "version": 1}
    )


def members(*paragraphs: str) -> dict[str, bytes]:
    """Return signed members that agree with each other, signatures aside."""
    parts = cut("testimony", {"paragraphs": list(paragraphs)})
    leaves = salted(parts, [hashlib.sha256(path.encode()).digest() for path, _ in parts])
    lines = "".join(f"{commitment(leaf)}  {leaf.path}\n" for leaf in leaves)
    signed = {
        "bundle.json": b'{"type":"testimony"}',
        "signer.card": b"card",
        "commitments.txt": lines.encode(),
    }
    tags = "".join(f"{sha512(raw)}  {name}\n" for name, raw in signed.items())
    return {
        "tag_manifest": tags.encode(),
        "minisig": b"untrusted comment: " + sha512(tags.encode()).encode(),
        "mldsa65": b"deponent-mldsa65/1\n",
        "bundle_json": signed["bundle.json"],
        "card": signed["signer.card"],
        "commitments": signed["commitments.txt"],
        "record": record_of("testimony", leaves),
        "custody": record_of("custody", ()),
        "attachments": record_of("attachments", ()),
    }


def without(record: bytes, *numbers: int) -> bytes:
    """Return the record without words and salts of paragraphs `numbers`."""
    value = json.loads(record)
    gone = {f"testimony/paragraphs/{number - 1}" for number in numbers}
    value["leaves"] = [
        {"path": leaf["path"]} if leaf["path"] in gone else leaf for leaf in value["leaves"]
    ]
    return canonical.dumps(value)


def receive(vault: OpenVault, number: int, *paragraphs: str) -> TestimonyId:
    """Take in testimony `number` with its members, as an import does."""
    testimony = a_testimony(number, *paragraphs)
    came = members(*testimony.paragraphs)
    with vault.transaction():
        vault.testimonies.add(testimony, State.RECEIVED, SIGNER)
        vault.originals.keep(testimony.id, came)
        vault.received.add(
            received(
                number,
                type="testimony",
                testimony=testimony.id,
                manifest_sha512=sha512(came["tag_manifest"]),
                signature_sha512=sha512(came["minisig"]),
                header_sha256="c" * 64,
            )
        )
    return testimony.id


def draft(number: int = 1, **changes) -> LetterRow:
    facts = {
        "id": hexed(5000 + number),
        "type": "supplement",
        "state": LetterState.DRAFT,
        "testimony": a_testimony().id,
        "party": "",
        "at": NOON,
    }
    return LetterRow(**{**facts, **changes})


def receive_letter(vault: OpenVault, number: int = 1, *words: str) -> str:
    """Take in letter `number` with its members, as an import does."""
    came = members(*words or ("What is the name of the place?",))
    digest = sha512(came["tag_manifest"])
    row = draft(
        number,
        id=letter_id(digest),
        state=LetterState.RECEIVED,
        party=SIGNER,
        manifest_sha512=digest,
    )
    with vault.transaction():
        vault.letters.receive(row, canonical.dumps({"words": list(words)}), came)
        vault.received.add(
            received(
                number,
                type=row.type,
                testimony=row.testimony,
                manifest_sha512=digest,
                signature_sha512=sha512(came["minisig"]),
            )
        )
    return row.id


def withdrawal(testimony: TestimonyId, *numbers: int, bundle: int = 1) -> WithdrawnFacts:
    return WithdrawnFacts(
        testimony=testimony,
        bundle_id=hexed(6000 + bundle),
        at=LATER,
        scope="narrowed",
        answers=b"{}",
        paragraphs=numbers,
    )


def roster(number: int = 1, organisation: str = "The Lamp") -> RosterFacts:
    body = {"number": number, "organisation": organisation}
    return RosterFacts(
        organisation=organisation,
        number=number,
        body_sha512=sha512(canonical.dumps(body)),
        value=canonical.dumps({**body, "signatures": []}),
        accepted_at=LATER,
        compared_at=NOON if number == 1 else "",
    )
