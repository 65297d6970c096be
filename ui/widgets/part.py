"""Several sheets of a page, of which one is in sight and alone asks for room."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget


class Part(QWidget):
    """A sheet: what a page asks of it.

    Signals:
        edited: Something was typed just now that is not handed over yet.
        entered: It is in sight now.
        left: It is about to be covered.
    """

    edited = Signal()
    entered = Signal()
    left = Signal()

    def show_open(self, is_open: bool) -> None:
        """Let people write, or show what is there as final."""

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""

    def first_focus(self) -> QWidget | None:
        """Return where the keyboard begins."""
        return None

    def close_last(self) -> bool:
        """Close what was last opened inside; False if nothing was."""
        return False


def take_what_is_left(*widgets: QWidget) -> None:
    """Let widgets that scroll by themselves take what height is left, and ask for none."""
    for widget in widgets:
        policy = QSizePolicy.Policy
        widget.setSizePolicy(policy.Expanding, policy.Ignored)


def share_height(*widgets: QWidget, beside: bool, least_px: int) -> None:
    """Let widgets that scroll by themselves take what height is left, or ask for some.

    Args:
        widgets: Each scrolls by itself.
        beside: They stand beside each other; else beneath, and the page scrolls.
        least_px: Height that each asks for where the page scrolls.
    """
    policy = QSizePolicy.Policy
    for widget in widgets:
        widget.setMinimumHeight(0 if beside else least_px)
        widget.setSizePolicy(policy.Expanding, policy.Ignored if beside else policy.Fixed)


class Sheets(QWidget):
    """One widget of several; a stack of Qt's asks for the room of the largest."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None

    def show_only(self, widget: QWidget) -> None:
        """Show a widget in the place of the one before."""
        if self._column.indexOf(widget) < 0:
            self._column.addWidget(widget)
        if self._shown is not None and self._shown is not widget:
            self._shown.hide()
        self._shown = widget
        widget.show()

    @property
    def shown(self) -> QWidget | None:
        """The widget in sight; None before there was any."""
        return self._shown
