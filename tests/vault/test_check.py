"""The full check names what is not as it must be, and finds nothing in a sound vault."""

import contextlib

import pytest

from desktop.domain.custody import CustodyAct
from desktop.domain.ids import letter_id
from desktop.domain.testimony import State
from desktop.vault.errors import VaultDamaged
from desktop.vault.findings import Finding
from tests.vault.samples import (
    NOON,
    RECIPIENT,
    a_testimony,
    attach,
    facts_of,
    hexed,
    new_vault,
    outbox_entry,
    reopen,
    seal,
)
from tests.vault.trust import (
    draft,
    members,
    receive,
    receive_letter,
    roster,
    sha512,
    withdrawal,
    without,
)

OWNER = a_testimony().id


@pytest.fixture
def used(vault):
    for number in (1, 2, 3):
        vault.testimonies.add(a_testimony(number, "Слова. " * 200), State.OPEN)
    attach(vault, OWNER, bytes(100_000))
    for _ in range(3):
        vault.custody.append(NOON, CustodyAct.PRINTED, OWNER)
    vault.outbox.add(outbox_entry(vault, 1))
    return vault


def edit(vault, sql, *values):
    database = vault._database
    triggers = database.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    with database.transaction():
        for (name,) in triggers:
            database._execute(f"DROP TRIGGER {name}")
        database.run(sql, *values)


def test_a_sound_vault_has_no_findings(used):
    vault = used
    seal(vault)
    vault.testimonies.destroy_content(OWNER)
    assert vault.check() == ()


def test_a_check_tells_after_each_testimony_how_far_it_is(vault):
    for number in (1, 2, 3):
        vault.testimonies.add(a_testimony(number, "Words. " * 200), State.OPEN)
    told = []
    vault.check(lambda done, total: told.append(done / total))
    assert told == sorted(told)
    assert len({round(each, 6) for each in told}) > 2 * 3, "when it is read, and searched"
    assert told[-1] <= 1


ENDLESS = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
)


def test_a_long_look_at_the_database_can_be_stopped_and_costs_nothing(vault):
    told = []

    def stop():
        told.append(1)
        if len(told) > 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        vault._database.rows_at_length(ENDLESS, stop)
    assert len(told) == 3
    vault.testimonies.add(a_testimony(1, "Words."), State.OPEN)
    assert vault.check() == ()
    assert len(told) == 3, "nobody asks any more"


def test_a_check_asks_whether_to_go_on_before_it_looks_at_pages(used):
    told = []
    used.check(lambda done, _total: told.append(done))
    assert told[0] == 0


def test_a_check_of_words_can_be_stopped(vault):
    vault.testimonies.add(a_testimony(1, "Words."), State.OPEN)

    def stop(_done, _total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        vault.check(stop)


def test_damaged_and_missing_evidence_is_named(used, folder):
    facts = attach(used, OWNER, bytes(200_000), 2)
    for path in (folder / "blobs").rglob("*"):
        if path.is_file() and path.stat().st_size > 150_000:
            raw = bytearray(path.read_bytes())
            raw[100_000] ^= 1
            path.write_bytes(raw)
    assert used.check() == (Finding(code="evidence", subject=facts.id),)


def test_a_missing_or_cut_off_sealed_file_is_named(used):
    (entry,) = used.outbox.all()
    path = used.outbox.folder / entry.file_name
    path.write_bytes(b"seal")
    assert used.check() == (Finding(code="outbox", subject=entry.bundle_id),)
    path.unlink()
    assert used.check() == (Finding(code="outbox", subject=entry.bundle_id),)
    used.outbox.mark_receipt(entry.bundle_id, RECIPIENT, NOON)
    assert used.check() == ()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE body SET sealed = zeroblob(500) WHERE testimony = 2",
        (
            "UPDATE body SET sealed = (SELECT sealed FROM body WHERE testimony = 1)"
            " WHERE testimony = 2"
        ),
        "UPDATE testimony SET revision = 7 WHERE no = 2",
        "UPDATE content_key SET key = zeroblob(32) WHERE testimony = 2",
    ],
    ids=["other bytes", "words of another", "other revision", "other key"],
)
def test_words_that_were_changed_with_the_right_key_are_named(used, sql):
    edit(used, sql)
    assert used.check() == (Finding(code="content", subject=a_testimony(2).id),)


