"""The form of a question."""

from PySide6.QtWidgets import QWidget

from desktop.services.drafts import Draft
from ui.casefile.wishes import reached
from ui.letters.form import LetterForm
from ui.letters.opened import Opened
from ui.letters.writing import Paper, WritingPage
from ui.theme import Theme
from ui.widgets.labels import PlainLabel, field
from ui.words import translate


class QuestionForm(LetterForm):
    """Numbered questions, and nothing else."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        words = translate("letters", "Your questions")
        self.words = WritingPage(theme, words)
        hint = translate(
            "letters",
            "Each question is a paragraph of its own, so that the answer can name its "
            "number. Name no person whom the testimony does not name.",
        )
        self.wishes = PlainLabel("", "amber")
        self.column.addWidget(self.wishes)
        self.column.addWidget(field(words, Paper(self.words), hint))

    @property
    def first(self) -> QWidget:
        """Begin with the words."""
        return self.words

    def show_opened(self, opened: Opened) -> None:
        """Fill the field, and say how they may be reached; tells nobody."""
        more = opened.standing.more
        lines = tuple(reached(more.recontact)) if more else ()
        heading = translate("letters", "How they wish to be reached, and how not:")
        self.wishes.setText("\n".join((heading, *lines)) if lines else "")
        self.wishes.setVisible(bool(lines))
        self.words.set_paragraphs(opened.draft.paragraphs)
        self.words.textChanged.connect(self.edited)

    def written(self, draft: Draft) -> Draft:
        """Return `draft` with what stands in the field."""
        return draft.changed(paragraphs=self.words.kept())
