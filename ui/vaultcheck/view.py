"""The page on which the vault is checked: widgets and signals, no decisions.

Many findings are shown in several turns of the window, which lives meanwhile.
"""

from collections import deque
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.checking import Damage, Report
from ui.messages import Message
from ui.theme import Theme
from ui.vaultcheck.words import damage_words, grouped, verdict
from ui.widgets.buttons import Button
from ui.widgets.files import Files
from ui.widgets.labels import PlainLabel, rule
from ui.widgets.own_words import OwnWordsLabel
from ui.widgets.page import Page
from ui.widgets.progress import ProgressStrip
from ui.words import translate

MAX_SHOWN = 200
AT_ONCE = 25
"""So many findings are shown in one turn of the window."""
_GAP_PX = 16


class CheckPage(Page):
    """A check of the vault.

    Signals:
        begun: Check now.
        cancelled: Stop.
        save_chosen: A path to write the report to.
    """

    begun = Signal()
    cancelled = Signal()
    save_chosen = Signal(object)

    def __init__(self, theme: Theme, files: Files) -> None:
        super().__init__(theme, translate("vaultcheck", "Check the vault"))
        self._files = files
        self.begin_button = Button(
            theme, translate("vaultcheck", "Check now"), "primary", "verified"
        )
        self.save_button = Button(
            theme, translate("vaultcheck", "Save the report…"), icon="save"
        )
        self.progress = ProgressStrip(theme)
        self._found = QVBoxLayout()
        self._found.setSpacing(_GAP_PX)
        self._waiting: deque[Damage] = deque()
        self._more = 0
        self._shower = QTimer(self)
        self._shower.timeout.connect(self._show_on)
        self._lay_out()
        self.begin_button.clicked.connect(self.begun)
        self.save_button.clicked.connect(self._ask_path)
        self.progress.cancelled.connect(self.cancelled)

    def show_working(self) -> None:
        """Show that the check is going on."""
        self._clear()
        self.banner.clear()
        self.begin_button.setEnabled(False)
        self.save_button.hide()
        self.progress.start(translate("vaultcheck", "Checking the vault"))

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far it is."""
        self.progress.advance(step, done, total)

    def show_report(self, report: Report) -> None:
        """Show what was found, each thing with what is safe and what to do."""
        self._end_work()
        self.banner.show_message(verdict(report))
        self.save_button.show()
        damages = grouped(report.damages)
        self._waiting = deque(damages[:MAX_SHOWN])
        self._more = len(damages) - len(self._waiting)
        self._show_on()
        self._shower.start(0)

    def show_stopped(self) -> None:
        """Show that nothing was found out."""
        self._end_work()
        self.banner.show_message(
            Message(
                translate("vaultcheck", "The check was stopped."),
                translate("vaultcheck", "It changed nothing, and found nothing out."),
                "",
                "plain",
            )
        )

    def show_saved(self, path: Path) -> None:
        """Say where the report is."""
        self.banner.show_message(
            Message(
                translate("vaultcheck", "The report was written and read back."),
                translate("vaultcheck", "It is {path}.").format(path=path),
                translate("vaultcheck", "It holds codes and ids, and no word of anybody."),
                "green",
            )
        )

    def show_problem(self, error: Exception) -> None:
        """Say why the check could not go on."""
        self._end_work()
        self.banner.show_error(error)

    def first_focus(self) -> QWidget | None:
        """Begin with the one thing to do."""
        return self.begin_button

    def _show_on(self) -> None:
        """Show some more findings; after the last, how many are not shown."""
        if self._waiting:
            count = min(AT_ONCE, len(self._waiting))
            now = (self._waiting.popleft() for _ in range(count))
            self._found.addWidget(_together(map(_finding, now)))
            return
        self._shower.stop()
        if self._more:
            words = translate("vaultcheck", "And {count} more. The report has them all.")
            self._found.addWidget(PlainLabel(words.format(count=self._more), "strong"))
            self._more = 0

    def _end_work(self) -> None:
        self.progress.finish()
        self.begin_button.setEnabled(True)

    def _ask_path(self) -> None:
        path = self._files.ask_save(
            translate("vaultcheck", "Where to write the report"),
            "check.txt",
            [translate("vaultcheck", "Text (*.txt)")],
        )
        if path is not None:
            self.save_chosen.emit(path)

    def _clear(self) -> None:
        self._shower.stop()
        self._waiting.clear()
        self._more = 0
        while item := self._found.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    def _lay_out(self) -> None:
        for words in _about():
            self.column.addWidget(PlainLabel(words))
        self.column.addWidget(self.progress)
        self.column.addLayout(self._found)
        self.column.addStretch(1)
        self.save_button.hide()
        self.set_foot(self.begin_button, self.save_button)
        self.help_words = _about()


def _together(findings: Iterable[QWidget]) -> QWidget:
    """Return findings in one box, so that they are laid out once, and not after each."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_GAP_PX)
    for finding in findings:
        column.addWidget(finding)
    return box


def _finding(damage: Damage) -> QWidget:
    words = damage_words(damage)
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(rule())
    tone = "red" if words.tone == "red" else "amber"
    column.addWidget(OwnWordsLabel(words.what, tone))
    column.addWidget(OwnWordsLabel(words.safe))
    column.addWidget(PlainLabel(words.next, "strong"))
    box.setAccessibleName(words.what)
    return box


def _about() -> tuple[str, ...]:
    return (
        translate(
            "vaultcheck",
            "A check reads every page, every event, every word and every file of this "
            "vault, and compares them with what was signed. It changes none of it, and "
            "can be stopped. If it finds a damaged page, nothing more is written into "
            "this vault.",
        ),
        translate(
            "vaultcheck",
            "What it cannot see: a whole older copy of the vault folder that somebody put "
            "back. The next exchange with your coordinator shows that.",
        ),
    )
