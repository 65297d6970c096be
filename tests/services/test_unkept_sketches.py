"""A sketch that was being drawn when the program was killed is evidence afterwards."""

from dataclasses import replace

import pytest

from desktop.domain.evidence import AttachmentKind
from desktop.domain.sketch import Sketch, ThingKind, read_sketch, standing
from desktop.parts.desk import open_desk
from desktop.services.unkept import last_of, page_of
from desktop.vault.errors import VaultDamaged
from tests.services.desks import PASSPHRASE, new_desk, session

ONE = Sketch(title="Cell", things=(standing(ThingKind.PERSON, 320, 330, "A"),))
TWO = replace(ONE, things=(*ONE.things, standing(ThingKind.PERSON, 400, 330, "B")))


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "vault"


@pytest.fixture
def field(folder):
    desk = new_desk(folder, "Heron")
    yield desk
    desk.vault.close()


def sketches(desk, testimony):
    kept = desk.evidence.of(testimony)
    return [
        read_sketch(desk.evidence.open(each.id).read())
        for each in kept
        if each.kind is AttachmentKind.SKETCH
    ]


def test_what_was_drawn_last_is_evidence_when_the_vault_is_opened_again(folder):
    killed = new_desk(folder, "Heron")
    testimony = killed.recording.begin().id
    take = killed.evidence.note_sketch(testimony, ONE, None)
    killed.evidence.note_sketch(testimony, TWO, take)
    killed.vault.close()
    again = open_desk(session(folder).unlock(PASSPHRASE))
    (kept,) = again.cut_off_takes.recover()
    assert kept.note == "Cell"
    assert sketches(again, testimony) == [TWO]
    assert again.cut_off_takes.recover() == ()
    again.vault.close()


def test_a_page_that_was_torn_leaves_the_one_before(field):
    testimony = field.recording.begin().id
    take = field.evidence.note_sketch(testimony, ONE, None)
    whole = take.path.stat().st_size
    field.evidence.note_sketch(testimony, TWO, take)
    with take.path.open("r+b") as file:
        file.truncate(whole + 40)
    field.cut_off_takes.recover()
    assert sketches(field, testimony) == [ONE]


def test_what_became_evidence_does_not_become_it_twice(field):
    testimony = field.recording.begin().id
    field.evidence.note_sketch(testimony, ONE, None)
    field.evidence.draw(testimony, ONE)
    assert field.cut_off_takes.recover() == ()
    assert sketches(field, testimony) == [ONE]
    assert field.vault.attachments.unfinished_takes() == ()


def test_what_was_put_away_does_not_come_back(field):
    testimony = field.recording.begin().id
    take = field.evidence.note_sketch(testimony, ONE, None)
    field.evidence.drop_sketch(take)
    assert field.cut_off_takes.recover() == ()
    assert sketches(field, testimony) == []


def test_recordings_and_sketches_that_were_cut_off_are_told_apart(field):
    testimony = field.recording.begin().id
    sound = field.vault.attachments.begin_take(testimony, "2026-03-01T12:00:00+02:00")
    sound.append(b"OggS sound")
    sound.close()
    field.evidence.note_sketch(testimony, ONE, None)
    kinds = [each.kind for each in field.cut_off_takes.recover()]
    assert kinds == [AttachmentKind.INTERVIEW_AUDIO, AttachmentKind.SKETCH]


def spoil_key(field, take):
    """Damage the row that holds the key of a take."""
    database = field.vault._database
    with database.transaction():
        database.run("UPDATE take SET sealed_key = zeroblob(72) WHERE id = ?", take.name)


def take_away(_field, take):
    take.path.unlink()


@pytest.mark.parametrize("spoil", [spoil_key, take_away])
def test_one_that_is_spoilt_keeps_no_other_back_and_is_told(field, spoil):
    testimony = field.recording.begin().id
    for _each in range(2):
        take = field.vault.attachments.begin_take(testimony, "2026-03-01T12:00:00+02:00")
        take.append(b"OggS sound")
        take.close()
    _owner, _at, first = field.vault.attachments.unfinished_takes()[0]
    spoil(field, first)
    with pytest.raises(VaultDamaged):
        field.cut_off_takes.recover()
    assert [each.kind for each in field.evidence.of(testimony)] == [
        AttachmentKind.INTERVIEW_AUDIO
    ]


def test_the_last_page_counts():
    assert last_of(page_of(ONE) + page_of(TWO)) == TWO
    named = replace(ONE, title="a\\n b {")
    assert last_of(page_of(TWO) + page_of(named)) == named
