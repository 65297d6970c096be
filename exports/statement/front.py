"""The cover: what the document is, in one glance, and how it must be handled."""

from dataclasses import replace

from exports.statement import sheet
from exports.statement.model import Cover, Fact, Facts
from exports.statement.setting import facts, prose
from exports.statement.strips import Rule, Strip, together, total_height

HEAD_GAP = 62.0


def cover_strips(cover: Cover, pages: int) -> tuple[Strip, ...]:
    """Return the cover of a statement of `pages` pages, the handling notice at its foot."""
    rows = (*cover.rows, Fact(cover.pages_label, str(pages)))
    rule = Strip(1, (Rule(0, 0, sheet.MEASURE, sheet.THIN, sheet.INK),), before=16)
    above = (
        *_organisation(cover),
        *prose(cover.title, sheet.TITLE, before=HEAD_GAP),
        *prose(cover.code, sheet.CODE, before=2),
        rule,
        *facts(Facts(rows), sheet.PLAIN, gap=5),
    )
    notice = (
        Strip(1, (Rule(0, 0, sheet.MEASURE, sheet.THIN, sheet.INK),)),
        *prose(cover.handling_title, sheet.HEADING, before=8),
        *prose(cover.handling, sheet.LABEL, before=2),
    )
    left = sheet.BODY_HEIGHT - total_height(above) - total_height(notice)
    sunk = (replace(notice[0], before=max(sheet.SECTION_GAP, left)), *notice[1:])
    return (*above, *together(sunk))


def _organisation(cover: Cover) -> tuple[Strip, ...]:
    """Return the name of the organisation, or the room it would have taken."""
    if cover.organisation.strip():
        return prose(cover.organisation, sheet.ORGANISATION, before=0)
    return (Strip(sheet.ORGANISATION.leading, ()),)
