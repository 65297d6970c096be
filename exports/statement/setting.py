"""Blocks of a statement become strips of the page."""

from dataclasses import replace
from functools import singledispatch

from exports import qr
from exports.statement import sheet
from exports.statement.model import (
    Annex,
    Block,
    Declared,
    Digest,
    Facts,
    Heading,
    Numbered,
    Quotation,
    Section,
    Signature,
    Small,
    Square,
    Table,
    Text,
)
from exports.statement.strips import (
    Rule,
    Squares,
    Strip,
    Words,
    together,
    without_widows,
)
from exports.statement.tables import table
from exports.statement.typeset import Style, lines, measure

LEANING = (Small, Quotation, Declared, Table)
"""Blocks that never open a page without the line above them."""


def base(style: Style) -> float:
    """Return how far the base line lies below the top of a line of `style`, in points."""
    return (style.leading + 0.7 * style.size) / 2


def prose(
    text: str, style: Style, *, before: float, indent: float = 0.0
) -> tuple[Strip, ...]:
    """Return a paragraph, the first strip `before` points below what stands above."""
    strips = tuple(
        Strip(style.leading, (Words(indent, base(style), line, style),))
        for line in lines(text, style, sheet.MEASURE - indent)
    )
    return without_widows((replace(strips[0], before=before), *strips[1:]))


def section(content: Section) -> tuple[Strip, ...]:
    """Return a section under its title."""
    title = prose(content.title, sheet.SECTION, before=sheet.SECTION_GAP)
    title = (replace(title[0], anchor=content.title), *title[1:])
    body: list[Strip] = []
    for block in content.blocks:
        if body and isinstance(block, LEANING):
            body[-1] = replace(body[-1], holds=True)
        body += block_strips(block)
    if content.together:
        return together((*title, *body))
    return (*(replace(strip, holds=True) for strip in title), *body)


@singledispatch
def block_strips(block: Block) -> tuple[Strip, ...]:
    """Return the strips of a block."""
    raise TypeError(type(block).__name__)


@block_strips.register
def _(block: Text) -> tuple[Strip, ...]:
    return prose(block.text, sheet.PLAIN, before=sheet.PARAGRAPH_GAP)


@block_strips.register
def _(block: Small) -> tuple[Strip, ...]:
    return prose(block.text, sheet.SMALL, before=sheet.PARAGRAPH_GAP)


@block_strips.register
def _(block: Heading) -> tuple[Strip, ...]:
    strips = prose(block.text, sheet.HEADING, before=2 * sheet.PARAGRAPH_GAP)
    return tuple(replace(strip, holds=True) for strip in strips)


@block_strips.register
def _(block: Quotation) -> tuple[Strip, ...]:
    return prose(block.text, sheet.QUOTED, before=4, indent=sheet.HANG)


@block_strips.register
def _(block: Numbered) -> tuple[Strip, ...]:
    strips = prose(block.text, sheet.ACCOUNT, before=sheet.PARAGRAPH_GAP)
    return _with_number(strips, str(block.number), sheet.NUMBER, base(sheet.ACCOUNT))


@block_strips.register
def _(block: Declared) -> tuple[Strip, ...]:
    done: list[Strip] = []
    for number, point in enumerate(block.points, start=1):
        strips = prose(point, sheet.PLAIN, before=4)
        done += _with_number(strips, str(number), sheet.POINT, base(sheet.PLAIN))
    return tuple(done)


def _with_number(
    strips: tuple[Strip, ...], number: str, style: Style, y: float
) -> tuple[Strip, ...]:
    """Return `strips` with a number hanging in the margin beside the first line."""
    x = -sheet.HANG - measure(number, style)
    first = replace(strips[0], marks=(Words(x, y, number, style), *strips[0].marks))
    return (first, *strips[1:])


@block_strips.register
def _(block: Facts) -> tuple[Strip, ...]:
    first, *others = facts(block, sheet.VALUE)
    return (replace(first, before=sheet.PARAGRAPH_GAP), *others)


def facts(block: Facts, value: Style, *, gap: float = 3.0) -> tuple[Strip, ...]:
    """Return labels and values side by side, the values in style `value`."""
    done: list[Strip] = []
    label = replace(sheet.LABEL, leading=value.leading)
    edge = sheet.MEASURE * sheet.LABEL_SHARE
    for row in block.rows:
        left = lines(row.label, label, edge - sheet.HANG)
        right = lines(row.value, value, sheet.MEASURE - edge)
        count = max(len(left), len(right))
        rows = [
            Strip(
                value.leading,
                (
                    *(Words(0, base(value), line, label) for line in left[at : at + 1]),
                    *(Words(edge, base(value), line, value) for line in right[at : at + 1]),
                ),
            )
            for at in range(count)
        ]
        done += without_widows((replace(rows[0], before=gap), *rows[1:]))
    return tuple(done)


@block_strips.register
def _(block: Table) -> tuple[Strip, ...]:
    return table(block)


@block_strips.register
def _(block: Digest) -> tuple[Strip, ...]:
    label = prose(block.label, sheet.LABEL, before=2 * sheet.PARAGRAPH_GAP)
    return together((*label, *_digits(block, 0.0)))


def _digits(block: Digest, indent: float) -> tuple[Strip, ...]:
    """Return the groups in columns as wide as the widest digit makes them."""
    style = sheet.DIGITS
    widest = max(measure(sign, style) for sign in "0123456789abcdef")
    step = widest * len(block.groups[0]) + 7
    return tuple(
        Strip(
            style.leading,
            tuple(
                Words(indent + place * step, base(style), group, style)
                for place, group in enumerate(block.groups[start : start + block.per_line])
            ),
        )
        for start in range(0, len(block.groups), block.per_line)
    )


@block_strips.register
def _(block: Annex) -> tuple[Strip, ...]:
    title = prose(block.title, sheet.ITEM, before=2 * sheet.PARAGRAPH_GAP)
    details = facts(Facts(block.facts), sheet.VALUE, gap=1)
    label = prose(block.digest.label, sheet.LABEL, before=1)
    return together((*title, *details, *label, *_digits(block.digest, 0.0)))


@block_strips.register
def _(block: Signature) -> tuple[Strip, ...]:
    first, *others = block.lines
    wide = 0.46 * sheet.MEASURE
    narrow = (sheet.MEASURE - wide) / max(1, len(others))
    spots = [(0.0, wide, first)]
    spots += [(wide + at * narrow, narrow, name) for at, name in enumerate(others)]
    marks: list[Rule | Words] = []
    for x, room, name in spots:
        inset = sheet.HANG if x else 0.0
        marks.append(Rule(x + inset, 38, room - inset, sheet.THIN, sheet.INK))
        marks.append(Words(x + inset, 48, name, sheet.SMALL))
    return (Strip(52, tuple(marks), before=6),)


@block_strips.register
def _(block: Square) -> tuple[Strip, ...]:
    squares = Squares(0, 0, sheet.SQUARE_SIDE, qr.matrix(block.content))
    return (Strip(sheet.SQUARE_SIDE, (squares,), before=14),)
