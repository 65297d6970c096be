"""What the people of an account are called, and how they are asked about."""

from ui.words import QT_TRANSLATE_NOOP, translate

_NAMES = {
    "names_heard": QT_TRANSLATE_NOOP("mentioned", "Names heard"),
    "badge": QT_TRANSLATE_NOOP("mentioned", "Badge or number"),
    "uniform": QT_TRANSLATE_NOOP("mentioned", "Uniform and mask"),
    "voice": QT_TRANSLATE_NOOP("mentioned", "Voice and speech"),
    "face": QT_TRANSLATE_NOOP("mentioned", "Face and build"),
    "basis_note": QT_TRANSLATE_NOOP("mentioned", "How it was recognised later"),
}
_HINTS = {
    "names_heard": QT_TRANSLATE_NOOP(
        "mentioned", "What others called them, as it sounded."
    ),
    "basis_note": QT_TRANSLATE_NOOP(
        "mentioned", "From what source. Single photos are never shown to the person."
    ),
}
FIELDS = tuple(_NAMES)
"""Fields that tell who somebody is, in the order in which they are asked for."""


def field_name(name: str) -> str:
    """Return what a field is called."""
    return translate("mentioned", _NAMES[name])


def field_hint(name: str) -> str:
    """Return how a field is asked for; empty if its name says it."""
    return translate("mentioned", _HINTS[name]) if name in _HINTS else ""


def label_words(number: int) -> str:
    """Return the label of a person in the account, in the language of the interface."""
    return translate("mentioned", "[Person {number}]").format(number=number)
