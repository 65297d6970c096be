"""What is known of the marked testimony, beside the list, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.rows import ShelfRow
from desktop.domain.testimony import State
from ui.shelf.words import facts, state_long, state_short
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.labels import CopyableLabel, PlainLabel
from ui.words import translate


class ShelfAside(QFrame):
    """Hidden while no row is marked.

    Signals:
        opened: The first button: go on, seal, read, or look after the sealed file.
        read_asked, outbox_asked, reopen_asked: The other buttons, where they apply.
        letters_asked: What was said about it since it was sealed.
    """

    opened = Signal(object)
    read_asked = Signal(object)
    outbox_asked = Signal(object)
    reopen_asked = Signal(object)
    letters_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_kind(self, "card")
        self._row: ShelfRow | None = None
        self._code = CopyableLabel("", "heading")
        self._state = PlainLabel("", "strong")
        self._meaning = PlainLabel("", "quiet")
        self._facts = QVBoxLayout()
        self._facts.setSpacing(8)
        self.open_button = Button(theme, "")
        self.read_button = Button(theme, translate("shelf", "Read it"), "link")
        self.outbox_button = Button(theme, translate("shelf", "Its sealed file"), "link")
        self.reopen_button = Button(theme, translate("shelf", "Open it again"), "link")
        self.letters_button = Button(theme, translate("shelf", "Letters"), "link")
        for button, signal in (
            (self.open_button, self.opened),
            (self.read_button, self.read_asked),
            (self.outbox_button, self.outbox_asked),
            (self.reopen_button, self.reopen_asked),
            (self.letters_button, self.letters_asked),
        ):
            button.clicked.connect(lambda _on=False, signal=signal: signal.emit(self._row))
        self._lay_out()
        self.hide()

    def show_row(self, row: ShelfRow | None) -> None:
        """Show one testimony, or nothing."""
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        self._code.setText(row.code)
        self._state.setText(state_short(row.state))
        self._meaning.setText(state_long(row.state))
        words = _open_words(row.state)
        self.open_button.setText(words)
        self.open_button.setAccessibleName(f"{words}: {row.code}")
        self.read_button.setVisible(row.state is State.READY)
        self.reopen_button.setVisible(row.state is State.READY)
        self.outbox_button.setVisible(row.state is State.KEPT)
        self.letters_button.setVisible(
            row.state not in (State.OPEN, State.READY, State.DESTROYED)
        )
        self._show_facts(facts(row))

    def _show_facts(self, pairs: tuple[tuple[str, str], ...]) -> None:
        while item := self._facts.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for heading, words in pairs:
            self._facts.addWidget(_fact(heading, words))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._code)
        head.addWidget(self._state)
        head.addWidget(self._meaning)
        column.addLayout(head)
        column.addLayout(self._facts)
        doors = QVBoxLayout()
        doors.setSpacing(0)
        for button in (
            self.open_button,
            self.read_button,
            self.outbox_button,
            self.reopen_button,
            self.letters_button,
        ):
            doors.addWidget(button)
        column.addLayout(doors)


def _open_words(state: State) -> str:
    return {
        State.OPEN: translate("shelf", "Go on"),
        State.READY: translate("shelf", "Seal it"),
        State.SEALED: translate("shelf", "Its sealed file"),
        State.KEPT: translate("shelf", "Read it"),
        State.RECEIVED: translate("shelf", "Read it"),
        State.DESTROYED: translate("shelf", "Letters"),
    }[state]


def _fact(heading: str, words: str) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(PlainLabel(heading, "small"))
    column.addWidget(PlainLabel(words))
    return box
