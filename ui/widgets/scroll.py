"""A frame in which something taller than the window moves up and down, never sideways."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class Scroller(QScrollArea):
    """A frame around a widget; Tab does not stop at the frame itself."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self._is_whole = False
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body.installEventFilter(self)

    def show_whole(self, *, whole: bool) -> None:
        """Be as high as what is inside, because something around scrolls; or scroll."""
        self._is_whole = whole
        policy = QSizePolicy.Policy
        vertical = policy.Preferred if whole else policy.Ignored
        wanted = QSizePolicy(policy.Expanding, vertical)
        wanted.setHeightForWidth(whole)
        self.setSizePolicy(wanted)
        # A bar that is there for a moment makes what is inside narrower, and so higher.
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bar.ScrollBarAlwaysOff if whole else bar.ScrollBarAsNeeded
        )
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Return the height of what is inside."""
        body = self.widget()
        if not self._is_whole or body is None:
            return super().heightForWidth(width)
        least = body.minimumSizeHint().height()
        return max(body.heightForWidth(width), least)

    def sizeHint(self) -> QSize:
        """Ask for what is inside, if it is to be whole."""
        body = self.widget()
        return body.sizeHint() if self._is_whole and body else super().sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask again when what is inside has changed."""
        if self._is_whole and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def scroller(body: QWidget) -> Scroller:
    """Return a frame around `body`."""
    return Scroller(body)


def bring_into_sight(widget: QWidget) -> None:
    """Move the pages around a widget so that it is in sight, its top if it is higher."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and (body := around.widget()) is not None:
            top = widget.mapTo(body, QPoint(0, 0)).y()
            bottom = top + widget.height() - around.viewport().height()
            bar = around.verticalScrollBar()
            bar.setValue(min(max(bar.value(), bottom), top))
        around = around.parentWidget()


def show_first(area: QScrollArea, spans: Sequence[tuple[int, int]]) -> None:
    """Move what is inside so that the first span for which there is room is in sight.

    Args:
        area: The frame that moves it.
        spans: Tops and bottoms, in pixels; of the last its top is shown in any case.
    """
    room, bar = area.viewport().height(), area.verticalScrollBar()
    fitting = (each for each in spans if each[1] - each[0] <= room)
    top, bottom = next(fitting, spans[-1])
    bar.setValue(min(max(bar.value(), bottom - room), top))
