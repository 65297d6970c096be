"""A first account, to be read: ten headings, and under each the words that were given.

Whoever gave one has perhaps told no more than this, so that it stands where an account
would, also beside one that was given later. An answer that was not given is said not to be.
"""

from dataclasses import astuple

from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.desk_rules import is_first_account
from desktop.domain.testimony import Testimony
from ui.casefile.book import BookPage
from ui.plain import paragraphs_of
from ui.theme import Theme
from ui.widgets.labels import PlainLabel
from ui.words import QT_TRANSLATE_NOOP, translate

_GAP_PX = 8
_EDGE_PX = 8
_HEADINGS = {
    "safety": QT_TRANSLATE_NOOP("casefile", "Are they safe now?"),
    "contact": QT_TRANSLATE_NOOP("casefile", "How to reach them safely"),
    "what": QT_TRANSLATE_NOOP("casefile", "What happened"),
    "where": QT_TRANSLATE_NOOP("casefile", "Where"),
    "when": QT_TRANSLATE_NOOP("casefile", "When"),
    "who": QT_TRANSLATE_NOOP("casefile", "Who did it"),
    "injuries": QT_TRANSLATE_NOOP("casefile", "Injuries and pain"),
    "evidence": QT_TRANSLATE_NOOP("casefile", "What could be lost soon"),
    "needs": QT_TRANSLATE_NOOP("casefile", "What they need now"),
    "next_step": QT_TRANSLATE_NOOP("casefile", "What happens next"),
}


class AnswerWords(BookPage):
    """The words of one answer, exactly as they were given; they have no numbers."""

    def __init__(self, theme: Theme, heading: str, words: str) -> None:
        super().__init__(theme, heading)
        self.setViewportMargins(0, 0, _EDGE_PX, 0)
        self._numbers.hide()  # it would lie over the words and take the mouse
        self.set_paragraphs(paragraphs_of(words))

    def _is_begin(self, _block: QTextBlock) -> bool:
        """Number nothing."""
        return False


class FirstAccountPanel(QWidget):
    """Hidden where there is none.

    Attributes:
        words: What was answered, by the name of its field; the others are not there.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.words: dict[str, AnswerWords] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP_PX)
        self.hide()

    def show_testimony(self, testimony: Testimony | None) -> None:
        """Show the first account that a testimony holds, or hide."""
        self._empty()
        is_there = testimony is not None and has_first_account(testimony)
        self.setVisible(is_there)
        if testimony is None or not is_there:
            return
        title = translate("casefile", "First account")
        self._column.addWidget(PlainLabel(title, "heading"))
        for name, heading in _HEADINGS.items():
            said = getattr(testimony.conduct.first_account, name)
            self._add(name, translate("casefile", heading), said)

    def first_focus(self) -> QWidget | None:
        """Return the first answer; None if none was given."""
        return next(iter(self.words.values()), None)

    def _add(self, name: str, heading: str, said: str) -> None:
        label = PlainLabel(heading, "strong")
        self._column.addWidget(label)
        if said.strip():
            self.words[name] = words = AnswerWords(self._theme, heading, said)
            label.setBuddy(words)
            self._column.addWidget(words)
        else:
            self._column.addWidget(PlainLabel(translate("casefile", "not noted"), "quiet"))
        self._column.addSpacing(_GAP_PX)

    def _empty(self) -> None:
        self.words = {}
        while item := self._column.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()


def has_first_account(testimony: Testimony) -> bool:
    """Say whether it is a first account, or holds one beside a full account."""
    return is_first_account(testimony) or answered(testimony) > 0


def answered(testimony: Testimony) -> int:
    """Return how many answers of a first account it holds."""
    return sum(bool(said.strip()) for said in astuple(testimony.conduct.first_account))


def count_words(testimony: Testimony) -> str:
    """Return that it is a first account, and how much of it there is."""
    count = answered(testimony)
    return translate("casefile", "First account, %n answer(s) of ten", "", count)
