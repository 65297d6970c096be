"""Words of redacted copies: reasons, groups, and each part in a label and a text."""

from dataclasses import dataclass

from desktop.domain.canonical import Value
from desktop.domain.disclosure import Why
from ui.casefile.words import ACTS, CLASSES, ITEMS, KINDS, LANGUAGES, PRESENT_AS, of_table
from ui.messages import size_words
from ui.plain import visible
from ui.redaction.labels import field_words, fixed_label
from ui.redaction.lines import Group, Line
from ui.widgets.dates import moment_words
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
_ANSWERS = {
    "yes": QT_TRANSLATE_NOOP("redaction", "yes"),
    "no": QT_TRANSLATE_NOOP("redaction", "no"),
    "later": QT_TRANSLATE_NOOP("redaction", "later"),
    "not_asked": QT_TRANSLATE_NOOP("redaction", "not asked"),
}
_METHODS = {
    "not_done": QT_TRANSLATE_NOOP("redaction", "not read back"),
    "read_aloud": QT_TRANSLATE_NOOP("redaction", "read aloud to them"),
    "read_self": QT_TRANSLATE_NOOP("redaction", "they read it themselves"),
    "interpreted": QT_TRANSLATE_NOOP("redaction", "through an interpreter"),
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


def said(line: Line) -> Said:
    """Return a part in words; also a value that no program of ours wrote has some."""
    return Said(label_words(line.path), visible(_text(line.path, line.value)))


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


def _text(path: str, value: Value) -> str:
    if isinstance(value, dict):
        return _entry(path, value)
    if isinstance(value, str):
        return _plain(path, value)
    if isinstance(value, bool):
        return translate("redaction", _ANSWERS["yes" if value else "no"])
    if value == []:
        return translate("redaction", "none")
    return "" if value is None else _in_full(value)


def _plain(path: str, value: str) -> str:
    if not value:
        return translate("redaction", "not noted")
    if path.startswith((_ITEMS, _SHARING)) and value in _ANSWERS:
        return translate("redaction", _ANSWERS[value])
    if path == "testimony/read_back/method" and value in _METHODS:
        return translate("redaction", _METHODS[value])
    if path.endswith("language"):
        return of_table(LANGUAGES, value)
    return moment_words(value) if path.endswith("_at") else value


def _entry(path: str, value: dict[str, Value]) -> str:
    """Return an entry of a list in one line; field by field if it is of no known form."""
    texts = {name: each for name, each in value.items() if isinstance(each, str)}
    if path.startswith("testimony/present/") and "present_as" in texts:
        who = of_table(PRESENT_AS, texts["present_as"])
        return f"{who}: {texts['code']}" if texts.get("code") else who
    if path.startswith("custody/") and {"at", "act"} <= texts.keys():
        return f"{moment_words(texts['at'])}  {of_table(ACTS, texts['act'])}"
    if path.startswith("attachments/") and {"name", "kind"} <= texts.keys():
        return _evidence(value, texts)
    number = value.get("paragraph")
    if isinstance(number, int) and {"before", "after"} <= texts.keys():
        words = translate(
            "redaction", "Of paragraph {number}. Before: {before} After: {after}"
        )
        return words.format(number=number, before=texts["before"], after=texts["after"])
    return _in_full(value) or translate("redaction", "not noted")


def _in_full(value: Value) -> str:
    """Return all that a value says; of fields only those that say something."""
    if isinstance(value, dict):
        told = ((name, each, _in_full(each)) for name, each in value.items())
        return " · ".join(
            f"{field_words(name)}: ({words})"
            if isinstance(each, dict)
            else f"{field_words(name)}: {words}"
            for name, each, words in told
            if words
        )
    if isinstance(value, list):
        return ", ".join(filter(None, map(_in_full, value)))
    if isinstance(value, bool):
        return translate("redaction", _ANSWERS["yes" if value else "no"])
    return "" if value is None else str(value)


def _evidence(value: dict[str, Value], texts: dict[str, str]) -> str:
    size = value.get("size_bytes")
    facts = [texts["name"], of_table(KINDS, texts["kind"])]
    if isinstance(size, int):
        facts.append(size_words(size))
    return " · ".join([*facts, *filter(None, [texts.get("note", "")])])
