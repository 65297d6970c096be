"""People & keys: nobody is verified before somebody says so."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.consent import RecipientClass
from desktop.services.contacts import CardFacts
from desktop.services.errors import CardKnown
from ui.contacts.presenter import ContactsPresenter
from ui.jobs import run_now

MINE = CardFacts(
    fingerprint="1" * 40,
    pseudonym="Vera",
    role="interviewer",
    made_on="2026-01-01",
    text="m",
)
ANNA = CardFacts(
    fingerprint="2" * 40, pseudonym="Anna", role="lawyer", made_on="2026-01-02", text="a"
)


class FakeScreen:
    def __init__(self):
        self.steps = []

    def __getattr__(self, name):
        return lambda *args: self.steps.append((name, *args))

    @property
    def last(self):
        return self.steps[-1]

    def names(self):
        return [name for name, *_ in self.steps]


class FakeContacts:
    def __init__(self, *people, error=None):
        self.people = {person.fingerprint: person for person in people}
        self.error = error
        self.exported = []

    def mine(self):
        return MINE

    def all(self):
        return tuple(self.people.values())

    def export_mine(self, path):
        if self.error:
            raise self.error
        self.exported.append(path)

    def read(self, path):
        if self.error:
            raise self.error
        return ANNA

    def add(self, facts, recipient_class):
        kept = replace(facts, recipient_class=recipient_class)
        self.people[facts.fingerprint] = kept
        return kept

    def mark_verified(self, fingerprint, how):
        self.people[fingerprint] = replace(
            self.people[fingerprint], verified_at="2026-03-01", verified_how=how
        )

    def remove(self, fingerprint):
        del self.people[fingerprint]


def fake_qr(text):
    return ((text == MINE.fingerprint,),)


def begin(contacts):
    screen = FakeScreen()
    presenter = ContactsPresenter(screen, contacts, run_now, fake_qr)
    presenter.entered()
    return screen, presenter


def test_entering_shows_my_card_with_the_qr_of_my_fingerprint_and_the_people():
    screen, _ = begin(FakeContacts(ANNA))
    assert screen.steps == [("show_mine", MINE, ((True,),)), ("show_people", (ANNA,))]


def test_a_card_is_shown_before_it_is_kept():
    contacts = FakeContacts()
    screen, presenter = begin(contacts)
    presenter.card_chosen(Path("card.txt"))
    assert screen.last == ("show_new_card", ANNA)
    assert contacts.people == {}


def test_an_added_person_is_unverified_and_the_comparison_is_next():
    contacts = FakeContacts()
    screen, presenter = begin(contacts)
    presenter.card_chosen(Path("card.txt"))
    presenter.add_confirmed("icc")
    kept = contacts.people[ANNA.fingerprint]
    assert kept.recipient_class is RecipientClass.ICC
    assert kept.verified_at == ""
    assert screen.last == ("show_person", kept, MINE)


def test_adding_twice_keeps_one():
    contacts = FakeContacts()
    screen, presenter = begin(contacts)
    presenter.card_chosen(Path("card.txt"))
    presenter.add_confirmed("icc")
    steps = len(screen.steps)
    presenter.add_confirmed("media")
    assert len(screen.steps) == steps
    assert contacts.people[ANNA.fingerprint].recipient_class is RecipientClass.ICC


@pytest.mark.parametrize("how", ["in_person", "by_voice", "by_paper"])
def test_same_digits_make_the_person_verified_in_that_way(how):
    contacts = FakeContacts(ANNA)
    screen, presenter = begin(contacts)
    presenter.person_opened(ANNA)
    presenter.same_digits(how)
    kept = contacts.people[ANNA.fingerprint]
    assert kept.verified_how == how
    assert screen.last == ("show_person", kept, MINE)


@pytest.mark.parametrize("how", ["", "believed"])
def test_nobody_is_verified_in_an_unknown_way(how):
    contacts = FakeContacts(ANNA)
    _, presenter = begin(contacts)
    presenter.person_opened(ANNA)
    presenter.same_digits(how)
    assert contacts.people[ANNA.fingerprint].verified_at == ""


def test_nobody_is_verified_or_forgotten_while_nobody_is_shown():
    contacts = FakeContacts(ANNA)
    _, presenter = begin(contacts)
    presenter.same_digits("in_person")
    presenter.remove_confirmed()
    assert contacts.people == {ANNA.fingerprint: ANNA}


def test_leaving_a_person_leaves_them_out_of_reach():
    contacts = FakeContacts(ANNA)
    _, presenter = begin(contacts)
    presenter.person_opened(ANNA)
    presenter.entered()
    presenter.remove_confirmed()
    assert ANNA.fingerprint in contacts.people


def test_a_forgotten_person_is_gone_from_the_list():
    contacts = FakeContacts(ANNA)
    screen, presenter = begin(contacts)
    presenter.person_opened(ANNA)
    presenter.remove_confirmed()
    assert screen.last == ("show_people", ())


def test_my_card_is_said_to_be_saved_only_after_it_was():
    screen, presenter = begin(FakeContacts())
    presenter.export_chosen(Path("/stick/identity-card.txt"))
    assert screen.last == ("show_exported", "identity-card.txt")
    screen, presenter = begin(FakeContacts(error=OSError(28, "full")))
    presenter.export_chosen(Path("/stick/identity-card.txt"))
    assert "show_exported" not in screen.names()
    assert screen.last[0] == "show_problem"


def test_a_card_that_is_refused_is_told_and_nothing_is_shown():
    screen, presenter = begin(FakeContacts(error=CardKnown()))
    presenter.card_chosen(Path("card.txt"))
    assert screen.last[0] == "show_problem"
    assert "show_new_card" not in screen.names()


def test_changing_ones_mind_in_a_file_dialog_does_nothing():
    screen, presenter = begin(FakeContacts())
    steps = len(screen.steps)
    presenter.card_chosen(None)
    presenter.export_chosen(None)
    assert len(screen.steps) == steps
