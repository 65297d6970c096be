"""Buttons: a word, often with a line drawing before it. One primary button on a page."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.theme import Role, Theme, set_kind
from ui.theme.sheet import RADIUS_PX

HOLD_MS = 1500
_FRAME_MS = 25
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Button(QPushButton):
    """A button that also answers Enter.

    `kind`: empty, ``primary``, ``danger`` or ``link``. `icon`: a name in ``ui/icons``.
    """

    def __init__(self, theme: Theme, words: str, kind: str = "", icon: str = "") -> None:
        super().__init__(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if kind:
            set_kind(self, kind)
        if icon:
            theme.dress(self, icon, _ICON_ROLES.get(kind, "ink"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer Enter as well as Space, once: a held key may have led here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)


_ICON_ROLES: dict[str, Role] = {
    "primary": "on_accent",
    "danger": "red",
    "link": "accent",
    "rail": "muted",
}


def one_of(*buttons: QPushButton) -> QWidget:
    """Return a place for buttons of which the page shows one at a time."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    for button in buttons:
        row.addWidget(button)
    return place


class HoldButton(QPushButton):
    """Held down to confirm what destroys or reveals; a slip does nothing.

    Mouse, Space or Enter, held for `HOLD_MS`. The button fills while it is held.

    Signals:
        held: The button was held for the whole time.
    """

    held = Signal()

    def __init__(self, theme: Theme, words: str, icon: str = "") -> None:
        super().__init__(words.replace("&", "&&"))
        self._theme = theme
        self._done_ms = 0
        set_kind(self, "danger")
        self.setAccessibleName(words)
        self.setAutoDefault(False)
        if icon:
            theme.dress(self, icon, "red")
        self._ticker = QTimer(self)
        self._ticker.setInterval(_FRAME_MS)
        self._ticker.timeout.connect(self._tick)
        self.pressed.connect(self._start)
        self.released.connect(self._stop)

    def _start(self) -> None:
        self._done_ms = 0
        self._ticker.start()

    def _stop(self) -> None:
        self._ticker.stop()
        self._done_ms = 0
        self.update()

    def _tick(self) -> None:
        self._done_ms += _FRAME_MS
        self.update()
        if self._done_ms >= HOLD_MS:
            self.setDown(False)
            self._stop()
            self.held.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start with Space or Enter; repeats of a held key are not new presses."""
        if event.key() not in _KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and not self._ticker.isActive():
            self.setDown(True)
            self._start()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Stop when the key is let go."""
        if event.key() not in _KEYS:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self.setDown(False)
            self._stop()

    def changeEvent(self, event: QEvent) -> None:
        """Stop when the button is disabled while it is held."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self._stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and over it how long it was held."""
        super().paintEvent(event)
        if not self._done_ms:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_PX, RADIUS_PX
        )
        painter.setClipPath(shape)
        colour = self._theme.colour("red")
        colour.setAlphaF(0.25)
        done = self.width() * min(self._done_ms / HOLD_MS, 1)
        painter.fillRect(QRectF(0, 0, done, self.height()), colour)
        painter.end()
