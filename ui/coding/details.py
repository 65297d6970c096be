"""Details of one kind of fact: a line for each, or why there is nothing to write.

Alt with 1 to 4, in a line, says that it is not known, was not answered, was not asked, or
does not apply; writing takes that back. Never is severity made from counts.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from desktop.domain.coding import Fact, FactKind
from desktop.domain.vocabulary import COUNTS, FIELDS
from ui.coded.labels import Labels, begun
from ui.coded.words import absent_field
from ui.theme import Theme
from ui.widgets.answers import absence_answers
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel
from ui.words import translate

AT_ONCE = 5
"""Lines that are made before the window lives on."""
CHOSEN = {"count_kind": COUNTS}
"""Details of which one of a few codes is chosen, not words written."""


class DetailLine(QLineEdit):
    """Words, or why there are none.

    Signals:
        absence_given: Code of the absence; empty once something is written.
    """

    absence_given = Signal(str)

    def __init__(self, words: str) -> None:
        super().__init__()
        self._absence = ""
        self.setAccessibleName(words)
        self.textEdited.connect(self._written)

    @property
    def absence(self) -> str:
        """Why nothing is written; empty if that was not said."""
        return self._absence

    def show_detail(self, text: str, absence: str) -> None:
        """Show what is kept; tells nobody."""
        self._absence = absence
        self.setText(text)
        self._show_absence()

    def give(self, absence: str) -> None:
        """Say why nothing is written, or no more if it was said already."""
        self._absence = "" if absence == self._absence else absence
        self.clear()
        self._show_absence()
        self.absence_given.emit(self._absence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say with Alt and a digit why nothing is written."""
        answers = absence_answers()
        at = event.key() - Qt.Key.Key_1
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and 0 <= at < len(answers):
            self.give(answers[at].code)
        else:
            super().keyPressEvent(event)

    def _written(self) -> None:
        if self._absence:
            self._absence = ""
            self._show_absence()
            self.absence_given.emit("")

    def _show_absence(self) -> None:
        words = {each.code: each.words for each in absence_answers()}
        self.setPlaceholderText(words.get(self._absence, ""))
        self.setAccessibleDescription(words.get(self._absence, ""))


class Details(QWidget):
    """The lines of one kind of fact; made once, shown for one fact after the other.

    Signals:
        edited: Something was typed just now.
        given: Field and code of what is chosen and not written; empty takes it back.
    """

    edited = Signal()
    given = Signal(str, str)

    def __init__(self, theme: Theme, labels: Labels, kind: FactKind) -> None:
        super().__init__()
        self._theme = theme
        self._labels = labels
        self._fact: Fact | None = None
        self._waiting = list(FIELDS[kind])
        self.lines: dict[str, DetailLine] = {}
        self.choices: dict[str, Choice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(PlainLabel(_hint(), "small"))
        self._maker = QTimer(self)
        self._maker.timeout.connect(self._make_more)
        self._make_more()
        self._maker.start()

    def show_fact(self, fact: Fact) -> None:
        """Show the details of a fact; tells nobody."""
        self._fact = fact
        for name in (*self.lines, *self.choices):
            self._show(name, fact)

    def _make_more(self) -> None:
        """Make a few lines more; the window lives meanwhile."""
        for name in self._waiting[:AT_ONCE]:
            words = begun(self._labels.of("field", name))
            make = self._choice if name in CHOSEN else self._row
            self._column.addWidget(make(name, words))
            if self._fact is not None:
                self._show(name, self._fact)
        self._waiting = self._waiting[AT_ONCE:]
        if not self._waiting:
            self._maker.stop()

    def _show(self, name: str, fact: Fact) -> None:
        if name in CHOSEN:
            self.choices[name].show_code(fact.detail(name))
        else:
            absence = fact.detail(absent_field(name))
            self.lines[name].show_detail(fact.detail(name), absence)

    def written(self) -> Iterator[tuple[str, str]]:
        """Yield field and text of each line."""
        for name, line in self.lines.items():
            yield name, line.text()

    def _row(self, name: str, words: str) -> QWidget:
        line = DetailLine(words)
        line.textEdited.connect(self.edited)
        line.absence_given.connect(lambda code: self.given.emit(absent_field(name), code))
        self.lines[name] = line
        head = QHBoxLayout()
        label = PlainLabel(words)
        label.setBuddy(line)
        head.addWidget(label, 1)
        head.addWidget(self._nothing(words, line))
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line)
        return box

    def _choice(self, name: str, words: str) -> Choice:
        nothing = translate("coding", "{detail}: not said").format(detail=words)
        codes = [(code, begun(self._labels.of(name, code))) for code in CHOSEN[name]]
        choice = Choice(self._theme, words, [("", nothing), *codes])
        choice.activated.connect(lambda: self.given.emit(name, choice.code))
        self.choices[name] = choice
        return choice

    def _nothing(self, words: str, line: DetailLine) -> Button:
        """Return the way of the mouse to what Alt and a digit do."""
        shown = translate("coding", "No answer")
        button = Button(self._theme, shown, "link")
        button.setAccessibleName(f"{words}: {shown}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: _ask_absence(button, line))
        return button


def _ask_absence(button: Button, line: DetailLine) -> None:
    menu = QMenu(button)
    for answer in absence_answers():
        action = menu.addAction(answer.words.replace("&", "&&"))
        action.triggered.connect(lambda _on, code=answer.code: line.give(code))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def _hint() -> str:
    return translate(
        "coding",
        "Nothing to write? Alt+1 unknown, Alt+2 did not want to answer, Alt+3 not asked, "
        "Alt+4 does not apply.",
    )
