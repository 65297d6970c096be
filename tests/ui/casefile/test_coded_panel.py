"""What is coded, as the legal team reads it: by paragraph, with how it came up."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.domain.dates import NOT_DATED
from desktop.services.reading import CaseFile
from desktop.services.withdrawing import Standing
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.casefile.test_case_page import SilentPlayer, row, words_of
from tests.ui.coding.sample import CODED
from tests.ui.coding.stage import LABELS
from ui.casefile.shown import shown
from ui.casefile.view import CasePage

MASKED = "Sokol"


@pytest.fixture
def page(qtbot, theme):
    page = CasePage(theme, SilentPlayer(), LABELS)
    qtbot.addWidget(page)
    page.resize(1150, 720)
    with qtbot.waitExposed(page):
        page.show()
    return page


def case(testimony=CODED):
    return shown(CaseFile(row=row(), testimony=testimony))


def said(page):
    model = page.coded.table.model()
    return [
        tuple(model.index(r, c).data() for c in range(model.columnCount()))
        for r in range(model.rowCount())
    ]


def test_each_fact_says_where_it_stands_when_it_was_and_how_it_came_up(page):
    page.show_case(case())
    assert said(page)[:3] == [
        ("1", "Arrest", "", "", "Spontaneous"),
        (
            "1",
            "Blows with a baton (Blows and kicks)",
            "10 August 2020, not certain, evening",
            "",
            "Open",
        ),
        ("1", "Two of them", "", "", "Spontaneous"),
    ]
    assert said(page)[-1] == ("–", "Burn.heat", "", "", "Direct")


def test_people_stand_by_label_and_never_by_name(page):
    open_ones = tuple(replace(each, masked=False) for each in CODED.people)
    for testimony in (CODED, replace(CODED, people=open_ones)):
        page.show_case(case(testimony))
        cells = [cell for line in said(page) for cell in line]
        assert "[Person 1]" in cells
        assert not any(MASKED in cell for cell in cells)


def test_nothing_coded_shows_nothing(page):
    page.show_case(case(replace(CODED, coding=replace(CODED.coding, facts=()))))
    assert page.coded.isHidden()


def test_facts_are_folded_until_somebody_asks(page, qtbot):
    page.show_case(case())
    assert not page.coded.table.isVisible()
    page.coded.fold.setFocus()
    qtbot.keyClick(page.coded.fold, Qt.Key.Key_Return)
    assert page.coded.table.isVisible()
    assert "Coded" in words_of(page.coded)


def test_enter_leads_to_the_paragraph(page, qtbot):
    words = (*CODED.paragraphs, *("They asked the same again. " * 30,) * 60)
    page.show_case(case(replace(CODED, paragraphs=words)))
    page.coded.fold.click()
    page.coded.table.selectRow(3)
    with qtbot.waitSignal(page.coded.paragraph_wanted) as told:
        qtbot.keyClick(page.coded.table, Qt.Key.Key_Return)
    assert told.args == [3]
    assert page.book.textCursor().blockNumber() == 2
    place = page.book.mapTo(page, page.book.cursorRect().center())
    assert 0 < place.y() < page.height()
    assert page.book.hasFocus()


def test_facts_on_words_that_were_taken_back_are_not_shown(page):
    page.show_case(case())
    page.show_standing(
        Standing(
            consent=CODED.consent,
            closed=((1, "2026-04-01T10:00:00+03:00"),),
            narrowed=False,
            waiting=(),
        )
    )
    assert [line[0] for line in said(page)] == ["3", "–"]


def test_another_case_that_cannot_be_opened_shows_no_fact(page):
    page.show_case(case())
    page.show_sealed(row())
    assert page.coded.isHidden()
    assert said(page) == []


def test_everything_has_a_name_tab_goes_round_and_nothing_is_cut(page):
    page.show_case(case())
    page.coded.fold.click()
    assert unnamed(page) == []
    page.first_focus().setFocus()
    assert unreached(page) == []
    assert cut_off(page) == []


def test_a_column_in_which_nothing_stands_leaves_its_room_to_the_others(page):
    page.resize(1366, 720)
    facts = tuple(
        replace(each, when=NOT_DATED, people=(), details=()) for each in CODED.coding.facts
    )
    page.show_case(case(replace(CODED, coding=replace(CODED.coding, facts=facts))))
    page.coded.fold.click()
    table = page.coded.table
    assert [table.isColumnHidden(at) for at in range(5)] == [
        False,
        False,
        True,
        True,
        False,
    ]
    page.show_case(case())
    page.coded.fold.click()
    assert not table.isColumnHidden(2)


def test_how_it_came_up_is_never_cut(page, qtbot):
    for width in (1366, 683):
        page.resize(width, 720)
        page.show_case(case())
        page.coded.fold.click()
        table = page.coded.table
        said_so = [line[4] for line in said(page)]
        assert table.columnWidth(4) >= table.column_px(said_so)
