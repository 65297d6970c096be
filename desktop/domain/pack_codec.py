"""The file of a pack: JSON that people edit, read strictly.

It need not be canonical, because its signature is over the very bytes. Whatever is missing,
extra, there twice, too long, or cannot be printed is refused. See docs/packs.md.
"""

import json
import re

from desktop.domain import canonical
from desktop.domain.canonical import Value
from desktop.domain.coding import FactKind
from desktop.domain.errors import MalformedRecord
from desktop.domain.fields import Fields, is_line, read_text, whole
from desktop.domain.moments import is_date
from desktop.domain.pack_errors import BadPack, NewerPack, PackTooLarge
from desktop.domain.packs import Forms, Pack, Review, Term
from desktop.domain.vocabulary import is_field, is_term

FORMAT = 1
MAX_PACK_BYTES = 256 * 1024
MAX_TERMS = 2000
MAX_NAME = 120
"""Characters of a name, or of what else something is called."""
MAX_SENTENCE = 400
MAX_ALSO = 20
MAX_SOURCES = 50
_CODE = re.compile(r"[a-z][a-z0-9_]{0,31}(?:\.[a-z][a-z0-9_]{0,31}){0,2}")


def read_pack(raw: bytes) -> Pack:
    """Return the pack that `raw` holds.

    Raises:
        PackTooLarge: More than `MAX_PACK_BYTES`, or more than `MAX_TERMS` terms.
        NewerPack: It has a later form than this program knows.
        BadPack: It is no pack.
    """
    if len(raw) > MAX_PACK_BYTES:
        raise PackTooLarge
    try:
        fields = Fields(_parsed(raw))
        if fields.number("deponent_pack") > FORMAT:
            raise NewerPack
        return _whole_pack(_read(fields))
    except (MalformedRecord, ValueError, RecursionError):
        raise BadPack from None


def write_pack(pack: Pack) -> bytes:
    """Return a pack as a file that people can read and edit."""
    value = {
        "deponent_pack": FORMAT,
        "id": pack.id,
        "version": pack.version,
        "title": _forms_value(pack.title),
        "about": _forms_value(pack.about),
        "review": {
            "state": pack.review.value,
            "by": pack.reviewed_by,
            "on": pack.reviewed_on,
        },
        "sources": dict(pack.sources),
        "terms": [_term_value(each) for each in pack.terms],
    }
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _parsed(raw: bytes) -> Value:
    value: Value = json.loads(
        raw.decode(),
        object_pairs_hook=_object,
        parse_float=_refuse,
        parse_constant=_refuse,
    )
    canonical.dumps(value)  # depth, size of numbers, signs that are none
    return value


def _object(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise MalformedRecord
    return found


def _refuse(_text: str) -> Value:
    raise MalformedRecord


def _read(fields: Fields) -> Pack:
    review = fields.object("review")
    pack = Pack(
        id=fields.text("id"),
        version=fields.count("version"),
        title=_read_forms(fields.value("title"), MAX_NAME),
        about=_read_forms(fields.value("about"), MAX_SENTENCE),
        review=review.choice("state", Review),
        reviewed_by=review.text("by"),
        reviewed_on=review.text("on"),
        sources=_read_sources(fields.value("sources")),
        terms=fields.rows("terms", _read_term),
    )
    review.done()
    fields.done()
    return pack


def _whole_pack(pack: Pack) -> Pack:
    """Return a pack whose parts agree with each other."""
    if len(pack.terms) > MAX_TERMS:
        raise PackTooLarge
    codes = {term.code for term in pack.terms}
    _require(is_field(pack.id) and bool(pack.terms) and len(codes) == len(pack.terms))
    _require(all(is_term(pack.full(term)) for term in pack.terms))
    known = dict(pack.sources)
    _require(all(known.keys() >= set(term.sources) for term in pack.terms))
    if pack.review is Review.REVIEWED:
        _require(is_line(pack.reviewed_by, MAX_NAME) and is_date(pack.reviewed_on))
    else:
        _require(not pack.reviewed_by and not pack.reviewed_on)
    return pack


def _read_sources(value: Value) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict) or len(value) > MAX_SOURCES:
        raise MalformedRecord
    found = tuple((key, read_text(words)) for key, words in value.items())
    _require(all(is_field(key) and is_line(words, MAX_SENTENCE) for key, words in found))
    return found


def _read_term(value: Value) -> Term:
    with whole(value) as fields:
        term = Term(
            code=fields.text("code"),
            kind=fields.choice("kind", FactKind),
            narrows=fields.text("narrows"),
            forms=_read_forms(fields.value("forms"), MAX_NAME),
            also=fields.rows("also", read_text),
            sources=fields.rows("sources", read_text),
        )
    _require(_CODE.fullmatch(term.code) is not None)
    _require(not term.narrows or _CODE.fullmatch(term.narrows) is not None)
    _require(len(term.also) <= MAX_ALSO and len(set(term.also)) == len(term.also))
    _require(all(is_line(each, MAX_NAME) for each in term.also))
    _require(len(set(term.sources)) == len(term.sources))
    return term


def _read_forms(value: Value, most: int) -> Forms:
    with whole(value) as fields:
        forms = Forms(be=fields.text("be"), ru=fields.text("ru"), en=fields.text("en"))
    _require(all(is_line(each, most) for each in forms.all))
    return forms


def _require(holds: bool) -> None:
    if not holds:
        raise MalformedRecord


def _forms_value(forms: Forms) -> dict[str, Value]:
    return {"be": forms.be, "ru": forms.ru, "en": forms.en}


def _term_value(term: Term) -> dict[str, Value]:
    return {
        "code": term.code,
        "kind": term.kind.value,
        "narrows": term.narrows,
        "forms": _forms_value(term.forms),
        "also": list(term.also),
        "sources": list(term.sources),
    }
