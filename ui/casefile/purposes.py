"""What each recipient may use a testimony for, and as whom it may know the deponent."""

from collections.abc import Iterable, Iterator

from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.permissions import FullConsent, IdentityLevel, Purpose
from ui.contacts.words import class_words
from ui.widgets.dates import day_words
from ui.words import QT_TRANSLATE_NOOP, translate

PURPOSES = {
    Purpose.LEGAL_ADVICE: QT_TRANSLATE_NOOP("casefile", "legal help"),
    Purpose.INVESTIGATION: QT_TRANSLATE_NOOP("casefile", "investigation"),
    Purpose.PROCEEDINGS: QT_TRANSLATE_NOOP("casefile", "court proceedings"),
    Purpose.ADVOCACY: QT_TRANSLATE_NOOP("casefile", "human rights work"),
    Purpose.PUBLICATION: QT_TRANSLATE_NOOP("casefile", "publication"),
    Purpose.RESEARCH: QT_TRANSLATE_NOOP("casefile", "research"),
    Purpose.MEMORY: QT_TRANSLATE_NOOP("casefile", "remembrance"),
}
LEVELS = {
    IdentityLevel.FULL: QT_TRANSLATE_NOOP("casefile", "{recipient}, by full name: {list}."),
    IdentityLevel.CODE: QT_TRANSLATE_NOOP("casefile", "{recipient}, by code: {list}."),
    IdentityLevel.NONE: QT_TRANSLATE_NOOP(
        "casefile", "{recipient}, without name or code: {list}."
    ),
}


def purpose_words(purpose: Purpose) -> str:
    """Return the words for a purpose, as a heading has them."""
    words = translate("casefile", PURPOSES[purpose])
    return words[:1].upper() + words[1:]


def purpose_list(purposes: Iterable[Purpose]) -> str:
    """Return some purposes in one line."""
    return ", ".join(translate("casefile", PURPOSES[each]) for each in purposes)


def purpose_lines(more: FullConsent) -> Iterator[str]:
    """Yield a sentence for each recipient and each way in which it may know the person."""
    for recipient in RecipientClass:
        for level, words in LEVELS.items():
            purposes = [
                translate("casefile", PURPOSES[each.purpose])
                for each in more.permissions
                if (each.recipient, each.answer) == (recipient, Answer.YES)
                and each.identity is level
            ]
            if purposes:
                yield translate("casefile", words).format(
                    recipient=class_words(recipient), list=", ".join(purposes)
                )
    if more.retention_until:
        kept = translate("casefile", "It may be kept until {day}, and no longer.")
        yield kept.format(day=day_words(more.retention_until))
