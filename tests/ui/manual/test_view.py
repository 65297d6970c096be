"""The document as it is read and searched."""

import pytest
from PySide6.QtCore import Qt

from desktop.app.manual import make_manual, open_from_help
from desktop.app.reading import Around
from tests.ui.accessibility import cut_off, unnamed, unreached
from ui.main_window import MainWindow
from ui.manual.view import ManualPage
from ui.widgets.page import Page


@pytest.fixture
def around(theme, qtbot):
    window = MainWindow(theme)
    qtbot.addWidget(window)
    window.add_place("shelf", "Shelf", "shelf", Page(theme, "Shelf"))
    window.show_desk()
    return Around(theme=theme, window=window, jobs=None, files=None)


@pytest.fixture
def page(around, qtbot):
    page = make_manual(around)
    page.resize(683, 384)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def test_the_document_of_the_tree_is_on_the_page(page):
    text = page.book.toPlainText()
    assert "What is at stake, in order" in text
    assert "We do not defend: " in text
    assert "Not in this version" in text
    assert page.book.isReadOnly()
    assert page.banner.words == ""


def test_words_are_found_and_marked(page, qtbot):
    qtbot.keyClick(page.book, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.find_bar.isVisible)
    qtbot.keyClicks(page.find_bar._words, "decoy")
    qtbot.keyClick(page.find_bar._words, Qt.Key.Key_Return)
    assert page.book.textCursor().selectedText() == "decoy"
    assert page.close_last()
    assert page.find_bar.isHidden()
    assert not page.close_last()


def test_only_plain_words_go_to_the_clipboard(page):
    page.book.selectAll()
    assert page.book.createMimeDataFromSelection().formats() == ["text/plain"]


def test_a_change_of_colours_keeps_the_words(page, theme):
    before = page.book.toPlainText()
    theme.changed.emit()
    assert page.book.toPlainText() == before


def test_a_document_that_is_missing_is_said(theme, qtbot):
    page = ManualPage(theme, "What we defend")
    qtbot.addWidget(page)
    page.show_problem(FileNotFoundError("x"))
    assert page.banner.words


def test_help_leads_to_it_once(around, qtbot):
    open_from_help(around)
    around.window.toggle_help()
    around.window._help.manual_button.click()
    page = around.window.page
    assert isinstance(page, ManualPage)
    around.window.toggle_help()
    around.window._help.manual_button.click()
    assert around.window.page is page


def test_it_can_be_used_without_a_mouse_and_without_eyes(page):
    page.find_bar.open_bar()
    assert unnamed(page) == []
    assert unreached(page) == []


def test_no_words_are_cut_off_on_a_small_screen(page, qtbot):
    qtbot.waitUntil(lambda: cut_off(page) == [])
