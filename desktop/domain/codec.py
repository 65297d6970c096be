"""Testimonies, attachments and custody events as canonical bytes and back.

Written by hand, field by field, because these bytes are what is signed. Reading is strict:
a missing, extra or odd field is refused, and so is whatever a newer version wrote.
"""

from desktop.domain import canonical
from desktop.domain.canonical import Value
from desktop.domain.consent import Answer, Consent, ConsentItem, RecipientClass
from desktop.domain.errors import MalformedRecord
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.fields import VERSION, Fields, read_text, require_type
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.testimony import (
    LINE_BREAKS,
    Closing,
    Correction,
    ReadBack,
    ReadBackMethod,
    Testimony,
    TestimonyId,
)


def encode_testimony(testimony: Testimony) -> bytes:
    """Return the canonical bytes of a testimony."""
    consent, read_back, closing = testimony.consent, testimony.read_back, testimony.closing
    return canonical.dumps(
        {
            "version": VERSION,
            "type": "testimony",
            "id": testimony.id,
            "code": testimony.code,
            "revision": testimony.revision,
            "started_at": testimony.started_at,
            "spoken_language": testimony.spoken_language,
            "written_language": testimony.written_language,
            "place": testimony.place,
            "present": [
                {"present_as": person.present_as, "code": person.code}
                for person in testimony.present
            ],
            "consent": _consent_value(consent),
            "paragraphs": list(testimony.paragraphs),
            "read_back": {
                "method": read_back.method,
                "language": read_back.language,
                "confirmed": read_back.confirmed,
                "confirmed_at": read_back.confirmed_at,
                "corrections": [
                    {
                        "paragraph": each.paragraph,
                        "before": each.before,
                        "after": each.after,
                    }
                    for each in read_back.corrections
                ],
            },
            "closing": {
                "feeling": closing.feeling,
                "next_steps": closing.next_steps,
                "closed_at": closing.closed_at,
            },
        }
    )


def _consent_value(consent: Consent) -> Value:
    return {
        "items": {str(item): str(answer) for item, answer in consent.items},
        "sharing": {str(recipient): str(answer) for recipient, answer in consent.sharing},
        "language": consent.language,
        "script_version": consent.script_version,
        "recorded_at": consent.recorded_at,
        "teach_back": consent.teach_back,
    }


def decode_testimony(raw: bytes) -> Testimony:
    """Return the testimony that `raw` holds.

    Raises:
        MalformedRecord: The bytes are not a testimony in canonical form.
        NewerRecord: A newer version wrote them.
    """
    fields = Fields(canonical.loads(raw))
    require_type(fields, "testimony")
    testimony = Testimony(
        id=TestimonyId(fields.hexed("id", 32)),
        code=fields.text("code"),
        revision=fields.number("revision"),
        started_at=fields.text("started_at"),
        spoken_language=fields.text("spoken_language"),
        written_language=fields.text("written_language"),
        place=fields.text("place"),
        present=fields.rows("present", _read_person),
        consent=_read_consent(fields.object("consent")),
        paragraphs=fields.rows("paragraphs", _read_paragraph),
        read_back=_read_read_back(fields.object("read_back")),
        closing=_read_closing(fields.object("closing")),
    )
    fields.done()
    return testimony


def _read_paragraph(value: Value) -> str:
    text = read_text(value)
    if LINE_BREAKS & set(text):
        raise MalformedRecord
    return text


def _read_person(value: Value) -> PersonPresent:
    fields = Fields(value)
    person = PersonPresent(
        present_as=fields.choice("present_as", PresentAs), code=fields.text("code")
    )
    fields.done()
    return person


def _read_consent(fields: Fields) -> Consent:
    items, sharing = fields.object("items"), fields.object("sharing")
    consent = Consent(
        items=tuple((item, items.choice(item, Answer)) for item in ConsentItem),
        sharing=tuple((each, sharing.choice(each, Answer)) for each in RecipientClass),
        language=fields.text("language"),
        script_version=fields.text("script_version"),
        recorded_at=fields.text("recorded_at"),
        teach_back=fields.text("teach_back"),
    )
    for each in (items, sharing, fields):
        each.done()
    return consent


def _read_correction(value: Value) -> Correction:
    fields = Fields(value)
    correction = Correction(
        paragraph=fields.number("paragraph"),
        before=fields.text("before"),
        after=fields.text("after"),
    )
    fields.done()
    return correction


def _read_read_back(fields: Fields) -> ReadBack:
    read_back = ReadBack(
        method=fields.choice("method", ReadBackMethod),
        language=fields.text("language"),
        confirmed=fields.truth("confirmed"),
        confirmed_at=fields.text("confirmed_at"),
        corrections=fields.rows("corrections", _read_correction),
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
        sha512=fields.hexed("sha512", 128),
        added_at=fields.text("added_at"),
        duration_ms=fields.number("duration_ms"),
        note=fields.text("note"),
    )
    fields.done()
    return attachment
