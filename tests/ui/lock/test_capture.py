"""Windows are kept out of pictures of the screen where the system can be asked."""

import ctypes
import sys

import pytest
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from ui.lock import capture
from ui.lock.capture import Shade, keep_out_of_pictures
from ui.settings.locking import LockingPage


@pytest.fixture
def shaded(qapp):
    hidden = []
    shade = Shade(qapp, hidden.append)
    qapp.installEventFilter(shade)
    yield hidden
    qapp.removeEventFilter(shade)


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_every_window_is_hidden_when_it_is_shown_and_no_part_of_one(shaded, qtbot):
    window = QWidget()
    inside = QWidget(window)
    dialog, menu = QDialog(window), QMenu(window)
    menu.addAction("Words")
    for each in (window, dialog):
        qtbot.addWidget(each)
        each.show()
    menu.popup(window.pos())
    assert inside.isVisible()
    windows = [int(each.winId()) for each in (window, dialog, menu)]
    assert shaded == windows


@pytest.mark.skipif(sys.platform != "linux", reason="the others can be asked")
def test_where_the_system_cannot_be_asked_the_settings_say_so(qapp, theme, qtbot):
    assert keep_out_of_pictures(qapp) is None
    page = LockingPage(theme)
    qtbot.addWidget(page)
    said = " ".join(
        each.text() for each in page.findChildren(QWidget) if hasattr(each, "text")
    )
    assert "Other programs can take pictures of this window" in said


@pytest.mark.parametrize("refuses", [False, True])
def test_windows_is_asked_to_leave_the_window_out_or_to_blacken_it(monkeypatch, refuses):
    asked = []

    class Asked:
        def __call__(self, window, how):
            asked.append((window, how))
            return not refuses

    library = type("User32", (), {"SetWindowDisplayAffinity": Asked()})
    monkeypatch.setattr(ctypes, "CDLL", lambda name: library)
    capture._hide_on_windows(7)
    ways = [capture.WDA_EXCLUDEFROMCAPTURE, capture.WDA_MONITOR]
    assert asked == [(7, each) for each in ways[: 1 + refuses]]
