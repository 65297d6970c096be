"""Remembers where on a page a person was, so that the keyboard goes back there.

What is asked for in the foot or in the bar above takes the keyboard away from the words,
and goes out of sight once it is done. Where somebody was is where they last pressed a key
or clicked; what Tab only passed on the way to the foot is not.
"""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ui.widgets.page import Page

_PASSING = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
)


class Whereabouts(QObject):
    """Where a person is on the page in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._here: QWidget | None = None
        self._last: QWidget | None = None
        self._start: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def show_page(self, page: Page) -> None:
        """Another page is in sight."""
        self._page = page
        self._last = self._start = None
        self._moved(None, QApplication.focusWidget())  # it may have the keyboard already

    def go_back(self) -> None:
        """Give the keyboard back; to where the page begins if nobody was anywhere on it."""
        if self._page is None:
            return
        last = self._last
        if last is None or not shiboken6.isValid(last) or not last.isVisible():
            last = self._page.first_focus()
        if last is not None:
            last.setFocus()

    @property
    def start(self) -> QWidget | None:
        """Where they were on this page when the vault was locked; None if nowhere."""
        start = self._start
        return start if start is not None and shiboken6.isValid(start) else None

    @property
    def box(self) -> tuple[str, int]:
        """Name of the part of the page with the keyboard, and the caret in it, from 0."""
        here = self._here
        if here is None or not shiboken6.isValid(here):
            return "", 0
        if isinstance(here, QPlainTextEdit):
            return here.accessibleName(), here.textCursor().position()
        if isinstance(here, QLineEdit):
            return here.accessibleName(), here.cursorPosition()
        return here.accessibleName(), 0

    def return_to(self, name: str, caret: int) -> None:
        """Give the keyboard to the part of the page of that name, if it has one.

        The page may not be shown yet.

        Args:
            name: As `box` gave it.
            caret: Where in its words, from 0; at their end if there are fewer.
        """
        if self._page is None or not name:
            return
        for each in self._page.findChildren(QWidget):
            there = each.isVisibleTo(self._page) and each.isEnabled()
            if each.accessibleName() == name and there:
                self._start = each
                each.setFocus()
                _put_caret(each, caret)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of keys; the widget itself gets them all the same."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self._last = self._last if event.key() in _PASSING else self._here
        return super().eventFilter(watched, event)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._here is not None and shiboken6.isValid(self._here):
            self._here.removeEventFilter(self)
        self._here = None
        if now is None or self._page is None or not self._page.holds(now):
            return
        self._here = now
        now.installEventFilter(self)
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._last = now


def _put_caret(box: QWidget, caret: int) -> None:
    if isinstance(box, QPlainTextEdit):
        cursor = box.textCursor()
        cursor.setPosition(min(caret, len(box.toPlainText().encode("utf-16-le")) // 2))
        box.setTextCursor(cursor)
    elif isinstance(box, QLineEdit):
        box.setCursorPosition(caret)
