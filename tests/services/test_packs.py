"""Packs in real vaults: whose count, which version counts, and what a refusal leaves."""

from dataclasses import replace

import pytest

from crypto.identity import new_identity
from desktop.domain.consent import RecipientClass
from desktop.domain.pack_codec import MAX_PACK_BYTES, write_pack
from desktop.domain.pack_errors import BadPack, PackTooLarge
from desktop.domain.packs import Review
from desktop.domain.people import UserRole
from desktop.domain.rows import PackFacts
from desktop.services import packs as packs_module
from desktop.services.pack_errors import (
    PackLosesTerms,
    PackNotSigned,
    PackOlder,
    PackSignerRevoked,
    PackSignerRole,
    PackSignerUnknown,
    PackSignerUnverified,
    PackTampered,
)
from desktop.services.packs import CHOSEN, Packs, beside, choose
from desktop.vault.errors import Final
from desktop.words.bundled import bundled
from tests.domain.marsh import BEAKS, MARSH, MILL, REVIEWED
from tests.services.desks import Clock, introduce, new_desk
from tests.services.pack_files import write


@pytest.fixture
def field(tmp_path):
    desk = new_desk(tmp_path / "field", "Heron")
    yield desk
    desk.vault.close()


@pytest.fixture
def office(tmp_path, field):
    desk = new_desk(tmp_path / "office", "Lighthouse", UserRole.COORDINATOR)
    introduce(field, desk)
    yield desk
    desk.vault.close()


def taken(desk, path):
    return desk.packs.take(desk.packs.look(path))


def held(desk, pack_id="marsh"):
    return next(each for each in desk.packs.all() if each.pack.id == pack_id)


def nothing_is_taken(desk):
    assert [each.pack.id for each in desk.packs.all()] == ["belarus"]
    assert desk.vault.packs.all() == ()


# What comes with the program.


def test_a_new_vault_has_the_pack_of_the_program_and_offers_none(field):
    (only,) = field.packs.all()
    assert (only.pack, only.is_offered) == (bundled()[0], False)
    assert (only.signer, only.taken_at) == ("", "")


def test_what_is_offered_is_kept_in_the_vault(field):
    field.packs.offer("belarus", offered=True)
    again = Packs(field.vault, Clock())
    assert again.known == ()
    assert again.all()[0].is_offered
    assert again.known == again.all()
    field.packs.offer("belarus", offered=False)
    assert not held(field, "belarus").is_offered
    assert field.vault.settings.get(CHOSEN) == ""


def test_a_vault_can_begin_with_a_pack(field):
    choose(field.vault, frozenset({"belarus"}))
    assert held(field, "belarus").is_offered


# Whose packs count.


def test_a_pack_of_somebody_who_was_compared_is_taken_in_and_offered(
    field, office, tmp_path
):
    path = write(tmp_path, MARSH, office.vault.identity)
    seen = field.packs.look(path)
    assert (seen.pack, seen.before, seen.signer_name) == (MARSH, 0, "Lighthouse")
    nothing_is_taken(field)
    field.packs.take(seen)
    here = held(field)
    assert (here.pack, here.is_offered) == (MARSH, True)
    assert here.signer == office.vault.identity.card.fingerprint
    assert (here.signer_name, bool(here.taken_at)) == ("Lighthouse", True)


def test_a_pack_of_a_stranger_is_refused(field, tmp_path):
    stranger = new_identity("Cuckoo", "coordinator", "2026-01-01")
    with pytest.raises(PackSignerUnknown):
        field.packs.look(write(tmp_path, MARSH, stranger))
    nothing_is_taken(field)


def test_a_pack_of_somebody_whom_nobody_compared_is_refused(field, tmp_path):
    other = new_identity("Cuckoo", "coordinator", "2026-01-01")
    card = tmp_path / "card.txt"
    card.write_text(other.card.to_text())
    field.contacts.add(field.contacts.read(card), RecipientClass.LEGAL_TEAM)
    with pytest.raises(PackSignerUnverified):
        field.packs.look(write(tmp_path, MARSH, other))
    nothing_is_taken(field)


