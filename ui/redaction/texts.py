"""In which texts of a part a name is looked for: what the page shows, and what is signed.

Somebody who decides what to withhold looks for what they see, so codes count as the words
in which they are shown. People's own words count also as they are signed. Both are made
once for each part, for every letter that is typed asks for all of them.
"""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from desktop.domain.canonical import Value
from desktop.services.alike import folded
from desktop.services.overlooked import texts_of
from desktop.services.redacting import Part
from ui.redaction.code_places import place_of
from ui.redaction.values import own_texts

Tell: TypeAlias = Callable[[str, Value], str]
"""Returns what a part says, by its path and value."""


def as_signed(_path: str, value: Value) -> str:
    """Return the texts of a part as they were signed, codes among them."""
    return " · ".join(texts_of(value))


class Texts:
    """Texts of parts, kept for as long as the page is open."""

    def __init__(self, tell: Tell = as_signed) -> None:
        """Begin without any.

        Args:
            tell: Says a part in words.
        """
        self.tell = tell
        self._known: dict[str, tuple[Value, tuple[str, ...]]] = {}

    def __call__(self, part: Part) -> tuple[str, ...]:
        """Return the texts of a part."""
        known = self._known.get(part.path)
        if known is None or known[0] is not part.value:
            known = (part.value, self._made(part))
            self._known[part.path] = known
        return known[1]

    def make(self, parts: Iterable[Part]) -> None:
        """Make the texts of all parts at once, before somebody looks for something."""
        for part in parts:
            for text in self(part):
                folded(text)

    def _made(self, part: Part) -> tuple[str, ...]:
        shown = self.tell(part.path, part.value)
        own = own_texts(place_of(part.path), part.value)
        return (shown, *(each for each in own if each not in shown))
