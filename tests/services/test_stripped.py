"""A redacted copy gives pictures without where and when; the original stays bit by bit."""

import hashlib
import io
from dataclasses import replace

import pytest
from PIL import Image

from desktop.domain.evidence import AttachmentKind
from desktop.services.copied import NotesStay
from desktop.services.exchange import Outcome
from tests.exports.stripped.test_stripped import WHO, picture, pixels
from tests.services import obeying
from tests.services.obeying import attached, handed_over, noted
from tests.services.post import bring, key
from ui.messages import message_for

PHOTO = picture("image/jpeg", 6)


def received(field, office, folder, *files):
    draft = noted(field)
    for number, raw in enumerate(files):
        (folder / str(number)).mkdir()
        attached(field, draft, folder / str(number), raw, AttachmentKind.PHOTO)
    closed = field.recording.close(field.recording.load(draft.id))
    return handed_over(field, office, closed)


def copied(office, other, testimony, **options):
    letter = office.disclosures.begin(testimony.id)
    redaction, revision = office.disclosures.draft(letter)
    shown = [path for path in redaction.withheld if path.startswith("attachments/")]
    whole = replace(redaction.showing(shown), reason="A hearing.")
    office.disclosures.save(letter, whole, revision + 1)
    return office.disclosures.seal(letter, obeying.WATCH, (key(other),), **options)


def opened(office, other, entry):
    verdict = bring(entry, office, other)
    assert verdict.outcome is Outcome.IMPORTED, verdict.error
    copy = other.disclosures.read(verdict.letter)
    files = []
    for each in copy.enclosures:
        with other.disclosures.open(verdict.letter, each.id) as stream:
            files.append(stream.read())
    return copy, files


def test_a_picture_goes_without_its_notes_and_the_original_stays(
    field, office, other, tmp_path
):
    testimony = received(field, office, tmp_path, PHOTO)
    copy, (given,) = opened(office, other, copied(office, other, testimony))
    assert WHO in PHOTO
    assert WHO not in given
    assert pixels(given) == pixels(PHOTO)
    with Image.open(io.BytesIO(given)) as image:
        assert dict(image.getexif()) == {0x0112: 6}
    (facts,) = copy.enclosures
    assert copy.disclosure.stripped == (facts.id,)
    leaves = [each for each in copy.disclosure.leaves if each.path == "attachments/0"]
    assert leaves[0].value["sha512"] == hashlib.sha512(PHOTO).hexdigest()
    (kept,) = office.evidence.of(testimony.id)
    with office.evidence.open(kept.id) as stream:
        assert stream.read() == PHOTO


def test_the_original_goes_only_if_somebody_says_so(field, office, other, tmp_path):
    testimony = received(field, office, tmp_path, PHOTO)
    entry = copied(office, other, testimony, originals=True)
    copy, files = opened(office, other, entry)
    assert files == [PHOTO]
    assert copy.disclosure.stripped == ()


def test_a_picture_that_cannot_be_read_is_named_and_nothing_is_sealed(
    field, office, other, tmp_path
):
    bare = picture("image/png")
    once = obeying.PICTURE  # no picture at all: it cannot be read
    testimony = received(field, office, tmp_path, bare, once)
    before = office.sealing.outbox()
    with pytest.raises(NotesStay) as refusal:
        copied(office, other, testimony)
    assert refusal.value.number == 2
    assert office.sealing.outbox() == before
    assert message_for(refusal.value).what.startswith("Picture 2 of the evidence")
    _copy, files = opened(office, other, copied(office, other, testimony, originals=True))
    assert files == [bare, once]
