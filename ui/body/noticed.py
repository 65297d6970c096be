"""When a mark was first noticed: as a person writes it, with what was understood."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.coded.reading import date_words
from ui.coded.written import edtf_of
from ui.widgets.labels import PlainLabel
from ui.words import translate


class NoticedField(QWidget):
    """One line, and what was read from it.

    Signals:
        edited: Something was typed just now.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._edtf = ""
        self._shown_for = 0
        self.date = QLineEdit()
        self.date.setPlaceholderText(translate("body", "August 2020, 10.08.2020?"))
        self.date.setAccessibleName(translate("body", "First noticed"))
        self.reading = PlainLabel("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.date)
        column.addWidget(self.reading)
        self.setFocusProxy(self.date)
        self.date.textEdited.connect(self._typed)
        self._show_reading()

    @property
    def edtf(self) -> str:
        """The date, as far as one was understood; else empty."""
        return self._edtf

    def show_date(self, edtf: str, number: int) -> None:
        """Show a date; words that are no date stay while the same mark is shown.

        Args:
            edtf: Or empty.
            number: Of the mark.
        """
        if self._shown_for == number and self._edtf == edtf:
            return
        self._shown_for, self._edtf = number, edtf
        self.date.setText(edtf)
        self._show_reading()

    def _typed(self, typed: str) -> None:
        self._edtf = edtf_of(typed)
        self._show_reading()
        self.edited.emit()

    def _show_reading(self) -> None:
        words = ""
        if self._edtf:
            words = date_words(self._edtf)
        elif self.date.text().strip():
            words = translate(
                "body", "No date is read from this, and it is not kept. Describe it above."
            )
        self.reading.setText(words)
        self.reading.setVisible(bool(words))
