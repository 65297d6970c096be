"""Erasing and recovery in the running program, over a real vault."""

import os

import pytest

from crypto import age
from crypto.slots import Credentials, Note
from desktop.app.settings import SECTIONS
from desktop.domain.people import UserRole
from desktop.vault import keyring
from desktop.vault.header import NAMES
from tests.lock.room import Room
from tests.services.desks import PASSPHRASE, new_desk
from ui.erase.view import ErasePage
from ui.keys.view import KeysPage
from ui.settings.view import SettingsPage
from ui.unlock.recovery import RecoveryView
from ui.unlock.view import UnlockView
from ui.welcome.view import WelcomeView

NEW = "hunter print crumpet shown appraiser rewire"
ORGANISATION = age.generate("pq")


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "vault"
    new_desk(folder, "Heron", UserRole.INTERVIEWER).vault.close()
    return folder


@pytest.fixture
def room(qapp, folder):
    room = Room(qapp, folder)
    room.gone = []
    room.program.erasing.end = lambda: room.gone.append(True)
    yield room
    room.clear_away()


def erase(room):
    page = room.window.findChild(ErasePage)
    page.held.emit()
    room.wait(lambda: room.gone == [True])


def test_a_locked_vault_is_erased_from_the_first_page(room, folder):
    room.window.findChild(UnlockView).erase_button.click()
    erase(room)
    assert list(folder.parent.iterdir()) == []


def test_an_open_vault_is_erased_though_its_thread_is_busy(room, folder):
    room.unlock()
    held = []

    def import_that_takes_long(progress):
        held.append(True)
        while folder.exists():
            progress.check()

    room.program.jobs.run(import_that_takes_long, held.append, held.append)
    room.wait(lambda: held)
    room.program.erasing.open()
    erase(room)
    assert list(folder.parent.iterdir()) == []


def test_whoever_keeps_the_vault_is_where_they_were(room, folder):
    locked = room.window.findChild(UnlockView)
    locked.erase_button.click()
    room.window.findChild(ErasePage).keep_button.click()
    assert locked.isVisible()
    room.unlock()
    room.program.erasing.open()
    assert room.page is None
    room.window.findChild(ErasePage).keep_button.click()
    assert room.page is not None
    assert sorted(path.name for path in folder.parent.iterdir()) == ["vault"]


def test_an_erasing_that_was_cut_off_is_ended_at_the_start(qapp, folder):
    (folder / NAMES[0]).write_bytes(b"deponent-erased/1\n")
    room = Room(qapp, folder)
    assert isinstance(room.program._entrance, WelcomeView)
    assert list(folder.parent.iterdir()) == []
    room.clear_away()


def test_the_ways_into_the_vault_are_among_the_settings(room):
    room.unlock()
    room.window.go("settings")
    titles = [title for title, _words, _make in SECTIONS]
    page = room.page
    assert isinstance(page, SettingsPage)
    page.section_asked.emit(titles.index("Ways into the vault"))
    assert isinstance(room.page, KeysPage)
    room.page.show_form.given.emit(PASSPHRASE, None)
    room.wait(room.page.ways.isVisible)
    room.page.erase_asked.emit()
    page = room.window.findChild(ErasePage)
    assert page.isVisible()
    assert room.window.focusWidget() is page.keep_button


def test_a_recovery_key_opens_the_vault_in_the_window(qapp, folder, tmp_path):
    known = Credentials(PASSPHRASE)
    found = keyring.unlock_slots(folder, known, allow_weak=True)
    note = Note(made_on="2026-03-01")
    raw = found.with_recovery(ORGANISATION.recipient, note, os.urandom)
    keyring.replace_slots(folder, raw, known, allow_weak=True)
    (tmp_path / "recovery.key").write_text(ORGANISATION.to_text())
    room = Room(qapp, folder)
    room.window.findChild(UnlockView).recovery_button.click()
    view = room.program._entrance
    assert isinstance(view, RecoveryView)
    view.key_chosen.emit(tmp_path / "recovery.key")
    room.settle()
    view.confirmed.emit(NEW)
    room.wait(lambda: room.program.pages is not None)
    room.settle()
    room.clear_away()
