"""What is said before the window closes over a folder that is gone."""

import errno
import os

import pytest
from PySide6.QtCore import Qt

from desktop.vault.errors import VaultGone
from tests.ui.accessibility import cut_off, unnamed
from tests.ui.interview.stage import on_stage
from ui.lock.gone import GoneView
from ui.messages import message_for


@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
@pytest.mark.parametrize("was_locked", [False, True])
def test_it_is_read_whole_and_left_with_one_key(qtbot, theme, size, was_locked):
    view = GoneView(theme, was_locked=was_locked)
    stage = on_stage(qtbot, view, size)
    view.setFocus()
    assert message_for(VaultGone()).what in view.banner.words
    assert unnamed(view) == []
    qtbot.waitUntil(lambda: cut_off(view) == [])
    with qtbot.waitSignal(view.close_asked):
        qtbot.keyClick(stage.focusWidget(), Qt.Key.Key_Return)


def test_after_a_lock_it_says_that_the_last_words_could_not_be_saved(theme):
    views = [GoneView(theme, was_locked=locked) for locked in (False, True)]
    views.append(GoneView(theme, was_locked=True, answer=OSError(errno.EIO, "")))
    said = [view.banner.words for view in views]
    assert ["could not be saved" in words for words in said] == [False, True, True]


@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
@pytest.mark.parametrize("number", [errno.ENOTCONN, errno.EIO, errno.EACCES])
def test_a_disk_that_gives_no_answer_is_not_called_a_folder_that_was_moved(
    qtbot, theme, size, number
):
    answer = OSError(number, os.strerror(number))
    view = GoneView(theme, was_locked=True, answer=answer)
    stage = on_stage(qtbot, view, size)
    view.setFocus()
    assert message_for(answer).what in view.banner.words
    assert message_for(VaultGone()).what not in view.banner.words
    qtbot.waitUntil(lambda: cut_off(view) == [])
    with qtbot.waitSignal(view.close_asked):
        qtbot.keyClick(stage.focusWidget(), Qt.Key.Key_Return)
