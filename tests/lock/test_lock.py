"""Locking: at once, over everything, with every word, and back to the same place."""

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
