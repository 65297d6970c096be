"""Erasing in the window: the keys from anywhere, a held button, honest words after."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop.app.erasing import ErasingDoor
from desktop.vault.errors import CannotErase
from tests.ui.accessibility import cut_off, unnamed, unreached
from ui.erase.presenter import ErasePresenter
from ui.erase.view import ErasePage
from ui.jobs import Job, run_now
from ui.main_window import MainWindow
from ui.widgets.buttons import HOLD_MS

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class FakeScreen:
    def __init__(self):
        self.shown = []

    def show_erasing(self):
        self.shown.append("erasing")

    def show_rest(self, *, overwritten, files_left):
        self.shown.append((overwritten, files_left))

    def show_problem(self, error):
        self.shown.append(type(error))


def outcome(*, overwritten=True, files_left=0):
    return SimpleNamespace(overwritten=overwritten, files_left=files_left)


def presenter_for(erase, run=run_now):
    screen, ended = FakeScreen(), []
    return screen, ended, ErasePresenter(screen, erase, run, lambda: ended.append(True))


def test_an_erased_vault_ends_the_program_at_once():
    screen, ended, presenter = presenter_for(outcome)
    presenter.held()
    assert screen.shown == ["erasing"]
    assert ended == [True]


@pytest.mark.parametrize("facts", [{"overwritten": False}, {"files_left": 2}])
def test_what_is_left_is_said_before_the_program_ends(facts):
    screen, ended, presenter = presenter_for(lambda: outcome(**facts))
    presenter.held()
    assert ended == []
    assert len(screen.shown) == 2
    presenter.close_asked()
    assert ended == [True]


def test_a_refusal_is_told_and_can_be_tried_again():
    def refuse():
        raise CannotErase

    screen, ended, presenter = presenter_for(refuse)
    presenter.held()
    presenter.held()
    assert screen.shown == ["erasing", CannotErase] * 2
    assert ended == []


def test_it_is_done_once():
    asked = []

    def run_later(work, done, failed, progress=None):
        asked.append(work)
        return Job()

    _, _, presenter = presenter_for(outcome, run_later)
    presenter.held()
    presenter.held()
    assert len(asked) == 1


@pytest.fixture
def page(theme, qtbot):
    page = ErasePage(theme)
    page.resize(683, 384)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_a_slip_does_nothing_and_holding_does(page, qtbot):
    with qtbot.assertNotEmitted(page.held):
        page.hold_button.click()
    with qtbot.waitSignal(page.held, timeout=HOLD_MS * 4):
        qtbot.keyPress(page.hold_button, Qt.Key.Key_Space)
    qtbot.keyRelease(page.hold_button, Qt.Key.Key_Space)


def test_the_page_says_what_may_stay(page):
    words = " ".join(each.text() for each in page.findChildren(type(page.title)))
    for stays in ("flash disk", "Backups", "snapshots", "was erased"):
        assert stays in words


def test_everything_has_a_name_and_nothing_is_cut_off(page, qtbot):
    for show in (
        lambda: None,
        page.show_erasing,
        lambda: page.show_problem(CannotErase()),
        lambda: page.show_rest(overwritten=False, files_left=3),
    ):
        show()
        assert unnamed(page) == []
        qtbot.waitUntil(lambda: cut_off(page) == [])
    assert unreached(page) == []


class FakeSession:
    """A vault that can be erased once."""

    def __init__(self):
        self.erased = 0

    def has_vault(self):
        return not self.erased

    def erase(self):
        self.erased += 1
        return outcome()


@pytest.fixture
def door(theme, qtbot):
    window, session, back, ended = MainWindow(theme), FakeSession(), [], []
    qtbot.addWidget(window)
    entrance = QWidget()
    window.show_alone(entrance)
    door = ErasingDoor(theme, window, session, lambda: back.append(True))
    door.end = lambda: ended.append(True)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield SimpleNamespace(door=door, window=window, session=session, back=back, ended=ended)
    door._jobs.shutdown()
    window._may_close = True


def press_keys(qtbot, widget):
    qtbot.waitUntil(lambda: widget.window().windowHandle() is not None)
    qtbot.keyClick(widget.window().windowHandle(), Qt.Key.Key_Delete, CTRL_SHIFT)


def test_the_keys_open_the_page_while_the_vault_is_locked(door, qtbot):
    press_keys(qtbot, door.window)
    page = door.door._page
    assert page.isVisible()
    page.keep_button.click()
    assert door.back == [True]
    assert door.session.erased == 0
    assert door.door._page is None


def test_it_begins_on_keeping_the_vault_and_escape_keeps_it(door, qtbot):
    press_keys(qtbot, door.window)
    page = door.door._page
    qtbot.waitUntil(page.keep_button.hasFocus)
    qtbot.keyClick(page.keep_button, Qt.Key.Key_Escape)
    assert door.back == [True]
    assert door.session.erased == 0


def test_while_it_erases_escape_does_nothing(door, qtbot):
    press_keys(qtbot, door.window)
    page = door.door._page
    page.show_erasing()
    door.window.close_last()
    assert door.back == []


def test_the_keys_open_the_page_over_a_dialog(door, qtbot):
    dialog = QDialog(door.window)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    press_keys(qtbot, dialog)
    assert not dialog.isVisible()
    assert door.door._page.isVisible()


def test_holding_erases_and_ends_the_program(door, qtbot):
    door.door.open()
    door.door.open()
    door.door._page.held.emit()
    qtbot.waitUntil(lambda: door.ended == [True])
    assert door.session.erased == 1


def test_without_a_vault_there_is_nothing_to_open(door, qtbot):
    door.session.erase()
    press_keys(qtbot, door.window)
    assert door.door._page is None
