"""One piece on its way to paper: printed, saved, or written down from the screen."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.ceremony import notes
from ui.ceremony.shown import PieceShown
from ui.ceremony.steps import column_of
from ui.statement.printer import Pdf, Printers, keeps_in_memory, print_work
from ui.theme import Theme
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.files import Files
from ui.widgets.labels import PlainLabel
from ui.widgets.progress import ProgressStrip
from ui.words import translate

FILE_NAME = "sheet.pdf"


class SheetStep(QWidget):
    """The sheet is never seen here: it goes to a printer or a file, and is let go.

    Signals:
        print_asked: Make the sheet for a printer.
        print_chosen: Work that draws the sheet on a printer.
        save_chosen: Where to write the sheet.
    """

    print_asked = Signal()
    print_chosen = Signal(object)
    save_chosen = Signal(object)

    def __init__(self, theme: Theme, files: Files, printers: Printers) -> None:
        super().__init__()
        self._files = files
        self._printers = printers
        self.banner = Banner(theme)
        self.print_button = Button(
            theme, translate("ceremony", "Print the sheet…"), icon="print"
        )
        self.print_button.clicked.connect(self._warn_before_printing)
        self.save_button = Button(
            theme, translate("ceremony", "Save the sheet as a PDF…"), "link", "save"
        )
        self.save_button.clicked.connect(self._warn_before_saving)
        self.shown = PieceShown(theme)
        self.progress = ProgressStrip(theme)
        self._arrange()

    def begin(self) -> None:
        """Start with the words covered."""
        self.banner.clear()
        self.shown.cover()
        self._enable(enabled=True)

    def ask_printer(self, pdf: bytes) -> None:
        """Ask for a printer for one sheet."""
        printer = self._printers.ask(self)
        if printer is not None:
            self.print_chosen.emit(print_work(Pdf(pdf), printer))

    def show_printing(self) -> None:
        """Show that the sheet is being sent to the printer."""
        self.banner.clear()
        self.shown.cover()
        self._enable(enabled=False)
        words = translate("ceremony", "Sending the sheet to the printer")
        self.progress.start(words, can_cancel=False)

    def show_printed(self, *, taken: bool) -> None:
        """Say whether the printer took the sheet."""
        self.end_printing()
        self.banner.show_message(notes.printed() if taken else notes.refused())

    def show_saved(self, path: Path) -> None:
        """Say that the sheet was written and read back."""
        self.banner.show_message(notes.saved(path))

    def end_printing(self) -> None:
        """Let the sheet be printed again."""
        self.progress.finish()
        self._enable(enabled=True)

    def _enable(self, *, enabled: bool) -> None:
        self.print_button.setEnabled(enabled)
        self.save_button.setEnabled(enabled)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        column = column_of(self)
        column.addWidget(self.banner)
        column.addWidget(
            PlainLabel(
                translate(
                    "ceremony",
                    "Put this piece on paper: print its sheet, or write the words down by "
                    "hand. Everybody but its holder looks away. Then the holder types it "
                    "back from the paper, which proves the sheet.",
                )
            )
        )
        column.addLayout(buttons)
        column.addWidget(self.progress)
        column.addWidget(self.shown)

    def _warn_before_printing(self) -> None:
        if not self._printers.any_there():
            self.banner.show_message(notes.no_printer())
            return
        self.banner.show_message(
            notes.before_printer(in_memory=keeps_in_memory()),
            [
                (translate("ceremony", "Choose a printer…"), self._ask_print),
                (translate("ceremony", "Do not print"), self.banner.clear),
            ],
        )

    def _ask_print(self) -> None:
        self.banner.clear()
        self.print_asked.emit()

    def _warn_before_saving(self) -> None:
        self.banner.show_message(
            notes.before_file(),
            [
                (translate("ceremony", "Choose where to…"), self._ask_save),
                (translate("ceremony", "Do not save"), self.banner.clear),
            ],
        )

    def _ask_save(self) -> None:
        self.banner.clear()
        title = translate("ceremony", "Save this sheet")
        kinds = [translate("ceremony", "PDF (*.pdf)")]
        path = self._files.ask_save(title, FILE_NAME, kinds)
        if path is not None:
            self.save_chosen.emit(path)
