"""Invented surveys and proofs."""

from desktop.domain.rows import OutboxEntry, ShelfRow
from desktop.domain.testimony import State, TestimonyId
from desktop.services.border_facts import Fate, Line, Proof, Survey
from desktop.vault.left import Left
from tests.vault.samples import LATER, NOON, RECIPIENT, hexed

NOTHING = Left(rows=0, words=0, blobs=0, keys=0)


def row(number, state=State.OPEN, *gaps):
    return ShelfRow(
        id=TestimonyId(hexed(number)),
        code=f"K7M4-P9R{number}",
        state=state,
        language="be",
        started_at=NOON,
        changed_at=NOON,
        revision=1,
        paragraphs=3,
        attachments=1,
        gaps=gaps,
    )


def entry(number=1, handed_over_at=""):
    return OutboxEntry(
        bundle_id=hexed(number),
        testimony=TestimonyId(hexed(number)),
        code="H3T2-W8Q5",
        file_name="a.age",
        size_bytes=6,
        sha256="a" * 64,
        manifest_sha512="b" * 128,
        sequence=number,
        sealed_at=NOON,
        recipients=("Lighthouse", "Lantern"),
        recipient_fingerprints=(RECIPIENT, "2" * 40),
        compatible=False,
        handed_over_at=handed_over_at,
    )


FULL = Survey(
    drafts=(row(1, State.OPEN, "closing"), row(2, State.OPEN, "consent.store", "closing")),
    closed=(row(3, State.READY),),
    kept=2,
    received=5,
    letters=7,
    waiting=(entry(), entry(2, LATER)),
    backups=True,
)
EMPTY = Survey(
    drafts=(), closed=(), kept=0, received=0, letters=0, waiting=(), backups=False
)
LINES = (
    Line(
        code="H3T2-W8Q5",
        fate=Fate.MOVED,
        sha256="0123456789abcdef" * 4,
        recipients=("Lighthouse", "Lantern"),
    ),
    Line(code="K7M4-P9R1", fate=Fate.DESTROYED),
)
CLEAN = Proof(at=NOON, lines=LINES, left=NOTHING, contacts=2)
RESTS = Proof(
    at=NOON,
    lines=(Line(code="K7M4-P9R1", fate=Fate.READABLE),),
    left=Left(rows=3, words=17, blobs=1, keys=1),
    contacts=2,
)
