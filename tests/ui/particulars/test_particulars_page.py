"""The page of names: covered, then a form; nothing stays in it once it is covered."""

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from desktop.services.particulars import blank
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.interview.fakes import DRAFT
from tests.ui.interview.stage import on_stage, trapped
from tests.ui.particulars.fakes import NOTED
from ui.particulars.form import MAX_PEOPLE
from ui.particulars.view import ParticularsPage


@pytest.fixture
def page(qtbot, theme):
    page = ParticularsPage(theme)
    page.stage = on_stage(qtbot, page)
    return page


def words_of(widget):
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


def lines(page):
    QApplication.processEvents()
    return {
        each.accessibleName(): each
        for each in page.findChildren(QLineEdit)
        if each.isVisibleTo(page)
    }


def test_covered_it_says_that_something_is_noted_and_not_a_word_of_it(page):
    page.show_form(NOTED)
    page.show_covered()
    assert "Something is noted here." in words_of(page)
    assert lines(page) == {}
    assert "Person 1" not in words_of(page).replace("such as [Person 1]", "")


def test_covering_deletes_the_fields_that_held_the_names(page):
    page.show_form(NOTED)
    form = page.form
    page.show_covered()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(form)


def test_shown_it_has_every_field_and_every_person(page):
    page.show_form(NOTED)
    found = lines(page)
    assert found["Family name"].text() == "Nobody"
    assert found["Name, [Person 1]"].text() == "Somebody Else"
    assert found["Note, [Person 1]"].text() == "the guard"
    assert len(found) == 11


def test_what_is_typed_is_handed_over_whole(page, qtbot):
    page.show_form(NOTED)
    qtbot.keyClicks(lines(page)["Safe contact"], "Ask her aunt")
    with qtbot.waitSignal(page.settled) as told:
        page.settle_now()
    assert told.args[0].deponent.safe_contact == "Ask her aunt"
    assert told.args[0].deponent.family_name == "Nobody"
    assert told.args[0].others == NOTED.others


def test_an_added_person_can_be_typed_at_once_and_be_taken_off(page, qtbot):
    page.show_form(blank(DRAFT.id))
    page.form.add.clicked.connect(lambda: page.add_person("[Person 3]"))
    page.form.add.click()
    assert lines(page)["Name, [Person 3]"].hasFocus()
    with qtbot.waitSignal(page.settled) as told:
        page.settle_now()
    assert [each.label for each in told.args[0].others] == ["[Person 3]"]
    remove = next(
        each
        for each in page.form.findChildren(type(page.form.add))
        if each.accessibleName() == "Remove [Person 3]"
    )
    remove.click()
    with qtbot.waitSignal(page.settled) as told:
        page.settle_now()
    assert told.args[0].others == ()


def test_there_are_never_more_people_than_fit_into_a_bundle(page):
    page.show_form(blank(DRAFT.id))
    for number in range(MAX_PEOPLE):
        page.add_person(f"[Person {number}]")
    assert not page.form.add.isEnabled()


def test_escape_asks_to_go_back_and_closes_nothing_by_itself(page, qtbot):
    page.show_form(NOTED)
    with qtbot.waitSignal(page.back_asked):
        assert page.close_last()


def test_no_name_ever_stands_in_a_title(page):
    page.show_form(NOTED)
    titles = (page.title.text(), page.accessibleName(), page.windowTitle())
    assert all("Nobody" not in each for each in titles)


@pytest.mark.parametrize("state", ["form", "covered"])
def test_everything_has_a_name_and_the_keyboard_reaches_and_leaves_it(page, qtbot, state):
    page.show_form(NOTED)
    if state == "covered":
        page.show_covered()
    assert unnamed(page) == []
    assert trapped(qtbot, page) == []
    page.first_focus().setFocus()
    assert unreached(page) == []
    assert cut_off(page) == []
