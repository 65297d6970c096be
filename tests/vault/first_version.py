"""A vault as the first version left it, to be opened by this one."""

import os
from pathlib import Path

import pytest

from crypto import slots
from desktop.domain.custody import CustodyAct
from desktop.domain.testimony import State
from desktop.vault import making, steps
from desktop.vault.connecting import open_database
from desktop.vault.content import Contents
from desktop.vault.custody import Custody
from desktop.vault.layout import Layout
from desktop.vault.testimonies import Testimonies
from desktop.vault.vault_keys import VaultKeys
from tests.vault.samples import LATER, NOON, OWNER, PASSPHRASE, WEAK, a_testimony, hexed
from tests.vault.trust import SIGNER

ALL = steps._steps()
IMPORTED = ((5, 1), (6, 2), (7, 5), (8, 5))
"""Testimony and sequence; the first version took two bundles under one number."""


def fill(database, head_file, outbox):
    contents = Contents(database, os.urandom)
    testimonies = Testimonies(database, contents, lambda no: None)
    custody = Custody(database, contents, head_file, OWNER)
    custody.append(NOON, CustodyAct.VAULT_CREATED, "")
    for number in (1, 2):
        testimonies.add(a_testimony(number, f"Слово{number} тайна."), State.OPEN)
    testimonies.set_state(a_testimony(2).id, State.READY, LATER)
    with database.transaction():
        database.run(
            "UPDATE testimony SET state = 'kept', gaps = '', sealed_at = ?,"
            " recipients = '[\"Heron\"]' WHERE id = ?",
            LATER,
            a_testimony(2).id,
        )
        database.run(
            "INSERT INTO outbox VALUES (?, ?, 'code', 'a.age', 6, 's', 'm', 3, ?, '[]',"
            " '[]', 1, ?, '')",
            hexed(9),
            a_testimony(2).id,
            LATER,
            NOON,
        )
        for number, sequence in IMPORTED:
            testimony = a_testimony(number, f"Получено{number} слово.")
            testimonies.add(testimony, State.RECEIVED, SIGNER)
            custody.adopt(testimony.id, ())
            database.run(
                "INSERT INTO imported VALUES (?, ?, ?, ?, ?, 'p', ?, ?, ?)",
                f"{number:0128x}",
                hexed(4000 + number),
                testimony.id,
                SIGNER,
                sequence,
                LATER,
                number % 2,
                NOON,
            )
            database.run(
                "UPDATE testimony SET sealed_at = ? WHERE id = ?", NOON, testimony.id
            )
            custody.append(LATER, CustodyAct.IMPORTED, testimony.id)
    (outbox / "a.age").write_bytes(b"sealed")


def make_first_version(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Make a vault that has taken the first step only, with all that step knows."""
    credentials, note = slots.Credentials(PASSPHRASE), slots.Note(made_on=NOON[:10])
    header, master_key = slots.new_header(credentials, WEAK, os.urandom, note)
    keys = VaultKeys(header, master_key, os.urandom)
    layout = Layout(folder)
    patch.setattr(steps, "_steps", lambda: ALL[:1])
    with making.half_made(folder) as new:
        making.fill(new, keys, OWNER, NOON)
    database = open_database(layout.database, keys.database)
    fill(database, keys.head_file(layout), layout.outbox)
    assert database.number("PRAGMA user_version") == 1
    database.close()
    layout.saved.unlink()  # nothing was counted then
