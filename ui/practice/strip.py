"""Above everything while a practice vault is open: that it is practice, and the way out."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.words import translate


class PracticeStrip(QFrame):
    """Never hidden as long as the window is there.

    Signals:
        leave_asked: Keep every word, shut the vault, and go back to the entrance.
    """

    leave_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        set_kind(self, "practice")
        words = translate(
            "practice", "PRACTICE — invented cases; nothing here is evidence."
        )
        self.setAccessibleName(words)
        self._sign = QLabel()
        self._sign.setFixedSize(QSize(20, 20))
        self.words = PlainLabel(words, "strong")
        self.leave_button = Button(theme, translate("practice", "Leave practice"), "link")
        self.leave_button.clicked.connect(self.leave_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.leave_button)
        theme.changed.connect(self._draw_sign)
        self._draw_sign()

    def _draw_sign(self) -> None:
        density = self.devicePixelRatioF()
        sign = self._theme.pixmap("attention", "amber", pixels=20, density=density)
        self._sign.setPixmap(sign)


def practice_title(program: str) -> str:
    """Return the title of the window in practice."""
    return f"{program} — {translate('practice', 'PRACTICE')}"
