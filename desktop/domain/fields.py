"""Strict reading of canonical JSON objects, field by field."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import TypeVar

from desktop.domain.canonical import Value
from desktop.domain.codes import parse_case_code
from desktop.domain.errors import BadCaseCode, MalformedRecord, NewerRecord
from desktop.domain.moments import is_date, is_time

VERSION = 1
_FINGERPRINT = re.compile("[0-9]{40}")
_PATH = re.compile("[a-z0-9./_-]{1,99}")
Kind = TypeVar("Kind", bound=StrEnum)
Item = TypeVar("Item")


class Fields:
    """Takes fields out of a JSON object one by one, and refuses what is left over."""

    def __init__(self, value: Value) -> None:
        if not isinstance(value, dict):
            raise MalformedRecord
        self._left = dict(value)

    def text(self, name: str) -> str:
        """Take a string."""
        value = self._left.pop(name, None)
        if not isinstance(value, str):
            raise MalformedRecord
        return value

    def integer(self, name: str) -> int:
        """Take a whole number."""
        return read_number(self._left.pop(name, None))

    def number(self, name: str) -> int:
        """Take a whole number that is not negative."""
        number = self.integer(name)
        if number < 0:
            raise MalformedRecord
        return number

    def count(self, name: str) -> int:
        """Take a whole number from 1."""
        number = self.number(name)
        if number < 1:
            raise MalformedRecord
        return number

    def truth(self, name: str) -> bool:
        """Take a boolean."""
        value = self._left.pop(name, None)
        if not isinstance(value, bool):
            raise MalformedRecord
        return value

    def choice(self, name: str, kinds: type[Kind]) -> Kind:
        """Take one of the values of an enumeration."""
        try:
            return kinds(self.text(name))
        except ValueError:
            raise MalformedRecord from None

    def object(self, name: str) -> "Fields":
        """Take an object."""
        return Fields(self._left.pop(name, None))

    def optional_object(self, name: str) -> "Fields | None":
        """Take an object, or null; the field itself must be there."""
        value = self.value(name)
        return None if value is None else Fields(value)

    def optional(self, name: str, read: Callable[[Value], Item], empty: Item) -> Item:
        """Take a value that may be left out; one that is there is not the empty one."""
        if name not in self._left:
            return empty
        found = read(self._left.pop(name))
        if found == empty:
            raise MalformedRecord
        return found

    def has(self, name: str) -> bool:
        """Say whether something of this name is there and was not taken."""
        return name in self._left

    def value(self, name: str) -> Value:
        """Take whatever is there, if anything is."""
        if name not in self._left:
            raise MalformedRecord
        return self._left.pop(name)

    def rows(self, name: str, read: Callable[[Value], Item]) -> tuple[Item, ...]:
        """Take a list, each entry read by `read`."""
        return read_rows(self._left.pop(name, None), read)

    def hexed(self, name: str, digits: int) -> str:
        """Take a string of exactly `digits` lower-case hex digits."""
        value = self.text(name)
        if len(value) != digits or set(value) - set("0123456789abcdef"):
            raise MalformedRecord
        return value

    def digest(self, name: str) -> str:
        """Take a SHA-512: 128 hex digits."""
        return self.hexed(name, 128)

    def time(self, name: str) -> str:
        """Take a time that exists, see `desktop.domain.moments`."""
        return self._formed(name, is_time)

    def optional_time(self, name: str) -> str:
        """Take a time that exists, or an empty text."""
        return self._formed(name, lambda text: not text or is_time(text))

    def date(self, name: str) -> str:
        """Take a date that exists."""
        return self._formed(name, is_date)

    def fingerprint(self, name: str) -> str:
        """Take 40 digits."""
        return self._formed(name, is_fingerprint)

    def case_code(self, name: str) -> str:
        """Take a case code in its normal form."""
        return self._formed(name, is_case_code)

    def path(self, name: str) -> str:
        """Take the path of a leaf: 1 to 99 of the signs that paths are made of."""
        return self._formed(name, lambda text: _PATH.fullmatch(text) is not None)

    def _formed(self, name: str, is_right: Callable[[str], bool]) -> str:
        text = self.text(name)
        if not is_right(text):
            raise MalformedRecord
        return text

    def rest(self) -> Value:
        """Take all that nobody took."""
        left, self._left = self._left, {}
        return left

    def done(self) -> None:
        """Refuse fields that nobody took."""
        if self._left:
            raise MalformedRecord


@contextmanager
def whole(value: Value) -> Iterator[Fields]:
    """Give the fields of an object, all of which have to be taken.

    Raises:
        MalformedRecord: It is no object, or something in it was not taken.
    """
    fields = Fields(value)
    yield fields
    fields.done()


def is_fingerprint(text: str) -> bool:
    """Return whether `text` is 40 digits."""
    return _FINGERPRINT.fullmatch(text) is not None


def is_case_code(text: str) -> bool:
    """Return whether `text` is a case code in its normal form."""
    try:
        return parse_case_code(text) == text
    except BadCaseCode:
        return False


def read_rows(value: Value, read: Callable[[Value], Item]) -> tuple[Item, ...]:
    """Return the entries of a list, each read by `read`.

    Raises:
        MalformedRecord: It is no list.
    """
    if not isinstance(value, list):
        raise MalformedRecord
    return tuple(map(read, value))


def read_number(value: Value) -> int:
    """Return `value` if it is a whole number.

    Raises:
        MalformedRecord: It is not.
    """
    if isinstance(value, bool) or not isinstance(value, int):
        raise MalformedRecord
    return value


def read_text(value: Value) -> str:
    """Return `value` if it is a string.

    Raises:
        MalformedRecord: It is not.
    """
    if not isinstance(value, str):
        raise MalformedRecord
    return value


def is_line(text: str, most: int) -> bool:
    """Say whether `text` is one line, of at most `most` signs, seen as it stands."""
    return 0 < len(text) <= most and text.isprintable() and text == text.strip()


def require_type(fields: Fields, name: str) -> None:
    """Take the version and type tag, and refuse every other one.

    Raises:
        NewerRecord: The version is higher than this program knows.
        MalformedRecord: The type is another, or the version is 0.
    """
    version = fields.number("version")
    if version > VERSION:
        raise NewerRecord
    if version != VERSION or fields.text("type") != name:
        raise MalformedRecord
