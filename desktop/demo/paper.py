"""The document that is added as evidence: one page, printed by Qt."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

MARGIN_MM = 25
DPI = 150
HEADING_PT = 15
TEXT_PT = 11


def print_paper(path: Path, lines: Sequence[str], note: str) -> None:
    """Write a PDF of one page.

    Args:
        path: Where to.
        lines: The first is the heading.
        note: Stands at the foot, small.
    """
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    page = QRectF(0, 0, writer.width(), writer.height())
    painter.setFont(_font(HEADING_PT, bold=True))
    painter.drawText(page, Qt.AlignmentFlag.AlignLeft, lines[0])
    painter.setFont(_font(TEXT_PT))
    text = "\n\n".join(lines[1:])
    flags = Qt.AlignmentFlag.AlignLeft.value | Qt.TextFlag.TextWordWrap.value
    painter.drawText(page.adjusted(0, 90, 0, 0), flags, text)
    painter.drawText(page, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, note)
    painter.end()


def _font(points: int, *, bold: bool = False) -> QFont:
    font = QFont("Noto Serif")
    font.setPointSize(points)
    font.setBold(bold)
    return font
