"""The consent page: keys answer, Tab leaves, nothing is chosen before it was said."""

from dataclasses import replace

from PySide6.QtCore import Qt

from desktop.domain.consent import NOTHING_ASKED, Answer, ConsentItem, RecipientClass
from desktop.words import table
from tests.ui.interview.stage import nameless, on_stage, trapped
from ui.consent.view import ConsentPage


def page(qtbot, theme):
    view = ConsentPage(theme)
    view.show_script("be", table("consent", "be"))
    view.show_consent(NOTHING_ASKED)
    view.stage = on_stage(qtbot, view)
    return view


def row(view, item):
    return view.items._answers[item]


def test_a_key_answers_and_goes_on_to_the_next_question(qtbot, theme):
    view = page(qtbot, theme)
    given = []
    view.item_answered.connect(lambda item, answer: given.append((item, answer)))
    view.items.begin()
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_L):
        qtbot.keyClick(view.stage.focusWidget(), key)
    items = tuple(ConsentItem)
    assert given == [
        (items[0], Answer.YES),
        (items[1], Answer.NO),
        (items[2], Answer.LATER),
    ]


def test_after_the_last_question_come_the_recipients_and_then_the_own_words(qtbot, theme):
    view = page(qtbot, theme)
    row(view, ConsentItem.RECONTACT).setFocus()
    qtbot.keyClick(view.stage.focusWidget(), Qt.Key.Key_Y)
    for _each in RecipientClass:
        qtbot.keyClick(view.stage.focusWidget(), Qt.Key.Key_N)
    assert view.stage.focusWidget() is view.teach_back


def test_nothing_looks_answered_before_it_was_asked(qtbot, theme):
    view = page(qtbot, theme)
    assert {answers.answer for answers in view.items._answers.values()} == {""}


def test_showing_kept_answers_tells_nobody(qtbot, theme):
    view = page(qtbot, theme)
    given = []
    view.item_answered.connect(lambda *each: given.append(each))
    view.show_consent(NOTHING_ASKED.with_answer(ConsentItem.AUDIO, Answer.NO))
    assert row(view, ConsentItem.AUDIO).answer == "no"
    assert given == []


def test_what_was_typed_is_handed_over_at_once_when_the_page_is_left(qtbot, theme):
    view = page(qtbot, theme)
    said = []
    view.teach_back_settled.connect(said.append)
    qtbot.keyClicks(view.teach_back, "For the court")
    view.settle_now()
    assert said == ["For the court"]


def test_tab_leaves_the_box_for_the_own_words(qtbot, theme):
    view = page(qtbot, theme)
    view.teach_back.setFocus()
    qtbot.keyClick(view.teach_back, Qt.Key.Key_Tab)
    assert view.teach_back.toPlainText() == ""
    assert view.stage.focusWidget() is not view.teach_back


def test_the_script_is_folded_away_once_it_was_read(qtbot, theme):
    view = page(qtbot, theme)
    assert not view._script.isHidden()
    answered = NOTHING_ASKED.with_answer(ConsentItem.STORE, Answer.YES)
    view.show_consent(replace(answered, recorded_at="2026-03-01T12:00:00+02:00"))
    assert view._script.isHidden()


def test_every_part_has_a_name_and_tab_leaves_it(qtbot, theme):
    view = page(qtbot, theme)
    assert nameless(view) == []
    assert trapped(qtbot, view) == []
