"""Cards can be added up to a number, by keyboard, and taken away again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from ui.widgets.buttons import Button
from ui.widgets.cards import Card, Cards

MOST = 2


class NameCard(Card):
    def __init__(self):
        super().__init__()
        self.name = QLineEdit()
        self.remove = QPushButton("Remove")
        self.remove.clicked.connect(self.remove_asked)
        self.name.textEdited.connect(self.edited)
        row = QHBoxLayout(self)
        row.addWidget(self.name)
        row.addWidget(self.remove)

    def begin(self):
        self.name.setFocus()


@pytest.fixture
def cards(theme, qtbot):
    add = Button(theme, "Add")
    cards = Cards(theme, add, NameCard, MOST)
    cards.add = add
    cards.told = []
    cards.edited.connect(lambda: cards.told.append(len(cards.cards)))
    qtbot.addWidget(cards)
    with qtbot.waitExposed(cards):
        cards.show()
    cards.activateWindow()
    return cards


def test_a_new_card_has_the_keyboard_and_is_told_of(cards, qtbot):
    cards.add.click()
    qtbot.keyClicks(cards.focusWidget(), "a")
    assert [card.name.text() for card in cards.cards] == ["a"]
    assert cards.told == [1, 1]


def test_there_are_no_more_cards_than_there_may_be(cards):
    for _ in range(MOST + 1):
        cards.add.click()
    assert len(cards.cards) == MOST
    assert cards.told == [1, 2]


def test_a_card_that_goes_leaves_the_others_and_the_keyboard_at_adding(cards):
    for words in ("a", "b"):
        cards.add.click()
        cards.cards[-1].name.setText(words)
    cards.cards[0].remove.click()
    assert [card.name.text() for card in cards.cards] == ["b"]
    assert cards.focusWidget() is cards.add
    assert cards.told[-1] == 1


def named(cards):
    return [card.name.text() for card in cards.cards]


@pytest.mark.parametrize("place", range(MOST))
def test_a_card_that_went_is_put_back_as_it_was_in_its_place(cards, qtbot, place):
    for words in ("a", "b"):
        cards.add.click()
        qtbot.keyClicks(cards.focusWidget(), words)
    cards.cards[place].remove.click()
    assert cards.back.isVisible()
    cards.back.setFocus()
    qtbot.keyClick(cards.back, Qt.Key.Key_Space)
    assert named(cards) == ["a", "b"]
    assert cards.focusWidget() is cards.cards[place].name
    assert not cards.back.isVisible()
    assert cards.told[-2:] == [1, 2]
    cards.cards[place].remove.click()
    assert len(cards.cards) == 1, "it can go again"


def test_nothing_is_put_back_beyond_what_there_may_be(cards):
    for _ in range(MOST):
        cards.add.click()
    cards.cards[0].remove.click()
    cards.add.click()
    assert not cards.back.isVisible()
    cards.cards[0].remove.click()
    assert cards.back.isVisible()


def test_what_the_program_shows_instead_leaves_nothing_to_put_back(cards):
    cards.add.click()
    cards.cards[0].remove.click()
    cards.clear()
    assert not cards.back.isVisible()


def test_what_is_shown_by_the_program_is_told_to_nobody(cards):
    cards.put(NameCard())
    cards.clear()
    assert cards.cards == []
    assert cards.told == []


@pytest.mark.parametrize("put_back", [None, 0, 1])
def test_tab_goes_through_the_cards_before_it_comes_to_adding(cards, qtbot, put_back):
    for _ in range(MOST):
        cards.add.click()
    if put_back is not None:
        cards.cards[put_back].remove.click()
        cards.back.click()
    qtbot.waitUntil(lambda: all(card.isVisible() for card in cards.cards))
    cards.cards[0].name.setFocus()
    went = []
    for _ in range(2 * MOST):
        went.append(cards.focusWidget())
        qtbot.keyClick(cards.focusWidget(), Qt.Key.Key_Tab)
    first, second = cards.cards
    assert went == [first.name, first.remove, second.name, second.remove]
    assert cards.focusWidget() is cards.add
