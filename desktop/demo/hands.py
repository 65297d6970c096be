"""The person at the keyboard: clicks, types, holds, and waits, as people do.

Everything is found by what a screen reader would say of it, and only what is in sight and
allowed can be used; what does not happen in time is `Stuck`.
"""

import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QScrollArea,
    QWidget,
)

from ui.widgets.banner import Banner
from ui.widgets.buttons import HoldButton
from ui.widgets.choice import Choice
from ui.widgets.table import Table

Found = TypeVar("Found", bound=QWidget)
BEAT_MS = 5
TICK_PX = 10
ROOM_PX = 88
"""Above what is looked at: a heading has room there."""
WATCHED_PAUSE_MS = 150
PATIENCE_SECONDS = 30.0
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class Stuck(Exception):
    """Something that a person would have waited for did not come; says what."""


class Hands:
    """One person at one screen."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._loop = QEventLoop()
        self._beat = QTimer()
        self._beat.start(BEAT_MS)
        self._fault: BaseException | None = None
        self.is_watched = application.platformName() != "offscreen"
        sys.excepthook = self._hook

    def note_fault(self, error: BaseException) -> None:
        """Remember that a part of the program crashed; the next wait is `Stuck`."""
        self._fault = self._fault or error

    def let_go(self) -> None:
        """Let faults be shown again as usual."""
        sys.excepthook = sys.__excepthook__

    def wait_for(
        self, condition: Callable[[], bool], what: str, seconds: float = PATIENCE_SECONDS
    ) -> None:
        """Let the program work until `condition` holds.

        Raises:
            Stuck: It did not, or a part of the program crashed meanwhile.
        """
        deadline = time.monotonic() + seconds
        while not condition():
            self._turn()
            if time.monotonic() > deadline:
                raise Stuck("; ".join((what, *self._problems_shown())))
        self._turn()

    def pause(self, milliseconds: int) -> None:
        """Let the program work for a while."""
        over = time.monotonic() + milliseconds / 1000
        self.wait_for(lambda: time.monotonic() >= over, "time")

    def glance(self) -> None:
        """Give somebody who watches the time to see what is there."""
        if self.is_watched:
            self.pause(WATCHED_PAUSE_MS)
        else:
            self._turn()

    def find(self, place: QWidget, kind: type[Found], name: str) -> Found:
        """Return the one of its kind in `place` that a screen reader calls `name`.

        Raises:
            Stuck: There is none in sight.
        """
        for each in place.findChildren(kind):
            if name in (each.accessibleName(), _words_on(each)) and each.isVisible():
                return each
        raise Stuck(name)

    def click(self, widget: QWidget) -> None:
        """Scroll to a widget and click into its middle.

        Raises:
            Stuck: It is not in sight, or cannot be used now.
        """
        name = widget.accessibleName() or type(widget).__name__
        self.wait_for(widget.isVisible, f"{name} in sight")
        self.wait_for(widget.isEnabled, f"{name} can be used")
        self._bring_into_view(widget)
        QTest.mouseClick(widget, LEFT, PLAIN, _middle(widget))
        self.glance()

    def click_row(self, table: Table, number: int) -> None:
        """Click a row of a table."""
        place = table.visualRect(table.model().index(number, 0)).center()
        QTest.mouseClick(table.viewport(), LEFT, PLAIN, place)
        self.glance()

    def click_named(self, place: QWidget, name: str) -> None:
        """Click the button with this name."""
        self.click(self.find(place, QAbstractButton, name))

    def double_click(self, widget: QWidget, at: QPoint) -> None:
        """Double-click at a point of a widget."""
        QTest.mouseDClick(widget, LEFT, PLAIN, at)
        self.glance()

    def drag(self, widget: QWidget, begin: QPoint, end: QPoint) -> None:
        """Draw from one point of a widget to another."""
        QTest.mousePress(widget, LEFT, PLAIN, begin)
        QTest.mouseMove(widget, end)
        QTest.mouseRelease(widget, LEFT, PLAIN, end)
        self.glance()

    def look_at(self, widget: QWidget) -> None:
        """Scroll until a widget stands at the top, as far as there is something below.

        Raises:
            Stuck: It is nowhere on the page.
        """
        name = widget.accessibleName() or type(widget).__name__
        self.wait_for(widget.isVisible, f"{name} on the page")
        self._turn()
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea) and (inside := above.widget()):
                down = widget.mapTo(inside, QPoint()).y() - ROOM_PX
                above.verticalScrollBar().setValue(down)
            above = above.parentWidget()
        self._turn()

    def hold(self, button: HoldButton, until: Callable[[], bool]) -> None:
        """Press a button and let it go once `until` holds."""
        self.wait_for(button.isVisible, f"{button.accessibleName()} in sight")
        self.wait_for(button.isEnabled, f"{button.accessibleName()} can be held")
        self._bring_into_view(button)
        QTest.mousePress(button, LEFT, PLAIN, _middle(button))
        self.wait_for(until, f"{button.accessibleName()} was held")
        QTest.mouseRelease(button, LEFT, PLAIN, _middle(button))

    def key(
        self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN
    ) -> None:
        """Press one key."""
        QTest.keyClick(widget, key, modifier)
        self._turn()

    def type_in(self, widget: QWidget, text: str) -> None:
        """Type a text letter by letter, in any script."""
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, PLAIN, letter)
                self._application.sendEvent(widget, event)
        self._turn()

    def paste(self, widget: QWidget, text: str) -> None:
        """Paste a text, and leave nothing in the clipboard."""
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
        board = self._application.clipboard()
        board.setText(text)
        self.key(widget, Qt.Key.Key_V, CONTROL)
        board.clear()

    def choose(self, choice: Choice, code: str) -> None:
        """Choose by arrow keys."""
        choice.setFocus(Qt.FocusReason.TabFocusReason)
        self.key(choice, Qt.Key.Key_Home)
        for _ in range(choice.count()):
            if choice.code == code:
                return
            self.key(choice, Qt.Key.Key_Down)
        raise Stuck(f"{choice.accessibleName()}: {code}")

    def _turn(self) -> None:
        """Let the program do what is to be done now, and a little more."""
        self._loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if self._fault is not None:
            fault, self._fault = self._fault, None
            raise Stuck("a part of the program crashed") from fault

    def _problems_shown(self) -> list[str]:
        """Return what banners say, which is why something did not come."""
        every = self._application.allWidgets()
        return [each.words for each in every if isinstance(each, Banner) and each.words]

    def _bring_into_view(self, widget: QWidget) -> None:
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
        self._turn()

    def _hook(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        del kind, trace
        self.note_fault(error)


def _middle(widget: QWidget) -> QPoint:
    """Return where a person would click: the middle, or the sign of a plain tick box."""
    middle = widget.rect().center()
    if isinstance(widget, QCheckBox) and not widget.hitButton(middle):
        return QPoint(TICK_PX, middle.y())
    return middle


def _words_on(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""
