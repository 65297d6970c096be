"""The window: places on the left, one page, a status line, help. It navigates, no more.

Its title never says what is on the page. Screens do not know it: the composition root adds
pages as places, or opens them above a place, and connects their signals.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.help import WIDTH_PX as HELP_PX
from ui.widgets.help import HelpPanel
from ui.widgets.page import Page
from ui.widgets.scroll import scroller
from ui.widgets.status import StatusLine
from ui.words import translate

PROGRAM = "Deponent"
RAIL_PX = 216
NARROW_RAIL_PX = 168
NARROW_BELOW_PX = 900


class MainWindow(QMainWindow):
    """One window for everything. `places` are the keys of the rail, in its order.

    Signals:
        lock_asked: Ctrl+L, from anywhere.
        close_asked: The person closes the window; flush, then call `close_now`.
        place_shown: Key of the place that is shown now.
        page_shown: The `Page` that is in sight now.
        manual_asked: Help leads on to what the program defends and what not.
    """

    lock_asked = Signal()
    close_asked = Signal()
    place_shown = Signal(str)
    page_shown = Signal(object)
    manual_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._may_close = False
        self._places: dict[str, tuple[Button, Page]] = {}
        self.places: list[str] = []
        self._place = ""
        self._open: list[Page] = []
        self._alone: QWidget | None = None
        self.status = StatusLine()
        self._pages = QStackedWidget()
        self._help = HelpPanel(theme)
        self._help.closed.connect(self._close_help)
        self._help.manual_asked.connect(self.manual_asked)
        self._group = QButtonGroup(self)
        self._place_list = QVBoxLayout()
        self._rails = QStackedWidget()
        self._rail = self._make_rail()
        self._lay_out()
        self._add_keys()
        self.setWindowTitle(PROGRAM)
        self.resize(1180, 740)

    def add_place(self, key: str, words: str, icon: str, page: Page) -> None:
        """Add an entry to the rail; the first one is where the desk opens."""
        button = Button(self._theme, words, "rail", icon)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.go(key))
        self._group.addButton(button)
        self._place_list.insertWidget(len(self._places), button)
        self._places[key] = (button, page)
        self.places.append(key)
        self._pages.addWidget(page)

    def set_note(self, key: str, note: str) -> None:
        """Say something short beside a place, e.g. how many files wait; or nothing."""
        button, _page = self._places[key]
        words = button.accessibleName()
        shown = f"{words}  {note}" if note else words
        button.setText(shown.replace("&", "&&"))
        button.setAccessibleDescription(note)

    @property
    def place(self) -> str:
        """The key of the place that is shown, or lies under the open pages."""
        return self._place

    @property
    def page(self) -> Page | None:
        """The page in sight; None while something else is shown alone."""
        if self._alone is not None:
            return None
        if self._open:
            return self._open[-1]
        return self._places[self._place][1] if self._place else None

    def go(self, key: str) -> None:
        """Show a place; pages that were open above the last one are closed."""
        self._leave()
        while self._open:
            self._drop(self._open.pop())
        self._place = key
        self._places[key][0].setChecked(True)
        self._show()
        self.place_shown.emit(key)

    def open_page(self, page: Page) -> None:
        """Show a page above the place; Escape or Back closes it and deletes it."""
        self._leave()
        self._open.append(page)
        self._pages.addWidget(page)
        self._show()

    def close_page(self) -> None:
        """Close the page that was opened last, and show what lies under it."""
        if not self._open:
            return
        self._leave()
        self._drop(self._open.pop())
        self._show()

    def show_alone(self, widget: QWidget) -> None:
        """Show only `widget`, without rail and status: for unlocking and the start."""
        leaving = self.page
        self._alone = widget
        self._pages.addWidget(widget)
        self._pages.setCurrentWidget(widget)
        self._rail.hide()
        self._help.hide()
        self._pages.show()
        self.status.hide()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if leaving is not None:
            leaving.left.emit()

    def show_desk(self) -> None:
        """End `show_alone`, deleting what it showed, and open the first place."""
        if self._alone is not None:
            self._pages.removeWidget(self._alone)
            self._alone.deleteLater()
            self._alone = None
        self._rail.show()
        self.status.show()
        self.go(next(iter(self._places)))

    def blank(self) -> None:
        """Take everything off the screen at once: the first act of locking."""
        self.show_alone(QWidget())

    def close_now(self) -> None:
        """Close the window; everything was kept."""
        self._may_close = True
        self.close()

    def toggle_help(self) -> None:
        """Explain the page in sight, or stop explaining."""
        page = self.page
        if not self._help.isHidden():
            self._close_help()
        elif page is not None:
            self._pages.setVisible(not self.is_narrow)
            self._help.setMaximumWidth(self.width() if self.is_narrow else HELP_PX)
            self._help.explain(page.title.text(), page.help_words)

    def close_last(self) -> None:
        """Close what was opened last: help, something on the page, the page itself."""
        page = self.page
        if not self._help.isHidden():
            self._close_help()
        elif page is not None and not page.close_last():
            self.close_page()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the composition root keep everything first."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_asked.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the title free of content, whatever a page tries."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowTitleChange and self.windowTitle() != PROGRAM:
            self.setWindowTitle(PROGRAM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page more room on a small window."""
        super().resizeEvent(event)
        narrow = self.is_narrow
        self._rail.setFixedWidth(NARROW_RAIL_PX if narrow else RAIL_PX)

    @property
    def is_narrow(self) -> bool:
        """Whether page and help do not fit beside each other."""
        return self.width() < NARROW_BELOW_PX

    def _close_help(self) -> None:
        self._help.hide()
        self._pages.show()
        page = self.page
        if page is not None:
            (page.first_focus() or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        page = self.page
        if page is None:
            return
        self._pages.setCurrentWidget(page)
        self._pages.show()
        self._help.hide()
        self._show_rail(page)
        page.entered.emit()
        self.page_shown.emit(page)
        (page.first_focus() or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rail(self, page: Page) -> None:
        self._back.setVisible(bool(self._open))
        if page.rail is None:
            self._rails.setCurrentIndex(0)
            return
        if self._rails.indexOf(page.rail) < 0:
            self._rails.addWidget(page.rail)
        self._rails.setCurrentWidget(page.rail)

    def _leave(self) -> None:
        page = self.page
        if page is not None:
            page.left.emit()

    def _drop(self, page: Page) -> None:
        self._pages.removeWidget(page)
        if page.rail is not None:
            self._rails.removeWidget(page.rail)
            page.rail.deleteLater()
        page.deleteLater()

    def _make_rail(self) -> QFrame:
        rail = QFrame()
        set_kind(rail, "rail")
        rail.setFixedWidth(RAIL_PX)
        self._back = Button(self._theme, translate("window", "Back"), "rail", "back")
        self._back.clicked.connect(self.close_last)
        self._back.hide()
        places = QWidget()
        self._place_list.setContentsMargins(0, 0, 0, 0)
        self._place_list.setSpacing(4)
        self._place_list.addStretch(1)
        places.setLayout(self._place_list)
        self._rails.addWidget(places)
        self._rails.setMinimumWidth(1)
        column = QVBoxLayout(rail)
        column.setContentsMargins(8, 24, 8, 8)
        column.setSpacing(4)
        column.addWidget(self._back)
        column.addWidget(scroller(self._rails), 1)
        for words, icon, act in (
            (translate("window", "Help"), "help", self.toggle_help),
            (translate("window", "Lock"), "lock", self.lock_asked.emit),
        ):
            button = Button(self._theme, words, "rail", icon)
            button.clicked.connect(act)
            column.addWidget(button)
        return rail

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addWidget(self._pages, 1)
        across.addWidget(self._help)
        whole = QWidget()
        down = QVBoxLayout(whole)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(self.status)
        self.setCentralWidget(whole)

    def _add_keys(self) -> None:
        for keys, act in (
            ("Ctrl+L", self.lock_asked.emit),
            ("F1", self.toggle_help),
            ("Escape", self.close_last),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            shortcut.activated.connect(act)
