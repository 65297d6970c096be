"""Corrections of paragraphs of a sealed testimony: each with its number, before, after."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.testimony import Correction
from desktop.services.half_typed import Words
from ui.interview.half_typed import EMPTY
from ui.letters.drafting import numbers_of
from ui.letters.writing import TextBox
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, field
from ui.widgets.scroll import bring_into_sight
from ui.words import translate

_NUMBER_PX = 96


class Corrections(QWidget):
    """The list, and a box to make one more.

    Signals:
        changed: One was added or taken off.
        half_typed: `Words` of the box at each key; `EMPTY` once added or given up.
    """

    changed = Signal()
    half_typed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._made: tuple[Correction, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.box = CorrectionBox(theme)
        self.more = Button(
            theme, translate("letters", "Correct a paragraph…"), icon="pencil"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(translate("letters", "Corrections"), "strong"))
        column.addLayout(self._rows)
        column.addWidget(self.box)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._begin)
        self.box.made.connect(self._add)
        self.box.put_back.connect(self._end)
        self.box.half_typed.connect(self.half_typed)

    @property
    def made(self) -> tuple[Correction, ...]:
        """The corrections, in the order of their numbers."""
        return self._made

    def show_account(self, account: tuple[str, ...]) -> None:
        """Know the paragraphs of the testimony, where they can be read here."""
        self.box.account = account

    def show_corrections(self, made: tuple[Correction, ...]) -> None:
        """Show corrections; tells nobody."""
        self._made = tuple(sorted(made, key=lambda each: each.paragraph))
        while item := self._rows.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for correction in self._made:
            row = _Row(self._theme, correction)
            row.dropped.connect(self._drop)
            self._rows.addWidget(row)

    def show_half_typed(self, words: Words) -> None:
        """Go on with a correction that was begun and not added."""
        self.more.hide()
        self.box.go_on(words)

    def close_box(self) -> bool:
        """Put an empty box away; a correction that was begun is added or left first."""
        if self.box.isHidden():
            return False
        if self.box.is_begun:
            self.box.after.setFocus()
        else:
            self._end()
        return True

    def _begin(self) -> None:
        self.more.hide()
        self.box.begin()

    def _end(self) -> None:
        self.box.put_away()
        self.more.show()
        self.more.setFocus()

    def _add(self, correction: Correction) -> None:
        others = (each for each in self._made if each.paragraph != correction.paragraph)
        self.show_corrections((*others, correction))
        self._end()
        self.changed.emit()

    def _drop(self, correction: Correction) -> None:
        self.show_corrections(tuple(each for each in self._made if each != correction))
        self.more.setFocus()
        self.changed.emit()


class _Row(QFrame):
    """One correction, which can be taken off again.

    Signals:
        dropped: The correction.
    """

    dropped = Signal(object)

    def __init__(self, theme: Theme, correction: Correction) -> None:
        super().__init__()
        set_kind(self, "card")
        heading = translate("letters", "Paragraph {number}").format(
            number=correction.paragraph
        )
        drop = Button(theme, translate("letters", "Take it off"), "link")
        drop.setAccessibleName(
            translate("letters", "Take off: {heading}").format(heading=heading)
        )
        drop.clicked.connect(lambda: self.dropped.emit(correction))
        head = QHBoxLayout()
        head.addWidget(PlainLabel(heading, "strong"), 1)
        head.addWidget(drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(before_after(correction))


class CorrectionBox(QFrame):
    """Which paragraph, how it stands, and how it should be.

    Attributes:
        account: The paragraphs of the testimony, where they can be read here.

    Signals:
        made: A `Correction`.
        put_back: The person changed their mind.
        half_typed: `Words` of the box at each key: number, as it stands, as it should be;
            `EMPTY` once it is put away.
    """

    made = Signal(object)
    put_back = Signal()
    half_typed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_kind(self, "card")
        self.account: tuple[str, ...] = ()
        self.number = QLineEdit()
        self.number.setMaximumWidth(_NUMBER_PX)
        before = translate("letters", "As it stands")
        after = translate("letters", "As it should be")
        self.before = TextBox(before)
        self.after = TextBox(after)
        self.apply = Button(theme, translate("letters", "Add the correction"))
        leave = Button(theme, translate("letters", "Leave it"), "link")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.apply)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        number = translate("letters", "Number of the paragraph")
        column.addWidget(field(number, self.number))
        column.addWidget(field(before, self.before))
        column.addWidget(field(after, self.after))
        column.addLayout(buttons)
        self.number.textEdited.connect(self._look_up)
        self.before.textChanged.connect(self._check)
        self.after.textChanged.connect(self._check)
        self.apply.clicked.connect(self._apply)
        leave.clicked.connect(self.put_back)
        self.hide()

    @property
    def is_begun(self) -> bool:
        """Whether something stands in the box."""
        return any(self._typed())

    def begin(self) -> None:
        """Show the box, empty."""
        self._fill(("", "", ""))
        self.show()
        self.number.setFocus()

    def go_on(self, words: Words) -> None:
        """Show the box with what was typed into it before, as `half_typed` told it."""
        self._fill(words)
        self.show()
        self.after.moveCursor(QTextCursor.MoveOperation.End)
        self.after.setFocus()
        QTimer.singleShot(0, self, lambda: bring_into_sight(self))  # it is laid out then

    def put_away(self) -> None:
        """Hide the box; what stood in it was added, or is given up."""
        self.hide()
        self.half_typed.emit(EMPTY)

    def _fill(self, words: Words) -> None:
        number, before, after = (*words, "", "", "")[:3]
        self.number.setText(number)
        self.before.setPlainText(before)
        self.after.setPlainText(after)
        self._check()

    def _typed(self) -> Words:
        return self.number.text(), self.before.toPlainText(), self.after.toPlainText()

    def _tell(self) -> None:
        self.half_typed.emit(self._typed() if self.is_begun else EMPTY)

    def _look_up(self) -> None:
        number = self._number()
        if self.account:
            known = 0 < number <= len(self.account)
            words = self.account[number - 1] if known else ""
            self.before.setPlainText(words)
            self.after.setPlainText(words)
        self._check()

    def _number(self) -> int:
        numbers = numbers_of(self.number.text()) or ()
        number = numbers[0] if len(numbers) == 1 else 0
        return 0 if self.account and number > len(self.account) else number

    def _check(self) -> None:
        before, after = self._words()
        self.apply.setEnabled(bool(self._number() and after) and before != after)
        if not self.isHidden():
            self._tell()

    def _words(self) -> tuple[str, str]:
        return _line(self.before.kept()), _line(self.after.kept())

    def _apply(self) -> None:
        before, after = self._words()
        self.made.emit(Correction(paragraph=self._number(), before=before, after=after))


def before_after(correction: Correction) -> QWidget:
    """Return a correction to read: what stood there, and what should."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for heading, words in (
        (translate("letters", "As it stands"), correction.before),
        (translate("letters", "As it should be"), correction.after),
    ):
        pair = QVBoxLayout()
        pair.setSpacing(0)
        pair.addWidget(PlainLabel(heading, "small"))
        pair.addWidget(PlainLabel(words or translate("letters", "(nothing)")))
        column.addLayout(pair)
    return box


def _line(text: str) -> str:
    return " ".join(text.split())
