"""The page on which a redacted copy is made, as it is seen and used."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.app.redacting import _connect_choices, _connect_sending
from desktop.domain.disclosure import Why, Withheld
from tests.ui.accessibility import (
    SMALL_PLACE,
    at_rest,
    bars_inside,
    beyond,
    cut_off,
    in_a_small_place,
    overlapping,
    unnamed,
    unreached,
)
from tests.ui.redaction.samples import (
    CORRECTED,
    FIRST,
    NAME,
    SECOND,
    TESTIMONY,
    THIRD,
    TOLD,
    FakeDisclosures,
    codes,
)
from ui.jobs import run_now
from ui.redaction.lines import Group
from ui.redaction.presenter import RedactionPresenter
from ui.redaction.sending import SendPresenter
from ui.redaction.view import RedactionPage
from ui.theme import Mode
from ui.widgets.buttons import Button


class ScriptedFiles:
    def ask_folder(self, _title):
        return Path("/media/stick")


@pytest.fixture
def desk():
    return FakeDisclosures()


@pytest.fixture
def page(theme, qtbot, desk):
    page = RedactionPage(theme, ScriptedFiles(), codes())
    send = SendPresenter(page, desk, desk, run_now)
    presenter = RedactionPresenter(page, page, desk, run_now, send.open)
    _connect_choices(page, presenter)
    _connect_sending(page, presenter, send)
    page.setProperty("held", (presenter, send))
    page.resize(1150, 800)
    qtbot.addWidget(page)
    qtbot.addWidget(page.rail)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    presenter.open(TESTIMONY.id)
    page.edit.list.setFocus()
    return page


def held(desk):
    return desk.kept["letter"][0].withheld if desk.kept else {}


def words(page):
    QApplication.processEvents()
    return " ".join(
        label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)
    )


def said(page, path, parts=None):
    """Return what a screen reader hears of a part."""
    shown = parts or page.edit.list
    model = shown.model()
    index = model.index(model.number_of(path))
    return model.data(index, Qt.ItemDataRole.AccessibleTextRole)


def choose(page, path):
    page.edit.list.choose(path)


def press(page, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def test_space_withholds_and_brings_back(page, desk):
    choose(page, FIRST)
    press(page, Qt.Key.Key_Space)
    assert FIRST in held(desk)
    assert "Withheld · Identity" in said(page, FIRST)
    assert page.edit.list.paths() == (FIRST,)
    press(page, Qt.Key.Key_W)
    assert FIRST not in held(desk)
    assert "Withheld" not in said(page, FIRST)


def test_home_and_end_lead_to_the_first_and_the_last_part(page):
    parts = page.edit.list
    lines = [n for n in range(parts.parts.rowCount()) if parts.line(n) is not None]
    choose(page, FIRST)
    press(page, Qt.Key.Key_End)
    assert parts.currentIndex().row() == lines[-1]
    assert parts.paths() == (parts.line(lines[-1]).path,)
    press(page, Qt.Key.Key_Home)
    assert parts.currentIndex().row() == lines[0]
    press(page, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert len(parts.paths()) == len(lines)


@pytest.mark.parametrize(("key", "why"), tuple(enumerate(Why, start=1)))
def test_a_digit_says_why(page, desk, key, why):
    choose(page, SECOND)
    press(page, Qt.Key(Qt.Key.Key_0 + key))
    assert held(desk)[SECOND].why is why
    assert page.edit.inspector.whys[why].isChecked()


def test_the_last_reason_is_the_next_one(page, desk):
    choose(page, FIRST)
    press(page, Qt.Key.Key_4)
    choose(page, SECOND)
    press(page, Qt.Key.Key_Space)
    assert held(desk)[SECOND].why is Why.SECURITY


def test_many_parts_are_withheld_at_once(page, desk):
    choose(page, FIRST)
    press(page, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(page, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert "Parts chosen: 3" in words(page)
    press(page, Qt.Key.Key_2)
    assert {FIRST, SECOND, THIRD} <= set(held(desk))


def test_the_margin_shows_and_withholds(page, desk):
    choose(page, SECOND)
    assert page.edit.inspector.shown.isChecked()
    page.edit.inspector.whys[Why.CONSENT].click()
    assert held(desk)[SECOND].why is Why.CONSENT
    page.edit.inspector.shown.click()
    assert SECOND not in held(desk)


def test_enter_puts_words_of_ones_own_in_the_place_of_a_part(page, desk):
    choose(page, SECOND)
    press(page, Qt.Key.Key_Return)
    assert page.edit.inspector.text.hasFocus()
    QTest.keyClicks(page.edit.inspector.text, "They asked about [a thing].")
    choose(page, FIRST)
    assert held(desk)[SECOND] == Withheld(
        path=SECOND, why=Why.IDENTITY, replaced="They asked about [a thing]."
    )
    assert page.edit.inspector.text.toPlainText() == ""
    choose(page, SECOND)
    assert page.edit.inspector.text.toPlainText() == "They asked about [a thing]."


def test_leaving_the_page_keeps_what_was_typed(page, desk):
    choose(page, SECOND)
    press(page, Qt.Key.Key_Return)
    QTest.keyClicks(page.edit.inspector.text, "[Person 1]")
    page.left.emit()
    assert held(desk)[SECOND].replaced == "[Person 1]"


def test_undo_and_redo_by_keyboard(page, desk):
    choose(page, FIRST)
    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert FIRST not in held(desk)
    press(page, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert FIRST in held(desk)


def test_what_cannot_be_withheld_says_why(page, desk):
    choose(page, TOLD)
    press(page, Qt.Key.Key_Space)
    assert TOLD not in held(desk)
    assert "This cannot be withheld" in words(page)
    assert "Always told by the copy" in said(page, TOLD)
    assert not page.edit.inspector.text.isVisibleTo(page)


def test_a_correction_that_tells_is_withheld_in_one_act(page, desk):
    choose(page, FIRST)
    press(page, Qt.Key.Key_Space)
    assert "It says what stood here" in words(page)
    page.edit.inspector.correction.click()
    assert CORRECTED in held(desk)
    assert "It says what stood here" not in words(page)


def test_the_counter_says_how_many_parts_are_withheld(page):
    withheld, total = 8, page.edit.list.model().rowCount() - 7
    assert f"{withheld} of {total} parts withheld" in words(page)
    choose(page, FIRST)
    press(page, Qt.Key.Key_Space)
    assert f"{withheld + 1} of {total} parts withheld" in words(page)


def test_each_group_is_shown_alone_and_all_at_once(page, desk):
    page.groups.buttons[Group.ACCOUNT].click()
    assert page.edit.list.model().rowCount() == 1 + 4
    page.edit.withhold_all.click()
    assert page.groups.buttons[Group.ACCOUNT].accessibleName().endswith("4 of 4 withheld")
    assert not page.edit.withhold_all.isEnabled()
    page.edit.show_all.click()
    assert FIRST not in held(desk)
    page.groups.buttons[Group.ALL].click()
    assert page.edit.list.model().rowCount() > 40


def test_a_name_is_found_and_coded_everywhere(page, desk):
    press(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.edit.finder.words.hasFocus()
    QTest.keyClicks(page.edit.finder.words, NAME)
    assert "Parts that hold it: 2, of which shown: 2." in words(page)
    page.edit.finder.code.click()
    assert held(desk)[FIRST].replaced.startswith("On the first day [Person 1] opened")
    assert "Parts that hold it: 2, all withheld." in words(page)
    assert page.groups.buttons[Group.FOUND].isVisibleTo(page.groups)
    QTest.keyClick(page.edit.finder.words, Qt.Key.Key_Return)
    assert page.edit.list.paths() == (FIRST,)
    assert page.close_last()
    assert page.edit.finder.words.text() == ""
    assert not page.close_last()


def test_the_preview_shows_bars_and_ones_own_words_as_such(page):
    choose(page, FIRST)
    press(page, Qt.Key.Key_3)
    page.foot.reader_sees.click()
    heard = said(page, FIRST, page.preview)
    assert heard == "Paragraph 1. Withheld · Consent"
    everything = [
        page.preview.model().data(page.preview.model().index(row))
        for row in range(page.preview.model().rowCount())
    ]
    assert not any("Kvitka" in each for each in everything if "Correction" not in each)
    assert page.close_last()
    assert page.edit.isVisibleTo(page)


def sealing(page):
    page.foot.go_on.click()
    return page.send


def test_who_may_not_have_it_is_shown_with_the_reason(page):
    send = sealing(page)
    cards = {card.box.text(): card for card in send.cards}
    assert cards["Lantern"].box.isEnabled()
    for name in ("Radio", "Archive", "Willow"):
        assert not cards[name].box.isEnabled()
    shown = words(page)
    assert "They did not agree to share it with the media." in shown
    assert "does not count any more" in shown


def test_nothing_is_sealed_before_it_is_said_what_for_and_for_whom(page, desk):
    send = sealing(page)
    assert send.reason.hasFocus()
    assert not page.foot.seal.isEnabled()
    assert "Write what this copy is for." in words(page)
    QTest.keyClicks(send.reason, "A hearing")
    assert "Choose who may open it." in words(page)
    send.cards[0].box.click()
    assert page.foot.seal.isEnabled()
    page.foot.seal.click()
    ((redaction, _chosen, _compatible),) = desk.sealed
    assert redaction.reason == "A hearing"
    assert "read back to the last byte" in words(page)
    page.foot.write.click()
    assert "abcdef.age" in page.banner.words


def test_no_words_are_cut_off_once_the_copy_is_sealed(page, desk):
    send = sealing(page)
    QTest.keyClicks(send.reason, "A hearing")
    send.cards[0].box.click()
    page.foot.seal.click()
    assert desk.sealed
    page.foot.write.click()
    QApplication.processEvents()
    assert cut_off(page) == []


def test_what_was_overlooked_is_looked_at_or_withheld(page, desk):
    choose(page, FIRST)
    press(page, Qt.Key.Key_Space)
    send = sealing(page)
    assert "A correction that is shown says what" in words(page)
    look, withhold = send.findings[0].findChildren(Button)
    look.click()
    assert page.edit.isVisibleTo(page)
    assert page.edit.list.paths() == (CORRECTED,)
    send = sealing(page)
    withhold = send.findings[0].findChildren(Button)[1]
    withhold.click()
    assert CORRECTED in held(desk)
    assert send.findings == ()
    assert "Probably overlooked" not in words(page)


def test_a_failed_seal_says_that_nothing_was_sealed(page, desk):
    send = sealing(page)
    QTest.keyClicks(send.reason, "A hearing")
    send.settle_now()
    send.cards[0].box.click()
    desk.failing = OSError(28, "full")
    page.foot.seal.click()
    assert "Nothing was sealed" in page.banner.words
    assert page.foot.seal.isEnabled()


def test_what_could_not_be_saved_is_said_until_it_is_saved(page, desk, qtbot):
    said_so = []
    page.status_changed.connect(lambda shown, tone: said_so.append((shown, tone)))
    choose(page, FIRST)
    desk.failing = OSError(28, "full")
    press(page, Qt.Key.Key_Space)
    assert said_so[-1] == ("Not saved", "amber")
    assert page.banner.words
    desk.failing = None
    press(page, Qt.Key.Key_5)
    assert said_so[-1] == ("Saved 14:02", "plain")
    assert page.banner.words == ""


def test_discarding_is_held_down_and_escape_takes_the_question_back(page, desk, qtbot):
    choose(page, FIRST)
    press(page, Qt.Key.Key_Space)
    page.discard.click()
    assert page.discarding.keep.hasFocus()
    assert page.close_last()
    assert page.discarding.isHidden()
    page.discard.click()
    with qtbot.waitSignal(page.finished, timeout=4000):
        QTest.keyPress(page.discarding.hold, Qt.Key.Key_Space)
    assert desk.kept == {}


def everything_at_once(page):
    choose(page, FIRST)
    press(page, Qt.Key.Key_Space)
    page.edit.finder.words.setText("door")


STEPS = {
    "edit": lambda page: None,
    "found": everything_at_once,
    "preview": lambda page: page.foot.reader_sees.click(),
    "send": lambda page: (everything_at_once(page), sealing(page)),
    "discard": lambda page: page.discard.click(),
}


@pytest.mark.parametrize("size", [(1150, 800), (640, 560), (2000, 1200)])
@pytest.mark.parametrize("step", STEPS)
def test_nothing_is_cut_off_unnamed_or_out_of_reach(page, step, size):
    page.resize(*size)
    STEPS[step](page)
    QApplication.processEvents()
    QApplication.processEvents()
    assert cut_off(page) == []
    assert unnamed(page) == []
    assert unreached(page) == []
    buttons = [each for each in page.findChildren(Button) if each.isVisibleTo(page)]
    assert overlapping(buttons) == []


def pixels(parts, path):
    """Return the colours of a row."""
    model = parts.model()
    place = parts.visualRect(model.index(model.number_of(path)))
    image = parts.viewport().grab(place).toImage()
    return {
        QColor(image.pixel(x, y)).name().upper()
        for x in range(0, image.width(), 1)
        for y in range(0, image.height(), 1)
    }


def test_a_withheld_part_looks_other_than_a_shown_one_in_both_modes(page, theme):
    for mode in (Mode.LIGHT, Mode.DARK):
        theme.set_mode(mode)
        choose(page, SECOND)
        press(page, Qt.Key.Key_Space)
        choose(page, FIRST)
        QApplication.processEvents()
        assert theme.colours.edge in pixels(page.edit.list, SECOND)
        choose(page, SECOND)
        press(page, Qt.Key.Key_Space)
        choose(page, FIRST)
        QApplication.processEvents()
        assert theme.colours.edge not in pixels(page.edit.list, SECOND)


@pytest.mark.parametrize("size", [SMALL_PLACE, (491, 700), (683, 384)])
@pytest.mark.parametrize("step", STEPS)
def test_nothing_is_cut_or_beyond_the_edge_on_a_small_screen(page, step, size):
    with in_a_small_place(page, size):
        STEPS[step](page)
        at_rest()
        assert cut_off(page) == []
        assert beyond(page) == []
        # Choosing goes through a list of rows beside what belongs to each: it may scroll.
        may = {f"PartsList {page.edit.list.accessibleName()}"}
        assert set(bars_inside(page)) <= may


def test_the_list_fills_a_low_screen(page):
    with in_a_small_place(page):
        seen = page._frame_area.viewport().height()
        assert seen * 3 // 4 <= page.edit.list.height() <= seen


def test_a_step_begins_at_its_top(page):
    with in_a_small_place(page):
        bar = page._frame_area.verticalScrollBar()
        bar.setValue(bar.maximum())
        sealing(page)
        at_rest()
        assert bar.value() == 0


def test_codes_are_shown_in_words_to_the_maker_and_as_the_reader_will_see_them(page):
    method = "testimony/read_back/method"
    assert said(page, method).endswith("read aloud to them")
    page.preview_wanted.emit()
    assert said(page, method, page.preview).endswith("read aloud to them")
