"""The fields of a page, found by looking, and letters typed into them with real keys."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)

TYPED = "qz"
CHOOSERS = (QComboBox, QAbstractSpinBox)
"""What is typed there chooses, and is no word of anybody."""


def named(page, searches=()):
    """Return the fields in reach that can be typed into, by name and number.

    Args:
        page: Where to look.
        searches: Kinds of widgets around fields in which something is sought.
    """
    count = {}
    by_name = {}
    for each in _fields(page, (*CHOOSERS, *searches)):
        name = each.accessibleName() or type(each).__name__
        count[name] = count.get(name, 0) + 1
        by_name[f"{name} {count[name]}"] = each
    return by_name


def words(field):
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def type_into(field, typed=TYPED):
    """Type at the begin of a line, or where the caret is in a box."""
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.setCursorPosition(0)
    QTest.keyClicks(field, typed)


def put(field, typed):
    """Type over what stands there."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, typed)


def _fields(page, not_within):
    found = page.findChildren(QLineEdit) + page.findChildren(QPlainTextEdit)
    found += page.findChildren(QTextEdit)
    return [
        each
        for each in found
        if each.isVisible()
        and each.isEnabled()
        and not each.isReadOnly()
        and not _is_within(each, page, not_within)
    ]


def _is_within(field, page, kinds):
    around = field.parentWidget()
    while around is not None and around is not page:
        if isinstance(around, kinds):
            return True
        around = around.parentWidget()
    return False
