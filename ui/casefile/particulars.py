"""To whom particulars are sealed, and the doors to them.

Those who have a key can open them here; to those who have no file they can be handed over.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.services.particulars import Custodian, Envelope
from ui.particulars.doors import Doors, custodian_words
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.dates import day_words
from ui.widgets.labels import PlainLabel
from ui.words import translate


class ParticularsPanel(QFrame):
    """A card above the account, for what came with it or with one supplement.

    Attributes:
        envelope: What it is for.

    Signals:
        own_wanted: Open them with this vault's own key.
        pieces_wanted: The `Custodian` whose key its holders join from pieces.
        hand_over_wanted: Hand them over to a custodian who does not have them.
    """

    own_wanted = Signal()
    pieces_wanted = Signal(object)
    hand_over_wanted = Signal()

    def __init__(self, theme: Theme, envelope: Envelope) -> None:
        super().__init__()
        set_kind(self, "card")
        self.envelope = envelope
        self.doors = Doors(theme)
        self.doors.own_wanted.connect(self.own_wanted)
        self.doors.pieces_wanted.connect(self.pieces_wanted)
        words = translate("casefile", "Hand them over to a custodian")
        self.hand_over = Button(theme, words, "link", "outbox")
        self.hand_over.clicked.connect(self.hand_over_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(PlainLabel(_heading(envelope), "strong"))
        column.addWidget(PlainLabel(_sealed_to(envelope.custodians)))
        column.addWidget(self.doors)
        column.addWidget(self.hand_over, 0, Qt.AlignmentFlag.AlignLeft)
        self.doors.show_keys(envelope.custodians)
        self.hand_over.setVisible(not all(each.is_me for each in envelope.custodians))

    def close_last(self) -> bool:
        """Take the question back; False if there is none."""
        return self.doors.close_last()


class ParticularsPanels(QWidget):
    """A card for each: the testimony's own first, then those of supplements.

    Signals:
        own_wanted: The `Envelope` to open with this vault's own key.
        pieces_wanted: The `Envelope`, and the `Custodian` whose key is joined for it.
        hand_over_wanted: The `Envelope` to hand over.
    """

    own_wanted = Signal(object)
    pieces_wanted = Signal(object, object)
    hand_over_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.panels: tuple[ParticularsPanel, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_envelopes(self, envelopes: Sequence[Envelope]) -> None:
        """Show who can open them; nothing if none came."""
        for old in self.panels:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.panels = tuple(map(self._panel, envelopes))
        self.setVisible(bool(envelopes))

    def close_last(self) -> bool:
        """Take the question back that was asked last; False if there is none."""
        return any(panel.close_last() for panel in self.panels)

    def _panel(self, envelope: Envelope) -> ParticularsPanel:
        panel = ParticularsPanel(self._theme, envelope)
        panel.own_wanted.connect(lambda: self.own_wanted.emit(envelope))
        panel.pieces_wanted.connect(lambda whose: self.pieces_wanted.emit(envelope, whose))
        panel.hand_over_wanted.connect(lambda: self.hand_over_wanted.emit(envelope))
        self._column.addWidget(panel)
        return panel


def _heading(envelope: Envelope) -> str:
    if not envelope.added_at:
        return translate("casefile", "Who the deponent is")
    return translate("casefile", "Who is who, as added on {day}").format(
        day=day_words(envelope.added_at)
    )


def _sealed_to(custodians: Sequence[Custodian]) -> str:
    others = ", ".join(custodian_words(each) for each in custodians if not each.is_me)
    if not any(each.is_me for each in custodians):
        words = translate(
            "casefile",
            "The account knows the deponent by the case code only. The particulars are "
            "sealed to: {names}. You cannot open them with your own key.",
        )
    elif others:
        words = translate("casefile", "The particulars are sealed to you and to: {names}.")
    else:
        words = translate("casefile", "The particulars are sealed to you alone.")
    return words.format(names=others)
