"""A vault that somebody tampered with from outside, at the real window."""

import errno
import os
import shutil
import subprocess
import sys

import pytest

from desktop.vault import still_here
from desktop.vault.errors import VaultDamaged, VaultGone
from tests.lock.room import Room
from tests.services.desks import PASSPHRASE
from tests.ui.accessibility import unnamed
from ui.interview.saving import SavingNote
from ui.lock.gone import GoneView
from ui.messages import MESSAGES, message_for
from ui.unlock.view import UnlockView

pytestmark = pytest.mark.timeout(120)

NAME_THAT_NO_DISK_TAKES = "x" * 300


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


def move_away(folder):
    folder.rename(folder.with_name("elsewhere"))


def delete(folder):
    shutil.rmtree(folder)


def replace_by_a_copy(folder):
    move_away(folder)
    shutil.copytree(folder.with_name("elsewhere"), folder)


def by_its_button(room):
    room.window.findChild(GoneView).close_button.click()


def by_the_frame(room):
    room.window.close()


@pytest.mark.parametrize("leave", [by_its_button, by_the_frame])
@pytest.mark.parametrize("vanish", [move_away, delete, replace_by_a_copy])
def test_a_folder_that_is_gone_after_the_last_save_is_told_before_the_window_closes(
    room, vanish, leave
):
    room.unlock()
    page = room.interview()
    room.write(" Last.")
    page.settle_now()
    room.settle()
    vanish(room.folder)
    room.window.close()
    room.wait(lambda: room.window.findChild(GoneView) is not None)
    view = room.window.findChild(GoneView)
    assert room.window.isVisible()
    assert view.isVisible()
    assert message_for(VaultGone()).what in view.banner.words
    room.press_lock()
    room.settle()
    assert not room.ended, "there is nothing left to lock"
    assert unnamed(view) == []
    leave(room)
    room.wait(lambda: not room.window.isVisible())


@pytest.mark.parametrize("fails", [False, True])
def test_a_folder_that_is_where_it_was_lets_the_window_close_without_a_word(
    room, monkeypatch, fails
):
    room.unlock()
    if fails:
        monkeypatch.setattr(still_here, "identity_of", broken)
    room.window.close()
    room.wait(lambda: not room.window.isVisible())
    assert room.window.findChild(GoneView) is None
    monkeypatch.undo()
    room.reopen().close()


def test_a_folder_that_is_gone_when_the_vault_is_locked_is_told_by_the_next_process(room):
    room.unlock()
    assert not room.program.is_gone
    move_away(room.folder)
    room.press_lock()
    room.wait(lambda: room.ended)
    assert room.program.is_gone


def test_a_disk_that_gives_no_answer_at_the_lock_is_looked_at_by_the_next_process(
    room, monkeypatch
):
    room.unlock()
    monkeypatch.setattr(still_here, "identity_of", broken)
    room.press_lock()
    room.wait(lambda: room.ended)
    assert room.program.is_gone


def test_a_vault_on_a_disk_that_gives_no_answer_is_asked_for_its_passphrase(qapp, tmp_path):
    room = Room(qapp, tmp_path / NAME_THAT_NO_DISK_TAKES)
    view = room.window.findChild(UnlockView)
    view.passphrase.setText(PASSPHRASE)
    view.open_button.click()
    room.settle()
    assert room.program.pages is None
    assert MESSAGES["disk.other"].shown().what in view.banner.words
    room.clear_away()


START = """
import sys
from PySide6.QtCore import QTimer
import desktop.app as app
from desktop.cli import understand
from ui.lock.gone import GoneView

class Hurried(app.Program):
    def begin(self):
        super().begin()
        QTimer.singleShot(0, self.tell)

    def tell(self):
        view = self.window.findChild(GoneView)
        print(view is not None and view.isVisible(), flush=True)
        (view.close_button.click if view else self.close)()

app.Program = Hurried
sys.exit(app.start(understand(["--vault", *sys.argv[1:]])))
"""


@pytest.mark.parametrize(
    ("options", "name", "is_told"),
    [
        (["--gone"], "nowhere", True),
        (["--gone"], NAME_THAT_NO_DISK_TAKES, True),
        (["--gone"], "vault", False),
        ([], "nowhere", False),
        ([], NAME_THAT_NO_DISK_TAKES, False),
    ],
)
def test_the_next_process_tells_it_if_the_folder_is_still_not_to_be_seen(
    room, options, name, is_told
):
    folder = room.folder.with_name(name)
    said = subprocess.run(
        [sys.executable, "-c", START, str(folder), *options],
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert said.stdout.split() == [str(is_told)]


def broken(_path):
    raise OSError(errno.EIO, "broken")
