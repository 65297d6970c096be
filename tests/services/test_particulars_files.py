"""Particulars as a file of their own: for custodians who never get the account.

An interviewer seals to a lawyer and names a custodian. The lawyer reads the account and
hands the particulars over; the custodian, and the holders of a key in pieces, learn a name
and nothing else.
"""

import hashlib
import os
import shutil
from dataclasses import replace

import pytest

from crypto.identity import identity_from_seed
from crypto.pieces import split
from desktop.domain.bundles import About, BundleType
from desktop.domain.custody import CustodyAct
from desktop.domain.people import UserRole
from desktop.parts.desk import open_desk
from desktop.services.errors import NotACustodian, NotParticulars, ParticularsUnsound
from desktop.services.exchange import Outcome
from desktop.services.joining import Joining
from desktop.services.particulars import NO_BUNDLE
from desktop.services.particulars_files import check_number
from exports.bundle.layout import MAX_BYTES, PARTICULARS
from exports.bundle.particulars import seal_particulars
from exports.bundle.plan import Apart
from exports.bundle.verify import DiscardSink, verify_bundle
from tests.exports.bundle.letters import SUPPLEMENT
from tests.services.desks import PASSPHRASE, introduce, new_desk, session
from tests.services.post import WATCH, made_by_hand
from tests.services.test_particulars import (
    DEPONENT,
    NAME,
    every_file,
    meet,
    print_of,
    sealed_file,
    take_with_names,
)
from tests.vault.pages import plain_image


@pytest.fixture(scope="module")
def vaults(tmp_path_factory):
    """Vaults of an interviewer, a lawyer and a custodian."""
    folder = tmp_path_factory.mktemp("vaults")
    made = (
        new_desk(folder / "field", "Heron"),
        new_desk(folder / "law", "Harbour", UserRole.LAWYER),
        new_desk(folder / "safe", "Lantern", UserRole.CUSTODIAN),
    )
    introduce(made[0], made[1])
    introduce(made[0], made[2])
    for desk in made:
        desk.vault.close()
    return folder


@pytest.fixture
def desks(vaults, tmp_path):
    made = []
    for name in ("field", "law", "safe"):
        shutil.copytree(vaults / name, tmp_path / name)
        made.append(open_desk(session(tmp_path / name).unlock(PASSPHRASE)))
    yield made
    for desk in made:
        desk.vault.close()


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def came(desks, tmp_path):
    """What the lawyer received, sealed to the custodian, and what was noted of the name."""
    field, law, safe = desks
    closed, noted = take_with_names(field, tmp_path)
    path = sealed_file(field, closed, (law,), custodians=(print_of(safe),))
    assert law.exchange.import_file(path, WATCH).outcome is Outcome.IMPORTED
    (envelope,) = law.who.envelopes(closed.id)
    return path, envelope, noted


def acts(desk, subject, act):
    events = desk.vault.custody.of(subject)
    return [dict(event.facts) for event in events if event.act is act]


def file_of(folder, age):
    path = folder / f"{os.urandom(8).hex()}.age"
    path.write_bytes(age)
    return path


def test_a_custodian_who_never_got_the_account_learns_the_name(desks, came, stick):
    _field, law, safe = desks
    _path, envelope, noted = came

    handed = law.who_files.hand_over(envelope, stick)
    file = safe.who_files.look(handed.path)
    opened = safe.who_files.open_own(file)

    assert opened.particulars.deponent == noted.deponent
    assert opened.particulars.others == noted.others
    assert opened.particulars.bundle == handed.bundle == envelope.bundle
    assert opened.code == "", "nothing is proven by the file alone"
    assert file.check == handed.check


def test_it_is_on_record_on_both_sides(desks, came, stick):
    _field, law, safe = desks
    envelope = came[1]
    handed = law.who_files.hand_over(envelope, stick)
    file = safe.who_files.look(handed.path)
    assert acts(safe, "", CustodyAct.PARTICULARS_OPENED) == []
    safe.who_files.open_own(file)
    safe.who_files.open_own(file)
    (given,) = acts(law, envelope.testimony, CustodyAct.HANDED_OVER)
    assert given == {"bundle": envelope.bundle, "member": PARTICULARS}
    assert (
        acts(safe, "", CustodyAct.PARTICULARS_OPENED)
        == [
            {
                "bundle": envelope.bundle,
                "check": handed.check,
                "custodian": print_of(safe),
            }
        ]
        * 2
    )


def test_the_file_is_what_came_and_tells_nothing_by_its_name(desks, came, stick):
    law = desks[1]
    _path, envelope, _noted = came
    handed = law.who_files.hand_over(envelope, stick)
    assert [each.name for each in stick.iterdir()] == [handed.path.name]
    assert handed.path.suffix == ".age"
    bytes.fromhex(handed.path.stem)
    assert handed.path.read_bytes() == envelope.age


