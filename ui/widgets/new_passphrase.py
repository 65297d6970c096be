"""A new passphrase: six words to learn, or one's own, typed twice out of sight."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from ui.theme import Theme, set_kind
from ui.widgets.banner import announce
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, field
from ui.widgets.passphrase import PassphraseEdit
from ui.words import translate


class NewPassphrase(QWidget):
    """Two fields, and words that one may take.

    Signals:
        other_words_asked: Six other words.
        entered: Enter in the second field.
    """

    other_words_asked = Signal()
    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = PlainLabel("", "reading")
        self._verdict = PlainLabel("", "amber")
        self._verdict.setMinimumHeight(24)
        self.other_button = Button(
            theme, translate("widgets", "Another six words"), "link", "refresh"
        )
        self.other_button.clicked.connect(self.other_words_asked)
        self.first, self.second = PassphraseEdit(), PassphraseEdit()
        self.show_box = QCheckBox(translate("widgets", "Show what I type"))
        self.show_box.setAccessibleName(self.show_box.text())
        for edit in (self.first, self.second):
            edit.follow(self.show_box)
            edit.textEdited.connect(lambda _text: self._verdict.setText(""))
        self.second.returnPressed.connect(self.entered)
        self._lay_out()

    def show_words(self, words: str) -> None:
        """Show six words that one may take."""
        self._words.setText(words)

    def typed(self) -> str:
        """Return the passphrase; empty, and saying so, if it was not typed twice alike."""
        if self.first.text() and self.first.text() == self.second.text():
            return self.first.text()
        self._verdict.setText(
            translate("widgets", "Type the new passphrase twice, both times alike.")
        )
        announce(self, self._verdict.text())
        self.second.setFocus(Qt.FocusReason.OtherFocusReason)
        return ""

    def forget(self) -> None:
        """Empty both fields and the words."""
        self.first.clear()
        self.second.clear()
        self.show_words("")
        self.show_box.setChecked(False)

    def _lay_out(self) -> None:
        card = QFrame()
        set_kind(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        inside.addWidget(
            PlainLabel(
                translate("widgets", "Six words that you may take, and learn:"),
                "quiet",
            )
        )
        inside.addWidget(self._words)
        inside.addWidget(self.other_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(card)
        column.addWidget(field(translate("widgets", "New passphrase"), self.first))
        column.addWidget(field(translate("widgets", "Once more"), self.second))
        column.addWidget(self.show_box)
        column.addWidget(self._verdict)
