"""Who the deponent is, end to end: three vaults, and only one of them learns a name."""

import os
import re
import shutil
from dataclasses import replace

import pytest

from crypto.identity import identity_from_seed
from crypto.pieces import split
from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.custody import CustodyAct
from desktop.domain.errors import NotAllowed
from desktop.domain.particulars import Deponent, NamedPerson
from desktop.domain.people import UserRole
from desktop.domain.rows import SealedParticulars
from desktop.domain.testimony import State
from desktop.parts.desk import open_desk
from desktop.services.contacts import card_facts
from desktop.services.errors import (
    CustodiansUnchosen,
    NotACustodian,
    ParticularsUnsound,
    RecipientUnverified,
)
from desktop.services.exchange import Outcome
from desktop.services.joining import Joining
from desktop.services.particulars import Noted, WhoIsWho, blank
from desktop.services.progress import Unwatched
from desktop.services.reading import CaseDesk
from desktop.services.sealing import SealOptions
from desktop.vault.errors import ContentGone, Final
from exports.bundle.particulars import seal_particulars
from tests.domain.samples import agreed
from tests.services.desks import PASSPHRASE, Clock, introduce, new_desk, session
from tests.services.test_trip import take_down
from tests.vault.pages import plain_image

WATCH = Unwatched()
NAME = "Нехта-Выдуманы"
DEPONENT = Deponent(family_name=NAME, given_names="Ніхто", safe_contact="Праз цётку")
GUARD = NamedPerson(label="[Person 1]", name="Цішэй-Выдуманы", note="the guard")


@pytest.fixture(scope="module")
def vaults(tmp_path_factory):
    """Vaults of an interviewer, a lawyer and a custodian, who know each other as needed."""
    folder = tmp_path_factory.mktemp("vaults")
    made = (
        new_desk(folder / "field", "Heron"),
        new_desk(folder / "law", "Harbour", UserRole.LAWYER),
        new_desk(folder / "safe", "Lantern", UserRole.CUSTODIAN),
    )
    for other in made[1:]:
        introduce(made[0], other)
    introduce(made[1], made[2])
    for desk in made:
        desk.vault.close()
    return folder


@pytest.fixture
def desks(vaults, tmp_path):
    """The three of them, each over a copy of its vault."""
    made = []
    for name in ("field", "law", "safe"):
        shutil.copytree(vaults / name, tmp_path / name)
        made.append(open_desk(session(tmp_path / name).unlock(PASSPHRASE)))
    yield made
    for desk in made:
        desk.vault.close()


def print_of(desk):
    return desk.contacts.mine().fingerprint


def take_with_names(desk, tmp_path, **changes):
    closed = take_down(desk, tmp_path, **changes)
    noted = replace(blank(closed.id), deponent=DEPONENT, others=(GUARD,))
    desk.who.save(noted)
    return closed, noted


def sealed_file(desk, closed, recipients, **more):
    options = SealOptions(recipients=tuple(map(print_of, recipients)), **more)
    entry = desk.sealing.seal(closed.id, options, WATCH)
    return desk.vault.outbox.folder / entry.file_name


def put_in_place(monkeypatch, desk, sealed):
    monkeypatch.setattr(type(desk.vault.particulars), "sealed", lambda *_: sealed)


def custodians_of(desk, testimony):
    (envelope,) = desk.who.envelopes(testimony)
    return envelope.custodians


def opened_acts(desk, testimony):
    return [
        dict(event.facts)["custodian"]
        for event in desk.vault.custody.of(testimony)
        if event.act is CustodyAct.PARTICULARS_OPENED
    ]


def every_file(folder):
    return b"".join(p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file())


def test_the_lawyer_reads_the_account_and_is_told_that_the_name_is_with_the_custodian(
    desks, tmp_path
):
    field, law, safe = desks
    closed, _noted = take_with_names(field, tmp_path)
    path = sealed_file(field, closed, (law,), custodians=(print_of(safe),))

    verdict = law.exchange.import_file(path, WATCH)

    assert verdict.outcome is Outcome.IMPORTED, verdict.error
    case = CaseDesk(law.vault, law.recording, law.evidence, law.who).read(closed.id)
    assert case.testimony == closed
    assert [(each.name, each.is_me) for each in case.envelopes[0].custodians] == [
        ("Lantern", False)
    ]
    with pytest.raises(NotACustodian):
        law.who.open_as_custodian(closed.id)
    assert opened_acts(law, closed.id) == []


def test_the_custodian_opens_it_and_that_is_on_record_each_time(desks, tmp_path):
    field, law, safe = desks
    closed, noted = take_with_names(field, tmp_path)
    path = sealed_file(field, closed, (law, safe), custodians=(print_of(safe),))
    assert safe.exchange.import_file(path, WATCH).outcome is Outcome.IMPORTED

    (custodian,) = custodians_of(safe, closed.id)
    found = safe.who.open_as_custodian(closed.id)

    assert custodian.is_me
    assert (found.deponent, found.others) == (noted.deponent, noted.others)
    safe.who.open_as_custodian(closed.id)
    assert opened_acts(safe, closed.id) == [print_of(safe)] * 2


