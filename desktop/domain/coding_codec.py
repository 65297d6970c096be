"""Coded facts and a translation as JSON values and back.

Read by form only: whether they can be is asked by `desktop.domain.sound`. See
docs/format.md, section 9.1.
"""

from desktop.domain.absence import Absence
from desktop.domain.canonical import Value
from desktop.domain.coding import Coding, Elicited, Fact, FactKind, Span, Stage, StageKind
from desktop.domain.dates import Band, Relation, When
from desktop.domain.errors import MalformedRecord
from desktop.domain.fields import read_number, read_text, whole
from desktop.domain.translation import Translation


def coding_value(coding: Coding) -> dict[str, Value]:
    """Return all that is coded as a JSON value."""
    return {
        "facts": list(map(_fact_value, coding.facts)),
        "transfers": list(map(_stage_value, coding.transfers)),
    }


def read_coding(value: Value) -> Coding:
    """Return all that is coded, by form.

    Raises:
        MalformedRecord: A field is missing, extra or of another kind.
    """
    with whole(value) as fields:
        return Coding(
            facts=fields.rows("facts", _read_fact),
            transfers=fields.rows("transfers", _read_stage),
        )


def _fact_value(fact: Fact) -> Value:
    return {
        "id": fact.id,
        "kind": fact.kind,
        "code": fact.code,
        "other": fact.other,
        "span": _span_value(fact.span),
        "elicited": fact.elicited,
        "absence": fact.absence,
        "when": _when_value(fact.when),
        "episode": fact.episode,
        "people": list(fact.people),
        "details": dict[str, Value](fact.details),
    }


def _read_fact(value: Value) -> Fact:
    with whole(value) as fields:
        return Fact(
            id=fields.integer("id"),
            kind=fields.choice("kind", FactKind),
            code=fields.text("code"),
            other=fields.text("other"),
            span=_read_span(fields.value("span")),
            elicited=fields.choice("elicited", Elicited),
            absence=fields.choice("absence", Absence),
            when=_read_when(fields.value("when")),
            episode=fields.integer("episode"),
            people=fields.rows("people", read_number),
            details=_read_details(fields.value("details")),
        )


def _span_value(span: Span | None) -> Value:
    if span is None:
        return None
    return {"paragraph": span.paragraph, "start": span.start, "end": span.end}


def _read_span(value: Value) -> Span | None:
    if value is None:
        return None
    with whole(value) as fields:
        return Span(
            paragraph=fields.integer("paragraph"),
            start=fields.integer("start"),
            end=fields.integer("end"),
        )


def _read_details(value: Value) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        raise MalformedRecord
    return tuple(sorted((name, read_text(text)) for name, text in value.items()))


def _when_value(when: When) -> Value:
    return {
        "date": when.date,
        "band": when.band,
        "relation": when.relation,
        "fact": when.fact,
    }


def _read_when(value: Value) -> When:
    with whole(value) as fields:
        return When(
            date=fields.text("date"),
            band=fields.choice("band", Band),
            relation=fields.choice("relation", Relation),
            fact=fields.integer("fact"),
        )


def _stage_value(stage: Stage) -> Value:
    return {
        "kind": stage.kind,
        "fact": stage.fact,
        "text": stage.text,
        "when": _when_value(stage.when),
        "note": stage.note,
    }


def _read_stage(value: Value) -> Stage:
    with whole(value) as fields:
        return Stage(
            kind=fields.choice("kind", StageKind),
            fact=fields.integer("fact"),
            text=fields.text("text"),
            when=_read_when(fields.value("when")),
            note=fields.text("note"),
        )


def translation_value(translation: Translation) -> dict[str, Value]:
    """Return a translation as a JSON value."""
    return {
        "language": translation.language,
        "paragraphs": list(translation.paragraphs),
        "translator": translation.translator,
        "certified_at": translation.certified_at,
    }


def read_translation(value: Value) -> Translation:
    """Return a translation, by form.

    Raises:
        MalformedRecord: A field is missing, extra or of another kind.
    """
    with whole(value) as fields:
        return Translation(
            language=fields.text("language"),
            paragraphs=fields.rows("paragraphs", read_text),
            translator=fields.text("translator"),
            certified_at=fields.text("certified_at"),
        )
