"""What the particulars are called, and how they are asked for."""

from dataclasses import fields

from desktop.domain.particulars import Deponent
from ui.words import QT_TRANSLATE_NOOP, translate

_NAMES = {
    "family_name": QT_TRANSLATE_NOOP("particulars", "Family name"),
    "given_names": QT_TRANSLATE_NOOP("particulars", "Given names"),
    "other_names": QT_TRANSLATE_NOOP("particulars", "Other names"),
    "born_on": QT_TRANSLATE_NOOP("particulars", "Born"),
    "nationality": QT_TRANSLATE_NOOP("particulars", "Nationality"),
    "document": QT_TRANSLATE_NOOP("particulars", "Document"),
    "address": QT_TRANSLATE_NOOP("particulars", "Address"),
    "contact": QT_TRANSLATE_NOOP("particulars", "Contact"),
    "safe_contact": QT_TRANSLATE_NOOP("particulars", "Safe contact"),
}
_HINTS = {
    "other_names": QT_TRANSLATE_NOOP(
        "particulars", "Father's name, nickname, other spellings."
    ),
    "born_on": QT_TRANSLATE_NOOP("particulars", "As they say it: a date, a year, a place."),
    "document": QT_TRANSLATE_NOOP("particulars", "Kind and number, if one was shown."),
    "contact": QT_TRANSLATE_NOOP("particulars", "Telephone, or where to write."),
    "safe_contact": QT_TRANSLATE_NOOP(
        "particulars",
        "How to reach them without danger to them: whom to ask, when not to call.",
    ),
}
FIELDS = tuple(each.name for each in fields(Deponent))
"""The names of the fields, in the order in which they are asked for."""


def field_name(name: str) -> str:
    """Return what a field is called."""
    return translate("particulars", _NAMES[name])


def field_hint(name: str) -> str:
    """Return how a field is asked for; empty if its name says it."""
    return translate("particulars", _HINTS[name]) if name in _HINTS else ""


def label_words(number: int) -> str:
    """Return the label of a person in the account, in the language of the interface."""
    return translate("particulars", "[Person {number}]").format(number=number)
