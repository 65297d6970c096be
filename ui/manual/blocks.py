"""A document as a row of blocks: the little of Markdown that our documents use.

Headings, paragraphs, lists and tables. A table becomes one entry for each row, because
three columns of sentences are not read on a page as wide as a book's. No Qt here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_MARKS = re.compile(r"\*\*|\*|`")
_ITEM = re.compile(r"(?:\d+\.|-) +")
_LINE_OF_TABLE = re.compile(r"\|?[ :|-]+\|?")


class Kind(StrEnum):
    """What a block is."""

    TITLE = "title"
    HEADING = "heading"
    ENTRY = "entry"
    CELL = "cell"
    ITEM = "item"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Block:
    """One block.

    Attributes:
        label: For CELL: the heading of its column; for ITEM: its number, if it has one.
    """

    kind: Kind
    text: str
    label: str = ""


def blocks(document: str) -> tuple[Block, ...]:
    """Return the blocks of a document."""
    found: list[Block] = []
    for part in re.split(r"\n(?:\s*\n)+", document.strip()):
        found += _part(part.splitlines())
    return tuple(found)


def _part(lines: list[str]) -> Iterator[Block]:
    while lines and lines[0].startswith("#"):
        marks, _, words = lines.pop(0).partition(" ")
        yield Block(Kind.TITLE if marks == "#" else Kind.HEADING, _plain(words))
    if not lines:
        return
    if lines[0].startswith("|"):
        yield from _table([_cells(line) for line in lines if not _is_rule(line)])
    elif _ITEM.match(lines[0]):
        yield from _items(lines)
    else:
        yield Block(Kind.PARAGRAPH, _plain(" ".join(lines)))


def _table(rows: list[list[str]]) -> Iterator[Block]:
    headings, *entries = rows
    for entry in entries:
        yield Block(Kind.ENTRY, _began(entry[0]))
        for heading, cell in zip(headings[1:], entry[1:], strict=False):
            yield Block(Kind.CELL, _began(cell), _began(heading))


def _items(lines: list[str]) -> Iterator[Block]:
    for line in re.split(r"\n(?=(?:\d+\.|-) +)", "\n".join(lines)):
        number, _, words = line.partition(" ")
        label = "" if number == "-" else number
        yield Block(Kind.ITEM, _plain(" ".join(words.split())), label)


def _is_rule(line: str) -> bool:
    return bool(_LINE_OF_TABLE.fullmatch(line.strip())) and "-" in line


def _cells(line: str) -> list[str]:
    return [_plain(cell.strip()) for cell in line.strip().strip("|").split("|")]


def _plain(text: str) -> str:
    return _MARKS.sub("", " ".join(text.split()))


def _began(text: str) -> str:
    return text[:1].upper() + text[1:]
