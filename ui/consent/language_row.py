"""In which language the script is read: one button for each, as its speakers call it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from ui.consent.presenter import SCRIPT_LANGUAGES
from ui.theme import set_kind
from ui.theme.type import font
from ui.words import translate

_AROUND_PX = 28
_OWN_NAMES = {"be": "Беларуская", "ru": "Русский", "en": "English"}
"""Each language is called what its speakers call it; not to be translated."""


class LanguageRow(QWidget):
    """The languages of the script, of which one is chosen.

    Signals:
        chosen: Code of a script language.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        group = QButtonGroup(self)
        for code in SCRIPT_LANGUAGES:
            button = self._button(code)
            group.addButton(button)
            row.addWidget(button)

    def show_language(self, code: str) -> None:
        """Show which one it is; tells nobody."""
        self._buttons[code].setChecked(True)

    def _button(self, code: str) -> QPushButton:
        name = _OWN_NAMES[code]
        button = QPushButton(name)
        button.setCheckable(True)
        set_kind(button, "answer")
        words = translate("consent", "Read the script in: {language}")
        button.setAccessibleName(words.format(language=name))
        button.setMinimumWidth(_width_of(name))
        button.clicked.connect(lambda: self.chosen.emit(code))
        self._buttons[code] = button
        return button


def _width_of(name: str) -> int:
    """Return the room of a name that is chosen, which is set bold."""
    return QFontMetrics(font(bold=True)).horizontalAdvance(name) + _AROUND_PX
