"""The last place of the rail: what can be set, each matter behind its own button.

Nothing is set here; every matter has a page of its own, so that this one stays short and
can be read aloud in a minute.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, rule
from ui.widgets.page import Page
from ui.words import translate


class SettingsPage(Page):
    """A list of matters.

    Signals:
        section_asked: Number of the section to open, in the order of `add_section`.
    """

    section_asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("settings", "Settings"))
        self._buttons: list[Button] = []
        self._last = 0
        self.column.addStretch(1)
        self.help_words = (
            translate(
                "settings",
                "Everything that is set here is kept inside the vault. Outside of it "
                "nothing says how you use the program.",
            ),
        )

    def add_section(self, title: str, words: str) -> None:
        """Add a matter at the end.

        Args:
            title: One or two words, translated.
            words: One sentence that says what it is for, translated.
        """
        number = len(self._buttons)
        button = Button(self.theme, translate("settings", "Open"))
        button.setAccessibleName(translate("settings", "Open: {title}").format(title=title))
        button.setAccessibleDescription(words)
        button.clicked.connect(lambda: self._ask(number))
        self._buttons.append(button)
        self.column.insertWidget(number, _section(title, words, button, first=not number))

    def first_focus(self) -> QWidget | None:
        """Begin at the matter that was opened last, or at the first one."""
        return self._buttons[self._last] if self._buttons else None

    def begin_at(self, number: int) -> None:
        """Let the keyboard begin at a matter that is opened without its button.

        Args:
            number: In the order of `add_section`.
        """
        self._last = number

    def _ask(self, number: int) -> None:
        self.begin_at(number)
        self.section_asked.emit(number)


def _section(title: str, words: str, button: Button, *, first: bool) -> QWidget:
    said = QVBoxLayout()
    said.setSpacing(4)
    said.addWidget(PlainLabel(title, "heading"))
    said.addWidget(PlainLabel(words, "quiet"))
    across = QHBoxLayout()
    across.setSpacing(24)
    across.addLayout(said, 1)
    across.addWidget(button)
    box = QWidget()
    down = QVBoxLayout(box)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(24)
    if not first:
        down.addWidget(rule())
    down.addLayout(across)
    return box
