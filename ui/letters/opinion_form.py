"""The form of a clinician's opinion: a level with its meaning, when, and the words."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.letters import Consistency
from desktop.services.drafts import Draft
from ui.letters.form import LetterForm
from ui.letters.opened import Opened
from ui.letters.words import level_meaning, level_options
from ui.letters.writing import MomentField, Paper, WritingPage
from ui.theme import Theme
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel, field
from ui.words import translate


class OpinionForm(LetterForm):
    """One of five levels is chosen by the clinician, never by the program."""

    def __init__(self, theme: Theme, now: Callable[[], str]) -> None:
        super().__init__()
        when = translate("letters", "When you examined them")
        self.moment = MomentField(theme, when, now)
        level = translate("letters", "How what you found fits what they say")
        self.level = Choice(theme, level, level_options())
        self.level.setPlaceholderText(translate("letters", "Choose a level"))
        self._meaning = PlainLabel("", "quiet")
        words = translate("letters", "Your opinion")
        self.words = WritingPage(theme, words)
        self.column.addWidget(field(when, self.moment))
        chosen = QWidget()
        column = QVBoxLayout(chosen)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(field(level, self.level))
        column.addWidget(self._meaning)
        self.column.addWidget(chosen)
        hint = translate(
            "letters",
            "What you found, what else could have caused it, and what you conclude. Each "
            "paragraph gets its number.",
        )
        self.column.addWidget(field(words, Paper(self.words), hint))

    @property
    def first(self) -> QWidget:
        """Begin with the moment."""
        return self.moment.line

    def show_opened(self, opened: Opened) -> None:
        """Fill all fields; tells nobody."""
        draft = opened.draft
        self.moment.show_moment(draft.happened_at)
        self.level.show_code(str(draft.consistency or ""))
        self._show_meaning()
        self.words.set_paragraphs(draft.paragraphs)
        self.words.textChanged.connect(self.edited)
        self.moment.edited.connect(self.edited)
        self.level.activated.connect(self._level_chosen)

    def written(self, draft: Draft) -> Draft:
        """Return `draft` with what stands in the fields."""
        code = self.level.code
        return draft.changed(
            happened_at=self.moment.moment,
            consistency=Consistency(code) if code else None,
            paragraphs=self.words.kept(),
        )

    def _level_chosen(self) -> None:
        self._show_meaning()
        self.settled_now.emit()

    def _show_meaning(self) -> None:
        code = self.level.code
        self._meaning.setText(level_meaning(Consistency(code)) if code else "")
        self._meaning.setVisible(bool(code))
