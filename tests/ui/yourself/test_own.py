"""The place for oneself: hours without judgement, and a note that is never lost."""

import pytest
from PySide6.QtCore import Qt

from desktop.services.yourself import MAX_NOTE_LETTERS, Exposure
from tests.ui.accessibility import cut_off, unnamed, unreached
from ui.jobs import run_now
from ui.yourself.presenter import MUCH_MINUTES, OwnPresenter
from ui.yourself.view import OwnPage

SMALL = (683, 384)


class Desk:
    def __init__(self):
        self.kept = ""
        self.minutes = 0
        self.fail_with = None

    def week(self):
        days = [(f"2026-03-0{day}", 0) for day in range(1, 7)]
        return Exposure(days=(*days, ("2026-03-07", self.minutes)))

    def note(self):
        return self.kept

    def keep_note(self, text):
        if self.fail_with:
            raise self.fail_with
        self.kept = text

    def forget(self):
        self.kept, self.minutes = "", 0


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def page(qtbot, theme, desk):
    page = OwnPage(theme)
    page.presenter = OwnPresenter(page, desk, run_now)
    page.entered.connect(page.presenter.entered)
    page.settled.connect(page.presenter.settled)
    page.forget_confirmed.connect(page.presenter.forget_confirmed)
    page.resize(*SMALL)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.entered.emit()
    return page


def test_hours_are_said_and_nobody_is_judged_below_many(page, desk):
    desk.minutes = 95
    page.entered.emit()
    assert page._sum.text().startswith("1 h 35 min")
    assert page._much.isHidden()
    desk.minutes = MUCH_MINUTES
    page.entered.emit()
    assert not page._much.isHidden()


def test_what_is_typed_is_kept_when_the_page_is_left(qtbot, page, desk):
    qtbot.keyClicks(page.note, "It stays with me.")
    page.left.emit()
    assert desk.kept == "It stays with me."
    assert "this device alone" in page._saved.text()


def test_what_is_typed_is_kept_before_the_vault_locks(qtbot, page, desk):
    qtbot.keyClicks(page.note, "It stays with me.")
    told = []
    page.presenter.flush(told.append)
    assert (told, desk.kept) == ([True], "It stays with me.")
    page.presenter.flush(told.append)
    assert told == [True, True]


def test_a_note_that_could_not_be_kept_stays_on_the_page_and_is_not_called_saved(
    qtbot, page, desk
):
    desk.fail_with = OSError(28, "no space")
    qtbot.keyClicks(page.note, "It stays with me.")
    told = []
    page.presenter.flush(told.append)
    assert told == [False]
    assert page._saved.text() == ""
    assert page.banner.words
    assert page.note.toPlainText() == "It stays with me."


def test_coming_back_never_writes_over_what_is_being_typed(qtbot, page, desk):
    qtbot.keyClicks(page.note, "one")
    page.settle_now()
    qtbot.keyClicks(page.note, " two")
    page.entered.emit()
    assert page.note.toPlainText() == "one two"


def test_it_says_that_it_goes_nowhere(page):
    words = " ".join(page.help_words)
    assert "no backup" in words
    assert "no sealed file" in words


def test_unseen_signs_are_written_out_and_a_book_is_cut(page, desk):
    page.presenter.settled("a\u202eb" + "x" * MAX_NOTE_LETTERS)
    assert desk.kept.startswith("a⟨U+202E⟩b")
    assert len(desk.kept) == MAX_NOTE_LETTERS


def test_held_down_both_are_forgotten(page, desk):
    desk.kept, desk.minutes = "x", 30
    page.forget.held.emit()
    assert (desk.kept, page.note.toPlainText(), page._sum.text()[:3]) == ("", "", "0 h")


def test_everything_has_a_name_and_tab_leaves_the_note(qtbot, page):
    assert unnamed(page) == []
    assert unreached(page) == []
    page.note.setFocus()
    qtbot.keyClick(page.note, Qt.Key.Key_Tab)
    assert not page.note.hasFocus()


def test_no_words_are_cut_off_on_a_small_screen(qtbot, page, desk):
    desk.minutes = MUCH_MINUTES
    page.entered.emit()
    qtbot.waitUntil(lambda: cut_off(page) == [])
