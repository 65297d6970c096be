"""The chain of transfers through its real window, by keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.coding import Stage, StageKind
from desktop.domain.dates import When
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.coding.sample import ACCOUNT, CODED
from tests.ui.coding.stage import clarify
from ui.transfers.chain import ROW_PX, STAGE_PX

NAMES = ("street", "van", "station", "court", "prison", "hospital", "released")
CHAIN = tuple(
    Stage(kind=StageKind(name), text=f"the {name}", when=When(date=f"2020-08-1{at}"))
    for at, name in enumerate(NAMES)
)
CHAINED = replace(CODED, coding=replace(CODED.coding, transfers=CHAIN))


@pytest.fixture
def here(qtbot, theme):
    def show(testimony, size=(1150, 640)):
        page, interview, _part = clarify(qtbot, theme, testimony, size)
        page.turn_to(2)
        return page, interview, page.part

    return show


def kinds(interview):
    return [each.kind.value for each in interview.testimony.coding.transfers]


def test_a_chain_is_made_moved_and_mended_by_keyboard(here, qtbot):
    _page, interview, part = here(ACCOUNT)
    for name in ("street", "station", "van"):
        part.kind.show_code(name)
        part.add.setFocus()
        qtbot.keyClick(part.add, Qt.Key.Key_Return)
    part.table.setFocus()
    qtbot.keyClick(part.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert kinds(interview) == ["street", "van", "station"]
    part.form.text.setFocus()
    qtbot.keyClicks(part.form.text, "without plates")
    part.form.when.date.setFocus()
    qtbot.keyClicks(part.form.when.date, "10 august 2020")
    part.settle_now()
    stage = interview.testimony.coding.transfers[1]
    assert (stage.text, stage.when.date) == ("without plates", "2020-08-10")
    part.remove.click()
    qtbot.keyClick(part.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kinds(interview) == ["street", "van", "station"]


def test_the_list_says_what_is_drawn(here):
    _page, _interview, part = here(CHAINED)
    model = part.table.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [model.index(2, column).data(role) for column in range(4)]
    assert said == ["No.: 3", "Kind: Station", "Place: the station", "When: 12 August 2020"]
    assert model.rowCount() == len(NAMES)


def test_a_click_on_a_dot_chooses_its_stage(here, qtbot):
    _page, _interview, part = here(CHAINED)
    qtbot.mouseClick(part.chain, Qt.MouseButton.LeftButton, pos=QPoint(STAGE_PX + 12, 16))
    assert part.table.row == 1
    assert part.form.text.text() == "the van"


def test_the_chain_breaks_into_rows_where_the_window_ends(here):
    _page, _interview, part = here(CHAINED)
    assert part.chain.height() == 2 * ROW_PX
    _page, _interview, narrow = here(CHAINED, size=(683, 384))
    assert narrow.chain.height() == 3 * ROW_PX


def test_a_time_that_is_no_date_says_that_it_is_not_kept(here, qtbot):
    _page, interview, part = here(CHAINED)
    part.form.when.date.setFocus()
    part.form.when.date.clear()
    qtbot.keyClicks(part.form.when.date, "soon after")
    part.settle_now()
    assert interview.testimony.coding.transfers[0].when.date == ""
    assert "not kept" in part.form.when.reading.text()


def test_what_is_being_typed_stays_while_others_change(here, qtbot):
    _page, interview, part = here(CHAINED)
    part.form.text.setFocus()
    qtbot.keyClicks(part.form.text, " corner")
    interview.amend(lambda now: replace(now, place="elsewhere"))
    assert part.form.text.text() == "the street corner"
    part.settle_now()
    assert interview.testimony.coding.transfers[0].text == "the street corner"


@pytest.mark.parametrize("size", [(1150, 640), (683, 384)])
@pytest.mark.parametrize("testimony", [ACCOUNT, CHAINED], ids=["empty", "full"])
def test_everything_has_a_name_tab_goes_round_and_nothing_is_cut(here, size, testimony):
    page, _interview, part = here(testimony, size)
    assert unnamed(page) == []
    part.first_focus().setFocus()
    assert QApplication.focusWidget() is not None
    assert unreached(page) == []
    assert cut_off(page) == []
