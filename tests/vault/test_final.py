"""The database refuses by itself what the program would never ask for."""

import pytest

from desktop.domain.testimony import State
from desktop.vault.errors import Final
from tests.vault.samples import (
    LATER,
    NOON,
    RECIPIENT,
    a_testimony,
    attach,
    outbox_entry,
    seal,
)

SEALED = [
    "UPDATE testimony SET state = 'open'",
    "UPDATE testimony SET state = 'ready'",
    "UPDATE testimony SET state = 'kept'",
    "UPDATE testimony SET code = 'X'",
    "UPDATE testimony SET id = 'X'",
    "UPDATE testimony SET language = 'en'",
    "UPDATE testimony SET started_at = ''",
    "UPDATE testimony SET changed_at = ''",
    "UPDATE testimony SET changed_order = 0",
    "UPDATE testimony SET revision = 9",
    "UPDATE testimony SET paragraphs = 9",
    "UPDATE testimony SET attachments = 9",
    "UPDATE testimony SET gaps = 'narrative'",
    "UPDATE testimony SET signer = '1'",
    "UPDATE testimony SET sealed_at = ''",
    "UPDATE testimony SET recipients = '[]'",
    "UPDATE testimony SET receipt_at = ''",
    "DELETE FROM testimony",
    "UPDATE body SET sealed = X'00'",
    "UPDATE body SET testimony = 2",
    "UPDATE content_key SET key = zeroblob(32)",
    "UPDATE attachment SET blob = 'X'",
    "UPDATE attachment SET sealed_facts = X'00'",
    "UPDATE outbox SET sha256 = ''",
    "UPDATE outbox SET sequence = 9",
    "UPDATE outbox SET receipt_at = ''",
    "UPDATE outbox_answer SET at = ''",
    "UPDATE outbox_answer SET signer = ''",
    "DELETE FROM outbox_answer",
    "DELETE FROM outbox",
    "UPDATE owner SET secret = X'00'",
    "DELETE FROM owner",
]
KEPT = ["DELETE FROM content_key", "DELETE FROM body", "DELETE FROM attachment"]
READY = [
    *KEPT,
    "UPDATE testimony SET revision = 9",
    "UPDATE testimony SET attachments = 9",
    "UPDATE testimony SET state = 'received'",
    "UPDATE body SET sealed = X'00'",
    (
        "INSERT INTO attachment (id, testimony, blob, sealed_key, sealed_facts)"
        " VALUES ('a', 1, 'b', X'00', X'00')"
    ),
]
OPEN = [
    "UPDATE testimony SET state = 'sealed'",
    "UPDATE testimony SET state = 'kept'",
    "UPDATE testimony SET state = 'received'",
    "UPDATE testimony SET code = 'X'",
    "DELETE FROM testimony",
    "DELETE FROM body",
    "DELETE FROM content_key",
    (
        "INSERT INTO testimony SELECT 2, 'x', code, 'sealed', language, started_at,"
        " changed_at, changed_order, revision, paragraphs, attachments, gaps, signer,"
        " sealed_at, recipients, receipt_at FROM testimony"
    ),
]


@pytest.fixture
def recorded(vault):
    vault.testimonies.add(a_testimony(), State.OPEN)
    attach(vault, a_testimony().id, b"evidence")
    return vault


def refused(vault, sql):
    before = vault._database.rows("SELECT * FROM testimony")
    with pytest.raises(Final), vault._database.transaction():
        vault._database.run(sql)
    assert vault._database.rows("SELECT * FROM testimony") == before


@pytest.mark.parametrize("state", [State.SEALED, State.KEPT])
def test_sealed_rows_are_final(recorded, state):
    seal(recorded, state=state)
    recorded.outbox.add(outbox_entry(recorded))
    recorded.outbox.mark_receipt(recorded.outbox.all()[0].bundle_id, RECIPIENT, NOON)
    recorded.testimonies.mark_receipt(a_testimony().id, NOON)
    for sql in SEALED if state is State.SEALED else [*SEALED, *KEPT]:
        if sql != f"UPDATE testimony SET state = '{state}'":
            refused(recorded, sql)


def test_rows_of_a_closed_testimony_are_final_until_it_is_reopened(recorded):
    recorded.testimonies.set_state(a_testimony().id, State.READY, LATER)
    for sql in READY:
        refused(recorded, sql)


def test_an_open_testimony_does_not_leap(recorded):
    for sql in OPEN:
        refused(recorded, sql)
