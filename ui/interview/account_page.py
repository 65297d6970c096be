"""The free account: the person tells, the page keeps up."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.domain.testimony import Testimony
from ui.interview.editor import PageEditor, page_px
from ui.interview.find_bar import FindBar
from ui.interview.settle import Settle
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.page import Page
from ui.words import translate


class AccountPage(Page):
    """The account as numbered paragraphs.

    Signals:
        edited: Something was typed just now.
        settled: All paragraphs as a tuple of texts, after a pause.
    """

    edited = Signal()
    settled = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme, translate("interview", "Free account"), wide=True, scrolls=False
        )
        self._filling = False
        self.editor = PageEditor(theme, translate("interview", "The account"))
        self._settle = Settle(self, self._hand_over)
        self.editor.document().contentsChange.connect(self._changed)
        self.find_bar = FindBar(theme, self.editor)
        self.find_bar.setMaximumWidth(page_px())
        self.find_bar.closed.connect(self.editor.setFocus)
        find = Button(theme, translate("interview", "Find"), "link", "search")
        find.setToolTip("Ctrl+F")
        find.clicked.connect(self.find_bar.open_bar)
        self.beside_title.addWidget(find)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.activated.connect(self.find_bar.open_bar)
        self.column.setSpacing(12)
        self.column.addWidget(self.find_bar)
        self.column.addWidget(self.editor, 1)

    def show_testimony(self, testimony: Testimony) -> None:
        """Show the account; tells nobody."""
        self._filling = True
        self.editor.show_paragraphs(testimony.paragraphs)
        self._filling = False

    def replace_paragraph(self, number: int, text: str) -> None:
        """Put a corrected paragraph in its place."""
        self._filling = True
        self.editor.replace_paragraph(number, text)
        self._filling = False

    def show_open(self, is_open: bool) -> None:
        """Let people write, or only read."""
        self.editor.setReadOnly(not is_open)

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        self._settle.now()

    def first_focus(self) -> QWidget:
        """Begin where the caret was."""
        return self.editor

    def close_last(self) -> bool:
        """Close the find bar if it is open."""
        if self.find_bar.isHidden():
            return False
        self.find_bar.close_bar()
        return True

    def _changed(self, _at: int, removed: int, added: int) -> None:
        if not self._filling and (removed or added):
            self.edited.emit()
            self._settle.touch()

    def _hand_over(self) -> None:
        self.settled.emit(self.editor.paragraphs())
