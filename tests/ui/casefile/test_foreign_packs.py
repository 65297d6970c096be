"""What a reader is told of terms whose pack is not here."""

from dataclasses import replace

import pytest

from desktop.domain.coding import Coding, Fact, FactKind
from desktop.domain.packs import with_term
from desktop.services.reading import CaseFile
from desktop.words.bundled import bundled
from tests.domain.marsh import MARSH, MILL
from tests.ui.accessibility import cut_off
from tests.ui.casefile.test_case_page import SilentPlayer, row
from tests.ui.coding.sample import CODED
from ui.casefile.shown import shown
from ui.casefile.view import CasePage
from ui.coded.labels import labels_in

FACT = Fact(id=1, kind=FactKind.PLACE)
SAID = with_term(FACT, "marsh:place.mill", MARSH.called(MILL))
UNSAID = replace(with_term(FACT, "fog:place.pier", ()), id=2)
KNOWN = replace(with_term(FACT, "belarus:place.pkt", ()), id=3)


@pytest.fixture
def show(qtbot, theme):
    def make(facts, language="en", size=(1150, 720)):
        page = CasePage(theme, SilentPlayer(), labels_in(language, bundled()))
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitExposed(page):
            page.show()
        testimony = replace(CODED, coding=Coding(facts=facts))
        page.show_case(shown(CaseFile(row=row(), testimony=testimony)))
        return page

    return make


def said(page):
    model = page.coded.table.model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_terms_are_called_as_the_testimony_calls_them_and_it_is_said_that_it_does(show):
    page = show((SAID, UNSAID, KNOWN))
    assert said(page) == [
        "Mill on the bank",
        "fog:place.pier",
        "PKT (cell-type premises)",
    ]
    assert page.coded.foreign.isVisible()
    assert "not here in this version: fog, marsh 1." in page.coded.foreign.text()


def test_nothing_is_said_of_packs_where_all_are_here(show):
    page = show((KNOWN,), "be")
    assert said(page) == ["ПКТ (памяшканне камернага тыпу)"]
    assert not page.coded.foreign.isVisible()


def test_signs_that_are_not_seen_are_shown_in_what_a_stranger_calls_a_pack(show):
    hostile = SAID.with_detail("term_pack", "marsh\u202e 1").with_detail(
        "term_en", "Mi\u202ell"
    )
    page = show((hostile,))
    assert "\u202e" not in page.coded.foreign.text()
    assert "\u202e" not in said(page)[0]


@pytest.mark.parametrize("size", [(683, 384), (1366, 768)])
def test_no_words_are_cut_off(show, size, qtbot):
    page = show((SAID, UNSAID), size=size)
    qtbot.waitUntil(lambda: cut_off(page) == [])
