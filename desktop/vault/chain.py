"""The custody chain: each event hashed over the one before, and signed by the owner.

The head and count lie in a file of their own beside the database. A page or the whole of
an old database put back is genuine to SQLCipher; it is this file that tells on it. A crash
can leave the file one commit behind the database, never ahead of it.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from crypto import box, signing
from crypto.errors import Tampered
from crypto.identity import Card
from desktop.disk import NotAFile, durable_write, open_regular
from desktop.domain import canonical
from desktop.domain.custody import CustodyAct, CustodyEvent
from desktop.domain.custody_codec import custody_hash_input
from desktop.domain.errors import MalformedRecord
from desktop.domain.fields import VERSION, Fields, read_text, require_type
from desktop.vault.content import Entropy
from desktop.vault.database import Database, Row
from desktop.vault.errors import ChainBroken, VaultDamaged, VaultMissing
from desktop.vault.layout import CHAIN_HEAD

PURPOSE = b"custody/v1"
BEFORE_FIRST = "0" * 64
MAX_HEAD_BYTES = 4 << 10
"""More than the file of the head ever has."""
RECENT = 64
"""Events that are verified at each open; all are verified when asked for."""

_EVENTS = (
    "SELECT sequence, subject, at, act, actor, facts, previous, hash, signature"
    " FROM custody WHERE sequence > ? ORDER BY sequence LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class Head:
    """How long the chain is, and the hash of its last event."""

    count: int = 0
    hash: str = BEFORE_FIRST


class HeadFile:
    """The file beside the database, locked under a key of its own."""

    def __init__(self, path: Path, key: bytes, context: bytes, entropy: Entropy) -> None:
        self._path = path
        self._key = key
        self._context = context
        self._entropy = entropy

    def write(self, head: Head) -> None:
        """Make the file hold `head`; on disk when this returns."""
        raw = canonical.dumps(
            {
                "version": VERSION,
                "type": "chain-head",
                "count": head.count,
                "hash": head.hash,
            }
        )
        durable_write(self._path, box.lock(self._key, raw, self._context, self._entropy))

    def read(self) -> Head:
        """Return what the file holds.

        Raises:
            VaultMissing: There is no such file.
            VaultDamaged: It was changed, or is another vault's.
        """
        try:
            with open_regular(self._path) as stream:
                locked = stream.read(MAX_HEAD_BYTES)  # what is longer does not open
            raw = box.unlock(self._key, locked, self._context)
            fields = Fields(canonical.loads(raw))
            require_type(fields, "chain-head")
            head = Head(fields.number("count"), fields.hexed("hash", 64))
            fields.done()
        except FileNotFoundError:
            raise VaultMissing(CHAIN_HEAD) from None
        except (NotAFile, Tampered, MalformedRecord):
            raise VaultDamaged(CHAIN_HEAD) from None
        return head


def hashed(event: CustodyEvent) -> bytes:
    """Return the 32 bytes that are an event's hash."""
    return hashlib.sha256(custody_hash_input(event)).digest()


def event_of(row: Row) -> CustodyEvent:
    """Return the event that a row of the table holds.

    Raises:
        ChainBroken: The row is no event.
    """
    try:
        facts = canonical.loads(row[5])
        if not isinstance(facts, dict):
            raise MalformedRecord
        return CustodyEvent(
            sequence=row[0],
            subject=row[1],
            at=row[2],
            act=CustodyAct(row[3]),
            actor=row[4],
            facts=tuple((name, read_text(fact)) for name, fact in facts.items()),
            previous=row[6],
            hash=row[7],
            signature=row[8],
        )
    except (MalformedRecord, ValueError):
        raise ChainBroken(row[0]) from None


def head_of(database: Database) -> Head:
    """Return the head of the chain in the database."""
    row = database.row("SELECT sequence, hash FROM custody ORDER BY sequence DESC LIMIT 1")
    return Head(*row) if row else Head()


def require_not_older(database: Database, seen: Head) -> None:
    """Return if the chain in the database holds all that was last seen.

    Raises:
        ChainBroken: It ends before, or goes another way.
    """
    if seen.count == 0:
        return
    row = database.row("SELECT hash FROM custody WHERE sequence = ?", seen.count)
    if row is None:
        raise ChainBroken(head_of(database).count + 1)
    if row[0] != seen.hash:
        raise ChainBroken(seen.count)


def require_sound(
    database: Database,
    owner: Card,
    after: int,
    meanwhile: Callable[[], None] = lambda: None,
) -> None:
    """Return if the events behind number `after` follow each other and are all signed.

    Args:
        database: Where they are.
        owner: Who signs them.
        after: The last event that is not looked at; 0 to look at all.
        meanwhile: Called again and again; what it raises ends the work.

    Raises:
        ChainBroken: One is missing, changed, or not signed by the owner.
    """
    previous = Head(after)
    if after:
        row = database.row("SELECT hash FROM custody WHERE sequence = ?", after)
        if row is None:
            raise ChainBroken(after)
        previous = Head(after, row[0])
    while rows := database.rows(_EVENTS, previous.count, 1000):
        meanwhile()
        for row in rows:
            event = event_of(row)
            _require_link(event, previous, owner)
            previous = Head(event.sequence, event.hash)


def _require_link(event: CustodyEvent, previous: Head, owner: Card) -> None:
    digest = hashed(event)
    if (
        event.sequence != previous.count + 1
        or event.previous != previous.hash
        or event.hash != digest.hex()
        or event.actor != owner.fingerprint
    ):
        raise ChainBroken(previous.count + 1)
    try:
        signing.verify(PURPOSE, digest, bytes.fromhex(event.signature), owner.sign)
    except (Tampered, ValueError):
        raise ChainBroken(event.sequence) from None


def linked(event: CustodyEvent) -> CustodyEvent:
    """Return the event with its hash."""
    return replace(event, hash=hashed(event).hex())
