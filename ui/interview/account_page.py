"""The free account: the person tells, the page keeps up.

Beside the words stand what was asked and the second of the recording; both are noted with
one key and none of it is in the way.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.domain.conduct import AskedQuestion, Manner
from desktop.domain.testimony import Testimony
from ui.evidence.names import clock
from ui.interview.account_foot import AccountFoot
from ui.interview.editor import PageEditor, page_px
from ui.interview.find_bar import FindBar
from ui.interview.margin import Beside, Margin
from ui.interview.question_line import QuestionLine
from ui.interview.question_log import QuestionLog, manner_words
from ui.interview.settle import Settle
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.folding import FoldingButton
from ui.widgets.page import Page
from ui.words import translate

_LINE_GAP_PX = 4


class AccountPage(Page):
    """The account as numbered paragraphs.

    Signals:
        edited: Something was typed just now.
        settled: All paragraphs as a tuple of texts, after a pause.
        asked: Words and `Manner` of a question, and after which paragraph it was put.
        question_removed: An `AskedQuestion` that was a slip.
        mark_asked: Number of the paragraph to tie to the recording, as it is or will be.
        hear_asked: Number of the paragraph to play from.
    """

    edited = Signal()
    settled = Signal(object)
    asked = Signal(str, object, int)
    question_removed = Signal(object)
    mark_asked = Signal(int)
    hear_asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme, translate("interview", "Free account"), wide=True, scrolls=False
        )
        self._filling = False
        self._is_open = True
        self.editor = PageEditor(theme, translate("interview", "The account"))
        self._settle = Settle(self, self._hand_over)
        self.editor.document().contentsChange.connect(self._changed)
        self.find_bar = FindBar(theme, self.editor)
        self.log = QuestionLog(theme)
        self.question = QuestionLine(theme)
        self.question.setParent(self.editor)
        self.under = AccountFoot(theme)
        self._margin = Margin(theme, self.editor)
        self._questions = Button(theme, "", "link", "note")
        self._add_parts(theme)
        self._connect()
        self._add_keys()
        self.entered.connect(self._ask_on)
        self.editor.viewport().installEventFilter(self)
        self.show_questions(())

    def show_testimony(self, testimony: Testimony) -> None:
        """Show the account; tells nobody."""
        self._filling = True
        self.editor.show_paragraphs(testimony.paragraphs)
        self._filling = False

    def show_beside(self, testimony: Testimony) -> None:
        """Show what stands beside the account; the words stay as they are."""
        conduct = testimony.conduct
        self.show_questions(conduct.questions)
        self.under.show_words(has_words=bool(testimony.paragraphs))
        self.under.show_complete(conduct.account_complete_at)
        self.under.show_marks(has_marks=bool(conduct.audio_marks))
        seconds = {
            each.paragraph: clock(each.at_ms // 1000) for each in conduct.audio_marks
        }
        asked: dict[int, list[str]] = {}
        for each in conduct.questions:
            asked.setdefault(max(each.after, 1), []).append(_short(each))
        self._margin.show_notes(
            {
                at: Beside(seconds=seconds.get(at, ""), asked=tuple(asked.get(at, ())))
                for at in {*seconds, *asked}
            }
        )

    def show_questions(self, questions: tuple[AskedQuestion, ...]) -> None:
        """Show how many questions were asked, and which."""
        self.log.show_questions(questions)
        words = translate("interview", "Questions: {count}").format(count=len(questions))
        self._questions.setText(words)
        self._questions.setAccessibleName(words)
        self._questions.setVisible(bool(questions))

    def replace_paragraph(self, number: int, text: str) -> None:
        """Put a corrected paragraph in its place."""
        self._filling = True
        self.editor.replace_paragraph(number, text)
        self._filling = False

    def show_open(self, is_open: bool) -> None:
        """Let people write, or only read."""
        self._is_open = is_open
        self.editor.setReadOnly(not is_open)
        self.log.show_open(is_open)
        self.under.show_open(is_open)
        self._ask.setVisible(is_open)
        if not is_open:
            self.question.hide()
        elif self.isVisible():
            self._ask_on()

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        self._settle.now()

    def first_focus(self) -> QWidget:
        """Begin where the caret was, or go on with the question that was begun."""
        is_asking = self.question.is_begun and not self.question.isHidden()
        return self.question.words if is_asking else self.editor

    def close_last(self) -> bool:
        """Close what was opened over or above the account."""
        closings: tuple[tuple[QWidget, Callable[[], None]], ...] = (
            (self.question, self.question.close_line),
            (self.find_bar, self.find_bar.close_bar),
            (self.log, self.log.close_log),
        )
        for part, close in closings:
            if not part.isHidden():
                close()
                return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the line for a question fit the account, whatever its size."""
        if event.type() is QEvent.Type.Resize and not self.question.isHidden():
            self._place_question()
        return super().eventFilter(watched, event)

    def _add_parts(self, theme: Theme) -> None:
        find = Button(theme, translate("interview", "Find"), "link", "search")
        find.setToolTip("Ctrl+F")
        find.clicked.connect(self.find_bar.open_bar)
        words = translate("interview", "Note a question")
        self._ask = FoldingButton(theme, words, "link", "plus")
        self._ask.setToolTip("Ctrl+Q")
        self._ask.clicked.connect(self._ask_asked)
        for button in (self._questions, self._ask, find):
            self.beside_title.addWidget(button)
        for bar in (self.find_bar, self.log):
            bar.setMaximumWidth(page_px())
            self.column.addWidget(bar)
        self.column.setSpacing(12)
        self.column.addWidget(self.editor, 1)
        self.column.addWidget(self.under)

    def _connect(self) -> None:
        for part in (self.find_bar, self.log, self.question):
            part.closed.connect(self.editor.setFocus)
        self._questions.clicked.connect(self.log.open_log)
        self.under.mark_asked.connect(self._mark_asked)
        self.under.hear_asked.connect(self._hear_asked)
        self.question.asked.connect(self._asked)
        self.question.grown.connect(self._place_question)
        self.log.removed.connect(self.question_removed)

    def _add_keys(self) -> None:
        find = QKeySequence(QKeySequence.StandardKey.Find)
        for keys, act in (
            (find, self.find_bar.open_bar),
            (QKeySequence("Ctrl+Q"), self._ask_asked),
            (QKeySequence("Ctrl+M"), self._mark_asked),
            (QKeySequence("Ctrl+J"), self._hear_asked),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.activated.connect(act)

    def _ask_asked(self) -> None:
        if self._is_open:
            self._show_line()
            self.question.open_line()
            self._frame_area.ensureWidgetVisible(self.question)

    def _ask_on(self) -> None:
        """Show the line again if words stand in it that are not noted."""
        if self.question.is_begun and self._is_open:
            self._show_line()

    def _show_line(self) -> None:
        """Show the line, empty or with what was begun in it."""
        self.question.show()
        self._place_question()
        self.question.raise_()

    def _place_question(self) -> None:
        """Put the line under the paragraph with the caret, or as low as there is room."""
        editor, line = self.editor, self.question
        line.fit_to(min(editor.width(), page_px()))
        beneath = editor.bottom_of_caret_paragraph() + _LINE_GAP_PX
        lowest = editor.viewport().height() - line.height() - _LINE_GAP_PX
        line.move(QPoint(0, max(min(beneath, lowest), 0)))

    def _asked(self, words: str, manner: Manner) -> None:
        self.settle_now()
        self.asked.emit(words, manner, self._number_of_last())

    def _number_of_last(self) -> int:
        """Return after which paragraph something is noted now; 0 before the first."""
        begun = self.editor.number_begun()
        is_blank = not self.editor.textCursor().block().text().strip()
        return begun - 1 if is_blank else begun

    def _mark_asked(self) -> None:
        if self._is_open:
            self.settle_now()
            self.mark_asked.emit(self.editor.number_begun())

    def _hear_asked(self) -> None:
        self.hear_asked.emit(self.editor.number_at_caret())

    def _changed(self, _at: int, removed: int, added: int) -> None:
        if not self._filling and (removed or added):
            self.edited.emit()
            self._settle.touch()

    def _hand_over(self) -> None:
        self.settled.emit(self.editor.paragraphs())


def _short(question: AskedQuestion) -> str:
    return f"{manner_words(question.manner)}: {question.words}"
