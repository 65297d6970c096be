"""The frame of the pages before a vault is open: one narrow column in the middle."""

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.widgets.scroll import scroller

COLUMN_PX = 400


def centred(column: QLayout, width_px: int = COLUMN_PX) -> QWidget:
    """Return a widget that shows `column` in the middle, and scrolls on a small screen."""
    box = QWidget()
    box.setMaximumWidth(width_px)
    column.setContentsMargins(24, 24, 24, 24)
    box.setLayout(column)
    inside = QWidget()
    whole = QVBoxLayout(inside)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addStretch(2)
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(box, 1000)
    across.addStretch(1)
    whole.addLayout(across)
    whole.addStretch(3)
    return scroller(inside)
