"""Custody events as canonical bytes and back, and what an event's hash covers."""

from desktop.domain import canonical
from desktop.domain.canonical import Value
from desktop.domain.custody import CustodyAct, CustodyEvent
from desktop.domain.errors import MalformedRecord
from desktop.domain.fields import VERSION, Fields, read_text, require_type


def encode_custody(events: tuple[CustodyEvent, ...]) -> bytes:
    """Return the canonical bytes of a list of custody events."""
    return canonical.dumps(
        {"version": VERSION, "type": "custody", "events": [_event_value(e) for e in events]}
    )


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


def _read_event(value: Value) -> CustodyEvent:
    if not isinstance(value, dict) or not isinstance(value.get("facts"), dict):
        raise MalformedRecord
    facts = value.pop("facts")
    assert isinstance(facts, dict)
    fields = Fields(value)
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
