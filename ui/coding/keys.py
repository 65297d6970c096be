"""One key for each kind of fact: a letter of the language that is shown, or a digit.

The Latin letters work in every language; the digits on every keyboard.
"""

from desktop.domain.coding import FactKind
from ui.words import QT_TRANSLATE_NOOP, translate

_KEYS = {
    FactKind.EPISODE: QT_TRANSLATE_NOOP("coding", "E"),
    FactKind.ACT: QT_TRANSLATE_NOOP("coding", "A"),
    FactKind.PERSON: QT_TRANSLATE_NOOP("coding", "P"),
    FactKind.PLACE: QT_TRANSLATE_NOOP("coding", "L"),
    FactKind.UNIT: QT_TRANSLATE_NOOP("coding", "U"),
    FactKind.INJURY: QT_TRANSLATE_NOOP("coding", "I"),
    FactKind.WORDS: QT_TRANSLATE_NOOP("coding", "W"),
}


def key_of(kind: FactKind) -> str:
    """Return the letter for a kind of fact."""
    return translate("coding", _KEYS[kind])


def kind_of(typed: str) -> FactKind | None:
    """Return for which kind of fact a key stands; None if for none."""
    wanted = typed.upper()
    if len(wanted) != 1:
        return None
    for number, kind in enumerate(_KEYS, 1):
        if wanted in (str(number), key_of(kind).upper()):
            return kind
    return next((kind for kind, key in _KEYS.items() if key == wanted), None)
