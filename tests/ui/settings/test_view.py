"""The place of the settings as it is seen and used."""

import pytest

from tests.ui.accessibility import cut_off, unnamed, unreached
from ui.settings.view import SettingsPage


@pytest.fixture
def page(theme, qtbot):
    page = SettingsPage(theme)
    page.add_section("Locking", "When the vault locks by itself.")
    page.add_section("Backups", "Copies of this vault at another place.")
    page.resize(683, 384)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def test_each_matter_is_opened_by_its_own_button(page, qtbot):
    opened = []
    page.section_asked.connect(opened.append)
    for button in page._buttons:
        button.click()
    assert opened == [0, 1]


def test_a_screen_reader_says_what_a_button_opens(page):
    assert [each.accessibleName() for each in page._buttons] == [
        "Open: Locking",
        "Open: Backups",
    ]


def test_the_keyboard_begins_at_the_first_matter_then_at_the_one_opened_last(page):
    assert page.first_focus() is page._buttons[0]
    page._buttons[1].click()
    assert page.first_focus() is page._buttons[1]


def test_everything_has_a_name_and_tab_goes_round(page):
    assert unnamed(page) == []
    assert unreached(page) == []


def test_no_words_are_cut_off_on_a_small_screen(page, qtbot):
    qtbot.waitUntil(lambda: cut_off(page) == [])
