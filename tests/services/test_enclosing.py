"""Files in one's own letters: evidence that comes to light after sealing."""

import hashlib

import pytest

from desktop.domain.bundles import BundleType
from desktop.domain.evidence import AttachmentKind
from desktop.domain.testimony import ReadBack, ReadBackMethod
from desktop.services.errors import NoEnclosures
from desktop.services.progress import Cancelled
from desktop.vault.errors import ContentGone, Final
from tests.services.post import SAID_AT, WATCH, bring, handed_over, write

RAW = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 900
CONFIRMED = ReadBack(
    method=ReadBackMethod.READ_ALOUD, language="be", confirmed=True, confirmed_at=SAID_AT
)
SAID = {"paragraphs": ("Here is the photo.",), "reason": "Found.", "read_back": CONFIRMED}


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "door.jpg"
    path.write_bytes(RAW)
    return path


def blobs(desk):
    folder = desk.vault.outbox.folder.parent / "blobs"
    return [path for path in folder.rglob("*") if path.is_file()]


def test_an_interviewer_sends_a_photo_with_a_supplement(field, office, photo):
    testimony, _ = handed_over(field, office)
    letter = write(field, BundleType.SUPPLEMENT, testimony, **SAID)
    facts = field.enclosing.enclose(letter, photo, WATCH)
    assert (facts.name, facts.kind) == ("door.jpg", AttachmentKind.PHOTO)
    assert facts.sha512 == hashlib.sha512(RAW).hexdigest()
    assert field.enclosing.of(letter) == (facts,)
    with field.enclosing.open(letter, facts.id) as stream:
        assert stream.read() == RAW
    entry = field.letters.seal(letter, WATCH)
    verdict = bring(entry, field, office)
    assert (verdict.error, verdict.attachments) == (None, 1)
    _record, (came,) = office.letters.read(verdict.letter)
    assert came == facts
    with office.enclosing.open(verdict.letter, came.id) as stream:
        assert stream.read() == RAW
    assert office.vault.check() == ()


def test_what_was_enclosed_is_forgotten_with_the_words_once_it_is_sealed(
    field, office, photo
):
    testimony, _ = handed_over(field, office)
    letter = write(field, BundleType.SUPPLEMENT, testimony, **SAID)
    field.enclosing.enclose(letter, photo, WATCH)
    assert len(blobs(field)) == 1
    entry = field.letters.seal(letter, WATCH)
    assert blobs(field) == []
    with pytest.raises(ContentGone):
        field.enclosing.of(entry.bundle_id)
    assert photo.read_bytes() == RAW


def test_a_file_can_be_taken_out_again_and_goes_with_the_draft(field, office, photo):
    testimony, _ = handed_over(field, office)
    letter = write(field, BundleType.SUPPLEMENT, testimony, **SAID)
    first = field.enclosing.enclose(letter, photo, WATCH)
    field.enclosing.enclose(letter, photo, WATCH)
    field.enclosing.remove(letter, first.id)
    assert len(field.enclosing.of(letter)) == len(blobs(field)) == 1
    field.letters.discard(letter)
    assert blobs(field) == []


@pytest.mark.parametrize("kind", [BundleType.QUESTION, BundleType.WITHDRAWAL])
def test_what_takes_no_files_refuses_them(field, office, photo, kind):
    testimony, _ = handed_over(field, office)
    desk = office if kind is BundleType.QUESTION else field
    letter = desk.letters.begin(kind, testimony.id)
    before = blobs(desk)
    with pytest.raises(NoEnclosures):
        desk.enclosing.enclose(letter, photo, WATCH)
    assert blobs(desk) == before


def test_nothing_is_added_to_or_taken_from_a_sealed_letter(field, office, photo):
    testimony, _ = handed_over(field, office)
    letter = write(field, BundleType.SUPPLEMENT, testimony, **SAID)
    facts = field.enclosing.enclose(letter, photo, WATCH)
    came = bring(field.letters.seal(letter, WATCH), field, office).letter
    with pytest.raises(NoEnclosures):
        office.enclosing.enclose(came, photo, WATCH)
    with pytest.raises(Final):
        office.enclosing.remove(came, facts.id)


def test_a_stopped_intake_keeps_nothing(field, office, photo):
    class Stopping:
        def advance(self, step, done, total):
            raise Cancelled

    testimony, _ = handed_over(field, office)
    letter = write(field, BundleType.SUPPLEMENT, testimony, **SAID)
    with pytest.raises(Cancelled):
        field.enclosing.enclose(letter, photo, Stopping())
    assert (field.enclosing.of(letter), blobs(field)) == ((), [])
