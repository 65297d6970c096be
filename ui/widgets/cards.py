"""A few cards, one below the other: each holds the fields of one thing, and can go.

What went last can be put back as it was, until the page shows something else.
"""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.order import tab_after, tab_before
from ui.words import translate

AnyCard = TypeVar("AnyCard", bound="Card")


class Card(QFrame):
    """The fields of one thing.

    Signals:
        edited: Something was changed just now.
        remove_asked: Take the card away.
    """

    edited = Signal()
    remove_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "card")

    def begin(self) -> None:
        """Put the keyboard into the first field."""


class Cards(QWidget, Generic[AnyCard]):
    """Cards, and the button that adds an empty one.

    Attributes:
        cards: From above to below.
        back: Puts the card back that was taken away last; in sight while there is one.

    Signals:
        edited: A card was changed, added or taken away just now.
        added: The card that a person added; its page may bring it into sight.
    """

    edited = Signal()
    added = Signal(object)

    def __init__(
        self, theme: Theme, add: Button, make: Callable[[], AnyCard], most: int
    ) -> None:
        """Be empty.

        Args:
            theme: Draws the way back.
            add: The button.
            make: Returns an empty card.
            most: So many cards there may be.
        """
        super().__init__()
        self.cards: list[AnyCard] = []
        self._add = add
        self._make = make
        self._most = most
        self._gone: tuple[int, AnyCard] | None = None
        self.back = Button(theme, translate("widgets", "Put it back"), "link", "back")
        self.back.clicked.connect(self._put_back)
        self.back.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._list)
        below = FlowLayout(8)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(add)
        below.addWidget(self.back)
        column.addLayout(below)
        tab_after(add, self.back)
        add.clicked.connect(self._add_asked)

    def put(self, card: AnyCard) -> None:
        """Put a card below the others; tells nobody."""
        card.edited.connect(self.edited)
        card.remove_asked.connect(lambda: self._remove_asked(card))
        self._insert(len(self.cards), card)

    def clear(self) -> None:
        """Take all cards away for good; tells nobody."""
        for card in tuple(self.cards):
            self._take_out(card)
            card.deleteLater()
        self._forget()

    def _add_asked(self) -> None:
        if len(self.cards) < self._most:
            card = self._make()
            self.put(card)
            card.begin()
            self._offer_back()
            self.added.emit(card)
            self.edited.emit()

    def _remove_asked(self, card: AnyCard) -> None:
        self._forget()
        self._gone = (self._take_out(card), card)
        self._offer_back()
        self._add.setFocus()
        self.edited.emit()

    def _put_back(self) -> None:
        if self._gone is None:
            return
        place, card = self._gone
        self._gone = None
        self._insert(min(place, len(self.cards)), card)
        card.show()
        card.begin()
        self._offer_back()
        self.added.emit(card)
        self.edited.emit()

    def _insert(self, place: int, card: AnyCard) -> None:
        behind = self.cards[place] if place < len(self.cards) else self._add
        self.cards.insert(place, card)
        self._list.insertWidget(place, card)
        tab_before(behind, card)

    def _take_out(self, card: AnyCard) -> int:
        place = self.cards.index(card)
        self.cards.remove(card)
        self._list.removeWidget(card)
        card.hide()
        return place

    def _forget(self) -> None:
        if self._gone is not None:
            self._gone[1].deleteLater()
            self._gone = None
        self._offer_back()

    def _offer_back(self) -> None:
        has_room = len(self.cards) < self._most
        self.back.setVisible(self._gone is not None and has_room)
