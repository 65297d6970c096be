"""A vault that somebody tampered with from outside, at the real window."""

import os
import shutil

import pytest

from desktop.vault.errors import VaultDamaged, VaultGone
from tests.lock.room import Room
from tests.services.desks import PASSPHRASE
from ui.interview.saving import SavingNote
from ui.messages import message_for
from ui.unlock.view import UnlockView

pytestmark = pytest.mark.timeout(120)


@pytest.mark.parametrize("name", ["vault.hdr", "vault.hdr.copy"])
def test_a_pipe_in_place_of_a_slot_file_does_not_hold_up_the_start(
    qapp, filled, tmp_path, name
):
    folder = tmp_path / "vault"
    shutil.copytree(filled, folder)
    (folder / name).unlink()
    os.mkfifo(folder / name)
    room = Room(qapp, folder)
    room.unlock()
    assert room.testimony()
    room.clear_away()


@pytest.mark.parametrize("name", ["vault.db", "vault.db-wal", "vault.db-shm"])
def test_a_pipe_in_place_of_the_database_is_told_at_the_door(room, name):
    (room.folder / name).unlink(missing_ok=True)
    os.mkfifo(room.folder / name)
    view = room.window.findChild(UnlockView)
    view.passphrase.setText(PASSPHRASE)
    view.open_button.click()
    room.settle()
    assert room.program.pages is None
    assert message_for(VaultDamaged(name)).what in view.banner.words


def test_words_are_not_called_saved_once_the_folder_is_gone(room, tmp_path):
    room.unlock()
    page = room.interview()
    note = page.findChild(SavingNote)
    room.write(" First.")
    page.settle_now()
    room.settle()
    assert note.banner.isHidden()
    room.folder.rename(tmp_path / "elsewhere")
    room.write(" Last.")
    page.settle_now()
    room.settle()
    assert message_for(VaultGone()).what in note.banner.words
    room.program.close()
    room.settle()
    assert room.window.isVisible(), "words would be lost"
    (tmp_path / "elsewhere").rename(room.folder)
    note.retry_asked.emit()
    room.settle()
    assert note.banner.isHidden()
