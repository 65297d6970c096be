"""A recovery key: whose it is, its sheet on paper, and the check value typed back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.services.contacts import CardFacts
from ui.messages import Message
from ui.statement.printer import Pdf, Printers, print_work
from ui.theme import Theme
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.files import Files
from ui.widgets.labels import FingerprintLabel, PlainLabel, field
from ui.words import translate

SHEET_NAME = "recovery.pdf"


class RecoveryForm(QWidget):
    """First whose key, then the sheet; the way counts once the sheet was proven.

    Signals:
        prepared: Fingerprint of a card, and the language of the sheet.
        print_asked: Make the sheet for a printer.
        print_chosen: Work that draws the sheet on a printer.
        save_chosen: Path to write the sheet to.
        proven: The check value, as it was typed.
        left: Back to the list; nothing was added.
    """

    prepared = Signal(str, str)
    print_asked = Signal()
    print_chosen = Signal(object)
    save_chosen = Signal(object)
    proven = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, files: Files, printers: Printers) -> None:
        super().__init__()
        self._files = files
        self._printers = printers
        self.banner = Banner(theme)
        self.whose = Choice(theme, translate("keys", "Whose recovery key"), ())
        self.language = Choice(
            theme, translate("keys", "Language of the sheet"), _languages()
        )
        self.fingerprint = FingerprintLabel()
        self.next_button = Button(
            theme, translate("keys", "Prepare the sheet"), "primary", "next"
        )
        self.print_button = Button(
            theme, translate("keys", "Print the sheet…"), icon="print"
        )
        self.save_button = Button(
            theme, translate("keys", "Save the sheet as a PDF…"), "link", "save"
        )
        self.check = QLineEdit()
        self.prove_button = Button(
            theme, translate("keys", "Add the recovery key"), "primary", "key"
        )
        self.back_button = Button(theme, translate("keys", "No recovery key"), "link")
        self._first, self._second = QWidget(), QWidget()
        self._lay_out()
        self._connect()

    def begin(self, cards: Sequence[CardFacts]) -> None:
        """Ask whose key; only those whose fingerprint was compared are offered."""
        self.banner.clear()
        self.check.clear()
        self.whose.clear()
        for card in cards:
            self.whose.addItem(card.pseudonym, card.fingerprint)
        self._show_fingerprint()
        self.next_button.setEnabled(bool(cards))
        self._second.hide()
        self._first.show()
        if not cards:
            self.banner.show_message(_nobody())

    def show_sheet(self) -> None:
        """Go on to the sheet."""
        self.banner.clear()
        self._first.hide()
        self._second.show()
        self.print_button.setFocus()

    def ask_printer(self, pdf: bytes) -> None:
        """Ask for a printer for the sheet."""
        if not self._printers.any_there():
            self.banner.show_message(_no_printer())
            return
        printer = self._printers.ask(self)
        if printer is not None:
            self.print_chosen.emit(print_work(Pdf(pdf), printer))

    def show_printed(self, *, taken: bool) -> None:
        """Say whether the printer took the sheet."""
        self.banner.show_message(_printed() if taken else _refused())
        self.check.setFocus()

    def show_saved(self, path: Path) -> None:
        """Say that the sheet was written and read back."""
        words = translate("keys", "Written, and read back: {name}").format(name=path.name)
        self.banner.show_message(Message(words, "", "", "plain"))
        self.check.setFocus()

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""
        self.banner.show_error(error)

    def _connect(self) -> None:
        self.whose.currentIndexChanged.connect(lambda _at: self._show_fingerprint())
        self.next_button.clicked.connect(
            lambda: self.prepared.emit(self.whose.code, self.language.code)
        )
        self.print_button.clicked.connect(self.print_asked)
        self.save_button.clicked.connect(self._save)
        self.check.returnPressed.connect(lambda: self.proven.emit(self.check.text()))
        self.prove_button.clicked.connect(lambda: self.proven.emit(self.check.text()))
        self.back_button.clicked.connect(self.left)

    def _save(self) -> None:
        title = translate("keys", "Save the recovery sheet")
        kinds = [translate("keys", "PDF (*.pdf)")]
        path = self._files.ask_save(title, SHEET_NAME, kinds)
        if path is not None:
            self.save_chosen.emit(path)

    def _show_fingerprint(self) -> None:
        self.fingerprint.set_fingerprint(self.whose.code)

    def _lay_out(self) -> None:
        whole = _column(self)
        whole.addWidget(self.banner)
        whole.addWidget(self._first)
        whole.addWidget(self._second)
        whole.addLayout(_row(self.back_button, at_left=True))
        first = _column(self._first)
        first.addWidget(PlainLabel(_about()))
        first.addWidget(field(translate("keys", "Whose recovery key"), self.whose))
        first.addWidget(self.fingerprint)
        first.addWidget(field(translate("keys", "Language of the sheet"), self.language))
        first.addLayout(_row(self.next_button))
        second = _column(self._second)
        second.addWidget(PlainLabel(_about_sheet()))
        second.addLayout(_row(self.print_button, self.save_button, at_left=True))
        second.addWidget(
            field(
                translate("keys", "Check value on the sheet"),
                self.check,
                translate("keys", "16 digits, read from the paper."),
            )
        )
        second.addLayout(_row(self.prove_button))


def _row(*buttons: Button, at_left: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    if not at_left:
        row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    if at_left:
        row.addStretch(1)
    return row


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    return column


def _about() -> str:
    return translate(
        "keys",
        "Whoever has this key can open the vault without you: your organisation, when the "
        "passphrase is lost or you are. Give it to nobody whom you would not give the "
        "vault.",
    )


def _about_sheet() -> str:
    return translate(
        "keys",
        "Print the sheet. It says which vault and which key belong together; it opens "
        "nothing. Then type its check value from the paper: only that adds the key.",
    )


def _languages() -> tuple[tuple[str, str], ...]:
    return (
        ("en", translate("keys", "English")),
        ("be", translate("keys", "Belarusian")),
        ("ru", translate("keys", "Russian")),
    )


def _nobody() -> Message:
    return Message(
        translate("keys", "There is no card whose fingerprint was compared."),
        "",
        translate(
            "keys", "Add the card of the recovery key to your people, and compare it."
        ),
        "plain",
    )


def _no_printer() -> Message:
    return Message(
        translate("keys", "This computer knows no printer."),
        translate("keys", "Nothing was printed."),
        translate("keys", "Connect one, or save the sheet to a stick and print it there."),
        "plain",
    )


def _printed() -> Message:
    return Message(
        translate("keys", "The sheet went to the printer."),
        translate("keys", "The key does not open the vault yet."),
        translate("keys", "Type the check value from the paper."),
        "plain",
    )


def _refused() -> Message:
    return Message(
        translate("keys", "The printer did not take the sheet."),
        translate("keys", "The key does not open the vault yet."),
        translate("keys", "Look at the printer, then try again."),
    )
