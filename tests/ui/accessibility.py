"""What every screen must pass: names for screen readers, and a Tab key that goes round."""

from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableView,
    QWidget,
)

TURNS = 40
SMALL_PLACE = (491, 352)
"""What a page has, beside the rail and above the line of words, at 200 % on 1366x768."""


def at_rest():
    """Come back when every layout has had its turns: they take one after the other."""
    for _ in range(TURNS):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


@contextmanager
def in_a_small_place(page, size=SMALL_PLACE):
    """Put a page for a while into a place that does not grow with it, as the window's.

    A page that is a window of its own becomes as large as it needs to be, and cuts nothing.
    """
    place = QWidget()
    place.resize(*size)
    page.setParent(place)
    page.setMinimumSize(0, 0)  # what it took when it was a window of its own
    page.setGeometry(0, 0, *size)
    place.show()
    place.activateWindow()
    page.show()
    at_rest()
    try:
        yield
    finally:
        page.setParent(None)
        place.deleteLater()


def focusable(screen):
    """Return the widgets in sight that the keyboard can reach."""
    return [
        widget
        for widget in screen.findChildren(QWidget)
        if widget.isVisibleTo(screen)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def unnamed(screen):
    """Return what the keyboard can reach and a screen reader cannot name."""
    return [widget for widget in focusable(screen) if not widget.accessibleName().strip()]


def unreached(screen):
    """Return what Tab does not reach, going round from where the keyboard is."""
    reached = set()
    for _ in range(4 * len(focusable(screen)) + 8):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget() or screen, Qt.Key.Key_Tab)
    return [widget for widget in focusable(screen) if widget not in reached]


def cut_off(screen):
    """Return the words of labels and buttons that have less room than their words need."""
    found = []
    for label in screen.findChildren(QLabel):
        if not label.isVisibleTo(screen) or not label.text() or label.size().isEmpty():
            continue
        needed = (
            label.heightForWidth(label.width())
            if label.wordWrap()
            else label.sizeHint().height()
        )
        if label.height() < needed - 1 or (
            not label.wordWrap() and label.width() < label.sizeHint().width() - 1
        ):
            found.append(label.text())
    return [*found, *_squeezed(screen), *_short_headings(screen)]


def _squeezed(screen):
    """Return the words of buttons that are narrower or lower than their words need."""
    return [
        button.text()
        for button in screen.findChildren(QPushButton)
        if button.isVisibleTo(screen)
        and button.text()
        and not button.size().isEmpty()
        and (
            button.width() < button.minimumSizeHint().width() - 1
            or button.height() < button.minimumSizeHint().height() - 1
        )
    ]


def _short_headings(screen):
    """Return the headings of tables that are cut; one that wraps is looked at elsewhere."""
    return [
        str(header.model().headerData(at, header.orientation()))
        for header in screen.findChildren(QHeaderView)
        if header.isVisibleTo(screen)
        and header.orientation() is Qt.Orientation.Horizontal
        and not header.defaultAlignment().value & Qt.TextFlag.TextWordWrap.value
        for at in range(header.count())
        if not header.isSectionHidden(at)
        and header.sectionSize(at) < header.sectionSizeHint(at) - 1
    ]


def beyond(screen):
    """Return what stands, in part, right of the frame in which it scrolls up and down."""
    found = []
    for area in filter(QScrollArea.widget, screen.findChildren(QScrollArea)):
        edge = area.viewport().width()
        found += [
            f"{type(widget).__name__} {widget.accessibleName()}"
            for widget in area.widget().findChildren(QWidget)
            if widget.isVisibleTo(screen)
            and _scrolls_with(widget) is area
            and widget.mapTo(area.viewport(), QPoint(widget.width(), 0)).x() > edge + 1
        ]
    return found


def _scrolls_with(widget):
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QAbstractScrollArea):
        around = around.parentWidget()
    return around


def bars_inside(screen):
    """Return what scrolls inside something that scrolls, but for lists of rows."""
    scrolling = [
        area
        for area in screen.findChildren(QAbstractScrollArea)
        if area.isVisibleTo(screen) and area.verticalScrollBar().isVisibleTo(screen)
    ]
    return [
        f"{type(area).__name__} {area.accessibleName()}"
        for area in scrolling
        if not isinstance(area, QTableView)
        and any(each.isAncestorOf(area) for each in scrolling if each is not area)
    ]


def overlapping(buttons):
    """Return pairs of buttons that lie on each other."""
    seen = [(b, b.rect().translated(b.mapToGlobal(QPoint(0, 0)))) for b in buttons]
    return [
        (one.text(), other.text())
        for at, (one, first) in enumerate(seen)
        for other, second in seen[at + 1 :]
        if first.intersects(second)
    ]
