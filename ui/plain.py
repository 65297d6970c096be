"""Text from outside made into paragraphs that hide nothing.

A paragraph never holds a line break. Signs that are not seen but change how text is read
(control characters, bidirectional overrides, halves of a pair) become visible as their
code, so that nobody can slip a word past the reader and nothing vanishes silently.
"""

import re
import unicodedata

_BREAKS = re.compile("\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[\t\x1f]")
_MARKS = "\u061c\u200e\u200f"
_BIDI = frozenset(_MARKS + "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LAID_OUT = frozenset("\ufeff\ufff9\ufffa\ufffb\ufffc")
_UNSEEN = frozenset({"Cc", "Cs", "Cn"})


def visible(text: str) -> str:
    """Return `text` with each sign that would act unseen written as its code."""
    return text if text.isprintable() else "".join(_shown(sign) for sign in text)


def _shown(sign: str) -> str:
    if sign in _BIDI or sign in _LAID_OUT or unicodedata.category(sign) in _UNSEEN:
        return f"\u27e8U+{ord(sign):04X}\u27e9"
    return sign


def paragraphs_of(text: str) -> tuple[str, ...]:
    """Return pasted or typed text as paragraphs, one for each line, without line breaks."""
    return tuple(visible(_SPACES.sub(" ", line)) for line in _BREAKS.split(text))


def visible_lines(text: str) -> str:
    """Return text of several lines with each unseen sign written as its code."""
    return "\n".join(paragraphs_of(text))


def kept_paragraphs(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines that count as paragraphs: all but the blank ones."""
    return tuple(line for line in lines if line.strip())
