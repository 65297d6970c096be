"""Strict reading of canonical JSON objects, field by field."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from desktop.domain.canonical import Value
from desktop.domain.errors import MalformedRecord, NewerRecord

VERSION = 1
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

    def number(self, name: str) -> int:
        """Take a whole number that is not negative."""
        value = self._left.pop(name, None)
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise MalformedRecord
        return value

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

    def rows(self, name: str, read: Callable[[Value], Item]) -> tuple[Item, ...]:
        """Take a list, each entry read by `read`."""
        value = self._left.pop(name, None)
        if not isinstance(value, list):
            raise MalformedRecord
        return tuple(read(each) for each in value)

    def hexed(self, name: str, digits: int) -> str:
        """Take a string of exactly `digits` lower-case hex digits."""
        value = self.text(name)
        if len(value) != digits or set(value) - set("0123456789abcdef"):
            raise MalformedRecord
        return value

    def done(self) -> None:
        """Refuse fields that nobody took."""
        if self._left:
            raise MalformedRecord


def read_text(value: Value) -> str:
    """Return `value` if it is a string.

    Raises:
        MalformedRecord: It is not.
    """
    if not isinstance(value, str):
        raise MalformedRecord
    return value


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
