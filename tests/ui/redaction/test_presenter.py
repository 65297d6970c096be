"""What is withheld, kept, taken back and overlooked, without a window."""

import errno
from dataclasses import dataclass, field

import pytest

from desktop.domain.disclosure import Why, Withheld
from desktop.services.overlooked import Slip
from tests.ui.redaction.samples import (
    CLOCK,
    CORRECTED,
    FIRST,
    FOURTH,
    NAME,
    PARAGRAPHS,
    SECOND,
    TESTIMONY,
    THIRD,
    TOLD,
    VOICE,
    FakeDisclosures,
)
from ui.jobs import Job, run_now
from ui.redaction.lines import Group
from ui.redaction.presenter import RedactionPresenter

DISK_FULL = OSError(errno.ENOSPC, "full")


@dataclass
class FakeScreen:
    sight: object = None
    preview: tuple = ()
    discarded: bool = False
    problems: list = field(default_factory=list)
    saved: list = field(default_factory=list)
    unsaved: list = field(default_factory=list)
    settled: int = 0
    ready: list = field(default_factory=list)

    def show_sight(self, sight):
        self.sight = sight

    def show_preview(self, lines):
        self.preview = lines

    def show_discarded(self):
        self.discarded = True

    def show_problem(self, error):
        self.problems.append(error)

    def settle_now(self):
        self.settled += 1

    def show_saved(self, at):
        self.saved.append(at)

    def show_waiting(self):
        pass

    def show_not_saved(self, error):
        self.unsaved.append(error)


def made(desk, run=run_now):
    screen = FakeScreen()
    presenter = RedactionPresenter(screen, screen, desk, run, screen.ready.append)
    presenter.open(TESTIMONY.id)
    return screen, presenter


@pytest.fixture
def desk():
    return FakeDisclosures()


def held(desk):
    return desk.kept["letter"][0].withheld


def line(screen, path):
    return next(each for each in screen.sight.lines if each.path == path)


def test_looking_at_it_keeps_nothing(desk):
    screen, presenter = made(desk)
    presenter.choose_group(Group.CONSENT)
    presenter.search("Iryna")
    assert desk.kept == {}
    assert screen.saved == []
    assert screen.sight.lines


def test_each_choice_is_on_disk_before_it_is_called_saved(desk):
    screen, presenter = made(desk)
    presenter.toggle([FIRST], Why.IDENTITY)
    assert held(desk)[FIRST] == Withheld(path=FIRST, why=Why.IDENTITY)
    presenter.put(SECOND, "They asked about [a thing].", Why.SECURITY)
    assert held(desk)[SECOND].replaced == "They asked about [a thing]."
    presenter.toggle([FIRST], Why.IDENTITY)
    assert FIRST not in held(desk)
    assert screen.saved == [CLOCK] * 3


def test_another_reason_keeps_the_words_that_were_put_in_its_place(desk):
    _screen, presenter = made(desk)
    presenter.put(FIRST, "[Person 1] opened.", Why.IDENTITY)
    presenter.withhold([FIRST], Why.SECURITY)
    kept = Withheld(path=FIRST, why=Why.SECURITY, replaced="[Person 1] opened.")
    assert held(desk)[FIRST] == kept


def test_what_could_not_be_saved_is_still_there_and_is_saved_next_time(desk):
    screen, presenter = made(desk)
    desk.failing = DISK_FULL
    presenter.toggle([FIRST], Why.IDENTITY)
    assert (screen.unsaved, screen.saved) == ([DISK_FULL], [])
    assert line(screen, FIRST).held is not None
    desk.failing = None
    presenter.toggle([SECOND], Why.IDENTITY)
    assert {FIRST, SECOND} <= set(held(desk))


def test_after_a_failure_the_vault_is_asked_what_reached_the_disk(desk):
    screen, presenter = made(desk)
    presenter.toggle([FIRST], Why.IDENTITY)
    desk.failing_late = DISK_FULL
    presenter.toggle([SECOND], Why.IDENTITY)
    assert screen.unsaved == [DISK_FULL]
    desk.failing_late = None
    presenter.toggle([THIRD], Why.IDENTITY)
    assert {FIRST, SECOND, THIRD} <= set(held(desk))
    assert len(screen.saved) == 2


