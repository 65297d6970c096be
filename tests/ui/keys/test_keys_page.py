"""The page of the ways into the vault, as it is seen and used."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from crypto.errors import LastSlot, WrongPassphrase
from desktop.services.contacts import CardFacts
from desktop.services.key_ways import SlotFacts, Ways
from tests.ui.accessibility import cut_off, unnamed, unreached
from ui.keys.view import KeysPage
from ui.widgets.buttons import HOLD_MS, Button, HoldButton

SIX = "copper lantern orbit gravel thistle window"
PRINTS = "8370995415083693823586643269934862938771"
PATH = Path("/media/stick/key.txt")


def slot(number, kind, **facts):
    return SlotFacts(
        **{
            "id": f"{number}" * 16,
            "kind": kind,
            "made_on": "2026-03-01",
            "label": "",
            "fingerprint": "",
            "is_used": False,
            "may_go": True,
            **facts,
        }
    )


WAYS = Ways(
    slots=(
        slot(1, "passphrase+keyfile", label="Blue stick", is_used=True, may_go=False),
        slot(2, "passphrase"),
        slot(3, "recovery", label="Archive", fingerprint=PRINTS),
        slot(4, "chip", made_on=""),
    ),
    erase_after=7,
)
CARDS = (
    CardFacts(
        fingerprint=PRINTS,
        pseudonym="Archive",
        role="organisation",
        made_on="2026-03-01",
        text="",
        verified_at="2026-03-01T12:00:00+02:00",
    ),
)


class Sticks:
    def ask_open(self, title, kinds=()):
        return PATH

    def ask_save(self, title, name, kinds=()):
        return PATH.with_name(name)


class NoPrinter:
    def any_there(self):
        return False


@pytest.fixture
def page(theme, qtbot):
    page = KeysPage(theme, Sticks(), NoPrinter())
    page.resize(683, 600)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.show_form.passphrase.setFocus()
    return page


SHOWN = {
    "closed": lambda page: page.show_closed(),
    "ways": lambda page: page.show_ways(WAYS),
    "change": lambda page: (page.show_ways(WAYS), page.ways.change_asked.emit()),
    "add": lambda page: (page.show_ways(WAYS), page.ways.passphrase_asked.emit()),
    "file": lambda page: (page.show_ways(WAYS), page.ways.key_file_asked.emit()),
    "whose": lambda page: page.show_recovery(CARDS),
    "nobody": lambda page: page.show_recovery(()),
    "sheet": lambda page: (page.show_recovery(CARDS), page.recovery_form.show_sheet()),
}


@pytest.mark.parametrize("step", SHOWN)
def test_everything_has_a_name_is_reached_and_is_not_cut_off(page, qtbot, step):
    SHOWN[step](page)
    page.show_words(SIX)
    page.show_problem(LastSlot())
    assert unnamed(page) == []
    assert unreached(page) == []
    qtbot.waitUntil(lambda: cut_off(page) == [])


def words_of(page):
    return " ".join(each.text() for each in page.findChildren(type(page.title)))


def test_nothing_of_the_ways_is_shown_before_something_opened_them(page, qtbot):
    assert not page.ways.isVisible()
    qtbot.keyClicks(page.show_form.passphrase, "six words")
    page.show_form.key_file.choose_button.click()
    with qtbot.waitSignal(page.show_form.given) as heard:
        qtbot.keyClick(page.show_form.passphrase, Qt.Key.Key_Return)
    assert heard.args == ["six words", PATH]


def test_the_list_says_what_each_way_is_and_what_can_be_done(page):
    page.show_ways(WAYS)
    shown = words_of(page)
    for words in ("Passphrase and key file: Blue stick", "Recovery key: Archive"):
        assert words in shown
    assert "A way that a newer version knows" in shown
    removes = page.ways.findChildren(HoldButton)
    assert len(removes) == 3
    assert page.ways.erase_after.code == "7"
    page.show_ways(Ways(slots=WAYS.slots[:1], erase_after=0))
    assert page.ways.erase_after.code == "0"


def test_a_way_is_removed_by_holding_only(page, qtbot):
    page.show_ways(WAYS)
    remove = page.ways.findChildren(HoldButton)[0]
    with qtbot.assertNotEmitted(page.ways.remove_asked):
        remove.click()
    with qtbot.waitSignal(page.ways.remove_asked, timeout=HOLD_MS * 4) as heard:
        qtbot.keyPress(remove, Qt.Key.Key_Space)
    qtbot.keyRelease(remove, Qt.Key.Key_Space)
    assert heard.args == ["2" * 16]


def typed_twice(page, qtbot, words=SIX):
    for edit in (page.passphrase_form.fresh.first, page.passphrase_form.fresh.second):
        assert edit.echoMode() is QLineEdit.EchoMode.Password
        qtbot.keyClicks(edit, words)


def test_a_new_passphrase_is_typed_twice(page, qtbot):
    SHOWN["change"](page)
    form = page.passphrase_form
    qtbot.keyClicks(form.fresh.first, SIX)
    with qtbot.assertNotEmitted(form.changed):
        form.confirm_button.click()
    form.fresh.first.clear()
    typed_twice(page, qtbot)
    with qtbot.waitSignal(form.changed) as heard:
        form.confirm_button.click()
    assert heard.args == [SIX]


def test_a_further_passphrase_has_a_name(page, qtbot):
    SHOWN["add"](page)
    typed_twice(page, qtbot)
    qtbot.keyClicks(page.passphrase_form.label, "Heron")
    with qtbot.waitSignal(page.passphrase_form.added) as heard:
        page.passphrase_form.confirm_button.click()
    assert heard.args == [SIX, "Heron"]


def test_what_was_typed_is_gone_once_it_was_kept_or_left(page, qtbot):
    SHOWN["change"](page)
    typed_twice(page, qtbot)
    page.show_ways(WAYS)
    assert page.passphrase_form.fresh.first.text() == ""
    qtbot.keyClicks(page.show_form.passphrase, "six words")
    page.show_closed()
    assert page.show_form.passphrase.text() == ""


def test_what_was_typed_stays_when_it_was_refused(page, qtbot):
    SHOWN["change"](page)
    typed_twice(page, qtbot)
    page.show_busy("Writing it.")
    assert not page.passphrase_form.isEnabled()
    page.show_problem(WrongPassphrase())
    assert page.passphrase_form.isEnabled()
    assert page.passphrase_form.fresh.first.text() == SIX


def test_a_key_file_has_a_name_and_a_place(page, qtbot):
    SHOWN["file"](page)
    qtbot.keyClicks(page.key_file_form.label, "Blue stick")
    with qtbot.waitSignal(page.key_file_form.chosen) as heard:
        page.key_file_form.choose_button.click()
    assert heard.args == [PATH, "Blue stick"]


def test_a_recovery_key_is_chosen_by_name_and_fingerprint(page, qtbot):
    page.show_recovery(CARDS)
    form = page.recovery_form
    assert form.fingerprint.text().split() == [
        PRINTS[at : at + 5] for at in range(0, 40, 5)
    ]
    form.language.show_code("be")
    with qtbot.waitSignal(form.prepared) as heard:
        form.next_button.click()
    assert heard.args == [PRINTS, "be"]
    form.show_sheet()
    qtbot.keyClicks(form.check, "1234 5678 9012 3456")
    with qtbot.waitSignal(form.proven) as heard:
        qtbot.keyClick(form.check, Qt.Key.Key_Return)
    assert heard.args == ["1234 5678 9012 3456"]


def test_where_there_is_no_printer_that_is_said(page):
    SHOWN["sheet"](page)
    page.recovery_form.ask_printer(b"")
    assert "no printer" in words_of(page)


def test_nobody_to_recover_for_cannot_be_chosen(page):
    SHOWN["nobody"](page)
    assert not page.recovery_form.next_button.isEnabled()


def test_escape_leaves_a_form_and_then_the_page(page):
    SHOWN["file"](page)
    assert page.close_last()
    assert page.ways.isVisible()
    assert not page.close_last()


def test_erasing_is_one_press_away(page, qtbot):
    button = next(b for b in page.findChildren(Button) if b.text() == "Erase the vault")
    with qtbot.waitSignal(page.erase_asked):
        button.click()
