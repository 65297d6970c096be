"""The title of the window, which never says what is on the page, whatever a page tries."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


class WindowTitle(QObject):
    """Keeps one title until it is told another one."""

    def __init__(self, window: QWidget, title: str) -> None:
        super().__init__(window)
        self._window = window
        self._title = title
        window.windowTitleChanged.connect(self._keep)
        self._keep()

    def change(self, title: str) -> None:
        """Show another title from now on."""
        self._title = title
        self._keep()

    def _keep(self) -> None:
        if self._window.windowTitle() != self._title:
            self._window.setWindowTitle(self._title)
