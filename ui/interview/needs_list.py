"""What the deponent needs, and to whom they were referred: a few lines to add to."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain import limits
from desktop.domain.preparing import Need, NeedKind
from ui.interview.names import need_options
from ui.plain import visible
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.cards import Card, Cards
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel
from ui.words import translate

_KIND_PX = 152
_WORDS_PX = 180
_EDGE_PX = 12
_GAP_PX = 8
_AROUND_PX = 26
"""Beside the words that say what to write into a line."""


class NeedCard(Card):
    """One need: its kind, and below it what exactly, and to whom they were referred."""

    def __init__(self, theme: Theme, need: Need) -> None:
        super().__init__()
        words = translate("interview", "Kind of need")
        self.kind = Choice(theme, words, need_options())
        self.kind.setFixedWidth(max(_KIND_PX, self.kind.whole_px()))
        self.kind.show_code(str(need.kind))
        self.note = self._line(translate("interview", "What exactly"), need.note)
        self.referred_to = self._line(
            translate("interview", "Referred to"), need.referred_to
        )
        self.remove = Button(theme, translate("interview", "Remove"), "link")
        # Tab comes to what takes the card away last of all.
        for part in (self.kind, self.note, self.referred_to, self.remove):
            part.setParent(self)
        above = QHBoxLayout()
        above.addWidget(self.kind)
        above.addStretch(1)
        above.addWidget(self.remove)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(_GAP_PX)
        for line in (self.note, self.referred_to):
            self._lines.addWidget(line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE_PX, _EDGE_PX, _EDGE_PX, _EDGE_PX)
        column.setSpacing(_GAP_PX)
        column.addLayout(above)
        column.addLayout(self._lines)
        self.kind.activated.connect(self.edited)
        self.remove.clicked.connect(self.remove_asked)

    def need(self) -> Need:
        """Return what is noted."""
        return Need(
            kind=NeedKind(self.kind.code),
            note=visible(self.note.text()).strip(),
            referred_to=visible(self.referred_to.text()).strip(),
        )

    def begin(self) -> None:
        """Put the keyboard into the kind."""
        self.kind.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two lines beside each other where both show what to write into them."""
        super().resizeEvent(event)
        needed = max(map(_needed_px, (self.note, self.referred_to)))
        beside = self.width() >= 2 * (needed + _EDGE_PX) + _GAP_PX
        self._lines.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def _line(self, words: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setPlaceholderText(words)
        line.setAccessibleName(words)
        line.textEdited.connect(self.edited)
        return line


class NeedsList(QWidget):
    """Needs, one below the other.

    Signals:
        edited: Something was changed just now.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.add = Button(theme, translate("interview", "Add a need"), icon="plus")
        self.list = Cards(theme, self.add, self._empty_card, limits.NEEDS)
        self.list.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(translate("interview", "What they need"), "strong"))
        column.addWidget(self.list)
        hint = translate(
            "interview",
            "Name to whom you referred them. Promise only what you can do yourself.",
        )
        column.addWidget(PlainLabel(hint, "small"))

    def needs(self) -> tuple[Need, ...]:
        """Return what is noted."""
        return tuple(card.need() for card in self.list.cards)

    def show_needs(self, needs: tuple[Need, ...]) -> None:
        """Show other needs; what is shown already is left as it is."""
        if needs == self.needs():
            return
        self.list.clear()
        for need in needs:
            self.list.put(NeedCard(self._theme, need))

    def show_open(self, is_open: bool) -> None:
        """Let people write, or not."""
        self.setEnabled(is_open)

    def _empty_card(self) -> NeedCard:
        return NeedCard(self._theme, Need(kind=NeedKind.MEDICAL))


def _needed_px(line: QLineEdit) -> int:
    words = line.fontMetrics().horizontalAdvance(line.placeholderText())
    return max(_WORDS_PX, words + _AROUND_PX)
