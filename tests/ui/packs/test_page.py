"""The page of the packs as it is seen and used."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.services.pack_errors import PackSignerUnknown
from desktop.services.packs import HeldPack, PackFile
from desktop.words.bundled import bundled
from tests.domain.marsh import MARSH, REVIEWED
from tests.ui.accessibility import cut_off, unnamed, unreached
from ui.packs.view import PacksPage

OURS = HeldPack(pack=bundled()[0], is_offered=True)
THEIRS = HeldPack(
    pack=MARSH,
    is_offered=False,
    signer="12345" * 8,
    signer_name="Lighthouse",
    taken_at="2026-03-03T10:00:00+02:00",
)
FILE = PackFile(
    pack=REVIEWED,
    before=1,
    signer="54321" * 8,
    signer_name="Lighthouse",
    value=b"v",
    signature=b"s",
)


class FakeFiles:
    def __init__(self, path=None):
        self.path = path
        self.asked = []

    def ask_open(self, title, kinds=()):
        self.asked.append((title, kinds))
        return self.path


@pytest.fixture
def page(theme, qtbot, tmp_path):
    page = PacksPage(theme, FakeFiles(tmp_path / "marsh.json"))
    page.resize(1366, 768)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.show_packs((OURS, THEIRS))
    return page


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_each_pack_says_its_version_its_review_and_where_it_is_from(page):
    ours, theirs = page.cards["belarus"], page.cards["marsh"]
    assert ours.box.isChecked()
    assert ours.box.text() == "Belarus: places, units, local methods"
    assert "It comes with the program." in words(ours)
    assert "Not yet reviewed by a specialist." in words(ours)
    assert "Version 1 · names: 112" in words(ours)
    assert not theirs.box.isChecked()
    assert "Signed by Lighthouse; taken in on 3 Mar 2026." in words(theirs)
    assert "12345  12345  12345  12345\n12345  12345  12345  12345" in words(theirs)


def test_a_pack_is_offered_and_no_more_by_one_key(page, qtbot):
    box = page.cards["marsh"].box
    box.setFocus()
    with qtbot.waitSignal(page.offered) as heard:
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert heard.args == ["marsh", True]
    with qtbot.waitSignal(page.offered) as heard:
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert heard.args == ["marsh", False]


def test_the_keyboard_stays_at_the_pack_when_all_are_shown_anew(page):
    page.cards["marsh"].box.setFocus()
    page.show_packs((OURS, replace(THEIRS, is_offered=True)))
    assert QApplication.focusWidget() is page.cards["marsh"].box
    assert page.cards["marsh"].box.isChecked()


def test_a_pack_from_a_file_says_who_signed_it_and_what_it_replaces(page, qtbot, tmp_path):
    with qtbot.waitSignal(page.file_chosen) as heard:
        page.take_button.click()
    assert heard.args == [tmp_path / "marsh.json"]
    page.show_file(FILE)
    said = words(page.new)
    assert "Signed by Lighthouse. It takes the place of version 1." in said
    assert "Reviewed by A heron of the east bank on 28 Feb 2026." in said
    assert QApplication.focusWidget() is page.new.take
    with qtbot.waitSignal(page.taken):
        page.new.take.click()


def test_a_pack_from_a_file_is_in_sight_in_a_small_window(page, qtbot):
    page.resize(683, 384)
    page.show_file(FILE)
    qtbot.waitUntil(lambda: not page.new.take.visibleRegion().isEmpty())


def test_escape_leaves_the_pack_that_is_looked_at(page, qtbot):
    assert not page.close_last()
    page.show_file(FILE)
    with qtbot.waitSignal(page.let_go):
        assert page.close_last()
    page.hide_file()
    assert page.new is None
    assert QApplication.focusWidget() is page.take_button


def test_nobody_is_asked_anything_when_no_file_was_chosen(page, qtbot):
    page._files.path = None
    with qtbot.assertNotEmitted(page.file_chosen), qtbot.assertNotEmitted(page.sign_chosen):
        page.take_button.click()
        page.sign_button.click()


def test_a_refusal_stands_above_the_packs(page):
    page.show_problem(PackSignerUnknown())
    assert "a key that is not known" in page.banner.words


def test_what_was_signed_says_where_the_signature_lies(page):
    page.show_signed(MARSH)
    assert "ends with .minisig" in page.banner.words


@pytest.mark.parametrize("has_file", [False, True])
def test_everything_has_a_name_and_is_reached_by_tab(page, has_file):
    if has_file:
        page.show_file(FILE)
    assert unnamed(page) == []
    assert unreached(page) == []


@pytest.mark.parametrize("size", [(683, 384), (1366, 768)])
def test_no_words_are_cut_off(page, size, qtbot):
    page.show_file(FILE)
    page.resize(*size)
    qtbot.waitUntil(lambda: cut_off(page) == [])
