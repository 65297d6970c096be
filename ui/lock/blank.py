"""Takes everything of ours off the screen at once, and keeps it off.

Dialogs, menus, lists and tips are windows of their own, some with an event loop of their
own; hiding one ends its loop as if the person had changed their mind.
"""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QToolTip, QWidget


class Cover(QObject):
    """Hides every window but one, also those that open while it is there."""

    def __init__(self, window: QWidget) -> None:
        """Hide at once; lives as long as `window`, the one that stays."""
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._hide_all()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide a window that is about to be shown, once its own event loop runs."""
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched is not self._window
        ):
            watched.setWindowOpacity(0)
            QTimer.singleShot(0, self, self._hide_all)
        return super().eventFilter(watched, event)

    def _hide_all(self) -> None:
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None and popup.isVisible():
            popup.hide()
        for other in QApplication.topLevelWidgets():
            if shiboken6.isValid(other) and other is not self._window:
                other.hide()
