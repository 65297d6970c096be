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
    cards = Cards(add, NameCard, MOST)
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


def test_what_is_shown_by_the_program_is_told_to_nobody(cards):
    cards.put(NameCard())
    cards.clear()
    assert cards.cards == []
    assert cards.told == []


def test_tab_goes_through_the_cards_before_it_comes_to_adding(cards, qtbot):
    for _ in range(MOST):
        cards.add.click()
    qtbot.waitUntil(lambda: all(card.isVisible() for card in cards.cards))
    cards.cards[0].name.setFocus()
    went = []
    for _ in range(2 * MOST):
        went.append(cards.focusWidget())
        qtbot.keyClick(cards.focusWidget(), Qt.Key.Key_Tab)
    first, second = cards.cards
    assert went == [first.name, first.remove, second.name, second.remove]
    assert cards.focusWidget() is cards.add
