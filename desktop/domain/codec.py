"""Testimonies and attachments as JSON values and bytes, and back.

Written by hand, field by field, because this is what is signed. Reading is strict: a
missing, extra or odd field is refused, and so is whatever a newer version wrote. What a
vault wrote for itself is read by form; what came from outside is also asked whether it can
be, by `desktop.domain.records_codec`.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from desktop.domain import canonical
from desktop.domain.canonical import Value
from desktop.domain.consent import Answer, Consent, ConsentItem, RecipientClass
from desktop.domain.desk_codec import desk_value, take_desk
from desktop.domain.errors import MalformedRecord
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.fields import VERSION, Fields, read_text, require_type
from desktop.domain.moments import is_time
from desktop.domain.present_codec import present_value, read_present
from desktop.domain.testimony import (
    LINE_BREAKS,
    Closing,
    Correction,
    ReadBack,
    ReadBackMethod,
    Testimony,
    TestimonyId,
)

TYPE = "testimony"
MAX_ATTACHMENTS = 4000
MAX_ATTACHMENT_BYTES = 2**40
Kind = TypeVar("Kind", bound=StrEnum)


def encode_testimony(testimony: Testimony) -> bytes:
    """Return the canonical bytes of a testimony, with version and type.

    Raises:
        MalformedRecord: A paragraph holds a line break, or there are no such bytes.
    """
    return canonical.dumps({"version": VERSION, "type": TYPE, **testimony_value(testimony)})


def decode_testimony(raw: bytes) -> Testimony:
    """Return the testimony that `raw` holds.

    Raises:
        MalformedRecord: The bytes are not a testimony in canonical form.
        NewerRecord: A newer version wrote them.
    """
    fields = Fields(canonical.loads(raw))
    require_type(fields, TYPE)
    return read_testimony_value(fields.rest())


def testimony_value(testimony: Testimony) -> dict[str, Value]:
    """Return a testimony as a JSON value, without version and type."""
    closing = testimony.closing
    return {
        "id": testimony.id,
        "code": testimony.code,
        "revision": testimony.revision,
        "started_at": testimony.started_at,
        "spoken_language": testimony.spoken_language,
        "written_language": testimony.written_language,
        "place": testimony.place,
        "present": present_value(testimony.present),
        "consent": _consent_value(testimony.consent),
        # What could not be read again is never written: the draft before it stays.
        "paragraphs": [read_paragraph(each) for each in testimony.paragraphs],
        "read_back": read_back_value(testimony.read_back),
        "closing": {
            "feeling": closing.feeling,
            "next_steps": closing.next_steps,
            "closed_at": closing.closed_at,
        },
        **desk_value(testimony),
    }


def _consent_value(consent: Consent) -> Value:
    return {
        "items": answers_value(consent.items),
        "sharing": answers_value(consent.sharing),
        "language": consent.language,
        "script_version": consent.script_version,
        "recorded_at": consent.recorded_at,
        "teach_back": consent.teach_back,
    }


def answers_value(answers: Iterable[tuple[StrEnum, Answer]]) -> dict[str, Value]:
    """Return answers to consent items, or for recipient classes, as a JSON value."""
    return {str(each): str(answer) for each, answer in answers}


def read_back_value(read_back: ReadBack) -> Value:
    """Return a read-back as a JSON value."""
    return {
        "method": read_back.method,
        "language": read_back.language,
        "confirmed": read_back.confirmed,
        "confirmed_at": read_back.confirmed_at,
        "corrections": corrections_value(read_back.corrections),
    }


def corrections_value(corrections: Iterable[Correction]) -> list[Value]:
    """Return corrections as a JSON value."""
    return list(map(_correction_value, corrections))


def _correction_value(correction: Correction) -> Value:
    value: dict[str, Value] = {
        "paragraph": correction.paragraph,
        "before": correction.before,
        "after": correction.after,
    }
    if correction.acknowledged_at:
        value["acknowledged_at"] = correction.acknowledged_at
    return value


def read_testimony_value(value: Value) -> Testimony:
    """Return the testimony that `value` holds.

    Raises:
        MalformedRecord: A field is missing, extra or odd.
    """
    fields = Fields(value)
    desk = take_desk(fields)
    testimony = Testimony(
        id=TestimonyId(fields.hexed("id", 32)),
        code=fields.text("code"),
        revision=fields.number("revision"),
        started_at=fields.text("started_at"),
        spoken_language=fields.text("spoken_language"),
        written_language=fields.text("written_language"),
        place=fields.text("place"),
        present=fields.rows("present", read_present),
        consent=_read_consent(fields.object("consent")),
        paragraphs=fields.rows("paragraphs", read_paragraph),
        read_back=read_read_back(fields.object("read_back")),
        closing=_read_closing(fields.object("closing")),
        conduct=desk.conduct,
        consent_more=desk.consent_more,
        coding=desk.coding,
        body=desk.body,
        people=desk.people,
        items=desk.items,
        translation=desk.translation,
        numbers_given=desk.numbers_given,
    )
    fields.done()
    return testimony


def read_paragraph(value: Value) -> str:
    """Return `value` if it is a text without a line break.

    Raises:
        MalformedRecord: It is not.
    """
    text = read_text(value)
    if not LINE_BREAKS.isdisjoint(text):
        raise MalformedRecord
    return text


def _read_consent(fields: Fields) -> Consent:
    consent = Consent(
        items=read_answers(fields.object("items"), ConsentItem),
        sharing=read_answers(fields.object("sharing"), RecipientClass),
        language=fields.text("language"),
        script_version=fields.text("script_version"),
        recorded_at=fields.text("recorded_at"),
        teach_back=fields.text("teach_back"),
    )
    fields.done()
    return consent


def read_answers(fields: Fields, kinds: type[Kind]) -> tuple[tuple[Kind, Answer], ...]:
    """Return the answer to every one of `kinds`, in their order.

    Raises:
        MalformedRecord: One is missing, extra or odd.
    """
    answers = tuple((each, fields.choice(each, Answer)) for each in kinds)
    fields.done()
    return answers


def read_correction(value: Value) -> Correction:
    """Return the correction that `value` holds.

    Raises:
        MalformedRecord: A field is missing, extra or odd.
    """
    fields = Fields(value)
    correction = Correction(
        paragraph=fields.number("paragraph"),
        before=fields.text("before"),
        after=fields.text("after"),
        acknowledged_at=fields.optional("acknowledged_at", read_text, ""),
    )
    fields.done()
    return correction


def read_read_back(fields: Fields) -> ReadBack:
    """Return the read-back that `fields` hold.

    Raises:
        MalformedRecord: A field is missing, extra or odd.
    """
    read_back = ReadBack(
        method=fields.choice("method", ReadBackMethod),
        language=fields.text("language"),
        confirmed=fields.truth("confirmed"),
        confirmed_at=fields.text("confirmed_at"),
        corrections=fields.rows("corrections", read_correction),
    )
    fields.done()
    return read_back


def _read_closing(fields: Fields) -> Closing:
    closing = Closing(
        feeling=fields.text("feeling"),
        next_steps=fields.text("next_steps"),
        closed_at=fields.text("closed_at"),
    )
    fields.done()
    return closing


def attachment_value(attachment: Attachment) -> Value:
    """Return an attachment's facts as a JSON value."""
    return {
        "id": attachment.id,
        "kind": attachment.kind,
        "name": attachment.name,
        "media_type": attachment.media_type,
        "size_bytes": attachment.size_bytes,
        "sha512": attachment.sha512,
        "added_at": attachment.added_at,
        "duration_ms": attachment.duration_ms,
        "note": attachment.note,
    }


