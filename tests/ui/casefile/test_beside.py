"""The account and its translation side by side in the case file."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from desktop.domain.conduct import NOT_CONDUCTED, Certificate, CertificateKind
from desktop.domain.translation import Translation
from tests.domain.samples import complete
from tests.ui.accessibility import unnamed
from tests.ui.interview.stage import on_stage, trapped
from ui.casefile.beside import TranslationPanel

NAUGHTY = "<b>bold</b> <img src='/etc/passwd'> é\u0301"
ENGLISH = Translation(
    language="en",
    paragraphs=("My name is Nobody.", ""),
    translator="Wren",
    certified_at="2026-03-01T12:00:00+02:00",
)


@pytest.fixture
def panel(qtbot, theme):
    panel = TranslationPanel(theme)
    panel.show_testimony(complete(translation=ENGLISH))
    panel.stage = on_stage(qtbot, panel)
    panel.show_testimony(complete(translation=ENGLISH))
    return panel


def cells(panel):
    table = panel.side_by_side.document().rootFrame().childFrames()[0]
    found = []
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            cursor = cell.firstCursorPosition()
            cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
            found.append(cursor.selectedText())
    return found


def test_each_paragraph_stands_beside_its_translation(panel):
    first, second = complete().paragraphs
    assert cells(panel) == ["1", first, "My name is Nobody.", "2", second, "–"]


def test_who_certified_it_and_when_is_said(panel):
    assert "English" in panel._said.text()
    assert "Wren" in panel._standing.text()
    panel.show_testimony(complete(translation=replace(ENGLISH, certified_at="")))
    assert "No translator" in panel._standing.text()


def test_it_is_folded_away_until_it_is_asked_for_by_key(panel, qtbot):
    assert not panel.side_by_side.isVisibleTo(panel)
    panel.toggle.setFocus()
    qtbot.keyClick(panel.toggle, Qt.Key.Key_Return)
    assert panel.side_by_side.isVisibleTo(panel)
    qtbot.waitUntil(lambda: panel.side_by_side.height() > 60)
    assert unnamed(panel) == []
    assert trapped(qtbot, panel) == []


def test_without_a_translation_there_is_no_panel(panel):
    panel.show_testimony(complete())
    assert panel.isHidden()
    panel.show_testimony(None)
    assert panel.isHidden()


def test_a_translation_that_does_not_fit_the_account_is_not_shown_beside_it(panel):
    panel.show_testimony(complete(translation=replace(ENGLISH, paragraphs=("One.",))))
    assert panel.isHidden()


def test_words_are_shown_literally_and_nothing_turns_them_round(panel):
    original = (f"{NAUGHTY}\u202e", "Two.")
    translation = replace(ENGLISH, paragraphs=(NAUGHTY, "Two."))
    panel.show_testimony(complete(paragraphs=original, translation=translation))
    assert cells(panel)[1:3] == [f"{NAUGHTY}⟨U+202E⟩", NAUGHTY]


def test_what_the_translator_says_of_their_training_is_shown(panel):
    said = Certificate(
        kind=CertificateKind.TRANSLATOR,
        code="Wren",
        from_language="be",
        to_language="en",
        competence="Ten years in court.",
        confirmed_at=ENGLISH.certified_at,
    )
    conduct = replace(NOT_CONDUCTED, certificates=(said,))
    panel.show_testimony(complete(translation=ENGLISH, conduct=conduct))
    assert "Ten years in court." in panel._standing.text()
