"""A few cards, one below the other: each holds the fields of one thing, and can go."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import set_kind
from ui.widgets.buttons import Button
from ui.widgets.order import tab_before

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

    Signals:
        edited: A card was changed, added or taken away just now.
        added: The card that a person added; its page may bring it into sight.
    """

    edited = Signal()
    added = Signal(object)

    def __init__(self, add: Button, make: Callable[[], AnyCard], most: int) -> None:
        """Be empty.

        Args:
            add: The button.
            make: Returns an empty card.
            most: So many cards there may be.
        """
        super().__init__()
        self.cards: list[AnyCard] = []
        self._add = add
        self._make = make
        self._most = most
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._list)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        add.clicked.connect(self._add_asked)

    def put(self, card: AnyCard) -> None:
        """Put a card below the others; tells nobody."""
        self.cards.append(card)
        self._list.addWidget(card)
        tab_before(self._add, card)
        card.edited.connect(self.edited)
        card.remove_asked.connect(lambda: self._remove_asked(card))

    def clear(self) -> None:
        """Take all cards away; tells nobody."""
        for card in tuple(self.cards):
            self._drop(card)

    def _add_asked(self) -> None:
        if len(self.cards) < self._most:
            card = self._make()
            self.put(card)
            card.begin()
            self.added.emit(card)
            self.edited.emit()

    def _remove_asked(self, card: AnyCard) -> None:
        self._drop(card)
        self._add.setFocus()
        self.edited.emit()

    def _drop(self, card: AnyCard) -> None:
        self.cards.remove(card)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()
