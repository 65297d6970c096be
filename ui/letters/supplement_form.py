"""The form of a supplement: why, what is added, what is set right, and the read-back."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.services.drafts import Draft
from desktop.services.half_typed import Words
from ui.letters.corrections import Corrections
from ui.letters.form import LetterForm
from ui.letters.opened import Opened
from ui.letters.read_back_part import ReadBackPart
from ui.letters.writing import Paper, WritingPage
from ui.plain import visible
from ui.theme import Theme
from ui.widgets.choice import Choice
from ui.widgets.labels import field
from ui.words import translate

ADDS, CORRECTS = "supplement", "correction"


class SupplementForm(LetterForm):
    """What is confirmed are these very words: a change takes the yes back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        does = translate("letters", "What it does")
        self.does = Choice(
            theme,
            does,
            (
                (ADDS, translate("letters", "It adds something")),
                (CORRECTS, translate("letters", "It sets something right")),
            ),
        )
        reason = translate("letters", "Why now")
        self.reason = QLineEdit()
        words = translate("letters", "What is added")
        self.words = WritingPage(theme, words)
        self.corrections = Corrections(theme)
        self.read_back = ReadBackPart(theme)
        self.column.addWidget(field(does, self.does))
        reason_hint = translate(
            "letters", "For example: it came back to mind after a question."
        )
        self.column.addWidget(field(reason, self.reason, reason_hint))
        hint = translate(
            "letters", "In their own words, as “I”. Enter begins the next paragraph."
        )
        self.column.addWidget(field(words, Paper(self.words), hint))
        self.column.addWidget(self.corrections)
        self.column.addWidget(self.read_back)

    @property
    def first(self) -> QWidget:
        """Begin with why."""
        return self.reason

    def show_opened(self, opened: Opened) -> None:
        """Fill all fields; tells nobody."""
        draft = opened.draft
        self.does.show_code(CORRECTS if draft.is_correction else ADDS)
        self.reason.setText(draft.reason)
        self.words.set_paragraphs(draft.paragraphs)
        self.corrections.show_account(opened.account)
        self.corrections.show_corrections(draft.corrections)
        self.show_draft(draft)
        self.reason.textEdited.connect(self.edited)
        self.words.textChanged.connect(self.edited)
        self.does.activated.connect(self.settled_now)
        self.corrections.changed.connect(self.settled_now)
        self.corrections.half_typed.connect(self.half_typed)
        self.read_back.chosen.connect(self.settled_now)
        self.read_back.confirm_asked.connect(self.confirm_asked)

    def show_half_typed(self, words: Words) -> None:
        """Go on with a correction that was begun and not added."""
        self.corrections.show_half_typed(words)

    def show_draft(self, draft: Draft) -> None:
        """Show a yes that was given, or that fell."""
        self.read_back.show_draft(draft)

    def written(self, draft: Draft) -> Draft:
        """Return `draft` with what stands in the fields."""
        return draft.changed(
            is_correction=self.does.code == CORRECTS,
            reason=visible(self.reason.text()),
            paragraphs=self.words.kept(),
            corrections=self.corrections.made,
            read_back=self.read_back.written(draft.read_back),
        )
