"""Names in certificates as one line that a person reads.

Whoever made a certificate chose every letter of it, so signs that cannot be seen, or that
turn the direction of writing, become a replacement mark, and the line has an end.
"""

import unicodedata
from typing import Final

from crypto.timestamp import der

MAX_CHARACTERS: Final = 160
_PARTS = ("2.5.4.3", "2.5.4.11", "2.5.4.10", "2.5.4.6")
"""Common name, unit, organisation, country: from the smallest to the largest."""
_ENCODINGS = {
    0x0C: "utf-8",
    0x13: "ascii",
    0x14: "latin-1",
    0x16: "ascii",
    0x1E: "utf-16-be",
}
_SEEN = ("L", "M", "N", "P", "S", "Zs")


def name_words(name: bytes) -> str:
    """Return a Name (RFC 5280 section 4.1.2.4) as text; empty if it says nothing.

    Args:
        name: In DER.

    Raises:
        MalformedFile: It is no name.
    """
    found: dict[str, list[str]] = {part: [] for part in _PARTS}
    for several in der.whole(name, der.SEQUENCE).parts().rest(der.SET):
        for entry in several.parts().rest(der.SEQUENCE):
            reader = entry.parts()
            part = der.oid(reader.take(der.OID))
            value = reader.take(reader.tag or 0)
            reader.end()
            if part in found:
                found[part].append(_text(value))
    line = ", ".join(text for part in _PARTS for text in found[part] if text)
    return line if len(line) <= MAX_CHARACTERS else line[: MAX_CHARACTERS - 1] + "…"


def _text(value: der.Element) -> str:
    encoding = _ENCODINGS.get(value.tag)
    text = value.content.decode(encoding, "replace") if encoding else ""
    return "".join(_shown(sign) for sign in text).strip()


def _shown(sign: str) -> str:
    return sign if unicodedata.category(sign).startswith(_SEEN) else "\ufffd"
