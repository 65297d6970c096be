"""What only a person can heed stands above the account, and nothing there is in vain."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.consent import RecipientClass
from desktop.domain.permissions import AfterDeath, FullConsent, Purpose, Recontact
from tests.ui.accessibility import SMALL_PLACE, at_rest, beyond, cut_off, in_a_small_place
from ui.casefile.wishes import AFTER_DEATH, WishesPanel, heeded, reached
from ui.widgets.cut_label import CutLabel
from ui.widgets.page import Page

MORE = FullConsent(
    retention_until="2036-01-31",
    after_death=AfterDeath.ASK_CONTACT,
    after_death_note="My sister knows.\u202e",
    conditions="Not to my village.",
    recontact=Recontact(
        route="through the lawyer",
        safe_words="the dentist",
        never_times="at night",
        contact_person="Stork",
    ),
)
GIVEN = ((RecipientClass.LEGAL_TEAM, (Purpose.LEGAL_ADVICE,)),)


def test_everything_that_is_to_be_heeded_is_said():
    wishes = heeded(MORE, GIVEN)
    said = "\n".join(line for wish in wishes for line in (wish.words, *wish.more))
    for words in (
        "for: legal help.",
        "For others it is printed and passed on only as far as the person agreed.",
        "until 31 Jan 2036.",
        "ask their contact person",
        "My sister knows.",
        "Not to my village.",
        *("through the lawyer", "the dentist", "at night", "Stork"),
    ):
        assert words in said
    assert "\u202e" not in said


def test_what_belongs_to_a_wish_stands_under_it_and_further_in(qtbot, theme):
    panel = WishesPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(640, 480)
    panel.show_wishes(FullConsent(conditions="Of before."), ())
    with qtbot.waitExposed(panel):
        panel.show()
    panel.show_wishes(MORE, GIVEN)
    QApplication.processEvents()
    places = {
        label.text(): label.mapTo(panel, label.rect().topLeft())
        for label in panel.findChildren(QLabel)
        if label.isVisibleTo(panel)
    }
    assert not any("Of before." in words for words in places)

    def place(part):
        return next(found for words, found in places.items() if part in words)

    for heading, parts in (
        ("ask their contact person", ["My sister knows."]),
        ("reached again", ["through the lawyer", "the dentist", "at night", "Stork"]),
    ):
        for part in parts:
            assert place(part).x() > place(heading).x()
            assert place(part).y() > place(heading).y()
    assert place("Not to my village.").x() == place("reached again").x()


def test_every_wish_for_after_death_has_words():
    assert AFTER_DEATH.keys() == set(AfterDeath) - {AfterDeath.NOT_ASKED}


def test_nothing_is_shown_where_nothing_was_wished(qtbot, theme):
    panel = WishesPanel(theme)
    qtbot.addWidget(panel)
    panel.show_wishes(FullConsent(), ())
    assert panel.isHidden()
    panel.show_wishes(MORE, ())
    assert not panel.isHidden()
    assert list(reached(FullConsent().recontact)) == []


ADDRESS = "Ж" * 300


@pytest.mark.parametrize("size", [(964, 672), SMALL_PLACE])
def test_a_long_word_hides_nothing_of_what_is_to_be_heeded(qtbot, theme, size):
    page = Page(theme, "Testimony")
    qtbot.addWidget(page)
    panel = WishesPanel(theme)
    page.column.addWidget(panel)
    page.add_margin(CutLabel(theme, f"Place: {ADDRESS}"))
    with in_a_small_place(page, size):
        panel.show_wishes(replace(MORE, conditions=f"Not there: {ADDRESS} ever"), GIVEN)
        at_rest()
        assert cut_off(page) == []
        assert beyond(page) == []