def test_choices_made_while_a_save_runs_are_saved_after_it(desk):
    waiting = []

    def later(work, done, failed, progress=None):
        waiting.append((work, done, failed))
        return Job()

    screen, presenter = made(desk, later)
    assert screen.sight is None

    def run_one():
        work, done, failed = waiting.pop(0)
        run_now(work, done, failed)

    run_one()
    presenter.toggle([FIRST], Why.IDENTITY)
    presenter.toggle([SECOND], Why.IDENTITY)
    presenter.toggle([THIRD], Why.IDENTITY)
    assert len(waiting) == 1
    run_one()
    assert screen.saved == []
    run_one()
    assert {FIRST, SECOND, THIRD} <= set(held(desk))
    assert (screen.saved, waiting) == ([CLOCK], [])


def test_every_choice_can_be_taken_back_and_made_again(desk):
    screen, presenter = made(desk)
    first = screen.sight.counts[Group.ALL]
    presenter.withhold([FIRST, SECOND], Why.CONSENT)
    presenter.put(THIRD, "[Person 1] left.", Why.IDENTITY)
    presenter.withhold_all(Why.RELEVANCE)
    for _ in range(3):
        assert screen.sight.can_undo
        presenter.undo()
    assert (screen.sight.counts[Group.ALL], screen.sight.can_undo) == (first, False)
    presenter.redo()
    presenter.redo()
    assert held(desk)[THIRD].replaced == "[Person 1] left."
    presenter.toggle([FOURTH], Why.IDENTITY)
    assert not screen.sight.can_redo


def test_withhold_all_keeps_the_reasons_that_were_given(desk):
    _screen, presenter = made(desk)
    presenter.withhold([FIRST], Why.CONSENT)
    presenter.choose_group(Group.ACCOUNT)
    presenter.withhold_all(Why.RELEVANCE)
    whys = [held(desk)[path].why for path in (FIRST, SECOND, THIRD, FOURTH)]
    assert whys == [Why.CONSENT, *[Why.RELEVANCE] * 3]
    assert CORRECTED not in held(desk)
    presenter.show_all()
    assert not {FIRST, SECOND, THIRD, FOURTH} & set(held(desk))
    assert "testimony/place" in held(desk)


def test_what_the_copy_tells_anyway_and_what_was_withdrawn_are_not_up_for_choice():
    desk = FakeDisclosures(gone=(SECOND,))
    screen, presenter = made(desk)
    presenter.withhold([TOLD], Why.IDENTITY)
    presenter.show([SECOND])
    presenter.put(SECOND, "What it said.", Why.IDENTITY)
    presenter.show_all()
    assert line(screen, TOLD).held is None
    assert line(screen, SECOND).held == Withheld(path=SECOND, why=Why.CONSENT)


def test_a_name_is_found_in_every_part_whatever_its_spelling(desk):
    screen, presenter = made(desk)
    presenter.search("KVÍTKA")
    found = {each.path for each in screen.sight.lines if each.is_found}
    assert found == {FIRST, CORRECTED}
    presenter.choose_group(Group.FOUND)
    assert {each.path for each in screen.sight.lines} == found
    presenter.search("")
    assert screen.sight.group is Group.ALL


def test_a_label_takes_the_place_of_a_name_in_every_part(desk):
    screen, presenter = made(desk)
    presenter.search("kvitk")
    presenter.code_found("[Person 1]", Why.THIRD_PERSON)
    assert held(desk)[FIRST].replaced.startswith("On the first day Iryna [Person 1] opened")
    assert "Kvitka" not in held(desk)[CORRECTED].replaced
    presenter.search("iryna")
    presenter.code_found("[Person 1]", Why.IDENTITY)
    assert "Iryna" not in held(desk)[FIRST].replaced
    assert held(desk)[FIRST].why is Why.THIRD_PERSON
    assert screen.sight.overlooked == ()
    presenter.code_found("  ", Why.IDENTITY)
    assert "[Person 1]" in held(desk)[FIRST].replaced


