"""The left rail of the window: back, the places or the rail of a page, help and lock."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.folding import FoldingButton
from ui.widgets.scroll import scroller
from ui.words import translate

RAIL_PX = 216
NARROW_RAIL_PX = 192
TOP_PX, LOW_TOP_PX = 24, 8


class WindowRail(QFrame):
    """Shows where one can go.

    Signals:
        back_asked, help_asked, lock_asked: What the buttons around the places say.
    """

    back_asked = Signal()
    help_asked = Signal()
    lock_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        set_kind(self, "rail")
        self._group = QButtonGroup(self)
        self._back = Button(theme, translate("window", "Back"), "rail", "back")
        self._back.clicked.connect(self.back_asked)
        self._back.hide()
        places = QWidget()
        self._places = QVBoxLayout(places)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(4)
        self._places.addStretch(1)
        self._rails = QStackedWidget()
        self._rails.addWidget(places)
        self._rails.setMinimumWidth(1)
        self._lay_out()
        self.fit(narrow=False)

    def add_place(self, words: str, icon: str) -> FoldingButton:
        """Add an entry at the end and return it."""
        button = FoldingButton(self._theme, words, "rail", icon)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setCheckable(True)
        self._group.addButton(button)
        self._places.insertWidget(self._places.count() - 1, button)
        return button

    def show_for(self, own: QWidget | None, *, can_go_back: bool) -> None:
        """Show the rail of a page, or the places where it has none."""
        self._back.setVisible(can_go_back)
        if own is None:
            self._rails.setCurrentIndex(0)
            return
        if self._rails.indexOf(own) < 0:
            self._rails.addWidget(own)
        self._rails.setCurrentWidget(own)

    def drop(self, own: QWidget) -> None:
        """Delete the rail of a page that is gone."""
        self._rails.removeWidget(own)
        own.deleteLater()

    def fit(self, *, narrow: bool, low: bool = False) -> None:
        """Leave the page more room on a narrow window, and the places on a low one."""
        self.setFixedWidth(NARROW_RAIL_PX if narrow else RAIL_PX)
        self._column.setContentsMargins(8, LOW_TOP_PX if low else TOP_PX, 8, 8)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setSpacing(4)
        column.addWidget(self._back)
        column.addWidget(scroller(self._rails), 1)
        for words, icon, asked in (
            (translate("window", "Help"), "help", self.help_asked),
            (translate("window", "Lock"), "lock", self.lock_asked),
        ):
            button = FoldingButton(self._theme, words, "rail", icon)
            button.clicked.connect(asked)
            column.addWidget(button)
