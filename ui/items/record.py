"""The physical items of a testimony as its readers see them."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.items import Item
from desktop.domain.testimony import Testimony
from ui.items.words import handover_words, item_title
from ui.plain import one_line, own_words
from ui.theme import set_kind
from ui.widgets.labels import PlainLabel
from ui.words import translate


class ItemsRecord(QWidget):
    """Hidden while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[QFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(PlainLabel(translate("items", "Physical items"), "heading"))
        self.hide()

    def show_testimony(self, testimony: Testimony | None) -> None:
        """Show the items of a testimony, or hide."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        items = () if testimony is None else testimony.items
        self.cards = [_card(item) for item in items]
        for card in self.cards:
            self._column.addWidget(card)
        self.setVisible(bool(items))


def _card(item: Item) -> QFrame:
    card = QFrame()
    set_kind(card, "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(4)
    column.addWidget(PlainLabel(item_title(item), "strong"))
    for line in _lines(item):
        column.addWidget(PlainLabel(line))
    for handover in item.handovers:
        column.addWidget(PlainLabel(handover_words(handover), "quiet"))
    return card


def _lines(item: Item) -> tuple[str, ...]:
    condition = translate("items", "Condition: {words}")
    holder = translate("items", "Held by: {code}")
    lines = (
        own_words(item.description),
        condition.format(words=one_line(item.condition)) if item.condition else "",
        holder.format(code=one_line(item.holder)) if item.holder else "",
    )
    return tuple(line for line in lines if line)
