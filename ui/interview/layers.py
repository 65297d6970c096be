"""How the window of an interview is built up: what is said above, and one page beneath."""

from collections.abc import Iterable

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui.widgets.page import Page


class Layers:
    """The whole room of a page, given to other pages.

    Those bring title, column and foot themselves, so the frame of the outer one is hidden.
    """

    def __init__(self, outer: Page, above: Iterable[QWidget]) -> None:
        self._frame = QWidget(outer)
        self._stack = QStackedWidget()
        frame = outer.layout()
        if frame is not None:
            self._frame.setLayout(frame)
        self._frame.hide()
        whole = QVBoxLayout(outer)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for bar in above:
            whole.addWidget(bar)
        room = QSizePolicy.Policy.Ignored
        self._stack.setSizePolicy(room, room)
        whole.addWidget(self._stack, 1)

    def add_page(self, page: QWidget) -> None:
        """Take one more page in; it is in sight only when it is shown."""
        self._stack.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages."""
        self._stack.setCurrentWidget(page)
