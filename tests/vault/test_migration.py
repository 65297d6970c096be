"""A vault of the first version becomes one of this version, with all that was in it."""

import os
import shutil
from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2

from crypto import box
from desktop.vault import steps
from desktop.vault.errors import Final
from tests.vault.first_version import ALL, IMPORTED, make_first_version
from tests.vault.samples import (
    LATER,
    NOON,
    a_testimony,
    hexed,
    new_vault,
    next_revision,
    reopen,
    state_of,
)
from tests.vault.trust import SIGNER, members, received, sha512, withdrawal


@pytest.fixture(scope="module")
def first_version(tmp_path_factory):
    """Return the folder of a vault that has taken the first step only."""
    folder = tmp_path_factory.mktemp("first") / "vault"
    with pytest.MonkeyPatch.context() as patch:
        make_first_version(folder, patch)
    return folder


@pytest.fixture
def old(first_version, folder):
    shutil.copytree(first_version, folder)
    return folder


def test_everything_of_the_first_version_is_there_and_as_it_was(old):
    vault = reopen(old)
    assert vault.check() == ()
    for number, sequence in IMPORTED:
        facts = vault.received.of(a_testimony(number).id)
        assert facts == vault.received.find(f"{number:0128x}")
        assert (facts.type, facts.sequence, facts.previous) == ("testimony", sequence, "p")
        assert (facts.claimed_at, facts.received_at) == (NOON, LATER)
        assert (facts.header_sha256, facts.signature_sha512) == ("", "")
        assert (facts.about_manifest, facts.addressed_to_me) == ("", bool(number % 2))
        assert vault.testimonies.get(facts.testimony).paragraphs == (
            f"Получено{number} слово.",
        )
        assert vault.originals.of(facts.testimony) == {}
    (entry,) = vault.outbox.all()
    assert (entry.bundle_id, entry.type, entry.testimony) == (
        hexed(9),
        "testimony",
        a_testimony(2).id,
    )
    assert (entry.signature_sha512, entry.about_manifest) == ("", "")
    assert (entry.compatible, entry.handed_over_at, entry.receipt_at) == (True, NOON, "")
    assert vault.outbox.last() == (3, "m")
    vault.close()


def test_the_log_goes_on_where_the_first_version_stopped(old):
    vault = reopen(old)
    assert vault.received.missing(SIGNER) == ((3, 4),)
    assert vault.received.highest(SIGNER) == (5, f"{8:0128x}")
    assert vault.received.at(SIGNER, 5).testimony == a_testimony(7).id
    vault.close()


def test_from_the_first_opening_on_what_is_saved_in_an_old_vault_is_counted(old):
    assert not (old / "saved.count").exists()
    vault = reopen(old)
    assert vault.saved.untold == 0
    vault.settings.put("minutes", "7")
    vault.close()
    kept = (old / "vault.db").read_bytes()
    vault = reopen(old)
    vault.settings.put("minutes", "8")
    vault.close()
    (old / "vault.db").write_bytes(kept)
    vault = reopen(old)
    assert vault.saved.untold == 1
    vault.close()


def test_an_old_vault_put_back_with_the_count_of_today_is_told(old, tmp_path):
    kept = (old / "vault.db").read_bytes()
    vault = reopen(old)
    vault.settings.put("minutes", "7")
    vault.close()
    (old / "vault.db").write_bytes(kept)
    vault = reopen(old)
    assert vault.saved.untold >= 1
    vault.close()


def test_an_old_vault_lives_on(old):
    vault = reopen(old)
    vault.testimonies.save(next_revision(a_testimony(1), "Другое слово."), LATER)
    vault.particulars.save(a_testimony(1).id, b"{}")
    received = a_testimony(5).id
    vault.withdrawals.add(withdrawal(received, 1))
    vault.withdrawals.withdraw_paragraphs(received, (1,), b"")
    assert vault.testimonies.get(received).paragraphs == ("",)
    assert vault.testimonies.count("Получено5") == 0
    with pytest.raises(Final):
        vault.testimonies.save(next_revision(a_testimony(2)), LATER)
    assert vault.check() == ()
    vault.close()
    again = reopen(old)
    assert again.testimonies.get(a_testimony(1).id).paragraphs == ("Другое слово.",)
    again.close()


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 1.0])
def test_a_step_that_is_cut_off_leaves_the_first_version_whole(old, part, monkeypatch):
    number, sql = ALL[1]
    statements = sql.split("\n\n")
    begun = "\n\n".join(statements[: int(len(statements) * part)])
    broken = [ALL[0], (number, begun + ";\nINSERT INTO nowhere VALUES (1);")]
    before = state_of(old)["vault.db"]
    monkeypatch.setattr(steps, "_steps", lambda: broken)
    with pytest.raises(dbapi2.OperationalError, match="nowhere"):
        reopen(old)
    monkeypatch.undo()
    assert state_of(old)["vault.db"] == before
    vault = reopen(old)
    assert vault.check() == ()
    assert len(vault.received.about(a_testimony(5).id)) == 1
    vault.close()


def test_the_steps_are_taken_once(old):
    reopen(old).close()
    vault = reopen(old)
    assert vault._database.number("PRAGMA user_version") == len(ALL)
    assert vault._database.number("SELECT count(*) FROM received") == len(IMPORTED)
    vault.close()


def came_before(vault, number, letter, bundle, *words):
    """Take in a letter under an id of the former two kinds, as the ninth version did."""
    came, database = members(*words), vault._database
    digest = sha512(came["tag_manifest"])
    key = bytes([number]) * 32
    with database.transaction():
        database.run(
            "INSERT INTO letter (id, type, state, testimony, party, at, at_order, revision)"
            " VALUES (?, 'question', 'received', NULL, ?, ?, 0, 1)",
            letter,
            SIGNER,
            LATER,
        )
        no = database.number("SELECT no FROM letter WHERE id = ?", letter)
        database.run("INSERT INTO letter_key VALUES (?, ?)", no, key)
        for name, part in {"value": b"{}", **came}.items():
            sealed = box.lock(key, part, f"letter/v1 {no} {name}".encode(), os.urandom)
            database.run("INSERT INTO letter_part VALUES (?, ?, ?)", no, name, sealed)
        vault.received.add(
            received(
                number,
                bundle_id=bundle,
                manifest_sha512=digest,
                signature_sha512=sha512(came["minisig"]),
            )
        )
    return digest


def test_letters_of_both_former_ids_are_found_by_the_bundle_they_came_in(
    folder, monkeypatch
):
    monkeypatch.setattr(steps, "_steps", lambda: ALL[:9])
    vault = new_vault(folder)
    second = sha512(members("Two?")["tag_manifest"])
    third = sha512(members("Three?")["tag_manifest"])
    came = {
        hexed(1): came_before(vault, 1, hexed(1), hexed(1), "One?"),
        second[:32]: came_before(vault, 2, second[:32], hexed(1), "Two?"),
        # Two that were made to be taken for each other.
        third[:32]: came_before(vault, 3, third[:32], third[:32], "Four?"),
        hexed(3): came_before(vault, 4, hexed(3), hexed(3), "Three?"),
    }
    vault.close()
    monkeypatch.undo()
    vault = reopen(folder)
    assert {each.id: each.manifest_sha512 for each in vault.letters.rows()} == came
    assert came[hexed(3)] == third
    assert vault.check() == ()
    with pytest.raises(Final):
        vault.letters.receive(
            replace(vault.letters.row(hexed(1)), id=hexed(9)), b"{}", members("One?")
        )
    vault.close()
