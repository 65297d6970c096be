"""The doors to sealed particulars, one for each key that could open them here.

A door is opened by two answers: which key, and that it may be put on record.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.people import UserRole
from desktop.services.particulars import Custodian
from ui.particulars.asking import Asking
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, fingerprint_groups
from ui.words import translate


class Doors(QWidget):
    """Buttons, and the question that takes their place.

    Signals:
        own_wanted: Open them with this vault's own key.
        pieces_wanted: The `Custodian` whose key its holders join from pieces.
    """

    own_wanted = Signal()
    pieces_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._wanted: Custodian | None = None
        self._has_pieces = False
        self.buttons: tuple[Button, ...] = ()
        self.asking = Asking(theme)
        self.asking.confirmed.connect(self._confirmed)
        self.asking.declined.connect(self.close_last)
        self._pieces = PlainLabel(
            translate(
                "particulars",
                "Some keys exist in pieces of paper only. Their holders can join them here "
                "for this one act; the sheets say how many pieces it takes.",
            ),
            "small",
        )
        self._place = QVBoxLayout()
        self._place.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._place)
        column.addWidget(self._pieces)
        column.addWidget(self.asking)

    def show_keys(self, custodians: Sequence[Custodian]) -> None:
        """Show a door for one's own key and for each key that may be in pieces."""
        self.asking.hide()
        while item := self._place.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        able = [each for each in custodians if each.is_me or may_be_in_pieces(each)]
        self.buttons = tuple(map(self._door, able))
        for button in self.buttons:
            self._place.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.show()
        self._has_pieces = any(map(may_be_in_pieces, custodians))
        self._pieces.setVisible(self._has_pieces)
        self.setVisible(bool(able))

    def close_last(self) -> bool:
        """Take the question back; False if there is none."""
        if self.asking.isHidden():
            return False
        self.asking.hide()
        self._pieces.setVisible(self._has_pieces)
        for button in self.buttons:
            button.show()
        self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _door(self, custodian: Custodian) -> Button:
        if custodian.is_me:
            words = translate("particulars", "Open the particulars")
        else:
            words = translate("particulars", "Join the pieces of {name}").format(
                name=custodian.name
            )
        door = Button(self._theme, words, icon="key")
        door.clicked.connect(lambda: self._ask(custodian))
        return door

    def _ask(self, custodian: Custodian) -> None:
        self._wanted = custodian
        for part in (*self.buttons, self._pieces):
            part.hide()
        self.asking.ask()

    def _confirmed(self) -> None:
        wanted = self._wanted
        self.close_last()
        if wanted is None or wanted.is_me:
            self.own_wanted.emit()
        else:
            self.pieces_wanted.emit(wanted)


def may_be_in_pieces(custodian: Custodian) -> bool:
    """Say whether a key is known here, so that pieces can be held against it."""
    known = custodian.card is not None and not custodian.is_me
    return known and custodian.role == UserRole.CUSTODIAN


def custodian_words(custodian: Custodian) -> str:
    """Return how a custodian is called here: by name, or by digits."""
    if custodian.is_me:
        return translate("particulars", "you")
    if custodian.name:
        return custodian.name
    words = translate("particulars", "a key that is unknown here ({digits})")
    return words.format(digits=" ".join(fingerprint_groups(custodian.fingerprint)))
