"""What a part of a testimony says, in one text: codes in words, an entry field by field.

A part that no program of ours wrote has a text as well. Nothing is left out of an entry of
an unknown form, and words of people are never changed.
"""

from desktop.domain.canonical import Value
from ui.casefile.words import ACTS, KINDS, of_table
from ui.messages import size_words
from ui.redaction.code_places import FACT, NUMBERED, place_of
from ui.redaction.codes import Codes, truth_words
from ui.widgets.dates import moment_words
from ui.words import translate


def text_of(codes: Codes, path: str, value: Value) -> str:
    """Return what a part says; empty if it is not to be had.

    Args:
        codes: Words for codes.
        path: Of the part, as signed.
        value: What was signed.
    """
    place = place_of(path)
    if isinstance(value, dict):
        return _entry(place, value, codes)
    if value == "":
        return translate("redaction", "not noted")
    if value == []:
        return translate("redaction", "none")
    return _in_full(place, value, codes)


def _entry(place: str, value: dict[str, Value], codes: Codes) -> str:
    """Return an entry of a list in one line; field by field if it is of no known form."""
    texts = {name: each for name, each in value.items() if isinstance(each, str)}
    if place == "testimony/present" and "present_as" in texts:
        who = codes.words(f"{place}/present_as", texts["present_as"])
        return f"{who}: {texts['code']}" if texts.get("code") else who
    if place == "custody" and {"at", "act"} <= texts.keys():
        return f"{moment_words(texts['at'])}  {of_table(ACTS, texts['act'])}"
    if place == "attachments" and {"name", "kind"} <= texts.keys():
        return _evidence(value, texts)
    number = value.get("paragraph")
    if isinstance(number, int) and {"before", "after"} <= texts.keys():
        words = translate(
            "redaction", "Of paragraph {number}. Before: {before} After: {after}"
        )
        return words.format(number=number, before=texts["before"], after=texts["after"])
    return _in_full(place, value, codes) or translate("redaction", "not noted")


def _in_full(place: str, value: Value, codes: Codes) -> str:
    """Return all that a value says; of fields only those that say something."""
    if isinstance(value, dict):
        told = (
            (name, each, _field(place, name, value, codes)) for name, each in value.items()
        )
        return " · ".join(
            f"{codes.field(place, name)}: ({words})"
            if isinstance(each, dict)
            else f"{codes.field(place, name)}: {words}"
            for name, each, words in told
            if words
        )
    if isinstance(value, list):
        return ", ".join(filter(None, (_in_full(place, each, codes) for each in value)))
    if isinstance(value, bool):
        return truth_words(value)
    if isinstance(value, str):
        return codes.words(place, value)
    is_none = value is None or (value == 0 and place in NUMBERED)
    return "" if is_none else str(value)


def _field(place: str, name: str, entry: dict[str, Value], codes: Codes) -> str:
    """Return what one field says; a term is called after the kind that stands beside it."""
    value = entry[name]
    if place == FACT and name == "code" and isinstance(value, str):
        return codes.term(entry.get("kind"), value)
    return _in_full(f"{place}/{name}", value, codes)


def _evidence(value: dict[str, Value], texts: dict[str, str]) -> str:
    size = value.get("size_bytes")
    facts = [texts["name"], of_table(KINDS, texts["kind"])]
    if isinstance(size, int):
        facts.append(size_words(size))
    return " · ".join([*facts, *filter(None, [texts.get("note", "")])])
