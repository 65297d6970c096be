"""The form of a withdrawal: how much, when and how it was said, what is taken back."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.consent import ConsentItem, RecipientClass
from desktop.domain.letters import WithdrawalMethod
from desktop.services.drafts import Draft
from ui.casefile.words import CLASSES, ITEMS, of_table
from ui.letters.cells_part import CellsPart
from ui.letters.drafting import numbers_of
from ui.letters.form import LetterForm
from ui.letters.opened import Opened
from ui.letters.taken_back import TakenBack
from ui.letters.words import method_options, ranges_words
from ui.letters.writing import MomentField, TextBox
from ui.theme import Theme
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel, field
from ui.words import translate

PART, ALL = "part", "all"


class WithdrawalForm(LetterForm):
    """Nothing is taken back that the person did not name."""

    def __init__(self, theme: Theme, now: Callable[[], str]) -> None:
        super().__init__()
        self._numbers: tuple[int, ...] = ()
        self._account = 0
        self._make_fields(theme, now)
        self._lay_out()

    def _make_fields(self, theme: Theme, now: Callable[[], str]) -> None:
        scope = translate("letters", "How much they take back")
        self.scope = Choice(
            theme,
            scope,
            (
                (PART, translate("letters", "A part of their consent")),
                (ALL, translate("letters", "All of it")),
            ),
        )
        self.moment = MomentField(theme, translate("letters", "When they said so"), now)
        method = translate("letters", "How they said so")
        self.method = Choice(theme, method, method_options())
        self.sharing: TakenBack[RecipientClass] = TakenBack(
            {each: _capital(of_table(CLASSES, str(each))) for each in RecipientClass}
        )
        self.items: TakenBack[ConsentItem] = TakenBack(
            {each: _capital(of_table(ITEMS, str(each))) for each in ConsentItem}
        )
        self.cells = CellsPart(theme)
        self.numbers = QLineEdit()
        self._numbers_problem = PlainLabel("", "amber")
        self._numbers_problem.hide()
        self.words = TextBox(translate("letters", "What they said"))
        self._unknown = PlainLabel(
            translate(
                "letters",
                "Their answers cannot be read on this device any more. What you leave at "
                "“Stays” stays as it was, whatever it was.",
            ),
            "quiet",
        )
        self._everything = PlainLabel(
            translate(
                "letters",
                "Every answer becomes no, wherever the testimony is. It may then be "
                "neither shared nor printed. Its words are not destroyed by this.",
            ),
            "quiet",
        )

    def _lay_out(self) -> None:
        self.column.addWidget(field(self.scope.accessibleName(), self.scope))
        self.column.addWidget(self._everything)
        when = translate("letters", "When they said so")
        self.column.addWidget(field(when, self.moment))
        self.column.addWidget(field(self.method.accessibleName(), self.method))
        self._part = QWidget()
        part = QVBoxLayout(self._part)
        part.setContentsMargins(0, 0, 0, 0)
        part.setSpacing(24)
        part.addWidget(self._unknown)
        shared = translate("letters", "With whom it may be shared")
        agreed = translate("letters", "What they agreed to")
        part.addWidget(_block(shared, self.sharing))
        part.addWidget(_block(translate("letters", "Single purposes"), self.cells))
        part.addWidget(_block(agreed, self.items))
        numbers = translate("letters", "Paragraphs they take back")
        hint = translate(
            "letters",
            "Numbers as in the statement, for example 2, 5-7. They are closed at once "
            "wherever the testimony is.",
        )
        box = field(numbers, self.numbers, hint)
        layout = box.layout()
        if layout is not None:
            layout.addWidget(self._numbers_problem)
        part.addWidget(box)
        self.column.addWidget(self._part)
        words = translate("letters", "What they said")
        self.column.addWidget(field(words, self.words))

    @property
    def first(self) -> QWidget:
        """Begin with how much."""
        return self.scope

    def show_opened(self, opened: Opened) -> None:
        """Fill all fields; tells nobody."""
        draft, consent = opened.draft, opened.standing.consent
        self._account = len(opened.account)
        self._numbers = draft.numbers
        self.scope.show_code(ALL if draft.is_whole else PART)
        self.moment.show_moment(draft.happened_at)
        self.method.show_code(str(draft.method))
        self.sharing.show_answers(draft.sharing, dict(consent.sharing) if consent else {})
        self.items.show_answers(draft.items, dict(consent.items) if consent else {})
        self.cells.show_cells(draft.cells, opened.standing.more)
        self.numbers.setText(ranges_words(draft.numbers))
        self.words.setPlainText(draft.words)
        self._unknown.setVisible(consent is None)
        self._show_scope()
        self.scope.activated.connect(self._scope_chosen)
        self.method.activated.connect(self.settled_now)
        self.sharing.changed.connect(self.settled_now)
        self.items.changed.connect(self.settled_now)
        self.cells.changed.connect(self.settled_now)
        self.moment.edited.connect(self.edited)
        self.numbers.textEdited.connect(self._numbers_typed)
        self.words.textChanged.connect(self.edited)

    def written(self, draft: Draft) -> Draft:
        """Return `draft` with what stands in the fields."""
        return draft.changed(
            is_whole=self.scope.code == ALL,
            happened_at=self.moment.moment,
            method=WithdrawalMethod(self.method.code),
            sharing=self.sharing.answers(),
            items=self.items.answers(),
            cells=self.cells.cells(),
            numbers=self._numbers,
            words=self.words.kept(),
        )

    def _scope_chosen(self) -> None:
        self._show_scope()
        self.settled_now.emit()

    def _show_scope(self) -> None:
        is_whole = self.scope.code == ALL
        self._part.setVisible(not is_whole)
        self._everything.setVisible(is_whole)

    def _numbers_typed(self, text: str) -> None:
        numbers = numbers_of(text)
        self._numbers = numbers or ()
        problem = ""
        if numbers is None:
            problem = translate("letters", "Write numbers, for example 2, 5-7.")
        elif self._account and self._numbers and self._numbers[-1] > self._account:
            problem = translate(
                "letters", "The testimony has {count} paragraphs, not {number}."
            ).format(count=self._account, number=self._numbers[-1])
            self._numbers = ()
        self._numbers_problem.setText(problem)
        self._numbers_problem.setVisible(bool(problem))
        self.edited.emit()


def _block(heading: str, widget: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.addWidget(PlainLabel(heading, "strong"))
    column.addWidget(widget)
    return box


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
