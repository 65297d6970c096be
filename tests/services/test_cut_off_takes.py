"""A recording that a crash cut off is never destroyed unheard: damaged, late, no room."""

import pytest

from desktop.domain.custody import CustodyAct
from desktop.domain.evidence import AttachmentKind
from desktop.domain.testimony import State
from desktop.services.sealing import Sealing
from desktop.services.take_errors import TakeDamaged, TakeLeft
from desktop.vault.errors import VaultDamaged
from tests.services.post import seal_to, take_down

STARTED = "2026-03-01T12:00:00+02:00"
PAGES = tuple(b"OggS" + bytes([number]) * 4000 for number in range(10))
SOUND = AttachmentKind.INTERVIEW_AUDIO


def cut_off(desk, testimony):
    """Record, and end as a crash does."""
    take = desk.vault.attachments.begin_take(testimony.id, STARTED)
    for page in PAGES:
        take.append(page)
    take.close()
    return take


def heard(desk, testimony):
    (sound,) = (each for each in desk.evidence.of(testimony.id) if each.kind is SOUND)
    with desk.evidence.open(sound.id) as stream:
        return stream.read()


def test_of_a_damaged_one_all_that_can_be_read_is_kept_and_it_is_told(field):
    testimony = field.recording.begin()
    take = cut_off(field, testimony)
    raw = bytearray(take.path.read_bytes())
    raw[2000] ^= 1
    take.path.write_bytes(raw)
    with pytest.raises(TakeDamaged):
        field.cut_off_takes.recover()
    assert heard(field, testimony) == b"".join(PAGES[1:])
    assert field.vault.attachments.unfinished_takes() == ()
    assert field.cut_off_takes.recover() == ()


def test_one_of_an_interview_that_was_closed_since_comes_to_it_and_it_stays_closed(field):
    draft = field.recording.begin()
    cut_off(field, draft)
    closed = take_down(field, draft)
    (kept,) = field.cut_off_takes.recover()
    assert field.vault.testimonies.row(closed.id).state is State.READY
    assert heard(field, closed) == b"".join(PAGES)
    last = field.vault.custody.of(closed.id)[-1]
    assert (last.act, dict(last.facts)["attachment"]) == (CustodyAct.RECORDED, kept.id)


def test_nothing_is_sealed_over_one_that_can_be_read(field, office):
    draft = field.recording.begin()
    take = cut_off(field, draft)
    closed = take_down(field, draft)
    assert field.sealing.gaps(closed.id) == (TakeLeft.code,)
    with pytest.raises(TakeLeft):
        seal_to(field, closed, office)
    assert field.vault.testimonies.row(closed.id).state is State.READY
    assert take.path.exists()
    field.cut_off_takes.recover()
    seal_to(field, closed, office)
    assert field.vault.testimonies.row(closed.id).state is State.SEALED


def test_without_the_check_sealing_would_destroy_it(field, office, monkeypatch):
    """The twin of the test above."""
    draft = field.recording.begin()
    take = cut_off(field, draft)
    closed = take_down(field, draft)
    monkeypatch.setattr(Sealing, "_has_take_left", lambda *_about: False)
    seal_to(field, closed, office)
    assert not take.path.exists()


def test_one_that_nobody_can_read_any_more_holds_no_sealing_up(field, office):
    draft = field.recording.begin()
    cut_off(field, draft).path.unlink()
    closed = take_down(field, draft)
    with pytest.raises(VaultDamaged):
        field.cut_off_takes.recover()
    assert field.sealing.gaps(closed.id) == ()
    seal_to(field, closed, office)
