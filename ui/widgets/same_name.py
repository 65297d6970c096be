"""Says that a name is no proof: another card here bears one that looks the same.

It stands beside the digits, wherever a person would otherwise go by the name.
"""

from ui.widgets.labels import PlainLabel
from ui.words import translate


def same_name_words() -> str:
    """Return what is said beside the digits of a card whose name has a double."""
    return translate(
        "contacts",
        "Another card here bears a name that looks the same. Go by the digits, not by the "
        "name.",
    )


class SameName(PlainLabel):
    """Hidden until it is shown, if there is no such name yet."""

    def __init__(self, *, has_double: bool = False) -> None:
        super().__init__(same_name_words(), "amber")
        if not has_double:
            self.hide()
