"""Finding a name in every part, so that it is not overlooked in one of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.widgets.search import SearchLine
from ui.words import translate

LABEL_WIDTH_PX = 132


class FindBar(QWidget):
    """A field, what was found, and what can be done with all of it.

    Signals:
        searched: Other words are looked for now.
        noted: What is looked for was meant: Enter was pressed.
        withhold_wanted: Withhold every part that holds it.
        code_wanted: Give every part that holds it in one's own words, with this label.
        left: The keyboard goes back to the page.
    """

    searched = Signal(str)
    noted = Signal()
    withhold_wanted = Signal()
    code_wanted = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._hint = translate(
            "redaction",
            "Names change their endings: the beginning of a name finds all of them.",
        )
        self.words = SearchLine(theme, translate("redaction", "Find a name or a word"))
        self.words.setAccessibleDescription(self._hint)
        self.words.textChanged.connect(self.searched)
        self.words.returnPressed.connect(self._note)
        self._found = PlainLabel(self._hint, "quiet")
        self.withhold = Button(theme, translate("redaction", "Withhold all of these"))
        self.withhold.clicked.connect(self.withhold_wanted)
        self.label = QLineEdit(translate("redaction", "[Person 1]"))
        self.label.setAccessibleName(translate("redaction", "Label in place of the name"))
        self.label.setFixedWidth(LABEL_WIDTH_PX)
        self.label.textChanged.connect(self._enable)
        self.code = Button(theme, translate("redaction", "Put in place of the name"))
        self.code.clicked.connect(lambda: self.code_wanted.emit(self.label.text()))
        self._acts = self._build_acts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.words, self._found, self._acts):
            column.addWidget(part)
        self.show_found("", 0, 0)

    def _build_acts(self) -> QWidget:
        coding = QWidget()
        pair = QHBoxLayout(coding)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(8)
        pair.addWidget(self.label)
        pair.addWidget(self.code)
        acts = FlowLayout(8)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.addWidget(self.withhold)
        acts.addWidget(coding)
        box = QWidget()
        box.setLayout(acts)
        return box

    def show_found(self, words: str, withheld: int, total: int) -> None:
        """Say how many parts hold the words, and how many of those are withheld."""
        if not words:
            said = self._hint
        elif not total:
            said = translate("redaction", "No part holds this.")
        elif withheld == total:
            said = translate("redaction", "Parts that hold it: {total}, all withheld.")
        else:
            said = translate(
                "redaction", "Parts that hold it: {total}, of which shown: {shown}."
            )
        self._found.setText(said.format(total=total, shown=total - withheld))
        self._acts.setVisible(bool(words) and total > 0)
        self.withhold.setEnabled(withheld < total)

    def _note(self) -> None:
        self.noted.emit()
        self.left.emit()

    def _enable(self) -> None:
        self.code.setEnabled(bool(self.label.text().strip()))
