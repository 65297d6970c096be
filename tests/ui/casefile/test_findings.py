"""Marks, items and sketches in a case file: shown to readers, and changed by nobody."""

from dataclasses import replace
from io import BytesIO

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.body import Mark, View
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.items import Item, ItemKind
from desktop.domain.media import SKETCH
from desktop.domain.sketch import Sketch, Thing, ThingKind, write_sketch
from desktop.jail.notes import NoteKind
from desktop.services.reading import CaseFile
from tests.domain.samples import complete
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.casefile.test_case_page import SilentPlayer, picture
from tests.ui.casefile.test_case_presenter import ID, PHOTO, row
from ui.casefile.presenter import CasePresenter
from ui.casefile.view import CasePage
from ui.jobs import run_now

DRAWN = Sketch(things=(Thing(kind=ThingKind.LINE, x=1, y=1, x2=900, y2=1),))
MARKS = (
    Mark(id=1, view=View.BACK, x=400, y=300, region="upper_back", description="stripes"),
    Mark(id=2, view=View.INTIMATE, x=250, y=400, region="pelvis", description="hidden"),
)
ITEMS = (Item(id=3, kind=ItemKind.CLOTHING, description="Grey shirt"),)


def sketch_file(key="5" * 32):
    raw = write_sketch(DRAWN)
    return Attachment(
        id=AttachmentId(key),
        kind=AttachmentKind.SKETCH,
        name="sketch.json",
        media_type=SKETCH,
        size_bytes=len(raw),
        sha512="0" * 128,
        added_at="2026-03-01T12:00:00+02:00",
        note="Cell 14",
    )


def case(attachments=(), **changes):
    testimony = complete(**changes)
    return CaseFile(row=row(), testimony=testimony, attachments=attachments)


@pytest.fixture
def page(qtbot, theme):
    page = CasePage(theme, SilentPlayer())
    qtbot.addWidget(page)
    page.resize(1150, 720)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_marks_are_shown_on_the_map_and_in_the_table_not_the_intimate_ones_first(page):
    page.show_case(case(body=MARKS))
    record = page.findings.body
    assert record.isVisible()
    assert record.views.answer == View.BACK
    assert record.model.rowCount() == 2
    assert "stripes" in record.told.text()
    assert "hidden" not in record.told.text()


def test_a_case_without_marks_or_items_says_nothing_of_them(page):
    page.show_case(case(body=MARKS, items=ITEMS))
    assert page.findings.items.isVisible()
    page.show_case(case())
    assert not page.findings.isVisible()


def test_a_sealed_case_shows_nothing_of_the_case_before(page):
    page.show_case(case(body=MARKS))
    page.show_sealed(row())
    assert not page.findings.isVisible()


def test_findings_are_named_reached_and_uncut(page):
    page.show_case(case(body=MARKS, items=ITEMS))
    QApplication.processEvents()
    assert unnamed(page) == []
    page.book.setFocus()
    assert unreached(page) == []
    assert cut_off(page) == []


class OneFile:
    def __init__(self, shown, raw):
        self.shown, self.raw = shown, raw

    def read(self, testimony):
        return self.shown

    def open(self, attachment):
        return BytesIO(self.raw)


def opened(page, raw):
    found = sketch_file()
    desk = OneFile(case((found,)), raw)
    presenter = CasePresenter(page, desk, lambda *_: None, run_now)
    page.uncover_wanted.connect(presenter.uncover)
    page.kept = presenter
    presenter.open(ID)
    return page.evidence.cards[found.id]


def test_a_sketch_is_shown_when_the_reader_asks_and_covered_again(page):
    card = opened(page, write_sketch(DRAWN))
    assert card.sketch.isHidden()
    card.uncover.click()
    assert card.sketch.isVisible()
    card.uncover.click()
    assert card.sketch.isHidden()
    assert card.uncover.text() == "Show the sketch"


@pytest.mark.parametrize("raw", [b"", b"[]", write_sketch(DRAWN) + b"\n"])
def test_a_strangers_sketch_that_is_none_is_kept_and_not_drawn(page, raw):
    card = opened(page, raw)
    card.uncover.click()
    assert card.sketch.isHidden()
    assert "damaged" in card._note.text()


def test_a_sketch_of_many_megabytes_is_not_read(page):
    card = opened(page, b'{"deponent_sketch":1,' + b" " * (1 << 20))
    card.uncover.click()
    assert "too large" in card._note.text()


def test_what_a_picture_says_of_itself_is_read_with_it(page):
    page.show_case(case((PHOTO,)))
    shown = picture()
    page.show_picture(PHOTO.id, shown)
    card = page.evidence.cards[PHOTO.id]
    assert not card._said.isVisible()
    told = replace(shown, notes=((NoteKind.PLACE, "53.9, 27.5"),))
    page.show_picture(PHOTO.id, told)
    assert "Place: 53.9, 27.5" in card._said.text()
    card.cover()
    assert not card._said.isVisible()
