"""Somebody with the right key edits the database by hand: every row that counts tells.

The signed chain and the signed members are what an edit cannot follow. The few columns that
nothing signed backs, because nothing is decided by them, are listed here.
"""

import dataclasses

import pytest
from sqlcipher3 import dbapi2

from desktop.domain.bundles import BundleType
from desktop.domain.errors import DeponentError
from tests.services.hostile import about, receipt
from tests.services.post import (
    SAID_AT,
    WATCH,
    ask,
    bring,
    found,
    handed_over,
    made_by_hand,
    seal_to,
    send,
    take,
    take_down,
    write,
)
from tests.vault.test_timestamps import REQUEST, ROOT, STAMP

UNBACKED_TABLES = {"refused", "seen_again", "stamp", "stamp_request"}
"""Notes: what was turned away, what came twice; and time-stamps, which are signed apart."""
UNBACKED = {
    ("adopted_custody", "events"),
    ("adopted_custody", "testimony"),
    ("adopted_custody", ""),
    ("body", "sealed_index"),
    ("contact", "no"),
    ("contact", ""),
    ("letter", "at"),
    ("letter", "at_order"),
    ("letter", "id"),
    ("letter", "party"),
    ("letter", "revision"),
    ("letter", "testimony"),
    ("letter", "type"),
    ("original", "redactions"),
    ("outbox", "about_manifest"),
    ("outbox", "code"),
    ("outbox", "compatible"),
    ("outbox", "manifest_sha512"),
    ("outbox", "signature_sha512"),
    ("outbox", "testimony"),
    ("received", "header_sha256"),
    ("received", "no"),
    ("roster", "no"),
    ("stamp_root", ""),
    ("stamp_root", "added_at"),
    ("stamp_root", "no"),
    ("stamp_root", "subject"),
    ("stamp_root", "withdrawn_at"),
    ("testimony", "changed_at"),
    ("testimony", "changed_order"),
    ("testimony", "gaps"),
    ("testimony", "recipients"),
    ("withdrawn", "at"),
    ("withdrawn", "no"),
}
"""Columns of which a row can be edited unseen; "" is a row that was taken out."""
EMPTIED = frozenset(
    ["attachments", "code", "language", "paragraphs", "revision", "signer", "started_at"]
)
"""Of a testimony whose words were destroyed, what the list still shows is a note."""


class TakenBack(Exception):
    """Ends a transaction that is not to last."""


@pytest.fixture
def full(field, office, other, tmp_path):
    """Return the vault of an office in which everything happened."""
    found(other, (other, "coordinator"), (field, "interviewer"), (office, "lawyer"))
    testimony, entry = handed_over(field, office, paragraphs=("One.", "Two.", "Three."))
    bring(entry, field, office)
    for number in (2, 3):
        words = {"happened_at": SAID_AT, "words": "No.", "numbers": (number,)}
        bring(send(field, BundleType.WITHDRAWAL, testimony, **words), field, office)
        if number == 2:
            office.letters.destroy_closed(testimony.id)
    office.receipts.seal(testimony.id, WATCH)
    ask(office, testimony)
    write(office, BundleType.QUESTION, testimony)
    strange, _ = made_by_hand(
        field,
        tmp_path,
        office,
        record=receipt(entry),
        about=about(entry),
        sequence=9,
        previous="ab" * 64,
    )
    take(office, strange)
    seal_to(office, take_down(office), other)
    seal_to(office, take_down(office), other, keep_copy=True)
    office.recording.begin()
    vault = office.vault
    root = dataclasses.replace(ROOT, fingerprint=SHA256_OF_ROOT)
    vault.timestamps.add_root(root)
    vault.timestamps.add_request(REQUEST)
    vault.timestamps.add(dataclasses.replace(STAMP, root=root.fingerprint))
    return vault


SHA256_OF_ROOT = "4813494d137e1631bba301d5acab6e7bb7aa74ce1185d456565ef51d737677b2"


def other_than(value):
    """Return a value of the same type that is another one."""
    if isinstance(value, int):
        return value + 1
    if isinstance(value, bytes):
        return value[:-1] + bytes([value[-1] ^ 1])
    if value is None or not value:
        return "x"
    return value[:-1] + ("1" if value.endswith("0") else "0")


def edits(database):
    """Yield table, column and statement with its values: each row and each column once."""
    tables = database.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table'"
        " AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'"
    )
    for (table,) in tables:
        names = [row[1] for row in database.rows(f"PRAGMA table_info({table})")]
        here = " AND ".join(f"{name} IS ?" for name in names)
        for row in database.rows(f"SELECT {', '.join(names)} FROM {table}")[-3:]:
            for name, value in zip(names, row, strict=True):
                sql = f"UPDATE {table} SET {name} = ? WHERE {here}"
                yield table, name, sql, (other_than(value), *row)
            yield table, "", f"DELETE FROM {table} WHERE {here}", tuple(row)


def is_seen(vault, sql, values):
    """Say whether the checks tell of an edit; None if the database itself takes it not."""
    database, seen = vault._database, None
    try:
        with vault.transaction():
            for (name,) in database.rows(
                "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
            ):
                database._execute(f"DROP TRIGGER {name}")
            database._execute("PRAGMA defer_foreign_keys = ON")
            try:
                database.run(sql, *values)
            except (DeponentError, dbapi2.DatabaseError):
                raise TakenBack from None
            seen = bool(vault.check() or vault.check_chain())
            raise TakenBack
    except TakenBack:
        return seen


def test_a_vault_in_which_everything_happened_is_sound(full):
    assert full.check() == ()
    assert full.check_chain() == ()


def is_note(full, table, column, values):
    if table in UNBACKED_TABLES or (table, column) in UNBACKED:
        return True
    return table == "testimony" and column in EMPTIED and "sealed" in values


def test_every_edit_of_a_row_that_counts_is_told(full):
    tried, unseen = 0, set()
    for table, column, sql, values in list(edits(full._database)):
        if is_note(full, table, column, values):
            continue
        seen = is_seen(full, sql, values)
        tried += seen is not None
        if seen is False:
            unseen.add((table, column))
    assert unseen <= {("custody", "")}, "the end of the chain is held by the head file"
    assert tried > 150
