"""Practice and what is real never meet: in the services, not only in the window."""

from pathlib import Path

import pytest

from crypto.card import PRACTICE
from crypto.identity import new_identity
from desktop.domain.consent import RecipientClass
from desktop.domain.people import CHOSEN_ROLES, UserRole
from desktop.domain.testimony import State
from desktop.parts.desk import open_desk
from desktop.parts.practice import practice_beside
from desktop.paths import practice_place
from desktop.services.ceremony import Ceremony, KeyKind, Plan
from desktop.services.contacts import card_facts
from desktop.services.errors import BadPseudonym, PassphraseTooWeak, RecipientUnverified
from desktop.services.exchange import Outcome
from desktop.services.keys import Keys
from desktop.services.practice import OPEN_WORDS, Seat
from desktop.services.practice_errors import (
    NotInPractice,
    PracticeCard,
    RealCard,
    StaysInPractice,
)
from desktop.services.trust import Trust
from exports.errors import MixedWithPractice
from tests.services.desks import PASSPHRASE, Clock, introduce, new_desk, session
from tests.services.post import WATCH, key, seal_to, take_down


@pytest.fixture
def practice(tmp_path):
    return practice_beside(session(tmp_path / "vault"))


@pytest.fixture
def trainee(practice):
    practice.make("en")
    desk = open_desk(practice.open(Seat.INTERVIEWER))
    yield desk
    desk.vault.close()


@pytest.fixture
def trainer(practice, trainee):
    desk = open_desk(practice.open(Seat.COORDINATOR))
    yield desk
    desk.vault.close()


def card_file(desk, folder):
    path = folder / "somebody.card"
    path.write_text(desk.contacts.mine().text, encoding="utf-8")
    return path


def ready(desk):
    rows = desk.recording.rows(0, 10)
    return next(each for each in rows if each.state is State.READY)


def force(desk, other):
    """Let a desk know and trust a card, past the door at which cards are looked at."""
    facts = other.contacts.mine()
    known = desk.vault.contacts
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.services.contacts.require_kind", lambda *_cards: None)
        desk.contacts.add(facts, RecipientClass.LEGAL_TEAM)
    desk.contacts.mark_verified(facts.fingerprint, "in_person")
    assert known.get(facts.fingerprint).verified_at


# What is there.


@pytest.mark.parametrize("language", ["en", "be", "ru", "pl"])
def test_three_cases_wait_and_one_lacks_nothing_but_the_seal(practice, language):
    practice.make(language)
    desk = open_desk(practice.open(Seat.INTERVIEWER))
    states = [each.state for each in desk.recording.rows(0, 10)]
    assert sorted(states) == [State.OPEN, State.OPEN, State.READY]
    assert desk.sealing.gaps(ready(desk).id) == ()
    (choice,) = desk.sealing.choices(ready(desk).id)
    assert choice.reason == ""
    desk.vault.close()


def test_each_account_says_first_that_it_is_invented(trainee):
    told = [trainee.recording.load(each.id) for each in trainee.recording.rows(0, 10)]
    accounts = [each.paragraphs for each in told if each.paragraphs]
    assert len(accounts) == 2
    assert all(each[0].startswith("This account is invented") for each in accounts)


@pytest.mark.parametrize("language", ["en", "be", "ru"])
def test_the_names_on_both_cards_say_practice_in_every_language(practice, language):
    practice.make(language)
    for seat in Seat:
        vault = practice.open(seat)
        assert vault.identity.card.pseudonym.startswith("PRACTICE ")
        assert vault.identity.card.role == UserRole.PRACTICE == PRACTICE
        vault.close()


def test_nobody_chooses_the_role_of_practice_for_a_vault_of_their_own(tmp_path):
    assert UserRole.PRACTICE not in CHOSEN_ROLES
    with pytest.raises(BadPseudonym):
        session(tmp_path / "vault").create("Heron", UserRole.PRACTICE, OPEN_WORDS)


def test_the_words_that_everybody_knows_open_no_real_vault(tmp_path):
    with pytest.raises(PassphraseTooWeak):
        session(tmp_path / "vault").create("Heron", UserRole.INTERVIEWER, OPEN_WORDS)


@pytest.mark.parametrize("name", ["vault", "practice", "vault-practice", "case"])
def test_practice_lies_beside_a_vault_and_never_in_its_place(name):
    vault = Path("/somewhere") / name
    place = practice_place(vault)
    assert place.parent == vault.parent
    assert place != vault


