"""A pen for the pages of a PDF: the same strokes give the same bytes.

The file says nothing about who made it, when, or with what: its only metadata are the name
it is given and its language.
"""

import re
from io import BytesIO
from typing import Any

import reportlab.pdfgen.canvas

from exports.statement import sheet
from exports.statement.strips import Squares
from exports.statement.typeface import Face
from exports.statement.typeset import Style

# reportlab carries no types.
canvas_module: Any = reportlab.pdfgen.canvas

RAISED = re.compile("(?<=[A-ZА-ЯЀ-Џ])([\u0300-\u0314]+)")
"""Accents on capitals; the faces place them for small letters."""
RISE = 0.17
"""How much higher a capital is than a small letter, as a part of the size."""


_MARK_BYTES = 5
"""The second line: a percent sign and four bytes that say the file is not text."""


class Pen:
    """Draws on one canvas; `y` is measured downwards from the top of the sheet."""

    def __init__(self, name: str, language: str) -> None:
        self._out = BytesIO()
        self._canvas = canvas_module.Canvas(
            self._out,
            pagesize=(sheet.WIDTH, sheet.HEIGHT),
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            initialFontName=Face.SERIF.value,
            lang=language,
        )
        self._canvas.setTitle(name)
        for forget in ("Author", "Subject", "Creator", "Producer", "Keywords"):
            getattr(self._canvas, f"set{forget}")("")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")

    def turn(self) -> None:
        """End the page."""
        self._canvas.showPage()

    def finish(self) -> bytes:
        """Return the whole PDF."""
        self._canvas.save()
        return _without_remarks(self._out.getvalue())

    def mark_place(self, title: str, y: float) -> None:
        """Let the outline of the document find this place of the page."""
        key = f"{self._canvas.getPageNumber()}.{y:.0f}"
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=sheet.HEIGHT - y)
        self._canvas.addOutlineEntry(title, key, level=0)

    def words(self, x: float, y: float, text: str, style: Style) -> None:
        """Draw printable `text` on a base line."""
        self._canvas.setFillGray(style.shade)
        line = self._canvas.beginText(x, sheet.HEIGHT - y)
        line.setFont(style.face.value, style.size)
        line.setCharSpace(style.tracking)
        for place, part in enumerate(RAISED.split(text)):
            line.setRise(RISE * style.size if place % 2 else 0)
            line.textOut(part)
        self._canvas.drawText(line)

    def rule(self, x: float, y: float, length: float, weight: float, shade: float) -> None:
        """Draw a horizontal line."""
        self._canvas.setStrokeGray(shade)
        self._canvas.setLineWidth(weight)
        self._canvas.line(x, sheet.HEIGHT - y, x + length, sheet.HEIGHT - y)

    def box(self, x: float, y: float, width: float, height: float) -> None:
        """Draw an empty box, `y` at its top."""
        self._canvas.setStrokeGray(sheet.SOFT)
        self._canvas.setLineWidth(sheet.THIN)
        self._canvas.rect(x, sheet.HEIGHT - y - height, width, height)

    def squares(self, x: float, y: float, mark: Squares) -> None:
        """Draw dark squares on white, as one path so that no viewer shows seams."""
        self._canvas.setFillGray(1)
        self._canvas.rect(x, sheet.HEIGHT - y - mark.side, mark.side, mark.side, 0, 1)
        step = mark.side / len(mark.rows)
        path = self._canvas.beginPath()
        for row_at, row in enumerate(mark.rows):
            bottom = sheet.HEIGHT - y - (row_at + 1) * step
            for at, dark in enumerate(row):
                if dark:
                    path.rect(x + at * step, bottom, step, step)
        self._canvas.setFillGray(0)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def across(self, text: str, style: Style) -> None:
        """Draw `text` large and pale from the lower left to the upper right."""
        self._canvas.saveState()
        self._canvas.translate(sheet.WIDTH / 2, sheet.HEIGHT / 2)
        self._canvas.rotate(54)
        self._canvas.setFillGray(style.shade)
        self._canvas.setFont(style.face.value, style.size)
        self._canvas.drawCentredString(0, 0, text)
        self._canvas.restoreState()


def _without_remarks(pdf: bytes) -> bytes:
    """Return a PDF without what reportlab says of itself, which no setting keeps away.

    It does so twice: behind the mark in the second line, and above the end, in a line of
    its own. The first is written over with spaces: what follows must stay in its place.

    Source:
        ISO 32000-1, sections 7.5.2 and 7.5.5: both are comments.
    """
    first, second, rest = pdf.split(b"\n", 2)
    body, trailer, end = rest.rpartition(b"trailer\n")
    lines = end.splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(b"% ")]
    second = second[:_MARK_BYTES].ljust(len(second))
    return b"\n".join((first, second, body)) + trailer + b"".join(kept)