def read_attachment(value: Value) -> Attachment:
    """Return the attachment facts that `value` holds.

    Raises:
        MalformedRecord: A field is missing, extra or odd.
    """
    fields = Fields(value)
    attachment = Attachment(
        id=AttachmentId(fields.hexed("id", 32)),
        kind=fields.choice("kind", AttachmentKind),
        name=fields.text("name"),
        media_type=fields.text("media_type"),
        size_bytes=fields.number("size_bytes"),
        sha512=fields.digest("sha512"),
        added_at=fields.text("added_at"),
        duration_ms=fields.number("duration_ms"),
        note=fields.text("note"),
    )
    fields.done()
    return attachment


def attachments_value(attachments: Iterable[Attachment]) -> list[Value]:
    """Return the facts of all attachments as a JSON value."""
    return [attachment_value(each) for each in attachments]


def read_attachments_value(value: Value) -> tuple[Attachment, ...]:
    """Return the attachments of a bundle.

    Raises:
        MalformedRecord: An entry is odd, or says what cannot be; or there are too many, or
            one is too large, or there twice.
    """
    if not isinstance(value, list) or len(value) > MAX_ATTACHMENTS:
        raise MalformedRecord
    attachments = tuple(map(read_attachment, value))
    if len({each.id for each in attachments}) != len(attachments) or not all(
        is_time(each.added_at) and each.size_bytes <= MAX_ATTACHMENT_BYTES
        for each in attachments
    ):
        raise MalformedRecord
    return attachments
