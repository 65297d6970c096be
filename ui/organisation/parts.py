"""Small parts that several panels of the organisation share."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.seal.tick import TickBox
from ui.theme import Role, Theme, set_kind
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.words import translate

SIGN_PX = 20
FIELD_PX = 400


class Mark(QWidget):
    """A shape and words, so that nothing is said by colour alone."""

    def __init__(self, theme: Theme, kind: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._sign: tuple[str, Role] = ("note", "muted")
        self._picture = QLabel()
        self._picture.setFixedSize(QSize(SIGN_PX, SIGN_PX))
        self.words = PlainLabel("", kind)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        theme.changed.connect(self._draw)

    def show_state(self, sign: tuple[str, Role], words: str) -> None:
        """Show a shape in a colour of the theme, and the words beside it."""
        self._sign = sign
        self.words.setText(words)
        self._draw()

    def _draw(self) -> None:
        icon, role = self._sign
        density = self.devicePixelRatioF()
        self._picture.setPixmap(
            self._theme.pixmap(icon, role, pixels=SIGN_PX, density=density)
        )


class Ticks(QWidget):
    """People to choose from, one box each, and one for all of them.

    Signals:
        changed: Somebody was chosen or left out.
    """

    changed = Signal()

    def __init__(self, theme: Theme, *, offers_all: bool) -> None:
        super().__init__()
        self._theme = theme
        self._boxes: dict[str, TickBox] = {}
        self.everybody = TickBox(theme, translate("organisation", "Everybody"))
        self.everybody.clicked.connect(self._choose_all)
        self._offers_all = offers_all
        self._column = column_of(self, 4)
        self._column.addWidget(self.everybody)
        self.everybody.hide()

    def show_people(
        self, people: Sequence[tuple[str, str]], chosen: frozenset[str]
    ) -> None:
        """Show a box for each pair of fingerprint and words."""
        for old in self._boxes.values():
            old.hide()
            old.deleteLater()
        self._boxes = {}
        for fingerprint, words in people:
            self.add(fingerprint, words, is_chosen=fingerprint in chosen)
        self.everybody.setVisible(self._offers_all and len(people) > 1)
        self._fit()

    def add(self, fingerprint: str, words: str, *, is_chosen: bool) -> None:
        """Show one more."""
        box = TickBox(self._theme, words)
        box.setChecked(is_chosen)
        box.toggled.connect(self._fit)
        self._boxes[fingerprint] = box
        self._column.addWidget(box)
        self._fit()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The fingerprints of those who are chosen."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.everybody if self._offers_all else next(iter(self._boxes.values()))

    def _choose_all(self, chosen: bool) -> None:
        for box in self._boxes.values():
            box.setChecked(chosen)

    def _fit(self) -> None:
        self.everybody.setChecked(
            bool(self._boxes) and len(self.chosen) == len(self._boxes)
        )
        self.changed.emit()


class SignatureNote(Mark):
    """Says that a change takes signatures off, where there are any."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.show_state(
            ("attention", "amber"),
            translate(
                "organisation",
                "This roster is signed already. A change takes the signatures off, and it "
                "has to be signed again.",
            ),
        )


def column_of(panel: QWidget, spacing: int = 20) -> QVBoxLayout:
    """Return the column of a panel."""
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column


def card_of(*parts: QWidget, spacing: int = 8) -> QFrame:
    """Return a frame around parts, one below the other."""
    card = QFrame()
    set_kind(card, "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return card


def flow_of(*buttons: QPushButton) -> QWidget:
    """Return buttons beside each other, on as many lines as it takes."""
    row = QWidget()
    flow = FlowLayout(8)
    flow.setContentsMargins(0, 0, 0, 0)
    for button in buttons:
        flow.addWidget(button)
    row.setLayout(flow)
    return row
