"""The first start: no vault without a passphrase that was typed back right."""

import pytest

from desktop.domain.people import UserRole
from desktop.services.errors import BadPseudonym
from ui.jobs import run_now
from ui.welcome.presenter import WelcomePresenter

SIX = "copper lantern orbit gravel thistle window"


class FakeScreen:
    """Remembers each step that was shown, by name."""

    def __init__(self):
        self.steps = []

    def __getattr__(self, name):
        return lambda *args: self.steps.append((name, *args))

    @property
    def last(self):
        return self.steps[-1]


class FakeSession:
    def __init__(self, error=None):
        self.made = []
        self.error = error
        self.suggested = 0

    def suggest_passphrase(self):
        self.suggested += 1
        return SIX if self.suggested == 1 else f"{SIX} {self.suggested}"

    def passphrase_bits(self, text):
        return 10.0 * len(text.split())

    def create(self, pseudonym, role, passphrase):
        if self.error:
            raise self.error
        self.made.append((pseudonym, role, passphrase))
        return "the vault"


@pytest.fixture
def session():
    return FakeSession()


def begin(session):
    screen, made = FakeScreen(), []
    presenter = WelcomePresenter(screen, session, run_now, made.append)
    presenter.shown()
    return screen, made, presenter


def at_type_back(session):
    screen, made, presenter = begin(session)
    presenter.person_given("  Vera ", "lawyer")
    presenter.passphrase_chosen()
    return screen, made, presenter


def test_the_vault_is_made_of_what_was_typed_back(session):
    screen, made, presenter = at_type_back(session)
    presenter.typed_back(f" {SIX.replace(' ', '  ')} ")
    assert session.made == [("Vera", UserRole.LAWYER, SIX)]
    assert made == ["the vault"]
    assert [name for name, *_ in screen.steps] == [
        "show_person",
        "show_generated",
        "show_type_back",
        "show_making",
    ]


class FakeVault:
    """Keeps settings; or fails to, like a full disk."""

    def __init__(self, error=None):
        self.kept = {}
        self.error = error
        self.settings = self

    def put(self, name, value):
        if self.error:
            raise self.error
        self.kept[name] = value


@pytest.mark.parametrize("error", [None, OSError(28, "full")])
def test_a_vault_begins_with_the_packs_that_were_chosen_and_is_there_without(
    session, monkeypatch, error
):
    vault = FakeVault(error)
    monkeypatch.setattr(FakeSession, "create", lambda *_args: vault)
    _screen, made, presenter = at_type_back(session)
    presenter.packs_chosen(frozenset({"belarus"}))
    presenter.typed_back(SIX)
    assert made == [vault]
    assert vault.kept == ({} if error else {"packs.chosen": "belarus"})


@pytest.mark.parametrize("text", ["", SIX[:-1], SIX.upper(), SIX + " x"])
def test_no_vault_is_made_of_anything_else(session, text):
    screen, made, presenter = at_type_back(session)
    presenter.typed_back(text)
    assert session.made == []
    assert made == []
    assert screen.last == ("show_mismatch",)


@pytest.mark.parametrize("name", ["", "   ", "x" * 65])
def test_a_name_of_one_to_64_signs_is_needed(session, name):
    screen, _, presenter = begin(session)
    presenter.person_given(name, "interviewer")
    assert screen.last == ("show_person_missing",)


def test_another_six_words_are_other_words(session):
    screen, _, presenter = begin(session)
    presenter.person_given("Vera", "interviewer")
    presenter.other_words_asked()
    assert screen.last != ("show_generated", SIX)
    presenter.passphrase_chosen()
    presenter.typed_back(SIX)
    assert session.made == []


def test_a_weak_passphrase_of_ones_own_goes_no_further(session):
    screen, _, presenter = begin(session)
    presenter.person_given("Vera", "interviewer")
    presenter.own_asked()
    for text, strength in (("", "none"), ("a b c", "weak"), ("a b c d e f g", "enough")):
        presenter.own_typed(text)
        assert screen.last == ("show_strength", strength)
    presenter.own_typed("a b c")
    presenter.passphrase_chosen()
    assert "show_type_back" not in [name for name, *_ in screen.steps]


def test_a_strong_passphrase_of_ones_own_is_typed_back_and_used(session):
    screen, _, presenter = begin(session)
    presenter.person_given("Vera", "interviewer")
    presenter.own_asked()
    presenter.own_typed("a b c d e f g h")
    assert screen.last == ("show_strength", "strong")
    presenter.passphrase_chosen()
    presenter.typed_back("a b c d e f g h")
    assert session.made[0][2] == "a b c d e f g h"


def test_choosing_ones_own_forgets_the_generated_words(session):
    screen, _, presenter = begin(session)
    presenter.person_given("Vera", "interviewer")
    presenter.own_asked()
    presenter.passphrase_chosen()
    assert screen.last == ("show_strength", "none")


def test_going_back_shows_the_same_words_again(session):
    screen, _, presenter = at_type_back(session)
    presenter.back_asked("type_back")
    assert screen.last == ("show_generated", SIX)
    presenter.back_asked("passphrase")
    assert screen.last == ("show_person",)
    presenter.person_given("Vera", "interviewer")
    assert screen.last == ("show_generated", SIX)


def test_a_refused_name_leads_back_to_the_name():
    screen, made, presenter = at_type_back(FakeSession(BadPseudonym()))
    presenter.typed_back(SIX)
    assert [name for name, *_ in screen.steps[-2:]] == ["show_person", "show_problem"]
    assert made == []


def test_a_full_disk_is_told_and_the_passphrase_can_be_typed_again():
    session = FakeSession(OSError(28, "full"))
    screen, made, presenter = at_type_back(session)
    presenter.typed_back(SIX)
    assert [name for name, *_ in screen.steps[-2:]] == ["show_type_back", "show_problem"]
    session.error = None
    presenter.typed_back(SIX)
    assert made == ["the vault"]
