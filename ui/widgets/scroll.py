"""A frame in which something taller than the window moves up and down, never sideways."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scroller(body: QWidget) -> QScrollArea:
    """Return a frame around `body`; Tab does not stop at the frame itself."""
    area = QScrollArea()
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


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
