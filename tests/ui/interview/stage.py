"""A plain window to show a page in, as large as a small laptop's screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

SIZE = (1366, 768)


def on_stage(qtbot, page, size=SIZE):
    """Show `page` in a window that demands no size of its own."""
    stage = QWidget()
    stage.resize(*size)
    qtbot.addWidget(stage)
    page.setParent(stage)
    page.setGeometry(0, 0, *size)
    page.show()
    with qtbot.waitExposed(stage):
        stage.show()
    with qtbot.waitActive(stage):  # only then is focus told of
        stage.activateWindow()
    return stage


def focusable(page):
    """Return the widgets of `page` that the keyboard can reach now."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def nameless(page):
    """Return the kinds of widgets that a screen reader could not name."""
    return [
        type(widget).__name__
        for widget in focusable(page)
        if not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not widget.objectName().startswith("qt_")
    ]


def trapped(qtbot, page):
    """Return the names of widgets that Tab does not leave."""
    kept = []
    for widget in focusable(page):
        widget.setFocus()
        before = page.window().focusWidget()
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        if page.window().focusWidget() is before:
            kept.append(before.accessibleName())
    return kept
