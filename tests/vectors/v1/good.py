"""Vectors that every reader of version 1 accepts."""

import hashlib
import io
from collections.abc import Iterator
from dataclasses import replace

from crypto import age
from desktop.domain.bundles import About, BundleType
from exports.bundle import layout
from exports.bundle.particulars import RECIPIENT_COUNTS
from tests.exports.bundle.forge import Forge
from tests.exports.bundle.letters import (
    APART,
    DISCLOSURE,
    EVIDENCE,
    SUPPLEMENT,
    disclosure_of,
)
from tests.exports.bundle.samples import (
    CUSTODIAN,
    LAWYER,
    STRANGER,
    TESTIMONY,
    Counted,
    chain,
    person,
    source_of,
)
from tests.vectors.v1.build import Vector, age_file, asked, edited, forge

TWO = {"recipients": (LAWYER.card, CUSTODIAN.card), "apart": APART}
ODD_TEXT = "=1+1\u202e\u0000\x1b[31m<img src=x>'; DROP TABLE\ufeffé\u0301\ud7ff\U0010ffff"


def vectors() -> Iterator[Vector]:
    """Give every good vector."""
    for kind in BundleType:
        for compatible in (False, True):
            yield _sealed(kind, compatible=compatible)
    for kind in (BundleType.TESTIMONY, BundleType.SUPPLEMENT):
        for reader in ("reader", "custodian"):
            yield _apart(kind, reader)
    yield from _sealings()
    yield from _archives()


def _sealed(kind, *, compatible) -> Vector:
    made = forge(kind, compatible=compatible)
    if kind is BundleType.TESTIMONY:  # with the padding that a writer makes
        wanted = asked(kind, compatible=compatible)
        made = Forge(asked=wanted, entropy=Counted(str(kind)))
    cards = made.request.recipients
    recipients = [card.recipient(compatible=compatible) for card in cards]
    everyone = age.pad_recipients(recipients, RECIPIENT_COUNTS)
    key = "x25519" if compatible else "pq"
    return Vector(
        name=f"{kind}-{key}",
        why=f"A {kind}, sealed to {key} keys.",
        code="",
        raw=age_file(made.tar(), everyone),
        form="age",
        type=str(kind),
    )


def _apart(kind, reader) -> Vector:
    made = forge(kind, **TWO)
    who = "a custodian, who opens" if reader == "custodian" else "one who cannot open"
    return Vector(
        name=f"{kind}-particulars-{reader}",
        why=f"A {kind} with particulars, read by {who} them.",
        code="",
        raw=made.tar(),
        form="tar",
        type=str(kind),
        reader=reader,
    )


def _sealings() -> Iterator[Vector]:
    made = forge()
    tar = made.tar()

    def vector(name, why, raw):
        return Vector(name=name, why=why, code="", raw=raw, form="age")

    strangers = [person(f"R{number}").age_x25519.recipient for number in range(15)]
    yield vector(
        "recipients-16",
        "Sixteen stanzas, the reader's in the middle.",
        age_file(tar, [*strangers[:8], LAWYER.age_x25519.recipient, *strangers[8:]]),
    )
    yield vector(
        "recipients-1", "One stanza: a copy that a recipient sealed again.", age_file(tar)
    )
    to_others = forge(recipients=(STRANGER.card, CUSTODIAN.card))
    yield vector(
        "forwarded",
        "Sealed again to somebody whom the signer did not address.",
        age_file(to_others.tar()),
    )
    sink = io.BytesIO()
    large = forge("opinion", attachments=(source_of(b"\0x" * 21_000),)).tar()
    age.encrypt(io.BytesIO(large), sink, [LAWYER.age_pq.recipient])
    yield replace(
        vector("two-chunks", "More than one chunk of the encryption.", sink.getvalue()),
        type="opinion",
    )


def _archives() -> Iterator[Vector]:
    def vector(name, why, made, kind="testimony"):
        raw = made.tar()
        return Vector(name=name, why=why, code="", raw=raw, form="tar", type=kind)

    yield vector(
        "sequence-2",
        "Not the first of its signer.",
        forge(sequence=2, previous="ab" * 64),
        "question",
    )
    people = tuple(person(f"R{number}").card for number in range(15))
    yield vector(
        "addressed-to-16",
        "Sixteen recipients are named.",
        forge(recipients=(LAWYER.card, *people)),
        "question",
    )
    yield vector("no-padding", "The padding is empty.", _unpadded(), "question")
    yield vector(
        "empty-lists",
        "No words, no custody, no evidence, nobody present.",
        forge(
            "testimony",
            record=replace(TESTIMONY, paragraphs=(), present=()),
            custody=(),
            attachments=(),
        ),
    )
    yield vector(
        "gaps-in-custody",
        "Events of other testimonies lie between those of this one.",
        forge("testimony", custody=chain(first=1)[:1] + chain(first=9)),
    )
    words = replace(TESTIMONY, place=ODD_TEXT, paragraphs=(ODD_TEXT,))
    yield vector(
        "odd-text",
        "Signs that mean something elsewhere are text here.",
        forge(
            "testimony",
            record=words,
            attachments=(source_of(b"x", name=ODD_TEXT, note=ODD_TEXT),),
        ),
    )
    yield vector(
        "times",
        "Times in every form that there is.",
        forge(
            "supplement",
            record=replace(SUPPLEMENT, made_at="2024-02-29T23:59:59.999999-12:34:56"),
            claimed_at="0001-01-01T00:00:00Z",
        ),
        "supplement",
    )
    hidden = disclosure_of(forge("testimony"), {})
    yield vector(
        "disclosure-of-all",
        "A redacted copy that withholds nothing.",
        forge("disclosure", record=hidden, about=_about_original(), attachments=EVIDENCE),
        "disclosure",
    )
    renamed = source_of(b"first" * 300, 9, name="copy")
    yield vector(
        "disclosure-evidence-renamed",
        "Evidence of a redacted copy goes by its hash.",
        forge("disclosure", record=DISCLOSURE, attachments=(renamed,)),
        "disclosure",
    )
    made = forge("withdrawal")
    edited("data/withdrawal.json", lambda found: found.update(paragraphs=[]))(made)
    yield vector(
        "withdrawal-of-answers-only", "No paragraph is withdrawn.", made, "withdrawal"
    )


def _about_original():
    original = forge("testimony")
    digest = hashlib.sha512(original.members[layout.TAG_MANIFEST]).hexdigest()
    return About(bundle=original.plan.bundle_id, manifest_sha512=digest)


def _unpadded():
    made = forge()
    made.members[layout.PADDING] = b""
    return made.signed()
