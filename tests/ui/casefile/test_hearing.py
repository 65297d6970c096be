"""Hearing the account in the case file: from the paragraph with the caret, by key."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.domain.conduct import NOT_CONDUCTED, AudioMark
from desktop.domain.evidence import AttachmentId
from tests.domain.samples import complete
from tests.ui.casefile.test_case_presenter import PHOTO, SOUND
from ui.casefile.book import BookPage
from ui.casefile.hearing import HearingLine
from ui.casefile.lead import numbered

MARK = AudioMark(paragraph=2, recording=SOUND.id, at_ms=65_000)


def told(*marks):
    conduct = replace(NOT_CONDUCTED, audio_marks=marks)
    words = ("They came at night.", "I was alone.", "Then it was light.")
    return complete(paragraphs=words, conduct=conduct)


@pytest.fixture
def book(qtbot, theme):
    book = BookPage(theme, "The account")
    qtbot.addWidget(book)
    book.set_paragraphs(numbered(told().paragraphs))
    book.show()
    return book


@pytest.fixture
def line(qtbot, theme, book):
    line = HearingLine(theme, book)
    qtbot.addWidget(line)
    return line


def heard(line):
    asked = []
    line.hear_wanted.connect(asked.append)
    return asked


def test_the_button_follows_the_caret(line, book):
    asked = heard(line)
    line.show_testimony(told(MARK), (PHOTO, SOUND))
    book.go_to(1)
    assert not line.button.isEnabled()
    book.go_to(3)
    assert "1:05" in line.button.text()
    line.button.click()
    assert asked == [3]


def test_the_key_asks_for_the_same(qtbot, line, book):
    asked = heard(line)
    line.show_testimony(told(MARK), (SOUND,))
    qtbot.waitExposed(book)
    book.setFocus()
    book.go_to(2)
    qtbot.keyClick(book, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert asked == [2]


def test_it_is_away_where_no_recording_came_with_the_words(line):
    line.show_testimony(told(), (SOUND,))
    assert line.isHidden()
    other = replace(MARK, recording=AttachmentId("gone"))
    line.show_testimony(told(other), (SOUND,))
    assert line.isHidden()


def test_a_paragraph_that_was_taken_back_is_not_played(line, book):
    asked = heard(line)
    line.show_testimony(told(MARK), (SOUND,))
    line.close_paragraphs((2,))
    book.go_to(2)
    line.button.click()
    assert (asked, line.button.isEnabled()) == ([], False)
