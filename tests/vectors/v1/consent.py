"""Vectors of purposes, given and taken back, and of pictures without their notes."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.permissions import IdentityLevel, Permission, Purpose
from exports.bundle import layout
from tests.exports.bundle.letters import DISCLOSURE, EVIDENCE, WITHDRAWAL
from tests.exports.bundle.samples import source_of
from tests.vectors.v1.build import MALFORMED, Vector, bad, edited, forge, meta, value

MEDIA = Permission(
    purpose=Purpose.PUBLICATION, recipient=RecipientClass.MEDIA, answer=Answer.NO
)
NAMED = Permission(
    purpose=Purpose.PROCEEDINGS,
    recipient=RecipientClass.ICC,
    answer=Answer.YES,
    identity=IdentityLevel.CODE,
)
LESS = source_of(b"less")
COPY = replace(
    LESS, facts=replace(EVIDENCE[0].facts, size_bytes=4, sha512=LESS.facts.sha512)
)


def vectors() -> Iterator[Vector]:
    """Give every one of them."""
    yield from _purposes()
    yield from _cells()
    yield from _stripped()


def _good(name, why, made, kind):
    return Vector(name=name, why=why, code="", raw=made.tar(), form="tar", type=kind)


def _purposes() -> Iterator[Vector]:
    both = (Purpose.LEGAL_ADVICE, Purpose.PROCEEDINGS)
    yield _good(
        "testimony-given",
        "It says what the recipients get it for.",
        forge("testimony", given=((RecipientClass.LEGAL_TEAM, both),)),
        "testimony",
    )
    for name, why, said in (
        ("empty", "What it is given for is there, and is nothing.", {}),
        ("nothing", "A class gets it for nothing.", {"icc": []}),
        ("order", "Purposes out of order.", {"icc": ["proceedings", "legal_advice"]}),
        ("twice", "A purpose comes twice.", {"icc": ["memory", "memory"]}),
        ("unknown", "A purpose that is not there.", {"icc": ["revenge"]}),
        ("nobody", "A class of recipients that is not there.", {"crowd": ["memory"]}),
        ("null", "What it is given for is null.", None),
    ):
        held = forge("testimony").json(layout.META)["consent"]
        yield bad(
            f"testimony-given-{name}",
            why,
            MALFORMED,
            meta(consent=held | {"given": said}),
            "testimony",
        )


def _cells() -> Iterator[Vector]:
    record = replace(WITHDRAWAL, permissions=(NAMED, MEDIA))
    yield _good(
        "withdrawal-purposes",
        "Single purposes are taken back, or narrowed.",
        forge("withdrawal", record=record),
        "withdrawal",
    )
    no = {"purpose": "memory", "recipient": "icc", "answer": "no", "identity": "none"}
    for name, why, said in (
        ("empty", "Permissions are there, and there are none.", []),
        ("twice", "A purpose is taken back twice.", [no, no]),
        ("order", "Permissions out of order.", [no, no | {"purpose": "research"}]),
        ("not-asked", "What is left is not asked.", [no | {"answer": "not_asked"}]),
        ("identity", "A name without a yes.", [no | {"identity": "full"}]),
        ("extra", "A field too many.", [no | {"until": ""}]),
    ):
        yield bad(
            f"withdrawal-purposes-{name}",
            why,
            MALFORMED,
            value("data/withdrawal.json", permissions=said),
            "withdrawal",
        )


def _stripped() -> Iterator[Vector]:
    ids = (COPY.facts.id,)
    record = replace(DISCLOSURE, stripped=ids)
    yield _good(
        "disclosure-stripped",
        "A picture is another file than the one that its leaf names, and that is said.",
        forge("disclosure", record=record, attachments=(COPY,)),
        "disclosure",
    )
    plain = {"attachments": (EVIDENCE[0],)}
    copied = {"record": record, "attachments": (COPY,)}
    for name, why, how, change in (
        ("unsaid", "A picture is another file, and nobody says so.", copied, _saying(None)),
        ("twice", "A stripped picture comes twice.", copied, _saying((*ids, *ids))),
        ("renamed", "A stripped picture has another name.", copied, _renamed),
        ("empty", "Stripped evidence is there, and there is none.", plain, _saying(())),
        ("gone", "Stripped evidence is not there.", plain, _saying(("ab" * 16,))),
        ("same", "A picture is said to be another, and is not.", plain, _saying(ids)),
    ):
        yield bad(
            f"disclosure-stripped-{name}", why, MALFORMED, change, "disclosure", **how
        )


def _saying(ids):
    def edit(found):
        found.pop("stripped", None)
        found.update({} if ids is None else {"stripped": list(ids)})

    return edited("data/disclosure.json", edit)


def _renamed(made):
    edited("data/attachments.json", lambda found: found[0].update(name="other.jpg"))(made)
