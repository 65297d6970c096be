"""The page as it is seen and used."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from desktop.machine.facts import Cover, Place
from desktop.services.health import judge
from tests.services.test_health import QUIET, SOUND
from tests.ui.accessibility import cut_off, unnamed, unreached
from ui.health.view import HealthPage

BAD = replace(
    SOUND, disk=Cover.PLAIN, swap=Cover.UNKNOWN, place=Place.SYNCED, writers=("rsync",)
)


@pytest.fixture
def page(theme, qtbot):
    page = HealthPage(theme)
    page.resize(683, 384)
    qtbot.addWidget(page)
    page.show_findings(judge(BAD, QUIET))
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def words_of(page):
    return [each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page)]


def test_all_that_was_found_is_on_the_page(page):
    words = words_of(page)
    assert "The disk is not encrypted, as far as can be seen." in words
    assert "Another program writes into the vault: rsync." in words
    assert words.count("Act on it") == 3
    assert words.count("Unknown") == 1
    assert words.count("In order") == 4


def test_what_was_found_before_is_gone_after_looking_again(page, qtbot):
    with qtbot.waitSignal(page.again_asked):
        page.again_button.click()
    page.show_findings(judge(SOUND, QUIET))
    qtbot.waitUntil(lambda: words_of(page).count("In order") == 8)
    assert "Act on it" not in words_of(page)


def test_it_can_be_used_without_a_mouse_and_without_eyes(page):
    assert unnamed(page) == []
    assert unreached(page) == []


def test_no_words_are_cut_off_on_a_small_screen(page, qtbot):
    qtbot.waitUntil(lambda: cut_off(page) == [])
