"""A letter as it may be shown: words of others, with nothing that acts unseen."""

from dataclasses import replace

from desktop.domain.evidence import Attachment
from desktop.domain.letters import Opinion, Question, Supplement, Withdrawal
from desktop.domain.records import Record
from ui.plain import visible, visible_lines


def shown(record: Record) -> Record:
    """Return `record` with every sign that would act unseen written as its code."""
    match record:
        case Supplement():
            return _supplement(record)
        case Question():
            return replace(record, questions=tuple(map(visible, record.questions)))
        case Opinion():
            return replace(record, paragraphs=tuple(map(visible, record.paragraphs)))
        case Withdrawal():
            return replace(record, words=visible_lines(record.words))
    return record


def shown_enclosure(enclosure: Attachment) -> Attachment:
    """Return the facts of an enclosure, likewise."""
    return replace(
        enclosure,
        name=visible(enclosure.name),
        note=visible(enclosure.note),
        media_type=visible(enclosure.media_type),
    )


def _supplement(supplement: Supplement) -> Supplement:
    return replace(
        supplement,
        reason=visible_lines(supplement.reason),
        paragraphs=tuple(map(visible, supplement.paragraphs)),
        corrections=tuple(
            replace(each, before=visible(each.before), after=visible(each.after))
            for each in supplement.corrections
        ),
    )
