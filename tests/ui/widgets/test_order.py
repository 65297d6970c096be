"""Where Tab goes: in the order in which people read, and never out of sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.widgets.order import follow_focus, tab_after, tab_before
from ui.widgets.scroll import scroller


@pytest.fixture
def column(qtbot):
    """A window of three buttons one below the other."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    for name in ("first", "add", "last"):
        button = QPushButton(name)
        button.setObjectName(name)
        layout.addWidget(button)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def with_row(window, at):
    """Put a row of a choice and a field into the window."""
    row = QWidget()
    inside = QVBoxLayout(row)
    for part in (QComboBox(), QLineEdit()):
        part.setObjectName(type(part).__name__)
        inside.addWidget(part)
    window.layout().insertWidget(at, row)
    row.show()
    return row


def round_of(qtbot, window):
    """Return what Tab comes to, from the first button on."""
    window.findChild(QPushButton, "first").setFocus()
    found = []
    for _ in range(5):
        found.append(window.focusWidget().objectName())
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    return found


def test_what_is_made_later_is_otherwise_the_last(qtbot, column):
    with_row(column, 1)
    assert round_of(qtbot, column) == ["first", "add", "last", "QComboBox", "QLineEdit"]


def test_tab_goes_through_a_row_that_came_later_before_the_button_behind_it(qtbot, column):
    for _ in range(2):
        tab_before(column.findChild(QPushButton, "add"), with_row(column, 1))
    assert round_of(qtbot, column) == [
        "first",
        *("QComboBox", "QLineEdit") * 2,
    ]


def test_tab_goes_from_a_button_into_what_it_unfolded(qtbot, column):
    tab_after(column.findChild(QPushButton, "add"), with_row(column, 2))
    assert round_of(qtbot, column) == ["first", "add", "QComboBox", "QLineEdit", "last"]


def test_what_has_the_focus_is_brought_into_sight(qtbot):
    body = QWidget()
    layout = QVBoxLayout(body)
    fields = [QLineEdit() for _ in range(60)]
    for each in fields:
        layout.addWidget(each)
    area = scroller(body)
    qtbot.addWidget(area)
    area.resize(200, 200)
    with qtbot.waitExposed(area):
        area.show()
    assert fields[-1].visibleRegion().isEmpty()
    follow_focus(fields[-1])
    assert not fields[-1].visibleRegion().isEmpty()
