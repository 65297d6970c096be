"""The case file says who knows the deponent, and opens nothing by one slip."""

import os

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from crypto.identity import identity_from_seed
from desktop.services.particulars import Custodian
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.casefile.test_case_page import SilentPlayer, case
from tests.ui.casefile.test_case_presenter import row
from tests.ui.interview.stage import on_stage
from tests.ui.particulars.fakes import envelope
from ui.casefile.view import CasePage

QUORUM = identity_from_seed(os.urandom(32), "Identities", "custodian", "2026-01-01").card


def custodian(name="", role="lawyer", *, is_me=False, card=None):
    return Custodian(fingerprint="12345" * 8, card=card, name=name, role=role, is_me=is_me)


ME = custodian("Lantern", "custodian", is_me=True)
LAWYER = custodian("Harbour", card=QUORUM)
IN_PIECES = custodian("Identities", "custodian", card=QUORUM)
STRANGER = custodian()


@pytest.fixture
def page(qtbot, theme):
    page = CasePage(theme, SilentPlayer())
    page.stage = on_stage(qtbot, page)
    return page


def words_of(widget):
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


def shown(page, *custodians):
    page.show_case(case(envelopes=(envelope(*custodians),)))
    QApplication.processEvents()
    return page.particulars.panels[0]


def test_without_particulars_nothing_is_said_of_them(page):
    page.show_case(case())
    assert page.particulars.isHidden()
    assert page.particulars.panels == ()


def test_who_cannot_open_them_is_told_so_and_who_can(page):
    panel = shown(page, LAWYER)
    words = words_of(panel)
    assert "sealed to: Harbour." in words
    assert "You cannot open them" in words
    assert panel.doors.buttons == ()


def test_a_custodian_who_is_unknown_here_is_shown_by_the_digits(page):
    assert "12345 12345" in words_of(shown(page, STRANGER))


def test_a_custodian_opens_them_only_after_a_word_about_the_record(page, qtbot):
    panel = shown(page, ME, LAWYER)
    assert "sealed to you and to: Harbour." in words_of(panel)
    (door,) = panel.doors.buttons
    with qtbot.assertNotEmitted(page.particulars_wanted):
        door.click()
    assert "for ever" in words_of(panel)
    assert panel.doors.asking.leave.hasFocus()
    with qtbot.waitSignal(page.particulars_wanted):
        panel.doors.asking.confirm.click()


def test_escape_takes_the_question_back_and_then_closes_the_page(page, qtbot):
    panel = shown(page, ME)
    panel.doors.buttons[0].click()
    assert page.close_last()
    assert "for ever" not in words_of(panel)
    assert panel.doors.buttons[0].hasFocus()
    assert not page.close_last()


def test_a_key_in_pieces_is_asked_for_by_its_name(page, qtbot):
    panel = shown(page, IN_PIECES)
    (door,) = panel.doors.buttons
    assert "Identities" in door.text()
    assert "pieces" in words_of(panel)
    door.click()
    with qtbot.waitSignal(page.pieces_wanted) as told:
        panel.doors.asking.confirm.click()
    assert told.args == [panel.envelope, IN_PIECES]


def test_what_a_supplement_brought_has_a_card_and_doors_of_its_own(page, qtbot):
    later = envelope(ME, added_at="2026-03-05T10:00:00+03:00")
    page.show_case(case(envelopes=(envelope(LAWYER), later)))
    first, second = page.particulars.panels
    assert first.doors.buttons == ()
    assert "added on" in words_of(second)
    second.doors.buttons[0].click()
    with qtbot.waitSignal(page.particulars_wanted) as told:
        second.doors.asking.confirm.click()
    assert told.args == [later]


def test_they_can_be_handed_over_unless_nobody_else_could_open_them(page, qtbot):
    panel = shown(page, LAWYER)
    with qtbot.waitSignal(page.hand_over_wanted) as told:
        panel.hand_over.click()
    assert told.args == [panel.envelope]
    assert not shown(page, ME, LAWYER).hand_over.isHidden()
    assert shown(page, ME).hand_over.isHidden()


def test_a_testimony_that_is_gone_shows_nothing_of_them(page):
    shown(page, ME)
    page.show_sealed(row())
    assert page.particulars.isHidden()


@pytest.mark.parametrize("asking", [False, True])
def test_everything_has_a_name_and_tab_reaches_all_of_it(page, asking):
    panel = shown(page, ME, IN_PIECES)
    if asking:
        panel.doors.buttons[0].click()
        QApplication.processEvents()
    assert unnamed(page) == []
    page.first_focus().setFocus()
    assert unreached(page) == []
    assert cut_off(panel) == []
