"""What each type of letter says, as blocks of a page."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.bundles import BundleType
from desktop.domain.consent import Answer, Consent
from desktop.domain.letters import (
    Opinion,
    Question,
    Receipt,
    Supplement,
    SupplementKind,
    Withdrawal,
    WithdrawalScope,
)
from desktop.services.letters import Reading
from ui.casefile.book import BookPage
from ui.casefile.words import CLASSES, ITEMS, of_table, read_back_words
from ui.letters.corrections import before_after
from ui.letters.left_words import left_words
from ui.letters.words import level_meaning, level_words, method_words, ranges_words
from ui.theme import Theme, set_kind
from ui.widgets.dates import moment_words
from ui.widgets.labels import PlainLabel
from ui.words import QT_TRANSLATE_NOOP, translate

_ANSWERS = {
    Answer.YES: QT_TRANSLATE_NOOP("letters", "yes"),
    Answer.NO: QT_TRANSLATE_NOOP("letters", "no"),
    Answer.LATER: QT_TRANSLATE_NOOP("letters", "later"),
    Answer.NOT_ASKED: QT_TRANSLATE_NOOP("letters", "not asked"),
}


def parts_of(theme: Theme, reading: Reading) -> list[QWidget]:
    """Return the blocks of a letter; the last holds its words, if it has any."""
    record = reading.record
    match record:
        case Supplement():
            return _supplement(theme, record)
        case Withdrawal():
            return _withdrawal(record, reading.given)
        case Question():
            return [_book(theme, translate("letters", "The questions"), record.questions)]
        case Opinion():
            return _opinion(theme, record)
        case Receipt():
            return [_receipt(record)]
    return [PlainLabel(_gone_words(reading.facts.kind), "quiet")]


def _gone_words(kind: BundleType) -> str:
    if kind is BundleType.WITHDRAWAL:
        return translate(
            "letters",
            "What they said is no longer on this device. Which answers and paragraphs "
            "they took back is known, and is obeyed.",
        )
    return translate(
        "letters", "Its words are no longer on this device. That it was stays known."
    )


def _supplement(theme: Theme, record: Supplement) -> list[QWidget]:
    does = (
        translate("letters", "It sets something right.")
        if record.kind is SupplementKind.CORRECTION
        else translate("letters", "It adds something.")
    )
    made = translate("letters", "Written {moment}, as its signer says.").format(
        moment=moment_words(record.made_at)
    )
    parts: list[QWidget] = [
        PlainLabel(f"{does} {made}", "quiet"),
        _block(translate("letters", "Why"), record.reason),
    ]
    for each in record.corrections:
        card = QFrame()
        set_kind(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        heading = translate("letters", "Paragraph {number}")
        column.addWidget(PlainLabel(heading.format(number=each.paragraph), "strong"))
        column.addWidget(before_after(each))
        parts.append(card)
    read_back = read_back_words(record.read_back)
    parts.append(_block(translate("letters", "Read-back"), read_back))
    if record.paragraphs:
        parts.append(_book(theme, translate("letters", "What is added"), record.paragraphs))
    return parts


def _withdrawal(record: Withdrawal, given: Consent | None) -> list[QWidget]:
    is_whole = record.scope is WithdrawalScope.WITHDRAWN
    lead = (
        translate("letters", "They took back all of their consent.")
        if is_whole
        else translate("letters", "They took back a part of their consent.")
    )
    said = translate("letters", "{way}, {moment}").format(
        way=method_words(record.method), moment=moment_words(record.stated_at)
    )
    parts: list[QWidget] = [
        PlainLabel(lead, "heading"),
        _block(translate("letters", "How and when they said so"), said),
    ]
    changed = _changed(record, given)
    if changed:
        parts.append(_block(translate("letters", "No longer allowed"), *changed))
    if record.permissions:
        left = map(left_words, record.permissions)
        parts.append(_block(translate("letters", "What is left of single purposes"), *left))
    if record.paragraphs:
        numbers = ranges_words(record.paragraphs)
        heading = translate("letters", "Paragraphs they took back")
        parts.append(_block(heading, numbers))
    if record.words:
        parts.append(_block(translate("letters", "What they said"), record.words))
    return parts


def _changed(record: Withdrawal, given: Consent | None) -> list[str]:
    """Return the answers that are no longer yes, with what they were if that is known."""
    rows = [
        *((of_table(CLASSES, str(each)), each, now) for each, now in record.sharing),
        *((of_table(ITEMS, str(each)), each, now) for each, now in record.items),
    ]
    was: dict[str, Answer] = {}
    if given is not None:
        was = {str(each): answer for each, answer in (*given.sharing, *given.items)}
    return [
        _line(what, was.get(str(each)), now)
        for what, each, now in rows
        if now is not Answer.YES and now is not was.get(str(each))
    ]


def _line(what: str, before: Answer | None, now: Answer) -> str:
    words = (
        translate("letters", "{what}: {before}, now {after}")
        if before is not None
        else translate("letters", "{what}: now {after}")
    )
    return words.format(
        what=what[:1].upper() + what[1:],
        before=translate("letters", _ANSWERS[before]) if before is not None else "",
        after=translate("letters", _ANSWERS[now]),
    )


def _opinion(theme: Theme, record: Opinion) -> list[QWidget]:
    level = _block(
        level_words(record.consistency),
        level_meaning(record.consistency),
        translate("letters", "Examined {moment}").format(
            moment=moment_words(record.examined_at)
        ),
    )
    return [level, _book(theme, translate("letters", "The opinion"), record.paragraphs)]


def _receipt(record: Receipt) -> QWidget:
    return _block(
        translate("letters", "It arrived whole."),
        translate("letters", "Received {moment}, by the recipient's clock.").format(
            moment=moment_words(record.received_at)
        ),
        translate(
            "letters",
            "Once every recipient has answered, the sealed file may be deleted in the "
            "outbox.",
        ),
    )


def _book(theme: Theme, name: str, paragraphs: Sequence[str]) -> QWidget:
    book = BookPage(theme, name)
    book.set_paragraphs(paragraphs)
    return book


def _block(heading: str, *lines: str) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(PlainLabel(heading, "strong"))
    for line in lines:
        column.addWidget(PlainLabel(line))
    return box
