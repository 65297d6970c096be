"""The statement page: the pages from memory, and a warning before they leave."""

from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from reportlab.pdfgen.canvas import Canvas

from desktop.domain.consent import RecipientClass
from desktop.domain.consent_rules import Hand
from desktop.domain.errors import NotAllowed
from desktop.domain.testimony import State
from desktop.services.progress import Unwatched
from tests.ui.accessibility import (
    at_rest,
    beyond,
    cut_off,
    in_a_small_place,
    unnamed,
    unreached,
)
from tests.ui.statement.test_statement_presenter import FakeRecording
from ui.statement.view import StatementPage
from ui.widgets.page import LEAST_PX


def make_pdf(pages=3):
    raw = BytesIO()
    canvas = Canvas(raw)
    for number in range(pages):
        canvas.drawString(100, 700, f"page {number}")
        canvas.showPage()
    canvas.save()
    return raw.getvalue()


@dataclass
class ScriptedFiles:
    def ask_save(self, _title, name, _kinds=()):
        return Path("/media/stick") / name


@dataclass
class ScriptedPrinters:
    there: bool = True
    folder: Path = Path()
    asked: list = field(default_factory=list)

    def any_there(self):
        return self.there

    def ask(self, parent):
        self.asked.append(parent)
        device = QPrinter(QPrinter.PrinterMode.HighResolution)
        device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        device.setOutputFileName(str(self.folder / "out.pdf"))
        return device


@pytest.fixture
def printers(tmp_path):
    return ScriptedPrinters(folder=tmp_path)


@pytest.fixture
def page(qtbot, theme, printers):
    page = StatementPage(theme, ScriptedFiles(), printers)
    qtbot.addWidget(page)
    page.resize(1150, 720)
    with qtbot.waitExposed(page):
        page.show()
    page.show_row(FakeRecording().row(None), "be", "")
    return page


def test_the_pages_are_shown_and_counted(page):
    page.show_making()
    assert not page.save.isEnabled()
    page.show_pages(make_pdf())
    assert page.save.isEnabled()
    assert page.pages.document().pageCount() == 3


def test_showing_the_language_of_the_account_asks_for_nothing(page, qtbot):
    with qtbot.assertNotEmitted(page.language_chosen):
        page.show_row(FakeRecording().row(None), "ru", "")
    assert page.language.code == "ru"


def test_choosing_another_language_asks_for_other_pages(page, qtbot):
    with qtbot.waitSignal(page.language_chosen) as told:
        page.language.show_code("en")
    assert told.args == ["en"]


def test_the_suggested_file_name_says_nothing_of_the_case(page, qtbot):
    page.show_pages(make_pdf())
    with qtbot.waitSignal(page.save_chosen) as told:
        page.save.click()
    assert told.args == [Path("/media/stick/statement.pdf")]


def test_printing_warns_before_a_printer_is_asked_for(page, printers, qtbot):
    page.show_pages(make_pdf())
    page.print.click()
    assert printers.asked == []
    assert "readable copy" in page.banner.words


def test_without_a_printer_the_page_says_so(page, printers):
    printers.there = False
    page.show_pages(make_pdf())
    page.print.click()
    assert "no printer" in page.banner.words


def test_what_is_printed_is_what_was_shown(page, printers, qtbot, tmp_path):
    page.show_pages(make_pdf(2))
    with qtbot.waitSignal(page.print_chosen) as told:
        page._ask_printer()
    page.show_pages(make_pdf(5))
    assert told.args[0](Unwatched())
    page.show_pages((tmp_path / "out.pdf").read_bytes())
    assert page.pages.document().pageCount() == 2


def test_pages_that_consent_forbids_cannot_be_saved_or_printed(page):
    page.show_making()
    page.show_problem(NotAllowed("consent.store"))
    assert not page.save.isEnabled()
    assert not page.print.isEnabled()
    assert "did not allow" in page.banner.words


