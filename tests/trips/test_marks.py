"""From the pin to the reader: marks, items and a sketch, sealed and read as they were."""

from dataclasses import replace

import pytest

from desktop.domain.absence import Absence, Known
from desktop.domain.body import Mark, View
from desktop.domain.consent import Answer
from desktop.domain.evidence import AttachmentKind
from desktop.domain.items import Handover, Item, ItemKind
from desktop.domain.media import SKETCH
from desktop.domain.people import UserRole
from desktop.domain.sketch import Sketch, Thing, ThingKind, read_sketch, standing
from desktop.services.exchange import Outcome
from desktop.services.progress import Unwatched
from desktop.services.sealing import SealOptions
from tests.domain.samples import complete
from tests.services.desks import introduce, new_desk
from ui.body.figure import figure

WATCH = Unwatched()
CELL = Sketch(
    title="Камера 14 <b>\u202e",
    things=(
        Thing(kind=ThingKind.BOX, x=200, y=120, x2=1000, y2=680),
        standing(ThingKind.PERSON, 320, 330, "A"),
    ),
)
NAUGHTY = "<script>\u202e{x} \U0001f600 " + "e\u0301" * 40 + "x" * 100_000


def marks(photo):
    """One mark on every chart, in the middle of a region of it."""
    found = []
    for number, view in enumerate(View, start=1):
        region = figure(view).regions[0][0]
        x, y = figure(view).middle_of(region)
        found.append(Mark(id=2 * number, view=view, x=x, y=y, region=region))
    found[0] = replace(
        found[0],
        description=NAUGHTY,
        size="4 cm",
        shape="oval",
        colour="violet",
        pain_then=10,
        pain_now=Absence.NOT_APPLICABLE,
        noticed="2020-08-1X",
        treated=Known.NO,
        treatment="nobody came",
        photos=(photo,),
    )
    return tuple(found)


ITEM = Item(id=3, kind=ItemKind.CLOTHING, description=NAUGHTY, holder="Heron").handed_over(
    Handover(at="2026-03-01T14:00:00+02:00", giver="K7M4", taker="Heron", note="bag")
)


@pytest.fixture
def desks(tmp_path):
    field = new_desk(tmp_path / "field", "Heron")
    office = new_desk(tmp_path / "office", "Lighthouse", UserRole.COORDINATOR)
    introduce(field, office)
    yield field, office
    field.vault.close()
    office.vault.close()


def willing(consent):
    return replace(consent, body_map=Answer.YES, intimate_topic=Answer.YES)


def test_marks_items_and_a_sketch_are_read_as_they_were_taken_down(desks, tmp_path):
    field, office = desks
    begun = field.recording.begin()
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff" + bytes(200))
    taken = field.evidence.attach(begun.id, photo, WATCH)
    drawn = field.evidence.draw(begun.id, CELL)
    sample = complete()
    draft = begun.next(
        spoken_language=sample.spoken_language,
        written_language=sample.written_language,
        place=sample.place,
        present=sample.present,
        consent=sample.consent,
        consent_more=willing(begun.consent_more),
        paragraphs=sample.paragraphs,
        read_back=sample.read_back,
        body=marks(taken.id),
        items=(replace(ITEM, photos=(taken.id,)),),
    )
    field.recording.save(draft)
    closed = field.recording.close(draft)
    recipients = (office.contacts.mine().fingerprint,)
    sealed = field.sealing.seal(closed.id, SealOptions(recipients=recipients), WATCH)
    file = field.vault.outbox.folder / sealed.file_name
    verdict = office.exchange.import_file(file, WATCH)
    assert verdict.outcome is Outcome.IMPORTED, verdict.error
    there = office.recording.load(closed.id)
    assert (there.body, there.items) == (draft.body, draft.items)
    kept = office.evidence.of(closed.id)
    assert [each.kind for each in kept] == [AttachmentKind.PHOTO, AttachmentKind.SKETCH]
    assert (kept[1].media_type, kept[1].note) == (SKETCH, CELL.title)
    with office.evidence.open(drawn.id) as stream:
        assert read_sketch(stream.read()) == CELL
