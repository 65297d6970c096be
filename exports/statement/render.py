"""A statement becomes a PDF, made in memory, with the same bytes each time."""

from exports.statement import sheet
from exports.statement.front import cover_strips
from exports.statement.ink import Pen
from exports.statement.leaf import draw_across, draw_margins, draw_page
from exports.statement.model import Statement
from exports.statement.setting import section
from exports.statement.strips import Page, stack
from exports.statement.typeface import load_faces, visible


def render(statement: Statement) -> bytes:
    """Return the statement as a PDF.

    Raises:
        FontsMissing: The font files were not built or not shipped.
    """
    load_faces()
    pages = set_pages(statement)
    pen = Pen(visible(statement.name), statement.language)
    for number, page in enumerate(pages, start=1):
        if mark := statement.practice or statement.draft:
            draw_across(pen, mark)
        draw_page(pen, page)
        draw_margins(pen, statement.margins, statement.draft, number, len(pages))
        pen.turn()
    return pen.finish()


def set_pages(statement: Statement) -> tuple[Page, ...]:
    """Return the pages; the cover is set twice, as it names their number."""
    strips = [strip for part in statement.sections for strip in section(part)]
    body = stack(strips, sheet.BODY_HEIGHT)
    unnumbered = stack(cover_strips(statement.cover, 0), sheet.BODY_HEIGHT)
    total = len(unnumbered) + len(body)
    return (*stack(cover_strips(statement.cover, total), sheet.BODY_HEIGHT), *body)
