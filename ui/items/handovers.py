"""Through whose hands an item went, and a line to note the next time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.items import Item
from desktop.services.half_typed import Words
from ui.interview.half_typed import EMPTY
from ui.items.presenter import Handing
from ui.items.words import handover_words
from ui.plain import visible
from ui.theme import Theme
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.labels import PlainLabel, field
from ui.words import translate

MAX_LETTERS = 400


class Handovers(QWidget):
    """A list that only grows at its end, and four fields.

    Signals:
        noted: A `Handing`.
        last_removed: Take the last one out; the button was held.
        half_typed: `Words` of the four fields at each key; `EMPTY` if nothing was typed.
    """

    noted = Signal(object)
    last_removed = Signal()
    half_typed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown = 0
        self._is_open = True
        self._has_any = False
        self._now = ""
        self._untyped: Words = EMPTY
        self.lines = PlainLabel("", "quiet")
        self.giver, self.taker, self.when, self.note = (_line() for _ in range(4))
        self._four = self.giver, self.taker, self.when, self.note
        self.unclear = PlainLabel(
            translate(
                "items",
                "Who gave it, who took it, and a time as 2026-03-01 14:00, please.",
            ),
            "amber",
        )
        self.unclear.hide()
        self.add = Button(theme, translate("items", "Note the handover"), icon="plus")
        self.remove = HoldButton(
            theme, translate("items", "Hold to take the last handover out"), "erase"
        )
        self._fields = QWidget()
        self._lay_out()
        self.add.clicked.connect(self._note)
        self.remove.held.connect(self.last_removed)
        for line in self._four:
            line.textEdited.connect(self._typed)

    @property
    def begun(self) -> QWidget | None:
        """The last field in which something was typed and not noted; None if none was."""
        pairs = zip(self._four, self._untyped, strict=False)
        typed = [line for line, before in pairs if line.text() != before]
        return typed[-1] if typed else None

    def show_item(self, item: Item, now: str, half_typed: Words) -> None:
        """Show the handovers of an item; what is being typed stays for the same item.

        Args:
            item: The chosen one.
            now: The present moment, as it is typed.
            half_typed: What was typed for this item before and not noted.
        """
        lines = map(handover_words, item.handovers)
        nothing = translate("items", "It has not changed hands since it was noted here.")
        self.lines.setText("\n".join(lines) or nothing)
        self._has_any = bool(item.handovers)
        self._show_remove()
        if self._shown != item.id:
            self._shown = item.id
            self._now = now
            self.clear()
            self.giver.setText(item.holder)
            self._untyped = tuple(line.text() for line in self._four)
            for line, text in zip(self._four, half_typed, strict=False):
                line.setText(text)

    def clear(self) -> None:
        """Empty the fields; the time is now."""
        for line in (self.giver, self.taker, self.note):
            line.clear()
        self.when.setText(self._now)
        self._untyped = tuple(line.text() for line in self._four)
        self.unclear.hide()

    def show_unclear(self) -> None:
        """Say what is missing, and go there."""
        self.unclear.show()
        empty = (line for line in (self.giver, self.taker) if not line.text().strip())
        next(empty, self.when).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_open(self, is_open: bool) -> None:
        """Let handovers be noted, or only be read."""
        self._is_open = is_open
        self._fields.setVisible(is_open)
        self._show_remove()

    def _typed(self) -> None:
        words = tuple(line.text() for line in self._four)
        self.half_typed.emit(EMPTY if words == self._untyped else words)

    def _show_remove(self) -> None:
        self.remove.setVisible(self._is_open and self._has_any)

    def _note(self) -> None:
        self.unclear.hide()
        self.noted.emit(
            Handing(
                giver=visible(self.giver.text()),
                taker=visible(self.taker.text()),
                when=self.when.text(),
                note=visible(self.note.text()),
            )
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(translate("items", "Handovers"), "strong"))
        column.addWidget(self.lines)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addWidget(field(translate("items", "From (code)"), self.giver), 0, 0)
        grid.addWidget(field(translate("items", "To (code)"), self.taker), 0, 1)
        grid.addWidget(field(translate("items", "When"), self.when), 1, 0)
        grid.addWidget(field(translate("items", "Note"), self.note), 1, 1)
        grid.addWidget(self.unclear, 2, 0, 1, 2)
        grid.addWidget(self.add, 3, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._fields)


def _line() -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(MAX_LETTERS)
    return line