class Roster:
    """What the roster in force says of one key."""

    def __init__(self, role=None, *, is_revoked=False):
        self._role = role
        self._is_revoked = is_revoked

    def stand_in(self, monkeypatch):
        trust = packs_module.Trust
        monkeypatch.setattr(trust, "role", lambda _self, _key: self._role)
        monkeypatch.setattr(trust, "is_revoked", lambda _self, _key: self._is_revoked)


@pytest.mark.parametrize("role", list(UserRole))
def test_the_roster_says_who_gives_out_packs(field, office, tmp_path, monkeypatch, role):
    path = write(tmp_path, MARSH, office.vault.identity)
    Roster(role.value).stand_in(monkeypatch)
    if role in (UserRole.COORDINATOR, UserRole.ORGANISATION):
        assert field.packs.look(path).pack == MARSH
    else:
        with pytest.raises(PackSignerRole):
            field.packs.look(path)


def test_a_key_that_the_roster_took_out_of_use_signs_no_packs(
    field, office, tmp_path, monkeypatch
):
    seen = field.packs.look(write(tmp_path, MARSH, office.vault.identity))
    Roster("coordinator", is_revoked=True).stand_in(monkeypatch)
    with pytest.raises(PackSignerRevoked):
        field.packs.look(tmp_path / "marsh.json")
    with pytest.raises(PackSignerRevoked):
        field.packs.take(seen)
    nothing_is_taken(field)


# The signature.


def test_a_pack_without_a_signature_beside_it_is_refused(field, office, tmp_path):
    path = write(tmp_path, MARSH, office.vault.identity)
    beside(path).unlink()
    with pytest.raises(PackNotSigned):
        field.packs.look(path)


def test_a_pack_changed_after_it_was_signed_is_refused(field, office, tmp_path):
    path = write(tmp_path, MARSH, office.vault.identity)
    path.write_bytes(path.read_bytes().replace(b"Mill on the bank", b"Mill on the bark"))
    with pytest.raises(PackTampered):
        field.packs.look(path)
    nothing_is_taken(field)


@pytest.mark.parametrize(
    "words", ["deponent pack marsh 2", "deponent pack belarus 1", "bundle", ""]
)
def test_a_signature_made_for_something_else_is_none_for_a_pack(
    field, office, tmp_path, words
):
    path = write(tmp_path, MARSH, office.vault.identity, words=words)
    with pytest.raises(PackTampered):
        field.packs.look(path)


@pytest.mark.parametrize("raw", [b"", b"x" * 5000, b"untrusted comment: x\nAAAA\n"])
def test_what_is_no_signature_is_none(field, office, tmp_path, raw):
    path = write(tmp_path, MARSH, office.vault.identity)
    beside(path).write_bytes(raw)
    with pytest.raises(PackTampered):
        field.packs.look(path)


@pytest.mark.parametrize(
    ("raw", "error"),
    [(b"{}", BadPack), (b" " * (MAX_PACK_BYTES + 1), PackTooLarge)],
)
def test_a_file_that_is_no_pack_is_refused_before_anything_else(
    field, office, tmp_path, raw, error
):
    path = write(tmp_path, MARSH, office.vault.identity)
    path.write_bytes(raw)
    with pytest.raises(error):
        field.packs.look(path)


def test_what_was_looked_at_is_verified_once_more_when_it_is_taken_in(
    field, office, tmp_path
):
    seen = field.packs.look(write(tmp_path, MARSH, office.vault.identity))
    with pytest.raises(PackTampered):
        field.packs.take(replace(seen, value=write_pack(REVIEWED)))
    nothing_is_taken(field)


# Versions.


def test_a_higher_version_takes_the_place_of_a_lower_one(field, office, tmp_path):
    taken(field, write(tmp_path, MARSH, office.vault.identity))
    field.packs.offer("marsh", offered=False)
    seen = field.packs.look(write(tmp_path, REVIEWED, office.vault.identity))
    assert seen.before == 1
    field.packs.take(seen)
    assert held(field).pack == REVIEWED
    assert held(field).pack.review is Review.REVIEWED
    assert len(field.vault.packs.all()) == 1


