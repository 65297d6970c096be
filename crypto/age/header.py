"""The header of an age file: grammar only, no cryptography.

Reading is strict, so that a header has one form: canonical base64, single spaces, line
feeds, a short last line in each body. Sizes are limited before anything is worked on.

Source: age-encryption.org/v1, "ABNF definition of file header".
"""

import re
from dataclasses import dataclass

from crypto import b64
from crypto.errors import HeaderTruncated, MalformedFile, NewerFormat, NotAgeFile
from crypto.streams import Source, read_some

MAX_HEADER_BYTES = 256 << 10
MAX_STANZAS = 1024
MAC_BYTES = 32
_MAGIC = b"age-encryption.org/"
_VERSION_LINE = _MAGIC + b"v1\n"
_OTHER_VERSION = re.compile(_MAGIC + rb"[!-~]+\n")
_ARGUMENTS = re.compile(rb"-> [!-~]+(?: [!-~]+)*")
_MAC_LINE = re.compile(rb"--- ([A-Za-z0-9+/]{43})")
_COLUMNS = 64
_PIECE_BYTES = 16 * 1024


@dataclass(frozen=True, slots=True)
class Stanza:
    """The file key wrapped for one recipient.

    Attributes:
        arguments: The words of the first line; the first names the type.
        body: The bytes that follow it.
    """

    arguments: tuple[str, ...]
    body: bytes

    def to_bytes(self) -> bytes:
        """Return the lines of this stanza."""
        text = b64.encode(self.body)
        lines = [text[at : at + _COLUMNS] for at in range(0, len(text) + 1, _COLUMNS)]
        return "\n".join(["-> " + " ".join(self.arguments), *lines, ""]).encode()


@dataclass(frozen=True, slots=True)
class Header:
    """A header that follows the grammar; nobody has checked its MAC yet.

    Attributes:
        covered: The bytes that the MAC covers.
        mac: 32 bytes.
        size: Bytes of the whole header in the file.
    """

    stanzas: tuple[Stanza, ...]
    covered: bytes
    mac: bytes
    size: int


def covered_bytes(stanzas: tuple[Stanza, ...]) -> bytes:
    """Return the header up to and including the mark before the MAC."""
    return _VERSION_LINE + b"".join(stanza.to_bytes() for stanza in stanzas) + b"---"


def finished(covered: bytes, mac: bytes) -> bytes:
    """Return the whole header."""
    return covered + b" " + b64.encode(mac).encode() + b"\n"


def take(source: Source) -> tuple[Header, bytes]:
    """Read the header from `source`; return it with the bytes read beyond it.

    Raises:
        NotAgeFile: The first line is another one.
        NewerFormat: The first line names another version.
        HeaderTruncated: The source ends inside the header.
        MalformedFile: The header breaks the grammar or the limits.
        OSError: What the source raised.
    """
    held = bytearray()
    while True:
        mark = held.find(b"\n---")
        end = held.find(b"\n", mark + 1) if mark >= 0 else -1
        _check_version(bytes(held[: len(_MAGIC) + 64]))
        if (end + 1 or len(held)) >= MAX_HEADER_BYTES:
            raise MalformedFile
        if end >= 0:
            return parse(bytes(held[: end + 1])), bytes(held[end + 1 :])
        piece = read_some(source, _PIECE_BYTES)
        if not piece:
            raise HeaderTruncated
        held += piece


def parse(raw: bytes) -> Header:
    """Return the header that `raw` is, whole and with nothing behind it.

    Raises:
        NotAgeFile: The first line is another one.
        NewerFormat: The first line names another version.
        MalformedFile: The header breaks the grammar or the limits.
    """
    _check_version(raw)
    if not raw.startswith(_VERSION_LINE):
        raise MalformedFile
    lines = raw[len(_VERSION_LINE) :].split(b"\n")
    mac_line = _MAC_LINE.fullmatch(lines[-2]) if len(lines) > 2 and not lines[-1] else None
    if mac_line is None:
        raise MalformedFile
    mac = b64.decode(mac_line[1])
    covered = raw[: -len(mac_line[0]) + 2]
    return Header(_stanzas(lines[:-2]), covered, mac, len(raw))


def _check_version(begin: bytes) -> None:
    whole = begin[: len(_VERSION_LINE)]
    if not _VERSION_LINE.startswith(whole):
        if _OTHER_VERSION.match(begin):
            raise NewerFormat
        raise NotAgeFile


def _stanzas(lines: list[bytes]) -> tuple[Stanza, ...]:
    found: list[Stanza] = []
    at = 0
    while at < len(lines):
        if len(found) == MAX_STANZAS or not _ARGUMENTS.fullmatch(lines[at]):
            raise MalformedFile
        arguments = tuple(lines[at][3:].decode().split(" "))
        body, at = _body(lines, at + 1)
        found.append(Stanza(arguments, body))
    return tuple(found)


def _body(lines: list[bytes], at: int) -> tuple[bytes, int]:
    """Return a body and the place of the line behind it."""
    text = bytearray()
    while at < len(lines):
        line = lines[at]
        at += 1
        if len(line) > _COLUMNS:
            raise MalformedFile
        text += line
        if len(line) < _COLUMNS:
            return b64.decode(bytes(text)), at
    raise MalformedFile
