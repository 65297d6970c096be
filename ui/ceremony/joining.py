"""The page where holders join their pieces, so that the key can do one thing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from crypto.identity import Card
from ui.ceremony.entry import PieceEntry
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button, one_of
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import FingerprintLabel, PlainLabel
from ui.widgets.page import Page
from ui.widgets.progress import ProgressStrip
from ui.words import translate


class JoiningView(Page):
    """Widgets and signals.

    Signals:
        typed: 33 words.
        remove_asked: Number of a piece to let go of.
        open_asked: Open the key, and use it.
        closed: The page is done with.
    """

    typed = Signal(object)
    remove_asked = Signal(int)
    open_asked = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("ceremony", "Join the pieces of a key"))
        self._purpose = PlainLabel()
        self._name = PlainLabel("", "heading")
        self.fingerprint = FingerprintLabel()
        self._state = PlainLabel("", "strong")
        self._pieces = QWidget()
        self._pieces_row = FlowLayout(8)
        self._pieces_row.setContentsMargins(0, 0, 0, 0)
        self._pieces.setLayout(self._pieces_row)
        self.entry = PieceEntry(theme)
        self.progress = ProgressStrip(theme)
        self.take_button = Button(
            theme, translate("ceremony", "Take this piece"), "primary"
        )
        self.open_button = Button(theme, translate("ceremony", "Open the key"), "primary")
        self.set_foot(one_of(self.take_button, self.open_button))
        self._arrange()
        self.take_button.clicked.connect(self._take)
        self.entry.finished.connect(self._take)
        self.open_button.clicked.connect(self.open_asked)
        self.left.connect(self.entry.forget)
        self.help_words = (
            translate(
                "ceremony",
                "Each holder types the own piece while the others look away. When enough "
                "pieces are here the key exists in memory for one act, and is forgotten.",
            ),
        )

    def show_key(self, card: Card, purpose: str) -> None:
        """Say which key is to be opened, and for what."""
        self._purpose.setText(purpose)
        self._name.setText(card.pseudonym)
        self.fingerprint.set_fingerprint(card.fingerprint)

    def show_pieces(self, numbers: tuple[int, ...], needed: int) -> None:
        """Show which pieces are here, and ask for the next one or offer to open."""
        enough = bool(numbers) and len(numbers) >= needed
        self.progress.finish()
        self.banner.clear()
        self._show_numbers(numbers)
        self._state.setText(_state_words(numbers, needed))
        self.entry.setVisible(not enough)
        self.take_button.setVisible(not enough)
        self.open_button.setVisible(enough)
        self.open_button.setEnabled(True)
        if enough:
            self.entry.forget()
            self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.entry.begin()

    def show_opening(self) -> None:
        """Show that the key is being used."""
        self.banner.clear()
        self.open_button.setEnabled(False)
        self.progress.start(translate("ceremony", "Using the key"), can_cancel=False)

    def show_entry_problem(self, error: Exception) -> None:
        """Say what is wrong with what was typed."""
        self.entry.show_problem(error)

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""
        self.banner.show_error(error)

    def end(self) -> None:
        """End the page."""
        self.entry.forget()
        self.closed.emit()

    def first_focus(self) -> QWidget | None:
        """Begin at the first word."""
        return self.entry.words[0]

    def _arrange(self) -> None:
        card = QFrame()
        set_kind(card, "card")
        about = QVBoxLayout(card)
        about.setContentsMargins(16, 12, 16, 12)
        about.setSpacing(4)
        about.addWidget(self._name)
        about.addWidget(self.fingerprint)
        about.addWidget(
            PlainLabel(
                translate("ceremony", "The same fingerprint stands on the sheets."), "quiet"
            )
        )
        self.add_margin(card)
        for part in (self._purpose, self._state, self._pieces):
            self.column.addWidget(part)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.entry)
        self.column.addStretch(1)

    def _take(self) -> None:
        self.typed.emit(self.entry.typed())

    def _show_numbers(self, numbers: tuple[int, ...]) -> None:
        while item := self._pieces_row.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for number in numbers:
            words = translate("ceremony", "Remove piece {number}").format(number=number)
            button = Button(self.theme, words, icon="close")
            button.clicked.connect(lambda _on=False, at=number: self.remove_asked.emit(at))
            self._pieces_row.addWidget(button)
        self._pieces.setVisible(bool(numbers))


def _state_words(numbers: tuple[int, ...], needed: int) -> str:
    if not numbers:
        return translate("ceremony", "Type the first piece from its sheet.")
    if len(numbers) >= needed:
        return translate("ceremony", "There are enough pieces. The key can be opened.")
    words = translate("ceremony", "Pieces here: {count} of {needed}. Type the next one.")
    return words.format(count=len(numbers), needed=needed)
