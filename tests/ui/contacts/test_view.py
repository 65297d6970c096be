"""People & keys as it is seen and used."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.consent import RecipientClass
from desktop.services.contacts import InRoster
from exports.qr import matrix
from tests.ui.accessibility import at_rest, cut_off, unnamed, unreached
from tests.ui.contacts.test_presenter import ANNA, MINE
from ui.contacts.view import ContactsView
from ui.contacts.words import class_options, verified_words, way_options
from ui.theme.type import READING_PX
from ui.widgets.labels import FingerprintLabel

VERIFIED = replace(ANNA, verified_at="2026-02-14T12:00:00+02:00", verified_how="by_voice")

DOUBLE = replace(ANNA, has_double=True)


class ScriptedFiles:
    """Answers each question for a file with the same path."""

    def __init__(self, path):
        self.path = path
        self.asked = []

    def ask_open(self, title, kinds=()):
        self.asked.append(title)
        return self.path

    def ask_save(self, title, name, kinds=()):
        self.asked.append(name)
        return self.path


SHOWN = {
    "list": lambda view: view.show_people((ANNA, VERIFIED)),
    "empty": lambda view: view.show_people(()),
    "new": lambda view: view.show_new_card(ANNA),
    "double": lambda view: view.show_new_card(DOUBLE),
    "person": lambda view: view.show_person(ANNA, MINE),
    "verified": lambda view: view.show_person(VERIFIED, MINE),
}


@pytest.fixture
def view(theme, qtbot):
    view = ContactsView(theme, ScriptedFiles(Path("/stick/card.txt")))
    view.resize(1150, 700)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.show_mine(MINE, matrix(MINE.fingerprint))
    view.show_people((ANNA, VERIFIED))
    return view


def test_the_two_fingerprints_stand_beside_each_other(view, qtbot):
    view.show_person(ANNA, MINE)
    labels = view.person.findChildren(FingerprintLabel)
    read = [label.accessibleName().replace(" ", "") for label in labels]
    assert read == ["2" * 40, "1" * 40]
    qtbot.waitUntil(lambda: view.person.theirs.y() == view.person.mine.y())
    view.resize(515, 700)
    qtbot.waitUntil(lambda: view.person.theirs.y() < view.person.mine.y())


@pytest.mark.parametrize("height", [420, 560, 700])
@pytest.mark.parametrize("is_late", [False, True])
def test_both_lines_of_my_fingerprint_are_seen_at_once(theme, qtbot, height, is_late):
    view = ContactsView(theme, ScriptedFiles(Path("/stick/card.txt")))
    view.resize(788, height)
    qtbot.addWidget(view)
    if not is_late:
        view.show_mine(MINE, matrix(MINE.fingerprint))
    with qtbot.waitExposed(view):
        view.show()
    view.show_mine(MINE, matrix(MINE.fingerprint))
    view.show_people((ANNA, VERIFIED))
    QApplication.sendPostedEvents()
    digits = view.list.mine.fingerprint
    assert digits.height() > 2.4 * READING_PX
    qtbot.wait_until(lambda: not cut_off(view))
    assert view.list.mine.rect().contains(digits.geometry())


def test_saying_that_the_digits_are_the_same_names_the_way(view, qtbot):
    view.show_person(ANNA, MINE)
    view.person.way.show_code("by_paper")
    with qtbot.waitSignal(view.same_digits) as heard:
        view.same_button.click()
    assert heard.args == ["by_paper"]


def test_somebody_verified_cannot_be_verified_again(view):
    view.show_person(VERIFIED, MINE)
    assert not view.same_button.isVisible()


def test_a_person_is_forgotten_only_by_holding(view, qtbot):
    view.show_person(ANNA, MINE)
    with qtbot.assertNotEmitted(view.remove_confirmed):
        view.person.remove_button.click()


def test_a_card_is_asked_for_and_given_on(view, qtbot):
    with qtbot.waitSignal(view.card_chosen) as heard:
        view.add_button.click()
    assert heard.args == [Path("/stick/card.txt")]


def test_the_name_of_my_cards_file_is_no_name_of_mine(view, qtbot):
    with qtbot.waitSignal(view.export_chosen):
        view.list.mine.export_button.click()
    assert view._files.asked == ["identity-card.txt"]


def test_a_new_card_is_added_as_what_was_chosen(view, qtbot):
    view.show_new_card(ANNA)
    view.new_card.recipient_class.show_code("icc")
    with qtbot.waitSignal(view.add_confirmed) as heard:
        view.keep_button.click()
    assert heard.args == ["icc"]


def test_enter_opens_a_person_and_escape_leads_back(view, qtbot):
    view.list.table.setFocus()
    with qtbot.waitSignal(view.person_opened) as heard:
        qtbot.keyClick(view.list.table, Qt.Key.Key_Return)
    assert heard.args == [ANNA]
    assert not view.close_last()
    view.show_person(ANNA, MINE)
    with qtbot.waitSignal(view.list_asked):
        assert view.close_last()


def test_an_unverified_person_is_marked_by_words_and_by_a_sign(view):
    index = view.list.model.index(0, 3)
    assert index.data() == "Not verified yet"
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert verified_words(VERIFIED) == "Verified by voice on 14 Feb 2026"


def test_a_name_that_looks_like_markup_is_shown_as_it_is(view):
    view.show_new_card(replace(ANNA, pseudonym="<b>Anna</b>"))
    labels = view.new_card.card.findChildren(type(view.title))
    assert "<b>Anna</b>" in [label.text() for label in labels]


def test_every_class_and_way_has_words_of_its_own():
    assert [code for code, _ in class_options()] == [str(each) for each in RecipientClass]
    assert len({words for _, words in class_options()}) == len(RecipientClass)
    assert len({words for _, words in way_options()}) == 3


def test_only_one_next_step_is_in_sight(view):
    for show in SHOWN.values():
        show(view)
        steps = (view.add_button, view.keep_button, view.same_button)
        assert sum(button.isVisible() for button in steps) <= 1


@pytest.mark.parametrize("what", SHOWN)
def test_everything_has_a_name_and_tab_goes_round(view, what):
    SHOWN[what](view)
    QApplication.processEvents()
    assert unnamed(view) == []
    assert unreached(view) == []


@pytest.mark.parametrize("what", SHOWN)
@pytest.mark.parametrize("size", [(515, 352), (1150, 700)])
def test_no_words_are_cut_off(view, what, size, qtbot):
    SHOWN[what](view)
    view.resize(*size)
    qtbot.waitUntil(lambda: cut_off(view) == [])


NAMED = InRoster(
    organisation="House of Examples",
    role="lawyer",
    expires_on=MINE.made_on,
    is_revoked=False,
)


def test_what_the_roster_says_of_a_person_is_shown(view):
    by_roster = replace(VERIFIED, verified_how="by_roster", in_roster=NAMED)
    view.show_person(by_roster, MINE)
    assert verified_words(by_roster) == "Verified by the roster on 14 Feb 2026"
    assert view.person._roster.text() == (
        "On the roster of House of Examples as Lawyer, until 1 Jan 2026."
    )
    view.show_person(VERIFIED, MINE)
    assert not view.person._roster.isVisible()


def test_a_key_that_the_roster_took_out_of_use_no_longer_counts_as_verified(view):
    gone = replace(VERIFIED, in_roster=replace(NAMED, is_revoked=True))
    view.show_people((gone,))
    assert view.list.model.index(0, 3).data() == "Taken out of use"
    view.show_person(gone, MINE)
    assert not view.person._state._is_verified
    assert "Seal nothing to it." in view.person._roster.text()


def test_the_roster_is_no_way_to_compare():
    assert "by_roster" not in {code for code, _ in way_options()}


def test_a_short_list_leaves_no_hole_to_scroll_through(view):
    view.show_people((ANNA,))
    at_rest()
    assert view._frame_area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("is_kept", [False, True])
@pytest.mark.parametrize("card", [ANNA, DOUBLE])
def test_a_name_that_looks_like_another_is_told_beside_the_digits(view, card, is_kept):
    view.show_person(card, MINE) if is_kept else view.show_new_card(card)
    panel = view.person if is_kept else view.new_card
    seen = [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(view)]
    assert any("looks the same" in words for words in seen) is card.has_double


def test_rows_with_names_that_look_the_same_end_in_other_digits(view):
    other = replace(DOUBLE, fingerprint="3" * 40)
    view.show_people((VERIFIED, DOUBLE, other))
    model = view.list.model
    names = [model.index(row, 0).data() for row in range(3)]
    assert names == ["Anna", "Anna …22222", "Anna …33333"]
