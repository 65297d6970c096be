"""To whom the particulars are sealed, and the door to them for those who have a key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.people import UserRole
from desktop.services.particulars import Custodian
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, fingerprint_groups
from ui.words import translate


class ParticularsPanel(QFrame):
    """A card above the account. Opening is asked for twice, because it is on record.

    Signals:
        own_wanted: Open them with this vault's own key.
        pieces_wanted: The `Custodian` whose key its holders join from pieces.
    """

    own_wanted = Signal()
    pieces_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        set_kind(self, "card")
        self._wanted: Custodian | None = None
        self._words = PlainLabel()
        self._pieces = PlainLabel(
            translate(
                "casefile",
                "Some keys exist in pieces of paper only. Their holders can join them here "
                "for this one act; the sheets say how many pieces it takes.",
            ),
            "small",
        )
        self._doors = QVBoxLayout()
        self._doors.setSpacing(4)
        self.doors: tuple[Button, ...] = ()
        self._asking, self.confirm, self.leave = self._make_asking()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        heading = translate("casefile", "Who the deponent is")
        column.addWidget(PlainLabel(heading, "strong"))
        column.addWidget(self._words)
        column.addLayout(self._doors)
        column.addWidget(self._pieces)
        column.addWidget(self._asking)

    def show_custodians(self, custodians: Sequence[Custodian]) -> None:
        """Show who can open them; nothing if none came with the testimony."""
        self.setVisible(bool(custodians))
        self._asking.hide()
        self._words.setText(_sealed_to(custodians))
        while item := self._doors.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        able = [each for each in custodians if each.is_me or _may_be_in_pieces(each)]
        self.doors = tuple(map(self._door, able))
        for door in self.doors:
            self._doors.addWidget(door, 0, Qt.AlignmentFlag.AlignLeft)
        self._pieces.setVisible(any(map(_may_be_in_pieces, custodians)))

    def close_last(self) -> bool:
        """Take the question back; False if there is none."""
        if self._asking.isHidden():
            return False
        self._asking.hide()
        for door in self.doors:
            door.show()
        self.doors[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _door(self, custodian: Custodian) -> Button:
        if custodian.is_me:
            words = translate("casefile", "Open the particulars")
        else:
            words = translate("casefile", "Join the pieces of {name}").format(
                name=custodian.name
            )
        door = Button(self._theme, words, icon="key")
        door.clicked.connect(lambda: self._ask(custodian))
        return door

    def _ask(self, custodian: Custodian) -> None:
        self._wanted = custodian
        for door in self.doors:
            door.hide()
        self._asking.show()
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirmed(self) -> None:
        wanted = self._wanted
        self.close_last()
        if wanted is None or wanted.is_me:
            self.own_wanted.emit()
        else:
            self.pieces_wanted.emit(wanted)

    def _make_asking(self) -> tuple[QWidget, Button, Button]:
        confirm = Button(self._theme, translate("casefile", "Open, and put it on record"))
        confirm.clicked.connect(self._confirmed)
        leave = Button(self._theme, translate("casefile", "Leave them closed"))
        leave.clicked.connect(self.close_last)
        words = PlainLabel(
            translate(
                "casefile",
                "That they were opened here, when and with which key, stands in the "
                "custody log for ever. Open them only when somebody needs to know.",
            )
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(confirm)
        row.addWidget(leave)
        row.addStretch(1)
        asking = QWidget()
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(words)
        column.addLayout(row)
        return asking, confirm, leave


def _may_be_in_pieces(custodian: Custodian) -> bool:
    """Say whether a key is known here, so that pieces can be held against it."""
    known = custodian.card is not None and not custodian.is_me
    return known and custodian.role == UserRole.CUSTODIAN


def _sealed_to(custodians: Sequence[Custodian]) -> str:
    others = ", ".join(_name(each) for each in custodians if not each.is_me)
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


def _name(custodian: Custodian) -> str:
    if custodian.name:
        return custodian.name
    words = translate("casefile", "a key that is unknown here ({digits})")
    return words.format(digits=" ".join(fingerprint_groups(custodian.fingerprint)))