@pytest.mark.parametrize("version", [1, 2])
def test_a_lower_or_the_same_version_takes_the_place_of_none(
    field, office, tmp_path, version
):
    taken(field, write(tmp_path, REVIEWED, office.vault.identity))
    before = field.vault.packs.all()
    with pytest.raises(PackOlder):
        field.packs.look(
            write(tmp_path, replace(MARSH, version=version), office.vault.identity)
        )
    assert field.vault.packs.all() == before


def test_two_looks_at_once_end_with_the_higher_version(field, office, tmp_path):
    first = field.packs.look(write(tmp_path, MARSH, office.vault.identity))
    taken(field, write(tmp_path, REVIEWED, office.vault.identity))
    with pytest.raises(PackOlder):
        field.packs.take(first)
    assert held(field).pack == REVIEWED


def test_a_newer_version_that_lacks_a_term_is_refused(field, office, tmp_path):
    taken(field, write(tmp_path, MARSH, office.vault.identity))
    with pytest.raises(PackLosesTerms):
        field.packs.look(
            write(tmp_path, replace(REVIEWED, terms=(MILL,)), office.vault.identity)
        )


def test_the_database_itself_refuses_a_lower_version_and_forgets_no_pack(field):
    def facts(version):
        return PackFacts(
            id="marsh",
            version=version,
            value=b"{}",
            signature=b"s",
            signer="1" * 40,
            taken_at="2026-03-01T12:00:00+02:00",
        )

    field.vault.packs.put(facts(3))
    for version in (3, 2):
        with pytest.raises(Final):
            field.vault.packs.put(facts(version))
    field.vault.packs.put(facts(4))
    with pytest.raises(Final), field.vault.transaction():
        field.vault._database.run("DELETE FROM pack")
    assert [each.version for each in field.vault.packs.all()] == [4]


def test_the_pack_of_the_program_can_be_replaced_by_a_later_version_only(
    field, office, tmp_path
):
    (ours,) = bundled()
    same = write(tmp_path, ours, office.vault.identity)
    with pytest.raises(PackOlder):
        field.packs.look(same)
    later = replace(ours, version=ours.version + 1)
    taken(field, write(tmp_path, later, office.vault.identity))
    (only,) = field.packs.all()
    assert (only.pack.version, only.signer_name) == (ours.version + 1, "Lighthouse")


# Giving a pack out.


def test_a_pack_signed_in_one_vault_is_taken_in_by_another(field, office, tmp_path):
    path = tmp_path / "marsh.json"
    path.write_bytes(write_pack(MARSH))
    assert office.packs.sign(path) == MARSH
    assert held_by(field, path) == MARSH


def held_by(desk, path):
    taken(desk, path)
    return held(desk).pack


def test_whoever_gives_out_no_packs_by_the_roster_signs_none(field, tmp_path, monkeypatch):
    path = tmp_path / "marsh.json"
    path.write_bytes(write_pack(MARSH))
    Roster("interviewer").stand_in(monkeypatch)
    with pytest.raises(PackSignerRole):
        field.packs.sign(path)
    assert not beside(path).exists()


def test_what_is_no_pack_is_not_signed(field, tmp_path):
    path = tmp_path / "marsh.json"
    path.write_bytes(write_pack(replace(MARSH, terms=(MILL, MILL, BEAKS))))
    with pytest.raises(BadPack):
        field.packs.sign(path)
    assert not beside(path).exists()


def test_a_pack_is_in_a_vault_that_was_locked_and_opened_again(office, field, tmp_path):
    taken(field, write(tmp_path, MARSH, office.vault.identity))
    assert field.vault.check() == ()
    again = Packs(field.vault, Clock())
    assert [each.pack for each in again.all()] == [bundled()[0], MARSH]
