"""The seal page: what one can choose, what a slip cannot do, and what is said."""

import errno
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.consent import Answer
from desktop.domain.permissions import Purpose
from tests.exports.bundle.samples import source_of
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.seal.test_seal_presenter import choice, entry, row
from ui.seal.screen import Offer, Outcome, Ready
from ui.seal.view import SealPage
from ui.seal.what_for import WhatFor
from ui.widgets.buttons import HOLD_MS
from ui.widgets.same_name import same_name_words


@dataclass
class ScriptedFiles:
    folder: Path | None = Path("/media/stick")

    def ask_folder(self, _title):
        return self.folder


def offer(gaps=(), may_keep_copy=True, **more):
    return Offer(
        **more,
        row=row(),
        gaps=gaps,
        choices=(
            choice("Alena"),
            choice("Maryia", "unverified"),
            choice("Radio", "consent.share.media", Answer.NO),
            choice("Archive", "consent.share.archive", Answer.LATER),
        ),
        may_keep_copy=may_keep_copy,
    )


@pytest.fixture
def page(qtbot, theme):
    page = SealPage(theme, ScriptedFiles())
    qtbot.addWidget(page)
    page.resize(1150, 720)
    with qtbot.waitExposed(page):
        page.show()
    return page


def words_of(widget):
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


def card(page, name):
    return next(each for each in page.form.cards if each.box.text() == name)


def test_only_a_verified_contact_that_consent_allows_can_be_ticked(page):
    page.show_offer(offer())
    able = [each.box.text() for each in page.form.cards if each.box.isEnabled()]
    assert able == ["Alena"]


def test_what_consent_forbids_is_struck_through_with_its_reason(page):
    page.show_offer(offer())
    assert card(page, "Radio").box.font().strikeOut()
    assert "media" in card(page, "Radio").box.accessibleName()
    assert not card(page, "Maryia").box.font().strikeOut()
    assert "People & keys" in words_of(card(page, "Maryia"))


def test_a_reader_whose_name_has_a_double_here_is_told_beside_the_digits(page, qtbot):
    choices = tuple(
        replace(each, has_double=each.pseudonym == "Maryia") for each in offer().choices
    )
    page.show_offer(replace(offer(), choices=choices))
    assert same_name_words() not in words_of(page)
    alena = replace(choice("Alena"), has_double=True)
    page.show_offer(replace(offer(), choices=(alena, choice("A1ena", "unverified"))))
    assert same_name_words() in words_of(card(page, "Alena"))
    assert card(page, "Alena").box.accessibleDescription() == same_name_words()
    qtbot.waitUntil(lambda: cut_off(page) == [])


def test_a_class_to_be_decided_later_says_so_and_not_that_they_refused(page):
    page.show_offer(offer())
    assert "later" in words_of(card(page, "Archive"))


def test_a_copy_that_consent_forbids_cannot_be_ticked_and_says_why(page):
    page.show_offer(offer(may_keep_copy=False))
    assert not page.form.keep.box.isEnabled()
    assert "did not agree" in page.form.keep.box.accessibleDescription()


def test_gaps_are_listed_and_there_is_nothing_to_hold(page):
    page.show_offer(offer(gaps=("narrative", "closing")))
    assert "the account" in page.banner.words
    assert page.hold.isHidden()
    assert page.form.isHidden()
    assert page.focusWidget() is page.fill
    assert page.first_focus() is page.fill


def test_the_button_waits_until_everything_is_chosen(page):
    page.show_offer(offer())
    page.show_ready(Ready(missing=("recipients", "folder")))
    assert not page.hold.isEnabled()
    page.show_ready(Ready(missing=()))
    assert page.hold.isEnabled()
    assert "K7M4-P9R3" in page.consequence.text()


def test_a_short_press_seals_nothing(page, qtbot):
    page.show_offer(offer())
    page.show_ready(Ready(missing=()))
    with qtbot.assertNotEmitted(page.confirmed):
        qtbot.mouseClick(page.hold, Qt.MouseButton.LeftButton)


