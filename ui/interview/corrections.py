"""The corrections of the read-back: each is read back, and said yes to by itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.testimony import Correction
from ui.interview.read_back import differing
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.dates import clock_words
from ui.widgets.labels import PlainLabel
from ui.words import translate


class CorrectionRow(QWidget):
    """One correction: what became of what, and the yes to it.

    Signals:
        acknowledged: The person said yes to it.
    """

    acknowledged = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = PlainLabel("", "quiet")
        self._said = PlainLabel("", "small")
        self.yes = Button(theme, translate("interview", "“Yes, so”"), icon="check")
        self.yes.clicked.connect(self.acknowledged)
        row = QHBoxLayout()
        row.addWidget(self.yes)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addWidget(self._said)
        column.addLayout(row)

    def show_correction(self, correction: Correction) -> None:
        """Show it, and whether the person said yes to it."""
        before, after = differing(correction.before, correction.after)
        words = translate("interview", "Paragraph {number}: “{before}” became “{after}”")
        shown = words.format(number=correction.paragraph, before=before, after=after)
        self._words.setText(shown)
        self.yes.setAccessibleDescription(shown)
        name = translate("interview", "Paragraph {number}: “Yes, so”")
        self.yes.setAccessibleName(name.format(number=correction.paragraph))
        is_open = not correction.acknowledged_at
        self.yes.setVisible(is_open)
        self._said.setVisible(not is_open)
        said = translate("interview", "They said yes to it at {time}.")
        self._said.setText(said.format(time=clock_words(correction.acknowledged_at)))


class Corrections(QWidget):
    """All of them, in their order; hidden while there are none.

    Signals:
        acknowledged: Place of a correction in the list, from 0.
    """

    acknowledged = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_open = True
        self.rows: list[CorrectionRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(PlainLabel(translate("interview", "Corrections"), "strong"))
        self._column.addWidget(
            PlainLabel(
                translate("interview", "Read each one back, and ask if it is right so."),
                "quiet",
            )
        )
        self.hide()

    def show_corrections(self, corrections: tuple[Correction, ...]) -> None:
        """Show them; tells nobody."""
        while len(self.rows) > len(corrections):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(corrections):
            self._add(len(self.rows))
        for row, correction in zip(self.rows, corrections, strict=True):
            row.show_correction(correction)
        self.setVisible(bool(corrections))

    def show_open(self, is_open: bool) -> None:
        """Let the person say yes, or not."""
        self._is_open = is_open
        for row in self.rows:
            row.yes.setEnabled(is_open)

    def _add(self, place: int) -> None:
        row = CorrectionRow(self._theme)
        row.yes.setEnabled(self._is_open)
        row.acknowledged.connect(lambda: self.acknowledged.emit(place))
        self.rows.append(row)
        self._column.addWidget(row)
