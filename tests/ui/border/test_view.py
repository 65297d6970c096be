"""The pages as they are seen and used."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from desktop.domain.bundles import BundleType
from tests.ui.accessibility import at_rest, cut_off, unnamed, unreached
from tests.ui.border.room import CLEAN, EMPTY, FULL, RESTS, entry
from ui.border.proof_view import ProofPage
from ui.border.view import BorderPage
from ui.widgets.buttons import HOLD_MS, HoldButton


class Files:
    """Gives the paths that a test says."""

    def __init__(self, path=None):
        self.path = path

    def ask_folder(self, title):
        return self.path

    def ask_save(self, title, name, kinds=()):
        return self.path


def shown(page, qtbot):
    page.resize(683, 384)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


@pytest.fixture
def page(theme, qtbot):
    page = BorderPage(theme, Files(Path("stick")))
    page.show_survey(FULL)
    return shown(page, qtbot)


def words_of(page):
    return [each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page)]


def test_each_undecided_testimony_is_named_with_what_may_be_done(page):
    assert [list(each.buttons) for each in page.rows] == [
        ["close", "open", "discard"],
        ["open", "discard"],
        ["seal", "discard"],
    ]
    assert {"K7M4-P9R1", "K7M4-P9R2", "K7M4-P9R3"} <= set(words_of(page))


@pytest.mark.parametrize(
    ("kind", "code", "words"),
    [
        (BundleType.TESTIMONY, "H3T2-W8Q5", "Testimony H3T2-W8Q5"),
        (BundleType.QUESTION, "H3T2-W8Q5", "Question H3T2-W8Q5"),
        (BundleType.ROSTER, "", "Roster"),
    ],
)
def test_each_file_that_waits_is_named_by_its_kind_and_code(page, kind, code, words):
    page.show_survey(replace(EMPTY, waiting=(replace(entry(), type=kind, code=code),)))
    at_rest()
    assert words in words_of(page)


def test_nothing_can_be_purged_while_something_is_undecided(page):
    assert not page.purge_button.isEnabled()
    page.show_survey(EMPTY)
    assert page.purge_button.isEnabled()
    assert not page.move_button.isEnabled()
    assert page.rows == ()


def test_each_button_says_which_testimony(page, qtbot):
    told = []
    for signal in (page.close_asked, page.open_asked, page.seal_asked):
        signal.connect(told.append)
    page.rows[0].buttons["close"].click()
    page.rows[1].buttons["open"].click()
    page.rows[2].buttons["seal"].click()
    assert told == [each.id for each in (*FULL.drafts, *FULL.closed)]


def test_destroying_takes_a_hold_and_a_click_does_nothing(page, qtbot):
    told = []
    page.discard_held.connect(told.append)
    button = page.rows[1].buttons["discard"]
    assert isinstance(button, HoldButton)
    button.click()
    assert told == []
    with qtbot.waitSignal(page.discard_held, timeout=HOLD_MS * 10):
        button.pressed.emit()
    assert told == [FULL.drafts[1].id]


def test_a_folder_is_asked_for_before_anything_is_moved(page, theme, qtbot):
    with qtbot.waitSignal(page.move_chosen) as told:
        page.move_button.click()
    assert told.args == [Path("stick")]
    other = BorderPage(theme, Files())
    qtbot.addWidget(other)
    other.show_survey(FULL)
    with qtbot.assertNotEmitted(other.move_chosen):
        other.move_button.click()


def test_while_it_works_nothing_else_can_be_done(page, qtbot):
    page.show_working()
    assert not page.rows[0].isEnabled()
    page.show_step("border.destroy", 1, 2)
    with qtbot.waitSignal(page.cancelled):
        page.progress.cancel_button.click()
    page.show_survey(EMPTY)
    assert page.move_button.parentWidget().isEnabled()


def test_backups_are_spoken_of_only_where_there_are_any(page):
    assert any("recovery key" in each for each in words_of(page))
    page.show_survey(EMPTY)
    assert not any("recovery key" in each for each in words_of(page))


def test_the_proof_shows_numbers_fates_hashes_and_limits(theme, qtbot):
    page = shown(ProofPage(theme, Files(Path("left.txt")), CLEAN), qtbot)
    words = words_of(page)
    assert "Keys of testimonies and letters: 0." in words
    assert any("0123456789abcdef" in each for each in words)
    assert page.banner.words.startswith("Nothing that can be read was found")
    with qtbot.waitSignal(page.save_chosen) as told:
        page.save_button.click()
    assert told.args == [Path("left.txt")]
    page.show_saved(Path("left.txt"))
    assert "not encrypted" in page.banner.words
    with qtbot.waitSignal(page.erase_asked):
        page.erase_button.click()


def test_a_proof_that_found_something_says_so_first(theme, qtbot):
    page = shown(ProofPage(theme, Files(), RESTS), qtbot)
    assert page.banner.words.startswith("Something that can be read is still")


@pytest.mark.parametrize("make", ["border", "proof"])
def test_it_can_be_used_without_a_mouse_and_without_eyes(page, theme, qtbot, make):
    shown_page = page
    if make == "proof":
        shown_page = shown(ProofPage(theme, Files(), CLEAN), qtbot)
    assert unnamed(shown_page) == []
    assert unreached(shown_page) == []
    qtbot.waitUntil(lambda: cut_off(shown_page) == [])


def test_the_keyboard_never_comes_to_rest_on_destroying_by_itself(theme, qtbot):
    page = shown(BorderPage(theme, Files()), qtbot)
    page.first_focus().setFocus()
    page.show_survey(EMPTY)
    assert page.count_button.hasFocus()
