"""Naughty texts in every field: kept as they are, sealed, imported, equal, printed.

Which fields there are is asked of the model, so that a new one cannot be forgotten: it is
either filled with such a text here, or named in `FORMED` as one that has a form.
"""

import re
import subprocess
from dataclasses import replace

import pytest

from desktop.domain.errors import DeponentError, Incomplete, MalformedRecord
from desktop.domain.evidence import AttachmentKind
from desktop.domain.particulars import Deponent, NamedPerson, Particulars
from desktop.domain.people import UserRole
from desktop.domain.testimony import Correction, Testimony
from desktop.services.exchange import Outcome
from desktop.services.particulars import NO_BUNDLE
from desktop.services.progress import Unwatched
from desktop.services.sealing import SealOptions
from desktop.vault.errors import Final
from exports.statement import sheet
from exports.statement.typeface import visible
from tests.domain.desk import everything
from tests.domain.walking import differences, rewritten, texts_of
from tests.services.desks import introduce, new_desk
from tests.trips.naughty import HUGE, KEPT, LINES, SURROGATE
from ui.messages import message_for

WATCH = Unwatched()
BODY = ("-x", "0", "-W", "596", "-y", f"{sheet.TOP:.0f}", "-H", f"{sheet.BODY_HEIGHT:.0f}")
QUOTED = 4
"""How often an account of two paragraphs, one of them corrected, is printed."""
FORMED = {
    "Testimony.code",
    "Testimony.started_at",
    "Consent.recorded_at",
    "Correction.acknowledged_at",
    "ReadBack.confirmed_at",
    "Closing.closed_at",
    "EarlierAccount.when",
    "Sitting.started_at",
    "Sitting.ended_at",
    "Pause.since",
    "Pause.until",
    "AskedQuestion.asked_at",
    "Conduct.account_complete_at",
    "Certificate.confirmed_at",
    "FullConsent.retention_until",
    "When.date",
    "Fact.code",
    "Fact.details[0]",
    "Mark.region",
    "Mark.noticed",
    "Handover.at",
    "Translation.certified_at",
    "Particulars.bundle",
}
"""What nobody can say as they like: times, dates, codes of vocabularies, ids."""
MADE = {"Closing.closed_at", "Particulars.bundle"}
"""What is put there when it is closed or sealed, whatever stood there."""
PARTS = 6
"""A testimony of nothing but such words is larger than a sealed file may be."""
PRINTED = "Testimony.paragraphs"
WITHOUT_BREAKS = {"Testimony.paragraphs", "Translation.paragraphs"}
ONCE = {"MentionedPerson.label", "NamedPerson.label"}
"""Labels, of which there are no two alike."""
WHO = Particulars(
    testimony="",
    bundle=NO_BUNDLE,
    deponent=Deponent(**dict.fromkeys(Deponent.__slots__, "x")),
    others=(NamedPerson(label="[Person 1]", name="x", note="x"),),
)
TYPED = {*texts_of(Testimony), *texts_of(Particulars)} - FORMED


def naughty(value, text, where=TYPED):
    """Return a value with a text in the place of each that a person can type."""
    count = iter(range(10_000))

    def change(name, before):
        if name not in where:
            return before
        return f"{text}{next(count)}" if name in ONCE else text

    return rewritten(value, change)


@pytest.fixture(scope="module")
def desks(tmp_path_factory):
    folder = tmp_path_factory.mktemp("desks")
    field = new_desk(folder / "field", "Heron")
    office = new_desk(folder / "office", "Lighthouse", UserRole.COORDINATOR)
    introduce(field, office)
    yield field, office
    field.vault.close()
    office.vault.close()


def begun(desk):
    """Begin a testimony with everything in it, and the evidence that it names."""
    draft = desk.recording.begin()
    photo, sound = (
        desk.evidence.keep_made(draft.id, name, kind, head + bytes(200))
        for name, kind, head in (
            ("photo.jpg", AttachmentKind.DOCUMENT, b"\xff\xd8\xff"),
            ("sound.ogg", AttachmentKind.INTERVIEW_AUDIO, b"OggS"),
        )
    )
    sample = whole()
    proof = replace(sample.consent_more.proof, attachment=sound.id)
    marks = (replace(each, recording=sound.id) for each in sample.conduct.audio_marks)
    return replace(
        sample,
        id=draft.id,
        code=draft.code,
        revision=draft.revision + 1,
        started_at=draft.started_at,
        closing=replace(sample.closing, closed_at=""),
        body=with_photos(sample.body, photo.id),
        items=with_photos(sample.items, photo.id),
        conduct=replace(sample.conduct, audio_marks=tuple(marks)),
        consent_more=replace(sample.consent_more, proof=proof),
    )


def with_photos(values, photo):
    return tuple(replace(each, photos=(photo,) * len(each.photos)) for each in values)


def whole():
    """The invented testimony with everything in it, a correction too."""
    told = everything()
    corrected = Correction(paragraph=1, before="x", after="y")
    return replace(told, read_back=replace(told.read_back, corrections=(corrected,)))


