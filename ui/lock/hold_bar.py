"""In the status line: a pause of the idle lock, asked for in an interview, and its end.

Somebody who listens for half an hour touches no key. The pause is always in sight, on
every page, and ends by itself.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.lock.idle import HOLD_MINUTES, Look
from ui.theme import Theme
from ui.widgets.banner import announce
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.words import translate


class HoldBar(QWidget):
    """Offers to hold the idle lock; while it is held, counts down.

    Signals:
        hold_asked: For so many minutes.
        end_asked: Lock as usual again.
    """

    hold_asked = Signal(int)
    end_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._offered = False
        self._holding = False
        self.words = PlainLabel("", "amber", wraps=False)
        self.end = Button(theme, translate("lock", "Lock as usual"), "link")
        self.end.clicked.connect(self.end_asked)
        self.ask = Button(theme, translate("lock", "Hold the lock"), "link", "clock")
        self.ask.setAccessibleDescription(
            translate("lock", "Keeps the vault open while somebody speaks.")
        )
        self.ask.clicked.connect(lambda: self._show_choice(choosing=True))
        self.question = PlainLabel(translate("lock", "Hold it for"), "quiet", wraps=False)
        self.choices = tuple(self._choice(theme, each) for each in HOLD_MINUTES)
        self.never_mind = Button(theme, translate("lock", "Cancel"), "link")
        self.never_mind.clicked.connect(lambda: self._show_choice(choosing=False))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        choosing = (self.question, *self.choices, self.never_mind)
        for part in (self.words, self.end, self.ask, *choosing):
            row.addWidget(part)
        self._show_choice(choosing=False)

    def offer(self, *, offered: bool) -> None:
        """Offer a hold on this page, or not; one that runs stays in sight."""
        self._offered = offered
        self._show_choice(choosing=False)

    def show_look(self, look: Look) -> None:
        """Show how long the hold goes on, or that the vault is about to lock."""
        ended = self._holding and not look.hold_seconds
        began = not self._holding and bool(look.hold_seconds)
        self._holding = bool(look.hold_seconds)
        self.words.setText(_words(look))
        if began or ended:
            self._show_choice(choosing=False)
            announce(self, self.words.text() or translate("lock", "The hold is over."))
        self.words.setVisible(bool(self.words.text()))

    def _choice(self, theme: Theme, minutes: int) -> Button:
        button = Button(
            theme, translate("lock", "{count} min").format(count=minutes), "link"
        )
        button.setAccessibleName(
            translate("lock", "Hold the lock for {count} minutes").format(count=minutes)
        )
        button.clicked.connect(lambda: self.hold_asked.emit(minutes))
        return button

    def _show_choice(self, *, choosing: bool) -> None:
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        for part in (self.question, *self.choices, self.never_mind):
            part.setVisible(choosing)
        self.end.setVisible(self._holding)
        self.ask.setVisible(self._offered and not self._holding and not choosing)
        self.words.setVisible(bool(self.words.text()))
        if had_focus or choosing:
            self._first().setFocus()

    def _first(self) -> Button:
        shown = (self.end, self.ask, *self.choices)
        return next((each for each in shown if not each.isHidden()), self.ask)


def _words(look: Look) -> str:
    if look.hold_seconds:
        words = translate("lock", "Idle lock held for {time}")
        return words.format(time=_clock(look.hold_seconds))
    if look.warn_seconds:
        words = translate("lock", "Locks in {time}")
        return words.format(time=_clock(look.warn_seconds))
    return ""


def _clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"
