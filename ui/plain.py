"""Text from outside made into paragraphs that hide nothing.

A paragraph never holds a line break. Signs that are not seen but change how text is read
(control characters, bidirectional overrides, halves of a pair, signs without a shape)
become visible as their code, so that nobody can slip a word past the reader and nothing
vanishes silently. The two joiners are left in an account: words of Persian and of India,
and many small pictures, are spelled with them. A name or another line of somebody else has
no need of them; there they are shown too, and a line is no longer than a line.
"""

import re
import unicodedata

from desktop.domain.unseen import BIDI, BYTE_ORDER, JOINERS, SHAPELESS

_BREAKS = re.compile("\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[\t\x1f]")
_LAID_OUT = frozenset(f"\u2028\u2029{BYTE_ORDER}\ufff9\ufffa\ufffb\ufffc")
_FILLERS = tuple(sorted(each for each in SHAPELESS if each.isprintable()))
_UNSEEN = frozenset({"Cc", "Cs", "Cn"})
LINE_SIGNS = 400
"""So many signs of a line of somebody else are shown at once."""


OWN_SIGNS = 4000
"""So many signs of a note of somebody are shown at once."""


def visible(text: str) -> str:
    """Return `text` with each sign that would act unseen written as its code."""
    return _with_codes(text, frozenset())


def visible_line(text: str) -> str:
    """Return a line of somebody else with each unseen sign, joiners too, as its code."""
    return _with_codes(text, JOINERS)


def one_line(text: str, most_signs: int = LINE_SIGNS) -> str:
    """Return a line of somebody else as it may stand among words of the program.

    Line breaks, joiners and whatever else would act unseen are written as their codes;
    what is longer than `most_signs` ends in an ellipsis.
    """
    shown = visible_line(text[: most_signs + 1])
    return shown if len(shown) <= most_signs else f"{shown[: most_signs - 1]}\u2026"


def _with_codes(text: str, also: frozenset[str]) -> str:
    if text.isprintable() and not any(each in text for each in _FILLERS):
        return text
    hidden = [each for each in set(text) if each in also or _acts_unseen(each)]
    codes = {ord(each): f"\u27e8U+{ord(each):04X}\u27e9" for each in hidden}
    return text.translate(codes) if codes else text


def _acts_unseen(sign: str) -> bool:
    return (
        sign in BIDI
        or sign in _LAID_OUT
        or sign in SHAPELESS
        or unicodedata.category(sign) in _UNSEEN
    )


def paragraphs_of(text: str) -> tuple[str, ...]:
    """Return pasted or typed text as paragraphs, one for each line, without line breaks."""
    return tuple(visible(_SPACES.sub(" ", line)) for line in _BREAKS.split(text))


def visible_lines(text: str) -> str:
    """Return text of several lines with each unseen sign written as its code."""
    return "\n".join(paragraphs_of(text))


def own_words(text: str) -> str:
    """Return words of somebody, perhaps of several lines, as they stand among ours.

    A line after the first is set in, so that none of theirs begins where ours begin.
    """
    lines = visible_lines(text[:OWN_SIGNS]).replace("\n", "\n    ")
    return lines if len(text) <= OWN_SIGNS else f"{lines}\u2026"


def kept_paragraphs(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines that count as paragraphs: all but the blank ones."""
    return tuple(line for line in lines if line.strip())
