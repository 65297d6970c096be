"""Finding testimonies by their words.

Words are folded the same way in text and query: case, diacritics and apostrophes do not
count, nor does which stick was typed for a palochka. The folded words go into an index in
small pieces, a sentence each, so that a change to one sentence wipes and writes that
sentence only. Wiping needs the old words exactly: whoever changes the folding must write a
migration that empties the index and fills it anew.
"""

import re
import unicodedata
from collections import defaultdict

from desktop.domain.testimony import Testimony
from desktop.vault.database import Database

SLOT_BITS = 20
"""A piece's number in the index is the testimony's number and a slot of so many bits."""
PREFIX_LETTERS = 2
MAX_QUERY_WORDS = 8

_WORD = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
_APOSTROPHES = dict.fromkeys(map(ord, "'`´ʹʻʼʽ‘’‛′＇"))
_CYRILLIC = re.compile("[\u0400-\u052f]")
_STICKS = str.maketrans(dict.fromkeys("il1ӏ", "і"))


def fold(text: str) -> list[str]:
    """Return the words of `text` in the form in which they are compared."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_APOSTROPHES))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()
    return [_one_stick(word) for word in _WORD.findall(plain)]


def _one_stick(word: str) -> str:
    """Palochka is typed as l, I, 1 or the Belarusian i, whatever the keyboard has."""
    return word.translate(_STICKS) if _CYRILLIC.search(word) else word


def pieces(testimony: Testimony) -> list[str]:
    """Return the folded words of a testimony, one piece for each sentence."""
    texts = [
        sentence
        for paragraph in testimony.paragraphs
        for sentence in _SENTENCE_END.split(paragraph)
    ]
    texts += [testimony.place, *(person.code for person in testimony.present)]
    return [words for words in (" ".join(fold(text)) for text in texts) if words]


class SearchIndex:
    """The words of all testimonies that can be opened here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def update(
        self, no: int, before: list[str], slots: list[int], after: list[str]
    ) -> list[int]:
        """Make the index hold the pieces `after` of a testimony instead of `before`.

        Args:
            no: Number of the testimony.
            before: The pieces it holds now.
            slots: Their slots, in the same order.
            after: The pieces it shall hold.

        Returns:
            The slots of `after`, in order; needed to change or wipe them.
        """
        spare: dict[str, list[int]] = defaultdict(list)
        for piece, slot in zip(before, slots, strict=True):
            spare[piece].append(slot)
        kept = [spare[piece].pop() if spare[piece] else None for piece in after]
        free = []
        for piece, unused in spare.items():
            for each in unused:
                self._wipe(no, each, piece)
                free.append(each)
        beyond = max(slots, default=-1) + 1
        free += range(beyond, beyond + len(after))
        free.reverse()
        found: list[int] = []
        for same, piece in zip(kept, after, strict=True):
            found.append(free.pop() if same is None else same)
            if same is None:
                self._add(no, found[-1], piece)
        return found

    def _add(self, no: int, slot: int, piece: str) -> None:
        self._database.run(
            "INSERT INTO search (rowid, words) VALUES (?, ?)", no << SLOT_BITS | slot, piece
        )

    def _wipe(self, no: int, slot: int, piece: str) -> None:
        self._database.run(
            "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)",
            no << SLOT_BITS | slot,
            piece,
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
