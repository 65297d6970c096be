"""Vectors of keys that are for practising: what they sign is no testimony."""

from collections.abc import Iterator

from crypto.card import PRACTICE
from crypto.identity import new_identity
from desktop.domain.custody import CustodyAct
from desktop.domain.disclosure_codec import disclosure_value
from exports.bundle import layout
from exports.bundle.hashing import sha512_hex
from tests.exports.bundle.letters import disclosure_of
from tests.exports.bundle.samples import Counted, chain
from tests.vectors.v1.build import (
    MALFORMED,
    TAMPERED,
    Vector,
    bad,
    forge,
    signed,
    unsigned,
)

PRACTISED = "bundle.practice"
TRAINEE = new_identity("PRACTICE Сойка", PRACTICE, "2026-01-01", Counted("practice"))
RECORD = "data/disclosure.json"


def vectors() -> Iterator[Vector]:
    """Give every one of them."""
    yield bad(
        "practice-testimony",
        "Whole and good, but signed by a key for practising.",
        PRACTISED,
        lambda made: None,
        "testimony",
        signer=TRAINEE,
        custody=chain((CustodyAct.CREATED,), signer=TRAINEE),
    )
    yield bad(
        "practice-question",
        "A letter, signed by a key for practising.",
        PRACTISED,
        lambda made: None,
        signer=TRAINEE,
        custody=chain(("letter_sealed",), signer=TRAINEE),
    )
    yield bad(
        "practice-card-of-another",
        "The card is one for practising, and its owner did not sign.",
        TAMPERED,
        unsigned(layout.SIGNER_CARD, TRAINEE.card.to_text().encode()),
    )
    yield bad(
        "practice-disclosure",
        "A redacted copy of a testimony that was signed by a key for practising.",
        MALFORMED,
        signed(_of_practice, committed=True),
        "disclosure",
    )


def _of_practice(made) -> None:
    original = forge(
        "testimony",
        signer=TRAINEE,
        custody=chain((CustodyAct.CREATED,), signer=TRAINEE),
    )
    made.put_value(RECORD, disclosure_value(disclosure_of(original, {})))
    about = {
        "bundle": original.plan.bundle_id,
        "manifest_sha512": sha512_hex(original.members[layout.TAG_MANIFEST]),
    }
    made.put_json(layout.META, made.json(layout.META) | {"about": about})
