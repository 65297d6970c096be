"""Corrections of the read-back: each is read back and said yes to by itself."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.domain.codec import decode_testimony, encode_testimony
from desktop.domain.errors import MalformedRecord
from desktop.domain.testimony import Correction, ReadBack, ReadBackMethod
from tests.ui.accessibility import at_rest, bars_inside, cut_off, unnamed
from tests.ui.interview.fakes import complete
from tests.ui.interview.stage import nameless, on_stage, trapped
from ui.interview import read_back
from ui.interview.read_back_page import ReadBackPage

AT = "2026-03-01T12:00:00+02:00"
READ = replace(
    complete(), read_back=ReadBack(method=ReadBackMethod.READ_ALOUD, language="be")
)
NAUGHTY = "\u202e<b>bold</b> " + "x" * 200


def corrected_twice():
    once = read_back.corrected(READ, 1, "Яны прыйшлі раніцай.")
    return read_back.corrected(once, 2, "Я не спаў.")


def test_nobody_says_yes_to_the_whole_before_each_correction():
    testimony = corrected_twice()
    assert read_back.unacknowledged(testimony) == 2
    assert not read_back.may_confirm(testimony)
    testimony = read_back.acknowledged(testimony, 1, AT)
    assert not read_back.may_confirm(testimony)
    testimony = read_back.acknowledged(testimony, 0, AT)
    assert read_back.may_confirm(testimony)


def test_a_yes_belongs_to_its_correction_alone():
    testimony = read_back.acknowledged(corrected_twice(), 1, AT)
    first, second = testimony.read_back.corrections
    assert (first.acknowledged_at, second.acknowledged_at) == ("", AT)
    assert testimony.paragraphs == corrected_twice().paragraphs


def test_a_yes_is_said_once_and_keeps_its_time():
    testimony = read_back.acknowledged(corrected_twice(), 0, AT)
    later = read_back.acknowledged(testimony, 0, "2026-03-01T13:00:00+02:00")
    assert later == testimony


@pytest.mark.parametrize("place", [-1, 2, 99])
def test_a_yes_to_no_correction_changes_nothing(place):
    testimony = corrected_twice()
    assert read_back.acknowledged(testimony, place, AT) == testimony


def test_a_further_correction_has_to_be_asked_for_again():
    testimony = read_back.acknowledged(corrected_twice(), 0, AT)
    testimony = read_back.acknowledged(testimony, 1, AT)
    again = read_back.corrected(testimony, 1, "Яны прыйшлі ўвечары.")
    assert read_back.unacknowledged(again) == 1
    assert not read_back.may_confirm(again)


def test_a_yes_is_kept_and_one_that_was_not_said_leaves_the_bytes_as_they_were():
    testimony = read_back.acknowledged(corrected_twice(), 0, AT)
    raw = encode_testimony(testimony)
    assert decode_testimony(raw) == testimony
    assert raw.count(b"acknowledged_at") == 1
    with pytest.raises(MalformedRecord):
        decode_testimony(raw.replace(AT.encode(), b"", 1))


def page(qtbot, theme, testimony, size=(1366, 768)):
    view = ReadBackPage(theme)
    view.stage = on_stage(qtbot, view, size)
    view.show_read_back(testimony)
    view.show_open(is_open=True)
    return view


def test_each_correction_is_said_yes_to_by_key_and_then_the_whole(qtbot, theme):
    testimony = corrected_twice()
    view = page(qtbot, theme, testimony)
    said = []

    def take(place):
        said.append(place)
        nonlocal testimony
        testimony = read_back.acknowledged(testimony, place, AT)
        view.show_read_back(testimony)

    view.acknowledged.connect(take)
    assert not view.confirm.isEnabled()
    view.corrections.rows[0].yes.setFocus()
    qtbot.keyClick(view.stage.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(view.stage.focusWidget(), Qt.Key.Key_Return)
    assert said == [0, 1]
    assert view.stage.focusWidget() is view.confirm
    assert view.confirm.isEnabled()


def test_after_the_last_yes_it_is_said_how_it_was_read_if_it_was_not(qtbot, theme):
    testimony = corrected_twice()
    unread = replace(testimony.read_back, method=ReadBackMethod.NOT_DONE, language="")
    testimony = read_back.acknowledged(replace(testimony, read_back=unread), 0, AT)
    view = page(qtbot, theme, testimony)

    def take(place):
        view.show_read_back(read_back.acknowledged(testimony, place, AT))

    view.acknowledged.connect(take)
    view.corrections.rows[1].yes.setFocus()
    qtbot.keyClick(view.stage.focusWidget(), Qt.Key.Key_Return)
    assert not view.confirm.isEnabled()
    assert view.stage.focusWidget() is view.method


def test_what_was_said_yes_to_says_when(qtbot, theme):
    view = page(qtbot, theme, read_back.acknowledged(corrected_twice(), 0, AT))
    first, second = view.corrections.rows
    assert not first.yes.isVisibleTo(view)
    assert "12:00" in first._said.text()
    assert second.yes.isVisibleTo(view)


def test_a_closed_interview_takes_no_yes(qtbot, theme):
    view = page(qtbot, theme, corrected_twice())
    view.show_open(is_open=False)
    assert not any(row.yes.isEnabled() for row in view.corrections.rows)


def test_without_corrections_there_is_no_list(qtbot, theme):
    view = page(qtbot, theme, READ)
    assert not view.corrections.isVisibleTo(view)
    assert view.confirm.isEnabled()


def test_corrections_are_shown_literally(qtbot, theme):
    correction = Correction(paragraph=1, before="a", after=NAUGHTY)
    shown = replace(READ, read_back=replace(READ.read_back, corrections=(correction,)))
    view = page(qtbot, theme, shown)
    label = view.corrections.rows[0]._words
    assert NAUGHTY in label.text()
    assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
def test_no_word_of_a_correction_is_cut_off(qtbot, theme, size):
    view = page(qtbot, theme, corrected_twice(), size)
    qtbot.waitUntil(lambda: cut_off(view) == [])


def test_every_part_has_a_name_and_tab_leaves_it(qtbot, theme):
    view = page(qtbot, theme, corrected_twice())
    assert nameless(view) == []
    assert unnamed(view) == []
    assert trapped(qtbot, view) == []


def a_long_one():
    paragraphs = READ.paragraphs * 40
    return replace(READ, paragraphs=paragraphs)


@pytest.mark.parametrize("size", [(1366, 768), (1150, 583), (683, 384), (491, 300)])
def test_a_correction_that_is_open_leaves_one_scroll_bar(qtbot, theme, size):
    view = page(qtbot, theme, a_long_one(), size)
    view.reading.setFocus()
    qtbot.keyClick(view.reading, Qt.Key.Key_Return)
    at_rest()
    assert view.correction.isVisible()
    assert bars_inside(view) == []


@pytest.mark.parametrize("size", [(1366, 768), (491, 300)])
def test_the_account_is_back_when_a_correction_is_put_away(qtbot, theme, size):
    view = page(qtbot, theme, a_long_one(), size)
    box = view.correction
    for end, words in (
        (view.close_last, READ.paragraphs[0]),
        (box._leave, "Other words."),
        (box.apply.click, "Other words."),
    ):
        view.reading.setFocus()
        qtbot.keyClick(view.reading, Qt.Key.Key_Return)
        box.words.setPlainText(words)
        end()
        assert view.reading.isVisibleTo(view)
        assert view.stage.focusWidget() is view.reading


def test_nothing_is_confirmed_over_a_correction_that_was_begun_and_no_key_loses_it(
    qtbot, theme
):
    view = page(qtbot, theme, READ)
    qtbot.keyClick(view.reading, Qt.Key.Key_Return)
    assert view.confirm.isEnabled()
    qtbot.keyClicks(view.correction.words, " And cold.")
    assert not view.confirm.isEnabled()
    assert "was begun" in view._said.text()
    assert view.close_last()
    assert view.correction.words.toPlainText().endswith(" And cold.")
    view.correction._leave()
    assert view.confirm.isEnabled()


@pytest.mark.parametrize("size", [(1366, 768), (1150, 583)])
def test_many_corrections_leave_the_page_itself_where_it_is(qtbot, theme, size):
    corrected = a_long_one()
    for number in range(1, 20):
        corrected = read_back.corrected(corrected, number, f"Other words, {number}.")
    view = page(qtbot, theme, corrected, size)
    at_rest()
    assert bars_inside(view) == []
    assert view.reading.verticalScrollBar().maximum() > 0
    for place in range(18):
        corrected = read_back.acknowledged(corrected, place, AT)
    view.show_read_back(corrected)
    view.corrections.acknowledged.emit(17)
    at_rest()
    last = view.corrections.rows[-1].yes
    assert view.stage.focusWidget() is last
    assert last.visibleRegion().boundingRect() == last.rect()
