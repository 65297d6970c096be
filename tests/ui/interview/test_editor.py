"""The account page: every line a numbered paragraph, plain text only, nothing lost."""

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QTextCursor

from tests.ui.interview.fakes import complete
from tests.ui.interview.stage import on_stage, trapped
from ui.interview.account_page import AccountPage


def page(qtbot, theme, *paragraphs):
    view = AccountPage(theme)
    view.editor.show_paragraphs(paragraphs)
    view.stage = on_stage(qtbot, view)
    view.editor.setFocus()
    return view


def paste(editor, text):
    copied = QMimeData()
    copied.setText(text)
    copied.setHtml(f"<b><img src='/etc/passwd'>{text}</b>")
    editor.insertFromMimeData(copied)


def test_enter_begins_the_next_paragraph_however_it_is_pressed(qtbot, theme):
    editor = page(qtbot, theme).editor
    qtbot.keyClicks(editor, "one")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "two")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "three")
    qtbot.keyClick(editor, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor, "four")
    assert editor.paragraphs() == ("one", "two", "three", "four")


def test_a_paste_comes_in_as_plain_paragraphs(qtbot, theme):
    editor = page(qtbot, theme, "before").editor
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    paste(editor, "one\r\ntwo\u2029three\tfour\u2028five")
    assert editor.paragraphs() == ("before", "one", "two", "three four", "five")
    assert "<img" not in editor.toHtml()


def test_a_pasted_override_of_the_reading_direction_is_seen(qtbot, theme):
    editor = page(qtbot, theme).editor
    paste(editor, "he said \u202eyes")
    assert editor.paragraphs() == ("he said ⟨U+202E⟩yes",)


def test_a_dropped_file_is_not_pasted_as_its_path(qtbot, theme):
    editor = page(qtbot, theme).editor
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile("/media/stick/IMG_1.jpg")])
    dropped.setText("file:///media/stick/IMG_1.jpg")
    editor.insertFromMimeData(dropped)
    assert editor.paragraphs() == ()


def test_what_is_copied_is_words_and_nothing_else(qtbot, theme):
    editor = page(qtbot, theme, "one", "two").editor
    editor.selectAll()
    copied = editor.createMimeDataFromSelection()
    assert copied.text() == "one\ntwo"
    assert not copied.hasHtml()
    assert copied.data("x-kde-passwordManagerHint").data() == b"secret"


def test_a_no_break_space_stays_what_it_is(qtbot, theme):
    editor = page(qtbot, theme, "12\u00a0гадзін").editor
    assert editor.paragraphs() == ("12\u00a0гадзін",)


def test_what_was_typed_can_be_taken_back_and_brought_again(qtbot, theme):
    editor = page(qtbot, theme).editor
    qtbot.keyClicks(editor, "one")
    editor.undo()
    assert editor.paragraphs() == ()
    editor.redo()
    assert editor.paragraphs() == ("one",)


def test_the_words_that_were_there_cannot_be_undone_away(qtbot, theme):
    editor = page(qtbot, theme, "one").editor
    editor.undo()
    assert editor.paragraphs() == ("one",)


def test_blank_lines_carry_no_number_and_are_not_kept(qtbot, theme):
    editor = page(qtbot, theme, "one", "", "  ", "two").editor
    assert editor.paragraphs() == ("one", "two")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    assert editor.number_at_caret() == 2


def test_a_corrected_paragraph_leaves_the_caret_and_can_be_undone(qtbot, theme):
    editor = page(qtbot, theme, "one", "two", "three").editor
    caret = editor.textCursor()
    caret.setPosition(len("one\ntwo\nth"))
    editor.setTextCursor(caret)
    editor.replace_paragraph(2, "second")
    assert editor.paragraphs() == ("one", "second", "three")
    assert editor.textCursor().block().text() == "three"
    assert editor.textCursor().positionInBlock() == 2
    editor.undo()
    assert editor.paragraphs() == ("one", "two", "three")


def test_a_read_only_page_takes_nothing(qtbot, theme):
    view = page(qtbot, theme, "one")
    view.show_open(False)
    qtbot.keyClicks(view.editor, "x")
    qtbot.keyClick(view.editor, Qt.Key.Key_Return)
    assert view.editor.paragraphs() == ("one",)


def test_words_are_handed_over_when_typing_pauses(qtbot, theme):
    view = page(qtbot, theme)
    with qtbot.waitSignal(view.settled, timeout=3000) as settled:
        qtbot.keyClicks(view.editor, "They came at night.")
    assert settled.args == [("They came at night.",)]


def test_words_are_handed_over_within_two_seconds_of_unbroken_typing(qtbot, theme):
    view = page(qtbot, theme)
    settled = []
    view.settled.connect(settled.append)
    view._settle._pause.setInterval(60_000)
    qtbot.keyClicks(view.editor, "They came")
    qtbot.waitUntil(lambda: bool(settled), timeout=4000)
    assert settled == [("They came",)]


def test_showing_kept_words_is_not_taken_for_typing(qtbot, theme):
    view = page(qtbot, theme)
    edited = []
    view.edited.connect(lambda: edited.append("edited"))
    view.show_testimony(complete())
    view.replace_paragraph(1, "other words")
    assert edited == []


def test_words_are_found_from_where_the_caret_is_and_round_again(qtbot, theme):
    view = page(qtbot, theme, "night and morning", "Night", "day")
    view.editor.moveCursor(QTextCursor.MoveOperation.Start)
    view.find_bar.open_bar()
    qtbot.keyClicks(view.find_bar._words, "night")
    places = [view.editor.textCursor().blockNumber()]
    for _again in range(2):
        qtbot.keyClick(view.find_bar._words, Qt.Key.Key_Return)
        places.append(view.editor.textCursor().blockNumber())
    assert places == [0, 1, 0]


def test_the_find_bar_closes_before_the_page_does(qtbot, theme):
    view = page(qtbot, theme, "one")
    view.find_bar.open_bar()
    assert view.close_last() is True
    assert view.find_bar.isHidden()
    assert view.close_last() is False


def test_tab_leaves_the_account(qtbot, theme):
    view = page(qtbot, theme, "one")
    assert trapped(qtbot, view) == []
    assert view.editor.paragraphs() == ("one",)


def test_a_line_is_never_longer_than_a_person_reads_well(qtbot, theme):
    view = page(qtbot, theme, "слова " * 200)
    block = view.editor.document().firstBlock()
    lines = [block.layout().lineAt(n).textLength() for n in range(4)]
    assert max(lines) <= 80
    assert min(lines) >= 50
