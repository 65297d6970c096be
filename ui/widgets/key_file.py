"""A field for a key file: which file it is, chosen anew each time, remembered nowhere."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.files import Files
from ui.widgets.labels import PlainLabel
from ui.words import translate


class KeyFileField(QWidget):
    """One line: a link to choose a file, or the file's name and a link to let go of it.

    Attributes:
        path: The file; None while none is chosen.
    """

    def __init__(self, theme: Theme, files: Files) -> None:
        super().__init__()
        self.path: Path | None = None
        self._files = files
        self.choose_button = Button(theme, translate("widgets", "Use a key file…"), "link")
        self.choose_button.clicked.connect(self._choose)
        self.drop_button = Button(theme, translate("widgets", "Without it"), "link")
        self.drop_button.clicked.connect(self.clear)
        self._name = PlainLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.choose_button)
        row.addWidget(self._name, 1)
        row.addWidget(self.drop_button)
        row.addStretch(0)
        self.clear()

    def clear(self) -> None:
        """Forget which file it was."""
        self._show(None)

    def show_path(self, path: Path) -> None:
        """Take this file."""
        self._show(path)

    def _choose(self) -> None:
        path = self._files.ask_open(translate("widgets", "Choose your key file"))
        if path is not None:
            self._show(path)

    def _show(self, path: Path | None) -> None:
        self.path = path
        words = translate("widgets", "Key file: {name}")
        self._name.setText(words.format(name=path.name) if path else "")
        self._name.setVisible(path is not None)
        self.drop_button.setVisible(path is not None)
        self.choose_button.setVisible(path is None)
