"""What is coded on the account, to be read: by paragraph, with how each fact came up.

Nothing can be changed here. Who is concerned stands by label only: nobody of them was asked
whether they may be named.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.coding import NOTHING_CODED, Coding, Fact
from desktop.domain.testimony import Testimony
from ui.coded.labels import Labels, begun
from ui.coded.words import WHEN_SAID, came_up, foreign_packs, title_in_list, when_words
from ui.plain import visible
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.table import HIDDEN, ROW_PX, RowsModel, Table
from ui.words import translate

MOST_ROWS = 8
"""In sight at once; the rest scrolls."""
_HEAD_PX = 40
_NUMBER_PX = 88
_WHEN_PX = 152
_MOST_WHEN_PX = 264
_WHO_PX = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class CodedLine:
    """One fact in words.

    Attributes:
        paragraph: From 1; 0 if it stands on no words.
    """

    paragraph: int
    what: str
    when: str
    who: str
    elicited: str


class CodedPanel(QWidget):
    """A heading and a table; nothing at all where nothing is coded.

    Signals:
        paragraph_wanted: Number of a paragraph to go to.
    """

    paragraph_wanted = Signal(int)

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._coding = NOTHING_CODED
        self._people: dict[int, str] = {}
        headings = (
            translate("casefile", "Paragraph"),
            translate("casefile", "What"),
            translate("casefile", "When"),
            translate("casefile", "Who"),
            translate("casefile", "How it came up"),
        )
        self._model = RowsModel[CodedLine](headings, _cell)
        self.table = Table(theme, translate("casefile", "Coded facts"), self._model)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(lambda index: self._open(index.row()))
        self.foreign = PlainLabel("", "quiet")
        self.fold = Button(theme, "", "link", "down")
        self.fold.clicked.connect(self._unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(translate("casefile", "Coded"), "heading"))
        column.addWidget(PlainLabel(_lead(), "quiet"))
        column.addWidget(self.foreign)
        column.addWidget(self.fold)
        column.addWidget(self.table)

    def show_testimony(self, testimony: Testimony | None) -> None:
        """Show the facts of a testimony, folded; nothing for None."""
        self._coding = testimony.coding if testimony else NOTHING_CODED
        people = testimony.people if testimony else ()
        self._people = {each.id: visible(each.label) for each in people}
        self.table.hide()
        self.fold.show()
        self._fill(self._coding)

    def close_paragraphs(self, numbers: Iterable[int]) -> None:
        """Show no fact whose words were taken back."""
        self._fill(self._coding.without_paragraphs(frozenset(numbers)))

    def _fill(self, coding: Coding) -> None:
        facts = sorted(coding.facts, key=_place)
        lines = [self._line(fact, coding) for fact in facts]
        self._model.set_rows(lines)
        self._fit(lines)
        packs = foreign_packs(self._labels, facts)
        named = visible(", ".join(packs))
        self.foreign.setText(_foreign_words().format(packs=named) if packs else "")
        self.foreign.setVisible(bool(packs))
        words = translate("casefile", "Show the coded facts: {count}")
        self.fold.setText(words.format(count=len(lines)))
        self.fold.setAccessibleName(self.fold.text())
        rows = min(len(lines), MOST_ROWS)
        self.table.setFixedHeight(_HEAD_PX + rows * ROW_PX)
        self.setVisible(bool(lines))

    def _fit(self, lines: Sequence[CodedLine]) -> None:
        """Give each column what its words take; one without words leaves its room."""
        elicited = self.table.column_px(line.elicited for line in lines)
        when = self.table.column_px(line.when for line in lines)
        when = min(max(when, _WHEN_PX), _MOST_WHEN_PX)
        when = when if any(line.when for line in lines) else HIDDEN
        who = _WHO_PX if any(line.who for line in lines) else HIDDEN
        narrow = _WHEN_PX if when != HIDDEN else HIDDEN
        self.table.set_layouts(
            (
                (0, (_NUMBER_PX, 0, HIDDEN, HIDDEN, elicited)),
                (520, (_NUMBER_PX, 0, narrow, HIDDEN, elicited)),
                (720, (_NUMBER_PX, 0, narrow, who, elicited)),
                (880, (_NUMBER_PX, 0, when, who, elicited)),
            )
        )

    def _line(self, fact: Fact, coding: Coding) -> CodedLine:
        when = when_words(self._labels, fact.when, coding.fact) or fact.detail(WHEN_SAID)
        return CodedLine(
            paragraph=fact.span.paragraph if fact.span else 0,
            what=begun(visible(title_in_list(self._labels, fact))),
            when=visible(when),
            who=", ".join(self._people.get(each, "") for each in fact.people),
            elicited=begun(came_up(self._labels, fact)),
        )

    def _unfold(self) -> None:
        self.table.show()
        self.fold.hide()
        self.table.setFocus()

    def _open(self, row: int) -> None:
        line = self._model.row(row)
        if line is not None and line.paragraph:
            self.paragraph_wanted.emit(line.paragraph)


def _place(fact: Fact) -> tuple[bool, int, int, int]:
    span = fact.span
    if span is None:
        return True, 0, 0, fact.id
    return False, span.paragraph, span.start, fact.id


def _cell(line: CodedLine, column: int) -> str:
    paragraph = str(line.paragraph) if line.paragraph else "–"
    return (paragraph, line.what, line.when, line.who, line.elicited)[column]


def _foreign_words() -> str:
    return translate(
        "casefile",
        "Some terms are of packs that are not here in this version: {packs}. They are "
        "called as the testimony itself calls them; where it does not, their code stands.",
    )


def _lead() -> str:
    return translate(
        "casefile",
        "As the interviewer marked it on the words. Enter or a click leads to the words.",
    )
