"""The pages of letters in the window, as the program joins them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.app.letters import LetterDoors
from desktop.app.reading import Around
from desktop.domain.bundles import BundleType
from desktop.domain.rows import LetterState
from tests.services.post import ask, bring, handed_over
from tests.ui.casefile.test_case_page import SilentPlayer
from tests.ui.letters.stage import ScriptedFiles, confirm, decoded, type_into
from ui.jobs import run_now
from ui.letters.editor_view import EditorPage
from ui.letters.letter_view import LetterPage
from ui.letters.list_view import LettersPage
from ui.main_window import MainWindow
from ui.widgets.page import Page


class NoCopies:
    """Stands where redacted copies are opened; a letter must never come here."""

    def open_disclosure(self, letter):
        raise AssertionError(letter)

    open_draft = open_disclosure


class AtSight:
    """Decodes what a page asks for at once."""

    def for_screen(self, _page, _side):
        return decoded


class AtOnce:
    """Runs what a page asks for at once."""

    def for_screen(self, _page):
        return run_now


@pytest.fixture
def window(qtbot, theme):
    window = MainWindow(theme)
    qtbot.addWidget(window)
    window.add_place("shelf", "Shelf", "shelf", Page(theme, "Shelf"))
    window.resize(1200, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.go("shelf")
    return window


def doors_of(window, theme, desk, folder):
    around = Around(theme=theme, window=window, jobs=AtOnce(), files=ScriptedFiles(folder))
    return LetterDoors(
        around,
        desk,
        SilentPlayer(),
        AtSight(),
        people=lambda: window.go("shelf"),
        redacting=NoCopies(),
    )


def test_from_the_list_to_a_draft_and_back_with_every_word_kept(
    theme, window, field, office, tmp_path
):
    testimony, _ = handed_over(field, office)
    doors = doors_of(window, theme, office, tmp_path)
    doors.open_letters(testimony.id)
    assert isinstance(window.page, LettersPage)
    window.page.write_wanted.emit(BundleType.QUESTION)
    page = window.page
    assert isinstance(page, EditorPage)
    assert page.form.words.hasFocus()
    type_into(page.form.words, "Which day was it?")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert isinstance(window.page, LettersPage)
    (facts,) = office.letters.rows(testimony.id)
    assert facts.state is LetterState.DRAFT
    assert office.letters.draft(facts.id)[0].paragraphs == ("Which day was it?",)
    assert window.page.model.rowCount() == 1


def test_locking_brings_every_word_to_disk_first(theme, window, field, office, tmp_path):
    testimony, _ = handed_over(field, office)
    doors = doors_of(window, theme, office, tmp_path)
    letter = office.letters.begin(BundleType.QUESTION, testimony.id)
    doors.open_draft(letter)
    type_into(window.page.form.words, "Which day?")
    kept = []
    doors.flush(kept.append)
    assert kept == [True]
    assert office.letters.draft(letter)[0].paragraphs == ("Which day?",)


def test_with_no_draft_open_there_is_nothing_to_keep(theme, window, office, tmp_path):
    kept = []
    doors_of(window, theme, office, tmp_path).flush(kept.append)
    assert kept == [True]


def test_a_question_is_answered_sealed_and_done(theme, window, field, office, tmp_path):
    testimony, _ = handed_over(field, office)
    verdict = bring(ask(office, testimony), office, field)
    doors = doors_of(window, theme, field, tmp_path)
    doors.open_letter(verdict.letter)
    reading = window.page
    assert isinstance(reading, LetterPage)
    reading.answer.click()
    page = window.page
    type_into(page.form.reason, "Asked.")
    type_into(page.form.words, "It was the third day.")
    page.form.read_back.method.show_code("read_aloud")
    page.form.read_back.language.show_code("be")
    page.form.read_back.language.activated.emit(0)
    page.form.read_back.confirm.click()
    confirm(page.hold)
    page.done.click()
    assert window.page is reading
    kinds = [each.kind for each in field.letters.rows(testimony.id)]
    assert kinds == [BundleType.SUPPLEMENT, BundleType.QUESTION]


def test_a_discarded_draft_leaves_the_page(theme, window, field, office, tmp_path):
    testimony, _ = handed_over(field, office)
    doors = doors_of(window, theme, office, tmp_path)
    doors.open_letters(testimony.id)
    window.page.write_wanted.emit(BundleType.WITHDRAWAL)
    page = window.page
    page.beside.discard.ask.click()
    confirm(page.beside.discard.hold)
    assert isinstance(window.page, LettersPage)
    assert window.page.model.rowCount() == 0


def test_from_a_letter_one_comes_to_all_letters_and_to_people(
    theme, window, field, office, tmp_path
):
    testimony, _ = handed_over(field, office)
    verdict = bring(ask(office, testimony), office, field)
    doors = doors_of(window, theme, field, tmp_path)
    doors.open_letter(verdict.letter)
    window.page.others.click()
    assert isinstance(window.page, LettersPage)
    doors.open_draft(field.letters.begin(BundleType.SUPPLEMENT, testimony.id))
    window.page.people_wanted.emit()
    assert window.place == "shelf"
