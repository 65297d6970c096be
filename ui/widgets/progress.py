"""Long work: what is being done, how much of it, how long it still takes, and Cancel."""

import time
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.messages import size_words, step_words
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.words import translate

_PARTS = 1000
_BYTES_FROM = 100_000
"""From this total on, units are taken to be bytes and shown so."""
_SETTLED_SECONDS = 2.0


class ProgressStrip(QWidget):
    """Shown while work goes on. `advance` fits `ui.jobs.Watcher`.

    Signals:
        cancelled: The person asked to stop; call `Job.cancel`.
    """

    cancelled = Signal()

    def __init__(self, theme: Theme, tick: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._tick = tick
        self._step = ""
        self._since = 0.0
        self._what = PlainLabel("", "strong")
        self._much = PlainLabel("", "quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self.cancel_button = Button(theme, translate("widgets", "Cancel"), icon="close")
        self.cancel_button.clicked.connect(self._cancel)
        words = QHBoxLayout()
        words.addWidget(self._what, 1)
        words.addWidget(self._much, 0)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(words)
        left.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self.cancel_button)
        self.hide()

    def start(self, words: str, *, can_cancel: bool = True) -> None:
        """Show that work began, of which nothing is measured yet."""
        self._step = ""
        self._bar.setRange(0, 0)
        self._show(words, "")
        self.cancel_button.setVisible(can_cancel)
        self.cancel_button.setEnabled(True)
        self.show()

    def advance(self, step: str, done: int, total: int) -> None:
        """Show how far the work is."""
        if step != self._step:
            self._step = step
            self._since = self._tick()
        self._bar.setRange(0, _PARTS)
        self._bar.setValue(done * _PARTS // max(total, 1))
        much = [_amount(done, total), self._time_left(done, total)]
        self._show(step_words(step), " · ".join(part for part in much if part))
        self.show()

    def finish(self) -> None:
        """Hide again."""
        self.hide()

    def _show(self, what: str, much: str) -> None:
        self._what.setText(what)
        self._much.setText(much)
        self._bar.setAccessibleName(f"{what} {much}".strip())

    def _time_left(self, done: int, total: int) -> str:
        spent = self._tick() - self._since
        if not done or spent < _SETTLED_SECONDS:
            return ""
        seconds = spent / done * (total - done)
        if seconds < 60:
            return translate("widgets", "less than a minute left")
        return translate("widgets", "about {count} min left").format(
            count=round(seconds / 60)
        )

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self._what.setText(translate("widgets", "Stopping"))
        self.cancelled.emit()


def _amount(done: int, total: int) -> str:
    if total >= _BYTES_FROM:
        return translate("widgets", "{done} of {total}").format(
            done=size_words(done), total=size_words(total)
        )
    if total > 1:
        return translate("widgets", "{done} of {total}").format(done=done, total=total)
    return ""
