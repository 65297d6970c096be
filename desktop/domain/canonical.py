"""Canonical JSON: the one way a record becomes bytes, so that bytes can be signed.

A subset of JSON without choices: UTF-8, keys sorted by code point, no spaces, strings with
the shortest escapes, whole numbers within 53 bits, no floats. Reading is strict: whatever
would not be written the same way again is refused. How many values there are is counted in
the bytes, before any is made, so that a few megabytes cannot become gigabytes. See
docs/format.md, section 6.
"""

import json
from types import UnionType
from typing import TypeAlias

from desktop.domain.errors import MalformedRecord

Value: TypeAlias = "bool | int | str | list[Value] | dict[str, Value] | None"

MAX_DEPTH = 16
MAX_PARTS = 200_000
"""Values and names in all."""
MAX_INTEGER = 2**53 - 1


def dumps(value: Value) -> bytes:
    """Return the canonical bytes of `value`.

    Raises:
        MalformedRecord: Something in it has no canonical form: a float, a lone surrogate,
            an integer beyond 53 bits, more than 16 levels, more than 200,000 values and
            names.
    """
    raw = _written(value)
    _count(raw)
    return raw


def _written(value: Value) -> bytes:
    _check(value, MAX_DEPTH)
    try:
        return json.dumps(
            value,
            ensure_ascii=False,
            sort_keys=True,
            separators=(",", ":"),
            allow_nan=False,
        ).encode()
    except UnicodeEncodeError:
        raise MalformedRecord from None


def loads(raw: bytes) -> Value:
    """Return the value that `raw` is the canonical form of.

    Raises:
        MalformedRecord: Not JSON, not canonical, duplicate keys, or beyond the limits.
    """
    _count(raw)
    try:
        value: Value = json.loads(raw.decode(), parse_float=_refuse, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise MalformedRecord from None
    if _written(value) != raw:
        raise MalformedRecord
    return value


def _count(raw: bytes) -> None:
    """Refuse bytes that hold more than `MAX_PARTS` values and names.

    A list or object that is not empty has one part more than commas and colons. Up to its
    first mistake, if there is one, JSON is read here as the parser reads it, and the parser
    makes nothing behind a mistake.
    """
    plain = raw.replace(rb"\\", b"").replace(rb"\"", b"")
    if plain.count(b'"') > 2 * MAX_PARTS:
        raise MalformedRecord
    outside = b'"'.join(plain.split(b'"')[::2])
    parts = 1 + sum(map(outside.count, (b",", b":", b"[", b"{")))
    if parts - outside.count(b"[]") - outside.count(b"{}") > MAX_PARTS:
        raise MalformedRecord


def _refuse(_text: str) -> None:
    raise MalformedRecord


def _check(value: object, depth: int) -> None:
    if depth < 0:
        raise MalformedRecord
    if isinstance(value, dict):
        for key, each in value.items():
            _check_leaf(key, str)
            _check(each, depth - 1)
    elif isinstance(value, list):
        for each in value:
            _check(each, depth - 1)
    else:
        _check_leaf(value, str | bool | int | None)


def _check_leaf(value: object, kinds: type | UnionType) -> None:
    if not isinstance(value, kinds):
        raise MalformedRecord
    if type(value) is int and abs(value) > MAX_INTEGER:
        raise MalformedRecord
