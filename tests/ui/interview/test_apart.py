"""The page of names inside an interview: saved like every word, and covered when left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.domain.testimony import State
from tests.ui.interview.fakes import FullDisk, complete
from tests.ui.particulars.fakes import NOTED
from ui.interview.phases import Phase

NAME = "Nobody-Invented"


@pytest.fixture
def apart(room):
    return enter(room())


def enter(here):
    """Go to the page of names, as a person does."""
    here.view.phase_asked.emit(Phase.PEOPLE)
    here.view.pages[Phase.PEOPLE].particulars.click()
    here.jobs.flush()
    return here


def page_of(here):
    return here.view.apart


def type_name(qtbot, here, name=NAME):
    qtbot.keyClicks(page_of(here).form.fields["family_name"], name)


def typed_anywhere(here, word):
    return [each for each in here.view.findChildren(QLineEdit) if word in each.text()]


def test_the_first_page_leads_there_and_escape_leads_back(apart):
    assert page_of(apart).isVisible()
    assert apart.view.close_last()
    apart.jobs.flush()
    assert apart.view.pages[Phase.PEOPLE].isVisible()
    assert not page_of(apart).isVisible()


def test_what_is_typed_is_saved_when_the_page_is_left_by_the_rail(qtbot, apart):
    type_name(qtbot, apart)
    apart.view.phase_asked.emit(Phase.ACCOUNT)
    apart.jobs.flush()
    assert apart.view.pages[Phase.ACCOUNT].isVisible()
    assert apart.who.noted.deponent.family_name == NAME
    assert apart.saved == "Saved 14:01"


def test_left_no_field_of_the_interview_holds_the_name(qtbot, apart):
    type_name(qtbot, apart)
    apart.view.phase_asked.emit(Phase.ACCOUNT)
    apart.jobs.flush()
    assert page_of(apart).form is None
    enter_again(apart)
    assert page_of(apart).form is None
    page_of(apart).show_button.click()
    apart.jobs.flush()
    assert page_of(apart).form.fields["family_name"].text() == NAME


def enter_again(here):
    here.view.phase_asked.emit(Phase.PEOPLE)
    here.jobs.flush()
    enter(here)


def test_locking_brings_the_name_to_disk_first(qtbot, apart):
    type_name(qtbot, apart)
    said = []
    apart.interview.flush(said.append)
    apart.jobs.flush()
    apart.jobs.flush()
    assert said == [True]
    assert apart.who.noted.deponent.family_name == NAME


def test_a_name_that_cannot_be_kept_stops_locking_and_leaving(qtbot, apart):
    apart.who.fail_with = FullDisk()
    type_name(qtbot, apart)
    said = []
    apart.interview.flush(said.append)
    apart.jobs.flush()
    apart.jobs.flush()
    assert said == [False]
    apart.view.phase_asked.emit(Phase.ACCOUNT)
    apart.jobs.flush()
    assert page_of(apart).isVisible()
    assert page_of(apart).form.fields["family_name"].text() == NAME
    assert not apart.view.saving.isHidden()
    apart.who.fail_with = None
    apart.view.retry_asked.emit()
    apart.jobs.flush()
    assert apart.view.saving.isHidden()
    assert apart.who.noted.deponent.family_name == NAME


def test_the_next_label_is_one_that_the_account_does_not_use(qtbot, room):
    told = complete()
    here = enter(room(told.next(paragraphs=("Then [Person 4] came in.",))))
    page_of(here).form.add.click()
    assert "[Person 5]" in [
        each.accessibleName()[6:] for each in here.view.findChildren(QLineEdit)
    ]


def test_the_account_never_learns_what_was_typed_there(qtbot, apart):
    type_name(qtbot, apart)
    apart.view.phase_asked.emit(Phase.ACCOUNT)
    apart.jobs.flush()
    assert NAME not in repr(apart.interview.presenter.testimony)
    assert apart.desk.saves == []
    assert NAME not in apart.view.title.text()


def test_a_closed_interview_still_takes_a_name_until_it_is_sealed(qtbot, room):
    here = enter(room(complete(), State.READY))
    type_name(qtbot, here)
    here.settle()
    assert here.who.noted.deponent.family_name == NAME


def test_what_was_noted_before_is_covered(room):
    here = room()
    here.who.noted = NOTED
    enter(here)
    assert page_of(here).form is None
    assert typed_anywhere(here, "Nobody") == []
    assert page_of(here).show_button.hasFocus()


def test_the_keyboard_alone_leads_there_and_back(qtbot, room):
    here = room()
    here.view.phase_asked.emit(Phase.PEOPLE)
    button = here.view.pages[Phase.PEOPLE].particulars
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    here.jobs.flush()
    assert page_of(here).form.fields["family_name"].hasFocus()
    qtbot.keyClick(page_of(here).back, Qt.Key.Key_Return)
    here.jobs.flush()
    assert here.view.pages[Phase.PEOPLE].isVisible()
