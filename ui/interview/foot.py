"""The foot of every page of an interview: Stop and break at the left, the next step right.

Stop is in the same place on every page, and always one key: the person across the table
may need it at any moment.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ui.interview.names import phase_name
from ui.interview.phases import Phase
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.folding import FoldingButton
from ui.widgets.page import Page
from ui.words import translate

STOP_KEYS = ("Ctrl+.", "Ctrl+Ю")
"""The same key on Latin and Cyrillic keyboards."""
GAP_PX = 8


class Foot(QWidget):
    """What stands at the left of one page's foot; its `next_step` stands at the right.

    Signals:
        phase_asked: The `Phase` to turn to.
        stop_asked: End it now.
        break_asked: Begin a break.
    """

    phase_asked = Signal(object)
    stop_asked = Signal()
    break_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._next: Phase | None = None
        self.stop = Button(theme, translate("interview", "Stop"), icon="stop")
        self.stop.setToolTip(STOP_KEYS[0])
        self.stop.setAccessibleName(translate("interview", "Stop the interview"))
        self.stop.setAccessibleDescription(
            translate("interview", "Saves, locks the words, and opens the closing page.")
        )
        words = translate("interview", "Take a break")
        self.pause = FoldingButton(theme, words, "link", "pause")
        self.next_step = FoldingButton(theme, "", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        row.addWidget(self.stop)
        row.addWidget(self.pause)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._went)
        self.stop.clicked.connect(self.stop_asked)
        self.pause.clicked.connect(self.break_asked)
        self.next_step.clicked.connect(self._ask)

    def put_on(self, page: Page) -> None:
        """Become the foot of a page."""
        page.set_foot(self.next_step, self)

    def show_next(self, phase: Phase | None) -> None:
        """Lead on to this page; to none from the last one."""
        self._next = phase
        self.next_step.setVisible(phase is not None)
        if phase is not None:
            words = translate("interview", "Next: {page}").format(page=phase_name(phase))
            self.next_step.set_words(words)
            self.next_step.setAccessibleName(words)

    def show_running(self, *, stops: bool, pauses: bool) -> None:
        """Offer to stop and to take a break, or not."""
        self.stop.setVisible(stops)
        self.pause.setVisible(pauses)

    def _went(self, left: QWidget | None, now: QWidget | None) -> None:
        """Bring nobody to Stop because what they had just pressed went away.

        Qt goes on to what stands next, and whoever presses the key once more would end the
        interview.
        """
        if now is self.stop and left is not None:
            is_gone = not (left.isVisible() and left.isEnabled())
            if is_gone and self.next_step.isVisibleTo(self.next_step.window()):
                self.next_step.setFocus()

    def _ask(self) -> None:
        if self._next is not None:
            self.phase_asked.emit(self._next)
