"""The measures of a sheet and its styles of type, in points from the top of an A4 page."""

from exports.statement import sheet
from exports.statement.typeface import Face
from exports.statement.typeset import Style

MM = sheet.MM
LEFT, RIGHT = 20 * MM, sheet.WIDTH - 20 * MM
MEASURE = RIGHT - LEFT
GUTTER = 5 * MM
HAIR, THIN = sheet.HAIR, sheet.THIN
DARK, FAINT = sheet.INK, sheet.FAINT

WARNING = Style(Face.SANS_SEMIBOLD, 9, 12, sheet.INK)
LARGE = sheet.TITLE
KIND = Style(Face.SERIF, 13, 18, sheet.SOFT)
SENTENCE = Style(Face.SERIF, 12, 17, sheet.INK)
LABEL = Style(Face.SANS, 8, 12, sheet.SOFT)
VALUE = Style(Face.SERIF, 11, 15, sheet.INK)
LONG_NAME, NAME_LINES = Style(Face.SERIF, 8, 11, sheet.INK), 2
NUMBER = Style(Face.SANS, 9, 12, sheet.SOFT)
WORD = Style(Face.SERIF, 16, 22.5, 0.0, tracking=0.3)
STRONG = Style(Face.SANS_SEMIBOLD, 9, 12, sheet.INK)
TEXT = Style(Face.SANS, 8.5, 12, sheet.INK)
SMALL = Style(Face.SANS, 7, 9.5, sheet.SOFT)

HEAD, TITLE, RULE = 19 * MM, 34 * MM, 43 * MM
FACTS, FACTS_STEP = 49 * MM, 50.0
WORDS, FIRST_ROW, COLUMNS, ROWS = 86 * MM, 41.0, 3, 11
NUMBER_ROOM, NUMBER_GAP = 16.0, 9.0
ADVICE, ADVICE_GAP, HANG = 187 * MM, 5.0, 10.0
CODE_SIDE, CODE_TOP = 46 * MM, 5 * MM
ADVICE_ROOM = MEASURE - CODE_SIDE - 9 * MM
SIGN_TOP, SIGN_LINE, SIGN_LABEL = 266 * MM, 277 * MM, 10.0
SIGNERS = 3
