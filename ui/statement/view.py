"""The statement page: the pages as they will print, and saving or printing them."""

from pathlib import Path

from PySide6.QtCore import QMargins, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.domain.errors import NotAllowed
from desktop.domain.rows import ShelfRow
from desktop.domain.testimony import State
from ui.statement import notes
from ui.statement.printer import Pdf, Printers, keeps_in_memory, print_work
from ui.statement.readers import Choices
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.files import Files
from ui.widgets.labels import PlainLabel
from ui.widgets.page import LEAST_PX, Page
from ui.widgets.progress import ProgressStrip
from ui.words import translate

WIDEST_PAGE_PX = 820
AROUND_PX = 16
POINTS_PER_INCH = 72
LANGUAGE_PX = 180
FILE_NAME = "statement.pdf"


class StatementPage(Page):
    """Widgets and signals.

    Signals:
        language_chosen: Code of the language of the pages.
        reader_chosen: For whom they are, a `Reader`.
        words_chosen: True for the account in its translation, False for as it was told.
        save_chosen: Where to write the pages.
        print_chosen: Work that draws the pages on a printer.
        cancelled: The person asked to stop printing.
    """

    language_chosen = Signal(str)
    reader_chosen = Signal(object)
    words_chosen = Signal(bool)
    save_chosen = Signal(object)
    print_chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme, files: Files, printers: Printers) -> None:
        title = translate("statement", "Statement")
        super().__init__(theme, title, wide=True, scrolls=False)
        self._files = files
        self._printers = printers
        self._pdf: Pdf | None = None
        self._raw = b""
        self._nothing = QPdfDocument(self)
        self._language_shown = self._asks_to_print = self._is_sealed = False
        self.language = Choice(
            theme, translate("statement", "Language of the statement"), _languages()
        )
        self.language.setMinimumWidth(LANGUAGE_PX)
        self.language.currentIndexChanged.connect(self._language_changed)
        self.choices = Choices(theme)
        self.pages = QPdfView()
        self.pages.setAccessibleName(translate("statement", "Pages of the statement"))
        self.pages.setPageMode(QPdfView.PageMode.MultiPage)
        self.pages.setMinimumHeight(LEAST_PX)
        self.pages.setPageSpacing(AROUND_PX)
        self.pages.setDocumentMargins(QMargins(AROUND_PX, AROUND_PX, AROUND_PX, AROUND_PX))
        self.pages.pageNavigator().currentPageChanged.connect(self._tell_page)
        self.progress = ProgressStrip(theme)
        self.progress.cancelled.connect(self.cancelled)
        self._where = PlainLabel("", "quiet", wraps=False)
        self.save = Button(theme, translate("statement", "Save as a PDF…"), "primary")
        self.save.clicked.connect(self._ask_save)
        self.print = Button(theme, translate("statement", "Print…"), icon="print")
        self.print.clicked.connect(self._warn_before_printing)
        self._arrange()
        theme.changed.connect(self._colour_around)
        self._colour_around()
        self.help_words = _help()

    def show_row(self, row: ShelfRow, language: str, translation: str) -> None:
        """Say which testimony it is, which language is chosen, and which it is in too."""
        self.title.setText(translate("statement", "Statement {code}").format(code=row.code))
        self._language_shown = True
        self.language.show_code(language)
        self._language_shown = False
        self.choices.show_offer(translation)
        self._is_sealed = row.state not in (State.OPEN, State.READY)

    def show_making(self) -> None:
        """Say that the pages are being made."""
        self.banner.clear()
        self._enable(enabled=False)
        self.progress.start(translate("statement", "Making the pages"), can_cancel=False)

    def show_pages(self, pdf: bytes) -> None:
        """Show the pages, from memory."""
        self.progress.finish()
        before, self._pdf, self._raw = self._pdf, Pdf(pdf), pdf
        self.pages.setDocument(self._pdf.document)
        if before is not None:
            before.document.close()
        self._enable(enabled=self._pdf.is_ready)
        self._fit_page()
        self._tell_page()

    def show_no_pages(self, error: Exception) -> None:
        """Say why there are none; those that were shown before are gone."""
        before, self._pdf, self._raw = self._pdf, None, b""
        self.pages.setDocument(self._nothing)
        if before is not None:
            before.document.close()
        self._where.setText("")
        self.show_problem(error)

    def show_saved(self, path: Path, size_bytes: int) -> None:
        """Say that the file was written and read back."""
        self.banner.show_message(notes.saved(path, size_bytes))

    def show_printing(self) -> None:
        """Show that the pages are being sent to the printer."""
        self.banner.clear()
        self._enable(enabled=False)
        self._choosing(enabled=False)
        self.progress.start(translate("statement", "Sending the pages to the printer"))

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far printing is."""
        del step
        self.progress.advance("statement.print", done, total)

    def show_printed(self) -> None:
        """Say that the pages went to the printer."""
        self._end_work()
        self.banner.show_message(notes.printed())

    def show_printer_refused(self) -> None:
        """Say that the print system did not take the pages."""
        self._end_work()
        self.banner.show_message(notes.refused())

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""
        self._end_work()
        if self._is_sealed and isinstance(error, NotAllowed):
            self.banner.show_message(notes.not_allowed_any_more(error))
        else:
            self.banner.show_error(error)

    def close_last(self) -> bool:
        """Take the question before printing back first."""
        if not self._asks_to_print:
            return False
        self._take_back()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a page as wide as one reads well."""
        super().resizeEvent(event)
        self._fit_page()

    def first_focus(self) -> QWidget | None:
        """Begin at the pages."""
        return self.pages

    def _arrange(self) -> None:
        self.banner.shown.connect(self._said_something)
        self.beside_title.addWidget(self.language)
        self.choices.reader_chosen.connect(self.reader_chosen)
        self.choices.words_chosen.connect(self.words_chosen)
        self.column.addWidget(self.choices)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.pages, 1)
        self.set_foot(self.save, self.print, self._where)
        self._enable(enabled=False)

    def _end_work(self) -> None:
        self.progress.finish()
        self._choosing(enabled=True)
        self._enable(enabled=self._pdf is not None and self._pdf.is_ready)

    def _choosing(self, *, enabled: bool) -> None:
        for part in (self.language, self.choices):
            part.setEnabled(enabled)

    def _enable(self, *, enabled: bool) -> None:
        for part in (self.save, self.print):
            part.setEnabled(enabled)

    def _fit_page(self) -> None:
        if self._pdf is None or not self._pdf.is_ready:
            return
        room = self.pages.viewport().width() - 2 * AROUND_PX
        points = self._pdf.document.pagePointSize(0).width()
        inch_px = self.pages.logicalDpiX()
        self.pages.setZoomMode(QPdfView.ZoomMode.Custom)
        self.pages.setZoomFactor(
            min(room, WIDEST_PAGE_PX) * POINTS_PER_INCH / (points * inch_px)
        )

    def _tell_page(self) -> None:
        if self._pdf is None or not isValid(self._pdf.document):
            return  # Qt turns to page 1 while everything is being let go
        words = translate("statement", "Page {page} of {pages}").format(
            page=self.pages.pageNavigator().currentPage() + 1,
            pages=self._pdf.document.pageCount(),
        )
        self._where.setText(words if self._pdf.is_ready else "")

    def _colour_around(self) -> None:
        palette = self.pages.palette()
        palette.setColor(QPalette.ColorRole.Dark, self.theme.colour("rail"))
        self.pages.setPalette(palette)

    def _language_changed(self) -> None:
        if not self._language_shown:
            self.language_chosen.emit(self.language.code)

    def _ask_save(self) -> None:
        path = self._files.ask_save(
            translate("statement", "Save the statement"),
            FILE_NAME,
            [translate("statement", "PDF (*.pdf)")],
        )
        if path is not None:
            self.save_chosen.emit(path)

    def _warn_before_printing(self) -> None:
        if not self._printers.any_there():
            self.banner.show_message(notes.no_printer())
            return
        self.banner.show_message(
            notes.warning(in_memory=keeps_in_memory()),
            [
                (translate("statement", "Choose a printer…"), self._ask_printer),
                (translate("statement", "Do not print"), self._take_back),
            ],
        )
        self._asks_to_print = True

    def _said_something(self) -> None:
        """Whatever is said takes the place of the question."""
        self._asks_to_print = False

    def _take_back(self) -> None:
        self._asks_to_print = False
        self.banner.clear()

    def _ask_printer(self) -> None:
        self._take_back()
        printer = self._printers.ask(self)
        if printer is None:
            return
        pdf = Pdf(self._raw)
        self.print_chosen.emit(print_work(pdf, printer))


def _languages() -> tuple[tuple[str, str], ...]:
    return (
        ("be", translate("statement", "Belarusian")),
        ("ru", translate("statement", "Russian")),
        ("en", translate("statement", "English")),
    )


def _help() -> tuple[str, ...]:
    return (
        translate(
            "statement",
            "These are the pages as they will be printed. The account stays in the words "
            "of the person; the language above is that of everything around it.",
        ),
        translate(
            "statement",
            "The pages are made and shown in memory. They leave the vault only when you "
            "save or print them, and the record of the testimony then says so.",
        ),
    )
