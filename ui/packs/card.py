"""One pack on the page: whether it is offered, and what is known of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.packs import Pack, Review
from desktop.services.packs import HeldPack, PackFile
from ui.packs.words import (
    in_this_language,
    origin_words,
    review_words,
    signed_words,
    size_words_of,
)
from ui.seal.tick import INDENT_PX, TickBox
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.labels import FingerprintLabel, PlainLabel
from ui.words import translate


class PackCard(QWidget):
    """A pack that is here.

    Signals:
        offered: Whether its names are to be offered.
    """

    offered = Signal(bool)

    def __init__(self, theme: Theme, held: HeldPack) -> None:
        super().__init__()
        self.box = TickBox(theme, in_this_language(held.pack.title))
        self.box.setChecked(held.is_offered)
        self.box.setAccessibleDescription(review_words(held.pack))
        self.box.clicked.connect(self.offered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        facts = QVBoxLayout()
        facts.setContentsMargins(INDENT_PX, 0, 0, 0)
        facts.setSpacing(4)
        _add_facts(facts, held.pack)
        facts.addWidget(PlainLabel(origin_words(held), "small"))
        if held.signer:
            facts.addWidget(FingerprintLabel(held.signer))
        column.addLayout(facts)


class NewPack(QFrame):
    """A pack from a file: looked at, and not taken in yet.

    Signals:
        taken: Take it in.
        left: Leave it.
    """

    taken = Signal()
    left = Signal()

    def __init__(self, theme: Theme, file: PackFile) -> None:
        super().__init__()
        set_kind(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(PlainLabel(in_this_language(file.pack.title), "heading"))
        _add_facts(column, file.pack)
        column.addWidget(PlainLabel(signed_words(file)))
        column.addWidget(FingerprintLabel(file.signer))
        self.take = Button(theme, translate("packs", "Take it in"), "primary", "verified")
        self.leave = Button(theme, translate("packs", "Leave it"), "link")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.take)
        row.addWidget(self.leave)
        row.addStretch(1)
        column.addLayout(row)
        self.take.clicked.connect(self.taken)
        self.leave.clicked.connect(self.left)


def _add_facts(column: QVBoxLayout, pack: Pack) -> None:
    column.addWidget(PlainLabel(in_this_language(pack.about), "quiet"))
    column.addWidget(PlainLabel(size_words_of(pack), "small"))
    kind = "amber" if pack.review is Review.NOT_YET else "small"
    column.addWidget(PlainLabel(review_words(pack), kind))
