"""What is asked before the ways into a vault are shown or changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.files import Files
from ui.widgets.key_file import KeyFileField
from ui.widgets.labels import PlainLabel, field
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.passphrase import PassphraseEdit
from ui.words import translate

LABEL_SIGNS = 32
KEY_FILE_NAME = "key.txt"


class ShowForm(QWidget):
    """Asks for what opens the vault.

    Signals:
        given: What was typed, and the path of a key file or None.
    """

    given = Signal(str, object)

    def __init__(self, theme: Theme, files: Files) -> None:
        super().__init__()
        self.passphrase = PassphraseEdit()
        self.passphrase.returnPressed.connect(self._give)
        self.key_file = KeyFileField(theme, files)
        self.show_button = Button(theme, translate("keys", "Show"), "primary", "key")
        self.show_button.clicked.connect(self._give)
        column = _column(self)
        column.addWidget(
            PlainLabel(
                translate(
                    "keys",
                    "Type what opens the vault, so that nobody can change it who finds the "
                    "vault open.",
                )
            )
        )
        column.addWidget(field(translate("keys", "Passphrase"), self.passphrase))
        column.addWidget(self.key_file)
        column.addLayout(_foot(self.show_button))

    def forget(self) -> None:
        """Empty the fields."""
        self.passphrase.clear()
        self.key_file.clear()

    def _give(self) -> None:
        if self.passphrase.text():
            self.given.emit(self.passphrase.text(), self.key_file.path)


class PassphraseForm(QWidget):
    """Asks for a new passphrase, to change one or to add one.

    Signals:
        other_words_asked: Six other words.
        changed: A new passphrase for the way that was used.
        added: A further passphrase, and what to call it.
        left: Back to the list.
    """

    other_words_asked = Signal()
    changed = Signal(str)
    added = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._is_adding = False
        self.fresh = NewPassphrase(theme)
        self.fresh.other_words_asked.connect(self.other_words_asked)
        self.fresh.entered.connect(self._confirm)
        self.label = _label_edit()
        self._label_field = field(translate("keys", "What to call it"), self.label)
        self.confirm_button = Button(theme, translate("keys", "Set it"), "primary")
        self.confirm_button.clicked.connect(self._confirm)
        back = Button(theme, translate("keys", "Leave it as it is"), "link")
        back.clicked.connect(self.left)
        column = _column(self)
        column.addWidget(self.fresh)
        column.addWidget(self._label_field)
        column.addLayout(_foot(self.confirm_button, back))

    def begin(self, *, adding: bool) -> None:
        """Start with empty fields."""
        self._is_adding = adding
        self.fresh.forget()
        self.label.clear()
        self._label_field.setVisible(adding)

    def _confirm(self) -> None:
        typed = self.fresh.typed()
        if not typed:
            return
        if self._is_adding:
            self.added.emit(typed, self.label.text())
        else:
            self.changed.emit(typed)


class KeyFileForm(QWidget):
    """Asks where to write a key file.

    Signals:
        chosen: Path of the new file, and what to call it.
        left: Back to the list.
    """

    chosen = Signal(object, str)
    left = Signal()

    def __init__(self, theme: Theme, files: Files) -> None:
        super().__init__()
        self._files = files
        self.label = _label_edit()
        self.choose_button = Button(
            theme, translate("keys", "Choose where to write it…"), "primary", "save"
        )
        self.choose_button.clicked.connect(self._choose)
        back = Button(theme, translate("keys", "No key file"), "link")
        back.clicked.connect(self.left)
        column = _column(self)
        for words in _about_key_files():
            column.addWidget(PlainLabel(words))
        column.addWidget(
            field(
                translate("keys", "What to call the stick"),
                self.label,
                translate("keys", "Something by which you know it: its colour, its place."),
            )
        )
        column.addLayout(_foot(self.choose_button, back))

    def _choose(self) -> None:
        title = translate("keys", "Write the key file to a stick")
        path = self._files.ask_save(title, KEY_FILE_NAME)
        if path is not None:
            self.chosen.emit(path, self.label.text())


def _about_key_files() -> tuple[str, ...]:
    return (
        translate(
            "keys",
            "A key file is a second half of the key, on a stick. The passphrase that you "
            "have just typed opens the vault together with it.",
        ),
        translate(
            "keys",
            "Until you remove the way that needs the passphrase alone, the stick protects "
            "nothing. Before you remove it, copy the file to a second stick, or add a "
            "recovery key: without both, a lost stick is a lost vault.",
        ),
    )


def _label_edit() -> QLineEdit:
    edit = QLineEdit()
    edit.setMaxLength(LABEL_SIGNS)
    return edit


def _column(form: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(form)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    return column


def _foot(act: Button, back: Button | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    if back is not None:
        row.addWidget(back)
    row.addStretch(1)
    row.addWidget(act)
    return row
