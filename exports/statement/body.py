"""The marks on the body as a table: nothing is judged, nothing printed without a yes."""

from collections.abc import Iterable, Iterator

from desktop.domain.absence import Absence, Known
from desktop.domain.body import Mark, Pain, View
from desktop.domain.consent import Answer
from desktop.domain.evidence import Attachment, AttachmentId
from desktop.domain.permissions import FullConsent
from desktop.domain.testimony import Testimony
from exports.statement.model import Labels, Section, Table, Text

SHARES = (0.07, 0.25, 0.48, 0.2)
_COLUMNS = ("number", "place", "description", "pain")
_TOLD = ("size", "shape", "colour")


def sections(
    testimony: Testimony, attachments: tuple[Attachment, ...], labels: Labels
) -> tuple[Section, ...]:
    """Return the section of the marks; none without marks, or without consent to them.

    Args:
        testimony: With the marks, and what was agreed to.
        attachments: The annexes, in their order: photographs are named by its numbers.
        labels: The words of the document, those of the table ``body`` after ``body.``.
    """
    marks = tuple(allowed(testimony.body, testimony.consent_more))
    if not marks:
        return ()
    numbers = {each.id: number for number, each in enumerate(attachments, start=1)}
    rows = tuple(
        (
            str(mark.id),
            _place(mark, labels),
            "\n".join(_description(mark, numbers, labels)),
            _pain(mark, labels),
        )
        for mark in marks
    )
    columns = tuple(labels[f"body.column.{name}"] for name in _COLUMNS)
    return (
        Section(
            labels["body.section"],
            (
                Text(labels["body.intro"]),
                Table(columns=columns, shares=SHARES, rows=rows),
            ),
        ),
    )


def allowed(marks: Iterable[Mark], consent: FullConsent) -> Iterator[Mark]:
    """Yield the marks that consent lets be printed."""
    if consent.body_map is not Answer.YES:
        return
    for mark in marks:
        if mark.view is not View.INTIMATE or consent.intimate_topic is Answer.YES:
            yield mark


def _place(mark: Mark, labels: Labels) -> str:
    region = mark.region and labels.get(f"body.region.{mark.region}", mark.region)
    return f"{labels[f'body.view.{mark.view}']}: {region or labels['body.no_region']}"


def _description(
    mark: Mark, numbers: dict[AttachmentId, int], labels: Labels
) -> Iterator[str]:
    yield mark.description or labels["body.no_description"]
    for name in _TOLD:
        if text := getattr(mark, name):
            yield labels[f"body.{name}"].format(text=text)
    if mark.noticed:
        yield labels["body.noticed"].format(date=mark.noticed)
    if mark.treated is not Known.UNKNOWN:
        yield labels[f"body.treated.{mark.treated}"]
    if mark.treatment:
        yield labels["body.treatment"].format(text=mark.treatment)
    annexes = [str(numbers[photo]) for photo in mark.photos if photo in numbers]
    if annexes:
        yield labels["body.photos"].format(numbers=", ".join(annexes))


def _pain(mark: Mark, labels: Labels) -> str:
    if isinstance(mark.pain_then, Absence) and mark.pain_then == mark.pain_now:
        return _pain_words(mark.pain_now, labels)
    return labels["body.pain"].format(
        then=_pain_words(mark.pain_then, labels), now=_pain_words(mark.pain_now, labels)
    )


def _pain_words(pain: Pain, labels: Labels) -> str:
    if isinstance(pain, Absence):
        return labels[f"body.absence.{pain}"]
    return labels["body.pain.number"].format(number=pain)
