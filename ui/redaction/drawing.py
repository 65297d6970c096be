"""How one line of a redacted copy is laid out and painted: words, bars, and what replaces.

The account is set like the page of a book; everything else as label and value. What is
withheld is struck out for its maker and a bar for its reader. A word says so each time:
neither colour nor a line is ever the only sign.
"""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from desktop.services.overlooked import places
from ui.redaction.lines import Group, Line
from ui.redaction.look import Look, state_words
from ui.redaction.words import own_words, said
from ui.theme import BASE_PX, READING_PX, SMALL_PX, Theme
from ui.theme.sheet import RADIUS_PX
from ui.theme.type import READING_LINE_PX, font
from ui.widgets.reading import HANG_PX, NUMBER_GAP_PX
from ui.widgets.wrapping import wrap_mode

PLAIN_LINE_PX = 20.0
SMALL_LINE_PX = 18.0
LABEL_PX = 192
STACKED_BELOW_PX = 440
PAD_PX = 8
BAR_PX = 28
RULE_PX = 2
GAP_PX = 4
BESIDE_PX = 96
"""A short value leaves room for what is said of it on the same line."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in one face at one place.

    Attributes:
        kind: ``account``, ``value``, ``label``, ``own``, ``small``, ``state`` or ``bar``.
        top: Below the top of the line, in pixels.
        left, width: In pixels.
    """

    kind: str
    text: str
    left: float
    top: float
    width: float
    height: float
    is_struck: bool = False


def pieces(line: Line, look: Look, width: float) -> tuple[tuple[Piece, ...], float]:
    """Return what is drawn of a line `width` pixels wide, and its whole height."""
    found: list[Piece] = []
    is_account = line.group is Group.ACCOUNT and line.number > 0
    stacked = is_account or width < STACKED_BELOW_PX
    left = float(HANG_PX if is_account else PAD_PX if stacked else LABEL_PX + PAD_PX)
    room = max(width - left - PAD_PX, 1)
    top = float(PAD_PX)
    words = said(line, look.codes)
    if not is_account:
        label_room = room if stacked else LABEL_PX - PAD_PX
        drop = (BAR_PX - PLAIN_LINE_PX) / 2 if _is_bar(line, look) and not stacked else 0
        label = _piece("label", words.label, PAD_PX, top + drop, label_room)
        found.append(label)
        top += label.height if stacked else 0
    if words.text and not (look.is_reading and line.held):
        kind = "account" if is_account else "value"
        body = _piece(kind, words.text, left, top, room, is_struck=line.held is not None)
        found.append(body)
        top += body.height
    top = _add_state(found, line, look, (left, top, room))
    bottom = max([top, *(piece.top + piece.height for piece in found)])
    return tuple(found), bottom + PAD_PX


def _add_state(
    found: list[Piece], line: Line, look: Look, at: tuple[float, float, float]
) -> float:
    """Add what is said of the part; return where it ends."""
    left, top, room = at
    state = state_words(line, look)
    if not state:
        return top
    own = own_words(line)
    if _is_bar(line, look):
        found.append(Piece("bar", state, left, top, room, BAR_PX))
        return top + BAR_PX
    if line.held is None and room > 2 * BESIDE_PX and _is_short(found[-1]):
        found.append(_piece("small", state, left + BESIDE_PX, top - 19, room - BESIDE_PX))
        return top
    small = _piece("state" if line.held else "small", state, left, top, room)
    found.append(small)
    top += small.height
    if own:
        words = _piece("own", own, left + PAD_PX + GAP_PX, top, room - PAD_PX - GAP_PX)
        found.append(words)
        top += words.height
    return top


def _is_bar(line: Line, look: Look) -> bool:
    """Say whether nothing is drawn of a part but a bar."""
    return bool(line.held) and not (line.held and line.held.replaced) and look.is_reading


def _is_short(piece: Piece) -> bool:
    measure = QFontMetricsF(face(piece.kind))
    return measure.horizontalAdvance(piece.text) < BESIDE_PX - GAP_PX


def _piece(
    kind: str, text: str, left: float, top: float, width: float, *, is_struck: bool = False
) -> Piece:
    return Piece(kind, text, left, top, width, _height(kind, text, int(width)), is_struck)


_LINE_PX = {
    "account": READING_LINE_PX,
    "small": SMALL_LINE_PX,
    "state": SMALL_LINE_PX,
    "bar": SMALL_LINE_PX,
}


def face(kind: str) -> QFont:
    """Return the font of a kind of piece."""
    if kind == "account":
        return font(READING_PX, serif=True)
    return font(SMALL_PX if kind in _LINE_PX else BASE_PX)


