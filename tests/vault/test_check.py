"""The full check names what is not as it must be, and finds nothing in a sound vault."""

import pytest

from desktop.domain.custody import CustodyAct
from desktop.domain.testimony import State
from desktop.vault.errors import VaultDamaged
from desktop.vault.findings import Finding
from tests.vault.samples import NOON, a_testimony, attach, outbox_entry, reopen, seal

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


def edit(vault, sql):
    database = vault._database
    triggers = database.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    with database.transaction():
        for (name,) in triggers:
            database._execute(f"DROP TRIGGER {name}")
        database.run(sql)


def test_a_sound_vault_has_no_findings(used):
    vault = used
    seal(vault)
    vault.testimonies.destroy_content(OWNER)
    assert vault.check() == ()


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
    used.outbox.mark_receipt(entry.bundle_id, NOON)
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
