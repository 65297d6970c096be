"""Invented facts of an invented organisation, as the service would give them."""

from dataclasses import replace

from desktop.domain.roster import Revocation
from desktop.services.contacts import CardFacts
from desktop.services.roster_desk import Overview
from desktop.services.roster_facts import (
    DraftFacts,
    MemberFacts,
    Needed,
    OrganisationFacts,
    SignerFacts,
    Stage,
    Status,
)

TODAY = "2026-03-01"
LATER = "2027-03-01"
DIGITS = "1234567890" * 4


def person(digit, name, role="interviewer", **more):
    return CardFacts(
        fingerprint=digit * 40,
        pseudonym=name,
        role=role,
        made_on="2026-01-01",
        text=f"card of {name}",
        **more,
    )


VERA = person("1", "Vera", "coordinator")
ANNA = person("2", "Anna", "lawyer", verified_at=TODAY, verified_how="in_person")
OLEG = person("3", "Oleg", verified_at=TODAY, verified_how="by_voice")
NADIA = person("4", "Nadia")


def member(card, **more):
    facts = {
        "fingerprint": card.fingerprint,
        "pseudonym": card.pseudonym,
        "card": card.text,
        "role": card.role,
        "expires_on": LATER,
        "status": Status.GOOD,
    }
    return MemberFacts(**{**facts, **more})


def signer(card, **more):
    facts = {
        "fingerprint": card.fingerprint,
        "pseudonym": card.pseudonym,
        "card": card.text,
        "signs_now": True,
        "signs_next": True,
        "has_signed": False,
        "is_mine": card is VERA,
        "in_pieces": False,
    }
    return SignerFacts(**{**facts, **more})


PIECES = signer(person("9", "Lastaŭka", "organisation"), in_pieces=True)
REVOCATION = Revocation(
    fingerprint=OLEG.fingerprint,
    since="2026-02-01T12:00:00Z",
    last_sequence=4,
    reason="Laptop taken.",
)
MINE = member(VERA, is_mine=True)
LAWYER = member(ANNA)
REVOKED = member(OLEG, status=Status.REVOKED, revocation=REVOCATION)
HELD = OrganisationFacts(
    organisation="House of Examples",
    number=3,
    issued_at="2026-02-01T10:00:00+01:00",
    expires_on=LATER,
    status=Status.GOOD,
    root_fingerprint=DIGITS,
    threshold=2,
    signers=(signer(ANNA), PIECES, signer(VERA)),
    members=(LAWYER, REVOKED, MINE),
)
IN_FORCE = Overview(held=HELD, accepted_at="2026-02-02T10:00:00+01:00")


def draft(stage=Stage.OPEN, signed=0, **more):
    facts = {
        "id": "d" * 32,
        "stage": stage,
        "roster": replace(HELD, number=4),
        "needed": (Needed(by_held=False, signed=signed, threshold=2),),
        "may_sign": stage in {Stage.OPEN, Stage.SIGNING},
    }
    return DraftFacts(**{**facts, **more})
