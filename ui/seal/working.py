"""The one long progress: steps by name, bytes, time left, and Cancel while it can be."""

import time
from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from ui.messages import size_words, step_words
from ui.seal.pace import Pace
from ui.seal.words import SHOWN_STEPS, STEPS
from ui.theme import Role, Theme, set_kind
from ui.widgets.banner import announce
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.words import translate

PARTS = 1000
MARK_PX = 20


class StepLine(QWidget):
    """One step: done, at work, or still to come. The words say which, not only the mark."""

    def __init__(self, theme: Theme, step: str) -> None:
        super().__init__()
        self._theme = theme
        self.step = step
        self._state = "waiting"
        self._mark = QLabel()
        self._mark.setFixedSize(QSize(MARK_PX, MARK_PX))
        self._words = PlainLabel(step_words(step), "quiet", wraps=False)
        self._much = PlainLabel("", "quiet", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        row.addWidget(self._much)
        theme.changed.connect(self._draw)
        self.show_state("waiting", "")

    def show_state(self, state: str, much: str) -> None:
        """Show ``waiting``, ``working`` or ``done``."""
        self._state = state
        set_kind(self._words, "strong" if state == "working" else "quiet")
        self._much.setText(much)
        self._much.setVisible(bool(much))
        self._draw()

    def _draw(self) -> None:
        icons: dict[str, tuple[str, Role]] = {
            "done": ("check", "green"),
            "working": ("next", "accent"),
        }
        if self._state not in icons:
            self._mark.clear()
            return
        name, role = icons[self._state]
        density = self.devicePixelRatioF()
        self._mark.setPixmap(
            self._theme.pixmap(name, role, pixels=MARK_PX, density=density)
        )


class Working(QWidget):
    """Shown while it is sealed and handed over.

    Signals:
        cancelled: The person asked to stop.
    """

    cancelled = Signal()

    def __init__(self, theme: Theme, tick: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._tick = tick
        self._pace = Pace(STEPS, tick)
        self._final = False
        self._heading = PlainLabel("", "heading")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._left = PlainLabel("", "quiet")
        self._note = PlainLabel("", "quiet")
        self.cancel = Button(theme, translate("seal", "Cancel"), icon="close")
        self.cancel.hide()
        self.cancel.clicked.connect(self._cancel)
        self._lines = {step: StepLine(theme, step) for step in SHOWN_STEPS}
        self._lay_out()

    def start(self, code: str, *, sealing: bool, forgets: bool) -> None:
        """Begin anew.

        Args:
            code: Case code of the testimony.
            sealing: False if an already sealed file is only written again.
            forgets: Whether the key is destroyed on the way.
        """
        steps = STEPS if sealing else STEPS[2:]
        self._pace = Pace(steps, self._tick)
        self._final = False
        for step, line in self._lines.items():
            line.show_state("waiting", "")
            line.setVisible(step in steps or (sealing and forgets and step not in STEPS))
        self._bar.setRange(0, 0)
        self._left.setText("")
        words = (
            translate("seal", "Sealing {code}")
            if sealing
            else translate("seal", "Writing {code}")
        )
        self._heading.setText(words.format(code=code))
        self.cancel.setText(translate("seal", "Cancel"))
        self.cancel.setEnabled(True)
        self._note.setText(
            translate(
                "seal",
                "You can still cancel. Until the sealed file was read back to the last "
                "byte, the testimony stays here as it is.",
            )
        )

    def show_final(self) -> None:
        """Say that sealing can no longer be cancelled, only the copying put off."""
        if self._final:
            return
        self._final = True
        self.cancel.setText(translate("seal", "Copy it later"))
        self.cancel.setAccessibleName(self.cancel.text())
        self.cancel.setEnabled(True)
        words = translate(
            "seal",
            "Sealing can no longer be cancelled: the sealed file is whole and verified. "
            "It stays in the outbox, also if the copying stops.",
        )
        self._note.setText(words)
        announce(self, words)

    def advance(self, step: str, done: int, total: int) -> None:
        """Show how far it is."""
        far = self._pace.advance(step, done, total)
        self._bar.setRange(0, PARTS)
        self._bar.setValue(int(far.share * PARTS))
        self._left.setText(_time_words(far.seconds_left))
        self._bar.setAccessibleName(f"{step_words(step)} {self._left.text()}".strip())
        reached = False
        for name, line in self._lines.items():
            if name == step:
                reached = True
                line.show_state("working", _much(step, done, total))
            elif not reached:
                line.show_state("done", "")

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._note.setText(translate("seal", "Stopping…"))
        self.cancelled.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self._bar)
        column.addWidget(self._left)
        for line in self._lines.values():
            column.addWidget(line)
        column.addSpacing(12)
        column.addWidget(self._note)
        column.addStretch(1)


def _much(step: str, done: int, total: int) -> str:
    if step not in STEPS:
        return ""
    return translate("seal", "{done} of {total}").format(
        done=size_words(done), total=size_words(total)
    )


def _time_words(seconds: float | None) -> str:
    if seconds is None:
        return translate("seal", "Working out how long it takes…")
    if seconds < 60:
        return translate("seal", "Less than a minute left.")
    return translate("seal", "About %n minute(s) left.", "", round(seconds / 60))
