"""The page on which a custodian chooses a file that somebody handed over."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.services.particulars import Custodian
from desktop.services.particulars_files import ParticularsFile
from ui.particulars.doors import Doors
from ui.particulars.handing import fact
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.files import Files
from ui.widgets.labels import FingerprintLabel, PlainLabel
from ui.widgets.page import Page
from ui.words import translate


class FilePage(Page):
    """A file, the number to compare, and the doors.

    Signals:
        file_chosen: The file.
        own_wanted: Open it with this vault's own key.
        pieces_wanted: The `Custodian` whose key its holders join from pieces.
    """

    file_chosen = Signal(object)
    own_wanted = Signal()
    pieces_wanted = Signal(object)

    def __init__(self, theme: Theme, files: Files) -> None:
        super().__init__(theme, translate("particulars", "Particulars from a file"))
        self._files = files
        self.choose = Button(theme, translate("particulars", "Choose the file…"), "primary")
        self.choose.clicked.connect(self._ask_file)
        self._file = PlainLabel()
        self.check = FingerprintLabel(large=True)
        self.doors = Doors(theme)
        self.doors.own_wanted.connect(self.own_wanted)
        self.doors.pieces_wanted.connect(self.pieces_wanted)
        self.card = self._make_card()
        self.column.addWidget(PlainLabel(_lead()))
        self.column.addWidget(self.card)
        self.column.addStretch(1)
        self.set_foot(self.choose)
        self.help_words = (_lead(), _warning())

    def show_file(self, file: ParticularsFile, keys: Sequence[Custodian]) -> None:
        """Show the number to compare, and with which keys it could be opened."""
        self.banner.clear()
        self._file.setText(file.path.name)
        self.check.set_fingerprint(file.check)
        self.doors.show_keys(keys)
        self.card.show()
        set_kind(self.choose, "")
        self.choose.setText(translate("particulars", "Choose another file…"))
        self.choose.setAccessibleName(self.choose.text())
        self.doors.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, error: Exception) -> None:
        """Say why the file cannot be taken; the one before is let go of."""
        self.card.hide()
        self.banner.show_error(error)

    def first_focus(self) -> QWidget:
        """Begin at the next step."""
        return self.choose if self.card.isHidden() else self.doors.buttons[0]

    def close_last(self) -> bool:
        """Take the question back."""
        return self.doors.close_last()

    def _ask_file(self) -> None:
        path = self._files.ask_open(
            translate("particulars", "Particulars from a file"),
            [translate("particulars", "Sealed files (*.age)")],
        )
        if path is not None:
            self.file_chosen.emit(path)

    def _make_card(self) -> QFrame:
        card = QFrame()
        set_kind(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(fact(translate("particulars", "File"), self._file))
        column.addWidget(fact(translate("particulars", "Check number"), self.check))
        column.addWidget(PlainLabel(_warning()))
        column.addWidget(self.doors)
        card.hide()
        return card


def _lead() -> str:
    return translate(
        "particulars",
        "You are a custodian, and somebody who received a testimony gave you the "
        "deponent's particulars as a file of their own: open it here. The file stays where "
        "it is, and nothing of it is kept.",
    )


def _warning() -> str:
    return translate(
        "particulars",
        "This file alone proves nothing about who signed it: anybody who has your card can "
        "make one. Ask whoever received the testimony for its check number, in person or "
        "by voice. Rely on the file only if both numbers are the same.",
    )
