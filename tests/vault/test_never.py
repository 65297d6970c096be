"""The database refuses by itself whatever would rewrite what was said after sealing."""

import contextlib
import re

import pytest

from desktop.domain.rows import SealedParticulars, SeenAgain
from desktop.domain.testimony import State
from desktop.vault.errors import AlreadyHere, Final
from tests.vault.samples import (
    LATER,
    NOON,
    RECIPIENT,
    a_testimony,
    facts_of,
    hexed,
    new_vault,
    outbox_entry,
    seal,
)
from tests.vault.trust import (
    SIGNER,
    draft,
    members,
    receive_letter,
    received,
    roster,
    sha512,
    withdrawal,
)

FORK = (
    "INSERT INTO received SELECT 99, 'x', bundle_id, 'question', signer, sequence,"
    " previous, claimed_at, received_at, '', '', '', NULL, 1 FROM received WHERE no = 1"
)
NEVER = [
    f"UPDATE received SET {column} = 'x' WHERE no = 2"
    for column in (
        "manifest_sha512",
        "bundle_id",
        "type",
        "signer",
        "previous",
        "claimed_at",
        "received_at",
        "header_sha256",
        "signature_sha512",
        "about_manifest",
        "testimony",
    )
] + [
    "UPDATE received SET sequence = 99 WHERE no = 1",
    "UPDATE received SET addressed_to_me = 0 WHERE no = 1",
    "DELETE FROM received WHERE no = 2",
    FORK,
    FORK.replace("'question'", "'testimony'").replace("sequence", "99"),
    # Refused because recursive_triggers is on: REPLACE asks no trigger otherwise.
    (
        "INSERT OR REPLACE INTO received SELECT no, manifest_sha512, bundle_id, type, 'x',"
        " sequence, '', '', '', '', '', '', NULL, 1 FROM received WHERE no = 2"
    ),
    "UPDATE seen_again SET at = ''",
    "UPDATE seen_again SET header_sha256 = ''",
    "DELETE FROM seen_again",
    "UPDATE refused SET code = ''",
    "DELETE FROM refused WHERE no = 2",
    "DELETE FROM refused WHERE no = 1",
    "INSERT INTO refused VALUES (20000, '', '', '', 1)",
    "INSERT OR REPLACE INTO refused VALUES (1, '', 'other', '', 1)",
    # Letters: 1 a draft, 2 sealed and forgotten, 3 sealed with its words, 4 received.
    "UPDATE letter SET state = 'received' WHERE no = 1",
    "UPDATE letter SET id = 'x' WHERE no = 2",
    "UPDATE letter SET type = 'x' WHERE no = 2",
    "UPDATE letter SET testimony = 'x' WHERE no = 2",
    "UPDATE letter SET forgotten = 1 WHERE no = 1",
    "UPDATE letter SET state = 'draft' WHERE no = 3",
    "UPDATE letter SET state = 'sealed' WHERE no = 4",
    *(
        f"UPDATE letter SET {change} WHERE no IN (3, 4)"
        for change in (
            "type = 'x'",
            "testimony = 'x'",
            "party = 'x'",
            "at = 'x'",
            "at_order = 0",
            "revision = 9",
        )
    ),
    "UPDATE letter SET id = 'x' WHERE no = 3",
    "UPDATE letter SET forgotten = 0 WHERE no = 2",
    "DELETE FROM letter WHERE no = 2",
    "INSERT INTO letter VALUES (9, 'x', '', 'sealed', NULL, '', '', 0, 1, 0, '')",
    "INSERT INTO letter VALUES (9, 'x', '', 'received', NULL, '', '', 0, 1, 1, 'd')",
    "INSERT INTO letter VALUES (9, 'x', '', 'received', NULL, '', '', 0, 1, 0, '')",
    "INSERT INTO letter VALUES (9, 'x', '', 'draft', NULL, '', '', 0, 1, 0, 'd')",
    "UPDATE letter SET manifest_sha512 = 'x' WHERE no = 1",
    "UPDATE letter SET manifest_sha512 = 'x' WHERE no = 4",
    "UPDATE letter_key SET key = zeroblob(32) WHERE letter = 1",
    "DELETE FROM letter_key WHERE letter = 3",
    "DELETE FROM letter_key WHERE letter = 4",
    "INSERT INTO letter_key VALUES (2, zeroblob(32))",
    "INSERT OR REPLACE INTO letter_key VALUES (4, zeroblob(32))",
    "UPDATE letter_part SET sealed = X'00' WHERE letter = 3",
    "UPDATE letter_part SET sealed = X'00' WHERE letter = 4",
    "UPDATE letter_part SET letter = 2 WHERE letter = 1",
    "DELETE FROM letter_part WHERE letter = 3",
    "DELETE FROM letter_part WHERE letter = 4 AND name = 'minisig'",
    "INSERT INTO letter_part VALUES (2, 'value', X'00')",
    "INSERT INTO letter_part VALUES (3, 'other', X'00')",
    "INSERT INTO letter_part VALUES (4, 'other', X'00')",
    "UPDATE enclosure SET sealed_facts = X'00'",
    "UPDATE enclosure SET letter = 1",
    "DELETE FROM enclosure WHERE letter = 3",
    "INSERT INTO enclosure VALUES (9, 2, 'a', 'x', X'00', X'00')",
    "INSERT INTO enclosure VALUES (9, 3, 'a', 'x', X'00', X'00')",
    "INSERT INTO enclosure VALUES (9, 4, 'a', 'x', X'00', X'00')",
    # Testimonies: 1 received, 2 kept, 3 open.
    "UPDATE original SET sealed = X'00' WHERE name = 'card'",
    "UPDATE original SET sealed = X'00', redactions = 1 WHERE name = 'card'",
    "UPDATE original SET sealed = X'00' WHERE name = 'record'",
    "UPDATE original SET sealed = X'00', redactions = 2 WHERE name = 'record'",
    "UPDATE original SET sealed = X'00', redactions = 0 WHERE name = 'record'",
    "UPDATE original SET name = 'x', redactions = 2 WHERE name = 'record'",
    "DELETE FROM original",
    "INSERT INTO original VALUES (1, 'other', X'00', 0)",
    "INSERT INTO original VALUES (3, 'record', X'00', 0)",
    "UPDATE withdrawn SET paragraphs = '[1,2,3]'",
    "UPDATE withdrawn SET scope = 'withdrawn'",
    "DELETE FROM withdrawn",
    "UPDATE destroyed_paragraph SET paragraph = 1",
    "DELETE FROM destroyed_paragraph",
    "INSERT INTO destroyed_paragraph VALUES (1, 1)",
    "INSERT INTO destroyed_paragraph VALUES (2, 2)",
    "INSERT INTO destroyed_paragraph VALUES (3, 1)",
    "UPDATE body SET sealed = X'00' WHERE testimony = 1",
    "UPDATE body SET sealed = X'00', redactions = 0 WHERE testimony = 1",
    "UPDATE body SET sealed = X'00', redactions = 2 WHERE testimony = 1",
    "UPDATE body SET sealed = X'00' WHERE testimony = 2",
    "UPDATE body SET sealed = X'00', redactions = 1 WHERE testimony = 2",
    "UPDATE body SET redactions = 1 WHERE testimony = 3",
    "UPDATE particulars_key SET key = zeroblob(32)",
    "DELETE FROM particulars_key WHERE testimony = 2",
    "DELETE FROM particulars_key WHERE testimony = 3",
    "INSERT INTO particulars_key VALUES (1, zeroblob(32))",
    "UPDATE particulars SET sealed = X'00' WHERE testimony = 2",
    "UPDATE particulars SET testimony = 1 WHERE testimony = 3",
    "DELETE FROM particulars WHERE testimony = 2",
    "DELETE FROM particulars WHERE testimony = 3",
    "INSERT INTO particulars VALUES (1, X'00')",
    "UPDATE sealed_particulars SET age = X'00'",
    "UPDATE sealed_particulars SET custodians = ''",
    "DELETE FROM sealed_particulars",
    "INSERT INTO sealed_particulars VALUES (3, X'00', '')",
    # 4 is open and marked to be destroyed, 5 sealed.
    "UPDATE body SET sealed = X'00' WHERE testimony = 4",
    "INSERT OR REPLACE INTO body VALUES (4, X'00', X'00', 0)",
    "INSERT OR REPLACE INTO particulars_key VALUES (4, zeroblob(32))",
    "INSERT OR REPLACE INTO particulars VALUES (4, X'00')",
    "UPDATE destroyed SET at = ''",
    "DELETE FROM destroyed",
    "INSERT INTO destroyed VALUES (5, '')",
    "UPDATE roster SET value = X'00'",
    "UPDATE roster SET compared_at = 'x'",
    "DELETE FROM roster",
    "INSERT INTO roster VALUES (9, 'The Lamp', 1, '', X'00', '', '')",
    "UPDATE outbox SET type = 'roster'",
    "UPDATE outbox SET testimony = NULL",
    "UPDATE outbox SET signature_sha512 = 'x'",
    "UPDATE outbox SET about_manifest = 'x'",
    "UPDATE outbox SET manifest_sha512 = 'x'",
    "UPDATE outbox SET receipt_at = 'x'",
    "UPDATE outbox SET let_go_at = 'x'",
    "UPDATE outbox SET let_go_at = ''",
    "UPDATE outbox_answer SET at = 'x'",
    "DELETE FROM outbox_answer",
    "INSERT INTO outbox_answer SELECT bundle_id, 'x', '' FROM outbox",
    "DELETE FROM outbox WHERE sequence = 2",
    "UPDATE saved SET count = count - 1",
    "UPDATE saved SET lost = 2",
    "UPDATE saved SET told = 1",
    "DELETE FROM saved",
    "INSERT OR REPLACE INTO saved VALUES (1, 0, 0, 0, '')",
    (
        "INSERT INTO outbox SELECT 'x', 'testimony', 'x', code, 'x', 1, '', '', '', '', 99,"
        " '', '', '', 0, '', '', '' FROM outbox LIMIT 1"
    ),
]