def test_a_key_that_is_held_on_never_reaches_the_cancel_or_done_button(page, qtbot):
    page.show_offer(offer())
    page.show_ready(Ready(missing=()))
    page.hold.setFocus()
    with qtbot.waitSignal(page.confirmed, timeout=HOLD_MS + 3000):
        QTest.keyPress(page.hold, Qt.Key.Key_Return)
    page.show_working()
    assert not page.working.cancel.hasFocus()
    page.show_outcome(Outcome(entry=entry(), kept=False, forgotten=True))
    assert not page.done.hasFocus()


def test_choosing_a_folder_shows_it_and_tells_it(page, qtbot):
    page.show_offer(offer())
    with qtbot.waitSignal(page.folder_chosen) as told:
        page.form.folder.click()
    assert told.args == [Path("/media/stick")]
    assert "/media/stick" in words_of(page.form)


def test_cancel_turns_into_copying_later_once_it_is_sealed(page):
    page.show_offer(offer())
    page.show_working()
    before = page.working.cancel.text()
    page.show_final()
    assert page.working.cancel.text() != before
    assert "no longer be cancelled" in words_of(page.working)


def test_escape_does_not_leave_the_page_while_it_works(page):
    page.show_offer(offer())
    assert not page.close_last()
    page.show_working()
    assert page.close_last()


def test_the_last_page_says_what_was_verified(page):
    page.show_offer(offer())
    page.show_outcome(
        Outcome(entry=entry(), kept=False, forgotten=True, written=Path("/stick/00.age"))
    )
    words = words_of(page.sealed)
    assert "This device can no longer open it." in words
    assert "/stick/00.age" in words
    assert "efefefef" in words


def test_a_kept_copy_is_never_called_gone(page):
    page.show_offer(offer())
    page.show_outcome(Outcome(entry=entry(), kept=True, forgotten=False))
    assert "can no longer open" not in words_of(page.sealed)


def test_a_key_that_was_not_destroyed_is_never_called_destroyed(page):
    page.show_offer(offer())
    page.show_outcome(Outcome(entry=entry(), kept=False, forgotten=False))
    words = words_of(page.sealed)
    assert "can no longer open" not in words
    assert "not destroyed yet" in words


def test_a_full_stick_is_told_with_what_is_safe_and_a_way_on(page, qtbot):
    page.show_offer(offer())
    full = OSError(errno.ENOSPC, "full")
    page.show_outcome(Outcome(entry=entry(), kept=False, forgotten=True, problem=full))
    assert "safe in the outbox" in page.sealed.banner.words
    with qtbot.waitSignal(page.again_chosen) as told:
        page.sealed.again_wanted.emit()
    assert told.args == [Path("/media/stick")]


def test_a_full_disk_says_that_nothing_was_sealed(page):
    page.show_offer(offer())
    page.show_working()
    page.show_problem(OSError(errno.ENOSPC, "full"))
    assert "Nothing was sealed" in page.banner.words
    assert not page.form.isHidden()


def apart():
    return offer(
        has_particulars=True,
        custodians=(choice("Lantern"), choice("Maryia", "unverified")),
    )


def custodian(page, name):
    cards = page.form.custodians.cards
    return next(each.box for each in cards if each.box.text() == name)


def test_without_particulars_nothing_is_asked_about_them(page):
    page.show_offer(offer())
    assert page.form.custodians.isHidden()


def test_with_particulars_it_is_asked_who_may_open_them(page, qtbot):
    page.show_offer(apart())
    assert "Who may open the particulars" in words_of(page.form)
    assert not custodian(page, "Maryia").isEnabled()
    with qtbot.waitSignal(page.custodian_toggled) as told:
        custodian(page, "Lantern").setChecked(True)
    assert told.args == ["Lantern" * 8, True]


def test_a_custodian_and_destroying_cannot_stand_together(page):
    page.show_offer(apart())
    drop = page.form.custodians.drop.box
    custodian(page, "Lantern").setChecked(True)
    drop.setChecked(True)
    assert not custodian(page, "Lantern").isChecked()
    custodian(page, "Lantern").setChecked(True)
    assert not drop.isChecked()


