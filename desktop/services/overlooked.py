"""What is easily overlooked in a redacted copy: a name in another place, another spelling.

Names are compared in the widest way, by how they look (`desktop.services.alike`). A place
too many costs a look; one too few a person.
"""

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from desktop.domain.canonical import Value
from desktop.domain.evidence import AttachmentKind
from desktop.services.alike import folded
from desktop.services.redacting import Part, Redaction

_PARAGRAPH = "testimony/paragraphs/"
_CORRECTION = "testimony/read_back/corrections/"
_EVIDENCE = "attachments/"
_NO_WORDS = frozenset(
    {"id", "sha512", "hash", "previous", "signature", "actor", "subject", "media_type"}
)
"""Fields of events and evidence that hold what machines compare, never a name."""


Texts: TypeAlias = Callable[[Part], tuple[str, ...]]
"""Returns the texts of a part in which a name is looked for."""


def signed_texts(part: Part) -> tuple[str, ...]:
    """Return the texts of a part as they were signed, codes among them."""
    return texts_of(part.value)


class Slip(StrEnum):
    """How a copy tells what it should not."""

    CORRECTION = "correction"
    SOUND = "sound"
    NAME = "name"
    OWN_WORDS = "own_words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that was probably overlooked.

    CORRECTION: shown corrections say what withheld paragraphs said. SOUND: a recording of
    the interview is shown, and paragraphs are withheld. NAME: words that were looked for
    stand in a part that is withheld, and in others that are shown. OWN_WORDS: they stand
    in what whoever makes the copy wrote.

    Attributes:
        paths: The parts that tell.
        words: What was looked for, for NAME and OWN_WORDS.
    """

    slip: Slip
    paths: tuple[str, ...]
    words: str = ""


def findings(
    redaction: Redaction, parts: tuple[Part, ...], texts: Texts = signed_texts
) -> tuple[Finding, ...]:
    """Return what was probably overlooked, the worst first.

    Args:
        redaction: What is withheld, and what was looked for.
        parts: All parts.
        texts: In which texts of a part it was looked for.
    """
    shown = tuple(
        part for part in parts if not part.is_gone and part.path not in redaction.withheld
    )
    return (
        *_corrections(redaction, shown),
        *_sound(redaction, shown),
        *(
            finding
            for words in redaction.searched
            for finding in _names(
                words,
                redaction,
                tuple(part for part in parts if has(part, words, texts)),
                shown,
            )
        ),
    )


def _corrections(redaction: Redaction, shown: tuple[Part, ...]) -> Iterator[Finding]:
    told = tuple(
        part.path
        for part in shown
        if part.path.startswith(_CORRECTION)
        and isinstance(part.value, dict)
        and corrected(part.value) in redaction.withheld
    )
    if told:
        yield Finding(slip=Slip.CORRECTION, paths=told)


def corrected(correction: Value) -> str:
    """Return the path of the paragraph that a correction is of; empty for none."""
    number = correction.get("paragraph") if isinstance(correction, dict) else None
    return f"{_PARAGRAPH}{number - 1}" if isinstance(number, int) else ""


def _sound(redaction: Redaction, shown: tuple[Part, ...]) -> Iterator[Finding]:
    if not any(path.startswith(_PARAGRAPH) for path in redaction.withheld):
        return
    told = tuple(
        part.path
        for part in shown
        if part.path.startswith(_EVIDENCE)
        and isinstance(part.value, dict)
        and part.value.get("kind") == AttachmentKind.INTERVIEW_AUDIO
    )
    if told:
        yield Finding(slip=Slip.SOUND, paths=told)


def _names(
    words: str, redaction: Redaction, found: tuple[Part, ...], shown: tuple[Part, ...]
) -> Iterator[Finding]:
    """Yield what is told of words that stand in the parts `found`."""
    if not any(part.path in redaction.withheld for part in found):
        return
    paths = frozenset(part.path for part in found)
    told = tuple(part.path for part in shown if part.path in paths)
    if told:
        yield Finding(slip=Slip.NAME, paths=told, words=words)
    own = tuple(
        path for path, each in redaction.withheld.items() if places(each.replaced, words)
    )
    if own or places(redaction.reason, words):
        yield Finding(slip=Slip.OWN_WORDS, paths=own, words=words)


def has(part: Part, words: str, texts: Texts = signed_texts) -> bool:
    """Say whether `words` stand anywhere in a part.

    Args:
        part: The part.
        words: What is looked for.
        texts: In which texts of it.
    """
    wanted = folded(words.strip())[0]
    return bool(wanted) and any(wanted in folded(text)[0] for text in texts(part))


def texts_of(value: Value) -> tuple[str, ...]:
    """Return all texts of a value in which words of people can stand."""
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list):
        return tuple(text for each in value for text in texts_of(each))
    if isinstance(value, dict):
        return tuple(
            text
            for name, each in value.items()
            if name not in _NO_WORDS
            for text in texts_of(each)
        )
    return ()


def places(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Return where `words` stand in `text`: begin and end of each place, in characters."""
    wanted = folded(words.strip())[0]
    if not wanted:
        return ()
    plain, origin = folded(text)
    found = []
    at = plain.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        found.append((origin[at], origin[end - 1] + 1))
        at = plain.find(wanted, end)
    return tuple(found)


def coded(text: str, words: str, label: str) -> str:
    """Return `text` with `label` in the place of each whole word that `words` stand in.

    Names change their endings, so the rest of a word goes with its begin.
    """
    pieces: list[str] = []
    done = 0
    for begin, end in _whole(text, places(text, words)):
        pieces += (text[done:begin], label)
        done = end
    return "".join((*pieces, text[done:]))


def _whole(text: str, found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Return places widened to the words they are part of, each word once."""
    last = 0
    for first, behind in found:
        if first < last:
            continue
        begin, end = first, behind
        while begin > last and _joins(text, begin - 1):
            begin -= 1
        while end < len(text) and _joins(text, end):
            end += 1
        last = end
        yield begin, end


def _joins(text: str, at: int) -> bool:
    """Say whether the character at `at` is part of a word."""
    if unicodedata.category(text[at])[0] in "LMN":
        return True
    return (
        text[at] in "'`´ʼ’-‐‑"
        and 0 < at < len(text) - 1
        and text[at - 1].isalpha()
        and text[at + 1].isalpha()
    )
