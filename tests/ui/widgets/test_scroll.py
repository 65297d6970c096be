"""What scrolls inside a page scrolls by itself, or is whole: never both."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.ui.accessibility import at_rest, bars_inside
from ui.widgets.labels import PlainLabel
from ui.widgets.list_and_form import BESIDE_FROM_PX, ListAndForm
from ui.widgets.page import Page
from ui.widgets.scroll import scroller
from ui.widgets.table import RowsModel, Table

WORDS = "Words enough to stand on more than one line where there is little room. " * 4


def form(count):
    """Return labels, one below the other."""
    box = QWidget()
    column = QVBoxLayout(box)
    for _ in range(count):
        column.addWidget(PlainLabel(WORDS))
    return box


def on_page(qtbot, theme, widget, size):
    page = Page(theme, "A page", wide=True, scrolls=False)
    page.column.addWidget(widget, 1)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()
    return page


def names():
    model = RowsModel(("Name",), lambda row, _column: row)
    model.set_rows(["Birch", "Stork"])
    return model


@pytest.mark.parametrize("width", [442, 700, 1100])
def test_a_list_and_its_form_have_no_bar_inside_a_bar(qtbot, theme, width):
    table = Table(theme, "Names", names())
    sheet = ListAndForm(table, (), form(20), 300)
    page = on_page(qtbot, theme, sheet, (width, 500))
    at_rest()
    assert bars_inside(page) == []
    bar = sheet._area.verticalScrollBar()
    assert (bar.maximum() > 0) is (sheet.width() >= BESIDE_FROM_PX)


def test_what_is_whole_grows_with_what_is_inside(qtbot, theme):
    inside = form(1)
    area = scroller(inside)
    area.show_whole(whole=True)
    page = on_page(qtbot, theme, area, (442, 300))
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    for _ in range(20):
        inside.layout().addWidget(PlainLabel(WORDS))
    qtbot.waitUntil(lambda: area.height() > page.height())
    assert area.verticalScrollBar().maximum() == 0


def test_a_form_can_give_its_room_to_the_list(qtbot, theme):
    table = Table(theme, "Names", names())
    sheet = ListAndForm(table, (), form(1), 300)
    on_page(qtbot, theme, sheet, (1300, 500))
    narrow = table.width()
    sheet.show_form(shown=False)
    qtbot.waitUntil(lambda: table.width() > narrow)
