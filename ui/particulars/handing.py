"""The page on which particulars are handed over as a file of their own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.services.particulars import Custodian
from desktop.services.particulars_files import HandedOver
from ui.particulars.doors import custodian_words
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button, one_of
from ui.widgets.files import Files
from ui.widgets.labels import CopyableLabel, FingerprintLabel, PlainLabel
from ui.widgets.page import Page
from ui.words import translate


class HandOverPage(Page):
    """Where to, and then what to tell the custodian.

    Signals:
        folder_chosen: The folder to write into.
        finished: Close the page.
    """

    folder_chosen = Signal(object)
    finished = Signal()

    def __init__(
        self, theme: Theme, files: Files, code: str, custodians: Sequence[Custodian]
    ) -> None:
        super().__init__(theme, translate("particulars", "Hand the particulars over"))
        self._files = files
        self.write = Button(theme, translate("particulars", "Write to a stick…"), "primary")
        self.write.clicked.connect(self._ask_folder)
        self.again = Button(theme, translate("particulars", "Write another copy…"))
        self.again.clicked.connect(self._ask_folder)
        self.again.hide()
        self.close_button = Button(theme, translate("particulars", "Close"), "primary")
        self.close_button.clicked.connect(self.finished)
        self.close_button.hide()
        self._file = PlainLabel()
        self._bundle = CopyableLabel()
        self.check = FingerprintLabel(large=True)
        self._written = self._make_written(code)
        names = ", ".join(custodian_words(each) for each in custodians)
        self.column.addWidget(PlainLabel(_lead()))
        self.column.addWidget(
            fact(translate("particulars", "Who can open them"), PlainLabel(names))
        )
        self.column.addWidget(self._written)
        self.column.addStretch(1)
        self.set_foot(one_of(self.write, self.close_button), self.again)
        self.help_words = (_lead(), _why())

    def show_working(self) -> None:
        """Let nobody ask twice."""
        self.banner.clear()
        for button in (self.write, self.again):
            button.setEnabled(False)

    def show_written(self, handed: HandedOver) -> None:
        """Show the file, and by what the custodian knows it again."""
        self._file.setText(str(handed.path))
        self._bundle.setText(handed.bundle)
        self.check.set_fingerprint(handed.check)
        self._written.show()
        self._enable()
        self.write.hide()
        self.again.show()
        self.close_button.show()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, error: Exception) -> None:
        """Say why nothing was written."""
        self._enable()
        self.banner.show_error(error)

    def first_focus(self) -> QWidget:
        """Begin at the next step."""
        return self.close_button if self.write.isHidden() else self.write

    def _enable(self) -> None:
        for button in (self.write, self.again):
            button.setEnabled(True)

    def _ask_folder(self) -> None:
        folder = self._files.ask_folder(
            translate("particulars", "Where to write the particulars")
        )
        if folder is not None:
            self.folder_chosen.emit(folder)

    def _make_written(self, code: str) -> QFrame:
        card = QFrame()
        set_kind(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(
            PlainLabel(
                translate("particulars", "Written, and read back from the stick."), "strong"
            )
        )
        column.addWidget(fact(translate("particulars", "File"), self._file))
        column.addWidget(PlainLabel(_telling()))
        told = CopyableLabel(code)
        column.addWidget(fact(translate("particulars", "Case code"), told))
        column.addWidget(fact(translate("particulars", "Check number"), self.check))
        column.addWidget(fact(translate("particulars", "Sealed file"), self._bundle))
        card.hide()
        return card


def fact(words: str, value: QWidget) -> QWidget:
    """Return a fact under its name."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(PlainLabel(words, "quiet"))
    column.addWidget(value)
    return box


def _lead() -> str:
    return translate(
        "particulars",
        "A custodian who did not receive the account can still learn who the deponent is. "
        "The particulars are written to the stick as they came to you: sealed, so that "
        "only their custodians can open them. Nothing of the account goes with them.",
    )


def _telling() -> str:
    return translate(
        "particulars",
        "Tell the custodian the case code, and read the check number to each other, in "
        "person or by voice. The file does not say who made it: only the check number "
        "shows that it is the one that came to you with the testimony.",
    )


def _why() -> str:
    return translate(
        "particulars",
        "The check number is made from the hash that the interviewer signed. Whoever has "
        "the sealed testimony can work it out again, also years later in court.",
    )
