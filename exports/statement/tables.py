"""Tables: rows may break over pages, and the column titles are set again where they do."""

from dataclasses import replace
from itertools import zip_longest

from exports.statement import sheet
from exports.statement.model import Table
from exports.statement.strips import Rule, Strip, Words, without_widows
from exports.statement.typeset import Style, lines

COLUMN_GAP = 12.0
ROW_GAP = 3.0


def table(block: Table) -> tuple[Strip, ...]:
    """Return the strips of a table."""
    head = _titles(block)
    done = [replace(head, before=sheet.PARAGRAPH_GAP, holds=True)]
    for row in block.rows:
        done += [replace(strip, repeated=(head,)) for strip in _row(block, row, sheet.CELL)]
    return tuple(done)


def _titles(block: Table) -> Strip:
    line = Rule(0, sheet.COLUMN.leading + 4, sheet.MEASURE, sheet.THIN, sheet.INK)
    words = _line(block, block.columns, sheet.COLUMN, sheet.COLUMN.leading - 3)
    return Strip(sheet.COLUMN.leading + 6, (*words, line))


def _row(block: Table, row: tuple[str, ...], style: Style) -> tuple[Strip, ...]:
    """Return a row with a hair line under it."""
    cells = [
        lines(cell, style, share * sheet.MEASURE - COLUMN_GAP)
        for cell, share in zip(row, block.shares, strict=True)
    ]
    strips = [
        Strip(style.leading, _line(block, each, style, style.leading - 4))
        for each in zip_longest(*cells, fillvalue="")
    ]
    foot = Rule(0, style.leading + ROW_GAP, sheet.MEASURE, sheet.HAIR, sheet.FAINT)
    last = strips[-1]
    strips[-1] = replace(last, height=last.height + ROW_GAP, marks=(*last.marks, foot))
    return without_widows((replace(strips[0], before=ROW_GAP), *strips[1:]))


def _line(
    block: Table, texts: tuple[str, ...], style: Style, y: float
) -> tuple[Words, ...]:
    x, words = 0.0, []
    for text, share in zip(texts, block.shares, strict=True):
        if text:
            words.append(Words(x, y, text, style))
        x += share * sheet.MEASURE
    return tuple(words)
