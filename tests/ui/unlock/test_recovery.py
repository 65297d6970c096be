"""Recovery: a key or its card, a strong new passphrase, and only then an attempt."""

from pathlib import Path

import pytest

from crypto import age
from crypto.identity import new_identity
from desktop.services.errors import NoRecoveryKey, PassphraseTooWeak, RecoveryKeyDoesNotFit
from tests.ui.accessibility import cut_off, unnamed, unreached
from ui.jobs import run_now
from ui.unlock.recovery import RecoveryView
from ui.unlock.recovery_presenter import RecoveryPresenter

SIX = "copper lantern orbit gravel thistle window"
KEY = age.generate("pq")
CARD = new_identity("Archive", "organisation", "2026-03-01").card


class FakeScreen:
    def __init__(self):
        self.shown, self.problems = [], []

    def show_words(self, words):
        self.shown.append(words)

    def show_key(self, *, in_pieces, name):
        self.shown.append((in_pieces, name))

    def show_key_missing(self):
        self.shown.append("missing")

    def show_opening(self):
        self.shown.append("opening")

    def show_problem(self, error):
        self.problems.append(type(error))


class FakeSession:
    """A session that one recovery key opens."""

    def __init__(self):
        self.asked = []

    def suggest_passphrase(self):
        return SIX

    def require_strong(self, passphrase):
        if passphrase == "weak":
            raise PassphraseTooWeak

    def recover(self, identity, passphrase):
        self.asked.append((identity.to_text(), passphrase))
        if identity.to_text() != KEY.to_text():
            raise RecoveryKeyDoesNotFit
        return "the vault"


@pytest.fixture
def begun():
    screen, session, opened, pieces = FakeScreen(), FakeSession(), [], []
    presenter = RecoveryPresenter(
        screen, session, run_now, opened.append, lambda *facts: pieces.append(facts)
    )
    presenter.shown()
    return screen, session, opened, pieces, presenter


def written(tmp_path, text):
    path = tmp_path / "key"
    path.write_text(text)
    return path


def test_a_key_file_of_the_organisation_opens_the_vault(begun, tmp_path):
    screen, session, opened, _, presenter = begun
    presenter.key_chosen(written(tmp_path, f"# made in March\n{KEY.to_text()}\n"))
    presenter.confirmed(SIX)
    assert screen.shown == [SIX, (False, ""), "opening"]
    assert session.asked == [(KEY.to_text(), SIX)]
    assert opened == ["the vault"]


def test_a_card_leads_to_the_pieces_of_its_key(begun, tmp_path):
    screen, session, opened, pieces, presenter = begun
    presenter.key_chosen(written(tmp_path, CARD.to_text()))
    presenter.confirmed(SIX)
    assert screen.shown[-1] == (True, "Archive")
    assert [(card.fingerprint, words) for card, words in pieces] == [
        (CARD.fingerprint, SIX)
    ]
    assert session.asked == opened == []


@pytest.mark.parametrize("text", ["", "letters", "AGE-SECRET-KEY-PQ-1XXXX", "\0" * 50_000])
def test_another_file_is_no_recovery_key(begun, tmp_path, text):
    screen, session, _, _, presenter = begun
    presenter.key_chosen(written(tmp_path, text))
    presenter.confirmed(SIX)
    assert screen.problems == [NoRecoveryKey]
    assert screen.shown[-1] == "missing"
    assert session.asked == []


def test_a_weak_passphrase_is_refused_before_anything_is_tried(begun, tmp_path):
    screen, session, _, pieces, presenter = begun
    for text in (KEY.to_text(), CARD.to_text()):
        presenter.key_chosen(written(tmp_path, text))
        presenter.confirmed("weak")
    assert screen.problems == [PassphraseTooWeak] * 2
    assert session.asked == pieces == []


def test_a_key_of_another_vault_is_told(begun, tmp_path):
    screen, _, opened, _, presenter = begun
    presenter.key_chosen(written(tmp_path, age.generate("pq").to_text()))
    presenter.confirmed(SIX)
    assert screen.problems == [RecoveryKeyDoesNotFit]
    assert opened == []


def test_other_words_can_be_asked_for(begun):
    screen, _, _, _, presenter = begun
    presenter.other_words_asked()
    assert screen.shown == [SIX, SIX]


class Sticks:
    def ask_open(self, title, kinds=()):
        return Path("/media/stick/recovery.key")


@pytest.fixture
def view(theme, qtbot):
    view = RecoveryView(theme, Sticks())
    view.resize(683, 500)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.setFocus()
    view.show_words(SIX)
    return view


def test_the_page_gives_the_file_and_a_passphrase_typed_twice(view, qtbot):
    with qtbot.waitSignal(view.key_chosen) as heard:
        view.choose_button.click()
    assert heard.args == [Path("/media/stick/recovery.key")]
    qtbot.keyClicks(view.fresh.first, SIX)
    with qtbot.assertNotEmitted(view.confirmed):
        view.open_button.click()
    qtbot.keyClicks(view.fresh.second, SIX)
    with qtbot.waitSignal(view.confirmed) as heard:
        view.open_button.click()
    assert heard.args == [SIX]


def test_leaving_forgets_what_was_typed(view, qtbot):
    qtbot.keyClicks(view.fresh.first, SIX)
    with qtbot.waitSignal(view.left):
        view.back_button.click()
    assert view.fresh.first.text() == ""
    assert view.fresh._words.text() == ""


def test_everything_has_a_name_and_tab_goes_round(view, qtbot):
    view.show_key(in_pieces=True, name="Archive")
    view.show_problem(RecoveryKeyDoesNotFit())
    assert unnamed(view) == []
    assert unreached(view) == []
    qtbot.waitUntil(lambda: cut_off(view) == [])
