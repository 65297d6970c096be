"""The body page by keyboard alone, and the table that is always in step with the pins."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from desktop.app.finding_rooms import make_body
from desktop.domain.absence import Absence, Known
from desktop.domain.body import Mark, View
from desktop.domain.consent import Answer
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.body.fakes import Kept, willing
from tests.ui.evidence.fakes import attachment
from tests.ui.interview.fakes import at_noon
from tests.ui.interview.stage import on_stage
from ui.body.pins import REACH_PX, Pin
from ui.body.record import BodyRecord
from ui.body.words import words_in
from ui.interview.phases import Phase
from ui.interview.rooms import Inside

PHOTO = attachment("IMG_7.jpg")
NAUGHTY = "<b>a\u202eb</b> & \u0301\u0000 \ud83d\ude00".replace("\u0000", "\x07")
SMALL = (683, 384)


class Desk:
    """A body page in a window, and the testimony behind it."""

    def __init__(self, qtbot, theme, testimony, size=(1126, 700)):
        self.qtbot = qtbot
        self.kept = Kept(testimony)
        self.turned = []
        inside = Inside(
            theme=theme,
            clock=at_noon,
            amend=self.kept.amend,
            testimony=lambda: self.kept.now,
            evidence=lambda: (PHOTO,),
            turn_to=self.turned.append,
            run=None,
        )
        room = make_body(inside)
        self.page, self.presenter = room.page, room.presenter
        self.presenter.show(self.kept.now)
        self.stage = on_stage(qtbot, self.page, size)
        self.page.chart.setFocus()

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(QApplication.focusWidget(), key, held)

    def rows(self):
        model = self.page.list.model
        return [
            (int(model.index(at, 0).data()), model.index(at, 1).data())
            for at in range(model.rowCount())
        ]

    def pins(self):
        return [(pin.number, pin.x, pin.y) for pin in self.page.chart._pins]

    @property
    def body(self):
        return self.kept.now.body


@pytest.fixture
def desk(qtbot, theme):
    return lambda testimony=None, **more: Desk(
        qtbot, theme, willing() if testimony is None else testimony, **more
    )


def marked(*places):
    marks = tuple(
        Mark(id=number, view=view, x=430, y=250, region=region)
        for number, (view, region) in enumerate(places, start=1)
    )
    return replace(willing(), body=marks)


def test_six_marks_are_set_moved_and_described_by_keyboard_alone(desk, qtbot):
    here = desk()
    for number in range(1, 7):
        here.press(Qt.Key.Key_Insert)
        here.press(Qt.Key.Key_Down)
        here.press(Qt.Key.Key_Return)
        here.press(Qt.Key.Key_Left)
        here.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
        here.press(Qt.Key.Key_Return)
        qtbot.keyClicks(QApplication.focusWidget(), f"bruise {number}")
        here.page.settle_now()
        here.page.chart.setFocus()
    assert [each.id for each in here.body] == [1, 2, 3, 4, 5, 6]
    assert [each.description for each in here.body] == [f"bruise {n}" for n in range(1, 7)]
    assert {each.x for each in here.body} == {480}


def write(desk, words):
    for sign in words:
        desk.qtbot.keyClicks(QApplication.focusWidget(), sign)


def test_words_typed_at_a_mark_that_was_just_set_are_kept_to_the_first_sign(desk):
    here = desk()
    here.press(Qt.Key.Key_Return)
    write(here, "10 cm above the left knee")
    here.page.settle_now()
    (mark,) = here.body
    assert mark.description == "10 cm above the left knee"
    assert QApplication.focusWidget() is here.page.form.description


def test_words_typed_at_a_mark_go_on_behind_those_that_stand_there(desk):
    here = desk()
    here.press(Qt.Key.Key_Return)
    write(here, "a burn")
    here.page.chart.setFocus()
    write(here, " 3 cm")
    here.page.settle_now()
    assert here.body[0].description == "a burn 3 cm"


def test_words_typed_while_the_cross_is_chosen_set_no_mark(desk):
    here = desk(marked((View.FRONT, "chest")))
    here.press(Qt.Key.Key_Insert)
    write(here, "3 cm scratch")
    here.page.settle_now()
    assert [mark.id for mark in here.body] == [1]
    here.press(Qt.Key.Key_Return)
    assert [mark.id for mark in here.body] == [1, 2]


def test_at_a_closed_page_nothing_is_begun_by_typing(desk):
    here = desk(marked((View.FRONT, "chest")))
    here.page.show_open(is_open=False)
    write(here, "3 cm")
    assert here.body[0].description == ""


@pytest.mark.parametrize("places", [[(View.FRONT, "chest")], [(View.FRONT, "chest")] * 2])
def test_after_a_mark_was_removed_a_second_press_takes_that_back(desk, places):
    here = desk(marked(*places))
    here.page.form.remove.setFocus()
    here.press(Qt.Key.Key_Space)
    assert len(here.body) == len(places) - 1
    assert QApplication.focusWidget() is here.page.list.undo
    here.press(Qt.Key.Key_Space)
    assert len(here.body) == len(places)


def test_a_tick_beside_a_picture_comes_right_behind_what_stands_above_it(desk):
    here = desk(marked((View.FRONT, "chest")))
    form = here.page.form
    form.treatment.setFocus()
    here.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form.photos.ticks[PHOTO.id]
    here.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form.remove


def pain(then, now):
    testimony = marked((View.FRONT, "chest"))
    (mark,) = testimony.body
    return replace(testimony, body=(replace(mark, pain_then=then, pain_now=now),))


@pytest.mark.parametrize(
    ("then", "now", "said"),
    [
        (Absence.NOT_ASKED, Absence.NOT_ASKED, "Not asked"),
        (Absence.REFUSED, Absence.REFUSED, "Did not want to answer"),
        (Absence.REFUSED, Absence.NOT_ASKED, "Did not want to answer / Not asked"),
        (7, Absence.UNKNOWN, "7 / Unknown"),
        (3, 3, "3 / 3"),
    ],
)
def test_how_it_hurt_is_said_in_whole_words_and_once(desk, then, now, said):
    here = desk(pain(then, now), size=(1126, 700))
    table = here.page.list.table
    cell = table.model().index(0, 3)
    assert cell.data() == said
    assert table.cut_words(table.visualRect(cell).center()) == ""


def test_the_table_is_in_step_with_the_pins_whatever_is_done(desk):
    here = desk(marked((View.FRONT, "chest"), (View.FRONT, "chest"), (View.BACK, "spine")))

    def check():
        on_chart = [each for each in here.body if each.view is here.presenter._view]
        assert here.pins() == [(each.id, each.x, each.y) for each in on_chart]
        assert [number for number, _place in here.rows()] == [e.id for e in here.body]
        chosen = here.presenter._chosen
        row = here.page.list.table.row
        assert (here.rows()[row][0] if row >= 0 else 0) == chosen
        shown = here.page.form.isVisible()
        assert shown == bool(chosen)

    for key in (
        *(Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Return),
        *(Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_PageUp, Qt.Key.Key_Delete),
        *(Qt.Key.Key_Insert, Qt.Key.Key_Return),
    ):
        here.press(key)
        check()
    here.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    check()
    here.page.list.table.selectRow(1)
    check()


def test_choosing_a_row_turns_to_the_chart_of_its_mark(desk):
    here = desk(marked((View.FRONT, "chest"), (View.FEET, "sole_left")))
    here.page.list.table.setFocus()
    here.press(Qt.Key.Key_Down)
    assert here.page.views.answer == View.FEET
    assert here.pins() == [(2, 430, 250)]
    here.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is here.page.form.description


def test_a_mark_is_added_by_name_without_the_map(desk):
    here = desk()
    here.page.list.region.show_code("wrist_left")
    here.page.list.add.setFocus()
    here.press(Qt.Key.Key_Return)
    assert [each.region for each in here.body] == ["wrist_left"]
    assert "Left wrist" in here.rows()[0][1]


def test_a_mark_is_removed_and_taken_back_in_the_table(desk):
    here = desk(marked((View.FRONT, "chest")))
    here.page.list.table.setFocus()
    here.press(Qt.Key.Key_Delete)
    assert here.body == ()
    here.page.chart.setFocus()
    here.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [each.id for each in here.body] == [1]


def test_a_click_sets_a_mark_and_a_drag_moves_it(desk, qtbot):
    here = desk()
    chart = here.page.chart
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(chart, left, pos=chart.place_of(430, 250).toPoint())
    assert [each.region for each in here.body] == ["chest"]
    qtbot.mousePress(chart, left, pos=chart.place_of(430, 250).toPoint())
    qtbot.mouseMove(chart, chart.place_of(400, 730).toPoint())
    qtbot.mouseRelease(chart, left, pos=chart.place_of(400, 730).toPoint())
    assert len(here.body) == 1
    assert here.body[0].region == "knee_right"


def test_a_click_beside_the_figure_names_nothing_and_beside_the_sheet_sets_nothing(
    desk, qtbot
):
    here = desk()
    chart = here.page.chart
    place = chart.place_of(1000, 500) + QPointF(9, 0)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert here.body == ()
    corner = chart.place_of(2, 995).toPoint()
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=corner)
    assert [each.region for each in here.body] == [""]


def test_every_field_of_a_mark_is_written(desk, qtbot):
    here = desk(marked((View.FRONT, "chest")))
    form = here.page.form
    for line, words in (
        (form.size_line, "4 cm"),
        (form.shape, "oval"),
        (form.colour, "violet"),
        (form.treatment, "ointment"),
        (form.noticed.date, "August 2020"),
        (form.description, "a bruise"),
    ):
        line.setFocus()
        qtbot.keyClicks(line, words)
    form.treated.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Y)
    form.pain_then.setFocus()
    qtbot.keyClicks(form.pain_then, "8")
    form.pain_now.setFocus()
    form.pain_now.setCurrentIndex(form.pain_now.findData("refused"))
    form.pain_now.activated.emit(form.pain_now.currentIndex())
    form.photos.ticks[PHOTO.id].click()
    here.page.settle_now()
    found = here.body[0]
    assert (found.size, found.shape, found.colour) == ("4 cm", "oval", "violet")
    assert (found.description, found.treatment) == ("a bruise", "ointment")
    assert (found.noticed, found.treated) == ("2020-08", Known.YES)
    assert (found.pain_then, found.pain_now) == (8, Absence.REFUSED)
    assert found.photos == (PHOTO.id,)


def test_odd_words_are_kept_and_shown_literally(desk):
    here = desk(marked((View.FRONT, "chest")))
    here.page.form.description.setPlainText(NAUGHTY)
    here.page.settle_now()
    kept = here.body[0].description
    assert kept == "<b>a⟨U+202E⟩b</b> & \u0301⟨U+0007⟩ 😀"
    assert kept in here.page.list.model.index(0, 2).data()


def test_the_caret_stays_while_words_are_saved(desk, qtbot):
    here = desk(marked((View.FRONT, "chest")))
    box = here.page.form.description
    box.setFocus()
    qtbot.keyClicks(box, "a bruise here")
    for _step in range(5):
        here.press(Qt.Key.Key_Left)
    here.page.settle_now()
    assert here.body[0].description == "a bruise here"
    assert box.textCursor().position() == 8


def test_words_that_are_no_date_stay_in_sight_and_are_no_date(desk, qtbot):
    here = desk(marked((View.FRONT, "chest")))
    qtbot.keyClicks(here.page.form.noticed.date, "when it rained")
    here.page.settle_now()
    assert here.body[0].noticed == ""
    assert here.page.form.noticed.date.text() == "when it rained"
    assert "No date" in here.page.form.noticed.reading.text()


def test_without_a_yes_the_page_says_so_and_leads_to_consent(desk):
    testimony = willing()
    consent = replace(testimony.consent_more, body_map=Answer.NOT_ASKED)
    here = desk(replace(testimony, consent_more=consent))
    assert "has not agreed" in here.page.gate.words
    assert not here.page.list.add.isEnabled()
    here.press(Qt.Key.Key_Return)
    assert here.body == ()


def test_the_shut_chart_says_why_and_shows_nothing(desk):
    here = desk(marked((View.FRONT, "chest"), (View.INTIMATE, "genitals")))
    here.page.views.setFocus()
    here.press(Qt.Key.Key_8)
    assert here.page.shut.isVisible()
    assert not here.page.chart.isVisible()
    assert [number for number, _place in here.rows()] == [1]
    assert "1 mark" in here.page.list.hidden.text()
    here.page.shut.ask.click()
    assert here.turned == [Phase.CONSENT]


def test_a_closed_page_is_read_only(desk):
    here = desk(marked((View.FRONT, "chest")))
    here.kept.is_open = False
    here.page.show_open(is_open=False)
    before = here.body
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Delete, Qt.Key.Key_Insert):
        here.press(key)
    assert here.body == before
    assert not here.page.form.description.isEnabled()
    assert not here.page.list.add.isVisible()


@pytest.mark.parametrize("size", [(1126, 700), (1366, 768), SMALL])
def test_all_that_the_keyboard_reaches_has_a_name_and_tab_goes_round(desk, size):
    here = desk(marked((View.FRONT, "chest")), size=size)
    assert unnamed(here.page) == []
    assert unreached(here.page) == []


@pytest.mark.parametrize("size", [(1126, 700), (1366, 768), SMALL])
@pytest.mark.parametrize("view", [View.FRONT, View.INTIMATE])
def test_no_words_are_cut(desk, size, view):
    here = desk(marked((View.FRONT, "chest")), size=size)
    here.presenter.view_asked(view)
    QApplication.processEvents()
    assert cut_off(here.page) == []


def test_a_screen_reader_is_told_which_mark_is_chosen_on_the_chart(desk):
    here = desk(marked((View.FRONT, "chest")))
    assert here.page.chart.accessibleName() == "Chart: Front"
    assert here.page.chart.accessibleDescription().startswith("Mark 1, Chest (front)")
    here.press(Qt.Key.Key_Insert)
    assert "cross" in here.page.chart.accessibleDescription()


def test_readers_see_the_same_marks_and_can_change_none(qtbot, theme):
    testimony = marked((View.INTIMATE, "genitals"), (View.BACK, "spine"))
    record = BodyRecord(theme, words_in("en"))
    record.show_testimony(testimony)
    stage = on_stage(qtbot, record)
    assert record.views.answer == View.BACK
    assert record.model.rowCount() == 2
    record.chart.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Insert):
        qtbot.keyClick(record.chart, key)
    assert [pin.x for pin in record.chart._pins] == [430]
    assert "Mark 2" in record.told.text()
    record.table.selectRow(0)
    assert record.views.answer == View.INTIMATE
    assert unnamed(record) == []
    record.show_testimony(replace(testimony, body=()))
    assert stage.isVisible()
    assert not record.isVisible()


EDGES = [(500, 0), (500, 1000), (0, 500), (1000, 500), (0, 0), (1000, 1000)]


@pytest.mark.parametrize("view", list(View))
@pytest.mark.parametrize("size", [(1126, 700), SMALL])
def test_a_pin_on_the_edge_of_the_figure_is_painted_whole(qtbot, theme, size, view):
    chart = Desk(qtbot, theme, willing(), size).page.chart
    chart.show_chart(view, [], 0, None)
    bare = chart.grab().toImage()
    ring = REACH_PX - 1
    for at in EDGES:
        chart.show_chart(view, [Pin(1, *at)], 1, None)
        image, place = chart.grab().toImage(), chart.place_of(*at).toPoint()
        for right, down in ((ring, 0), (-ring, 0), (0, ring), (0, -ring)):
            there = place + QPoint(right, down)
            assert image.rect().contains(there)
            assert image.pixelColor(there) != bare.pixelColor(there)
