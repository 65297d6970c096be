"""What the person needs: cards whose words are whole in every language, at any width."""

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.domain.preparing import Need, NeedKind
from tests.ui.accessibility import at_rest, beyond, cut_off
from tests.ui.interview.stage import on_stage
from ui.interview.close_page import ClosePage
from ui.interview.needs_list import NeedsList

NEEDS = tuple(Need(kind=kind, note="x", referred_to="y") for kind in NeedKind)
MOST_OFF_PX = 2
LAPTOP, SMALL = (1150, 700), (491, 300)
"""The page on a small laptop, and the same at 200 %, beside the rail."""


def middle(widget, page):
    return widget.mapTo(page, QPoint(0, widget.height() // 2)).y()


def is_whole(line):
    words = line.placeholderText()
    return line.fontMetrics().horizontalAdvance(words) < line.width()


@pytest.mark.parametrize("size", [LAPTOP, SMALL])
def test_a_need_is_removed_beside_its_kind_and_no_word_is_cut(qtbot, theme, size):
    page = ClosePage(theme)
    page.stage = on_stage(qtbot, page, size)
    page.needs.show_needs(NEEDS)
    at_rest()
    assert cut_off(page) == [] == beyond(page)
    for card in page.needs.list.cards:
        assert abs(middle(card.kind, page) - middle(card.remove, page)) <= MOST_OFF_PX
        assert card.note.geometry().top() > card.kind.geometry().bottom()
        assert is_whole(card.note)
        assert is_whole(card.referred_to)


def test_a_need_that_is_added_comes_into_sight(qtbot, theme):
    page = ClosePage(theme)
    page.stage = on_stage(qtbot, page, LAPTOP)
    page.needs.show_needs(NEEDS)
    page.needs.add.click()
    card = page.needs.list.cards[-1]
    qtbot.waitUntil(lambda: card.visibleRegion().boundingRect() == card.rect())


def test_tab_comes_to_taking_a_need_away_last_of_all(qtbot, theme):
    needs = NeedsList(theme)
    needs.stage = on_stage(qtbot, needs, LAPTOP)
    needs.show_needs(NEEDS[:1])
    (card,) = needs.list.cards
    qtbot.waitUntil(card.isVisible)
    card.begin()
    went = []
    for _ in range(5):
        went.append(needs.stage.focusWidget())
        qtbot.keyClick(went[-1], Qt.Key.Key_Tab)
    assert went == [card.kind, card.note, card.referred_to, card.remove, needs.add]


def test_needs_come_back_as_they_were(qtbot, theme):
    needs = NeedsList(theme)
    needs.stage = on_stage(qtbot, needs, LAPTOP)
    needs.show_needs(NEEDS)
    assert needs.needs() == NEEDS
    needs.list.cards[0].remove.click()
    assert needs.needs() == NEEDS[1:]
