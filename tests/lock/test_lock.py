"""Locking: at once, over everything, with every word, and back to the same place."""

import json
import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from desktop.services.locking import PLACE
from ui.interview.phases import Phase


def colours(room):
    image = room.window.grab().toImage().scaled(200, 120)
    return {image.pixel(x, y) for x in range(200) for y in range(120)}


def account(room):
    vault = room.reopen()
    try:
        (paragraphs,) = {vault.testimonies.get(room.known).paragraphs}
        return paragraphs
    finally:
        vault.close()


def test_the_last_word_is_kept_and_the_process_ends(room):
    room.unlock().interview()
    room.known = room.testimony()
    room.write(" Последнее слово.")
    room.press_lock()
    assert len(colours(room)) == 1
    room.locked()
    assert account(room)[-1].endswith("Последнее слово.")


def test_unlocking_leads_to_the_same_place_and_caret(room, qapp):
    room.unlock().interview()
    editor = room.page.pages[Phase.ACCOUNT].editor
    editor.put_caret(2, 9)
    room.program.lock()
    room.locked()
    room.clear_away()
    again = type(room)(qapp, room.folder).unlock()
    again.settle()
    again.wait(lambda: getattr(again.page, "phase", None) is Phase.ACCOUNT)
    assert again.page.pages[Phase.ACCOUNT].editor.caret_place() == (2, 9)
    assert again.page.pages[Phase.ACCOUNT].editor.hasFocus()
    again.clear_away()


def test_unlocking_leads_to_the_same_box_and_caret_on_any_page(room, qapp):
    room.unlock().interview()
    room.page.phase_asked.emit(Phase.CLOSE)
    room.settle()
    page = room.page.pages[Phase.CLOSE]
    box = next(each for each in page.findChildren(QPlainTextEdit) if each.isVisible())
    box.setFocus()
    box.selectAll()
    box.insertPlainText("Tired, but well.")
    cursor = box.textCursor()
    cursor.setPosition(7)
    box.setTextCursor(cursor)
    room.program.lock()
    room.locked()
    room.clear_away()
    again = type(room)(qapp, room.folder).unlock()
    again.settle()
    again.wait(lambda: getattr(again.page, "phase", None) is Phase.CLOSE)
    here = qapp.focusWidget()
    assert here is first_box(again)
    assert (here.toPlainText(), here.textCursor().position()) == ("Tired, but well.", 7)
    again.clear_away()


def first_box(room):
    page = room.page.pages[Phase.CLOSE]
    boxes = (each for each in page.findChildren(QPlainTextEdit) if each.isVisible())
    return next(boxes)


def two_needs(room):
    """Write down two needs, the keyboard in the second; return their boxes."""
    room.page.phase_asked.emit(Phase.CLOSE)
    room.settle()
    needs = room.page.pages[Phase.CLOSE].needs
    for words in ("doctor for the leg", "a safe flat"):
        needs.add.click()
        room.settle()
        QTest.keyClicks(needs.list.cards[-1].note, words)
    room.settle()
    return [card.note for card in needs.list.cards]


def again_at_needs(room, qapp):
    room.program.lock()
    room.locked()
    room.clear_away()
    again = type(room)(qapp, room.folder).unlock()
    again.settle()
    again.wait(lambda: getattr(again.page, "phase", None) is Phase.CLOSE)
    QCoreApplication.processEvents()
    return again, [card.note for card in again.page.pages[Phase.CLOSE].needs.list.cards]


def test_unlocking_leads_to_the_very_row_among_rows_that_are_alike(room, qapp):
    room.unlock().interview()
    first, second = two_needs(room)
    assert first.accessibleName() == second.accessibleName()
    second.setFocus()
    again, (first, second) = again_at_needs(room, qapp)
    QTest.keyClicks(qapp.focusWidget(), " with a garden")
    assert (first.text(), second.text()) == (
        "doctor for the leg",
        "a safe flat with a garden",
    )
    again.clear_away()


def test_the_very_row_is_told_by_where_it_stands_and_not_by_when_it_was_made(room, qapp):
    room.unlock().interview()
    _first, second = two_needs(room)
    cards = room.page.pages[Phase.CLOSE].needs.list
    cards.cards[0].remove_asked.emit()
    cards.back.click()
    room.settle()
    second.setFocus()
    again, (_first, second) = again_at_needs(room, qapp)
    assert qapp.focusWidget() is second
    again.clear_away()


def test_where_the_page_is_another_one_now_the_keyboard_begins_where_the_page_does(
    room, qapp
):
    room.unlock().interview()
    two_needs(room)[1].setFocus()
    place = room.page.place
    room.page.return_to(place)
    assert qapp.focusWidget().text() == "a safe flat"
    room.page.pages[Phase.CLOSE].needs.add.click()
    room.page.return_to(place)
    assert qapp.focusWidget() is first_box(room)


def test_where_somebody_was_is_told_without_a_word_of_the_page(room):
    room.unlock().interview()
    two_needs(room)[1].setFocus()
    box = room.page.place.box
    assert re.fullmatch(r"QLineEdit/\d+/\d+", box)
    room.program.lock()
    room.locked()
    vault = room.reopen()
    kept = vault.settings.get(PLACE)
    vault.close()
    assert json.loads(kept)["box"] == box