@lru_cache(maxsize=16384)
def _height(kind: str, text: str, width: int) -> float:
    return _layout(kind, text, width).lineCount() * _LINE_PX.get(kind, PLAIN_LINE_PX)


def _layout(kind: str, text: str, width: float) -> QTextLayout:
    """Return the text broken into lines, each at its place."""
    layout = QTextLayout(text.replace("\n", "\u2028"), face(kind))
    option = QTextOption()
    option.setWrapMode(wrap_mode(text))
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = 0.0
    line_px = _LINE_PX.get(kind, PLAIN_LINE_PX)
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, top + (line_px - line.height()) / 2))
        top += line_px
    layout.endLayout()
    return layout


class Brush:
    """Paints pieces in the colours of a theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def draw(
        self, painter: QPainter, at: QPointF, line: Line, look: Look, width: float
    ) -> None:
        """Paint a whole line whose top left corner is `at`."""
        found, height = pieces(line, look, width)
        if line.number and line.group is Group.ACCOUNT:
            self._number(painter, at, line.number, found)
        if line.held is not None and not look.is_reading:
            left = (
                max(piece.left for piece in found if piece.kind != "own") - PAD_PX - GAP_PX
            )
            bar = QRectF(at.x() + left, at.y() + PAD_PX, GAP_PX, height - 2 * PAD_PX)
            painter.fillRect(bar, self._theme.colour("edge"))
        for piece in found:
            self._piece(painter, at, piece, look)

    def _piece(self, painter: QPainter, at: QPointF, piece: Piece, look: Look) -> None:
        place = at + QPointF(piece.left, piece.top)
        if piece.kind == "bar":
            self._bar(painter, place, piece)
            return
        if piece.kind == "own":
            rule = QRectF(place.x() - PAD_PX - GAP_PX, place.y(), RULE_PX, piece.height)
            painter.fillRect(rule, self._theme.colour("accent"))
        layout = _layout(piece.kind, piece.text, piece.width)
        painter.setPen(self._colour(piece))
        layout.draw(painter, place, self._marks(piece, look))

    def _colour(self, piece: Piece) -> QColor:
        quiet = piece.is_struck or piece.kind in {"label", "small"}
        return self._theme.colour("muted" if quiet else "ink")

    def _marks(self, piece: Piece, look: Look) -> list[QTextLayout.FormatRange]:
        marks = []
        if piece.is_struck:
            struck = QTextCharFormat()
            struck.setFontStrikeOut(True)
            struck.setForeground(self._theme.colour("muted"))
            marks.append(_range(0, len(piece.text.encode("utf-16-le")) // 2, struck))
        if look.words and piece.kind in {"account", "value", "own"}:
            found = QTextCharFormat()
            found.setBackground(self._theme.colour("amber_wash"))
            found.setForeground(self._theme.colour("ink"))
            found.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            found.setUnderlineColor(self._theme.colour("amber"))
            for begin, end in places(piece.text, look.words):
                first = len(piece.text[:begin].encode("utf-16-le")) // 2
                last = len(piece.text[:end].encode("utf-16-le")) // 2
                marks.append(_range(first, last - first, found))
        return marks

    def _bar(self, painter: QPainter, place: QPointF, piece: Piece) -> None:
        frame = QRectF(place.x(), place.y(), piece.width, piece.height)
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.setBrush(self._theme.colour("line"))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PX, RADIUS_PX)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(face("bar"))
        painter.setPen(self._theme.colour("ink"))
        words = QFontMetricsF(face("bar")).elidedText(
            piece.text, Qt.TextElideMode.ElideRight, piece.width - 2 * PAD_PX
        )
        inside = frame.adjusted(PAD_PX + GAP_PX, 0, -PAD_PX, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, words)

    def _number(
        self, painter: QPainter, at: QPointF, number: int, found: tuple[Piece, ...]
    ) -> None:
        painter.setFont(font(SMALL_PX))
        painter.setPen(self._theme.colour("muted"))
        metrics = painter.fontMetrics()
        words = str(number)
        tall = {"account": READING_LINE_PX, "bar": float(BAR_PX)}
        line_px = tall.get(found[0].kind, SMALL_LINE_PX) if found else SMALL_LINE_PX
        left = HANG_PX - NUMBER_GAP_PX - metrics.horizontalAdvance(words)
        base = PAD_PX + (line_px + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(at + QPointF(left, base), words)


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    mark = QTextLayout.FormatRange()
    mark.start, mark.length, mark.format = start, length, form
    return mark
