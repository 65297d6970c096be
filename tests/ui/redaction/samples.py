"""An invented testimony in parts, and a desk that keeps redactions in memory."""

import hashlib

from desktop.domain.codec import testimony_value
from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.custody import CustodyAct
from desktop.domain.disclosure import Disclosure, Original
from desktop.domain.leaves import Leaf, cut
from desktop.domain.rows import OutboxEntry
from desktop.domain.testimony import Correction, ReadBack, ReadBackMethod
from desktop.services.addressees import Choice
from desktop.services.redacting import Part, begun, settled
from tests.domain.samples import complete
from ui.coded.labels import labels_in
from ui.redaction.codes import codes_in

NAME = "Iryna Kvitka"
PARAGRAPHS = (
    f"On the first day {NAME} opened the door. " + "They would not say who they were. " * 4,
    "On the second day they asked about the printing press.",
    "Кажуць, Ірына потым з'ехала.",
    "I was held for eleven days.",
)
TESTIMONY = complete(
    paragraphs=PARAGRAPHS,
    read_back=ReadBack(
        method=ReadBackMethod.READ_ALOUD,
        language="be",
        confirmed=True,
        confirmed_at="2026-03-01T11:40:00+02:00",
        corrections=(
            Correction(paragraph=1, before="Somebody opened.", after=PARAGRAPHS[0]),
        ),
    ),
)
FIRST, SECOND, THIRD, FOURTH = (f"testimony/paragraphs/{number}" for number in range(4))
CORRECTED = "testimony/read_back/corrections/0"
TOLD = "testimony/consent/sharing/icc"
VOICE = "attachments/0"
CLOCK = "2026-03-02T14:02:00+02:00"
EVENT = {
    "sequence": 1,
    "at": "2026-03-01T10:00:00+02:00",
    "act": str(CustodyAct.CREATED),
    "subject": TESTIMONY.id,
    "actor": "1" * 40,
    "facts": {},
    "previous": "0" * 64,
    "hash": "1" * 64,
    "signature": "2" * 128,
}
RECORDING = {
    "id": "0" * 31 + "2",
    "kind": "interview_audio",
    "name": "interview.ogg",
    "media_type": "audio/ogg",
    "size_bytes": 1_200_000,
    "sha512": "3" * 128,
    "added_at": "2026-03-01T10:00:00+02:00",
    "duration_ms": 60_000,
    "note": "",
}


def leaves():
    records = (
        ("testimony", testimony_value(TESTIMONY)),
        ("custody", [EVENT]),
        ("attachments", [RECORDING]),
    )
    return [
        Leaf(path=path, salt=hashlib.sha256(path.encode()).hexdigest(), value=value)
        for root, record in records
        for path, value in cut(root, record)
    ]


def parts(gone=()):
    """Return the parts; `gone` are the paths that a withdrawal took away."""
    return tuple(
        Part(path=leaf.path, value=None, leaf=None)
        if leaf.path in gone
        else Part(path=leaf.path, value=leaf.value, leaf=leaf)
        for leaf in leaves()
    )


def codes(language="en"):
    """Return words for codes, those of the window's own tables in English."""
    return codes_in(labels_in(language))


def choice(name, reason="", answer=Answer.YES, digit="1"):
    return Choice(
        fingerprint=digit * 40,
        pseudonym=name,
        role="lawyer",
        recipient_class=RecipientClass.LEGAL_TEAM,
        answer=answer,
        reason=reason,
    )


CHOICES = (
    choice("Lantern"),
    choice("Radio", "consent.share.media", Answer.NO, "2"),
    choice("Archive", "unverified", digit="3"),
    choice("Willow", "revoked", digit="4"),
)


def entry(names=("Lantern",)):
    return OutboxEntry(
        bundle_id="5" * 32,
        testimony=TESTIMONY.id,
        code=TESTIMONY.code,
        file_name="6" * 32 + ".age",
        size_bytes=1 << 20,
        sha256="7" * 64,
        manifest_sha512="8" * 128,
        sequence=3,
        sealed_at=CLOCK,
        recipients=names,
        recipient_fingerprints=("1" * 40,),
        compatible=False,
        type="disclosure",
    )


class FakeDisclosures:
    """Keeps redactions as the vault does, and fails as a test tells it to."""

    def __init__(self, gone=()):
        self.gone = gone
        self.kept = {}
        self.failing = None
        self.failing_late = None
        self.saves = 0
        self.sealed = []
        self.originals = []

    def _may_fail(self):
        if self.failing is not None:
            raise self.failing

    def parts(self, _testimony):
        return parts(self.gone)

    def fresh(self, testimony):
        return begun(testimony, TESTIMONY.code, parts(self.gone))

    def begin(self, testimony, redaction=None):
        self._may_fail()
        self.kept["letter"] = (redaction or self.fresh(testimony), 1)
        return "letter"

    def newest(self, _testimony):
        return next(iter(self.kept), None)

    def kept_at(self, _letter):
        return CLOCK

    def draft(self, letter):
        redaction, revision = self.kept[letter]
        return settled(redaction, parts(self.gone)), revision

    def save(self, letter, redaction, revision):
        self._may_fail()
        assert revision == self.kept[letter][1] + 1
        self.kept[letter] = (redaction, revision)
        if self.failing_late is not None:
            raise self.failing_late
        self.saves += 1
        return CLOCK

    def discard(self, letter):
        del self.kept[letter]

    def choices(self, _testimony):
        return CHOICES

    def seal(self, letter, progress, chosen, *, compatible=False, originals=False):
        progress.advance("seal.write", 1, 2)
        self._may_fail()
        self.sealed.append((self.kept.pop(letter)[0], chosen, compatible))
        self.originals.append(originals)
        return entry()

    def hand_over(self, _bundle_id, folder, _progress):
        self._may_fail()
        return folder / "abcdef.age"


def disclosure(*withheld):
    """Return the record of a copy in which `withheld` entries stand for their leaves."""
    instead = {each.path: each for each in withheld}
    original = Original(
        tag_manifest="", minisig="", mldsa65="", bundle_json="", card="", commitments=""
    )
    return Disclosure(
        testimony=TESTIMONY.id,
        code=TESTIMONY.code,
        made_at=CLOCK,
        reason="A hearing.",
        original=original,
        leaves=tuple(instead.get(leaf.path, leaf) for leaf in leaves()),
    )