@pytest.fixture(scope="module")
def spoken(tmp_path_factory):
    """Return a vault in which much was said after sealing."""
    vault = new_vault(tmp_path_factory.mktemp("spoken") / "vault")
    vault.testimonies.add(a_testimony(1), State.OPEN)
    vault.particulars.save(OWNER, b"{}")
    receive(vault, 2, "One.", "Two.")
    vault.withdrawals.add(withdrawal(a_testimony(2).id, 2))
    left = without(vault.originals.of(a_testimony(2).id)["record"], 2)
    vault.withdrawals.withdraw_paragraphs(a_testimony(2).id, (2,), left)
    receive_letter(vault, 3)
    vault.letters.add_draft(draft(4), b"{}")
    intake = vault.enclosures.begin(draft(4).id)
    intake.write(bytes(100_000))
    intake.finish()
    vault.enclosures.keep(draft(4).id, intake, facts_of(bytes(100_000)))
    vault.letters.add_draft(draft(5), b"{}")
    vault.letters.mark_sealed(draft(5).id, hexed(4005), NOON)
    vault.rosters.add(roster())
    yield vault
    vault.close()


TESTIMONY = a_testimony(2).id
LETTER = letter_id(sha512(members("What is the name of the place?")["tag_manifest"]))
SPOILT = {
    "UPDATE received SET manifest_sha512 = 'x' WHERE no = 1": ("original", TESTIMONY),
    "UPDATE received SET signature_sha512 = 'x' WHERE no = 1": ("original", TESTIMONY),
    "UPDATE received SET manifest_sha512 = 'x' WHERE no = 2": ("letter", LETTER),
    "UPDATE received SET signature_sha512 = 'x' WHERE no = 2": ("letter", LETTER),
    "UPDATE received SET signer = 'x' WHERE no = 2": ("letter", LETTER),
    "DELETE FROM received WHERE no = 2": ("letter", LETTER),
    "DELETE FROM received WHERE no = 1": ("log", TESTIMONY),
    "UPDATE received SET sequence = 9 WHERE no = 2": ("log", ""),
    "DELETE FROM received_run": ("log", ""),
    "DELETE FROM original": ("original", TESTIMONY),
    "DELETE FROM original WHERE name = 'minisig'": ("original", TESTIMONY),
    "UPDATE original SET sealed = X'00'": ("original", TESTIMONY),
    "UPDATE original SET redactions = 0": ("original", TESTIMONY),
    "UPDATE body SET redactions = 0": ("original", TESTIMONY),
    "DELETE FROM destroyed_paragraph": ("original", TESTIMONY),
    "UPDATE letter_part SET sealed = X'00' WHERE letter = 1": ("letter", LETTER),
    "DELETE FROM letter_part WHERE name = 'card'": ("letter", LETTER),
    "UPDATE letter SET forgotten = 0": ("letter", hexed(4005)),
    "DELETE FROM letter_part WHERE letter = 2": ("letter", draft(4).id),
    "UPDATE enclosure SET sealed_key = X'00'": ("evidence", facts_of(b"").id),
    "UPDATE particulars SET sealed = X'00'": ("particulars", OWNER),
    "DELETE FROM particulars": ("particulars", OWNER),
    "UPDATE roster SET value = X'7B7D'": ("roster", roster().body_sha512),
    "UPDATE roster SET value = X'00'": ("roster", roster().body_sha512),
}


class TakenBack(Exception):
    """Ends a transaction that is not to last."""


def test_a_sound_vault_in_which_much_was_said_has_no_findings(spoken):
    assert spoken.check() == ()


@pytest.mark.parametrize("sql", SPOILT)
def test_what_differs_from_what_was_noted_is_named(spoken, sql):
    found = ()
    with contextlib.suppress(TakenBack), spoken.transaction():
        edit(spoken, sql)
        found = spoken.check()
        raise TakenBack
    code, subject = SPOILT[sql]
    assert Finding(code=code, subject=subject) in found


MEMBERS = ["bundle_json", "card", "commitments", "record"]


@pytest.mark.parametrize("name", MEMBERS)
def test_a_member_that_was_not_signed_is_named(vault, name):
    came = receive(vault, 2, "One.", "Two.")
    assert vault.check() == ()
    other = members("One.", "Tow.")[name]
    if name in ("bundle_json", "card"):
        other = b"other"
    sealed = vault._contents.seal(1, other, f"original/v1 {came} {name}".encode())
    edit(vault, "UPDATE original SET sealed = ? WHERE name = ?", sealed, name)
    assert vault.check() == (Finding(code="original", subject=came),)


def test_a_changed_event_is_named(used):
    edit(used, "UPDATE custody SET at = '' WHERE sequence = 2")
    assert used.check() == (Finding(code="chain", subject="2"),)


def test_a_flipped_bit_in_any_page_is_found(used, folder):
    used.close()
    path = folder / "vault.db"
    whole = path.read_bytes()
    for page in range(1, len(whole) // 4096, 7):
        raw = bytearray(whole)
        raw[page * 4096 + 1234] ^= 4
        path.write_bytes(raw)
        assert is_found(folder)


def is_found(folder):
    """Say whether damage shows: when the vault is opened, or when it is checked."""
    try:
        vault = reopen(folder)
    except VaultDamaged:
        return True
    findings = vault.check()
    vault.close()
    return Finding(code="database") in findings
