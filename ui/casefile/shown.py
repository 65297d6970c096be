"""A case file as it may be shown: words of others, with nothing that acts unseen."""

from dataclasses import replace

from desktop.domain.evidence import Attachment
from desktop.domain.testimony import Testimony
from desktop.services.reading import CaseFile
from ui.plain import one_line, visible, visible_line


def shown(case: CaseFile) -> CaseFile:
    """Return `case` with every sign that would act unseen written as its code."""
    return replace(
        case,
        testimony=_testimony(case.testimony) if case.testimony else None,
        attachments=tuple(map(_attachment, case.attachments)),
    )


def _testimony(testimony: Testimony) -> Testimony:
    return replace(
        testimony,
        code=one_line(testimony.code),
        place=visible_line(testimony.place),
        spoken_language=visible_line(testimony.spoken_language),
        written_language=visible_line(testimony.written_language),
        paragraphs=tuple(map(visible, testimony.paragraphs)),
        present=tuple(
            replace(person, code=one_line(person.code)) for person in testimony.present
        ),
        consent=replace(
            testimony.consent, teach_back=visible(testimony.consent.teach_back)
        ),
        read_back=replace(
            testimony.read_back,
            corrections=tuple(
                replace(each, before=visible(each.before), after=visible(each.after))
                for each in testimony.read_back.corrections
            ),
        ),
    )


def _attachment(attachment: Attachment) -> Attachment:
    return replace(
        attachment,
        name=one_line(attachment.name),
        note=visible(attachment.note),
        media_type=one_line(attachment.media_type),
    )