TABLES = (
    "received",
    "seen_again",
    "refused",
    "letter",
    "letter_key",
    "letter_part",
    "enclosure",
    "original",
    "withdrawn",
    "destroyed_paragraph",
    "body",
    "particulars_key",
    "particulars",
    "sealed_particulars",
    "destroyed",
    "roster",
    "outbox",
    "outbox_answer",
    "saved",
)


def enclose(vault, letter):
    intake = vault.enclosures.begin(letter)
    intake.write(b"evidence")
    intake.finish()
    vault.enclosures.keep(letter, intake, facts_of(b"evidence"))


def fill_with_letters(vault):
    for number in (1, 2, 3):
        vault.letters.add_draft(draft(number), b"{}")
    enclose(vault, draft(3).id)
    vault.letters.mark_sealed(draft(2).id, hexed(1), LATER)
    vault.letters.mark_sealed(draft(3).id, hexed(2), LATER, destroy=False)
    receive_letter(vault, 4)


def fill_with_testimonies(vault):
    first, second, third = (a_testimony(number) for number in (1, 2, 3))
    words = ("One.", "Two.")
    with vault.transaction():
        vault.testimonies.add(a_testimony(1, *words), State.RECEIVED, SIGNER)
        vault.originals.keep(first.id, members(*words))
        sealed = SealedParticulars(age=b"age", custodians=())
        vault.particulars.keep_sealed(first.id, sealed)
        digest = sha512(members(*words)["tag_manifest"])
        vault.received.add(
            received(1, type="testimony", testimony=first.id, manifest_sha512=digest)
        )
    vault.withdrawals.add(withdrawal(first.id, 2))
    vault.withdrawals.withdraw_paragraphs(first.id, (2,), b'{"leaves":[]}')
    for each in (second, third):
        vault.testimonies.add(each, State.OPEN)
        vault.particulars.save(each.id, b"{}")
    for each in (a_testimony(4), a_testimony(5)):
        vault.testimonies.add(each, State.OPEN)
    vault.particulars.save(a_testimony(4).id, b"{}")
    vault.testimonies.mark_destroyed(a_testimony(4).id, NOON)
    seal(vault, 5)
    seal(vault, 2, State.KEPT)
    vault.outbox.add(outbox_entry(vault, 2))
    vault.outbox.mark_receipt(vault.outbox.all()[0].bundle_id, RECIPIENT, NOON)
    vault.outbox.mark_let_go(vault.outbox.all()[0].bundle_id, NOON)
    vault.outbox.add(outbox_entry(vault, 2, 2))
    vault.received.note_again(
        SeenAgain(manifest_sha512=digest, header_sha256="a" * 64, at=NOON)
    )


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    vault = new_vault(tmp_path_factory.mktemp("never") / "vault")
    fill_with_testimonies(vault)
    fill_with_letters(vault)
    for number in (2, 3):
        vault.rosters.add(roster(number))
        vault.refusals.add(NOON, "crypto.tampered", "", number)
    with vault.transaction():
        vault._database.run("UPDATE saved SET lost = 3, told = 2, noticed_at = ?", NOON)
    yield vault
    vault.close()


