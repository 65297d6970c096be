"""Letters made by hand: what hostile people seal, anything they like, with good keys."""

import os

from desktop.domain.bundles import About
from desktop.domain.consent import Answer
from desktop.domain.letters import (
    Consistency,
    Opinion,
    Question,
    Receipt,
    Supplement,
    SupplementKind,
    Verdict,
    Withdrawal,
    WithdrawalMethod,
    WithdrawalScope,
)
from exports.bundle.plan import SealRequest
from exports.bundle.seal import seal
from tests.services.post import SAID_AT, WATCH, card

NOWHERE = About(bundle="ab" * 16, manifest_sha512="ab" * 64)


def about(entry):
    return About(bundle=entry.bundle_id, manifest_sha512=entry.manifest_sha512)


def withdrawal(testimony, *paragraphs, **changes):
    """Return a withdrawal of everything."""
    consent = testimony.consent
    facts = {
        "testimony": testimony.id,
        "code": testimony.code,
        "scope": WithdrawalScope.WITHDRAWN,
        "stated_at": SAID_AT,
        "method": WithdrawalMethod.IN_PERSON,
        "items": tuple((item, Answer.NO) for item, _ in consent.items),
        "sharing": tuple((item, Answer.NO) for item, _ in consent.sharing),
        "paragraphs": paragraphs,
        "words": "Take it back.",
    }
    return Withdrawal(**{**facts, **changes})


def supplement(testimony, **changes):
    facts = {
        "testimony": testimony.id,
        "code": testimony.code,
        "kind": SupplementKind.SUPPLEMENT,
        "made_at": SAID_AT,
        "reason": "Something came back to mind.",
        "paragraphs": ("It was somebody else.",),
    }
    return Supplement(**{**facts, **changes})


def question(testimony):
    return Question(
        testimony=testimony.id,
        code=testimony.code,
        asked_at=SAID_AT,
        questions=("Which day?",),
    )


def opinion(testimony):
    return Opinion(
        testimony=testimony.id,
        code=testimony.code,
        examined_at=SAID_AT,
        paragraphs=("Scars on both wrists.",),
        consistency=Consistency.CONSISTENT,
    )


def receipt(entry, **changes):
    facts = {
        "bundle": entry.bundle_id,
        "manifest_sha512": entry.manifest_sha512,
        "received_at": SAID_AT,
        "verdict": Verdict.ACCEPTED,
        "purge": True,
    }
    return Receipt(**{**facts, **changes})


def with_the_id(bundle_id, desk, folder, *recipients, **facts):
    """Seal something under an id of one's choice, as no honest program does."""
    wanted = [bytes.fromhex(bundle_id)]
    request = {
        "custody": (),
        "attachments": (),
        "about": None,
        "signer": desk.vault.identity,
        "recipients": tuple(map(card, recipients)),
        "compatible": False,
        "claimed_at": SAID_AT,
        "sequence": 1,
        "previous": "",
    }
    path = folder / f"{os.urandom(8).hex()}.age"

    def entropy(size):
        return wanted.pop() if wanted and size == 16 else os.urandom(size)

    sealed = seal(SealRequest(**{**request, **facts}), path, WATCH, entropy)
    assert sealed.bundle_id == bundle_id
    return path
