"""Send the pages to a printer in narrow bands, off the window's thread.

Qt holds Python's lock while it draws, so a whole page at 300 dpi would freeze the window
for half a second; a band takes about 20 ms. The print system writes its job to a temporary
file in plain text: it is pointed at a folder in memory where there is one.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from desktop.services.progress import Progress

BAND_PX = 160
OVERLAP_PX = 8
"""Bands overlap, so that no line is cut where a printer scales them."""
MAX_DPI = 300
STEP = "statement.print"
MEMORY_FILE_SYSTEMS = frozenset({"tmpfs", "ramfs"})
MOUNTS = Path("/proc/self/mounts")
CANDIDATES = ("/dev/shm",)  # noqa: S108 - chosen only if it is a file system in memory


def memory_folder(environment: Mapping[str, str], mounts: str) -> Path | None:
    """Return a folder in memory for temporary files; None if none is known.

    Args:
        environment: Environment variables; ``XDG_RUNTIME_DIR`` is tried first.
        mounts: The text of ``/proc/self/mounts``, empty where there is no such thing.
    """
    in_memory = {
        fields[1]
        for fields in (line.split() for line in mounts.splitlines())
        if len(fields) > 2 and fields[2] in MEMORY_FILE_SYSTEMS
    }
    for name in (environment.get("XDG_RUNTIME_DIR", ""), *CANDIDATES):
        if name and _mount_point(name, mounts) in in_memory:
            return Path(name)
    return None


def _mount_point(folder: str, mounts: str) -> str:
    """Return the longest mount point that holds `folder`."""
    points = (line.split()[1] for line in mounts.splitlines() if len(line.split()) > 2)
    holding = (
        point
        for point in points
        if point in ("/", folder) or folder.startswith(f"{point}/")
    )
    return max(holding, key=len, default="")


def read_mounts() -> str:
    """Return the table of mounts, empty where there is none."""
    try:
        return MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


@contextmanager
def temporary_files_in(folder: Path | None) -> Iterator[None]:
    """Let temporary files go to `folder` while the block runs."""
    before = os.environ.get("TMPDIR")
    if folder is not None:
        os.environ["TMPDIR"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            os.environ.pop("TMPDIR", None)
        else:
            os.environ["TMPDIR"] = before


def print_pages(
    document: QPdfDocument, printer: QPrinter, pages: Iterable[int], progress: Progress
) -> bool:
    """Draw pages onto a printer; False if the print system refused the job.

    Args:
        document: The statement.
        printer: As the person set it up.
        pages: Page numbers from 0.
        progress: Told the bands done.

    Raises:
        Cancelled: The person asked to stop; the job is thrown away.
    """
    numbers = tuple(pages)
    printer.setResolution(min(printer.resolution(), MAX_DPI))
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        for done, number in enumerate(numbers):
            if done and not printer.newPage():
                return False
            _draw(document, number, painter, _Share(progress, done, len(numbers)).show)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    return True


class _Share:
    """Turns the bands of one page into the progress of all pages, in per mille."""

    def __init__(self, progress: Progress, done: int, pages: int) -> None:
        self._progress = progress
        self._done = done
        self._pages = pages

    def show(self, drawn: int, height: int) -> None:
        """Tell how far a page is."""
        share = (self._done + drawn / height) / self._pages
        self._progress.advance(STEP, round(share * 1000), 1000)


def _draw(
    document: QPdfDocument,
    number: int,
    painter: QPainter,
    show: Callable[[int, int], None],
) -> None:
    place = painter.viewport()
    points = document.pagePointSize(number).toSize()
    size = points.scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    corner = QPoint((place.width() - size.width()) // 2, 0)
    for top in range(0, size.height(), BAND_PX):
        height = min(BAND_PX + OVERLAP_PX, size.height() - top)
        show(top, size.height())
        band = _band(document, number, size, QRect(0, top, size.width(), height))
        painter.drawImage(corner + QPoint(0, top), band)


def _band(document: QPdfDocument, number: int, size: QSize, band: QRect) -> QImage:
    """Return a band of a page on white: what the page leaves open is transparent."""
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(size)
    options.setScaledClipRect(band)
    drawn = document.render(number, band.size(), options)
    paper = QImage(band.size(), QImage.Format.Format_Grayscale8)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper
