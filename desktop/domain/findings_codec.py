"""Marks on the body, people of the account and physical items as JSON values and back.

Read by form only: whether they can be is asked by `desktop.domain.sound`. See
docs/format.md, section 9.1.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from desktop.domain.absence import Absence, Known
from desktop.domain.body import Mark, Pain, View
from desktop.domain.canonical import Value
from desktop.domain.errors import MalformedRecord
from desktop.domain.evidence import AttachmentId
from desktop.domain.fields import Fields, read_number, read_rows, read_text, whole
from desktop.domain.items import Handover, Item, ItemKind
from desktop.domain.mentioned import Basis, MentionedPerson, Participation, PersonRole

Kind = TypeVar("Kind", bound=StrEnum)


def body_value(marks: Iterable[Mark]) -> list[Value]:
    """Return marks on the body as a JSON value."""
    return list(map(_mark_value, marks))


def read_body(value: Value) -> tuple[Mark, ...]:
    """Return marks on the body, by form.

    Raises:
        MalformedRecord: It is no list, or a field is missing, extra or of another kind.
    """
    return read_rows(value, _read_mark)


def people_value(people: Iterable[MentionedPerson]) -> list[Value]:
    """Return people of the account as a JSON value."""
    return list(map(_person_value, people))


def read_people(value: Value) -> tuple[MentionedPerson, ...]:
    """Return people of the account, by form.

    Raises:
        MalformedRecord: It is no list, or a field is missing, extra or of another kind.
    """
    return read_rows(value, _read_person)


def items_value(items: Iterable[Item]) -> list[Value]:
    """Return physical items as a JSON value."""
    return list(map(_item_value, items))


def read_items(value: Value) -> tuple[Item, ...]:
    """Return physical items, by form.

    Raises:
        MalformedRecord: It is no list, or a field is missing, extra or of another kind.
    """
    return read_rows(value, _read_item)


def _mark_value(mark: Mark) -> Value:
    return {
        "id": mark.id,
        "view": mark.view,
        "x": mark.x,
        "y": mark.y,
        "region": mark.region,
        "description": mark.description,
        "size": mark.size,
        "shape": mark.shape,
        "colour": mark.colour,
        "pain_then": mark.pain_then,
        "pain_now": mark.pain_now,
        "noticed": mark.noticed,
        "treated": mark.treated,
        "treatment": mark.treatment,
        "photos": list(mark.photos),
    }


def _read_mark(value: Value) -> Mark:
    with whole(value) as fields:
        return Mark(
            id=fields.integer("id"),
            view=fields.choice("view", View),
            x=fields.integer("x"),
            y=fields.integer("y"),
            region=fields.text("region"),
            description=fields.text("description"),
            size=fields.text("size"),
            shape=fields.text("shape"),
            colour=fields.text("colour"),
            pain_then=_read_pain(fields.value("pain_then")),
            pain_now=_read_pain(fields.value("pain_now")),
            noticed=fields.text("noticed"),
            treated=fields.choice("treated", Known),
            treatment=fields.text("treatment"),
            photos=fields.rows("photos", _read_attachment_id),
        )


def _read_pain(value: Value) -> Pain:
    return _one(value, Absence) if isinstance(value, str) else read_number(value)


def _read_attachment_id(value: Value) -> AttachmentId:
    return AttachmentId(read_text(value))


def _one(value: Value, kinds: type[Kind]) -> Kind:
    try:
        return kinds(read_text(value))
    except ValueError:
        raise MalformedRecord from None


def _codes(fields: Fields, name: str, kinds: type[Kind]) -> tuple[Kind, ...]:
    return fields.rows(name, lambda value: _one(value, kinds))


def _person_value(person: MentionedPerson) -> Value:
    return {
        "id": person.id,
        "label": person.label,
        "role": person.role,
        "names_heard": person.names_heard,
        "badge": person.badge,
        "uniform": person.uniform,
        "voice": person.voice,
        "face": person.face,
        "basis": list(person.basis),
        "basis_note": person.basis_note,
        "participation": list(person.participation),
        "masked": person.masked,
    }


def _read_person(value: Value) -> MentionedPerson:
    with whole(value) as fields:
        return MentionedPerson(
            id=fields.integer("id"),
            label=fields.text("label"),
            role=fields.choice("role", PersonRole),
            names_heard=fields.text("names_heard"),
            badge=fields.text("badge"),
            uniform=fields.text("uniform"),
            voice=fields.text("voice"),
            face=fields.text("face"),
            basis=_codes(fields, "basis", Basis),
            basis_note=fields.text("basis_note"),
            participation=_codes(fields, "participation", Participation),
            masked=fields.truth("masked"),
        )


def _item_value(item: Item) -> Value:
    return {
        "id": item.id,
        "kind": item.kind,
        "description": item.description,
        "holder": item.holder,
        "condition": item.condition,
        "photos": list(item.photos),
        "handovers": [
            {"at": each.at, "giver": each.giver, "taker": each.taker, "note": each.note}
            for each in item.handovers
        ],
    }


def _read_item(value: Value) -> Item:
    with whole(value) as fields:
        return Item(
            id=fields.integer("id"),
            kind=fields.choice("kind", ItemKind),
            description=fields.text("description"),
            holder=fields.text("holder"),
            condition=fields.text("condition"),
            photos=fields.rows("photos", _read_attachment_id),
            handovers=fields.rows("handovers", _read_handover),
        )


def _read_handover(value: Value) -> Handover:
    with whole(value) as fields:
        return Handover(
            at=fields.text("at"),
            giver=fields.text("giver"),
            taker=fields.text("taker"),
            note=fields.text("note"),
        )
