"""Words in a box that are not noted yet: no lock and no closed window loses them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from crypto.identity import new_identity
from desktop.domain.bundles import BundleType
from desktop.domain.consent import RecipientClass
from desktop.domain.items import Item, ItemKind
from desktop.parts.desk import open_desk
from desktop.services.contacts import card_facts
from desktop.services.progress import Unwatched
from desktop.services.sealing import SealOptions
from tests.services.desks import PASSPHRASE
from tests.services.post import take_down
from tests.vault.pages import plain_image
from ui.interview.editor import page_px
from ui.interview.half_typed import QUESTION
from ui.interview.phases import Phase
from ui.interview.view import InterviewView
from ui.items.view import ItemsPart
from ui.letters.editor_view import EditorPage

CANARY = "канапушка in a grey van"


def lock(room):
    room.press_lock()
    room.locked()


def idle(room):
    for _ in range(301):
        room.clock.now += 1
        room.program.watch.look()
    room.locked()


def close(room):
    room.window.close()
    room.wait(lambda: not room.window.isVisible())


WAYS = pytest.mark.parametrize("leave", [lock, idle, close])


@pytest.fixture
def begun(room, qapp):
    """The program with an interview in sight, and what it takes to begin again."""
    rooms = [room.unlock()]
    room.known = room.testimony()
    room.interview()

    def again(leave):
        last = rooms[-1]
        leave(last)
        last.clear_away()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        following = type(room)(qapp, room.folder)
        rooms.append(following.unlock())
        following.settle()
        return following

    room.again = again
    yield room
    for each in rooms[1:]:
        each.clear_away()


def shown(room, phase, testimony=None):
    """Wait for a page of the interview; open it first, where nothing leads back to it."""
    if testimony is not None and not isinstance(room.page, InterviewView):
        room.program.pages.open_interview(testimony)
    room.wait(lambda: isinstance(room.page, InterviewView))
    if room.page.phase is not phase:
        room.page.phase_asked.emit(phase)
    room.settle()
    QCoreApplication.processEvents()
    return room.page.pages[phase]


def correct(room, words):
    page = shown(room, Phase.READ_BACK)
    page.reading.put_caret(1, 0)
    QTest.keyClick(page.reading, Qt.Key.Key_Return)
    box = page.correction.words
    assert box.hasFocus()
    box.clear()
    box.insertPlainText(words)
    return page


def half_typed(room, subject):
    """Return what stands in boxes, as the vault has it."""
    return room.on_vault(lambda vault: open_desk(vault).half_typed.kept(subject))


@WAYS
def test_a_correction_is_in_its_box_again_and_not_noted(begun, leave):
    correct(begun, CANARY)
    before = begun.on_vault(lambda vault: vault.testimonies.get(begun.known))
    again = begun.again(leave)
    page = shown(again, Phase.READ_BACK, begun.known)
    box = page.correction.words
    assert box.isVisible()
    assert box.toPlainText() == CANARY
    assert box.textCursor().atEnd()
    assert box.hasFocus()
    after = again.on_vault(lambda vault: vault.testimonies.get(begun.known))
    assert after.read_back.corrections == before.read_back.corrections == ()
    assert CANARY not in repr(after)
    page.correction.apply.click()
    again.settle()
    noted = again.on_vault(lambda vault: vault.testimonies.get(begun.known))
    assert noted.paragraphs[0] == CANARY
    told = []
    again.program.pages.flush(told.append)
    again.wait(lambda: told)
    assert half_typed(again, begun.known) == {}


def test_a_long_correction_is_in_sight_where_its_caret_is(begun):
    correct(begun, "They came at dawn. " * 950)
    again = begun.again(lock)
    box = shown(again, Phase.READ_BACK, begun.known).correction.words
    assert box.hasFocus()
    assert box.textCursor().atEnd()
    assert box.viewport().rect().contains(box.cursorRect())


@WAYS
def test_a_question_stands_in_its_line_again(begun, leave):
    page = shown(begun, Phase.ACCOUNT)
    page._ask_asked()
    QTest.keyClicks(page.question.words, "What did you see then")
    again = begun.again(leave)
    page = shown(again, Phase.ACCOUNT, begun.known)
    line = page.question.words
    again.wait(line.isVisible)
    assert line.text() == "What did you see then"
    assert line.cursorPosition() == len(line.text())
    assert line.hasFocus()
    assert page.question.width() == min(page.editor.width(), page_px())
    content = again.on_vault(lambda vault: vault.testimonies.get(begun.known))
    assert content.conduct.questions == ()


def test_a_question_is_there_again_after_its_line_was_closed_and_gone_once_deleted(begun):
    page = shown(begun, Phase.ACCOUNT)
    page._ask_asked()
    QTest.keyClicks(page.question.words, "What did you see then")
    told = []
    begun.program.pages.flush(told.append)
    begun.wait(lambda: told)
    assert half_typed(begun, begun.known) == {QUESTION: ("What did you see then",)}
    assert page.close_last()
    page._ask_asked()
    assert page.question.words.text() == "What did you see then"
    page.question.words.clear()
    assert page.close_last()
    again = begun.again(lock)
    page = shown(again, Phase.ACCOUNT, begun.known)
    assert page.question.isHidden()
    assert page.question.words.text() == ""
    assert half_typed(again, begun.known) == {}


def test_a_question_that_is_noted_is_noted_once(begun):
    page = shown(begun, Phase.ACCOUNT)
    page._ask_asked()
    QTest.keyClicks(page.question.words, "What then")
    QTest.keyClick(page.question.words, Qt.Key.Key_Return)
    QTest.keyClick(page.question.manner, Qt.Key.Key_O)
    again = begun.again(lock)
    page = shown(again, Phase.ACCOUNT, begun.known)
    assert page.question.isHidden()
    content = again.on_vault(lambda vault: vault.testimonies.get(begun.known))
    assert [each.words for each in content.conduct.questions] == ["What then"]


def items(page):
    (register,) = page.findChildren(ItemsPart)
    return register


@WAYS
def test_a_handover_stands_in_its_fields_again(begun, leave):
    shirt = Item(id=1, kind=ItemKind.CLOTHING, description="Shirt", holder="Birch")
    phone = Item(id=2, kind=ItemKind.CLOTHING, description="Shoe", holder="Alder")
    begun.program.pages._interviews.open_one.presenter.amend(
        lambda it: replace(it, items=(shirt, phone))
    )
    page = shown(begun, Phase.EVIDENCE)
    page.sheets.turn_to(2)
    items(page).chosen.emit(2)
    handovers = items(page).form.handovers
    QTest.keyClicks(handovers.taker, "Heron")
    QTest.keyClicks(handovers.note, CANARY[11:])
    typed = [each.text() for each in handovers._four]
    items(page).chosen.emit(1)
    assert handovers.taker.text() == ""
    items(page).chosen.emit(2)
    assert [each.text() for each in handovers._four] == typed
    handovers.note.setFocus()
    again = begun.again(leave)
    page = shown(again, Phase.EVIDENCE, begun.known)
    handovers = items(page).form.handovers
    assert items(page).isVisible()
    assert [each.text() for each in handovers._four] == typed
    assert typed[:2] == ["Alder", "Heron"]
    assert handovers.note.hasFocus()
    content = again.on_vault(lambda vault: vault.testimonies.get(begun.known))
    assert all(each.handovers == () for each in content.items)
    handovers.add.click()
    again.settle()
    assert handovers.note.text() == ""
    told = []
    again.program.pages.flush(told.append)
    again.wait(lambda: told)
    assert half_typed(again, begun.known) == {}


def seal(desk, testimony):
    """Seal a closed testimony to somebody, and forget it."""
    card = new_identity("Lighthouse", "lawyer", "2026-03-01").card
    contact = desk.contacts.add(card_facts(card), RecipientClass.LEGAL_TEAM)
    desk.contacts.mark_verified(contact.fingerprint, "in_person")
    options = SealOptions(recipients=(contact.fingerprint,))
    desk.sealing.seal(testimony, options, Unwatched())


def draft_of_sealed(room):
    """Return the id of a draft about a testimony that was sealed."""

    def act(vault):
        desk = open_desk(vault)
        testimony = take_down(desk)
        seal(desk, testimony.id)
        return desk.letters.begin(BundleType.SUPPLEMENT, testimony.id)

    return room.on_vault(act)


@WAYS
def test_a_correction_of_a_letter_is_in_its_box_again(room, qapp, leave):
    letter = draft_of_sealed(room.unlock())
    room.program.pages._letters.open_draft(letter)
    room.wait(lambda: isinstance(room.page, EditorPage) and room.page.form is not None)
    room.settle()
    corrections = room.page.form.corrections
    corrections.more.click()
    QTest.keyClicks(corrections.box.number, "2")
    corrections.box.before.insertPlainText("at night")
    corrections.box.after.insertPlainText(CANARY)
    leave(room)
    room.clear_away()
    again = type(room)(qapp, room.folder).unlock()
    try:
        again.settle()
        if leave is close:
            again.program.pages._letters.open_draft(letter)
        again.wait(
            lambda: isinstance(again.page, EditorPage) and again.page.form is not None
        )
        again.settle()
        box = again.page.form.corrections.box
        assert box.isVisible()
        assert box.number.text() == "2"
        assert box.before.toPlainText() == "at night"
        assert box.after.toPlainText() == CANARY
        assert box.after.textCursor().atEnd()
        assert box.after.hasFocus()
        assert again.page.form.corrections.made == ()
        box.apply.click()
        told = []
        again.program.pages.flush(told.append)
        again.wait(lambda: told)
        assert half_typed(again, letter) == {}
        assert CANARY in repr(again.on_vault(lambda v: open_desk(v).letters.draft(letter)))
    finally:
        again.clear_away()


def test_after_a_seal_nothing_tells_of_words_that_were_never_noted(begun):
    correct(begun, CANARY)
    lock(begun)
    vault = begun.reopen()
    rows = vault._database.rows("SELECT value FROM setting WHERE name LIKE 'half.%'")
    (kept,) = (value.encode() for (value,) in rows)
    assert CANARY in repr(open_desk(vault).half_typed.kept(begun.known))
    image = plain_image(begun.folder, PASSPHRASE)
    assert kept[:60] in image
    desk = open_desk(vault)
    desk.recording.close(desk.recording.load(begun.known))
    seal(desk, begun.known)
    assert desk.half_typed.kept(begun.known) == {}
    for moment in ("open", "closed"):
        if moment == "closed":
            vault.close()
        image = plain_image(begun.folder, PASSPHRASE)
        for trace in (CANARY.encode(), kept[:60], b"half.testimony"):
            assert trace not in image


def test_a_correction_outlives_a_break_and_a_closed_interview(begun):
    page = correct(begun, CANARY)
    for is_open in (False, True):
        page.show_open(is_open)
    assert page.correction.words.isVisible()
    assert page.correction.words.toPlainText() == CANARY


def test_another_paragraph_is_not_taken_up_over_a_correction_that_was_begun(begun):
    page = correct(begun, CANARY)
    page.reading.put_caret(2, 0)
    QTest.keyClick(page.reading, Qt.Key.Key_Return)
    assert page.correction.place[0] == 1
    assert page.correction.words.toPlainText() == CANARY
    assert page.correction.words.hasFocus()


def test_a_correction_follows_its_paragraph(begun):
    page = correct(begun, CANARY)
    editor = begun.page.pages[Phase.ACCOUNT].editor
    first = editor.paragraphs()[0]
    shown(begun, Phase.ACCOUNT)
    editor.put_caret(1, 0)
    editor.insertPlainText("It was Monday.\n")
    shown(begun, Phase.READ_BACK)
    page.correction.apply.click()
    begun.settle()
    content = begun.on_vault(lambda vault: vault.testimonies.get(begun.known))
    assert content.paragraphs[:2] == ("It was Monday.", CANARY)
    assert content.read_back.corrections[-1].before == first
