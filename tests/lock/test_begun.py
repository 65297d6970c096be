"""What was begun in a box and is not noted is settled before anything becomes final."""

from dataclasses import replace

from PySide6.QtTest import QTest

from desktop.domain.items import Item, ItemKind
from desktop.domain.testimony import ReadBackMethod, State
from desktop.parts.desk import open_desk
from tests.lock.test_half_typed import (
    CANARY,
    correct,
    draft_of_sealed,
    half_typed,
    items,
    shown,
)
from ui.interview.phases import Phase
from ui.interview.view import InterviewView
from ui.letters.editor_view import EditorPage
from ui.seal.view import SealPage
from ui.widgets.buttons import Button

CORRECTION = "A correction was begun and is not noted"
QUESTION = "A question was begun and is not noted"
HANDOVER = "A handover was begun and is not noted"


def state_of(room, testimony):
    return room.on_vault(lambda vault: vault.testimonies.row(testimony).state)


def ways(page):
    """What the last page of an interview calls missing, each a button."""
    buttons = (page._gaps.itemAt(at).widget() for at in range(page._gaps.count()))
    return {each.text(): each for each in buttons if isinstance(each, Button)}


def kept(room):
    told = []
    room.program.pages.flush(told.append)
    room.wait(lambda: told)
    return told == [True]


def interview_is_not_closed(room, words, phase):
    """Try to close it: it says what was begun, and leads there."""
    page = shown(room, Phase.CLOSE)
    assert words in ways(page)
    page.close_button.click()
    room.settle()
    assert state_of(room, room.testimony()) is State.OPEN
    assert words in page.banner.words
    assert not page.reopen.isVisible()
    ways(page)[words].click()
    room.settle()
    assert room.page.phase is phase
    shown(room, Phase.CLOSE)
    assert page.banner.isHidden()
    page.close_button.click()
    room.settle()
    there = page.banner.findChildren(Button)
    next(each for each in there if each.text() == "What is missing").click()
    room.settle()
    assert room.page.phase is phase


def test_an_interview_is_not_closed_over_a_correction(room):
    room.unlock().interview()
    page = correct(room, CANARY)
    testimony = room.testimony()
    interview_is_not_closed(room, CORRECTION, Phase.READ_BACK)
    assert page.correction.words.hasFocus()
    page.correction.put_away()
    last = shown(room, Phase.CLOSE)
    assert CORRECTION not in ways(last)
    last.close_button.click()
    room.settle()
    assert state_of(room, testimony) is State.READY
    assert half_typed(room, testimony) == {}


def test_an_interview_is_not_closed_over_a_question(room):
    room.unlock().interview()
    page = shown(room, Phase.ACCOUNT)
    page._ask_asked()
    QTest.keyClicks(page.question.words, "What then")
    assert page.close_last()
    interview_is_not_closed(room, QUESTION, Phase.ACCOUNT)
    assert page.question.words.hasFocus()
    page.question.words.clear()
    assert QUESTION not in ways(shown(room, Phase.CLOSE))


def test_an_interview_is_not_closed_over_a_handover(room):
    room.unlock().interview()
    shirt = Item(id=1, kind=ItemKind.CLOTHING, description="Shirt", holder="Birch")
    amend = room.program.pages._interviews.open_one.presenter.amend
    amend(lambda it: replace(it, items=(shirt,)))
    page = shown(room, Phase.EVIDENCE)
    page.sheets.turn_to(2)
    QTest.keyClicks(items(page).form.handovers.taker, "Heron")
    page.sheets.turn_to(0)
    interview_is_not_closed(room, HANDOVER, Phase.EVIDENCE)
    assert items(page).isVisible()
    items(page).form.remove_confirmed.emit(1)
    assert HANDOVER not in ways(shown(room, Phase.CLOSE))


def test_what_was_begun_is_named_when_the_interview_is_opened_again(room):
    room.unlock()
    testimony = room.testimony()
    begun = {"question": ("What then",)}
    room.on_vault(lambda vault: open_desk(vault).half_typed.keep(testimony, begun))
    room.interview()
    assert QUESTION in ways(shown(room, Phase.CLOSE))


def test_an_interview_that_was_closed_elsewhere_is_not_sealed_over_a_correction(room):
    room.unlock().interview()
    correct(room, CANARY)
    assert kept(room)
    testimony = room.testimony()

    def close(vault):
        recording = open_desk(vault).recording
        recording.close(recording.load(testimony))

    room.on_vault(close)
    room.program.pages.open_seal(testimony)
    room.wait(lambda: isinstance(room.page, SealPage))
    room.settle()
    assert CORRECTION[2:] in room.page.banner.words
    assert not room.page.hold.isVisible()
    room.page.fill.click()
    room.wait(lambda: isinstance(room.page, InterviewView))
    room.settle()
    last = shown(room, Phase.CLOSE)
    assert CORRECTION in ways(last)
    assert not last.seal.isVisible()


def letter_that_lacks_nothing(room):
    letter = draft_of_sealed(room.unlock())
    room.program.pages._letters.open_draft(letter)
    room.wait(lambda: isinstance(room.page, EditorPage) and room.page.form is not None)
    room.settle()
    page, form = room.page, room.page.form
    form.reason.setText("It came back to mind.")
    form.words.insertPlainText("One more thing.")
    form.read_back.method.show_code(str(ReadBackMethod.READ_ALOUD))
    form.read_back.language.show_code("en")
    form.settled_now.emit()
    form.confirm_asked.emit()
    room.settle()
    assert page.hold.isEnabled()
    return letter, page


def begin_correction(page):
    corrections = page.form.corrections
    corrections.more.click()
    QTest.keyClicks(corrections.box.number, "2")
    corrections.box.before.insertPlainText("at night")
    corrections.box.after.insertPlainText(CANARY)


def test_a_letter_is_not_sealed_over_a_correction(room):
    letter, page = letter_that_lacks_nothing(room)
    begin_correction(page)
    assert not page.hold.isEnabled()
    assert "A correction was begun and is not added." in page._missing.text()
    page.seal_confirmed.emit()
    room.settle()
    assert not page.after.isVisibleTo(page)
    assert kept(room)
    assert half_typed(room, letter)["correction"][-1] == CANARY
    page.show_problem(OSError(28, "no space"))
    assert not page.hold.isEnabled()
    assert page.close_last()
    assert not page.hold.isEnabled()
    page.form.corrections.box.put_back.emit()
    assert page.hold.isEnabled()
    page.seal_confirmed.emit()
    room.settle()
    assert page.after.isVisibleTo(page)


def test_a_letter_that_is_gone_holds_the_window_no_longer(room):
    _letter, page = letter_that_lacks_nothing(room)
    begin_correction(page)
    gone = []
    page.finished.connect(lambda: gone.append(kept(room)))
    page.discard_confirmed.emit()
    room.wait(lambda: gone)
    assert gone == [True]
    room.window.close()
    room.wait(lambda: not room.window.isVisible())


def test_a_letter_that_was_sealed_keeps_nothing_more_of_its_boxes(room):
    _letter, page = letter_that_lacks_nothing(room)
    page.seal_confirmed.emit()
    room.settle()
    assert page.after.isVisibleTo(page)
    begin_correction(page)
    assert kept(room)
    assert page.banner.isHidden()
