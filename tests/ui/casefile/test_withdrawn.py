"""What the deponent took back, in the case file: closed, said, and destroyed on request."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.conduct import NOT_CONDUCTED, AskedQuestion, Manner
from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.custody import ASSESSED, CustodyAct
from desktop.domain.taken_back import TakenBack
from desktop.domain.testimony import State
from desktop.services.reading import CaseFile
from desktop.services.withdrawing import Standing
from tests.domain.samples import agreed, complete
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.casefile.test_case_page import SilentPlayer
from tests.ui.casefile.test_case_presenter import row
from ui.casefile.standing import StandingPresenter
from ui.casefile.view import CasePage
from ui.casefile.words import ACTS
from ui.jobs import run_now

SAID = "2026-04-01T12:00:00+02:00"
GIVEN = agreed()
PART = agreed(**{RecipientClass.MEDIA: Answer.NO, ConsentItem.EXCERPTS: Answer.NO})
NOTHING = agreed(**dict.fromkeys((*ConsentItem, *RecipientClass), Answer.NO))
WAITING = Standing(
    given=GIVEN, consent=PART, narrowed=True, closed=((2, SAID),), waiting=(2,)
)
TAKEN = replace(
    WAITING,
    taken=(
        TakenBack(at=SAID, sharing=(RecipientClass.MEDIA,)),
        TakenBack(at="2026-04-03T08:30:00+02:00", items=(ConsentItem.EXCERPTS,)),
    ),
)
DESTROYED = Standing(given=GIVEN, consent=PART, narrowed=True, closed=((2, SAID),))


@pytest.fixture
def page(qtbot, theme):
    page = CasePage(theme, SilentPlayer())
    qtbot.addWidget(page)
    page.resize(1150, 720)
    with qtbot.waitExposed(page):
        page.show()
    paragraphs = ("They came at night.", "", "A neighbour saw it.")
    page.show_case(CaseFile(row=row(), testimony=complete(paragraphs=paragraphs)))
    return page


def words_of(widget):
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


def test_a_closed_paragraph_keeps_its_number_and_says_why_it_is_empty(page):
    assert len(page.book.paragraphs()) == 3
    page.show_standing(WAITING)
    assert page.book.paragraphs() == (
        "They came at night.",
        "[Withdrawn by the deponent on 1 Apr 2026]",
        "A neighbour saw it.",
    )
    page.show_standing(WAITING)
    assert len(page.book.paragraphs()) == 3


def test_what_is_no_longer_allowed_stands_above_the_account(page):
    page.show_standing(WAITING)
    words = words_of(page.withdrawn)
    assert "took back a part of their consent" in words
    assert "It may no longer be shared with: media." in words
    assert "They no longer agree to: quote parts of it." in words
    assert "neither shown, printed nor passed on: 2." in words
    assert "printed or saved" not in words


def test_when_it_was_taken_back_stands_beside_it(page):
    page.show_standing(WAITING)
    assert "When they said so: 1 Apr 2026" not in words_of(page.withdrawn)
    page.show_standing(TAKEN)
    words = words_of(page.withdrawn)
    assert "When they said so: 1 Apr 2026, 12:00; 3 Apr 2026, 08:30." in words


def test_after_everything_was_taken_back_nothing_is_allowed(page):
    page.show_standing(Standing(given=GIVEN, consent=NOTHING, narrowed=True))
    words = words_of(page.withdrawn)
    assert "took back all of their consent" in words
    assert "It may no longer be printed or saved." in words
    assert "It may be shared with nobody." in words
    assert page.withdrawn.hold.isHidden()


def test_the_margin_shows_consent_as_it_stands_and_not_as_it_was_given(page):
    assert "media" in words_of(page.facts)
    page.show_standing(WAITING)
    assert "Must not be shared with: media." in words_of(page.facts)


def test_words_that_are_still_here_are_destroyed_only_by_holding(page, qtbot):
    page.show_standing(WAITING)
    words = words_of(page.withdrawn)
    assert "somebody may have been forced" in words
    with qtbot.waitSignal(page.destroy_confirmed):
        page.withdrawn.hold.held.emit()
    page.show_standing(DESTROYED)
    assert page.withdrawn.hold.isHidden()
    assert "Their words were destroyed here." in words_of(page.withdrawn)


def test_a_question_about_a_paragraph_that_was_taken_back_is_not_in_the_margin(page):
    asked = AskedQuestion(
        asked_at=SAID, manner=Manner.LEADING, words="They beat you?", after=2
    )
    conduct = replace(NOT_CONDUCTED, questions=(asked,))
    told = complete(paragraphs=("One.", "", "Three."), conduct=conduct)
    page.show_case(CaseFile(row=row(), testimony=told))
    assert "They beat you?" in words_of(page.facts)
    page.show_standing(WAITING)
    assert "They beat you?" not in words_of(page.facts)


def test_where_nothing_was_taken_back_nothing_is_said(page):
    page.show_standing(Standing(given=GIVEN, consent=GIVEN))
    assert page.withdrawn.isHidden()


def test_letters_have_a_door_once_the_words_are_final(page, qtbot):
    assert not page.letters.isHidden()
    with qtbot.waitSignal(page.letters_wanted):
        page.letters.click()
    page.show_sealed(row())
    assert not page.letters.isHidden()


def test_an_open_testimony_has_no_letters(page):
    here = replace(row(), state=State.READY)
    page.show_case(CaseFile(row=here, testimony=complete()))
    assert page.letters.isHidden()


@pytest.mark.parametrize("width", [1150, 560])
def test_everything_has_a_name_tab_reaches_it_and_nothing_is_cut(page, width):
    page.show_standing(TAKEN)
    page.resize(width, 720)
    QApplication.processEvents()
    assert unnamed(page) == []
    page.first_focus().setFocus()
    assert unreached(page) == []
    assert cut_off(page.withdrawn) == []


def test_every_act_on_a_testimony_has_words():
    elsewhere = {"vault_created", "contact_added", "contact_verified", "roster_accepted"}
    assert {*map(str, CustodyAct), ASSESSED} - elsewhere == set(ACTS)


class Letters:
    def __init__(self):
        self.now = WAITING

    def standing(self, _testimony):
        return self.now

    def destroy_closed(self, _testimony):
        self.now = DESTROYED


def test_destroying_shows_what_is_left(page):
    presenter = StandingPresenter(page, Letters(), run_now)
    presenter.destroy_confirmed()
    assert page.withdrawn.isHidden()
    presenter.open("0f" * 16)
    assert not page.withdrawn.hold.isHidden()
    presenter.destroy_confirmed()
    assert page.withdrawn.hold.isHidden()
