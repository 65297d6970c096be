"""The ceremony as it is seen and used, from the first tick to the card."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from crypto.identity import parse_card
from crypto.piece_words import LETTERS
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.ceremony.room import NoPrinter, Room, type_word


@pytest.fixture
def room(theme, qtbot, tmp_path):
    room = Room(theme, tmp_path)
    qtbot.addWidget(room.view)
    room.view.resize(1000, 700)
    with qtbot.waitExposed(room.view):
        room.view.show()
    room.view.activateWindow()
    return room


def seen(view):
    """Return all words in sight, as a screen reader would find them."""
    labels = view.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(view))


def test_the_whole_ceremony_ends_with_a_card_on_disk(room, tmp_path, qtbot):
    room.make()
    paper = room.prove_all()
    assert len(paper) == 5
    assert "Test recovery" in room.view.title.text()
    room.recover(paper)
    assert room.view.title.text() == "The key is live"
    assert list(tmp_path.iterdir()) == []
    room.view.next_button.click()
    card = parse_card((tmp_path / "key.card").read_text())
    assert (card.pseudonym, card.role) == ("Archive", "organisation")
    assert card.fingerprint == room.ceremony.fingerprint
    assert "Piece 1: Sasha" in seen(room.view)
    with qtbot.waitSignal(room.view.closed):
        room.view.finish_button.click()
    assert not room.view.close_last()


def test_nothing_goes_on_before_every_condition_is_ticked(room):
    assert not room.view.next_button.isEnabled()
    for tick in room.view.prepare.ticks[1:]:
        tick.setChecked(True)
    assert not room.view.next_button.isEnabled()
    room.view.prepare.ticks[0].setChecked(True)
    assert room.view.next_button.isEnabled()


def test_a_network_that_is_up_is_said_until_it_is_gone(room):
    room.view.show_links(1)
    assert "connected to a network" in room.view.prepare.network.words
    room.view.show_links(None)
    assert "look yourself" in room.view.prepare.network.words
    room.view.show_links(0)
    assert room.view.prepare.network.words == ""


def test_nobody_makes_a_key_alone(room):
    room.prepare("Sasha")
    assert "Nobody makes such a key alone" in seen(room.view)
    assert room.view.title.text() == "A key in pieces"


def test_a_key_needs_a_name(room):
    room.prepare("Sasha", "Vera")
    room.view.next_button.click()
    assert "needs a name" in seen(room.view)
    assert not room.ceremony.is_under_way


def test_a_name_that_cannot_be_is_told_and_the_plan_stays(room):
    room.make("bad\u202ename")
    assert room.view.title.text() == "The key"
    assert room.view.banner.words
    assert not room.ceremony.is_under_way


def test_the_words_are_covered_until_the_button_is_held(room, qtbot):
    room.make()
    shown, words = room.view.sheet.shown, room.ceremony.words(1)
    assert not any(word in seen(shown).split() for word in words)
    with qtbot.waitSignal(shown.asked, timeout=4000):
        qtbot.keyPress(shown.show_button, Qt.Key.Key_Space)
    assert [label.text() for label in shown._labels] == list(words)
    qtbot.keyClick(shown.hide_button, Qt.Key.Key_Return)
    assert not any(label.text() for label in shown._labels)


@pytest.mark.parametrize("leave", ["next", "left", "printing"])
def test_the_words_are_covered_as_soon_as_something_else_is_done(room, leave):
    room.make()
    room.view.words_asked.emit()
    acts = {
        "next": room.view.next_button.click,
        "left": room.view.left.emit,
        "printing": room.view.show_printing,
    }
    acts[leave]()
    assert not any(label.text() for label in room.view.sheet.shown._labels)


def test_four_letters_and_space_type_a_whole_piece_without_the_mouse(room, qtbot):
    room.make()
    words = room.ceremony.words(1)
    qtbot.keyClick(room.view.next_button, Qt.Key.Key_Return)
    for word in words[:-1]:
        type_word(qtbot, QApplication.focusWidget(), word[:LETTERS])
    assert room.view.proof.entry.typed()[:-1] == words[:-1]
    type_word(qtbot, QApplication.focusWidget(), words[-1], Qt.Key.Key_Return)
    assert room.ceremony.unproven == (2, 3, 4, 5)
    assert "Piece 1 is right" in room.view.sheet.banner.words
    assert not any(room.view.proof.entry.typed())


def test_an_unknown_word_is_named_at_once_with_words_that_look_like_it(room, qtbot):
    room.make()
    room.view.next_button.click()
    edit = room.view.proof.entry.words[4]
    edit.setFocus()
    type_word(qtbot, edit, "acadmic")
    assert "Word 5 is not on the list" in room.view.proof.entry.banner.words
    assert "academic" in room.view.proof.entry.banner.words
    assert edit.accessibleDescription()
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert not edit.accessibleDescription()


def test_a_wrong_word_is_found_and_the_keyboard_goes_there(room):
    room.make()
    words = list(room.ceremony.words(1))
    words[16] = "yield" if words[16] != "yield" else "acid"
    room.type_back(words)
    assert "Word 17 is not the one on the sheet" in room.view.proof.entry.banner.words
    assert QApplication.focusWidget() is room.view.proof.entry.words[16]
    assert room.ceremony.unproven[0] == 1


def test_words_that_changed_places_are_named(room):
    room.make()
    words = list(room.ceremony.words(1))
    words[9], words[20] = words[20], words[9]
    room.type_back(words)
    assert "10 and 21 have changed places" in room.view.proof.entry.banner.words


def test_the_sheet_of_another_piece_is_not_taken(room):
    room.make()
    room.type_back(room.ceremony.words(2))
    assert "another piece" in room.view.proof.entry.banner.words
    room.view.back_button.click()
    assert room.view.title.text().startswith("Piece 1 of 5")
    assert not any(room.view.proof.entry.typed())


def test_a_failed_recovery_begins_again_with_other_pieces(room, theme, tmp_path, qtbot):
    other = Room(theme, tmp_path)
    qtbot.addWidget(other.view)
    other.make("Other")
    foreign = other.prove_all()
    room.make()
    paper = room.prove_all()
    room.recover(foreign)
    assert "not live" in room.view.proof.entry.banner.words
    assert "1 of 3" in room.view.title.text()
    room.recover(paper)
    assert room.view.title.text() == "The key is live"


def test_no_word_comes_from_or_goes_to_the_clipboard(room, qtbot):
    room.make()
    room.view.next_button.click()
    clipboard = QApplication.clipboard()
    clipboard.setText("academic")
    edit = room.view.proof.entry.words[0]
    qtbot.keyClicks(edit, "yield")
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for key in (Qt.Key.Key_V, Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        qtbot.keyClick(edit, key, control)
    qtbot.keyClick(edit, Qt.Key.Key_Insert, shift)
    qtbot.mouseClick(edit, Qt.MouseButton.MiddleButton)
    edit.selectAll()
    assert edit.selectedText() == ""
    assert edit.text() == "yield"
    assert clipboard.text() == "academic"
    clipboard.clear()


def test_saving_a_sheet_warns_first_and_writes_one_piece(room, tmp_path):
    room.make()
    room.view.sheet.save_button.click()
    assert "piece itself" in room.view.sheet.banner.words
    assert list(tmp_path.iterdir()) == []
    room.view.sheet._ask_save()
    assert [each.name for each in tmp_path.iterdir()] == ["sheet.pdf"]
    assert [sheet.number for sheet in room.told] == [1]


def test_printing_asks_for_the_sheet_only_after_the_warning(room):
    room.make()
    room.view.sheet.print_button.click()
    assert "plain printer" in room.view.sheet.banner.words
    assert room.told == []
    room.view.sheet._ask_print()
    assert [sheet.number for sheet in room.told] == [1]
    assert room.view.sheet.banner.words == ""


def test_without_a_printer_paper_and_pen_are_named(theme, qtbot, tmp_path):
    room = Room(theme, tmp_path, NoPrinter())
    qtbot.addWidget(room.view)
    room.make()
    room.view.sheet.print_button.click()
    assert "by hand" in room.view.sheet.banner.words


def test_what_the_printer_answered_is_said(room):
    room.make()
    room.presenter.print_chosen(lambda _progress: False)
    assert "did not take" in room.view.sheet.banner.words
    room.presenter.print_chosen(lambda _progress: True)
    assert "went to the printer" in room.view.sheet.banner.words
    assert room.view.next_button.isEnabled()


def test_escape_asks_before_a_key_that_is_not_live_is_forgotten(room, qtbot):
    room.make()
    assert room.view.close_last()
    assert "not live yet" in room.view.banner.words
    assert room.ceremony.is_under_way
    with qtbot.waitSignal(room.view.closed):
        room.view._leave_now()
    assert not room.ceremony.is_under_way
    assert not room.view.close_last()


def test_a_live_key_is_not_left_without_its_card_by_a_slip(room):
    room.make()
    room.recover(room.prove_all())
    assert room.view.close_last()
    assert "card" in room.view.banner.words


def test_before_a_key_is_made_escape_leaves_at_once(room, qtbot):
    with qtbot.waitSignal(room.view.closed):
        assert room.view.close_last()


def test_as_many_pieces_can_be_needed_as_there_are_and_no_more(room):
    plan = room.view.plan
    plan.count.show_code("2")
    assert [plan.threshold.itemData(at) for at in range(plan.threshold.count())] == ["2"]
    assert "gone for ever" in plan._means.text()
    plan.count.show_code("9")
    assert plan.threshold.itemData(plan.threshold.count() - 1) == "5"


def steps():
    def sheet(room):
        room.make()

    def words(room):
        room.make()
        room.view.words_asked.emit()

    def proof(room):
        room.make()
        room.view.next_button.click()

    def live(room):
        room.make()
        room.recover(room.prove_all())

    def plan(room):
        room.prepare("Sasha", "Vera")

    def prepare(room):
        room.view.show_links(1)

    return {each.__name__: each for each in (prepare, plan, sheet, words, proof, live)}


@pytest.mark.parametrize("step", steps())
def test_every_step_works_by_keyboard_and_on_a_small_window(room, qtbot, step):
    steps()[step](room)
    assert unnamed(room.view) == []
    assert unreached(room.view) == []
    room.view.resize(683, 384)
    qtbot.waitUntil(lambda: cut_off(room.view) == [])