def test_a_real_vault_in_the_place_of_a_practice_one_is_shut_again(practice, tmp_path):
    practice.make("en")
    practice.way_in(Seat.INTERVIEWER).erase()
    folder = tmp_path / "practice" / "interviewer"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.services.session.Session.require_strong", lambda *_: None)
        session(folder).create("Heron", UserRole.INTERVIEWER, OPEN_WORDS).close()
    with pytest.raises(NotInPractice):
        practice.open(Seat.INTERVIEWER)


# Cards.


def test_practice_takes_no_card_of_a_real_person(trainee, tmp_path):
    real = new_desk(tmp_path / "real", "Heron")
    with pytest.raises(RealCard):
        trainee.contacts.read(card_file(real, tmp_path))
    with pytest.raises(RealCard):
        trainee.contacts.add(real.contacts.mine(), RecipientClass.LEGAL_TEAM)
    assert len(trainee.contacts.all()) == 1
    real.vault.close()


def test_a_real_vault_takes_no_card_of_practice(trainee, tmp_path):
    real = new_desk(tmp_path / "real", "Heron")
    with pytest.raises(PracticeCard):
        real.contacts.read(card_file(trainee, tmp_path))
    with pytest.raises(PracticeCard):
        real.contacts.add(trainee.contacts.mine(), RecipientClass.LEGAL_TEAM)
    assert real.contacts.all() == ()
    real.vault.close()


def test_the_card_of_practice_is_not_given_away(trainee, tmp_path):
    with pytest.raises(StaysInPractice):
        trainee.contacts.export_mine(tmp_path / "mine.card")
    assert not (tmp_path / "mine.card").exists()


def test_a_key_that_was_compared_counts_only_on_its_own_side(trainee, tmp_path):
    real = new_desk(tmp_path / "real", "Heron")
    force(real, trainee)
    force(trainee, real)
    assert not Trust(real.vault, Clock()).is_trusted(key(trainee))
    assert not Trust(trainee.vault, Clock()).is_trusted(key(real))
    real.vault.close()


# Sealing.


def test_practice_seals_to_nobody_real(trainee, tmp_path):
    real = new_desk(tmp_path / "real", "Heron")
    force(trainee, real)
    with pytest.raises(RecipientUnverified):
        seal_to(trainee, ready(trainee), real)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Trust, "is_trusted", lambda *_: True)
        with pytest.raises(MixedWithPractice):
            seal_to(trainee, ready(trainee), real)
    assert trainee.sealing.outbox() == ()
    assert ready(trainee)
    real.vault.close()


def test_nobody_real_seals_to_practice(trainee, tmp_path):
    real = new_desk(tmp_path / "real", "Heron")
    force(real, trainee)
    testimony = take_down(real)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Trust, "is_trusted", lambda *_: True)
        with pytest.raises(MixedWithPractice):
            seal_to(real, testimony, trainee)
    assert real.sealing.outbox() == ()
    real.vault.close()


def test_what_is_sealed_in_practice_arrives_at_the_practice_coordinator(
    trainee, trainer, tmp_path
):
    case = ready(trainee)
    entry = seal_to(trainee, case, trainer)
    path = trainee.sealing.hand_over(entry.bundle_id, tmp_path, WATCH)
    assert path.name.startswith("practice-")
    verdict = trainer.exchange.import_file(path, WATCH)
    assert verdict.outcome is Outcome.IMPORTED, verdict.error
    assert trainer.recording.load(case.id).code == case.code
    receipt = trainer.receipts.write(case.id, tmp_path, WATCH)
    assert receipt.name.startswith("practice-")


def test_a_file_of_a_real_vault_bears_no_mark_in_its_name(tmp_path):
    real, office = new_desk(tmp_path / "real", "Heron"), new_desk(tmp_path / "o", "Office")
    introduce(real, office)
    entry = seal_to(real, take_down(real), office)
    path = real.sealing.hand_over(entry.bundle_id, tmp_path, WATCH)
    assert not path.name.startswith("practice")
    real.vault.close()
    office.vault.close()


# Reading.


def sealed_past_the_door(source, target, testimony, folder):
    """Return a file that a changed program could make: sealed to the other kind."""
    force(source, target)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Trust, "is_trusted", lambda *_: True)
        patch.setattr("exports.bundle.seal.require_sealable", lambda *_: None)
        entry = seal_to(source, testimony, target)
    return source.sealing.hand_over(entry.bundle_id, folder, WATCH)


