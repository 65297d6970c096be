"""The five faces of a statement: their files, their widths, and what they cannot print.

A sign that no face has, and a sign that cannot be seen or that changes the direction of
what follows, is replaced by its number, ``‹U+202E›``: the reader of a statement must see
everything that was written, and nothing may look other than it is.
"""

import re
import sys
import unicodedata
from enum import StrEnum
from functools import cache
from typing import Any

import reportlab.pdfbase.pdfmetrics
import reportlab.pdfbase.ttfonts

from exports import fonts

# reportlab carries no types.
pdfmetrics: Any = reportlab.pdfbase.pdfmetrics
ttfonts: Any = reportlab.pdfbase.ttfonts


class Face(StrEnum):
    """A face, by the name it is registered under."""

    SERIF = "DeponentSerif"
    SERIF_BOLD = "DeponentSerifBold"
    SERIF_ITALIC = "DeponentSerifItalic"
    SANS = "DeponentSans"
    SANS_SEMIBOLD = "DeponentSansSemiBold"


FILES = {
    Face.SERIF: fonts.SERIF_REGULAR,
    Face.SERIF_BOLD: fonts.SERIF_BOLD,
    Face.SERIF_ITALIC: fonts.SERIF_ITALIC,
    Face.SANS: fonts.SANS_REGULAR,
    Face.SANS_SEMIBOLD: fonts.SANS_SEMIBOLD,
}
ACCENTED = re.compile("[^\u0300-\u036f][\u0300-\u036f]")
UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
"""Unicode categories of controls, formats, and what is no character at all."""


@cache
def widths(face: Face) -> dict[int, float]:
    """Return the advance of each sign that `face` has, in thousandths of the size.

    Raises:
        FontsMissing: The font files were not built or not shipped.
    """
    fonts.require_fonts(tuple(FILES.values()))
    font = ttfonts.TTFont(face.value, str(FILES[face]))
    pdfmetrics.registerFont(font)
    known: dict[int, float] = font.face.charWidths
    return {sign: known[sign] for sign in font.face.charToGlyph}


def load_faces() -> None:
    """Register every face; quick once done.

    Raises:
        FontsMissing: The font files were not built or not shipped.
    """
    for face in Face:
        widths(face)


@cache
def _unprintable() -> re.Pattern[str]:
    common = set.intersection(*(set(widths(face)) for face in Face))
    printable = "".join(
        re.escape(chr(sign))
        for sign in sorted(common)
        if sign <= sys.maxunicode and unicodedata.category(chr(sign)) not in UNSEEN
    )
    return re.compile(f"[^{printable}]")


def visible(text: str) -> str:
    """Return `text` with every unprintable or unseen sign replaced by its number.

    A letter and its accent become one sign where Unicode has one: the same text, and the
    faces place such an accent better. Pairs only, as composing a whole text with a long
    pile of accents takes the square of its length.
    """
    composed = ACCENTED.sub(lambda pair: unicodedata.normalize("NFC", pair[0]), text)
    return _unprintable().sub(lambda found: f"‹U+{ord(found[0]):04X}›", composed)


def width(text: str, face: Face, size: float) -> float:
    """Return how wide `text`, as `visible` returned it, is in points."""
    known = widths(face)
    return sum(map(known.__getitem__, map(ord, text))) * size / 1000
