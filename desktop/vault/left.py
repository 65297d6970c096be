"""Counting what of testimonies is still in a vault, by reading it once more.

Nothing here rests on what was done before: rows are counted in their tables, words in the
index of the search, files in their folders.
"""

from dataclasses import dataclass

from desktop.vault.database import Database
from desktop.vault.layout import Layout

_ROWS = (
    "SELECT (SELECT count(*) FROM body) + (SELECT count(*) FROM attachment)"
    " + (SELECT count(*) FROM take) + (SELECT count(*) FROM particulars)"
    " + (SELECT count(*) FROM sealed_particulars) + (SELECT count(*) FROM original)"
    " + (SELECT count(*) FROM enclosure) + (SELECT count(*) FROM letter_part"
    " JOIN letter ON no = letter WHERE type <> 'receipt')"
    " + (SELECT count(*) FROM setting WHERE name LIKE 'self.%' OR name LIKE 'half.%')"
)
_KEYS = (
    "SELECT (SELECT count(*) FROM content_key) + (SELECT count(*) FROM particulars_key)"
    " + (SELECT count(*) FROM letter_key JOIN letter ON no = letter"
    " WHERE type <> 'receipt')"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What was counted.

    Attributes:
        rows: Rows that hold words, facts of evidence, parts of letters, what was typed and
            not noted, or what somebody kept for themself.
        words: Words that the index of the search knows.
        blobs: Files of evidence and recordings.
        keys: Keys of testimonies, particulars and letters.
    """

    rows: int
    words: int
    blobs: int
    keys: int


def count_left(database: Database, layout: Layout) -> Left:
    """Return what is left. Receipts hold no words of anybody and are not counted."""
    database.rows(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.known_word USING fts5vocab"
        " (main, search, row)"
    )
    folders = (layout.blobs, layout.takes)
    return Left(
        rows=database.number(_ROWS),
        words=database.number("SELECT count(*) FROM temp.known_word"),
        blobs=sum(each.is_file() for folder in folders for each in folder.rglob("*")),
        keys=database.number(_KEYS),
    )
