"""The rules of the read-back: what was confirmed are these very words and no others."""

import hashlib
from dataclasses import replace

from desktop.domain.moving import with_paragraphs
from desktop.domain.testimony import Correction, ReadBack, ReadBackMethod, Testimony

BEGUN_PARTS = 3
"""Of a correction that is not noted yet: number, mark of the words before, words after."""


def unconfirmed(read_back: ReadBack) -> ReadBack:
    """Return the read-back without the deponent's yes: the words are other ones now."""
    return replace(read_back, confirmed=False, confirmed_at="")


def with_words(testimony: Testimony, paragraphs: tuple[str, ...]) -> Testimony:
    """Return the testimony with other paragraphs; a yes to the old ones does not stand.

    What points into the words moves with them.
    """
    if paragraphs == testimony.paragraphs:
        return testimony
    moved = with_paragraphs(testimony, paragraphs)
    return replace(moved, read_back=unconfirmed(moved.read_back))


def corrected(testimony: Testimony, number: int, after: str) -> Testimony:
    """Return the testimony with one paragraph corrected and the correction on the list.

    Args:
        testimony: It has the paragraph.
        number: Of the paragraph, from 1.
        after: The corrected words, in one paragraph.
    """
    before = testimony.paragraphs[number - 1]
    if after == before:
        return testimony
    changed = with_words(
        testimony,
        (*testimony.paragraphs[: number - 1], after, *testimony.paragraphs[number:]),
    )
    correction = Correction(paragraph=number, before=before, after=after)
    corrections = (*changed.read_back.corrections, correction)
    return replace(changed, read_back=replace(changed.read_back, corrections=corrections))


def mark_of(words: str) -> str:
    """Return by what the words of a paragraph are known again: 64 hex digits.

    A correction that was begun is kept with it and not with the words, which are long.
    """
    return hashlib.sha256(words.encode(errors="surrogatepass")).hexdigest()


def place_of(paragraphs: tuple[str, ...], number: int, mark: str) -> int:
    """Return where a paragraph is that somebody began to correct; 0 if there are none.

    Others may have come or gone before it meanwhile, and it may have been written anew.

    Args:
        paragraphs: As they stand now.
        number: Where it was, from 1.
        mark: Of its words then, as `mark_of` returns it.
    """
    there = [at for at, each in enumerate(paragraphs, 1) if mark_of(each) == mark]
    nearest = min(there, key=lambda at: abs(at - number), default=number)
    return min(nearest, len(paragraphs))


def begun_of(words: tuple[str, ...]) -> tuple[int, str, str] | None:
    """Return number, mark of the words before, and words after of a begun correction."""
    if len(words) != BEGUN_PARTS or not words[0].isdecimal():
        return None
    return int(words[0]), words[1], words[2]


def read_by(testimony: Testimony, method: ReadBackMethod, language: str) -> Testimony:
    """Return the testimony with how it was read; a yes given before does not stand."""
    read_back = testimony.read_back
    if (method, language) == (read_back.method, read_back.language):
        return testimony
    changed = replace(unconfirmed(read_back), method=method, language=language)
    return replace(testimony, read_back=changed)


def usual_language(testimony: Testimony, method: ReadBackMethod) -> str:
    """Return in which language words are read if nobody says another; may be empty.

    An interpreter reads in the language in which the person spoke, not in the written one.
    """
    spoken, written = testimony.spoken_language, testimony.written_language
    return (spoken if method is ReadBackMethod.INTERPRETED else "") or written


def language_with(testimony: Testimony, method: ReadBackMethod) -> str:
    """Return the language that stands once a way of reading is chosen.

    One that is not the usual one was chosen by somebody, and stays.
    """
    held = testimony.read_back
    is_usual = held.language in ("", usual_language(testimony, held.method))
    return usual_language(testimony, method) if is_usual else held.language


def may_confirm(testimony: Testimony) -> bool:
    """Say whether there are words and they were read, in a language that is known.

    Whoever says yes to all of them has said yes to each correction before.
    """
    read_back = testimony.read_back
    return (
        bool(testimony.paragraphs)
        and read_back.method is not ReadBackMethod.NOT_DONE
        and bool(read_back.language)
        and not unacknowledged(testimony)
    )


def unacknowledged(testimony: Testimony) -> int:
    """Return how many corrections the deponent has not said yes to yet."""
    corrections = testimony.read_back.corrections
    return sum(1 for each in corrections if not each.acknowledged_at)


def acknowledged(testimony: Testimony, place: int, at: str) -> Testimony:
    """Return the testimony with the deponent's yes to one correction.

    Args:
        testimony: As it stands.
        place: Of the correction in the list, from 0; nothing changes if there is none.
        at: ISO 8601 time with offset.
    """
    corrections = list(testimony.read_back.corrections)
    if not 0 <= place < len(corrections) or corrections[place].acknowledged_at:
        return testimony
    corrections[place] = replace(corrections[place], acknowledged_at=at)
    read_back = replace(testimony.read_back, corrections=tuple(corrections))
    return replace(testimony, read_back=read_back)


def confirmed(testimony: Testimony, at: str) -> Testimony:
    """Return the testimony with the deponent's yes to these words."""
    read_back = replace(testimony.read_back, confirmed=True, confirmed_at=at)
    return replace(testimony, read_back=read_back)


def differing(before: str, after: str) -> tuple[str, str]:
    """Return only what differs between two readings, whole words with a word around."""
    old, new = before.split(" "), after.split(" ")
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    return _cut(old, head, tail), _cut(new, head, tail)


def _common(one: list[str], other: list[str]) -> int:
    """Return how many words two lists begin with alike."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _cut(words: list[str], head: int, tail: int) -> str:
    first, last = max(head - 1, 0), min(len(words) - tail + 1, len(words))
    left = "… " if first else ""
    right = " …" if last < len(words) else ""
    return f"{left}{' '.join(words[first:last])}{right}"
