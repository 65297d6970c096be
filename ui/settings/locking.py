"""What locks the vault, and after how many idle minutes it locks by itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.lock.capture import hidden_here
from ui.messages import Message
from ui.theme import Theme
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel, field, rule
from ui.widgets.page import Page
from ui.words import translate

MINUTES = (1, 2, 3, 5, 10, 15, 20, 30)


class LockingPage(Page):
    """Says when the vault locks, and lets one of it be set.

    Signals:
        minutes_chosen: After so many idle minutes.
    """

    minutes_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("settings", "Locking"))
        words = translate("settings", "Lock when nobody touched it for")
        options = [(str(each), _minutes_words(each)) for each in MINUTES]
        self.minutes = Choice(theme, words, options)
        self.minutes.setMaximumWidth(200)
        self.minutes.activated.connect(
            lambda _at: self.minutes_chosen.emit(int(self.minutes.code))
        )
        hint = translate(
            "settings",
            "It cannot be switched off. While somebody tells at length, hold the lock for "
            "15, 30 or 60 minutes from the foot of the interview.",
        )
        self.column.addWidget(field(words, self.minutes, hint))
        self.column.addWidget(rule())
        for paragraph in _always():
            self.column.addWidget(PlainLabel(paragraph))
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        """Begin at the minutes."""
        return self.minutes

    def show_minutes(self, minutes: int) -> None:
        """Show what is set."""
        code = str(minutes)
        if self.minutes.findData(code) < 0:
            self.minutes.addItem(_minutes_words(minutes), code)
        self.minutes.show_code(code)

    def show_saved(self) -> None:
        """Say that it is on disk, and counts."""
        words = translate("settings", "Saved. It counts from now on.")
        self.banner.show_message(Message(words, "", "", "plain"))

    def show_problem(self, error: Exception) -> None:
        """Say why it could not be read or kept."""
        self.banner.show_error(error)


def _minutes_words(minutes: int) -> str:
    if minutes == 1:
        return translate("settings", "1 minute")
    return translate("settings", "{count} minutes").format(count=minutes)


def _always() -> tuple[str, ...]:
    return (
        translate("settings", "Ctrl+L locks the vault at once, wherever you are."),
        translate(
            "settings",
            "It also locks when the computer goes to sleep, when its lid is closed, when "
            "the screen is locked, and when another user comes; a hold does not change "
            "that. Where the system does not say so in time, it locks at waking.",
        ),
        translate(
            "settings",
            "Locking keeps what you typed last, then ends the program and starts it anew, "
            "so that neither words nor keys stay in memory. If the disk takes no more "
            "words for a second and a half, it locks without them.",
        ),
        _pictures(),
    )


def _pictures() -> str:
    if hidden_here():
        return translate(
            "settings",
            "The system is asked to leave these windows out of pictures and recordings of "
            "the screen. A camera sees them all the same.",
        )
    return translate(
        "settings",
        "Other programs can take pictures of this window: this system has no way to forbid "
        "it. Close what you do not trust before you unlock the vault.",
    )
