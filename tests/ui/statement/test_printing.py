"""Printing: every line on white paper, in bands, and no plain copy left on the disk."""

import os
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from reportlab.pdfgen.canvas import Canvas

from desktop.services.progress import Cancelled, Unwatched
from ui.statement.printer import Pdf, print_work
from ui.statement.printing import STEP, memory_folder, print_pages, temporary_files_in

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
tmpfs /run tmpfs rw 0 0
tmpfs /dev/shm tmpfs rw 0 0
/dev/sdb1 /run/user/1000/stick vfat rw 0 0
"""


@pytest.fixture
def pdf(qapp):
    raw = BytesIO()
    canvas = Canvas(raw)
    for page in range(2):
        for line in range(40):
            canvas.drawString(60, 800 - 18 * line, f"page {page} line {line}")
        canvas.showPage()
    canvas.save()
    return Pdf(raw.getvalue())


def printer(path):
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(path))
    return device


def drawn(path, page):
    printed = Pdf(path.read_bytes())
    paper = QImage(QSize(620, 877), QImage.Format.Format_Grayscale8)
    paper.fill(255)
    painter = QPainter(paper)
    painter.drawImage(0, 0, printed.document.render(page, paper.size()))
    painter.end()
    return paper, printed


def dark_share(image):
    raw = bytes(image.constBits())
    return sum(1 for shade in raw if shade < 100) / len(raw)


def test_pages_are_printed_dark_on_white(pdf, tmp_path):
    target = tmp_path / "out.pdf"
    assert print_work(pdf, printer(target))(Unwatched())
    image, printed = drawn(target, 1)
    assert printed.document.pageCount() == 2
    assert 0.001 < dark_share(image) < 0.2


def test_every_line_of_a_page_is_printed(pdf, tmp_path):
    target = tmp_path / "out.pdf"
    print_work(pdf, printer(target))(Unwatched())
    image, _printed = drawn(target, 0)
    width, rows = image.bytesPerLine(), image.height()
    raw = bytes(image.constBits())
    inked = [any(s < 128 for s in raw[y * width : (y + 1) * width]) for y in range(rows)]
    lines = sum(1 for y in range(1, rows) if inked[y] and not inked[y - 1])
    assert lines == 40


def test_only_the_chosen_pages_are_printed(pdf, tmp_path):
    target = tmp_path / "out.pdf"
    device = printer(target)
    device.setFromTo(2, 2)
    print_work(pdf, device)(Unwatched())
    assert drawn(target, 0)[1].document.pageCount() == 1


def test_progress_goes_from_nothing_to_all_of_it(pdf, tmp_path):
    told = []

    class Watched:
        def advance(self, step, done, total):
            told.append((step, done, total))

    print_pages(pdf.document, printer(tmp_path / "out.pdf"), range(2), Watched())
    assert {step for step, _done, _total in told} == {STEP}
    assert [done for _step, done, _total in told] == sorted(d for _s, d, _t in told)


def test_stopping_ends_the_printing(pdf, tmp_path):
    class Stopped:
        def advance(self, step, done, total):
            if done > 100:
                raise Cancelled

    with pytest.raises(Cancelled):
        print_pages(pdf.document, printer(tmp_path / "out.pdf"), range(2), Stopped())


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_said_to_refuse(pdf, tmp_path):
    refusing = printer(tmp_path / "no such folder" / "out.pdf")
    assert print_work(pdf, refusing)(Unwatched()) is False


def test_the_folder_of_the_session_is_used_when_it_is_in_memory():
    found = memory_folder({"XDG_RUNTIME_DIR": "/run/user/1000"}, MOUNTS)
    assert found == Path("/run/user/1000")


def test_a_folder_that_only_looks_to_be_in_memory_is_not_used():
    found = memory_folder({"XDG_RUNTIME_DIR": "/run/user/1000/stick"}, MOUNTS)
    assert found == Path("/dev/shm")


def test_without_a_folder_in_memory_none_is_promised():
    assert memory_folder({"XDG_RUNTIME_DIR": "/home/x"}, "/dev/sda1 / ext4 rw 0 0") is None
    assert memory_folder({}, "") is None


def test_temporary_files_go_back_to_their_place(monkeypatch):
    monkeypatch.setenv("TMPDIR", "/before")
    with temporary_files_in(Path("/dev/shm")):
        assert os.environ["TMPDIR"] == "/dev/shm"
    assert os.environ["TMPDIR"] == "/before"


def test_temporary_files_go_back_even_when_printing_fails(monkeypatch):
    monkeypatch.delenv("TMPDIR", raising=False)
    with pytest.raises(Cancelled), temporary_files_in(Path("/dev/shm")):
        raise Cancelled
    assert "TMPDIR" not in os.environ
