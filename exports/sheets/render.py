"""A sheet becomes one page of PDF, made in memory, with the same bytes each time.

Everything has its fixed place from the top and from the foot, so that the words, which
matter most, never move or shrink for the sake of an explanation.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from exports import qr
from exports.sheets import measures as at
from exports.sheets.model import Sheet, scanned_text
from exports.statement.ink import Pen
from exports.statement.strips import Squares
from exports.statement.typeface import load_faces, visible
from exports.statement.typeset import Style, lines, measure

FINGERPRINT_GROUP, GROUPS_PER_LINE = 5, 4
ADVICE = {"do": 4, "never": 3}


def render_sheet(sheet: Sheet, labels: Mapping[str, str]) -> bytes:
    """Return the sheet as a PDF of one page.

    Args:
        sheet: What it says.
        labels: The table of words called ``sheet``.

    Raises:
        FontsMissing: The font files were not built or not shipped.
    """
    load_faces()
    pen = Pen(visible(labels["file"]), sheet.language)
    facts = {"number": sheet.number, "count": sheet.count, "threshold": sheet.threshold}
    said = {name: text.format_map(facts) for name, text in labels.items()}
    _head(pen, sheet, said)
    _facts(pen, sheet, said)
    _words(pen, sheet.words, said)
    advice_end = _advice(pen, said)
    code_end = _code(pen, sheet.words, said)
    if max(advice_end, code_end) > at.SIGN_TOP:
        raise ValueError("the wording does not fit on one page")
    _foot(pen, said)
    pen.turn()
    return pen.finish()


def _head(pen: Pen, sheet: Sheet, said: Mapping[str, str]) -> None:
    pen.words(at.LEFT, at.HEAD, said["head"], at.WARNING)
    pen.words(at.LEFT, at.TITLE, said["title"], at.LARGE)
    kind = said[f"kind.{sheet.kind}"]
    pen.words(at.RIGHT - measure(kind, at.KIND), at.TITLE, kind, at.KIND)
    pen.words(at.LEFT, at.RULE, said["rule"], at.SENTENCE)


def _facts(pen: Pen, sheet: Sheet, said: Mapping[str, str]) -> None:
    pen.rule(at.LEFT, at.FACTS, at.MEASURE, at.HAIR, at.FAINT)
    groups = [
        sheet.fingerprint[start : start + FINGERPRINT_GROUP]
        for start in range(0, len(sheet.fingerprint), FINGERPRINT_GROUP)
    ]
    half = at.LEFT + at.MEASURE / 2
    y = at.FACTS + at.VALUE.leading
    room = at.MEASURE / 2 - at.GUTTER
    name = lines(sheet.name, at.VALUE, room)
    if len(name) <= at.NAME_LINES:
        _block(pen, at.LEFT, y, said["name"], name)
    else:
        name = lines(sheet.name, at.LONG_NAME, room)
        _block(pen, at.LEFT, y, said["name"], name, at.LONG_NAME)
    _block(
        pen,
        half,
        y,
        said["fingerprint"],
        tuple(
            "  ".join(groups[start : start + GROUPS_PER_LINE])
            for start in range(0, len(groups), GROUPS_PER_LINE)
        ),
    )
    y += at.FACTS_STEP
    _block(pen, at.LEFT, y, said["made"], (sheet.made_on,))
    _block(pen, half, y, said["set"], (f"{sheet.set_id:05}",))


def _block(
    pen: Pen,
    x: float,
    y: float,
    label: str,
    values: Sequence[str],
    style: Style = at.VALUE,
) -> None:
    pen.words(x, y, label, at.LABEL)
    for down, value in enumerate(values, start=1):
        pen.words(x, y + down * style.leading, value, style)


def _words(pen: Pen, words: tuple[str, ...], said: Mapping[str, str]) -> None:
    pen.rule(at.LEFT, at.WORDS, at.MEASURE, at.HAIR, at.FAINT)
    pen.words(at.LEFT, at.WORDS + at.VALUE.leading, said["words"], at.LABEL)
    step = at.MEASURE / at.COLUMNS
    for place, word in enumerate(words):
        column, row = divmod(place, at.ROWS)
        x = at.LEFT + column * step
        y = at.WORDS + at.FIRST_ROW + row * at.WORD.leading
        number = str(place + 1)
        pen.words(x + at.NUMBER_ROOM - measure(number, at.NUMBER), y, number, at.NUMBER)
        pen.words(x + at.NUMBER_ROOM + at.NUMBER_GAP, y, word, at.WORD)


def _advice(pen: Pen, said: Mapping[str, str]) -> float:
    """Draw what to do and never to do; return where it ends."""
    pen.rule(at.LEFT, at.ADVICE, at.MEASURE, at.HAIR, at.FAINT)
    y = at.ADVICE + at.TEXT.leading + 4
    for name, count in ADVICE.items():
        pen.words(at.LEFT, y, said[name], at.STRONG)
        for point in range(1, count + 1):
            y = _point(pen, y, said[f"{name}.{point}"])
        y += at.TEXT.leading + at.ADVICE_GAP
    return y


def _point(pen: Pen, y: float, text: str) -> float:
    for down, line in enumerate(lines(text, at.TEXT, at.ADVICE_ROOM - at.HANG)):
        y += at.TEXT.leading
        if not down:
            pen.words(at.LEFT, y, "\u2013", at.TEXT)
        pen.words(at.LEFT + at.HANG, y, line, at.TEXT)
    return y


def _code(pen: Pen, words: tuple[str, ...], said: Mapping[str, str]) -> float:
    """Draw the QR code and what stands under it; return where it ends."""
    top, left = at.ADVICE + at.CODE_TOP, at.RIGHT - at.CODE_SIDE
    squares = Squares(0, 0, at.CODE_SIDE, qr.matrix(scanned_text(words)))
    pen.squares(left, top, squares)
    y = _set(pen, left, top + at.CODE_SIDE + 4, said["scan"], at.SMALL)
    return _set(pen, left, y + at.ADVICE_GAP, said["other"], at.SMALL)


def _set(pen: Pen, x: float, y: float, text: str, style: Style) -> float:
    for line in lines(text, style, at.RIGHT - x):
        y += style.leading
        pen.words(x, y, line, style)
    return y


def _foot(pen: Pen, said: Mapping[str, str]) -> None:
    step = (at.MEASURE + at.GUTTER) / at.SIGNERS
    small = replace(at.LABEL, leading=at.LABEL.size)
    for place, name in enumerate(("holder", "signature", "witness")):
        x = at.LEFT + place * step
        pen.rule(x, at.SIGN_LINE, step - at.GUTTER, at.THIN, at.DARK)
        pen.words(x, at.SIGN_LINE + at.SIGN_LABEL, said[name], small)