def test_the_check_number_is_made_from_the_hash_that_the_interviewer_signed(
    desks, came, stick
):
    _field, law, _safe = desks
    path, envelope, _noted = came
    handed = law.who_files.hand_over(envelope, stick)
    me, known = law.vault.identity, law.exchange._trust.card
    bundle = verify_bundle(path, me, known, DiscardSink(), WATCH)
    manifest = bundle.originals["manifest-sha512.txt"].decode()
    (line,) = [each for each in manifest.splitlines() if each.endswith(PARTICULARS)]
    assert handed.check == str(int(line.split()[0], 16) % 10**40).zfill(40)


def test_a_key_in_pieces_opens_the_file_at_any_desk(desks, tmp_path, stick):
    field, law, safe = desks
    seed = os.urandom(32)
    quorum = identity_from_seed(seed, "Identities", "custodian", "2026-01-01")
    for desk in (field, safe):
        meet(desk, quorum.card)
    closed, noted = take_with_names(field, tmp_path)
    path = sealed_file(field, closed, (law,), custodians=(quorum.card.fingerprint,))
    law.exchange.import_file(path, WATCH)
    (envelope,) = law.who.envelopes(closed.id)
    file = safe.who_files.look(law.who_files.hand_over(envelope, stick).path)

    with pytest.raises(NotACustodian):
        safe.who_files.open_own(file)
    mine, theirs = safe.who_files.keys()
    assert (mine.is_me, theirs.name) == (True, "Identities")
    joining = Joining(theirs.card)
    for piece in split(seed, 2, 3, os.urandom)[:2]:
        joining.add(piece.words)
    opened = safe.who_files.open_with(file, joining.open())

    assert opened.particulars.deponent == noted.deponent
    (act,) = acts(safe, "", CustodyAct.PARTICULARS_OPENED)
    assert act["custodian"] == quorum.card.fingerprint


def test_who_is_no_custodian_learns_nothing_from_the_file(desks, came, stick):
    field, law, _safe = desks
    handed = law.who_files.hand_over(came[1], stick)
    for desk in (field, law):
        with pytest.raises(NotACustodian):
            desk.who_files.open_own(desk.who_files.look(handed.path))
    assert acts(law, came[1].testimony, CustodyAct.PARTICULARS_OPENED) == []


def test_what_came_with_a_bundle_that_is_here_is_known_to_be_it(desks, tmp_path, stick):
    field, _law, safe = desks
    closed, _noted = take_with_names(field, tmp_path)
    path = sealed_file(field, closed, (safe,), custodians=(print_of(safe),))
    safe.exchange.import_file(path, WATCH)
    (envelope,) = safe.who.envelopes(closed.id)
    handed = safe.who_files.hand_over(envelope, stick)
    opened = safe.who_files.open_own(safe.who_files.look(handed.path))
    assert opened.code == closed.code
    (act,) = acts(safe, closed.id, CustodyAct.PARTICULARS_OPENED)
    assert act["check"] == handed.check


@pytest.mark.parametrize("had_some", [True, False])
def test_a_false_name_for_a_bundle_that_is_here_is_refused(
    desks, tmp_path, stick, had_some
):
    """Anybody who has the custodian's card can seal a name; the bundle here knows."""
    field, _law, safe = desks
    closed, noted = take_with_names(field, tmp_path)
    said = {"custodians": (print_of(safe),)} if had_some else {"drop_particulars": True}
    path = sealed_file(field, closed, (safe,), **said)
    safe.exchange.import_file(path, WATCH)
    bundle = safe.vault.received.of(closed.id).bundle_id
    forged = replace(noted, bundle=bundle, deponent=replace(DEPONENT, family_name="Other"))
    card = safe.vault.identity.card
    age = seal_particulars(forged, (card,), os.urandom, compatible=False)
    file = safe.who_files.look(file_of(stick, age))
    with pytest.raises(ParticularsUnsound):
        safe.who_files.open_own(file)
    assert acts(safe, "", CustodyAct.PARTICULARS_OPENED) == []
    assert acts(safe, closed.id, CustodyAct.PARTICULARS_OPENED) == []


def test_a_forged_file_has_another_check_number(desks, came, stick):
    _field, law, safe = desks
    _path, envelope, noted = came
    forged = replace(noted, bundle=envelope.bundle)
    card = safe.vault.identity.card
    age = seal_particulars(forged, (card,), os.urandom, compatible=False)
    file = safe.who_files.look(file_of(stick, age))
    assert safe.who_files.open_own(file).code == ""
    assert file.check != law.who_files.hand_over(envelope, stick).check


def test_what_is_no_file_with_particulars_is_refused(desks, came, stick):
    _field, law, safe = desks
    age = came[1].age
    files, limit = safe.who_files, MAX_BYTES[PARTICULARS]
    for raw in (b"", b"names", b"age-encryption.org/v1\n".ljust(limit + 1, b"0")):
        with pytest.raises(NotParticulars):
            files.look(file_of(stick, raw))
    with pytest.raises(IsADirectoryError):
        files.look(stick)
    for raw in (age[:-1], age + b"0", age[:-1] + bytes([age[-1] ^ 1])):
        with pytest.raises(NotParticulars):
            files.open_own(files.look(file_of(stick, raw)))
    assert acts(law, "", CustodyAct.PARTICULARS_OPENED) == []


