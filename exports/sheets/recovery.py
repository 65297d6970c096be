"""The recovery sheet: which vault an organisation's key can open. It opens nothing itself.

One page. What a reader needs later is on it, and a check value, by which somebody shows
that the sheet is there and can be read.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from exports.sheets import measures as at
from exports.statement import sheet as page
from exports.statement.ink import Pen
from exports.statement.typeface import Face, load_faces, visible
from exports.statement.typeset import Style, lines

ADVICE = {"do": 4, "never": 2}
VAULT_GROUP, FINGERPRINT_GROUP, CHECK_GROUP = 8, 5, 4
CHECK = Style(Face.SERIF, 26, 34, 0.0, tracking=0.6)
FIRST, STEP, CHECK_TOP, ADVICE_TOP = 62 * at.MM, 56.0, 110 * at.MM, 146 * at.MM


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """What the sheet says; none of it is a secret that opens anything.

    Attributes:
        vault_id: 32 hex digits.
        name: Name on the card of the recovery key.
        fingerprint: 40 digits of that card.
        made_on: ``YYYY-MM-DD``.
        check_value: 16 digits, of this vault, this key and this slot alone.
        language: ``en``, ``be`` or ``ru``.
    """

    vault_id: str
    name: str
    fingerprint: str
    made_on: str
    check_value: str
    language: str


def render_recovery(sheet: RecoverySheet, labels: Mapping[str, str]) -> bytes:
    """Return the sheet as a PDF of one page.

    Args:
        sheet: What it says.
        labels: The table of words called ``recovery``.

    Raises:
        FontsMissing: The font files were not built or not shipped.
    """
    load_faces()
    pen = Pen(visible(labels["file"]), sheet.language)
    pen.words(at.LEFT, at.HEAD, labels["head"], at.WARNING)
    pen.words(at.LEFT, at.TITLE, labels["title"], at.LARGE)
    _paragraph(pen, at.RULE, labels["rule"], at.SENTENCE)
    _facts(pen, sheet, labels)
    pen.rule(at.LEFT, CHECK_TOP, at.MEASURE, at.HAIR, at.FAINT)
    pen.words(at.LEFT, CHECK_TOP + at.VALUE.leading, labels["check"], at.LABEL)
    digits = "   ".join(_groups(sheet.check_value, CHECK_GROUP))
    pen.words(at.LEFT, CHECK_TOP + at.VALUE.leading + CHECK.leading, digits, CHECK)
    if _advice(pen, labels) > page.HEIGHT - at.HEAD:
        raise ValueError("the wording does not fit on one page")
    pen.turn()
    return pen.finish()


def _facts(pen: Pen, sheet: RecoverySheet, labels: Mapping[str, str]) -> None:
    pen.rule(at.LEFT, FIRST, at.MEASURE, at.HAIR, at.FAINT)
    half, y = at.LEFT + at.MEASURE / 2, FIRST + at.VALUE.leading
    vault = _groups(sheet.vault_id, VAULT_GROUP)
    marks = _groups(sheet.fingerprint, FINGERPRINT_GROUP)
    name = lines(sheet.name, at.VALUE, at.MEASURE / 2 - at.GUTTER)
    _block(pen, at.LEFT, y, labels["vault"], (" ".join(vault[:2]), " ".join(vault[2:])))
    _block(pen, half, y, labels["made"], (sheet.made_on,))
    y += STEP
    _block(pen, at.LEFT, y, labels["key"], name)
    _block(
        pen,
        half,
        y,
        labels["fingerprint"],
        ("  ".join(marks[:4]), "  ".join(marks[4:])),
    )


def _block(pen: Pen, x: float, y: float, label: str, values: Sequence[str]) -> None:
    pen.words(x, y, label, at.LABEL)
    for down, value in enumerate(values, start=1):
        pen.words(x, y + down * at.VALUE.leading, value, at.VALUE)


def _advice(pen: Pen, labels: Mapping[str, str]) -> float:
    """Draw what to do and never to do; return where it ends."""
    pen.rule(at.LEFT, ADVICE_TOP, at.MEASURE, at.HAIR, at.FAINT)
    y = ADVICE_TOP + at.TEXT.leading + 4
    for name, count in ADVICE.items():
        pen.words(at.LEFT, y, labels[name], at.STRONG)
        for point in range(1, count + 1):
            pen.words(at.LEFT, y + at.TEXT.leading, "\u2013", at.TEXT)
            y = _paragraph(pen, y, labels[f"{name}.{point}"], at.TEXT, at.HANG)
        y += at.TEXT.leading + at.ADVICE_GAP
    return y


def _paragraph(pen: Pen, y: float, text: str, style: Style, indent: float = 0) -> float:
    """Draw lines beneath `y`, and return the base line of the last one."""
    for line in lines(text, style, at.MEASURE - indent):
        y += style.leading
        pen.words(at.LEFT + indent, y, line, style)
    return y


def _groups(text: str, size: int) -> tuple[str, ...]:
    return tuple(text[start : start + size] for start in range(0, len(text), size))