def test_a_name_withheld_in_one_place_and_shown_in_another_is_told(desk):
    screen, presenter = made(desk)
    presenter.search(NAME)
    presenter.withhold_found(Why.IDENTITY)
    assert screen.sight.overlooked == ()
    presenter.show([CORRECTED])
    slips = {each.slip: each for each in screen.sight.overlooked}
    assert slips[Slip.NAME].paths == (CORRECTED,)
    assert slips[Slip.NAME].words == NAME
    assert slips[Slip.CORRECTION].paths == (CORRECTED,)
    presenter.forget_searched(NAME)
    assert Slip.NAME not in {each.slip for each in screen.sight.overlooked}


def test_what_was_searched_is_still_known_when_the_page_is_opened_again(desk):
    _screen, presenter = made(desk)
    presenter.search(NAME)
    presenter.note_searched()
    presenter.withhold([FIRST], Why.IDENTITY)
    again, _presenter = made(desk)
    assert Slip.NAME in {each.slip for each in again.sight.overlooked}
    assert line(again, FIRST).held == Withheld(path=FIRST, why=Why.IDENTITY)


def test_a_name_in_ones_own_words_is_told(desk):
    screen, presenter = made(desk)
    presenter.search(NAME)
    presenter.withhold_found(Why.IDENTITY)
    presenter.put(FIRST, f"[Person 1], that is {NAME}, opened.", Why.IDENTITY)
    (finding,) = screen.sight.overlooked
    assert (finding.slip, finding.paths) == (Slip.OWN_WORDS, (FIRST,))
    presenter.put(FIRST, "[Person 1] opened.", Why.IDENTITY)
    presenter.set_reason(f"For {NAME}'s lawyer.")
    assert [each.slip for each in screen.sight.overlooked] == [Slip.OWN_WORDS]


def test_the_recording_beside_withheld_words_is_told(desk):
    screen, presenter = made(desk)
    presenter.show([VOICE])
    assert screen.sight.overlooked == ()
    presenter.withhold([FOURTH], Why.IDENTITY)
    assert [each.slip for each in screen.sight.overlooked] == [Slip.SOUND]


def test_the_preview_holds_no_word_of_what_is_withheld(desk):
    screen, presenter = made(desk)
    presenter.withhold([FIRST, CORRECTED], Why.IDENTITY)
    presenter.preview()
    shown = {each.path: each for each in screen.preview}
    assert shown[FIRST].value is None
    assert shown[SECOND].value == PARAGRAPHS[1]
    assert NAME not in repr(screen.preview)


def test_going_on_waits_until_everything_is_on_disk(desk):
    screen, presenter = made(desk)
    presenter.go_on()
    assert screen.ready == ["letter"]
    desk.failing = DISK_FULL
    presenter.toggle([FIRST], Why.IDENTITY)
    presenter.go_on()
    assert screen.ready == ["letter"]
    desk.failing = None
    presenter.go_on()
    assert screen.ready == ["letter"] * 2
    assert FIRST in held(desk)


def test_locking_waits_until_everything_is_on_disk(desk):
    waiting = []

    def later(work, done, failed, progress=None):
        waiting.append((work, done, failed))
        return Job()

    screen, presenter = made(desk, later)
    kept = []
    run_now(*waiting.pop(0))
    presenter.flush(kept.append)
    assert (kept, screen.settled, desk.kept) == ([True], 1, {})
    presenter.toggle([FIRST], Why.IDENTITY)
    presenter.flush(kept.append)
    assert kept == [True]
    run_now(*waiting.pop(0))
    assert kept == [True, True]
    desk.failing = DISK_FULL
    presenter.toggle([SECOND], Why.IDENTITY)
    presenter.flush(kept.append)
    run_now(*waiting.pop(0))
    assert kept == [True, True, False]


def test_a_discarded_redaction_is_gone(desk):
    screen, presenter = made(desk)
    presenter.toggle([FIRST], Why.IDENTITY)
    presenter.discard()
    assert (desk.kept, screen.discarded) == ({}, True)


def test_the_counts_are_those_of_each_group(desk):
    screen, presenter = made(desk)
    presenter.withhold([FIRST], Why.IDENTITY)
    counts = screen.sight.counts
    assert counts[Group.ACCOUNT] == (1, 4)
    assert counts[Group.EVIDENCE] == (1, 1)
    groups = [each for each in counts if each not in {Group.ALL, Group.FOUND}]
    assert counts[Group.ALL] == tuple(
        sum(column) for column in zip(*(counts[each] for each in groups), strict=True)
    )
