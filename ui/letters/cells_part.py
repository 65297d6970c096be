"""Single purposes that are taken back: to whom, what for, and as whom they may be known."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.permissions import (
    FullConsent,
    IdentityLevel,
    Permission,
    Purpose,
    in_order,
    place,
)
from ui.casefile.purposes import purpose_words
from ui.casefile.words import CLASSES, of_table
from ui.letters.left_words import GONE, left_options, left_words
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel, field
from ui.words import translate


class CellsPart(QWidget):
    """One at a time is named and put on the list; nothing else of the consent changes.

    Signals:
        changed: The list is another.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cells: tuple[Permission, ...] = ()
        self._more: FullConsent | None = None
        self.recipient = Choice(theme, translate("letters", "Whom"), ())
        self.purpose = Choice(theme, translate("letters", "What for"), ())
        self.left = Choice(theme, translate("letters", "What is left"), left_options())
        self.add = Button(theme, translate("letters", "Put it on the list"), icon="plus")
        self.add.clicked.connect(self._added)
        self.recipient.activated.connect(self._offer_purposes)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.lines: tuple[Button, ...] = ()
        self._lay_out()

    def show_cells(self, cells: Iterable[Permission], more: FullConsent | None) -> None:
        """Show what is on the list, and offer what can be put on it; tells nobody.

        Args:
            cells: On the list.
            more: What holds now; None where that cannot be read here.
        """
        self._more = more if more is not None and more.permissions else None
        self.recipient.clear()
        for each in RecipientClass:
            if self._purposes(each):
                words = of_table(CLASSES, str(each))
                self.recipient.addItem(words[:1].upper() + words[1:], str(each))
        self.add.setEnabled(self.recipient.count() > 0)
        self._offer_purposes()
        self._cells = in_order(cells)
        self._show()

    def cells(self) -> tuple[Permission, ...]:
        """Return what is on the list, in order."""
        return self._cells

    def _purposes(self, recipient: RecipientClass) -> tuple[Purpose, ...]:
        if self._more is None:
            return tuple(Purpose)
        return tuple(
            each.purpose
            for each in self._more.permissions
            if each.recipient is recipient and each.answer is Answer.YES
        )

    def _offer_purposes(self) -> None:
        self.purpose.clear()
        if self.recipient.code:
            for each in self._purposes(RecipientClass(self.recipient.code)):
                self.purpose.addItem(purpose_words(each), str(each))

    def _added(self) -> None:
        gone = self.left.code == GONE
        cell = Permission(
            purpose=Purpose(self.purpose.code),
            recipient=RecipientClass(self.recipient.code),
            answer=Answer.NO if gone else Answer.YES,
            identity=IdentityLevel.NONE if gone else IdentityLevel(self.left.code),
        )
        others = (each for each in self._cells if place(each) != place(cell))
        self._cells = in_order((*others, cell))
        self._show()
        self.changed.emit()

    def _removed(self, cell: Permission) -> None:
        self._cells = tuple(each for each in self._cells if each != cell)
        self._show()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        while item := self._list.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        lines = []
        for cell in self._cells:
            words = left_words(cell)
            off = Button(self._theme, translate("letters", "Take it off the list"), "link")
            off.setAccessibleName(f"{off.text()}: {words}")
            off.clicked.connect(lambda _checked, each=cell: self._removed(each))
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(16)
            row.addWidget(PlainLabel(words), 1)
            row.addWidget(off, 0, Qt.AlignmentFlag.AlignTop)
            self._list.addWidget(line)
            lines.append(off)
        self.lines = tuple(lines)

    def _lay_out(self) -> None:
        fields = QWidget()
        flow = FlowLayout(16)
        flow.setContentsMargins(0, 0, 0, 0)
        for each in (self.recipient, self.purpose, self.left):
            flow.addWidget(field(each.accessibleName(), each))
        fields.setLayout(flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(fields)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._list)
