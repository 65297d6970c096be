"""Clocks that jump: order follows from numbers, nothing is lost, a past date only warns."""

import os
from datetime import UTC, datetime, timedelta, timezone

import pytest

from desktop.parts.desk import open_desk
from desktop.parts.store import FolderStore
from desktop.services.exchange import Outcome
from desktop.services.session import Session
from tests.services.desks import CHEAP, PASSPHRASE, introduce, new_desk
from tests.services.post import bring, found, handed_over, seal_to, take_down

NOON = datetime(2026, 3, 29, 0, 59, tzinfo=timezone(timedelta(hours=1)))
JUMPS = {
    "back a day": NOON - timedelta(days=1),
    "back ten years": NOON - timedelta(days=3653),
    "forward twenty years": NOON + timedelta(days=7305),
    "summer time": datetime(2026, 3, 29, 3, 0, tzinfo=timezone(timedelta(hours=2))),
    "winter time": datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=1))),
    "1970": datetime(1970, 1, 1, tzinfo=UTC),
    "the first year": datetime(1, 1, 1, 12, tzinfo=UTC),
    "the last year": datetime(9999, 12, 31, 12, tzinfo=UTC),
}


class Jumping:
    """A clock that somebody sets while others look at it."""

    def __init__(self):
        self.now = NOON

    def __call__(self):
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def clock():
    return Jumping()


@pytest.fixture
def jumper(tmp_path, clock, monkeypatch):
    """Return an interviewer's desk whose clock the test sets."""
    new_desk(tmp_path / "jumper", "Plover").vault.close()
    store = FolderStore(lambda: CHEAP, allow_weak=True)
    opened = Session(store, tmp_path / "jumper", clock, os.urandom).unlock(PASSPHRASE)
    with monkeypatch.context() as patch:
        patch.setattr("desktop.parts.desk.local_clock", clock)
        desk = open_desk(opened)
    yield desk
    desk.vault.close()


@pytest.mark.parametrize("jump", JUMPS)
def test_a_step_of_the_clock_during_an_interview_loses_nothing(jumper, office, clock, jump):
    introduce(jumper, office)
    first = seal_to(jumper, take_down(jumper), office)
    draft = jumper.recording.begin().next(paragraphs=("Before.",))
    jumper.recording.save(draft)
    clock.now = JUMPS[jump]
    draft = draft.next(paragraphs=("Before.", "After."))
    jumper.recording.save(draft)
    assert jumper.recording.load(draft.id).paragraphs == ("Before.", "After.")
    second = seal_to(jumper, take_down(jumper), office)
    assert second.sealed_at[:10] == clock.now.isoformat()[:10]
    assert (first.sequence, second.sequence) == (1, 2)
    chain = jumper.vault.custody.of(draft.id)
    assert [each.sequence for each in chain] == sorted(each.sequence for each in chain)
    assert jumper.vault.check() + jumper.vault.check_chain() == ()
    for entry in (first, second):
        verdict = bring(entry, jumper, office)
        assert (verdict.outcome, verdict.history.missing) == (Outcome.IMPORTED, None)
    assert office.vault.received.of(second.testimony).sequence == 2


@pytest.mark.parametrize("jump", ["back ten years", "forward twenty years", "1970"])
def test_a_roster_that_a_clock_calls_expired_is_still_followed(
    jumper, field, other, clock, jump
):
    introduce(jumper, other)
    introduce(jumper, field)
    found(other, (other, "coordinator"), (field, "interviewer"), (jumper, "lawyer"))
    held = jumper.organisation.overview().held
    clock.now = JUMPS[jump]
    testimony, _ = handed_over(field, jumper)
    assert jumper.organisation.overview().held.number == held.number
    assert jumper.recording.load(testimony.id) == testimony
