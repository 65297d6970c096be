"""Takes everything of ours off the screen at once, whatever is open.

Dialogs, menus, lists and tips are windows of their own, some with an event loop of their
own; hiding one ends its loop as if the person had changed their mind.
"""

from PySide6.QtWidgets import QApplication, QToolTip, QWidget


def hide_all_but(window: QWidget) -> None:
    """Hide every window of ours but `window`; nothing of them is left to be clicked."""
    QToolTip.hideText()
    while (popup := QApplication.activePopupWidget()) is not None and popup.isVisible():
        popup.hide()
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.hide()
