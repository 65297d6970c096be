"""The page of the prompts through its real window, by keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.app import coding_rooms
from desktop.domain.absence import Absence
from desktop.domain.conduct import NOT_CONDUCTED
from desktop.domain.consent import Answer
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.coding.sample import CODED, Interview
from tests.ui.coding.stage import inside
from tests.ui.interview.stage import on_stage
from ui.coding.prompts import GATED, GROUPS, prompts_of

COMPLETE = replace(
    CODED,
    conduct=replace(NOT_CONDUCTED, account_complete_at="2026-03-01T13:00:00+02:00"),
)


@pytest.fixture
def here(qtbot, theme):
    def show(testimony=COMPLETE, size=(1150, 640)):
        interview = Interview(testimony)
        room = coding_rooms.make_prompts(inside(theme, interview))
        interview.told.append(room.presenter.show)
        page = room.page
        page.room = room
        page.stage = on_stage(qtbot, page, size)
        room.presenter.show(testimony)
        return page, interview

    return show


def go_to_group(qtbot, page, group):
    page.groups.setFocus()
    for _step in range(GROUPS.index(group)):
        qtbot.keyClick(page.groups, Qt.Key.Key_Down)


def test_one_key_answers_and_goes_on_to_the_next(here, qtbot):
    page, interview = here()
    page.first_focus().setFocus()
    for key in (Qt.Key.Key_Y, Qt.Key.Key_R, Qt.Key.Key_2):
        qtbot.keyClick(QApplication.focusWidget(), key)
    noted = [(f.code, f.absence) for f in interview.testimony.coding.facts[-3:]]
    assert noted == [
        ("blunt.punches", Absence.NONE),
        ("blunt.kicks", Absence.REFUSED),
        ("blunt.slaps", Absence.NOT_APPLICABLE),
    ]
    assert page.table.prompt.code == "blunt.baton"


def test_whoever_heard_a_no_notes_it_with_one_key_and_codes_no_act(here, qtbot):
    page, interview = here()
    assert page.table.model().headerData(0, Qt.Orientation.Horizontal) == "Did it happen?"
    page.first_focus().setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_N)
    fact = interview.testimony.coding.facts[-1]
    assert (fact.code, fact.absence) == ("blunt.punches", Absence.NOT_APPLICABLE)
    assert page.table.model().index(0, 2).data() == "No, or does not apply"
    assert page.table.prompt.code == "blunt.kicks"
    told = prompts_of("blunt", interview.testimony.coding.facts)[0]
    assert (told.answer, told.told) == (Absence.NOT_APPLICABLE, 0)


def test_what_the_account_told_is_marked_and_not_counted_as_an_answer(here):
    page, interview = here()
    column = page.groups.model().headerData(1, Qt.Orientation.Horizontal)
    assert column == "Answered"
    answered = page.groups.model().index(0, 1).data()
    prompts = prompts_of("blunt", interview.testimony.coding.facts)
    assert answered == f"{sum(bool(each.answer) for each in prompts)} of {len(prompts)}"


def test_an_answer_is_taken_back_with_backspace(here, qtbot):
    page, interview = here()
    page.first_focus().setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Y)
    qtbot.keyClick(page.table, Qt.Key.Key_Up)
    qtbot.keyClick(page.table, Qt.Key.Key_Backspace)
    assert interview.testimony.coding == COMPLETE.coding


def test_a_group_is_turned_to_by_arrow_and_its_count_follows(here, qtbot):
    page, _interview = here()
    go_to_group(qtbot, page, "burn")
    assert page.table.prompt.code == "burn.heat"
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_A)
    row = GROUPS.index("burn")
    assert page.groups.model().index(row, 1).data() == "2 of 5"


def test_the_gate_is_opened_by_its_own_yes_alone(here, qtbot):
    page, interview = here()
    go_to_group(qtbot, page, GATED)
    assert page.first_focus() is page.gate.answers
    page.first_focus().setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_N)
    assert interview.testimony.consent_more.intimate_topic is Answer.NO
    assert page.table.isHidden() or not page.table.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Y)
    assert page.table.isVisible()
    assert page.table.prompt.code == f"{GATED}.rape"


def test_prompts_are_shut_and_say_why(here):
    page, _interview = here(CODED)
    assert not page.table.isVisible()
    assert page.first_focus() is None


def test_a_closed_interview_keeps_its_answers(here, qtbot):
    page, interview = here()
    page.show_open(is_open=False)
    page.first_focus().setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Y)
    assert interview.changes == 0
    assert not page.bar.isEnabled()


@pytest.mark.parametrize("size", [(1150, 640), (683, 384)])
@pytest.mark.parametrize("group", ["blunt", GATED])
def test_everything_has_a_name_tab_goes_round_and_nothing_is_cut(here, qtbot, size, group):
    page, _interview = here(size=size)
    go_to_group(qtbot, page, group)
    QApplication.processEvents()
    assert unnamed(page) == []
    page.first_focus().setFocus()
    assert unreached(page) == []
    assert cut_off(page) == []
