"""A run of letters without an end holds no window up: its lines are broken anywhere."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from ui.casefile.beside import SideBySide
from ui.casefile.book import BookPage
from ui.coding.coded_text import CodedText
from ui.interview.editor import PageEditor
from ui.plain import LINE_SIGNS
from ui.widgets.cut_label import CutLabel
from ui.widgets.labels import MOST_SIGNS, PlainLabel
from ui.widgets.reading import NumberedText
from ui.widgets.words_box import WordsBox
from ui.widgets.wrapping import LONGEST_RUN, wrap_mode

ANYWHERE = QTextOption.WrapMode.WrapAnywhere
BETWEEN_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
ENDLESS = "я" * (LONGEST_RUN + 1)
LONG = "я" * LONGEST_RUN


@pytest.mark.parametrize("before", ["", "word ", "word\n", "word\t", "word\u2028"])
def test_a_run_longer_than_any_word_is_broken_anywhere(before):
    assert wrap_mode(f"{before}{ENDLESS} word") is ANYWHERE


@pytest.mark.parametrize("gap", [" ", "\n", "\t", "\u2029"])
def test_words_are_broken_between_words(gap):
    assert wrap_mode(gap.join([LONG] * 5)) is BETWEEN_WORDS
    assert wrap_mode("") is BETWEEN_WORDS


def test_spaces_at_which_no_line_is_broken_do_not_end_a_run():
    assert wrap_mode("я\u00a0" * LONGEST_RUN) is ANYWHERE


def pages(theme):
    return [
        (NumberedText(theme, "page"), "set_paragraphs"),
        (BookPage(theme, "page"), "set_paragraphs"),
        (CodedText(theme, "page"), "set_paragraphs"),
        (PageEditor(theme, "page"), "show_paragraphs"),
    ]


@pytest.mark.parametrize("number", range(4))
def test_each_page_with_an_account_chooses_for_what_it_shows(qtbot, theme, number):
    page, show = pages(theme)[number]
    qtbot.addWidget(page)
    getattr(page, show)(("short words", ENDLESS))
    assert page.wordWrapMode() is ANYWHERE
    getattr(page, show)(("short words", LONG))
    assert page.wordWrapMode() is BETWEEN_WORDS


def test_a_translation_side_by_side_chooses_too(qtbot, theme):
    page = SideBySide()
    qtbot.addWidget(page)
    page.show_paragraphs(("short",), (ENDLESS,))
    assert page.wordWrapMode() is ANYWHERE


def test_a_box_for_words_chooses_too(qtbot, theme):
    box = WordsBox(80)
    qtbot.addWidget(box)
    box.show_words(ENDLESS)
    assert box.wordWrapMode() is ANYWHERE


def test_a_paste_without_an_end_is_broken_anywhere(qtbot, theme):
    page = PageEditor(theme, "page")
    qtbot.addWidget(page)
    words = QMimeData()
    words.setText(ENDLESS)
    page.insertFromMimeData(words)
    assert page.wordWrapMode() is ANYWHERE
    assert page.paragraphs() == (ENDLESS,)


def test_a_label_shows_no_more_than_a_page_could_hold_and_says_so(qtbot):
    label = PlainLabel("a" * (MOST_SIGNS + 12))
    qtbot.addWidget(label)
    assert label.text() == "a" * MOST_SIGNS + "… (12 more signs not shown here)"
    label.setText("a" * MOST_SIGNS)
    assert label.text() == "a" * MOST_SIGNS


def test_a_line_of_somebody_else_is_cut_and_is_whole_when_asked_for(qtbot, theme):
    line = "ab " * 3000
    shown = CutLabel(theme, line)
    qtbot.addWidget(shown)
    shown.show()
    assert shown.label.text() == f"{line[: LINE_SIGNS - 1]}…"
    shown.more.click()
    box = shown.findChild(QPlainTextEdit)
    assert box.toPlainText().replace("\n", "") == line
    assert shown.label.isHidden()
    assert shown.more.isHidden()


def test_a_line_that_is_short_is_shown_as_it_is(qtbot, theme):
    shown = CutLabel(theme, "a" * LINE_SIGNS)
    qtbot.addWidget(shown)
    shown.show()
    assert shown.label.text() == "a" * LINE_SIGNS
    assert shown.more.isHidden()