def test_whoever_is_of_a_class_that_was_told_no_keeps_no_names_either(desks, tmp_path):
    field, law, safe = desks
    field.contacts.remove(print_of(safe))
    field.contacts.add(safe.contacts.mine(), RecipientClass.MEDIA)
    field.contacts.mark_verified(print_of(safe), "in_person")
    closed, noted = take_with_names(field, tmp_path, consent=agreed(media=Answer.NO))
    choices = {
        each.fingerprint: each.reason for each in field.sealing.custodian_choices(closed.id)
    }
    assert choices == {print_of(law): "", print_of(safe): "consent.share.media"}
    with pytest.raises(NotAllowed, match=re.escape("consent.share.media")):
        sealed_file(field, closed, (law,), custodians=(print_of(safe),))
    assert field.sealing.outbox() == ()
    assert field.who.load(closed.id) == noted
    assert sealed_file(field, closed, (law,), custodians=(print_of(law),)).exists()


def test_nothing_is_returned_that_is_not_on_record(desks, tmp_path, monkeypatch):
    field, law, safe = desks
    closed, _noted = take_with_names(field, tmp_path)
    path = sealed_file(field, closed, (law, safe), custodians=(print_of(safe),))
    safe.exchange.import_file(path, WATCH)

    def full(*_anything):
        raise OSError(28, "no space")

    monkeypatch.setattr(type(safe.vault.custody), "append", full)
    with pytest.raises(OSError, match="no space"):
        safe.who.open_as_custodian(closed.id)


def meet(desk, card):
    """Let `desk` know and verify somebody who has no vault."""
    facts = desk.contacts.add(card_facts(card), RecipientClass.ARCHIVE)
    desk.contacts.mark_verified(facts.fingerprint, "in_person")


def test_a_key_that_exists_in_pieces_opens_it_once_it_is_joined(desks, tmp_path):
    field, law, _safe = desks
    seed = os.urandom(32)
    quorum = identity_from_seed(seed, "Identities", "custodian", "2026-01-01")
    meet(field, quorum.card)
    meet(law, quorum.card)
    closed, noted = take_with_names(field, tmp_path)
    path = sealed_file(
        field, closed, (law,), custodians=(quorum.card.fingerprint,), compatible=True
    )
    law.exchange.import_file(path, WATCH)
    (custodian,) = custodians_of(law, closed.id)
    joining = Joining(custodian.card)
    for piece in split(seed, 2, 3, os.urandom)[1:]:
        joining.add(piece.words)

    found = law.who.open_with(closed.id, joining.open())

    assert found.deponent == noted.deponent
    assert opened_acts(law, closed.id) == [quorum.card.fingerprint]


def test_a_custodian_whom_this_vault_does_not_know_has_no_name_here(desks, tmp_path):
    field, law, safe = desks
    law.contacts.remove(print_of(safe))
    closed, _noted = take_with_names(field, tmp_path)
    path = sealed_file(field, closed, (law,), custodians=(print_of(safe),))
    law.exchange.import_file(path, WATCH)
    (custodian,) = custodians_of(law, closed.id)
    assert (custodian.name, custodian.card) == ("", None)
    assert custodian.fingerprint == print_of(safe)


def test_particulars_of_another_testimony_are_never_shown_for_this_one(
    desks, tmp_path, monkeypatch
):
    field, _law, safe = desks
    closed, noted = take_with_names(field, tmp_path)
    path = sealed_file(field, closed, (safe,), custodians=(print_of(safe),))
    safe.exchange.import_file(path, WATCH)
    came = safe.vault.received.of(closed.id)
    for wrong in (
        replace(noted, bundle="0" * 32),
        replace(noted, bundle=came.bundle_id, testimony="f" * 32),
    ):
        card = safe.vault.identity.card
        age = seal_particulars(wrong, (card,), os.urandom, compatible=False)
        kept = SealedParticulars(age=age, custodians=(card.fingerprint,))
        monkeypatch.setattr(
            type(safe.vault.particulars), "sealed", lambda *_, kept=kept: kept
        )
        with pytest.raises(ParticularsUnsound):
            safe.who.open_as_custodian(closed.id)
    assert opened_acts(safe, closed.id) == []


def test_a_bundle_that_lies_about_its_custodians_is_found_out(desks, tmp_path, monkeypatch):
    field, law, safe = desks
    closed, _noted = take_with_names(field, tmp_path)
    path = sealed_file(field, closed, (law,), custodians=(print_of(safe),))
    law.exchange.import_file(path, WATCH)
    kept = law.vault.particulars.sealed(closed.id)
    lie = replace(kept, custodians=(print_of(law),))
    put_in_place(monkeypatch, law, lie)
    with pytest.raises(ParticularsUnsound):
        law.who.open_as_custodian(closed.id)


