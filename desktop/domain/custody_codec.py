"""Custody events as JSON values and bytes, and back, and what an event's hash covers."""

from collections.abc import Iterable
from itertools import pairwise

from desktop.domain import canonical
from desktop.domain.canonical import Value
from desktop.domain.custody import CustodyAct, CustodyEvent
from desktop.domain.errors import MalformedRecord
from desktop.domain.fields import (
    VERSION,
    Fields,
    is_fingerprint,
    read_text,
    require_type,
)
from desktop.domain.moments import is_time

NO_EVENT = "0" * 64
"""What the first event of a vault has in place of the hash of the event before."""


def encode_custody(events: tuple[CustodyEvent, ...]) -> bytes:
    """Return the canonical bytes of a list of custody events, with version and type."""
    return canonical.dumps(
        {"version": VERSION, "type": "custody", "events": custody_value(events)}
    )


def custody_value(events: Iterable[CustodyEvent]) -> list[Value]:
    """Return custody events as a JSON value."""
    return [_event_value(each) for each in events]


def custody_hash_input(event: CustodyEvent) -> bytes:
    """Return the bytes that an event's hash covers: all but hash and signature."""
    value = _event_value(event)
    del value["hash"], value["signature"]
    return canonical.dumps(value)


def _event_value(event: CustodyEvent) -> dict[str, Value]:
    return {
        "sequence": event.sequence,
        "at": event.at,
        "act": event.act,
        "subject": event.subject,
        "actor": event.actor,
        "facts": dict(event.facts),
        "previous": event.previous,
        "hash": event.hash,
        "signature": event.signature,
    }


def decode_custody(raw: bytes) -> tuple[CustodyEvent, ...]:
    """Return the custody events that `raw` holds; their chain is not checked here.

    Raises:
        MalformedRecord: The bytes are not a custody record in canonical form.
        NewerRecord: A newer version wrote them.
    """
    fields = Fields(canonical.loads(raw))
    require_type(fields, "custody")
    events = fields.rows("events", _read_event)
    fields.done()
    return events


def read_custody_value(value: Value) -> tuple[CustodyEvent, ...]:
    """Return the custody events of a bundle; hashes and signatures are not checked here.

    Raises:
        MalformedRecord: An event is odd, or says what cannot be, or numbers do not rise.
    """
    if not isinstance(value, list):
        raise MalformedRecord
    events = tuple(map(_read_event, value))
    rising = all(before.sequence < after.sequence for before, after in pairwise(events))
    if not rising or not all(map(_can_be, events)):
        raise MalformedRecord
    return events


def _can_be(event: CustodyEvent) -> bool:
    return (
        event.sequence >= 1
        and is_time(event.at)
        and is_fingerprint(event.actor)
        and (event.sequence == 1) == (event.previous == NO_EVENT)
    )


def _read_event(value: Value) -> CustodyEvent:
    fields = Fields(value)
    facts = fields.value("facts")
    if not isinstance(facts, dict):
        raise MalformedRecord
    event = CustodyEvent(
        sequence=fields.number("sequence"),
        at=fields.text("at"),
        act=fields.choice("act", CustodyAct),
        subject=fields.text("subject"),
        actor=fields.text("actor"),
        facts=tuple((name, read_text(fact)) for name, fact in facts.items()),
        previous=fields.hexed("previous", 64),
        hash=fields.hexed("hash", 64),
        signature=fields.hexed("signature", 128),
    )
    fields.done()
    return event
