"""The page before the conversation, in an interview, by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from desktop.domain.absence import Known
from desktop.domain.consent import Answer
from desktop.domain.preparing import (
    EarlierAccount,
    GenderWish,
    RiskDecision,
    RiskQuestion,
    SpeaksAs,
)
from desktop.domain.when_said import note_and_words
from tests.ui.accessibility import cut_off
from tests.ui.interview.conftest import jobs, room  # noqa: F401
from tests.ui.interview.fakes import complete
from tests.ui.interview.stage import nameless, trapped
from tests.ui.tongues import speaking
from ui.before.earlier import EarlierCard
from ui.interview.phases import Phase
from ui.translations import languages

NAUGHTY = "<img src=x> \u202eтэст\u0301 ⟨&amp;⟩ %s {0}"
SMALL = (683, 384)


@pytest.fixture
def here(room):  # noqa: F811
    entered = room(complete())
    entered.view.phase_asked.emit(Phase.PLAN)
    entered.page = entered.view.pages[Phase.PLAN]
    return entered


def kept(here):
    here.settle()
    return here.desk.kept.conduct


def line_named(here, name):
    return next(
        each
        for each in here.page.findChildren(QLineEdit)
        if each.accessibleName() == name and each.isVisible()
    )


def test_one_key_says_that_there_are_no_earlier_accounts(qtbot, here):
    here.page.asked.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_N)
    assert kept(here).earlier_asked
    assert "earlier_accounts" not in here.view.phases._gaps


def test_a_key_answers_and_goes_on_as_far_as_what_follows(qtbot, here):
    here.page.risks[next(iter(RiskQuestion))].setFocus()
    for _each in RiskQuestion:
        qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_U)
    answers = {kept(here).risks.answer(question) for question in RiskQuestion}
    assert answers == {Known.UNKNOWN}
    assert here.page.decision.isAncestorOf(here.stage.focusWidget())


def test_a_click_answers_and_stays(qtbot, here):
    first = here.page.risks[next(iter(RiskQuestion))]
    qtbot.mouseClick(first.focusProxy(), Qt.MouseButton.LeftButton)
    assert first.isAncestorOf(here.stage.focusWidget())


def test_an_earlier_account_is_kept_as_it_was_said(qtbot, here):
    here.page.asked.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_Y)
    qtbot.keyClicks(line_named(here, "To whom"), "A newspaper")
    qtbot.keyClicks(line_named(here, "When"), "2020-08~")
    row = here.page.earlier.list.cards[0]
    row.signed.show_code("yes")
    row.signed.activated.emit(1)
    assert kept(here).earlier == (
        EarlierAccount(given_to="A newspaper", when="2020-08~", signed=Known.YES),
    )
    assert "signed account" in here.page.duplicates.words


def test_a_date_is_read_as_people_here_write_it(qtbot, here):
    here.page.earlier_answered.emit(True)
    qtbot.keyClicks(line_named(here, "When"), "10.08.2020")
    assert kept(here).earlier[0].when == "2020-08-10"
    card = here.page.earlier.list.cards[0]
    assert card.reading.text() == "Read as: 10 August 2020"
    assert line_named(here, "When").text() == "10.08.2020"


def test_what_is_no_date_is_kept_as_words_and_said_so_at_its_field(qtbot, here):
    here.page.earlier_answered.emit(True)
    qtbot.keyClicks(line_named(here, "Note"), "Has a copy.")
    line = line_named(here, "When")
    qtbot.keyClicks(line, "in summer, before the harvest of that year")
    (account,) = kept(here).earlier
    assert account.when == ""
    assert account.note == (
        "Has a copy. When, in their words: in summer, before the harvest of that year"
    )
    card = here.page.earlier.list.cards[0]
    assert card.reading.isVisible()
    assert card.reading.parent() is line.parent()
    assert "printed in these words" in card.reading.text()
    assert line.accessibleDescription().endswith(card.reading.text())
    assert line.text() == "in summer, before the harvest of that year"
    assert line_named(here, "Note").text() == "Has a copy."


def test_what_was_no_date_is_there_after_the_lock(qtbot, room, here):  # noqa: F811
    here.page.earlier_answered.emit(True)
    qtbot.keyClicks(line_named(here, "When"), "at Easter")
    here.settle()
    again = room(here.desk.kept)
    again.view.phase_asked.emit(Phase.PLAN)
    (card,) = again.view.pages[Phase.PLAN].earlier.list.cards
    assert card.note.text() == ""
    assert card.when.text() == "at Easter"
    assert not card.reading.isHidden()


@pytest.mark.parametrize("language", languages())
def test_words_of_a_time_are_found_again_in_every_language(qapp, qtbot, theme, language):
    with speaking(qapp, language):
        card = EarlierCard(theme, EarlierAccount(given_to="A lawyer", note="Has a copy"))
        qtbot.addWidget(card)
        card.when.setText("at Easter")
        assert note_and_words(card.account()) == ("Has a copy.", "at Easter")


def test_words_that_were_kept_in_another_language_are_left_as_they_are(room):  # noqa: F811
    told = EarlierAccount(given_to="", note="есть копия. Когда, словами человека: осенью")
    asked = complete().conduct.with_earlier((told,))
    here = room(replace(complete(), conduct=asked))
    here.view.phase_asked.emit(Phase.PLAN)
    shown = here.view.pages[Phase.PLAN].earlier
    (card,) = shown.list.cards
    assert (card.note.text(), card.when.text()) == ("есть копия.", "осенью")
    shown.show_accounts((told,))
    assert shown.list.cards == [card]


def removed(qtbot, here):
    here.page.asked.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_Y)
    qtbot.keyClicks(line_named(here, "To whom"), "A newspaper")
    here.settle()
    here.page.earlier.list.cards[0]._remove.click()
    here.settle()


def test_taking_the_only_account_away_is_no_answer_and_can_be_taken_back(qtbot, here):
    removed(qtbot, here)
    assert here.desk.kept.conduct.earlier == ()
    assert not here.desk.kept.conduct.earlier_asked
    assert here.page.asked.answer == ""
    assert here.page.earlier.list.back.isVisible()
    here.page.earlier.list.back.click()
    assert kept(here).earlier == (EarlierAccount(given_to="A newspaper"),)
    assert here.page.asked.answer == "some"


def test_after_it_was_taken_away_they_can_answer_that_there_is_none(qtbot, here):
    removed(qtbot, here)
    here.page.asked.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_N)
    assert kept(here).earlier_asked
    assert here.page.asked.answer == "none"
    assert not here.page.earlier.isVisible()


def test_to_nobody_beside_an_account_says_what_to_do_first(qtbot, here):
    here.page.asked.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_Y)
    qtbot.keyClicks(line_named(here, "To whom"), "A newspaper")
    here.settle()
    here.page.asked.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_N)
    assert here.page.asked.answer == "some"
    assert here.page.remove_first.isVisible()
    assert here.page.remove_first.text() == "Remove the account first."
    assert kept(here).earlier == (EarlierAccount(given_to="A newspaper"),)
    here.page.earlier.list.cards[0]._remove.click()
    here.settle()
    assert not here.page.remove_first.isVisible()


def test_an_empty_card_is_no_account_that_would_stand_in_the_way(qtbot, here):
    here.page.asked.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_Y)
    here.settle()
    here.page.asked.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_N)
    assert kept(here).earlier == ()
    assert here.page.asked.answer == "none"


def test_typing_in_a_field_keeps_its_caret_while_it_is_saved(qtbot, here):
    here.page.earlier_answered.emit(True)
    line = line_named(here, "To whom")
    qtbot.keyClicks(line, "newspaper")
    line.setCursorPosition(0)
    qtbot.keyClicks(line, "A ")
    here.settle()
    assert line is line_named(here, "To whom")
    assert (line.text(), line.cursorPosition()) == ("A newspaper", 2)


def test_keys_answer_the_risk_card_and_an_answer_can_be_taken_back(qtbot, here):
    answers = here.page.risks[RiskQuestion.SAFE_HERE]
    answers.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_N)
    assert kept(here).risks.answer(RiskQuestion.SAFE_HERE) is Known.NO
    assert here.page.against.isVisible()
    answers.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_A)
    assert kept(here).risks.answer(RiskQuestion.SAFE_HERE) is None
    assert not here.page.against.isVisible()


def test_a_first_account_takes_the_place_of_the_account(qtbot, here):
    here.page.decision.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_F)
    assert kept(here).risks.decision is RiskDecision.FIRST_ACCOUNT
    assert Phase.READ_BACK not in here.view.phases._phases
    here.view.phase_asked.emit(Phase.ACCOUNT)
    page = here.view._pages.first_account()
    assert page.isVisible()
    qtbot.keyClicks(page.boxes["what"], "They came at night.")
    assert kept(here).first_account.what == "They came at night."
    assert here.desk.kept.paragraphs == complete().paragraphs


def test_wishes_and_capacity_are_kept(qtbot, here):
    page = here.page
    page.choices.interviewer.show_code(str(GenderWish.WOMAN))
    page.choices.interviewer.activated.emit(1)
    page.choices.support.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_Y)
    page.capacity.speaks_as.show_code(str(SpeaksAs.MINOR))
    page.capacity.speaks_as.activated.emit(1)
    qtbot.keyClicks(page.capacity.guardian, "Alder")
    page.capacity.assent.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_Y)
    conduct = kept(here)
    assert conduct.choices.interviewer is GenderWish.WOMAN
    assert conduct.choices.support_person is Answer.YES
    assert conduct.capacity.speaks_as is SpeaksAs.MINOR
    assert (conduct.capacity.guardian, conduct.capacity.assent) == ("Alder", Answer.YES)


def test_whatever_is_typed_is_kept_and_shown_as_it_is(here):
    here.page.earlier_answered.emit(True)
    line = line_named(here, "To whom")
    line.setText(NAUGHTY)
    line.textEdited.emit(NAUGHTY)
    assert kept(here).earlier[0].given_to == NAUGHTY.replace("\u202e", "⟨U+202E⟩")
    assert line.text() == NAUGHTY


def test_every_part_has_a_name_and_lets_tab_go(qtbot, here):
    here.page.earlier_answered.emit(True)
    here.page.capacity.speaks_as.show_code(str(SpeaksAs.PROXY))
    here.page.capacity.speaks_as.activated.emit(1)
    assert nameless(here.view) == []
    assert trapped(qtbot, here.view) == []


def test_no_words_are_cut_off_at_twice_the_size(qtbot, here):
    here.page.earlier_settled.emit((EarlierAccount(given_to="x", signed=Known.YES),))
    here.page.risk_answered.emit(RiskQuestion.ACUTE_DISTRESS, Known.YES)
    here.stage.resize(*SMALL)
    here.view.setGeometry(0, 0, *SMALL)
    qtbot.waitUntil(lambda: cut_off(here.page) == [])


def test_words_just_typed_outlive_the_next_answer(qtbot, here):
    here.page.asked.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_Y)
    qtbot.keyClicks(line_named(here, "To whom"), "A newspaper")
    here.page.risks[RiskQuestion.SAFE_HERE].setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_Y)
    assert kept(here).earlier[0].given_to == "A newspaper"


WHY = "Why, and what was agreed against the risk"


def test_why_it_was_decided_so_is_kept_and_not_written_over_while_typed(qtbot, here):
    line = line_named(here, WHY)
    line.setFocus()
    qtbot.keyClicks(line, "phone is outside.")
    line.setCursorPosition(0)
    qtbot.keyClicks(line, "The ")
    assert kept(here).risks.note == "The phone is outside."
    assert (line.text(), line.cursorPosition()) == ("The phone is outside.", 4)
    here.page.show_open(is_open=False)
    assert not line.isEnabled()


def in_sight(here, widget):
    area = here.page._frame_area.viewport()
    top = widget.mapTo(area, QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= area.height()


def test_a_warning_that_unfolds_above_leaves_what_has_the_keyboard_in_sight(qtbot, here):
    here.page.earlier_answered.emit(True)
    here.settle()
    answers = here.page.risks[RiskQuestion.FOLLOWED]
    bar = here.page._frame_area.verticalScrollBar()
    answers.setFocus()
    focus = here.stage.focusWidget()
    below = focus.mapTo(here.page._frame_area.widget(), QPoint(0, focus.height())).y()
    bar.setValue(below - here.page._frame_area.viewport().height())
    qtbot.waitUntil(lambda: in_sight(here, focus))
    account = EarlierAccount(given_to="x", signed=Known.YES)
    here.page.earlier_settled.emit((account,))
    assert here.page.duplicates.isVisible()
    moved = focus.mapTo(here.page._frame_area.widget(), QPoint(0, focus.height())).y
    qtbot.waitUntil(lambda: moved() > below)
    qtbot.waitUntil(lambda: in_sight(here, focus))


def test_who_scrolled_away_from_the_keyboard_stays_there(qtbot, here):
    here.page.earlier_answered.emit(True)
    here.settle()
    here.page.capacity.speaks_as.setFocus()
    bar = here.page._frame_area.verticalScrollBar()
    bar.setValue(0)
    account = EarlierAccount(given_to="x", signed=Known.YES)
    highest = bar.maximum()
    here.page.earlier_settled.emit((account,))
    qtbot.waitUntil(lambda: bar.maximum() > highest)
    assert bar.value() == 0


@pytest.mark.parametrize("by_key", [True, False])
def test_who_answers_to_somebody_types_the_name_at_once(qtbot, here, by_key):
    here.page.asked.setFocus()
    if by_key:
        qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_Y)
    else:
        button = here.page.asked._buttons["some"]
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(here.stage.focusWidget(), "A lawyer")
    assert [each.given_to for each in kept(here).earlier] == ["A lawyer"]
    here.page.asked.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_Y)
    assert here.page.asked.isAncestorOf(here.stage.focusWidget())
