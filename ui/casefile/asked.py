"""The questions of an interview, for whoever reads it: how many, which leading, where.

The first of them are in sight; all of them when they are asked for, in a box that scrolls.
"""

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desktop.domain.conduct import Conduct
from ui.casefile.conducted import leading_questions, question_lines
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.cut_label import CutLabel
from ui.widgets.labels import PlainLabel
from ui.widgets.wrapping import LONGEST_RUN, wrap_as_fits
from ui.words import translate

AT_ONCE = 6
WHOLE_PX = 320


class QuestionsAsked(QWidget):
    """Hidden where no question was noted."""

    def __init__(self, theme: Theme, conduct: Conduct) -> None:
        super().__init__()
        self._lines = tuple(question_lines(conduct))
        title = translate("casefile", "Questions asked")
        self.whole = QPlainTextEdit()
        self.whole.setAccessibleName(title)
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setFixedHeight(WHOLE_PX)
        count = len(self._lines)
        words = translate("casefile", "Show all %n question(s)", "", count)
        self.more = Button(theme, words, "link")
        self.more.clicked.connect(self._unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(title, "strong"))
        for line in _sums(count, leading_questions(conduct)):
            column.addWidget(PlainLabel(line))
        self._first = [CutLabel(theme, line) for line in self._lines[:AT_ONCE]]
        for part in (*self._first, self.whole, self.more):
            column.addWidget(part)
        self.whole.hide()
        self.more.setVisible(count > AT_ONCE)
        if not count:
            self.hide()

    def _unfold(self) -> None:
        pieces = [
            line[at : at + LONGEST_RUN]
            for line in self._lines
            for at in range(0, len(line), LONGEST_RUN)
        ]
        text = "\n".join(pieces)
        wrap_as_fits(self.whole, text)
        self.whole.setPlainText(text)
        self.whole.show()
        for part in (*self._first, self.more):
            part.hide()
        self.whole.setFocus()


def _sums(count: int, leading: int) -> tuple[str, ...]:
    return (
        translate("casefile", "%n question(s)", "", count),
        translate("casefile", "Leading questions: {count}").format(count=leading),
    )