@pytest.mark.parametrize("sql", NEVER)
def test_no_statement_rewrites_what_was_kept(filled, sql):
    with pytest.raises((Final, AlreadyHere)), filled._database.transaction():
        filled._database.run(sql)


class TakenBack(Exception):
    """Ends a transaction that is not to last."""


def changed_without(database, triggers, sql):
    """Return how many rows `sql` changes without some triggers; nothing of it lasts."""
    changed = 0
    with contextlib.suppress(TakenBack, Final, AlreadyHere), database.transaction():
        for name in triggers:
            database._execute(f"DROP TRIGGER {name}")
        changed = database.run(sql)
        raise TakenBack
    return changed


def about(sql, table):
    return re.search(rf"^(INSERT.* INTO|UPDATE|DELETE FROM) {table}\b", sql)


def triggers_of(database, table):
    rows = database.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", table
    )
    return [name for (name,) in rows if name != "received_runs"]


def test_it_is_the_triggers_that_refuse_each_of_these(filled):
    database = filled._database
    for sql in NEVER:
        (table,) = (each for each in TABLES if about(sql, each))
        assert changed_without(database, triggers_of(database, table), sql), sql


OLDER = {"body_begins", "body_destroyed"}
"""They are seen to refuse in test_final.py."""


@pytest.mark.parametrize("table", TABLES)
def test_without_any_one_of_the_triggers_one_of_these_goes_through(filled, table):
    database = filled._database
    mine = [sql for sql in NEVER if about(sql, table)]
    triggers = set(triggers_of(database, table)) - OLDER
    assert triggers
    for name in triggers:
        assert any(changed_without(database, [name], sql) for sql in mine), name
