"""Reading particulars: once, on a page that is empty when it is left."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.particulars import Deponent, NamedPerson
from desktop.services.errors import ParticularsUnsound
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.interview.stage import on_stage
from tests.ui.particulars.fakes import NOTED, OPENED, Queue
from ui.jobs import run_now
from ui.particulars.opened import OpenedPage
from ui.particulars.reading import OpenedPresenter


@pytest.fixture
def page(qtbot, theme):
    page = OpenedPage(theme)
    page.stage = on_stage(qtbot, page)
    return page


def words_of(widget):
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


def test_what_is_noted_is_shown_and_what_is_not_is_left_out(page):
    OpenedPresenter(page, lambda: OPENED, run_now).open()
    words = words_of(page)
    for each in ("Family name", "Nobody", "[Person 1]", "Somebody Else", "the guard"):
        assert each in words
    assert "Nationality" not in words
    assert "on record" in words
    assert "K7M4-P9R3" in words
    assert "proves nothing" not in words


def test_what_came_as_a_file_alone_is_never_shown_as_proven(page):
    OpenedPresenter(page, lambda: replace(OPENED, code=""), run_now).open()
    words = words_of(page)
    assert "proves nothing" in words
    assert NOTED.bundle in words
    assert "Of testimony" not in words


def test_left_the_page_holds_no_word_of_it(page):
    presenter = OpenedPresenter(page, lambda: OPENED, run_now)
    presenter.open()
    presenter.left()
    assert "Nobody" not in words_of(page)
    assert "Closed." in words_of(page)


def test_what_comes_after_leaving_is_not_shown(page):
    queue = Queue()
    presenter = OpenedPresenter(page, lambda: OPENED, queue)
    presenter.open()
    presenter.left()
    queue.all()
    assert "Nobody" not in words_of(page)


def test_what_could_not_be_opened_is_said_and_nothing_is_claimed(page):
    def refuse():
        raise ParticularsUnsound

    OpenedPresenter(page, refuse, run_now).open()
    assert "does not belong" in page.banner.words
    assert "on record" not in words_of(page)


def test_words_of_others_are_never_markup_and_hide_nothing(page):
    odd = replace(
        NOTED,
        deponent=Deponent(family_name="<b>A\u202eB</b>"),
        others=(NamedPerson(label="[Person 1]\u2066", name="<img src='x'>"),),
    )
    OpenedPresenter(page, lambda: replace(OPENED, particulars=odd), run_now).open()
    words = words_of(page)
    assert "<b>A⟨U+202E⟩B</b>" in words
    assert "[Person 1]⟨U+2066⟩" in words
    assert "<img" in words


def test_no_name_stands_in_the_title_and_all_is_reached_by_keyboard(page):
    OpenedPresenter(page, lambda: OPENED, run_now).open()
    assert "Nobody" not in page.title.text() + page.accessibleName()
    page.first_focus().setFocus()
    assert unnamed(page) == []
    assert unreached(page) == []
    assert cut_off(page) == []
