"""The unlock screen as it is seen and used."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from crypto.errors import WrongPassphrase
from desktop.services.erasing import ErasedAfterTries
from tests.ui.accessibility import cut_off, unnamed, unreached
from ui.unlock.view import UnlockView

KEY_FILE = Path("/media/stick/key.txt")


class Sticks:
    """Somebody who chooses one file."""

    def ask_open(self, title, kinds=()):
        return KEY_FILE


@pytest.fixture
def view(theme, qtbot):
    view = UnlockView(theme, "/home/vera/Deponent", Sticks())
    view.resize(683, 384)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.show_ready()
    return view


def test_enter_gives_what_was_typed(view, qtbot):
    qtbot.keyClicks(view.passphrase, "six words")
    with qtbot.waitSignal(view.given) as heard:
        qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
    assert heard.args == ["six words", None]


def test_what_is_typed_cannot_be_read_or_copied(view, qtbot):
    qtbot.keyClicks(view.passphrase, "six words")
    assert view.passphrase.echoMode() is QLineEdit.EchoMode.Password
    view.passphrase.selectAll()
    view.passphrase.copy()
    assert QApplication.clipboard().text() != "six words"


def test_nothing_can_be_given_while_the_pause_lasts(view, qtbot):
    view.show_waiting(65)
    assert view.passphrase.text() == ""
    with qtbot.assertNotEmitted(view.given):
        view.open_button.click()
        view.passphrase.returnPressed.emit()


def test_the_pause_is_told_as_a_clock_and_ticks_each_second(view, qtbot):
    view.show_waiting(65)
    words = [label.text() for label in view.findChildren(type(view.banner._what))]
    assert "You can try again in 1:05." in words
    with qtbot.waitSignal(view.second_passed, timeout=3000):
        pass


def test_caps_lock_is_told(view, qtbot):
    qtbot.keyClick(view.passphrase, Qt.Key.Key_A)
    view.passphrase.caps_lock_noticed.emit(True)
    words = [label.text() for label in view.findChildren(type(view.banner._what))]
    assert "Caps Lock is on." in words


def test_the_folder_of_the_vault_is_named(view):
    words = [label.text() for label in view.findChildren(type(view.banner._what))]
    assert "/home/vera/Deponent" in words


def test_the_keyboard_begins_in_the_passphrase(view):
    view.setFocus()
    assert view.focusProxy() is view.passphrase


def test_everything_has_a_name_and_tab_goes_round(view):
    assert unnamed(view) == []
    assert unreached(view) == []


def test_no_words_are_cut_off_on_a_small_screen(view, qtbot):
    view.show_problem(WrongPassphrase())
    view.show_waiting(8)
    qtbot.waitUntil(lambda: cut_off(view) == [])


def test_a_key_file_is_given_until_it_is_let_go(view, qtbot):
    qtbot.keyClicks(view.passphrase, "six words")
    view.key_file.choose_button.click()
    with qtbot.waitSignal(view.given) as heard:
        view.open_button.click()
    assert heard.args == ["six words", KEY_FILE]
    view.key_file.drop_button.click()
    with qtbot.waitSignal(view.given) as heard:
        view.open_button.click()
    assert heard.args == ["six words", None]


def test_recovery_and_erasing_are_one_press_away_also_during_a_pause(view, qtbot):
    view.show_waiting(60)
    with qtbot.waitSignals([view.recovery_asked, view.erase_asked]):
        view.recovery_button.click()
        view.erase_button.click()


def test_an_erased_vault_offers_nothing(view, qtbot):
    view.show_problem(ErasedAfterTries())
    view.show_gone()
    with qtbot.assertNotEmitted(view.given):
        view.open_button.click()
    assert not view.recovery_button.isVisible()
    assert not view.erase_button.isVisible()


def test_another_language_is_one_press_away(view, qtbot):
    assert "en" not in view.languages.buttons
    with qtbot.waitSignal(view.languages.chosen) as heard:
        view.languages.buttons["be"].click()
    assert heard.args == ["be"]
    assert view.languages.buttons["be"].text() == "Беларуская"


def test_the_language_stays_while_the_vault_is_being_opened(view):
    view.show_opening()
    assert not view.languages.isEnabled()
    view.show_waiting(65)
    assert view.languages.isEnabled()


def test_a_key_file_stays_chosen_in_another_language(view, theme, qtbot):
    view.key_file.choose_button.click()
    again = UnlockView(theme, "/home/vera/Deponent", Sticks())
    qtbot.addWidget(again)
    again.take_over(view)
    assert again.key_file.path == KEY_FILE


def test_what_was_typed_before_the_page_was_ready_stays(view):
    view.passphrase.setText("sel")
    view.show_ready()
    assert view.passphrase.text() == "sel"
    view.show_opening()
    view.show_ready()
    assert view.passphrase.text() == ""
