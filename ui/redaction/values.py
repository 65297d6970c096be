"""What a part of a testimony says, in one text: codes in words, an entry field by field.

A part that no program of ours wrote has a text as well. Nothing is left out of an entry but
what only machines compare, and words of people are never changed. In the line of an entry
they stand in quotation marks, so that they are not taken for fields of the program.
"""

import re
from collections.abc import Iterator

from desktop.domain.canonical import Value
from ui.casefile.words import ACTS, KINDS, of_table
from ui.messages import size_words
from ui.redaction.code_places import FACT, NUMBERED, PLACES, place_of
from ui.redaction.codes import Codes, truth_words
from ui.redaction.machine_fields import for_people, is_digest
from ui.widgets.dates import moment_words
from ui.words import translate

_BETWEEN = " · "
_BETWEEN_AS_CODE = " ⟨U+00B7⟩ "
_PLAIN = re.compile(r"[\w.:/+?~%-]+", re.ASCII)
"""How codes, times and names of fields are written; no such text looks like a field."""
_CODED = frozenset({f"{FACT}/code", "custody/act", "attachments/kind"})
"""Places of codes besides `PLACES`: their words depend on what stands beside them."""


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
    if isinstance(value, str):
        return codes.words(place, value)
    return _in_full(place, value, codes)


def own_texts(place: str, value: Value) -> Iterator[str]:
    """Yield all texts of a value that are no codes: words of people, as they are signed."""
    if isinstance(value, str):
        if place not in PLACES and place not in _CODED:
            yield value
    elif isinstance(value, list):
        for each in value:
            yield from own_texts(place, each)
    elif isinstance(value, dict):
        for name, each in for_people(place, value).items():
            yield from own_texts(f"{place}/{name}", each)


def _entry(place: str, value: dict[str, Value], codes: Codes) -> str:
    """Return an entry of a list in one line: what is known of it, and all other fields."""
    rest = for_people(place, value)
    told = [*_known(place, rest, codes), _in_full(place, rest, codes)]
    return _BETWEEN.join(filter(None, told)) or translate("redaction", "not noted")


def _known(place: str, rest: dict[str, Value], codes: Codes) -> Iterator[str]:
    """Yield the short form of an entry of a known form; take its fields out of `rest`."""
    texts = {name: each for name, each in rest.items() if isinstance(each, str)}
    if place == "testimony/present" and "present_as" in texts:
        who = _code(f"{place}/present_as", texts["present_as"], codes)
        code = _plain(texts.get("code", ""), texts.get("code", ""))
        yield f"{who}: {code}" if code else who
        _take(rest, "present_as", *({"code"} & texts.keys()))
    elif place == "custody" and {"at", "act"} <= texts.keys():
        at, act = moment_words(texts["at"]), of_table(ACTS, texts["act"])
        yield f"{_plain(at, texts['at'])}  {_plain(act, texts['act'])}"
        _take(rest, "at", "act")
    elif place == "attachments" and {"name", "kind"} <= texts.keys():
        yield from _evidence(rest, texts)
    elif _is_number(rest.get("paragraph")) and {"before", "after"} <= texts.keys():
        words = translate(
            "redaction", "Of paragraph {number}. Before: {before} After: {after}"
        )
        before, after = _own(texts["before"]), _own(texts["after"])
        yield words.format(number=rest["paragraph"], before=before, after=after)
        _take(rest, "paragraph", "before", "after")


def _evidence(rest: dict[str, Value], texts: dict[str, str]) -> Iterator[str]:
    yield _own(texts["name"])
    yield _plain(of_table(KINDS, texts["kind"]), texts["kind"])
    size = rest.get("size_bytes")
    if isinstance(size, int) and _is_number(size):
        yield size_words(size)
        _take(rest, "size_bytes")
    if "note" in texts:
        yield _own(texts["note"])
        _take(rest, "note")
    _take(rest, "name", "kind")


def _take(rest: dict[str, Value], *names: str) -> None:
    for name in names:
        del rest[name]


def _is_number(value: Value) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _in_full(place: str, value: Value, codes: Codes) -> str:
    """Return all that a value says; of fields only those that say something."""
    if isinstance(value, dict):
        told = (
            (name, each, _field(place, name, value, codes)) for name, each in value.items()
        )
        return _BETWEEN.join(
            f"{_plain(codes.field(place, name), name)}: "
            + (f"({words})" if isinstance(each, dict) else words)
            for name, each, words in told
            if words
        )
    if isinstance(value, list):
        return ", ".join(filter(None, (_in_full(place, each, codes) for each in value)))
    if isinstance(value, bool):
        return truth_words(value)
    if isinstance(value, str):
        return _code(place, value, codes)
    is_none = value is None or (value == 0 and place in NUMBERED)
    return "" if is_none else str(value)


def _field(place: str, name: str, entry: dict[str, Value], codes: Codes) -> str:
    """Return what one field says; a term is called after the kind that stands beside it."""
    value = entry[name]
    if place == FACT and name == "code" and isinstance(value, str):
        return _plain(codes.term(entry.get("kind"), value), value)
    return _in_full(f"{place}/{name}", value, codes)


def _code(place: str, text: str, codes: Codes) -> str:
    """Return the words for a code; other texts are somebody's own."""
    words = codes.words(place, text)
    if words != text or place in PLACES:
        return _plain(words, text)
    return text if is_digest(text) else _own(text)


def _plain(words: str, code: str) -> str:
    """Return the words of the program for `code`; in quotation marks what is no code."""
    return words if words != code or _PLAIN.fullmatch(code) else _own(code)


def _own(words: str) -> str:
    """Return words of a person as they stand among ours."""
    if not words:
        return ""
    marks = translate("coding", "“{words}”")
    if marks[-1] in words:
        # Marks of their own could end the quotation, and a field of theirs begin.
        words = words.replace(_BETWEEN, _BETWEEN_AS_CODE)
    return marks.format(words=words)
