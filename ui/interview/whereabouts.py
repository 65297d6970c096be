"""Remembers where on a page a person was, so that the keyboard goes back there.

What is asked for in the foot or in the bar above takes the keyboard away from the words,
and goes out of sight once it is done. Where somebody was is where they last pressed a key
or clicked; what Tab only passed on the way to the foot is not.

Over a lock a part of the page is known by its kind, and as which of how many of that kind.
Names say words of the record, and rows of one list have the same ones.
"""

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLayout, QLineEdit, QPlainTextEdit, QWidget

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
        if last is None or not shiboken6.isValid(last) or not _takes_keys(last):
            last = self._page.first_focus()
        if last is not None:
            last.setFocus()

    def stay(self) -> None:
        """Somebody asks something from here, and wants to come back to it."""
        self._last = self._here or self._last

    @property
    def start(self) -> QWidget | None:
        """Where they were on this page when the vault was locked; None if nowhere."""
        start = self._start
        return start if start is not None and shiboken6.isValid(start) else None

    @property
    def box(self) -> tuple[str, int]:
        """Which part of the page has the keyboard, and the caret in it, from 0.

        It is said without a word of the page: kind, place among those of its kind, and
        how many of them there are.
        """
        here = self._here
        if here is None or not shiboken6.isValid(here) or self._page is None:
            return "", 0
        box = next((box for box, each in _boxes(self._page) if each is here), "")
        if isinstance(here, QPlainTextEdit):
            return box, here.textCursor().position()
        if isinstance(here, QLineEdit):
            return box, here.cursorPosition()
        return box, 0

    def return_to(self, box: str, caret: int) -> None:
        """Give the keyboard to that very part; if the page is another one, to none.

        The page may not be shown yet.

        Args:
            box: As `box` gave it.
            caret: Where in its words, from 0; at their end if there are fewer.
        """
        if self._page is None or not box:
            return
        for name, each in _boxes(self._page):
            if name == box:
                self._start = each
                each.setFocus()
                _put_caret(each, caret)

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


def _takes_keys(part: QWidget) -> bool:
    return part.isVisible() and part.isEnabled()


def _boxes(page: Page) -> Iterator[tuple[str, QWidget]]:
    """Yield what can have the keyboard, each with what it is known by over a lock."""
    of_kind: dict[str, list[QWidget]] = {}
    for part in _parts(page):
        of_kind.setdefault(type(part).__name__, []).append(part)
    for kind, alike in of_kind.items():
        for place, part in enumerate(alike):
            yield f"{kind}/{place}/{len(alike)}", part


def _parts(parent: QWidget) -> Iterator[QWidget]:
    """Yield what can have the keyboard now, in the order in which it stands there.

    That is the order of the layouts: what was put back later was made later.
    """
    laid_out = [] if (layout := parent.layout()) is None else list(_laid_out(layout))
    children = (each for each in parent.children() if isinstance(each, QWidget))
    for each in (*laid_out, *(child for child in children if child not in laid_out)):
        if _is_hidden(each) or each.isWindow() or not each.isEnabled():
            continue
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield each
        yield from _parts(each)


def _is_hidden(part: QWidget) -> bool:
    """Say whether somebody hid it; what was never shown yet only waits for its page."""
    was_told = part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return was_told and part.isHidden()


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        if (item := layout.itemAt(at)) is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)


def _put_caret(box: QWidget, caret: int) -> None:
    if isinstance(box, QPlainTextEdit):
        cursor = box.textCursor()
        cursor.setPosition(min(caret, len(box.toPlainText().encode("utf-16-le")) // 2))
        box.setTextCursor(cursor)
    elif isinstance(box, QLineEdit):
        box.setCursorPosition(caret)
