"""Words for the codes in a testimony, in the language of whoever looks at a redacted copy.

What is signed is the code; its words are made when it is shown, and are the ones that the
desk uses for it. A code that nobody has words for is shown as it stands.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from desktop.domain.canonical import Value
from desktop.domain.coding import FactKind
from desktop.domain.preparing import Mode
from desktop.words import table
from ui.before.words import RISKS, decisions, speaks_as_options, wish_options
from ui.casefile.purposes import PURPOSES
from ui.casefile.wishes import AFTER_DEATH
from ui.casefile.words import CLASSES, LANGUAGES, PRESENT_AS
from ui.coded.labels import Labels, Tables
from ui.coded.reading import date_words
from ui.coded.words import absent_field, is_absent_field
from ui.interview.names import need_options
from ui.redaction.code_places import DATE, DETAILS, FACT, MOMENT, PLACES
from ui.redaction.labels import field_words
from ui.widgets.dates import moment_words
from ui.words import QT_TRANSLATE_NOOP, translate

Code = TypeVar("Code", bound=str)
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
_MODES = {
    Mode.FULL: QT_TRANSLATE_NOOP("redaction", "full interview"),
    Mode.FIRST_ACCOUNT: QT_TRANSLATE_NOOP("redaction", "first account only"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Codes:
    """Words for codes in one language; without any, each code is shown as it stands.

    Attributes:
        labels: Of coded facts, with those of packs.
        tables: By the name of a vocabulary in `code_places.PLACES`: words for each code.
    """

    labels: Labels = field(default_factory=Labels)
    tables: Tables = field(default_factory=dict)

    def words(self, place: str, text: str) -> str:
        """Return what a text in a place says: the words for its code, or itself."""
        name = PLACES.get(place, "")
        if name == MOMENT:
            return moment_words(text)
        if name == DATE:
            return date_words(text)
        if not name and place.startswith(DETAILS) and is_absent_field(place):
            name = "absence"
        return self.tables.get(name, {}).get(text, text)

    def term(self, kind: Value, code: str) -> str:
        """Return what a coded fact of a kind is called."""
        known = next((each for each in FactKind if each == kind), None)
        return code if known is None else self.labels.term(known, code)

    def field(self, place: str, name: str) -> str:
        """Return what a field in a place is called."""
        if (place, name) == (FACT, "code"):
            return translate("redaction", "term")
        if place != DETAILS:
            return field_words(name)
        name = name.removesuffix(absent_field(""))
        return self.tables.get("field", {}).get(name) or field_words(name)


NO_WORDS = Codes()


def truth_words(value: bool) -> str:
    """Return yes or no."""
    return translate("redaction", _ANSWERS["yes" if value else "no"])


def codes_in(labels: Labels) -> Codes:
    """Return words for all codes in the language of the interface.

    Args:
        labels: Words for coded facts, in that language.
    """
    return Codes(
        labels=labels,
        tables={**labels.tables, **_of_the_window(), **_of_statements(labels.language)},
    )


def _of_the_window() -> Tables:
    return {
        "answer": _told("redaction", _ANSWERS),
        "method": _told("redaction", _METHODS),
        "mode": _told("redaction", _MODES),
        "language": _told("casefile", LANGUAGES),
        "present_as": _told("casefile", PRESENT_AS),
        "recipient": _told("casefile", CLASSES),
        "purpose": _told("casefile", PURPOSES),
        "after_death": {
            "not_asked": translate("redaction", _ANSWERS["not_asked"]),
            **_told("casefile", AFTER_DEATH),
        },
        "risk": _told("before", RISKS),
        "decision": _within((each.code, each.words) for each in decisions()),
        "wish": _within(wish_options()),
        "speaks_as": _within(speaks_as_options()),
        "need": _within(need_options()),
    }


def _told(context: str, words: Mapping[Code, str]) -> dict[str, str]:
    return {str(code): translate(context, each) for code, each in words.items()}


def _within(options: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return words of choices as they stand within a line."""
    return {code: f"{words[:1].lower()}{words[1:]}" for code, words in options}


def _of_statements(language: str) -> Tables:
    body, statement = table("body", language), table("statement", language)
    return {
        "view": _beginning(body, "view."),
        "region": _beginning(body, "region."),
        "identity": _beginning(statement, "consent.identity."),
        "proof": {"none": statement["none"], **_beginning(statement, "proof.")},
    }


def _beginning(words: Mapping[str, str], begin: str) -> dict[str, str]:
    return {
        key.removeprefix(begin): each
        for key, each in words.items()
        if key.startswith(begin)
    }
