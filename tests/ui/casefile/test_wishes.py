"""What only a person can heed stands above the account, and nothing there is in vain."""

from desktop.domain.consent import RecipientClass
from desktop.domain.permissions import AfterDeath, FullConsent, Purpose, Recontact
from ui.casefile.wishes import AFTER_DEATH, WishesPanel, heeded, reached

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
    said = "\n".join(heeded(MORE, GIVEN))
    for words in (
        "for: legal help.",
        "2036-01-31",
        "ask their contact person",
        "My sister knows.",
        "Not to my village.",
        *("through the lawyer", "the dentist", "at night", "Stork"),
    ):
        assert words in said
    assert "\u202e" not in said


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
