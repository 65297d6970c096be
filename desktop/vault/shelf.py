"""The list of testimonies: narrow rows that are read without touching any content."""

import json
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from desktop.domain.codes import ALPHABET, LETTERS
from desktop.domain.rows import ShelfRow
from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.vault.database import Database, Row
from desktop.vault.errors import NoSuchRecord
from desktop.vault.search import SearchIndex, has_words

_BY_ID = (
    "SELECT id, code, iif(no NOT IN (SELECT testimony FROM destroyed), state,"
    " iif(state = 'kept', 'sealed', 'destroyed')), language, started_at, changed_at,"
    " revision, paragraphs, attachments, gaps, signer, sealed_at, recipients, receipt_at"
    " FROM testimony WHERE id = ?"
)
_PAGE = (
    "SELECT id, code, iif(no NOT IN (SELECT testimony FROM destroyed), state,"
    " iif(state = 'kept', 'sealed', 'destroyed')), language, started_at, changed_at,"
    " revision, paragraphs, attachments, gaps, signer, sealed_at, recipients, receipt_at"
    " FROM testimony ORDER BY changed_order DESC, no DESC LIMIT ? OFFSET ?"
)
_CHOSEN = (
    "SELECT id, code, iif(no NOT IN (SELECT testimony FROM destroyed), state,"
    " iif(state = 'kept', 'sealed', 'destroyed')), language, started_at, changed_at,"
    " revision, paragraphs, attachments, gaps, signer, sealed_at, recipients, receipt_at"
    " FROM testimony WHERE no IN (SELECT value FROM json_each(?))"
    " ORDER BY changed_order DESC, no DESC"
)
_IN_ORDER = "SELECT no FROM testimony ORDER BY changed_order DESC, no DESC"
_BY_CODE = "SELECT no FROM testimony WHERE code >= ? AND code < ?"
_WITHDRAWN = (
    "SELECT testimony.no, withdrawn.paragraphs FROM withdrawn"
    " JOIN testimony ON testimony.id = withdrawn.testimony"
)
_AFTER_ALL_CODES = "\U0010ffff"


def order_of(at: str) -> int:
    """Return a number by which moments sort, whatever their offsets; 0 if it is none."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return 0
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return int(aware.timestamp() * 1_000_000)


def names_text(names: tuple[str, ...]) -> str:
    """Return names as one text column."""
    return json.dumps(names, ensure_ascii=False)


def names_of(text: str) -> tuple[str, ...]:
    """Return the names that a text column holds."""
    return tuple(json.loads(text))


def numbers_text(numbers: tuple[int, ...]) -> str:
    """Return whole numbers as one text column."""
    return json.dumps(numbers)


def numbers_of(text: str) -> tuple[int, ...]:
    """Return the whole numbers that a text column holds."""
    return tuple(json.loads(text))


class Shelf:
    """The rows of all testimonies, newest change first.

    What matched last is remembered until anything changes: a list asks for the count and
    for page after page of one query.
    """

    def __init__(self, database: Database, read: Callable[[int], Testimony]) -> None:
        """Take the parts.

        Args:
            database: Where the rows are.
            read: Returns the words of the testimony with a number.
        """
        self._database = database
        self._read = read
        self._index = SearchIndex(database)
        self._count: tuple[Any, int] = (None, 0)
        self._order: tuple[Any, list[int]] = (None, [])
        self._matches: tuple[Any, list[int]] = (None, [])

    def row(self, testimony: TestimonyId) -> ShelfRow:
        """Return the row of one testimony.

        Raises:
            NoSuchRecord: There is none with this id.
        """
        found = self._database.row(_BY_ID, testimony)
        if found is None:
            raise NoSuchRecord
        return _shelf_row(found)

    def rows(self, offset: int, limit: int, query: str) -> tuple[ShelfRow, ...]:
        """Return a page of rows; those that match, if `query` holds anything."""
        if not query.strip():
            return tuple(map(_shelf_row, self._database.rows(_PAGE, limit, offset)))
        chosen = json.dumps(self._matching(query)[offset : offset + limit])
        return tuple(map(_shelf_row, self._database.rows(_CHOSEN, chosen)))

    def count(self, query: str) -> int:
        """Return how many rows there are; or match, if `query` holds anything."""
        if query.strip():
            return len(self._matching(query))
        if self._count[0] != self._database.version:
            count = self._database.number("SELECT count(*) FROM testimony")
            self._count = (self._database.version, count)
        return self._count[1]

    def _matching(self, query: str) -> list[int]:
        asked = (self._database.version, query)
        if self._matches[0] != asked:
            found = self._with_words(query) | self._with_code(query)
            self._matches = (asked, [no for no in self._in_order() if no in found])
        return self._matches[1]

    def _with_words(self, query: str) -> set[int]:
        """Return those that hold the words in what may still be read.

        The index knows withdrawn words until they are destroyed; finding one would tell.
        """
        found = self._index.find(query)
        closed = defaultdict[int, set[int]](set)
        for no, numbers in self._database.rows(_WITHDRAWN):
            closed[no].update(numbers_of(numbers))
        return {
            no
            for no in found
            if not closed.get(no) or has_words(self._read(no).without(closed[no]), query)
        }

    def _in_order(self) -> list[int]:
        if self._order[0] != self._database.version:
            order = [no for (no,) in self._database.rows(_IN_ORDER)]
            self._order = (self._database.version, order)
        return self._order[1]

    def _with_code(self, query: str) -> set[int]:
        """Return those whose case code begins with what was typed, in any usual form."""
        plain = "".join(query.split()).replace("-", "").upper()
        if not plain or len(plain) > LETTERS + 1 or set(plain) - set(ALPHABET):
            return set()
        begin = plain if len(plain) <= 4 else f"{plain[:4]}-{plain[4:]}"
        rows = self._database.rows(_BY_CODE, begin, begin + _AFTER_ALL_CODES)
        return {no for (no,) in rows}


def _shelf_row(row: Row) -> ShelfRow:
    return ShelfRow(
        id=TestimonyId(row[0]),
        code=row[1],
        state=State(row[2]),
        language=row[3],
        started_at=row[4],
        changed_at=row[5],
        revision=row[6],
        paragraphs=row[7],
        attachments=row[8],
        gaps=tuple(row[9].split()),
        signer=row[10],
        sealed_at=row[11],
        recipients=names_of(row[12]),
        receipt_at=row[13],
    )
