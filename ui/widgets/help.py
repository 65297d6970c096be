"""The panel that explains a page, offline, beside the page itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import Theme, set_kind
from ui.widgets.banner import announce
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.scroll import scroller
from ui.words import translate

WIDTH_PX = 304


class HelpPanel(QFrame):
    """Hidden until `explain`.

    Signals:
        closed: The person has read enough; the window hides the panel.
        manual_asked: What the program defends and what not, as a page of its own.
    """

    closed = Signal()
    manual_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_kind(self, "help")
        self.setMinimumWidth(WIDTH_PX)
        self.setMaximumWidth(WIDTH_PX)
        self._title = PlainLabel("", "heading")
        self._words = PlainLabel()
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._close = Button(theme, translate("window", "Close"), icon="close")
        self._close.clicked.connect(self.closed)
        words = translate("window", "What we defend, and what not")
        self.manual_button = Button(theme, words, "link")
        self.manual_button.clicked.connect(self.manual_asked)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._words)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 16)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addWidget(scroller(body), 1)
        column.addWidget(self.manual_button)
        column.addWidget(self._close)
        self.hide()

    def explain(self, title: str, paragraphs: Sequence[str]) -> None:
        """Show what a page is for and how it is used."""
        keys = translate(
            "window",
            "Keys: Tab goes on, Escape closes what was opened last, Ctrl+L locks at once.",
        )
        words = "\n\n".join((*paragraphs, keys))
        self._title.setText(title)
        self._words.setText(words)
        self.show()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)
