"""Consent where somebody does not consent for themself alone: a minor, or through a proxy.

Their own yes is asked for beside the consent of whoever may give it; who that is stands
here by code. Whether this is so is said on the first pages of the interview.
"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.consent import Answer
from desktop.domain.preparing import Capacity, SpeaksAs
from ui.consent.questions import ScriptAnswers
from ui.consent.words import ReadAloud
from ui.interview.settle import Settle
from ui.theme import READING_PX
from ui.widgets.labels import PlainLabel, field
from ui.words import QT_TRANSLATE_NOOP, translate

WORDS_PX = 760
_CODE_PX = 280
_HEADINGS = {
    SpeaksAs.MINOR: QT_TRANSLATE_NOOP("consent", "A minor: their own yes, and a guardian"),
    SpeaksAs.PROXY: QT_TRANSLATE_NOOP("consent", "A proxy: the yes of the person meant"),
}


class SpeakingFor(QWidget):
    """Hidden unless a minor speaks, or somebody for another.

    Signals:
        edited: Something was typed just now.
        assent_answered: The `Answer` of the person themself.
        guardian_settled: Code of whoever may consent for them, after a pause.
    """

    edited = Signal()
    assent_answered = Signal(object)
    guardian_settled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._settle = Settle(
            self, lambda: self.guardian_settled.emit(self.guardian.text())
        )
        self._words: Mapping[str, str] = {}
        self._speaks_as = SpeaksAs.NOT_ASKED
        self._heading = PlainLabel("", "heading")
        self._question = ReadAloud(READING_PX, WORDS_PX)
        self.assent = ScriptAnswers("")
        self.guardian = QLineEdit()
        self.guardian.setMaximumWidth(_CODE_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self._question)
        column.addWidget(self.assent)
        words = translate("consent", "Guardian, or whoever may agree for them")
        hint = translate("consent", "A code, never a real name.")
        column.addWidget(field(words, self.guardian, hint))
        self.assent.answered.connect(lambda code: self.assent_answered.emit(Answer(code)))
        self.guardian.textEdited.connect(self._typed)
        self.hide()

    def show_words(self, words: Mapping[str, str]) -> None:
        """Show the question in another language."""
        self._words = words
        self._ask()

    def show_capacity(self, capacity: Capacity) -> None:
        """Show who speaks for whom; tells nobody."""
        self._speaks_as = capacity.speaks_as
        self.setVisible(capacity.speaks_as in _HEADINGS)
        self.assent.show_given(capacity.assent)
        if not (self.guardian.hasFocus() or self._settle.is_waiting):
            self.guardian.setText(capacity.guardian)
        self._ask()

    def settle_now(self) -> None:
        """Hand over at once what was typed."""
        self._settle.now()

    def _ask(self) -> None:
        if self._speaks_as in _HEADINGS:
            self._heading.setText(translate("consent", _HEADINGS[self._speaks_as]))
            question = self._words.get(str(self._speaks_as), "")
            self._question.setText(question)
            self.assent.rename(question)

    def _typed(self) -> None:
        self.edited.emit()
        self._settle.touch()
