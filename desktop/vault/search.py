"""Finding testimonies by their words.

Words are folded the same way in text and query: case, diacritics and apostrophes do not
count, nor does which stick was typed for a palochka, and a sign that nobody sees is no
part of a word. (What was saved before that was so is found as it was until it is saved
again.) The folded words go into an index in
small pieces, a sentence each, so that a change to one sentence wipes and writes that
sentence only. Wiping needs the very words that went in, so they are kept with the body.
"""

import re
import unicodedata
from collections import defaultdict
from typing import TypeAlias

from desktop.domain.testimony import Testimony
from desktop.domain.unseen import BIDI, BYTE_ORDER, JOINERS, SHAPELESS
from desktop.vault.database import Database

Piece: TypeAlias = tuple[int, str]
"""A slot in the index, and the folded words that lie there."""

SLOT_BITS = 20
"""A piece's number in the index is the testimony's number and a slot of so many bits."""
PREFIX_LETTERS = 2
MAX_QUERY_WORDS = 8
PIECE_WORDS = 16
"""Longer sentences go in as several pieces, or typing without a full stop would be slow."""

MAX_WORD = 64
"""Signs of a word that the index keeps; nobody looks for more."""

_WORD = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
_APOSTROPHE = re.compile("['`´ʹʻʼʽ‘’‛′＇]")
_NOT_SEEN = re.compile(f"[{''.join(sorted(BIDI | SHAPELESS | JOINERS | {BYTE_ORDER}))}]")
_MARK = re.compile(r"[^\w\s]")
_STICK = re.compile("[il1ӏ]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_ONE_STICK = str.maketrans(dict.fromkeys("il1ӏ", "і"))


def fold(text: str) -> list[str]:
    """Return the words of `text` in the form in which they are compared."""
    seen = _NOT_SEEN.sub("", _APOSTROPHE.sub("", text.casefold()))
    plain = unicodedata.normalize("NFKD", seen)
    plain = _MARK.sub(_without_diacritic, plain).casefold()
    return [_with_one_stick(word)[:MAX_WORD] for word in _WORD.findall(plain)]


def _without_diacritic(found: re.Match[str]) -> str:
    return "" if unicodedata.combining(found[0]) else " "


def _with_one_stick(word: str) -> str:
    """Palochka is typed as l, I, 1 or the Belarusian i, whatever the keyboard has."""
    if _STICK.search(word) and _CYRILLIC.search(word):
        return word.translate(_ONE_STICK)
    return word


def pieces(testimony: Testimony) -> list[str]:
    """Return the folded words of a testimony in pieces, each of one sentence."""
    return [
        " ".join(words[begin : begin + PIECE_WORDS])
        for words in map(fold, _texts(testimony))
        for begin in range(0, len(words), PIECE_WORDS)
    ]


def one_piece(testimony: Testimony) -> list[str]:
    """Return the folded words of a testimony that never changes, each once, as one piece.

    It is found twice as fast as in many pieces.
    """
    words = {word for text in _texts(testimony) for word in fold(text)}
    return [" ".join(sorted(words))]


def has_words(testimony: Testimony, query: str) -> bool:
    """Say whether a testimony holds every word of `query`, as `SearchIndex.find` does."""
    words = {word for text in _texts(testimony) for word in fold(text)}
    return all(
        any(each.startswith(word) for each in words)
        if len(word) >= PREFIX_LETTERS
        else word in words
        for word in fold(query)[:MAX_QUERY_WORDS]
    )


def _texts(testimony: Testimony) -> list[str]:
    sentences = [
        sentence
        for paragraph in testimony.paragraphs
        for sentence in _SENTENCE_END.split(paragraph)
    ]
    return [*sentences, testimony.place, *(person.code for person in testimony.present)]


class SearchIndex:
    """The words of all testimonies that can be opened here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def update(self, no: int, before: list[Piece], after: list[str]) -> list[Piece]:
        """Make the index hold other words of a testimony.

        Args:
            no: Number of the testimony.
            before: What it holds now: all that earlier calls returned last.
            after: The words it shall hold, piece by piece.

        Returns:
            What it holds now; needed exactly to change or wipe it.
        """
        spare: dict[str, list[int]] = defaultdict(list)
        for slot, words in before:
            spare[words].append(slot)
        kept = [spare[words].pop() if spare[words] else None for words in after]
        # In rising order and with fresh slots, the index writes all of it in one go.
        fresh = max((slot for slot, _ in before), default=-1) + 1
        unused = sorted((slot, words) for words, slots in spare.items() for slot in slots)
        for slot, words in unused:
            self._wipe(no, slot, words)
        held: list[Piece] = []
        for same, words in zip(kept, after, strict=True):
            held.append((fresh if same is None else same, words))
            if same is None:
                self._add(no, fresh, words)
                fresh += 1
        return held

    def _add(self, no: int, slot: int, words: str) -> None:
        self._database.run(
            "INSERT INTO search (rowid, words) VALUES (?, ?)", no << SLOT_BITS | slot, words
        )

    def _wipe(self, no: int, slot: int, words: str) -> None:
        self._database.run(
            "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)",
            no << SLOT_BITS | slot,
            words,
        )

    def find(self, query: str) -> set[int]:
        """Return the numbers of the testimonies that hold every word of `query`.

        A word of two letters or more also finds the words that begin with it.
        """
        found: set[int] | None = None
        for word in fold(query)[:MAX_QUERY_WORDS]:
            holding = self._holding(word)
            found = holding if found is None else found & holding
            if not found:
                break
        return found or set()

    def _holding(self, word: str) -> set[int]:
        # A folded word has letters and digits only, so it cannot break out of the quotes.
        star = " *" if len(word) >= PREFIX_LETTERS else ""
        rows = self._database.rows(
            "SELECT DISTINCT rowid >> ? FROM search WHERE search MATCH ?",
            SLOT_BITS,
            f'"{word}"{star}',
        )
        return {no for (no,) in rows}
