"""The part of the full check that compares the index of the search with the words.

An old page of the index put back is whole to SQLite, and a testimony is no longer found.
"""

from collections import Counter
from collections.abc import Iterator

from desktop.vault.errors import VaultError
from desktop.vault.findings import Checked, Finding
from desktop.vault.search import SLOT_BITS

_WORDS = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.known_word USING fts5vocab (main, search, row)"
)
_PLACES = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_place USING fts5vocab"
    " (main, search, instance)"
)
_OPEN = "SELECT no FROM testimony JOIN content_key ON testimony = no ORDER BY no"


def check_search(vault: Checked) -> Iterator[Finding]:
    """Find testimonies that the index does not hold as it should."""
    if vault.database.is_read_only:
        return  # what was read from a damaged vault has no index
    quarter = vault.layout.database.stat().st_size // 4
    sums = _held(vault, quarter)
    for (no,) in vault.meter.each(vault.database.rows(_OPEN), quarter):
        try:
            sums[no] -= _wanted(vault, no)
        except (VaultError, ValueError):
            del sums[no]  # told as its content
    for no in sorted(sums):
        row = vault.database.row("SELECT id FROM testimony WHERE no = ?", no)
        if sums[no]:
            yield Finding(code="search", subject=row[0] if row else str(no))


def _held(vault: Checked, size: int) -> Counter[int]:
    """Return for each testimony the sum over what the index holds of it.

    A sum of hashes is the same in whatever order words come, and needs no memory for them.
    """
    database = vault.database
    database.rows(_WORDS)
    database.rows(_PLACES)
    sums: Counter[int] = Counter()
    words = database.rows("SELECT term FROM temp.known_word")
    for (word,) in vault.meter.each(words, size):
        for (place,) in database.rows(
            "SELECT doc FROM temp.word_place WHERE term = ?", word
        ):
            sums[place >> SLOT_BITS] += hash((place, word))
    return sums


def _wanted(vault: Checked, no: int) -> int:
    """Return the sum over what a testimony gave to the index."""
    return sum(
        hash((no << SLOT_BITS | slot, word))
        for slot, words in vault.contents.indexed(no)
        for word in set(words.split())
    )
