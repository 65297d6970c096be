"""Invented people, an invented testimony, and what sealing and verifying need."""

import hashlib
import io
from dataclasses import replace
from functools import cache

from crypto import signing
from crypto.identity import Identity, new_identity
from desktop.domain.consent import NOTHING_ASKED, Answer, ConsentItem, RecipientClass
from desktop.domain.custody import CustodyAct, CustodyEvent
from desktop.domain.custody_codec import custody_hash_input
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.testimony import (
    Closing,
    ReadBack,
    ReadBackMethod,
    Testimony,
    TestimonyId,
)
from exports.bundle.plan import SealRequest, Source

AT = "2026-03-01T14:02:05+02:00"
SMALL = 24_000
"""A padding floor that keeps bundles of tests small, but not without padding."""
TESTIMONY_ID = TestimonyId("0123456789abcdef" * 2)


class Counted:
    """Entropy that is the same in every run, and other for each name."""

    def __init__(self, name=""):
        self.name = name
        self.calls = 0

    def __call__(self, size):
        self.calls += 1
        return hashlib.shake_256(f"{self.name}{self.calls}".encode()).digest(size)


@cache
def person(pseudonym: str) -> Identity:
    """Return somebody whose keys are the same in every run."""
    return new_identity(pseudonym, "interviewer", "2026-01-01", Counted(pseudonym))


SIGNER, LAWYER, STRANGER = person("Lastaŭka"), person("Bus'ka"), person("Chužy")
CUSTODIAN = person("Sava")


def known(fingerprint):
    cards = {each.card.fingerprint: each.card for each in (SIGNER, LAWYER)}
    return cards.get(fingerprint)


class Unwatched:
    def advance(self, step, done, total):
        assert 0 <= done <= total
        assert total >= 1


class Kept:
    """A sink that remembers what it took."""

    def __init__(self):
        self.whole = {}
        self.begun = []
        self.expected = None

    def expect(self, sizes):
        assert not self.begun
        self.expected = sizes

    def begin(self, facts):
        self.begun.append(facts)
        return _Taking(self.whole, facts.id)


class _Taking:
    def __init__(self, whole, name):
        self._whole, self._name, self._held = whole, name, bytearray()

    def write(self, piece):
        self._held += piece
        return len(piece)

    def finish(self):
        self._whole[self._name] = bytes(self._held)


CONSENT = (
    NOTHING_ASKED.with_answer(ConsentItem.STORE, Answer.YES)
    .with_answer(ConsentItem.AUDIO, Answer.NO)
    .with_sharing(RecipientClass.LEGAL_TEAM, Answer.YES)
)

TESTIMONY = Testimony(
    id=TESTIMONY_ID,
    code="TVXA-9AWP",
    revision=7,
    started_at=AT,
    spoken_language="be",
    written_language="be",
    place="Вільня",
    present=(PersonPresent(present_as=PresentAs.DEPONENT, code="A"),),
    consent=CONSENT,
    paragraphs=("Яны прыйшлі ўначы.", "Их было четверо. \u202eab\u0000 <b>"),
    read_back=ReadBack(method=ReadBackMethod.READ_ALOUD, confirmed=True, confirmed_at=AT),
    closing=Closing(closed_at=AT),
)


def facts_of(raw, number=1, **changes):
    facts = Attachment(
        id=AttachmentId(f"{number:032x}"),
        kind=AttachmentKind.PHOTO,
        name="../фота.jpg",
        media_type="image/jpeg",
        size_bytes=len(raw),
        sha512=hashlib.sha512(raw).hexdigest(),
        added_at=AT,
    )
    return replace(facts, **changes)


def source_of(raw, number=1, **changes):
    return Source(facts=facts_of(raw, number, **changes), open=lambda: io.BytesIO(raw))


def signed_event(event, signer):
    digest = hashlib.sha256(custody_hash_input(event)).digest()
    signature = signing.sign(b"custody/v1", digest, signer.signing)
    return replace(event, hash=digest.hex(), signature=signature.hex())


def chain(acts=(CustodyAct.CREATED, CustodyAct.CLOSED), signer=SIGNER, first=5):
    events, previous = [], "0" * 64 if first == 1 else "ab" * 32
    for sequence, act in enumerate(acts, first):
        event = CustodyEvent(
            sequence=sequence,
            at=AT,
            act=act,
            subject=TESTIMONY_ID,
            actor=signer.card.fingerprint,
            facts=(("paragraphs", "2"),),
            previous=previous,
            hash="",
            signature="",
        )
        events.append(signed_event(event, signer))
        previous = events[-1].hash
    return tuple(events)


def request(**changes):
    whole = {
        "record": TESTIMONY,
        "custody": chain(),
        "attachments": (source_of(b"first" * 300), source_of(b"", 2)),
        "signer": SIGNER,
        "recipients": (LAWYER.card,),
        "compatible": True,
        "claimed_at": AT,
        "sequence": 1,
        "previous": "",
    }
    return SealRequest(**(whole | changes))
