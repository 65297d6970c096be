"""Canonical JSON: the one way a record becomes bytes, so that bytes can be signed.

A subset of JSON without choices: UTF-8, keys sorted by code point, no spaces, strings with
the shortest escapes, whole numbers within 53 bits, no floats. Reading is strict: whatever
would not be written the same way again is refused. See docs/format.md, section 6.
"""

import json
from types import UnionType
from typing import TypeAlias

from desktop.domain.errors import MalformedRecord

Value: TypeAlias = "bool | int | str | list[Value] | dict[str, Value] | None"

MAX_DEPTH = 16
MAX_INTEGER = 2**53 - 1


def dumps(value: Value) -> bytes:
    """Return the canonical bytes of `value`.

    Raises:
        MalformedRecord: Something in it has no canonical form: a float, a lone surrogate,
            an integer beyond 53 bits, more than 16 levels.
    """
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
    try:
        value: Value = json.loads(raw.decode(), parse_float=_refuse, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise MalformedRecord from None
    if dumps(value) != raw:
        raise MalformedRecord
    return value


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
