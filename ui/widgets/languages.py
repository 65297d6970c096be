"""The languages of the interface, each by its own name, so that everybody finds theirs."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.translations import languages, own_name, spoken
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.words import translate

_GAP_PX = 16
_LINE_PX = 34
"""As high as a button, so that all names stand on one line."""


class Languages(QWidget):
    """A row of languages: the one that is spoken is said, the others can be chosen.

    Signals:
        chosen: Code of another language.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        application = QCoreApplication.instance()
        now = spoken(application) if application else ""
        self.buttons: dict[str, Button] = {}
        row = FlowLayout(_GAP_PX)
        row.setContentsMargins(0, 0, 0, 0)
        for code in languages():
            row.addWidget(_spoken_now(code) if code == now else self._button(theme, code))
        self.setLayout(row)

    def _button(self, theme: Theme, code: str) -> Button:
        button = Button(theme, own_name(code), "link")
        button.setAccessibleDescription(translate("widgets", "Language of the program"))
        button.clicked.connect(lambda: self.chosen.emit(code))
        self.buttons[code] = button
        return button


def _spoken_now(code: str) -> PlainLabel:
    label = PlainLabel(own_name(code), "strong", wraps=False)
    label.setMinimumHeight(_LINE_PX)
    return label
