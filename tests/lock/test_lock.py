"""Locking: at once, over everything, with every word, and back to the same place."""

from PySide6.QtWidgets import QPlainTextEdit

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
    assert here.accessibleName() == box_name(again)
    assert (here.toPlainText(), here.textCursor().position()) == ("Tired, but well.", 7)
    again.clear_away()


def box_name(room):
    page = room.page.pages[Phase.CLOSE]
    boxes = (each for each in page.findChildren(QPlainTextEdit) if each.isVisible())
    return next(boxes).accessibleName()