def travelled(desks, draft, who=None):
    """Close, seal and import; return what was sealed and the id at the other desk."""
    field, office = desks
    field.recording.save(draft)
    closed = field.recording.close(draft)
    mine = (office.contacts.mine().fingerprint,)
    more = {}
    if who is not None:
        field.who.save(replace(who, testimony=closed.id))
        more = {"custodians": mine}
    options = SealOptions(recipients=mine, **more)
    entry = field.sealing.seal(closed.id, options, WATCH)
    file = field.vault.outbox.folder / entry.file_name
    verdict = office.exchange.import_file(file, WATCH)
    assert verdict.outcome is Outcome.IMPORTED, verdict.error
    return closed


def printed(office, testimony, tmp_path):
    """Return what can be read out of the statement."""
    file = tmp_path / "statement.pdf"
    file.write_bytes(office.statements.pdf(testimony, "en"))
    command = ["pdftotext", "-raw", *BODY, str(file), "-"]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


def bare(text):
    return re.sub(r"\s", "", text)


def test_the_sample_has_every_text_that_people_type():
    seen = set()
    for value in (whole(), WHO):
        rewritten(value, lambda name, _text: seen.add(name))
    assert TYPED - seen == set()
    assert len(TYPED) > 60


def test_no_field_is_called_formed_that_is_gone():
    known = {*texts_of(Testimony), *texts_of(Particulars)}
    assert known >= FORMED | WITHOUT_BREAKS | ONCE


@pytest.mark.parametrize("name", KEPT)
def test_whatever_is_typed_in_every_field_arrives_and_is_printed(desks, tmp_path, name):
    field, office = desks
    text = KEPT[name]
    draft = naughty(begun(field), text)
    who = naughty(WHO, text)
    closed = travelled(desks, draft, who)
    there = office.recording.load(closed.id)
    assert differences(there, closed) == []
    assert there == closed
    assert closed.paragraphs == (text,) * len(draft.paragraphs)
    assert closed.people[0].voice == text
    (envelope,) = office.who.envelopes(closed.id)
    opened = office.who.open_as_custodian(closed.id, envelope.bundle)
    assert (opened.deponent, opened.others) == (who.deponent, who.others)
    words = printed(office, closed.id, tmp_path)
    assert bare(words).count(bare(visible(text))) >= QUOTED


def refused(desks, draft):
    """Return what is said when a draft cannot be kept, or cannot be sealed."""
    desk, office = desks
    before = desk.recording.load(draft.id)
    try:
        desk.recording.save(draft)
    except (Final, MalformedRecord) as error:
        assert desk.recording.load(draft.id) == before
        return error
    closed = desk.recording.close(draft)
    options = SealOptions(recipients=(office.contacts.mine().fingerprint,))
    with pytest.raises(DeponentError) as found:
        desk.sealing.seal(closed.id, options, WATCH)
    assert desk.recording.load(closed.id) == closed
    return found.value


def test_half_a_pair_is_refused_in_every_field_and_nothing_is_lost(desks):
    field, _office = desks
    draft = begun(field)
    before = field.recording.load(draft.id)
    for place in texts_of(Testimony):
        with pytest.raises(MalformedRecord):
            field.recording.save(naughty(draft, SURROGATE, {place}))
        assert field.recording.load(draft.id) == before, place


@pytest.mark.parametrize("place", sorted(WITHOUT_BREAKS))
def test_a_line_break_in_a_paragraph_is_refused_with_words(desks, place):
    field, _office = desks
    error = refused(desks, naughty(begun(field), LINES, {place}))
    assert isinstance(error, MalformedRecord | Incomplete)
    assert message_for(error).safe


def test_a_line_break_stays_where_there_can_be_lines(desks):
    field, office = desks
    draft = naughty(begun(field), LINES, TYPED - WITHOUT_BREAKS)
    closed = travelled(desks, draft)
    assert differences(office.recording.load(closed.id), closed) == []


@pytest.mark.parametrize("place", sorted(FORMED - MADE))
def test_what_has_a_form_is_refused_in_any_other(desks, place):
    field, _office = desks
    count = iter(range(100))

    def change(name, text):
        return f"=1<b>{next(count)}" if name == place else text

    error = refused(desks, rewritten(begun(field), change))
    assert message_for(error).safe


@pytest.mark.parametrize("part", range(PARTS))
def test_a_word_of_a_hundred_kilobytes_arrives_from_every_field(desks, part):
    field, office = desks
    names = {*shared_out(Testimony, part), *shared_out(Particulars, part)}
    closed = travelled(desks, naughty(begun(field), HUGE, names), naughty(WHO, HUGE, names))
    assert differences(office.recording.load(closed.id), closed) == []


def shared_out(kind, part):
    return sorted(TYPED & {*texts_of(kind)} - {PRINTED})[part::PARTS]


def test_a_word_of_a_hundred_kilobytes_is_printed_whole(desks, tmp_path):
    field, office = desks
    draft = naughty(begun(field), HUGE, {PRINTED})
    closed = travelled(desks, draft)
    assert differences(office.recording.load(closed.id), closed) == []
    assert HUGE in bare(printed(office, closed.id, tmp_path))


def test_what_fits_into_no_sealed_file_is_refused_with_words_and_stays(desks):
    field, _office = desks
    error = refused(desks, naughty(begun(field), HUGE))
    assert message_for(error).safe
