"""A reader of DER, as strict as the standard, for bytes that a stranger sent.

It goes front to back, never calls itself, and refuses every length or number that is not
in its one form. The order inside a SET is left alone: authorities in use do not keep it,
and nothing here depends on it. Every refusal is `MalformedFile`.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from crypto.errors import MalformedFile

BOOLEAN: Final = 0x01
INTEGER: Final = 0x02
BIT_STRING: Final = 0x03
OCTETS: Final = 0x04
NULL: Final = 0x05
OID: Final = 0x06
UTC_TIME: Final = 0x17
GENERALIZED_TIME: Final = 0x18
SEQUENCE: Final = 0x30
SET: Final = 0x31

MAX_NUMBER_BYTES = 64
MAX_OID_BYTES = 32


def context(number: int, *, primitive: bool = False) -> int:
    """Return the tag byte of the context-specific tag `number`, 0 to 30."""
    return (0x80 if primitive else 0xA0) | number


@dataclass(frozen=True, slots=True)
class Element:
    """One tag, length and content.

    Attributes:
        content: The bytes behind the length.
        raw: All bytes, from the tag on.
    """

    tag: int
    content: bytes
    raw: bytes

    def parts(self) -> "Reader":
        """Return a reader of what is inside."""
        return Reader(self.content)


class Reader:
    """Takes one element after the other."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def tag(self) -> int | None:
        """The tag of the next element; None at the end."""
        return self._data[self._at] if self._at < len(self._data) else None

    def take(self, tag: int) -> Element:
        """Return the next element, which has to have this tag.

        Raises:
            MalformedFile: It has another one, or is cut off, or its length is odd.
        """
        if self.tag != tag:
            raise MalformedFile
        start = self._at
        size, body = self._length(start + 1)
        end = body + size
        if end > len(self._data):
            raise MalformedFile
        self._at = end
        return Element(tag, self._data[body:end], self._data[start:end])

    def maybe(self, tag: int) -> Element | None:
        """Return the next element if it has this tag, else None."""
        return self.take(tag) if self.tag == tag else None

    def rest(self, tag: int) -> tuple[Element, ...]:
        """Return all further elements, each of which has to have this tag."""
        found = []
        while self.tag is not None:
            found.append(self.take(tag))
        return tuple(found)

    def end(self) -> None:
        """Return if nothing follows.

        Raises:
            MalformedFile: Something does.
        """
        if self.tag is not None:
            raise MalformedFile

    def _length(self, at: int) -> tuple[int, int]:
        """Return the length written at `at`, and where the content begins."""
        if at >= len(self._data):
            raise MalformedFile
        first = self._data[at]
        if first < 0x80:
            return first, at + 1
        count = first & 0x7F
        digits = self._data[at + 1 : at + 1 + count]
        if not 1 <= count <= 4 or len(digits) != count or digits[0] == 0:
            raise MalformedFile
        size = int.from_bytes(digits)
        if size < 0x80:
            raise MalformedFile
        return size, at + 1 + count


def whole(data: bytes, tag: int) -> Element:
    """Return the one element that all of `data` is."""
    reader = Reader(data)
    element = reader.take(tag)
    reader.end()
    return element


def integer(element: Element) -> int:
    """Return a whole number of at most 64 bytes."""
    digits = element.content
    if not 1 <= len(digits) <= MAX_NUMBER_BYTES:
        raise MalformedFile
    if len(digits) > 1 and digits[0] == (0xFF if digits[1] & 0x80 else 0):
        raise MalformedFile
    return int.from_bytes(digits, signed=True)


def boolean(element: Element) -> bool:
    """Return a truth value, FF or 00."""
    if element.content not in (b"\xff", b"\x00"):
        raise MalformedFile
    return element.content == b"\xff"


def oid(element: Element) -> str:
    """Return an object identifier in dots."""
    data = element.content
    if not 1 <= len(data) <= MAX_OID_BYTES or data[-1] & 0x80:
        raise MalformedFile
    numbers = []
    value = 0
    for byte in data:
        if value == 0 and byte == 0x80:
            raise MalformedFile
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            numbers.append(value)
            value = 0
    first = min(numbers[0] // 40, 2)
    return ".".join(map(str, (first, numbers[0] - 40 * first, *numbers[1:])))


def bits(element: Element) -> bytes:
    """Return a bit string of whole bytes."""
    if element.content[:1] != b"\x00":
        raise MalformedFile
    return element.content[1:]


def time(element: Element) -> datetime:
    """Return a UTCTime or GeneralizedTime, which has to end in Z.

    A fraction finer than a microsecond is rounded up: the moment is never earlier than
    what was written.
    """
    text = element.content.decode("ascii", "replace")
    whole_part, dot, fraction = text.removesuffix("Z").partition(".")
    digits = 12 if element.tag == UTC_TIME else 14
    plain = text.endswith("Z") and len(whole_part) == digits and _is_digits(whole_part)
    if not plain or (dot and not _is_fraction(element.tag, fraction)):
        raise MalformedFile
    if element.tag == UTC_TIME:
        whole_part = ("19" if whole_part >= "50" else "20") + whole_part
    try:
        moment = datetime.strptime(whole_part, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
        return moment + timedelta(microseconds=_microseconds(fraction))
    except (ValueError, OverflowError):
        raise MalformedFile from None


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _is_fraction(tag: int, text: str) -> bool:
    sized = tag == GENERALIZED_TIME and len(text) <= 20
    return sized and _is_digits(text) and not text.endswith("0")


def _microseconds(fraction: str) -> int:
    more = any(digit != "0" for digit in fraction[6:])
    return int(fraction[:6].ljust(6, "0")) + more


# Writing: only what a request needs.


def encode(tag: int, *parts: bytes) -> bytes:
    """Return one element whose content is `parts` in a row."""
    content = b"".join(parts)
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    digits = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes((tag, 0x80 | len(digits))) + digits + content


def encode_integer(value: int) -> bytes:
    """Return a whole number of 0 or more."""
    return encode(INTEGER, value.to_bytes(value.bit_length() // 8 + 1))


def encode_oid(text: str) -> bytes:
    """Return an object identifier."""
    first, second, *further = map(int, text.split("."))
    data = bytearray()
    for number in (40 * first + second, *further):
        septets = [number & 0x7F]
        while number := number >> 7:
            septets.append(number & 0x7F | 0x80)
        data += bytes(reversed(septets))
    return encode(OID, bytes(data))
