"""The page that leads into the practice vaults: widgets and signals, no decisions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.practice import OPEN_WORDS, Seat
from ui.messages import Message
from ui.theme import Theme
from ui.widgets.banner import announce
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import CopyableLabel, PlainLabel, rule
from ui.widgets.page import Page
from ui.widgets.progress import ProgressStrip
from ui.words import translate

_LEFT = Qt.AlignmentFlag.AlignLeft


class PracticePage(Page):
    """What practice is, and the ways into it.

    Signals:
        seat_chosen: Whose desk: the name of a `Seat`.
        throw_away_confirmed: Clear everything of it away.
        more_asked: Show the document about it.
        back_asked: Do not practise.
    """

    seat_chosen = Signal(str)
    throw_away_confirmed = Signal()
    more_asked = Signal()
    back_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("practice", "Practise with invented cases"))
        self.begin_button = Button(
            theme, translate("practice", "Practise as the interviewer"), "primary"
        )
        self.coordinator_button = Button(
            theme, translate("practice", "Practise as the coordinator")
        )
        self.back_button = Button(theme, translate("practice", "Back"), "link", "back")
        self.more_button = Button(
            theme, translate("practice", "More about practising"), "link", "help"
        )
        self.throw_away = HoldButton(
            theme, translate("practice", "Hold to throw it away"), "erase"
        )
        self._strip = ProgressStrip(theme)
        self._away = QWidget()
        self.help_words = _help()
        self._lay_out()
        self._connect()
        self.show_working(is_made=True)
        self._strip.hide()

    def show_ready(self, *, is_made: bool) -> None:
        """Let the person choose, between what there is."""
        self._strip.hide()
        self._allow(can_choose=True)
        self.coordinator_button.setVisible(is_made)
        self._away.setVisible(is_made)
        self.begin_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_working(self, *, is_made: bool) -> None:
        """Say that vaults are made, or that one is opened; nothing can be chosen."""
        self.banner.clear()
        self._allow(can_choose=False)
        words = (
            translate("practice", "One moment")
            if is_made
            else translate("practice", "Making the practice vault and its cases")
        )
        self._strip.start(words, can_cancel=False)
        self._strip.show()

    def show_thrown_away(self) -> None:
        """Say that it is gone, and can be made anew."""
        self.banner.show_message(
            Message(
                translate("practice", "It is thrown away."),
                translate("practice", "Your own vault was not touched."),
                translate("practice", "Practise again, and it is made anew."),
                "plain",
            )
        )

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""
        self.banner.show_error(error)
        announce(self, self.banner.words)

    def first_focus(self) -> QWidget:
        """Begin with the way in."""
        return self.begin_button

    def _allow(self, *, can_choose: bool) -> None:
        for each in (
            self.begin_button,
            self.coordinator_button,
            self.throw_away,
            self.back_button,
            self.more_button,
        ):
            each.setEnabled(can_choose)

    def _connect(self) -> None:
        self.begin_button.clicked.connect(
            lambda: self.seat_chosen.emit(str(Seat.INTERVIEWER))
        )
        self.coordinator_button.clicked.connect(
            lambda: self.seat_chosen.emit(str(Seat.COORDINATOR))
        )
        self.throw_away.held.connect(self.throw_away_confirmed)
        self.more_button.clicked.connect(self.more_asked)
        self.back_button.clicked.connect(self.back_asked)

    def _lay_out(self) -> None:
        self.column.setSpacing(16)
        what, danger, limits = _about()
        self.column.addWidget(PlainLabel(what))
        self.column.addWidget(PlainLabel(danger, "strong"))
        self.column.addWidget(PlainLabel(limits))
        self.column.addLayout(_passphrase())
        doors = FlowLayout(16)
        doors.addWidget(self.coordinator_button)
        doors.addWidget(self.more_button)
        self.column.addLayout(doors)
        self.column.addWidget(self._strip)
        self._lay_out_away()
        self.column.addStretch(1)
        self.set_foot(self.begin_button, self.back_button)

    def _lay_out_away(self) -> None:
        column = QVBoxLayout(self._away)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(rule())
        column.addWidget(
            PlainLabel(
                translate(
                    "practice",
                    "Thrown away, the cases, what you wrote and recorded in them, and the "
                    "files that passed between the two desks are gone. Your own vault "
                    "stays as it is. Next time everything is made anew.",
                ),
                "quiet",
            )
        )
        column.addWidget(self.throw_away, 0, _LEFT)
        self.column.addWidget(self._away)


def _passphrase() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    words = translate(
        "practice",
        "Its passphrase is the same for everybody. You do not have to remember it:",
    )
    column.addWidget(PlainLabel(words))
    shown = CopyableLabel(OPEN_WORDS, "reading")
    shown.setAccessibleDescription(words)
    column.addWidget(shown)
    return column


def _about() -> tuple[str, str, str]:
    return (
        translate(
            "practice",
            "Here you can try everything: write, record your voice, code, close, seal, and "
            "then open what you sealed at the coordinator's desk. Three invented cases "
            "wait at different stages.",
        ),
        translate(
            "practice",
            "It protects nothing. Whoever has this computer can read what is in it. Write "
            "nothing real here, not even to try.",
        ),
        translate(
            "practice",
            "Whatever is made here says so: the window, every printed page, every sealed "
            "file. A real vault refuses it, and nothing here can be sealed to real people. "
            "Your own vault is not touched.",
        ),
    )


def _help() -> tuple[str, ...]:
    return (
        translate(
            "practice",
            "The practice vault is made when you first begin. Take a new testimony, or go "
            "on with one of the three. One of them is closed: seal it to the practice "
            "coordinator, and write the sealed file into the folder that is offered.",
        ),
        translate(
            "practice",
            "Then leave practice, come back as the coordinator, and add the file in the "
            "inbox. Receipts and questions go back in the same way.",
        ),
        translate(
            "practice",
            "Not practised here: making keys in pieces, changing the ways into a vault, "
            "and backups.",
        ),
    )
