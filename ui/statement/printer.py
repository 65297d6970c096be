"""Asking for a printer, and the work that draws the pages on it."""

import os
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import (
    QAbstractPrintDialog,
    QPrintDialog,
    QPrinter,
    QPrinterInfo,
)
from PySide6.QtWidgets import QWidget

from desktop.services.progress import Progress
from ui.statement.printing import (
    memory_folder,
    print_pages,
    read_mounts,
    temporary_files_in,
)
from ui.words import translate


class Pdf:
    """A PDF held in memory, open for drawing. Made and let go on the window's thread."""

    def __init__(self, raw: bytes) -> None:
        self.document = QPdfDocument()
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(raw))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)

    @property
    def is_ready(self) -> bool:
        """Whether the pages can be drawn."""
        return self.document.status() is QPdfDocument.Status.Ready


class Printers(Protocol):
    """Asks the person for a printer. Tests and the demo give one of their own."""

    def any_there(self) -> bool:
        """Say whether this computer knows a printer."""

    def ask(self, parent: QWidget) -> QPrinter | None:
        """Return a printer that is set up, or None."""


class SystemPrinters:
    """Asks with Qt's own dialog. It offers no printing to a file: that is "Save"."""

    def any_there(self) -> bool:
        """Say whether this computer knows a printer."""
        return bool(QPrinterInfo.availablePrinterNames())

    def ask(self, parent: QWidget) -> QPrinter | None:
        """Return a printer that is set up, or None."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(translate("statement", "Document"))
        dialog = QPrintDialog(printer, parent)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, on=False)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=True)
        try:
            accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
        finally:
            dialog.deleteLater()
        return printer if accepted else None


def print_work(pdf: Pdf, printer: QPrinter) -> Callable[[Progress], bool]:
    """Return work for the vault thread: draws the pages, keeping `pdf` until it is done."""
    count = pdf.document.pageCount()
    first = max(printer.fromPage(), 1) - 1
    last = min(printer.toPage() or count, count)

    def work(progress: Progress) -> bool:
        folder = memory_folder(os.environ, read_mounts())
        with temporary_files_in(folder):
            return print_pages(pdf.document, printer, range(first, last), progress)

    return work


def keeps_in_memory() -> bool:
    """Say whether the print system's temporary file stays out of the disk."""
    return memory_folder(os.environ, read_mounts()) is not None
