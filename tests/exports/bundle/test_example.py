"""The worked example in docs/format.md is true, to the last byte that is not random."""

from pathlib import Path

from crypto.identity import new_identity
from desktop.domain import canonical
from desktop.domain.consent import NOTHING_ASKED
from desktop.domain.custody import CustodyAct, CustodyEvent
from desktop.domain.testimony import Testimony, TestimonyId
from exports.bundle import layout
from exports.bundle.verify import verify_bundle
from tests.exports.bundle.forge import Forge, sealed
from tests.exports.bundle.samples import (
    Counted,
    Kept,
    Unwatched,
    facts_of,
    signed_event,
    source_of,
)

FORMAT = Path(__file__).parents[3] / "docs" / "format.md"
ENTROPY = Counted()
SIGNER = new_identity("Lastaŭka", "interviewer", "2026-01-01", ENTROPY)
READER = new_identity("Busieł", "lawyer", "2026-01-01", ENTROPY)
AT = "2026-03-01T14:02:05+02:00"
TESTIMONY = Testimony(
    id=TestimonyId("11" * 16),
    code="TVXA-9AWP",
    revision=2,
    started_at=AT,
    consent=NOTHING_ASKED,
    paragraphs=("Яны прыйшлі ўначы.",),
)
EVENT = signed_event(
    CustodyEvent(
        sequence=1,
        at=AT,
        act=CustodyAct.CREATED,
        subject=TESTIMONY.id,
        actor=SIGNER.card.fingerprint,
        facts=(("code", TESTIMONY.code),),
        previous="0" * 64,
        hash="",
        signature="",
    ),
    SIGNER,
)


def example():
    return Forge(
        record=TESTIMONY,
        custody=(EVENT,),
        attachments=(source_of(b"abc", 2, name="note.txt", media_type="text/plain"),),
        signer=SIGNER,
        recipients=(READER.card,),
        claimed_at=AT,
        entropy=Counted("example"),
    )


def pieces(forge):
    """Return every piece of the example that the specification shows, by its mark."""
    tar, members = forge.tar(), forge.members
    keys = (SIGNER.signing, SIGNER.signing_pq)
    secrets = [key.seed for key in keys]
    secrets += [SIGNER.age_pq.secret, SIGNER.age_x25519.secret]
    shown = [layout.TAG_MANIFEST, layout.SIGNATURE, layout.BAG_INFO, layout.META]
    shown += [layout.MANIFEST, layout.ATTACHMENTS]
    first, *_between, last = members[layout.COMMITMENTS].decode().splitlines()
    return {
        **{name: members[name].decode() for name in shown},
        "secrets": "\n".join(secret.hex() for secret in secrets),
        "sign": f"sign: {SIGNER.card.sign.to_line()}\nsign-pq: {SIGNER.card.keys.sign_pq}",
        "fps": SIGNER.card.fingerprint,
        "fpr": READER.card.fingerprint,
        "header": "\n".join(tar[at : at + 32].hex() for at in range(0, 160, 32)),
        "archive": f"The archive is {len(tar)} bytes",
        "leaf": canonical.dumps(forge.leaves()[0]).decode(),
        "commitments": f"{first}\n...\n{last}",
    }


def test_the_example_is_a_good_bundle(tmp_path):
    path = tmp_path / "example.age"
    path.write_bytes(sealed(example().tar(), [READER.age_pq.recipient]))
    sink = Kept()
    cards = {SIGNER.card.fingerprint: SIGNER.card}
    found = verify_bundle(path, READER, cards.get, sink, Unwatched())
    facts = facts_of(b"abc", 2, name="note.txt", media_type="text/plain")
    assert found.attachments == (facts,)
    assert sink.whole == {facts.id: b"abc"}


def test_the_example_is_the_same_each_time_but_for_the_second_signature():
    one, two = example(), example()
    differing = {name for name in one.members if one.members[name] != two.members[name]}
    assert differing == {layout.SIGNATURE_PQ}


def test_the_specification_shows_the_example_as_it_is():
    text = FORMAT.read_text()
    for name, piece in pieces(example()).items():
        assert piece.strip() in text, name
