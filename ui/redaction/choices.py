"""The choices of one redaction with their past, so that each can be taken back.

Only parts that are free can be chosen: what was withdrawn stays away, and what a copy tells
anyway is never called withheld.
"""

from collections.abc import Iterable
from dataclasses import replace

from desktop.domain.disclosure import Why
from desktop.services.overlooked import coded, has
from desktop.services.redacting import Part, Redaction
from ui.redaction.texts import Texts

LEAST_LETTERS = 2
"""Fewer letters stand nearly everywhere, and are not remembered as a name."""
MAX_STEPS = 500


class Choices:
    """What is withheld now, and was before. Each act says whether it changed anything."""

    def __init__(self, redaction: Redaction, parts: tuple[Part, ...], texts: Texts) -> None:
        self.parts = parts
        self._texts = texts
        self._now = redaction
        self._before: list[Redaction] = []
        self._after: list[Redaction] = []

    @property
    def now(self) -> Redaction:
        """The redaction as it is now."""
        return self._now

    @property
    def can_undo(self) -> bool:
        """Whether a choice can be taken back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether a choice was taken back."""
        return bool(self._after)

    def toggle(self, paths: Iterable[str], why: Why) -> bool:
        """Withhold parts; show them if all of them are withheld already."""
        free = self._free(paths)
        if free and all(path in self._now.withheld for path in free):
            return self._change(self._now.showing(free))
        return self._change(self._now.withholding(free, why))

    def withhold(self, paths: Iterable[str], why: Why) -> bool:
        """Withhold parts for a reason; a reason given before is replaced."""
        return self._change(self._now.withholding(self._free(paths), why))

    def withhold_shown(self, paths: Iterable[str], why: Why) -> bool:
        """Withhold those parts that are shown; the others keep their reason."""
        return self.withhold(
            [path for path in paths if path not in self._now.withheld], why
        )

    def show(self, paths: Iterable[str]) -> bool:
        """Bring parts back."""
        return self._change(self._now.showing(self._free(paths)))

    def put(self, path: str, text: str, why: Why) -> bool:
        """Put a text in the place of a part; an empty one takes it away again."""
        text = text.strip()
        if not self._free([path]) or not (text or path in self._now.withheld):
            return False
        return self._change(self._now.replacing({path: text}, why))

    def code(self, words: str, label: str, why: Why) -> bool:
        """Give every part that holds a name in one's own words, with a label for the name.

        The whole part is withheld: what is signed is never changed, only replaced.
        """
        label = label.strip()
        if not label:
            return False
        texts = {}
        for part in self.parts:
            if part.is_free and has(part, words, self._texts):
                own = self._now.replacement(part.path)
                text = own or self._texts.tell(part.path, part.value)
                texts[part.path] = coded(text, words, label)
        return self._change(self._now.replacing(texts, why))

    def found(self, words: str) -> tuple[str, ...]:
        """Return the parts that hold `words`, and about which one may decide."""
        return tuple(
            part.path
            for part in self.parts
            if part.is_free and has(part, words, self._texts)
        )

    def note_searched(self, words: str) -> bool:
        """Remember words that were found, as a name that must not be overlooked."""
        known = self._now.searched
        if len(words) < LEAST_LETTERS or words in known:
            return False
        if not any(has(part, words, self._texts) for part in self.parts):
            return False
        self._now = replace(self._now, searched=(*known, words))
        return True

    def forget_searched(self, words: str) -> bool:
        """Remember words no more: they may stand where they stand."""
        left = tuple(each for each in self._now.searched if each != words)
        changed = left != self._now.searched
        self._now = replace(self._now, searched=left)
        return changed

    def set_reason(self, reason: str) -> bool:
        """Take what the copy is made for; typing is taken back in its own field."""
        changed = reason != self._now.reason
        self._now = replace(self._now, reason=reason)
        return changed

    def undo(self) -> bool:
        """Take the last choice back."""
        return self._step(self._before, self._after)

    def redo(self) -> bool:
        """Make the choice again that was taken back."""
        return self._step(self._after, self._before)

    def _step(self, source: list[Redaction], target: list[Redaction]) -> bool:
        if not source:
            return False
        target.append(self._now)
        self._now = replace(self._now, withheld=source.pop().withheld)
        return True

    def _change(self, redaction: Redaction) -> bool:
        if redaction == self._now:
            return False
        self._before = [*self._before, self._now][-MAX_STEPS:]
        self._after = []
        self._now = redaction
        return True

    def _free(self, paths: Iterable[str]) -> tuple[str, ...]:
        asked = frozenset(paths)
        return tuple(p.path for p in self.parts if p.path in asked and p.is_free)