def test_what_destroying_means_stands_beside_the_button_that_does_it(page):
    page.show_offer(apart())
    page.show_ready(Ready(missing=(), drops=True))
    assert "Nobody will ever know who the deponent is." in page.consequence.text()
    assert "Nobody will ever" in page.hold.accessibleDescription()


def test_somebody_with_account_and_name_is_said_to_be_so(page):
    page.show_offer(apart())
    page.show_ready(Ready(missing=(), both=("Alena",)))
    assert "as well: Alena." in words_of(page.form.custodians)


def test_somebody_who_may_know_the_code_alone_is_named_and_nothing_is_sealed(page):
    page.show_offer(apart())
    page.show_ready(
        Ready(missing=("identity",), both=("Alena", "Maryia"), forbidden=("Alena",))
    )
    said = words_of(page.form.custodians)
    assert "by code only" in said
    assert "Alena" in said
    assert "on the consent page" in said
    assert not page.hold.isEnabled()
    assert "somebody else" in page.consequence.text()


def test_the_section_of_the_particulars_is_named_and_reached_by_keyboard(page):
    page.show_offer(apart())
    assert unnamed(page) == []
    page.first_focus().setFocus()
    assert unreached(page) == []


@pytest.mark.parametrize("state", ["form", "working", "sealed"])
def test_everything_has_a_name_and_tab_reaches_all_of_it(page, qtbot, state):
    page.show_offer(offer())
    page.show_ready(Ready(missing=()))
    if state == "working":
        page.show_working()
    if state == "sealed":
        page.show_outcome(Outcome(entry=entry(), kept=False, forgotten=True))
    assert unnamed(page) == []
    (page.first_focus() or page).setFocus()
    assert unreached(page) == []


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"custodians": ("Lantern", "Identities")}, "Lantern, Identities"),
        ({"dropped": True}, "Nobody."),
    ],
)
def test_the_last_page_says_who_knows_the_deponent_now(page, facts, said):
    page.show_offer(offer())
    page.show_outcome(Outcome(entry=entry(), kept=False, forgotten=True, **facts))
    words = words_of(page.sealed)
    assert "Who can open the particulars" in words
    assert said in words


def test_the_last_page_is_silent_about_particulars_where_none_were_noted(page):
    page.show_offer(offer())
    page.show_outcome(Outcome(entry=entry(), kept=False, forgotten=True))
    assert "particulars" not in words_of(page.sealed)


WHAT_FOR = WhatFor(
    offered=((Purpose.LEGAL_ADVICE, ("Alena",)), (Purpose.PROCEEDINGS, ("Alena",))),
    chosen=(Purpose.LEGAL_ADVICE,),
)


def test_purposes_are_asked_for_once_somebody_is_chosen_and_none_is_ticked_by_showing(page):
    toggled = []
    page.purpose_toggled.connect(lambda each, chosen: toggled.append((each, chosen)))
    page.show_offer(offer())
    page.show_ready(Ready(missing=("recipients",)))
    assert page.form.purposes.isHidden()
    page.show_ready(Ready(missing=("purposes",), what_for=WHAT_FOR))
    boxes = {
        each: option.box.isChecked()
        for each, option in page.form.purposes.options.items()
        if option.isVisibleTo(page)
    }
    assert boxes == {Purpose.LEGAL_ADVICE: True, Purpose.PROCEEDINGS: False}
    assert toggled == []
    words = words_of(page)
    assert "Choose what they get it for." in words
    assert "For others, their program prints it and passes it on only as far as" in words
    page.form.purposes.options[Purpose.PROCEEDINGS].box.click()
    assert toggled == [(Purpose.PROCEEDINGS, True)]
    assert unnamed(page) == []


def test_evidence_that_is_not_allowed_is_named_before_sealing(page):
    names = [f"shirt{number}.jpg" for number in range(7)]
    pictures = tuple(replace(source_of(b"x").facts, name=name) for name in names)
    gap = "photos_not_allowed"
    page.show_offer(offer(gaps=(gap,), evidence={gap: pictures}))
    said = words_of(page)
    assert "pictures without consent to them: shirt0.jpg" in said
    assert "shirt6.jpg" not in said
    assert "2 more" in said