def test_the_language_stays_as_it_is_while_pages_are_printed(page):
    page.show_pages(make_pdf())
    page.show_printing()
    assert not page.language.isEnabled()
    page.show_printed()
    assert page.language.isEnabled()


def test_everything_has_a_name_and_tab_reaches_all_of_it(page):
    page.show_pages(make_pdf())
    assert unnamed(page) == []
    page.first_focus().setFocus()
    assert unreached(page) == []


def test_pages_for_somebody_else_are_asked_for_by_keyboard(page, qtbot):
    page.show_pages(make_pdf())
    asked = []
    page.reader_chosen.connect(asked.append)
    page.choices.reader.setFocus()
    for _step in range(2):
        qtbot.keyClick(page.choices.reader, Qt.Key.Key_Down)
    assert asked == [Hand.DEPONENT, RecipientClass.LEGAL_TEAM]


def test_where_there_is_no_translation_none_is_offered(page):
    page.show_row(FakeRecording().row(None), "be", "")
    assert not page.choices.words.isVisible()
    page.show_row(FakeRecording().row(None), "be", "en")
    assert page.choices.words.isVisibleTo(page)
    assert page.choices.words.count() == 2


def test_refused_pages_leave_nothing_in_sight_that_could_be_saved(page):
    page.show_pages(make_pdf())
    page.show_making()
    page.show_no_pages(NotAllowed("consent.share.media"))
    assert page.pages.document().pageCount() == 0
    assert not page.save.isEnabled()
    assert not page.print.isEnabled()
    assert "media" in page.banner.words


REFUSED = ("consent.store", "consent.share.media", "consent.copy_for_self")


@pytest.mark.parametrize("why", [*REFUSED, "consent.retention"])
@pytest.mark.parametrize("state", [State.RECEIVED, State.SEALED, State.KEPT])
def test_of_a_sealed_testimony_nobody_is_sent_to_a_page_that_is_not_there(page, why, state):
    page.show_row(replace(FakeRecording().row(None), state=state), "be", "")
    page.show_no_pages(NotAllowed(why))
    words = page.banner.words
    assert "consent page" not in words
    assert ("with a question" in words) is (why in REFUSED)
    assert ("To work with here" in words) is (why in REFUSED[1:])


@pytest.mark.parametrize("why", REFUSED)
@pytest.mark.parametrize("state", [State.OPEN, State.READY])
def test_where_it_can_still_be_asked_the_page_for_it_is_named(page, why, state):
    page.show_row(replace(FakeRecording().row(None), state=state), "be", "")
    page.show_no_pages(NotAllowed(why))
    assert "consent page" in page.banner.words


@pytest.mark.parametrize("size", [(491, 352), (491, 700), (683, 384), (1150, 720)])
def test_nothing_is_cut_or_beyond_the_edge_on_a_small_screen(page, size):
    with in_a_small_place(page, size):
        page.show_row(FakeRecording().row(None), "be", "en")
        page.show_pages(make_pdf())
        at_rest()
        assert cut_off(page) == []
        assert beyond(page) == []
        for choice in (page.language, page.choices.reader, page.choices.words):
            assert choice.width() >= choice.whole_px()


def test_a_page_can_be_read_on_a_low_screen(page):
    with in_a_small_place(page):
        page.show_row(FakeRecording().row(None), "be", "en")
        page.show_pages(make_pdf())
        at_rest()
        assert page.pages.height() >= LEAST_PX


def test_why_there_are_no_pages_stays_when_the_page_is_left(page):
    page.show_no_pages(NotAllowed("first_account"))
    assert not page.close_last()
    assert page.banner.words


def test_the_question_before_printing_is_taken_back_first(page):
    page.show_pages(make_pdf())
    page.print.click()
    assert page.close_last()
    assert page.banner.words == ""
    assert not page.close_last()
    page.show_problem(NotAllowed("consent.store"))
    assert not page.close_last()
