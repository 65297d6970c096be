"""The window: places on the left, one page, a status line, help. It navigates, no more.

Its title never says what is on the page. Screens do not know it: the composition root adds
pages as places, or opens them above a place, and connects their signals.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.later import Later, Turns
from ui.theme import Theme
from ui.widgets.help import WIDTH_PX as HELP_PX
from ui.widgets.help import HelpPanel
from ui.widgets.order import follow_focus
from ui.widgets.page import Page
from ui.widgets.status import StatusLine
from ui.window_places import WindowPlaces
from ui.window_rail import WindowRail
from ui.window_title import WindowTitle

PROGRAM = "Deponent"
NARROW_BELOW_PX = 900
LOW_BELOW_PX = 760
"""Of a new window, in which all phases of an interview are to be seen at once."""
LEAST_PX = 640
"""Of 1280x720 at 200 %; narrower than that no page can be read."""


class MainWindow(QMainWindow):
    """One window for everything. Its `turns` do what is not urgent, piece by piece.

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
        self._place = ""
        self._open: list[Page] = []
        self._alone: QWidget | None = None
        self.turns = Turns(self)
        center = QWidget()
        self.setCentralWidget(center)
        self._center = QVBoxLayout(center)
        self._center.setContentsMargins(0, 0, 0, 0)
        self._build()
        self._add_keys()
        self.title = WindowTitle(self, PROGRAM)
        self.setMinimumWidth(LEAST_PX)
        self.resize(1180, 740)

    def begin_anew(self) -> None:
        """Delete every place and page, and be without words, as before the first place."""
        old = self._whole
        old.hide()
        for gone in (*self._open, *self._places.made(), old):
            self.turns.delete(gone)
        self._place, self._open, self._alone = "", [], None
        self._build()
        self._whole.show()
        self.resizeEvent(QResizeEvent(self.size(), self.size()))

    def add_place(self, key: str, words: str, icon: str, page: Page | Later[Page]) -> None:
        """Add an entry to the rail; the first one is where the desk opens."""
        button = self._rail.add_place(words, icon)
        button.clicked.connect(lambda: self.go(key))
        self._places.add(key, button, page)

    def make_first(self) -> bool:
        """Make a piece of the first place; say whether there is another one."""
        return self._places.works()[0]()

    def set_note(self, key: str, note: str) -> None:
        """Say something short beside a place, e.g. how many files wait; or nothing."""
        self._places.note(key, note)

    @property
    def places(self) -> list[str]:
        """The keys of the rail, in its order."""
        return self._places.keys

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
        return self._places.page(self._place) if self._place else None

    def go(self, key: str) -> None:
        """Show a place; pages that were open above the last one are closed."""
        self._leave()
        while self._open:
            self._drop(self._open.pop())
        self._place = key
        self._places.check(key)
        self._show()
        self.place_shown.emit(key)

    def take_in(self, page: Page) -> None:
        """Give a page the window's looks, out of sight: of a large one that takes time."""
        if page.parentWidget() is None:
            self._pages.addWidget(page)

    def open_page(self, page: Page) -> None:
        """Show a page above the place; Escape or Back closes it and deletes it."""
        self._leave()
        self._open.append(page)
        self.take_in(page)
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
        if leaving is not None:
            leaving.left.emit()  # it may move the keyboard within itself, so it comes first
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_desk(self) -> None:
        """End `show_alone`, deleting what it showed, and open the first place."""
        self._end_alone()
        self.go(self.places[0])
        self.turns.afterwards(self._whole, self._places.works())

    def uncover(self) -> None:
        """End `show_alone`, deleting what it showed; show the page that was in sight."""
        self._end_alone()
        self._show()

    def blank(self) -> None:
        """Take everything off the screen at once: the first act of locking."""
        self.show_alone(QWidget())

    def close_now(self) -> None:
        """Close the window; everything was kept."""
        self._may_close = True
        self.close()

    def toggle_help(self) -> None:
        """Explain the page in sight, or stop explaining."""
        page = self._alone if isinstance(self._alone, Page) else self.page
        if not self._help.isHidden():
            self._close_help()
        elif page is not None:
            self._help.manual_button.setVisible(self._alone is None)
            self._pages.setVisible(not self.is_narrow)
            self._help.setMaximumWidth(self.width() if self.is_narrow else HELP_PX)
            self._help.explain(page.title.text(), page.help_words)

    def close_last(self) -> None:
        """Close what was opened last: help, something on the page, the page itself."""
        page = self._alone if isinstance(self._alone, Page) else self.page
        if not self._help.isHidden():
            self._close_help()
        elif page is not None and not page.close_last() and page is self.page:
            self.close_page()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the composition root keep everything first."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page more room on a small window."""
        super().resizeEvent(event)
        self._rail.fit(narrow=self.is_narrow, low=self.height() < LOW_BELOW_PX)

    @property
    def is_narrow(self) -> bool:
        """Whether page and help do not fit beside each other."""
        return self.width() < NARROW_BELOW_PX

    def _close_help(self) -> None:
        self._help.hide()
        self._pages.show()
        page = self._alone if isinstance(self._alone, Page) else self.page
        if page is not None:
            (page.first_focus() or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        page = self.page
        if page is None:
            return
        self._pages.setCurrentWidget(page)
        self._pages.show()
        self._help.hide()
        self._rail.show_for(page.rail, can_go_back=bool(self._open))
        page.entered.emit()
        self.page_shown.emit(page)
        (page.first_focus() or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_alone(self) -> None:
        if self._alone is not None:
            self._pages.removeWidget(self._alone)
            self._alone.deleteLater()
            self._alone = None
        self._rail.show()
        self.status.show()

    def _leave(self) -> None:
        if (page := self.page) is not None:
            page.left.emit()

    def _drop(self, page: Page) -> None:
        self._pages.removeWidget(page)
        if page.rail is not None:
            self._rail.drop(page.rail)
        # Not in the turn in which another page is shown: each of them takes its time.
        self.turns.delete(page)

    def _build(self) -> None:
        """Make what has words of the window's own; Qt deletes what was there before."""
        self.status = StatusLine()
        self._pages = QStackedWidget()
        self._places = WindowPlaces(self._pages)
        # A page that is not in sight may want more room than the screen has.
        self._pages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._help = HelpPanel(self._theme)
        self._help.closed.connect(self._close_help)
        self._help.manual_asked.connect(self.manual_asked)
        self._rail = WindowRail(self._theme)
        self._rail.back_asked.connect(self.close_last)
        self._rail.help_asked.connect(self.toggle_help)
        self._rail.lock_asked.connect(self.lock_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addWidget(self._pages, 1)
        across.addWidget(self._help)
        self._whole = QWidget()
        down = QVBoxLayout(self._whole)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(self.status)
        self._center.addWidget(self._whole)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            follow_focus(now)

    def _add_keys(self) -> None:
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._follow_focus)
        for keys, act in (
            ("Ctrl+L", self.lock_asked.emit),
            ("F1", self.toggle_help),
            ("Escape", self.close_last),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            shortcut.activated.connect(act)
