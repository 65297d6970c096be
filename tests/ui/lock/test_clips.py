"""What was copied can be pasted for half a minute, and not after the lock."""

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QClipboard

from ui.lock.clips import KEPT_MS, Clips

COPIED, MARKED = QClipboard.Mode.Clipboard, QClipboard.Mode.Selection


class Board(QObject):
    """A clipboard that says whose it is, as that of a machine without a screen cannot."""

    changed = Signal(object)

    def __init__(self):
        super().__init__()
        self.held = {COPIED: "", MARKED: ""}
        self.ours = {COPIED: False, MARKED: False}

    def put(self, mode, words, *, ours):
        self.held[mode] = words
        self.ours[mode] = ours
        self.changed.emit(mode)

    def ownsClipboard(self):  # noqa: N802 - Qt's name
        return self.ours[COPIED]

    def ownsSelection(self):  # noqa: N802 - Qt's name
        return self.ours[MARKED]

    def supportsSelection(self):  # noqa: N802 - Qt's name
        return True

    def clear(self, mode):
        self.put(mode, "", ours=False)


def after_its_time(qtbot, clips):
    """Come back when whatever would be cleared of the clipboard has been.

    Timers of one length run out in the order in which they were started.
    """
    (kept_ms,) = {timer.interval() for timer in clips.findChildren(QTimer)}
    over = QTimer(singleShot=True, interval=kept_ms)
    with qtbot.waitSignal(over.timeout):
        over.start()
    assert not any(timer.isActive() for timer in clips.findChildren(QTimer))


@pytest.fixture
def board(qapp):
    return Board()


@pytest.mark.parametrize("mode", [COPIED, MARKED])
def test_our_own_copy_is_cleared_after_a_while(board, qtbot, mode):
    clips = Clips(board, kept_ms=5)
    board.put(mode, "words of the account", ours=True)
    qtbot.waitUntil(lambda: board.held[mode] == "")
    assert clips is not None
    assert KEPT_MS == 30_000


@pytest.mark.parametrize("mode", [COPIED, MARKED])
def test_what_somebody_else_copied_meanwhile_stays(board, qtbot, mode):
    clips = Clips(board, kept_ms=1)
    board.put(mode, "words of the account", ours=True)
    board.put(mode, "a recipe", ours=False)
    after_its_time(qtbot, clips)
    assert board.held[mode] == "a recipe"
    clips.clear()
    assert board.held[mode] == ""


def test_the_real_clipboard_is_empty_after_the_lock(qapp):
    clips = Clips(qapp.clipboard())
    qapp.clipboard().setText("words of the account")
    clips.clear()
    assert qapp.clipboard().text() == ""