def test_a_real_vault_refuses_a_file_that_was_made_in_practice(trainee, tmp_path):
    real = new_desk(tmp_path / "real", "Heron")
    path = sealed_past_the_door(trainee, real, ready(trainee), tmp_path)
    force(real, trainee)
    verdict = real.exchange.import_file(path, WATCH)
    assert verdict.outcome is Outcome.REFUSED
    assert verdict.error.code == "bundle.practice"
    assert real.recording.count() == 0
    real.vault.close()


def test_a_stranger_s_practice_is_called_practice_and_not_a_key_to_be_compared(
    trainee, tmp_path
):
    real = new_desk(tmp_path / "real", "Heron")
    path = sealed_past_the_door(trainee, real, ready(trainee), tmp_path)
    assert real.exchange.inspect(path, WATCH).error.code == "bundle.practice"
    real.vault.close()


def test_practice_refuses_a_file_that_is_real(trainee, tmp_path):
    real = new_desk(tmp_path / "real", "Heron")
    path = sealed_past_the_door(real, trainee, take_down(real), tmp_path)
    verdict = trainee.exchange.import_file(path, WATCH)
    assert verdict.error.code == "bundle.not_practice"
    real.vault.close()


# What would make something real.


def test_no_key_in_pieces_is_made_in_practice():
    ceremony = Ceremony(Clock(), bytes, lambda _sheet: b"", is_practice=True)
    with pytest.raises(NotInPractice):
        ceremony.begin(Plan(kind=KeyKind.CUSTODIAN, name="Quorum", count=3, threshold=2))


def test_the_way_into_practice_stays_as_everybody_knows_it(practice):
    practice.make("en")
    keys = Keys(
        practice.way_in(Seat.INTERVIEWER),
        Clock(),
        bytes,
        lambda _sheet: b"",
        is_practice=True,
    )
    with pytest.raises(NotInPractice):
        keys.show(OPEN_WORDS)


def test_a_statement_of_practice_is_asked_for_as_practice(trainee):
    asked = []
    trainee.statements._printer = lambda pages: asked.append(pages) or b""
    trainee.statements.pdf(ready(trainee).id, "en")
    assert asked[0].practice


def test_a_statement_of_a_real_vault_is_not(tmp_path):
    asked = []
    real = new_desk(tmp_path / "real", "Heron")
    real.statements._printer = lambda pages: asked.append(pages) or b""
    real.statements.pdf(take_down(real).id, "en")
    assert not asked[0].practice
    real.vault.close()


# Throwing away.


def test_throwing_away_leaves_nothing_and_making_makes_other_keys(practice, tmp_path):
    practice.make("en")
    vault = practice.open(Seat.INTERVIEWER)
    old = vault.identity.card.fingerprint
    vault.close()
    (practice.post / "practice-0.age").write_bytes(b"age")
    practice.throw_away()
    assert not practice.is_made()
    assert list(tmp_path.iterdir()) == []
    practice.make("en")
    vault = practice.open(Seat.INTERVIEWER)
    assert vault.identity.card.fingerprint != old
    vault.close()


def test_throwing_away_touches_no_vault_beside_it(practice, tmp_path):
    new_desk(tmp_path / "vault", "Heron").vault.close()
    practice.make("en")
    practice.throw_away()
    session(tmp_path / "vault").unlock(PASSPHRASE).close()


def test_what_somebody_keeps_in_a_folder_there_is_not_deleted(practice, tmp_path):
    practice.make("en")
    own = tmp_path / "practice" / "notes" / "mine.txt"
    own.parent.mkdir()
    own.write_text("mine", encoding="utf-8")
    practice.throw_away()
    assert own.read_text(encoding="utf-8") == "mine"


def test_making_that_was_cut_off_is_no_practice_and_is_made_again(practice, monkeypatch):
    def stop(*_arguments):
        raise OSError(28, "full")

    with monkeypatch.context() as patch:
        patch.setattr("desktop.services.practice_cases.Cases.write_down", stop)
        with pytest.raises(OSError, match="full"):
            practice.make("en")
    assert not practice.is_made()
    practice.make("en")
    assert practice.is_made()


def test_a_card_says_that_it_is_practice_by_its_role_alone():
    cards = [new_identity("PRACTICE one", role, "2026-03-01").card for role in UserRole]
    assert [card.role for card in cards if card.is_practice] == ["practice"]
    assert card_facts(cards[-1]).role in set(UserRole)