def test_nothing_is_shown_that_is_not_on_record(desks, came, stick, monkeypatch):
    _field, law, safe = desks
    file = safe.who_files.look(law.who_files.hand_over(came[1], stick).path)

    def full(*_anything):
        raise OSError(28, "no space")

    monkeypatch.setattr(type(safe.vault.custody), "append", full)
    with pytest.raises(OSError, match="no space"):
        safe.who_files.open_own(file)
    with pytest.raises(OSError, match="no space"):
        law.who_files.hand_over(came[1], stick)
    assert list(stick.iterdir()) == [file.path], "what is not on record was not handed over"


def test_no_word_of_it_stays_in_the_vault_that_opened_it(desks, came, stick, tmp_path):
    _field, law, safe = desks
    safe.who_files.open_own(
        safe.who_files.look(law.who_files.hand_over(came[1], stick).path)
    )
    safe.vault.close()
    folder = tmp_path / "safe"
    image = plain_image(folder, PASSPHRASE)
    for word in (NAME, DEPONENT.safe_contact):
        assert word.encode() not in image
        assert word.encode() not in every_file(folder)
    assert came[1].age not in image


def test_only_custodians_whose_cards_are_known_are_offered(desks):
    _field, law, safe = desks
    meet(safe, law.vault.identity.card)
    (mine,) = safe.who_files.keys()
    assert mine.is_me


def supplement_for(desks, closed, noted, tmp_path):
    """Seal a supplement that brings particulars of its own, as another program might."""
    field, law, safe = desks
    (entry,) = field.sealing.outbox()
    record = replace(
        SUPPLEMENT, testimony=closed.id, code=closed.code, kind="supplement", corrections=()
    )
    return made_by_hand(
        field,
        tmp_path,
        law,
        safe,
        record=record,
        sequence=entry.sequence + 1,
        previous=entry.manifest_sha512,
        about=About(bundle=entry.bundle_id, manifest_sha512=entry.manifest_sha512),
        apart=Apart(
            particulars=replace(noted, deponent=replace(DEPONENT, address="Новы адрас")),
            custodians=(safe.vault.identity.card,),
        ),
    )[0]


def test_what_a_supplement_brought_is_shown_opened_and_handed_over_likewise(
    desks, tmp_path, stick
):
    field, law, safe = desks
    closed, noted = take_with_names(field, tmp_path)
    custodians = (print_of(safe),)
    first = sealed_file(field, closed, (law, safe), custodians=custodians)
    more = supplement_for(desks, closed, noted, tmp_path)
    for desk in (law, safe):
        for path in (first, more):
            verdict = desk.exchange.import_file(path, WATCH)
            assert verdict.outcome is Outcome.IMPORTED, verdict.error

    own, added = safe.who.envelopes(closed.id)
    assert (own.added_at, bool(added.added_at)) == ("", True)
    found = safe.who.open_as_custodian(closed.id, added.bundle)
    assert found.deponent.address == "Новы адрас"
    assert safe.who.open_as_custodian(closed.id).deponent == DEPONENT
    assert [
        each["bundle"] for each in acts(safe, closed.id, CustodyAct.PARTICULARS_OPENED)
    ] == [
        added.bundle,
        own.bundle,
    ]
    handed = law.who_files.hand_over(law.who.envelopes(closed.id)[1], stick)
    opened = safe.who_files.open_own(safe.who_files.look(handed.path))
    assert (opened.particulars, opened.code) == (found, closed.code)
    with pytest.raises(NotACustodian):
        law.who.open_as_custodian(closed.id, added.bundle)
    with pytest.raises(NotACustodian):
        safe.who.open_as_custodian(closed.id, NO_BUNDLE)


def test_a_forgotten_supplement_has_no_particulars_any_more(desks, tmp_path):
    field, law, safe = desks
    closed, noted = take_with_names(field, tmp_path)
    first = sealed_file(field, closed, (law,), custodians=(print_of(safe),))
    more = supplement_for(desks, closed, noted, tmp_path)
    for path in (first, more):
        law.exchange.import_file(path, WATCH)
    (row,) = [
        each
        for each in law.vault.letters.rows(closed.id)
        if each.type == BundleType.SUPPLEMENT
    ]
    law.vault.letters.forget(row.id)
    assert len(law.who.envelopes(closed.id)) == 1


def test_the_check_number_has_forty_digits_of_the_hash():
    number = int(hashlib.sha512(b"abc").hexdigest(), 16)
    assert check_number(b"abc") == f"{number % 10**40:040}"
    assert len(check_number(b"anything")) == 40
