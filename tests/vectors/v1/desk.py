"""Vectors of what the interview desk notes: members of a testimony that may be left out."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.domain.testimony import Correction
from exports.bundle import layout
from tests.domain.desk import CODING, CONSENT_MORE, DESK, PEOPLE
from tests.exports.bundle.samples import TESTIMONY, source_of
from tests.exports.verifier.desk import BAD as CANNOT_BE
from tests.exports.verifier.desk import WHOLE
from tests.vectors.v1.build import MALFORMED, Vector, bad, edited, forge

MAIN = layout.record_names("testimony")[0]
ODD_TEXT = "=1+1\u202e\u0000\x1b[31m<img src=x>'; DROP TABLE\ufeffé\u0301\ud7ff\U0010ffff"
CHOSEN = (
    "conduct: a word that is not there",
    "conduct: a field too many",
    "conduct: a field less in the first account",
    "conduct: earlier accounts that nobody asked for",
    "conduct: a day that never was",
    "conduct: an interval backwards",
    "conduct: X before a digit",
    "conduct: risks out of order",
    "conduct: ended, but not when",
    "conduct: a question behind the last paragraph",
    "conduct: a mark behind the last paragraph",
    "conduct: a mark in a recording that is not there",
    "consent: permissions out of order",
    "consent: a permission that was not asked",
    "consent: a name without a yes",
    "consent: until no day",
    "consent: proof that is not there",
    "consent: something that is no proof",
    "coding: a span behind the last paragraph",
    "coding: a span beyond its paragraph",
    "coding: an empty span",
    "coding: a fact twice",
    "coding: a kind that is not there",
    "coding: a code that is no term",
    "coding: an episode that is none",
    "coding: a time after itself",
    "coding: a time after nothing",
    "coding: people who are not there",
    "coding: a detail that is empty",
    "coding: a transfer to nowhere",
    "body: beside the chart",
    "body: more pain than there is",
    "body: neither pain nor why",
    "body: a photo that is not there",
    "people: no label",
    "people: a label twice",
    "people: basis out of order",
    "items: a kind that is not there",
    "items: handed over at no time",
    "translation: a paragraph less",
    "translation: a line break",
    "translation: no language",
    "too many facts",
    "too many photos",
    *(f"{name}: there and empty" for name in WHOLE),
    "conduct: null",
)
"""What the vectors are made of, each one change of the same good testimony."""


def vectors() -> Iterator[Vector]:
    """Give every one of them."""
    yield from _good()
    for name in CHOSEN:
        yield _cannot_be(name)
    correction = {"paragraph": 1, "before": "", "after": "", "acknowledged_at": ""}
    yield bad(
        "desk-correction-acknowledged-empty",
        "A correction that nobody acknowledged says so with an empty time.",
        MALFORMED,
        edited(MAIN, lambda found: found["read_back"].update(corrections=[correction])),
        "testimony",
    )


def _cannot_be(name: str) -> Vector:
    def change(found):
        changed = CANNOT_BE[name](found | WHOLE | {"paragraphs": ["one", "two"]})
        found.clear()
        found.update(changed)

    file = "".join(sign if sign.isalnum() else "-" for sign in name)
    return bad(
        f"desk-{file.replace('--', '-').lower()}",
        f"What the desk notes cannot be: {name}.",
        MALFORMED,
        edited(MAIN, change),
        "testimony",
        attachments=EVIDENCE,
    )


EVIDENCE = tuple(source_of(b"x" * number, number) for number in (1, 2, 3))


def _from_the_page() -> Vector:
    """The good one that all the bad ones are made of."""
    made = forge("testimony", attachments=EVIDENCE)
    edited(MAIN, lambda found: found.update(WHOLE | {"paragraphs": ["one", "two"]}))(made)
    return Vector(
        name="desk-from-the-page",
        why="What the desk notes, written from the specification alone.",
        code="",
        raw=made.tar(),
        form="tar",
        type="testimony",
    )


def _good() -> Iterator[Vector]:
    yield _from_the_page()

    def vector(name, why, record):
        made = forge("testimony", record=record, attachments=EVIDENCE)
        return Vector(
            name=f"desk-{name}",
            why=why,
            code="",
            raw=made.tar(),
            form="tar",
            type="testimony",
        )

    everything = replace(TESTIMONY, **DESK)
    yield vector("everything", "All that the interview desk notes.", everything)
    for name, member in DESK.items():
        alone = {name: member}
        if name == "coding":
            alone["people"] = PEOPLE  # at whom its facts point
        yield vector(
            f"{name.replace('_', '-')}-alone",
            f"Of what the desk notes, {name} alone.",
            replace(TESTIMONY, **alone),
        )
    facts = tuple(
        replace(each, other=ODD_TEXT, details=(("count", ODD_TEXT),))
        for each in CODING.facts
    )
    odd = replace(
        everything,
        coding=replace(CODING, facts=facts),
        consent_more=replace(CONSENT_MORE, conditions=ODD_TEXT),
        people=tuple(replace(each, label=ODD_TEXT + str(each.id)) for each in PEOPLE),
    )
    yield vector("odd-text", "Signs that mean something elsewhere are text here.", odd)
    read_back = replace(
        TESTIMONY.read_back,
        corrections=(
            Correction(
                paragraph=1,
                before="Яны",
                after="Яны прыйшлі",
                acknowledged_at="2026-03-01T14:00:00Z",
            ),
            Correction(paragraph=2, before="Их", after="Нас"),
        ),
    )
    yield vector(
        "correction-acknowledged",
        "One correction was acknowledged, the other was not.",
        replace(TESTIMONY, read_back=read_back),
    )
