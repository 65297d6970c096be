"""Time-stamps, roots and requests as the page gets them."""

from desktop.domain.stamps import Stamp, StampRequest, StampRoot
from desktop.services.timestamps import Overview, RootFacts, Subject

SUBJECT = Subject(
    bundle_id="aa" * 16,
    code="K7M4-P9R3",
    testimony="ab" * 16,
    signature_sha512="5" * 128,
)
ROOT = StampRoot(
    fingerprint="0123456789abcdef" * 4,
    certificate=b"",
    subject="Nordic Time Root CA 2, Nordic Trust Services, SE",
    added_at="2026-03-01T10:00:00+02:00",
)
GONE = StampRoot(
    fingerprint="fedcba9876543210" * 4,
    certificate=b"",
    subject="Old Root, BY",
    added_at="2026-02-01T10:00:00+02:00",
    withdrawn_at="2026-03-04T10:00:00+02:00",
)
ASKED = StampRequest(
    nonce="1" * 32, signature_sha512="5" * 128, made_at="2026-03-01T12:00:00+02:00"
)
ASKED_AGAIN = StampRequest(
    nonce="2" * 32, signature_sha512="5" * 128, made_at="2026-03-03T12:00:00+02:00"
)
STAMP = Stamp(
    signature_sha512="5" * 128,
    nonce=ASKED.nonce,
    reply=b"reply",
    moment="2026-03-02T14:04:10+00:00",
    latest="2026-03-02T14:04:11.500100+00:00",
    authority="Nordic Time Stamping Unit 4, Nordic Trust Services, SE",
    signer="b" * 64,
    serial="7",
    root=ROOT.fingerprint,
    kept_at="2026-03-05T09:00:00+02:00",
)
FACTS = RootFacts(
    fingerprint=ROOT.fingerprint,
    subject=ROOT.subject,
    not_before="2020-01-01",
    not_after="2045-01-01",
    certificate=b"",
)


def overview(*, stamps=(), roots=(), requests=()):
    return Overview(subject=SUBJECT, stamps=stamps, roots=roots, requests=requests)


NOTHING = overview()
WAITING = overview(roots=(ROOT,), requests=(ASKED,))
STAMPED = overview(stamps=(STAMP,), roots=(ROOT,), requests=(ASKED,))
