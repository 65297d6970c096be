"""The translation page: paragraphs stay beside each other; all of it by keyboard."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from tests.ui.accessibility import cut_off, unnamed
from tests.ui.interview.stage import nameless, on_stage, trapped
from tests.ui.translation.test_presenter import ACCOUNT
from ui.translation.presenter import Interpreted, Shown
from ui.translation.rows import AT_ONCE
from ui.translation.view import TranslationPage

NAUGHTY = "<b>bold</b> <img src='/etc/passwd'> é\u0301 " + "x" * 400
BEGUN = Shown(
    original=ACCOUNT,
    written_language="be",
    language="en",
    paragraphs=("They came at night.", "", ""),
    translator="Wren",
    certified_at="",
    competence="",
    left=(2, 3),
    may_certify=False,
    certificate=("I know both.", "I left nothing out."),
    interpreters=(Interpreted(code="Swift"),),
    oath=("I interpreted it all.",),
)
NONE = replace(BEGUN, language="", paragraphs=(), left=(), interpreters=())
WHOLE = replace(BEGUN, paragraphs=("One.", "Two.", "Three."), left=(), may_certify=True)


def page(qtbot, theme, shown=BEGUN, size=(1366, 768)):
    view = TranslationPage(theme)
    view.show_translation(shown)
    view.stage = on_stage(qtbot, view, size)
    return view


def test_before_a_language_is_chosen_the_page_says_what_it_is_for(qtbot, theme):
    view = page(qtbot, theme, NONE)
    assert view._nothing.isVisibleTo(view)
    assert not view.rows.isVisibleTo(view)
    chosen = []
    view.language_chosen.connect(chosen.append)
    assert view.first_focus() is view.language
    view.language.setFocus()
    qtbot.keyClick(view.language, Qt.Key.Key_Down)
    assert chosen == ["ru"]


def test_the_language_of_the_account_is_not_offered(qtbot, theme):
    view = page(qtbot, theme)
    offered = {view.language.itemData(at) for at in range(view.language.count())}
    assert offered == {"ru", "en", "uk", "pl", "lt"}


def test_a_paragraph_is_handed_over_with_its_number_when_the_page_is_left(qtbot, theme):
    view = page(qtbot, theme)
    settled = []
    view.paragraph_settled.connect(lambda *each: settled.append(each))
    assert view.first_focus() is view.rows.field(2)
    qtbot.keyClicks(view.rows.field(2), "I was asleep.")
    view.settle_now()
    assert settled == [(2, "I was asleep.")]


def test_typing_alone_tells_that_something_is_not_kept_yet(qtbot, theme):
    view = page(qtbot, theme)
    with qtbot.waitSignal(view.edited):
        qtbot.keyClick(view.rows.field(2), "I")


def test_enter_goes_on_to_the_next_paragraph_and_breaks_no_line(qtbot, theme):
    view = page(qtbot, theme)
    view.rows.go_to(1)
    qtbot.keyClick(view.stage.focusWidget(), Qt.Key.Key_Return)
    assert view.stage.focusWidget() is view.rows.field(2)
    assert view.rows.field(1).toPlainText() == "They came at night."


def test_enter_in_the_last_paragraph_leaves_the_translation(qtbot, theme):
    view = page(qtbot, theme)
    view.rows.go_to(3)
    qtbot.keyClick(view.stage.focusWidget(), Qt.Key.Key_Return)
    assert view.stage.focusWidget() is not view.rows.field(3)


def test_gaps_are_named_and_one_key_goes_to_the_first(qtbot, theme):
    view = page(qtbot, theme)
    assert "2, 3" in view._gaps.text()
    view.next_gap.setFocus()
    qtbot.keyClick(view.next_gap, Qt.Key.Key_Return)
    assert view.stage.focusWidget() is view.rows.field(2)


def test_showing_it_anew_leaves_alone_where_somebody_types(qtbot, theme):
    view = page(qtbot, theme)
    view.rows.go_to(2)
    qtbot.keyClicks(view.rows.field(2), "I was as")
    view.show_translation(replace(BEGUN, paragraphs=("They came.", "I was", "")))
    assert view.rows.field(2).toPlainText() == "I was as"
    assert view.rows.field(1).toPlainText() == "They came."


def test_what_was_typed_just_now_is_not_lost_when_the_page_is_shown_anew(qtbot, theme):
    view = page(qtbot, theme)
    settled = []
    view.paragraph_settled.connect(lambda *each: settled.append(each))
    qtbot.keyClicks(view.rows.field(2), "I was asleep.")
    view.rows.go_to(3)
    view.show_translation(BEGUN)
    view.settle_now()
    assert settled == [(2, "I was asleep.")]


def test_showing_it_tells_nobody(qtbot, theme):
    view = page(qtbot, theme)
    told = []
    for signal in (view.edited, view.paragraph_settled, view.language_chosen):
        signal.connect(lambda *each: told.append(each))
    view.show_translation(WHOLE)
    view.settle_now()
    assert told == []


def test_it_is_certified_only_when_it_is_whole(qtbot, theme):
    view = page(qtbot, theme)
    assert not view.card.confirm.isEnabled()
    view.show_translation(WHOLE)
    certified = []
    view.certified.connect(lambda: certified.append("certified"))
    qtbot.keyClick(view.card.confirm, Qt.Key.Key_Return)
    assert certified == ["certified"]
    view.show_translation(replace(WHOLE, certified_at="2026-03-01T12:00:00+02:00"))
    assert not view.card.confirm.isVisibleTo(view)
    assert "12:00" in view.card._said.text()


def test_the_words_are_handed_over_before_they_are_certified(qtbot, theme):
    view = page(qtbot, theme, WHOLE)
    told = []
    view.paragraph_settled.connect(lambda *_each: told.append("words"))
    view.certified.connect(lambda: told.append("certified"))
    qtbot.keyClicks(view.rows.field(1), "s")
    view.card.confirm.click()
    assert told == ["words", "certified"]


def test_an_interpreter_certifies_by_key(qtbot, theme):
    view = page(qtbot, theme)
    told = []
    view.interpreter_certified.connect(told.append)
    qtbot.keyClick(view.interpreters.cards["Swift"].confirm, Qt.Key.Key_Return)
    assert told == ["Swift"]


def test_a_closed_interview_is_not_translated_any_more(qtbot, theme):
    view = page(qtbot, theme, WHOLE)
    view.show_open(is_open=False)
    qtbot.keyClicks(view.rows.field(1), "more")
    assert view.rows.field(1).toPlainText() == "One."
    assert not view.card.confirm.isEnabled()
    assert not view.language.isEnabled()


def test_words_are_shown_literally(qtbot, theme):
    original = (NAUGHTY + "\u202e", *ACCOUNT[1:])
    view = page(
        qtbot, theme, replace(BEGUN, original=original, paragraphs=(NAUGHTY, "", ""))
    )
    assert view.rows.field(1).toPlainText() == NAUGHTY
    shown = view.rows._rows[0]._original
    assert shown.text() == f"{NAUGHTY}⟨U+202E⟩"
    assert shown.textFormat() is Qt.TextFormat.PlainText


def long_account(count):
    return replace(
        BEGUN,
        original=tuple(f"Абзац {number}. " * 20 for number in range(count)),
        paragraphs=("Words. " * 20,) * count,
        left=(),
    )


def test_a_long_account_is_made_bit_by_bit_and_all_of_it(qtbot, theme):
    count = 5 * AT_ONCE + 1
    view = page(qtbot, theme, long_account(count))
    qtbot.waitUntil(lambda: len(view.rows._rows) == count)
    assert view.rows.field(count).toPlainText().startswith("Words.")
    view.show_translation(BEGUN)
    assert len(view.rows._rows) == len(ACCOUNT)


@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
def test_rows_neither_overlap_nor_cut_their_words(qtbot, theme, size):
    view = page(qtbot, theme, long_account(9), size)
    assert cut_off(view) == []
    rows = view.rows._rows
    for above, below in pairwise(rows):
        assert above.geometry().bottom() < below.geometry().top()
    for row in rows:
        field = row.field
        assert field.geometry().bottom() < row.height()
        assert field.verticalScrollBar().maximum() == 0


def test_a_row_grows_with_what_is_typed(qtbot, theme):
    view = page(qtbot, theme)
    before = view.rows.height()
    qtbot.keyClicks(view.rows.field(2), "I was asleep and heard nothing at all. " * 8)
    assert view.rows.height() > before
    assert view.rows.field(2).verticalScrollBar().maximum() == 0


def test_every_part_has_a_name_and_tab_leaves_it(qtbot, theme):
    view = page(qtbot, theme, WHOLE)
    assert nameless(view) == []
    assert unnamed(view) == []
    assert trapped(qtbot, view) == []


def test_training_is_handed_over_before_it_is_certified_and_kept_while_typed(qtbot, theme):
    view = page(qtbot, theme, WHOLE)
    told = []
    view.competence_settled.connect(told.append)
    view.certified.connect(lambda: told.append("certified"))
    line = view.card.competence
    line.setFocus()
    qtbot.keyClicks(line, "Ten years")
    view.show_translation(replace(WHOLE, competence="Ten"))
    assert line.text() == "Ten years"
    view.card.confirm.click()
    assert told == ["Ten years", "certified"]
    view.show_open(is_open=False)
    assert not line.isEnabled()
    view.show_translation(replace(WHOLE, translator=""))
    assert not line.isVisibleTo(view)


def test_each_interpreter_has_a_line_for_their_training(qtbot, theme):
    view = page(qtbot, theme)
    told = []
    view.interpreter_competence_settled.connect(lambda *each: told.append(each))
    line = view.interpreters.cards["Swift"].competence
    assert "Swift" in line.accessibleName()
    qtbot.keyClicks(line, "A school")
    view.settle_now()
    assert told == [("Swift", "A school")]
