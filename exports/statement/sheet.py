"""The measures of the sheet and the styles of type: all of them stand here, in points.

A4, one column of about seventy-two signs, set like a book page: Noto Serif for what
people said, Noto Sans for what the document says about itself.
"""

from exports.statement.typeface import Face
from exports.statement.typeset import Style

MM = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 297 * MM
LEFT, RIGHT = 37 * MM, 29 * MM
TOP, BOTTOM = 29 * MM, 36 * MM
MEASURE = WIDTH - LEFT - RIGHT
BODY_HEIGHT = HEIGHT - TOP - BOTTOM

INK, SOFT, FAINT = 0.08, 0.36, 0.72

ACCOUNT = Style(Face.SERIF, 11, 17, INK)
PLAIN = Style(Face.SERIF, 10, 15, INK)
QUOTED = Style(Face.SERIF_ITALIC, 10, 15, INK)
NUMBER = Style(Face.SANS, 9, 17, SOFT)
POINT = Style(Face.SANS, 9, 15, SOFT)
LABEL = Style(Face.SANS, 8.5, 13, SOFT)
VALUE = Style(Face.SERIF, 9.5, 13, INK)
SMALL = Style(Face.SANS, 8, 12, SOFT)
CELL = Style(Face.SERIF, 9.5, 13.5, INK)
COLUMN = Style(Face.SANS_SEMIBOLD, 8, 12, SOFT)
DIGITS = Style(Face.SANS, 8.5, 13, INK)
SECTION = Style(Face.SERIF_BOLD, 14, 19, INK)
HEADING = Style(Face.SANS_SEMIBOLD, 9, 13, INK)
ITEM = Style(Face.SANS_SEMIBOLD, 9, 13, INK)

ORGANISATION = Style(Face.SANS_SEMIBOLD, 10, 14, INK)
TITLE = Style(Face.SERIF, 30, 37, INK)
CODE = Style(Face.SERIF, 17, 24, SOFT, tracking=0.6)
EDGE = Style(Face.SANS, 8, 11, SOFT)
EDGE_STRONG = Style(Face.SANS_SEMIBOLD, 8, 11, INK)
INITIALS = Style(Face.SANS, 6.5, 8, SOFT)
DRAFT = Style(Face.SANS_SEMIBOLD, 46, 46, 0.91)

PARAGRAPH_GAP = 7.0
SECTION_GAP = 30.0
HANG = 12.0
LABEL_SHARE = 0.34
HAIR, THIN = 0.4, 0.6
SQUARE_SIDE = 30 * MM
