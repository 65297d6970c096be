"""Words of redacted copies: reasons, groups, and each part in a label and a text."""

from dataclasses import dataclass

from desktop.domain.disclosure import Why
from ui.casefile.words import CLASSES, ITEMS, of_table
from ui.plain import visible
from ui.redaction.codes import Codes
from ui.redaction.labels import fixed_label
from ui.redaction.lines import Group, Line
from ui.redaction.values import text_of
from ui.words import QT_TRANSLATE_NOOP, translate

REASONS = {
    Why.IDENTITY: QT_TRANSLATE_NOOP("redaction", "Identity"),
    Why.THIRD_PERSON: QT_TRANSLATE_NOOP("redaction", "Another person"),
    Why.CONSENT: QT_TRANSLATE_NOOP("redaction", "Consent"),
    Why.SECURITY: QT_TRANSLATE_NOOP("redaction", "Safety"),
    Why.RELEVANCE: QT_TRANSLATE_NOOP("redaction", "Not needed"),
}
MEANINGS = {
    Why.IDENTITY: QT_TRANSLATE_NOOP("redaction", "It would tell who somebody is."),
    Why.THIRD_PERSON: QT_TRANSLATE_NOOP(
        "redaction", "It tells of somebody who was not asked."
    ),
    Why.CONSENT: QT_TRANSLATE_NOOP(
        "redaction", "The person did not agree that it is passed on."
    ),
    Why.SECURITY: QT_TRANSLATE_NOOP("redaction", "It could put somebody in danger."),
    Why.RELEVANCE: QT_TRANSLATE_NOOP(
        "redaction", "It has nothing to do with what the copy is for."
    ),
}
GROUP_WORDS = {
    Group.ALL: QT_TRANSLATE_NOOP("redaction", "Everything"),
    Group.FOUND: QT_TRANSLATE_NOOP("redaction", "Found"),
    Group.ACCOUNT: QT_TRANSLATE_NOOP("redaction", "The account"),
    Group.PEOPLE: QT_TRANSLATE_NOOP("redaction", "People, place"),
    Group.READ_BACK: QT_TRANSLATE_NOOP("redaction", "Read-back"),
    Group.CONSENT: QT_TRANSLATE_NOOP("redaction", "Consent"),
    Group.CLOSING: QT_TRANSLATE_NOOP("redaction", "Closing"),
    Group.EVIDENCE: QT_TRANSLATE_NOOP("redaction", "Evidence"),
    Group.CUSTODY: QT_TRANSLATE_NOOP("redaction", "Custody"),
}
_ITEMS, _SHARING = "testimony/consent/items/", "testimony/consent/sharing/"


@dataclass(frozen=True, slots=True)
class Said:
    """A part in words.

    Attributes:
        label: What it is.
        text: What it says; empty if it is not to be had.
    """

    label: str
    text: str


def said(line: Line, codes: Codes) -> Said:
    """Return a part in words; also a value that no program of ours wrote has some."""
    return Said(label_words(line.path), visible(text_of(codes, line.path, line.value)))


def own_words(line: Line) -> str:
    """Return what the maker of the copy put in the place of a part; empty for nothing."""
    replaced = line.held.replaced if line.held else ""
    return "\n".join(map(visible, replaced.split("\n")))


def label_words(path: str) -> str:
    """Return what a part is, e.g. ``Paragraph 4``; its path if it is not known."""
    if label := fixed_label(path):
        return label
    last = path.rpartition("/")[2]
    if path.startswith(_ITEMS) and last in ITEMS:
        return _capital(of_table(ITEMS, last))
    if path.startswith(_SHARING) and last in CLASSES:
        words = translate("redaction", "Share with: {whom}")
        return words.format(whom=of_table(CLASSES, last))
    return path


def why_words(why: Why) -> str:
    """Return a reason in a word or two."""
    return translate("redaction", REASONS[why])


def meaning_words(why: Why) -> str:
    """Return a reason as a sentence."""
    return translate("redaction", MEANINGS[why])


def group_words(group: Group) -> str:
    """Return the words for a group of parts."""
    return translate("redaction", GROUP_WORDS[group])


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
