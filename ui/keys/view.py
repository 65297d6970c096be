"""The page of the ways into the vault: closed, the list, or one form at a time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.services.contacts import CardFacts
from desktop.services.key_ways import Ways
from ui.keys.forms import KeyFileForm, PassphraseForm, ShowForm
from ui.keys.recovery import RecoveryForm
from ui.keys.ways import WaysList
from ui.keys.words import help_words
from ui.messages import Message
from ui.statement.printer import Printers
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.files import Files
from ui.widgets.page import Page
from ui.widgets.progress import ProgressStrip
from ui.words import translate


class KeysPage(Page):
    """Widgets; the signals are those of its parts.

    Signals:
        recovery_asked: Show whose recovery keys there are.
        words_asked: Six words to take.
        erase_asked: The person wants the vault gone.
    """

    erase_asked = Signal()
    recovery_asked = Signal()
    words_asked = Signal()

    def __init__(self, theme: Theme, files: Files, printers: Printers) -> None:
        super().__init__(theme, translate("keys", "Ways into the vault"))
        self.show_form = ShowForm(theme, files)
        self.ways = WaysList(theme)
        self.passphrase_form = PassphraseForm(theme)
        self.key_file_form = KeyFileForm(theme, files)
        self.recovery_form = RecoveryForm(theme, files, printers)
        self.progress = ProgressStrip(theme)
        self._parts: dict[QWidget, QWidget] = {
            self.show_form: self.show_form.passphrase,
            self.ways: self.ways.adding[0],
            self.passphrase_form: self.passphrase_form.fresh.first,
            self.key_file_form: self.key_file_form.label,
            self.recovery_form: self.recovery_form.whose,
        }
        self._now: QWidget = self.show_form
        erase = Button(theme, translate("keys", "Erase the vault"), "link", "erase")
        erase.clicked.connect(self.erase_asked)
        self.beside_title.addWidget(erase)
        for part in self._parts:
            self.column.addWidget(part)
        self.column.addWidget(self.progress)
        self.column.addStretch(1)
        self.help_words = help_words()
        self._connect()
        self.show_closed()

    def show_closed(self) -> None:
        """Ask for what opens the vault; forget what was typed before."""
        self.show_form.forget()
        self.passphrase_form.fresh.forget()
        self._show(self.show_form)

    def show_ways(self, ways: Ways) -> None:
        """Show the list."""
        self.progress.finish()
        self.show_form.forget()
        self.passphrase_form.fresh.forget()
        self.ways.show_ways(ways)
        self._show(self.ways)

    def show_kept(self, words: str) -> None:
        """Say what was changed, and that it was tried."""
        self.banner.show_message(Message(words, "", "", "green"))

    def show_words(self, words: str) -> None:
        """Show six words that one may take."""
        self.passphrase_form.fresh.show_words(words)

    def show_recovery(self, cards: Sequence[CardFacts]) -> None:
        """Ask whose recovery key."""
        self.progress.finish()
        self._show(self.recovery_form)
        self.recovery_form.begin(cards)

    def show_busy(self, words: str) -> None:
        """Say what is being done; nothing else can be asked meanwhile."""
        self.banner.clear()
        self._now.setEnabled(False)
        self.progress.start(words, can_cancel=False)

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong; what was typed stays."""
        self.progress.finish()
        self._now.setEnabled(True)
        self.banner.show_error(error)

    def close_last(self) -> bool:
        """Let Escape go back to the list."""
        if self._now in {self.show_form, self.ways} or not self._now.isEnabled():
            return False
        self._show(self.ways)
        return True

    def first_focus(self) -> QWidget:
        """Begin where the part in sight begins."""
        return self._parts[self._now]

    def _connect(self) -> None:
        self.ways.change_asked.connect(lambda: self._ask_passphrase(adding=False))
        self.ways.passphrase_asked.connect(lambda: self._ask_passphrase(adding=True))
        self.ways.key_file_asked.connect(lambda: self._show(self.key_file_form))
        self.ways.recovery_asked.connect(self.recovery_asked)
        for form in (self.passphrase_form, self.key_file_form, self.recovery_form):
            form.left.connect(lambda: self._show(self.ways))
        self.passphrase_form.other_words_asked.connect(self.words_asked)

    def _ask_passphrase(self, *, adding: bool) -> None:
        self.passphrase_form.begin(adding=adding)
        self.words_asked.emit()
        self._show(self.passphrase_form)

    def _show(self, part: QWidget) -> None:
        self.banner.clear()
        self._now = part
        part.setEnabled(True)
        for each in self._parts:
            each.setVisible(each is part)
        self._parts[part].setFocus(Qt.FocusReason.OtherFocusReason)
