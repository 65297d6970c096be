"""The sketch pad in an interview: by keyboard and mouse, and into the evidence."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.evidence import AttachmentKind
from desktop.domain.sketch import Sketch, Thing, ThingKind, read_sketch, standing
from desktop.domain.testimony import State
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.interview.conftest import jobs, room  # noqa: F401 - fixtures
from tests.ui.interview.fakes import complete
from tests.ui.interview.stage import on_stage
from ui.interview.phases import Phase
from ui.sketch.shown import ShownSketch
from ui.sketch.view import SketchPart

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CELL = Sketch(
    title="Cell",
    things=(
        Thing(kind=ThingKind.BOX, x=200, y=120, x2=1000, y2=680),
        standing(ThingKind.PERSON, 320, 330, "A"),
        standing(ThingKind.WORDS, 600, 90, "<b>bars</b>"),
    ),
)


@pytest.fixture
def pad(qtbot, room):  # noqa: F811 - the fixture
    here = room(complete())
    here.view.phase_asked.emit(Phase.EVIDENCE)
    here.page = here.view.pages[Phase.EVIDENCE]
    here.page.sheets.turn_to(1)
    here.pad = here.page.sheets.part
    return here


def press(qtbot, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, held)


def kept(here):
    here.jobs.flush()
    return [read_sketch(here.evidence.bytes[each.id]) for each in here.evidence.kept]


def test_a_cell_is_drawn_labelled_and_kept_by_keyboard_alone(qtbot, pad):
    assert QApplication.focusWidget() is pad.pad.canvas
    pad.pad.tools.setFocus()
    press(qtbot, Qt.Key.Key_2)
    pad.pad.canvas.setFocus()
    press(qtbot, Qt.Key.Key_Left, SHIFT)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Down, CONTROL)
    pad.pad.tools.setFocus()
    press(qtbot, Qt.Key.Key_5)
    pad.pad.canvas.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "bunk")
    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is pad.pad.canvas
    pad.pad.title.setFocus()
    qtbot.keyClicks(pad.pad.title, "Cell 14")
    pad.pad.keep.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    (sketch,) = kept(pad)
    box, words = sketch.things
    assert sketch.title == "Cell 14"
    assert (box.kind, box.x2 - box.x, box.y2 - box.y) == (ThingKind.BOX, 240, 180)
    assert (words.kind, words.words) == (ThingKind.WORDS, "bunk")
    assert pad.evidence.kept[0].kind is AttachmentKind.SKETCH
    assert pad.evidence.kept[0].note == "Cell 14"


def test_the_keyboard_is_on_the_sheet_again_when_what_was_pressed_is_done(qtbot, pad):
    canvas = pad.pad.canvas
    press(qtbot, Qt.Key.Key_Return)
    pad.pad.keep.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    pad.jobs.flush()
    assert not pad.pad.keep.isEnabled()
    assert QApplication.focusWidget() is canvas
    for button in (pad.pad.remove, pad.pad.undo):
        while button.isEnabled():
            button.setFocus()
            press(qtbot, Qt.Key.Key_Space)
        assert QApplication.focusWidget() is canvas
    press(qtbot, Qt.Key.Key_Return)
    pad.pad.away.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is canvas


def test_walls_are_drawn_and_things_are_dragged_by_mouse(qtbot, pad):
    canvas, left = pad.pad.canvas, Qt.MouseButton.LeftButton

    def drag(begin, end):
        one, other = (canvas.sheet().point(*place).toPoint() for place in (begin, end))
        qtbot.mousePress(canvas, left, pos=one)
        qtbot.mouseMove(canvas, other)
        qtbot.mouseRelease(canvas, left, pos=other)

    drag((100, 100), (500, 100))
    drag((300, 100), (300, 300))
    pad.pad.keep.click()
    (sketch,) = kept(pad)
    (wall,) = sketch.things
    assert abs(wall.x - 100) <= 10
    assert abs(wall.x2 - 500) <= 10
    assert abs(wall.y - 300) <= 10


def test_the_list_holds_the_same_things_and_removes_them(qtbot, pad):
    for _turn in range(3):
        press(qtbot, Qt.Key.Key_Insert)
        press(qtbot, Qt.Key.Key_Down)
        press(qtbot, Qt.Key.Key_Return)
    assert pad.pad.model.rowCount() == 3
    pad.pad.table.setFocus()
    press(qtbot, Qt.Key.Key_Home)
    press(qtbot, Qt.Key.Key_Delete)
    assert pad.pad.model.rowCount() == 2
    assert pad.pad.model.index(0, 0).data().startswith("Wall or line")
    pad.pad.undo.click()
    assert pad.pad.model.rowCount() == 3


def test_a_kept_sketch_is_shown_and_another_begins_from_it(qtbot, pad):
    press(qtbot, Qt.Key.Key_Return)
    pad.pad.keep.click()
    pad.jobs.flush()
    pad.page.sheets.turn_to(0)
    pad.page.table.selectRow(0)
    pad.page.details.look.click()
    pad.jobs.flush()
    assert pad.page.viewer.sketch.isVisible()
    assert "Wall or line" in pad.page.viewer.sketch.accessibleName()
    pad.page.viewer.go_on.click()
    pad.jobs.flush()
    assert pad.page.sheets.part is pad.pad
    assert pad.pad.model.rowCount() == 1
    press(qtbot, Qt.Key.Key_Return)
    pad.pad.keep.click()
    first, second = kept(pad)
    assert len(first.things) == 1
    assert first != second or len(second.things) == 1


def test_what_is_drawn_is_evidence_before_the_program_locks(qtbot, pad):
    press(qtbot, Qt.Key.Key_Return)
    done = []
    pad.interview.flush(done.append)
    pad.jobs.flush()
    assert len(kept(pad)) == 1
    assert done == [True]


def test_what_is_drawn_is_evidence_before_the_interview_is_closed(qtbot, pad):
    press(qtbot, Qt.Key.Key_Return)
    pad.view.pages[Phase.CLOSE].close_asked.emit()
    pad.jobs.flush()
    pad.jobs.flush()
    assert len(kept(pad)) == 1


def test_a_strangers_file_that_only_begins_like_a_sketch_is_kept_and_not_drawn(pad):
    bad = pad.evidence.add("bad.json", b'{"deponent_sketch":1,"things":[{"kind":"image"}]}')
    pad.page.sheets.turn_to(0)
    pad.interview._parts._files.evidence.open_asked(bad)
    pad.jobs.flush()
    assert not pad.page.viewer.sketch.isVisible()
    assert "damaged" in pad.page.banner.words


def test_nothing_is_drawn_in_a_closed_interview(qtbot, room):  # noqa: F811 - the fixture
    here = room(complete(), State.READY)
    page = here.view.pages[Phase.EVIDENCE]
    here.view.phase_asked.emit(Phase.EVIDENCE)
    page.sheets.turn_to(1)
    assert not page.sheets.part.canvas.isEnabled()
    assert not page.sheets.part.keep.isEnabled()


@pytest.mark.parametrize("size", [(1126, 600), (683, 384)])
@pytest.mark.parametrize("at", [1, 2])
def test_all_beside_the_files_is_named_reached_and_uncut(qtbot, pad, size, at):
    pad.page.sheets.turn_to(at)
    pad.stage.resize(*size)
    pad.view.resize(*size)
    for _round in range(3):  # what is beneath the sheet is laid out after it
        QApplication.processEvents()
    part = pad.page.sheets.part
    assert unnamed(part) == []
    part.first_focus().setFocus()
    assert [each for each in unreached(pad.page) if part.isAncestorOf(each)] == []
    assert cut_off(part) == []


def test_escape_goes_back_to_the_files(pad):
    assert pad.page.close_last()
    assert pad.page.sheets.part is None
    assert not pad.page.close_last()


def test_a_sketch_is_told_in_words_to_those_who_cannot_see_it(qtbot, theme):
    shown = ShownSketch(theme)
    stage = on_stage(qtbot, shown)
    shown.show_sketch(CELL)
    assert stage.isVisible()
    assert shown.accessibleName() == (
        "Sketch: Rectangle, from top left to bottom right; Person A, left; "
        "Words <b>bars</b>, top middle"
    )


def test_the_same_sketch_is_painted_alike_and_another_one_differently(qtbot, theme):
    shown = ShownSketch(theme)
    stage = on_stage(qtbot, shown, (600, 400))
    assert stage.isVisible()

    def painted(sketch):
        shown.show_sketch(sketch)
        return shown.grab().toImage()

    first = painted(CELL)
    assert painted(CELL) == first
    assert painted(replace(CELL, things=CELL.things[:1])) != first


def test_a_pad_alone_asks_for_little_room(theme):
    assert SketchPart(theme).minimumSizeHint().width() <= 683
