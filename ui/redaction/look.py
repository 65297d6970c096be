"""How lines of a redacted copy are looked at, and what is said of a line besides its words.

The same for those who see it and for those who hear it.
"""

from dataclasses import dataclass

from ui.redaction.codes import NO_WORDS, Codes
from ui.redaction.lines import Line
from ui.redaction.words import own_words, said, why_words
from ui.words import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What changes how lines are drawn.

    Attributes:
        is_reading: As the reader of the copy gets it; else as its maker works at it.
        maker: Whose words replacements are, for the reader.
        words: What is looked for, to be marked; empty for nothing.
        codes: Words for codes.
    """

    is_reading: bool = False
    maker: str = ""
    words: str = ""
    codes: Codes = NO_WORDS


def state_words(line: Line, look: Look) -> str:
    """Return what is said of a part besides what it says; empty if it is plainly shown."""
    if line.held is None:
        told = line.is_told_anyway and not look.is_reading
        return translate("redaction", "Always told by the copy") if told else ""
    if line.is_gone:
        return translate("redaction", "Taken back by the person. It cannot be shown.")
    why = why_words(line.held.why)
    if not line.held.replaced:
        return translate("redaction", "Withheld · {why}").format(why=why)
    if not look.is_reading:
        return translate("redaction", "Withheld · {why}. In its place:").format(why=why)
    who = look.maker or translate("redaction", "the maker of this copy")
    words = translate("redaction", "Withheld · {why}. Words of {maker}, not of the person:")
    return words.format(why=why, maker=who)


def spoken(line: Line, look: Look) -> str:
    """Return a whole line for those who hear it."""
    words = said(line, look.codes)
    own = own_words(line)
    parts = [words.label, state_words(line, look), own]
    if not (look.is_reading and line.held):
        parts.append(words.text)
    heard = ""
    for part in filter(None, parts):
        heard += f"{_stop(heard)}{part}"
    return heard


def _stop(heard: str) -> str:
    """Return what stands between what was heard and what follows it."""
    if not heard:
        return ""
    return " " if heard.endswith(":") else ". "