def test_nobody_seals_without_saying_what_becomes_of_the_particulars(desks, tmp_path):
    field, law, safe = desks
    closed, noted = take_with_names(field, tmp_path)
    both = {"custodians": (print_of(safe),), "drop_particulars": True}
    for said in ({}, both):
        with pytest.raises(CustodiansUnchosen):
            sealed_file(field, closed, (law,), **said)
    assert field.who.load(closed.id) == noted
    assert field.sealing.outbox() == ()


def test_a_custodian_must_have_been_compared_and_needs_no_yes(desks, tmp_path):
    field, law, safe = desks
    consent = agreed(**{RecipientClass.ARCHIVE: Answer.LATER})
    closed, _noted = take_with_names(field, tmp_path, consent=consent)
    theirs = safe.contacts.mine()
    field.contacts.remove(theirs.fingerprint)
    field.contacts.add(theirs, RecipientClass.ARCHIVE)
    with pytest.raises(RecipientUnverified):
        sealed_file(field, closed, (law,), custodians=(theirs.fingerprint,))
    field.contacts.mark_verified(theirs.fingerprint, "in_person")
    sealed_file(field, closed, (law,), custodians=(theirs.fingerprint,))


def test_custodians_by_role_are_offered_first_and_the_unverified_last(desks, tmp_path):
    field = desks[0]
    stranger = new_desk(tmp_path / "stranger", "Gull", UserRole.CUSTODIAN)
    field.contacts.add(stranger.contacts.mine(), RecipientClass.ARCHIVE)
    stranger.vault.close()
    closed, _noted = take_with_names(field, tmp_path)
    offered = field.sealing.custodian_choices(closed.id)
    assert [(each.pseudonym, each.reason) for each in offered] == [
        ("Lantern", ""),
        ("Harbour", ""),
        ("Gull", "unverified"),
    ]


def test_dropped_particulars_do_not_travel_and_are_gone(desks, tmp_path):
    field, law, _safe = desks
    closed, _noted = take_with_names(field, tmp_path)
    path = sealed_file(field, closed, (law,), drop_particulars=True)
    law.exchange.import_file(path, WATCH)
    assert law.who.envelopes(closed.id) == ()
    assert field.who.status(closed.id) is Noted.GONE


def test_without_particulars_nobody_is_asked_and_nothing_is_sealed_apart(desks, tmp_path):
    field, law, safe = desks
    closed = take_down(field, tmp_path)
    field.who.save(blank(closed.id))
    assert not field.sealing.has_particulars(closed.id)
    path = sealed_file(field, closed, (law,), custodians=(print_of(safe),))
    law.exchange.import_file(path, WATCH)
    assert law.who.envelopes(closed.id) == ()


def test_what_is_noted_is_there_again_after_a_new_start(tmp_path):
    desk = new_desk(tmp_path / "v", "Heron")
    _closed, noted = take_with_names(desk, tmp_path)
    desk.vault.close()
    vault = session(tmp_path / "v").unlock(PASSPHRASE)
    assert WhoIsWho(vault, Clock()).load(noted.testimony) == noted
    vault.close()


@pytest.mark.parametrize("keep_copy", [False, True])
@pytest.mark.parametrize("dropped", [False, True])
def test_after_sealing_the_vault_with_its_passphrase_gives_no_name(
    desks, tmp_path, keep_copy, dropped
):
    field, law, safe = desks
    closed, _noted = take_with_names(field, tmp_path)
    held = field.vault.particulars
    number = held._contents.number(closed.id)
    key = held._key(number)
    row = held._database.row("SELECT sealed FROM particulars WHERE testimony = ?", number)
    said = {"drop_particulars": True} if dropped else {"custodians": (print_of(safe),)}
    folder = tmp_path / "field"
    assert row[0] in plain_image(folder, PASSPHRASE)

    sealed_file(field, closed, (law,), keep_copy=keep_copy, **said)
    field.vault.close()

    image = plain_image(folder, PASSPHRASE)
    assert row[0] not in image
    assert keep_copy or key not in image
    for word in (NAME, GUARD.name, DEPONENT.safe_contact):
        assert word.encode() not in image
        assert word.encode() not in every_file(folder)
    vault = session(folder).unlock(PASSPHRASE)
    who = WhoIsWho(vault, Clock())
    if keep_copy:
        assert vault.testimonies.row(closed.id).state is State.KEPT
        assert who.load(closed.id) == blank(closed.id)
        with pytest.raises(Final):
            who.save(blank(closed.id))
    else:
        assert who.status(closed.id) is Noted.GONE
        with pytest.raises(ContentGone):
            who.load(closed.id)
    vault.close()


def test_a_sealed_testimony_takes_no_more_particulars(desks, tmp_path):
    field, law, safe = desks
    closed, noted = take_with_names(field, tmp_path)
    sealed_file(field, closed, (law,), custodians=(print_of(safe),))
    with pytest.raises(Final):
        field.who.save(noted)
