"""The later steps: making, typing a piece, and the key that is live."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crypto.identity import Card
from ui.ceremony.entry import PieceEntry
from ui.ceremony.screen import Due
from ui.theme import Theme
from ui.widgets.labels import FingerprintLabel, PlainLabel
from ui.widgets.progress import ProgressStrip
from ui.words import translate


def column_of(step: QWidget) -> QVBoxLayout:
    """Return the layout of a step: parts under one another, from the top."""
    column = QVBoxLayout(step)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return column


class MakingStep(QWidget):
    """Shown while the key is made and every combination of its pieces is tried."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.progress = ProgressStrip(theme)
        column_of(self).addWidget(self.progress)

    def begin(self) -> None:
        """Show that the work began."""
        words = translate("ceremony", "Making the key, and trying its pieces in every way")
        self.progress.start(words, can_cancel=False)


class ProofStep(QWidget):
    """A piece typed in from its sheet: to prove the sheet, or for the test recovery."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._for = PlainLabel("", "heading")
        self._about = PlainLabel()
        self.entry = PieceEntry(theme)
        column = column_of(self)
        column.addWidget(self._for)
        column.addWidget(self._about)
        column.addWidget(self.entry)

    def begin(self, piece: str, about: str) -> None:
        """Start with empty fields, under words for the piece that is due, if any."""
        self._for.setText(piece)
        self._for.setVisible(bool(piece))
        self._about.setText(about)
        self.entry.begin()


class LiveStep(QWidget):
    """The key is live: its card, its fingerprint, and who holds what."""

    def __init__(self) -> None:
        super().__init__()
        self._name = PlainLabel("", "heading")
        self.fingerprint = FingerprintLabel(large=True)
        self._holders = PlainLabel("", "quiet")
        column = column_of(self)
        column.addWidget(
            PlainLabel(
                translate(
                    "ceremony",
                    "Paper alone has rebuilt this key, so it is live now. This computer "
                    "has forgotten it. What is left is its card, which is public: save it, "
                    "and give it to everybody who has to know the key.",
                )
            )
        )
        column.addWidget(self._name)
        column.addWidget(self.fingerprint)
        column.addWidget(
            PlainLabel(
                translate(
                    "ceremony",
                    "Compare the fingerprint with the sheets: it must be the same.",
                )
            )
        )
        column.addWidget(self._holders)
        column.addWidget(
            PlainLabel(
                translate(
                    "ceremony",
                    "Afterwards close the program and switch this computer and the printer "
                    "off, so that nothing stays in their memory.",
                )
            )
        )

    def show_card(self, card: Card, holders: tuple[str, ...]) -> None:
        """Show the card, and who holds which piece."""
        self._name.setText(card.pseudonym)
        self.fingerprint.set_fingerprint(card.fingerprint)
        lines = [
            translate("ceremony", "Piece {number}: {name}").format(number=number, name=name)
            for number, name in enumerate(holders, start=1)
        ]
        self._holders.setText("\n".join(lines))
        self._holders.setVisible(bool(lines))


def owner_words(due: Due) -> str:
    """Return which piece it is, and whose."""
    if not due.holder:
        return translate("ceremony", "Piece {number} of {count}").format(
            number=due.number, count=due.count
        )
    return translate("ceremony", "Piece {number} of {count}, for {name}").format(
        number=due.number, count=due.count, name=due.holder
    )
