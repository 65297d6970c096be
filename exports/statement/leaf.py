"""One page: its body, its head and foot, and the mark of a draft or of practice."""

from exports.statement import sheet
from exports.statement.ink import Pen
from exports.statement.model import Margins
from exports.statement.setting import base
from exports.statement.strips import Mark, Page, Rule, Words
from exports.statement.typeface import visible
from exports.statement.typeset import Style, lines, measure

FOOT = 24 * sheet.MM
BOX_WIDTH, BOX_HEIGHT = 25 * sheet.MM, 12 * sheet.MM
ANCHOR_LEAD = 12.0


def draw_page(pen: Pen, page: Page) -> None:
    """Draw the body of a page and note the sections that begin on it."""
    for placed in page:
        for mark in placed.strip.marks:
            _draw(pen, mark, sheet.TOP + placed.top)
        if placed.strip.anchor:
            top = sheet.TOP + placed.top - ANCHOR_LEAD
            pen.mark_place(visible(placed.strip.anchor), top)


def _draw(pen: Pen, mark: Mark, top: float) -> None:
    x, y = sheet.LEFT + mark.x, top + mark.y
    if isinstance(mark, Words):
        pen.words(x, y, mark.text, mark.style)
    elif isinstance(mark, Rule):
        pen.rule(x, y, mark.length, mark.weight, mark.shade)
    else:
        pen.squares(x, y, mark)


def draw_across(pen: Pen, mark: str) -> None:
    """Draw the mark of a draft or of practice across the page, smaller if it is long."""
    style, room = sheet.DRAFT, 0.95 * sheet.HEIGHT
    text = visible(mark)
    size = min(style.size, style.size * room / measure(text, style))
    pen.across(text, Style(style.face, size, size, style.shade))


def draw_margins(pen: Pen, margins: Margins, draft: str, page: int, pages: int) -> None:
    """Draw head and foot of a page; a draft gets no box to initial."""
    right = sheet.LEFT + sheet.MEASURE
    head = sheet.TOP - 11 * sheet.MM
    _left(pen, head, margins.classification, sheet.EDGE_STRONG)
    _right(pen, right, head, draft or margins.variant, sheet.EDGE_STRONG)
    top = sheet.HEIGHT - FOOT
    pen.rule(sheet.LEFT, top - 8, sheet.MEASURE, sheet.HAIR, sheet.FAINT)
    number = margins.number.format(page=page, pages=pages)
    rows = (
        (margins.identity, sheet.EDGE_STRONG),
        (number, sheet.EDGE_STRONG),
        (f"{margins.variant} \u00b7 {margins.hash}", sheet.EDGE),
    )
    for at, (text, style) in enumerate(rows):
        _left(pen, top + at * style.leading + base(style), text, style)
    if not draft:
        pen.box(right - BOX_WIDTH, top, BOX_WIDTH, BOX_HEIGHT)
        _left(pen, top + 8, margins.initials, sheet.INITIALS, right - BOX_WIDTH + 3)


def _left(pen: Pen, y: float, text: str, style: Style, x: float = sheet.LEFT) -> None:
    pen.words(x, y, _one_line(text, style), style)


def _right(pen: Pen, x: float, y: float, text: str, style: Style) -> None:
    line = _one_line(text, style)
    pen.words(x - measure(line, style), y, line, style)


def _one_line(text: str, style: Style) -> str:
    """Return what of `text` fits into half the measure."""
    return lines(text, style, sheet.MEASURE / 2)[0]
