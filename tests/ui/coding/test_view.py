"""The sheet of the coding through its real window, by keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from desktop.domain.absence import Absence
from desktop.domain.coding import Elicited, Fact, FactKind
from desktop.domain.conduct import AskedQuestion, Manner
from desktop.domain.dates import Band
from tests.ui.accessibility import cut_off
from tests.ui.coding.sample import ACCOUNT, CODED, PARAGRAPHS
from tests.ui.coding.stage import clarify
from tests.ui.interview.stage import focusable, nameless, trapped
from ui.coding.marks import underlines
from ui.theme import Mode

LEFT, RIGHT = QTextCursor.MoveOperation.Left, QTextCursor.MoveOperation.Right


@pytest.fixture
def here(qtbot, theme):
    return lambda *args, **more: clarify(qtbot, theme, *args, **more)


def press(qtbot, *keys):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def write(qtbot, words):
    qtbot.keyClicks(QApplication.focusWidget(), words)


def select(text, paragraph, start, end):
    """Select by the places that Qt knows."""
    block = text.document().findBlockByNumber(paragraph - 1)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def words_of(testimony, fact):
    span = fact.span
    return testimony.paragraphs[span.paragraph - 1][span.start : span.end]


def test_words_are_coded_by_keyboard_from_selection_to_the_last_detail(here, qtbot):
    page, interview, part = here(ACCOUNT)
    press(qtbot, Qt.Key.Key_Home)
    for _word in range(3):
        shift = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        qtbot.keyClick(part.text, Qt.Key.Key_Right, shift)
    press(qtbot, Qt.Key.Key_A)
    write(qtbot, "bat")
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Tab)
    write(qtbot, "two men")
    press(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_D, Qt.Key.Key_Tab)
    write(qtbot, "august 2020?")
    assert part.form.when.reading.text() == "Read as: August 2020, not certain"
    press(qtbot, Qt.Key.Key_Tab)
    write(qtbot, "eve")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    page.close_last()
    fact = interview.testimony.coding.facts[0]
    assert words_of(interview.testimony, fact) == "They stopped the"
    assert (fact.code, fact.other) == ("blunt.baton", "two men")
    assert fact.elicited is Elicited.DIRECT
    assert fact.when.date == "2020-08?"
    assert QApplication.focusWidget() is part.text


def code_the_first_word(qtbot, part):
    select(part.text, 1, 0, 4)
    part.text.setFocus()
    qtbot.keyClick(part.text, Qt.Key.Key_A)


def test_words_that_are_no_term_are_kept_as_the_description_and_in_sight(here, qtbot):
    _page, interview, part = here(ACCOUNT)
    code_the_first_word(qtbot, part)
    write(qtbot, "beaten with a truncheon many times")
    assert "Other, described" in part.form.term.origin.text()
    press(qtbot, Qt.Key.Key_Tab)
    fact = interview.testimony.coding.facts[-1]
    assert (fact.code, fact.other) == ("", "beaten with a truncheon many times")
    assert part.form.other.text() == fact.other
    assert QApplication.focusWidget() is part.form.other
    assert part.form.term.origin.isHidden()


def test_words_that_are_no_term_stand_behind_what_was_described(here, qtbot):
    _page, interview, part = here(CODED)
    part.fact_opened.emit(3)
    part.form.term.words.setFocus()
    write(qtbot, "wet towels")
    part.settle_now()
    assert interview.testimony.coding.fact(3).other == "two of them; wet towels"


def test_half_a_word_is_no_term_and_is_not_lost(here, qtbot):
    _page, interview, part = here(ACCOUNT)
    code_the_first_word(qtbot, part)
    write(qtbot, "bat")
    press(qtbot, Qt.Key.Key_Tab)
    fact = interview.testimony.coding.facts[-1]
    assert (fact.code, fact.other) == ("", "bat")


def test_a_term_typed_to_its_last_letter_is_taken(here, qtbot):
    _page, interview, part = here(ACCOUNT)
    code_the_first_word(qtbot, part)
    write(qtbot, "blows and kicks: blows with a baton")
    press(qtbot, Qt.Key.Key_Tab)
    fact = interview.testimony.coding.facts[-1]
    assert (fact.code, fact.other) == ("blunt.baton", "")


def test_a_term_of_which_the_end_was_deleted_is_that_term(here, qtbot):
    _page, interview, part = here(CODED)
    part.fact_opened.emit(2)
    part.form.term.words.setFocus()
    press(qtbot, Qt.Key.Key_End, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    part.settle_now()
    assert interview.testimony.coding == CODED.coding
    assert part.form.term.words.text() == "Blows and kicks: Blows with a baton"


def asked(testimony, *questions):
    log = tuple(
        AskedQuestion(asked_at="2026-03-01T12:00:00+02:00", manner=manner, after=after)
        for manner, after in questions
    )
    return replace(testimony, conduct=replace(testimony.conduct, questions=log))


@pytest.mark.parametrize(
    ("questions", "way"),
    [
        ((), Elicited.SPONTANEOUS),
        (((Manner.OPEN, 0),), Elicited.OPEN),
        (((Manner.CLOSED, 0),), Elicited.DIRECT),
        (((Manner.LEADING, 0),), Elicited.DIRECT),
        (((Manner.LEADING, 1),), Elicited.SPONTANEOUS),
        (((Manner.LEADING, 0), (Manner.OPEN, 0)), Elicited.OPEN),
        (((Manner.OPEN, 0), (Manner.CLOSED, 0)), Elicited.DIRECT),
    ],
)
def test_how_a_new_fact_came_up_is_what_the_log_of_questions_says(
    here, qtbot, questions, way
):
    _page, interview, part = here(asked(ACCOUNT, *questions))
    code_the_first_word(qtbot, part)
    assert interview.testimony.coding.facts[-1].elicited is way
    assert part.form.elicited.answer == way


def test_whoever_codes_may_say_otherwise_how_a_fact_came_up(here, qtbot):
    _page, interview, part = here(asked(ACCOUNT, (Manner.LEADING, 0)))
    code_the_first_word(qtbot, part)
    part.form.elicited.setFocus()
    press(qtbot, Qt.Key.Key_S)
    assert interview.testimony.coding.facts[-1].elicited is Elicited.SPONTANEOUS


def test_the_digits_code_on_every_keyboard(here, qtbot):
    _page, interview, part = here(ACCOUNT)
    for number, kind in enumerate(FactKind, 1):
        select(part.text, 1, 0, 4)
        part.text.setFocus()
        qtbot.keyClick(part.text, Qt.Key(Qt.Key.Key_0 + number))
        assert interview.testimony.coding.facts[-1].kind is kind


def test_a_key_without_selected_words_only_says_so(here, qtbot):
    _page, interview, part = here(ACCOUNT)
    press(qtbot, Qt.Key.Key_A)
    assert interview.changes == 0
    assert "Select the words first" in part.hint.text()


@pytest.mark.parametrize("paragraph", [1, 2, 3])
def test_what_is_kept_are_the_words_that_were_selected(here, paragraph):
    _page, _interview, part = here(ACCOUNT)
    text = PARAGRAPHS[paragraph - 1]
    units = len(text.encode("utf-16-le")) // 2
    for start in range(units):
        for end in range(start + 1, units + 1):
            select(part.text, paragraph, start, end)
            found = part.text.selection()
            picked = text.encode("utf-16-le")[2 * start : 2 * end]
            seen = picked.decode("utf-16-le", "ignore").strip()
            if found is None:
                assert seen == ""
            else:
                assert seen in text[found.start : found.end]


def test_words_selected_over_two_paragraphs_are_those_of_the_first(here):
    _page, _interview, part = here(ACCOUNT)
    cursor = part.text.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(len(PARAGRAPHS[0]) + 10, QTextCursor.MoveMode.KeepAnchor)
    part.text.setTextCursor(cursor)
    found = part.text.selection()
    assert (found.paragraph, found.start, found.end) == (1, 5, len(PARAGRAPHS[0]))
    assert found.goes_on


def test_choosing_a_fact_shows_its_words_and_choosing_words_shows_their_facts(here, qtbot):
    _page, _interview, part = here(CODED)
    part.facts.setFocus()
    press(qtbot, Qt.Key.Key_Home, Qt.Key.Key_Down)
    (shown,) = part.text.extraSelections()
    assert shown.cursor.selectedText() == "hit me with batons on the legs"
    at = PARAGRAPHS[0].index("batons") + 2
    select(part.text, 1, at, at)
    assert part.facts.here == (3, 2)
    assert part.facts.number == 3


def test_enter_opens_the_fact_under_the_caret(here, qtbot):
    _page, _interview, part = here(CODED)
    part.text.setFocus()
    select(part.text, 3, PARAGRAPHS[2].index("Sokol") + 1, PARAGRAPHS[2].index("Sokol") + 1)
    press(qtbot, Qt.Key.Key_Return)
    assert part.form.number == 4


def test_a_fact_is_removed_by_delete_and_comes_back_by_ctrl_z(here, qtbot):
    _page, interview, part = here(CODED)
    part.facts.setFocus()
    press(qtbot, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert interview.testimony.coding.fact(2) is None
    qtbot.keyClick(part.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert interview.testimony.coding == CODED.coding


def test_facts_on_the_same_words_are_underlined_beneath_each_other():
    facts = sorted(
        (each for each in CODED.coding.facts if each.span and each.span.paragraph == 1),
        key=lambda each: (each.span.start, -each.span.end),
    )
    levels = {line.number: line.level for line in underlines(PARAGRAPHS[0], facts)}
    assert levels == {1: 0, 2: 0, 3: 1}


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_coded_words_are_marked_in_both_modes(here, theme, mode):
    theme.set_mode(mode)
    _page, _interview, plain = here(ACCOUNT)
    _page2, _interview2, coded = here(CODED)
    before, after = plain.text.grab().toImage(), coded.text.grab().toImage()
    line = coded.text.document().firstBlock().layout().lineAt(0)
    y = round(line.y() + line.ascent()) + 4
    row = range(coded.text.viewport().x(), after.width() - 20)
    changed = [x for x in row if before.pixelColor(x, y) != after.pixelColor(x, y)]
    assert len(changed) > 100
    ink = {after.pixelColor(x, y).name().upper() for x in changed}
    assert theme.colours.muted in ink


def test_the_four_reasons_why_there_is_no_fact_are_one_key_each(here, qtbot):
    _page, interview, part = here(CODED)
    part.fact_opened.emit(2)
    for key, absence in ((Qt.Key.Key_R, Absence.REFUSED), (Qt.Key.Key_1, Absence.UNKNOWN)):
        part.form.absence.setFocus()
        press(qtbot, key)
        assert interview.testimony.coding.fact(2).absence is absence
    press(qtbot, Qt.Key.Key_Backspace)
    assert interview.testimony.coding.fact(2).absence is Absence.NONE


def test_a_detail_has_words_or_a_reason_by_one_chord(here, qtbot):
    _page, interview, part = here(CODED)
    part.fact_opened.emit(2)
    line = part.form.details().lines["instrument"]
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert interview.testimony.coding.fact(2).detail("instrument_absent") == "refused"
    assert line.placeholderText() == "Did not want to answer"
    write(qtbot, "a rubber baton")
    part.settle_now()
    fact = interview.testimony.coding.fact(2)
    assert fact.detail("instrument") == "a rubber baton"
    assert fact.detail("instrument_absent") == ""


def test_a_time_that_is_no_date_is_kept_as_it_was_said(here, qtbot):
    _page, interview, part = here(CODED)
    part.fact_opened.emit(3)
    part.form.when.date.setFocus()
    write(qtbot, "the day after my birthday")
    part.settle_now()
    fact = interview.testimony.coding.fact(3)
    assert (fact.when.date, fact.detail("when_said")) == ("", "the day after my birthday")
    assert "No date is read" in part.form.when.reading.text()


def test_a_time_is_tied_to_another_fact_by_its_number_and_never_to_itself(here, qtbot):
    _page, interview, part = here(CODED)
    part.fact_opened.emit(3)
    when = part.form.when
    when.relation.show_code("before")
    when.relation.activated.emit(when.relation.currentIndex())
    for typed, kept in (("3", 0), ("99", 0), ("²", 0), ("1", 1)):
        when.number.setFocus()
        when.number.clear()
        write(qtbot, typed)
        part.settle_now()
        assert interview.testimony.coding.fact(3).when.fact == kept


def test_what_stands_in_the_form_is_what_was_kept(here):
    _page, _interview, part = here(CODED)
    part.fact_opened.emit(2)
    form = part.form
    assert form.term.words.text() == "Blows and kicks: Blows with a baton"
    assert form.elicited.answer == "open"
    assert form.when.band.code == Band.EVENING
    assert form.pointing.episode.code == "1"
    assert form.details().lines["body_part"].text() == "legs"


def test_words_of_an_account_are_never_markup_nor_hidden(here):
    wild = ("<b>They</b> <img src='file:///x'>", "a\u202eb\x07c", "e\u0301" * 300)
    testimony = CODED.next(paragraphs=wild, coding=ACCOUNT.coding)
    _page, _interview, part = here(testimony)
    blocks = [part.text.document().findBlockByNumber(n).text() for n in range(3)]
    assert blocks == [wild[0], "a\ufffdb\ufffdc", wild[2]]
    part.facts.facts.set_facts([Fact(id=1, kind=FactKind.ACT, other="<i>x</i> & y")])
    assert "<i>x</i> & y" in part.facts.facts.data(part.facts.facts.index(0))


def test_a_closed_interview_is_read_and_not_coded(here, qtbot):
    page, interview, part = here(CODED)
    page.show_open(is_open=False)
    select(part.text, 1, 0, 4)
    press(qtbot, Qt.Key.Key_A)
    part.facts.setFocus()
    press(qtbot, Qt.Key.Key_Home, Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert interview.changes == 0
    assert part.form.number == 1
    assert not part.form.other.isEnabled()


def test_changed_words_show_anew_without_moving_the_caret(here):
    _page, interview, part = here(CODED)
    select(part.text, 3, 4, 4)
    words = (PARAGRAPHS[0], "A new one.", *PARAGRAPHS[1:])
    interview.amend(lambda now: now.next(paragraphs=words, coding=ACCOUNT.coding))
    blocks = [part.text.document().findBlockByNumber(n).text() for n in range(4)]
    assert tuple(blocks) == words
    assert part.text.document().blockCount() == 4
    assert part.text.textCursor().blockNumber() == 3
    interview.amend(lambda now: now.next(paragraphs=words[:1]))
    assert part.text.document().toPlainText() == words[0]


def test_a_long_account_is_written_bit_by_bit_and_whole(here, qtbot):
    words = tuple(f"Paragraph {number}." for number in range(1, 301))
    _page, _interview, part = here(CODED.next(paragraphs=words, coding=ACCOUNT.coding))
    assert part.text.document().blockCount() < 300
    qtbot.waitUntil(lambda: part.text.document().blockCount() == 300)
    assert part.text.document().toPlainText() == "\n".join(words)


@pytest.mark.parametrize("size", [(1150, 640), (683, 384)])
@pytest.mark.parametrize("is_formed", [False, True])
def test_everything_has_a_name_is_left_by_tab_and_is_not_cut(here, qtbot, size, is_formed):
    page, _interview, part = here(CODED, size=size)
    if is_formed:
        part.fact_opened.emit(2)
    assert nameless(page) == []
    assert trapped(qtbot, page) == []
    assert len(focusable(page)) >= 3
    assert cut_off(page) == []


def test_the_sheets_are_turned_by_keyboard_and_escape_goes_back_to_the_words(here, qtbot):
    page, _interview, part = here(CODED)
    control = Qt.KeyboardModifier.ControlModifier
    for expected in (1, 2, 0, 1):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, control)
        assert page.part is page._parts[expected]
    assert page.close_last()
    assert page.part is part
    assert not page.close_last()
