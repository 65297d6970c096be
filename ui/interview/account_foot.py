"""The line under the account: whether it is complete, and what is being listened to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.evidence.names import clock
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.dates import clock_words
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.words import translate


class AccountFoot(QWidget):
    """One line; nothing in it moves while somebody tells.

    Signals:
        complete_asked: The free account is complete.
        goes_on_asked: It goes on after all.
        mark_asked: Tie the paragraph to this second of the recording.
        hear_asked: Play from this paragraph.
        silence_asked: Play no more.
    """

    complete_asked = Signal()
    goes_on_asked = Signal()
    mark_asked = Signal()
    hear_asked = Signal()
    silence_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._is_open = True
        self._complete_at = ""
        self.complete = Button(
            theme, translate("interview", "The free account is complete"), "link", "check"
        )
        self._since = PlainLabel("", "quiet", wraps=False)
        self.goes_on = Button(theme, translate("interview", "It goes on"), "link")
        self.mark = Button(
            theme, translate("interview", "Tie to the recording"), "link", "clock"
        )
        self.mark.setToolTip("Ctrl+M")
        self.hear = Button(theme, translate("interview", "Play from here"), "link", "play")
        self.hear.setToolTip("Ctrl+J")
        self._has_marks = self._is_recording = False
        self._playing = PlainLabel("", "quiet", wraps=False)
        self.silence = Button(theme, translate("interview", "Stop playing"), "link", "stop")
        row = FlowLayout(8)
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)
        for part in (
            self.complete,
            self._since,
            self.goes_on,
            self.mark,
            self.hear,
            self._playing,
            self.silence,
        ):
            row.addWidget(part)
        self.mark.clicked.connect(self.mark_asked)
        self.hear.clicked.connect(self.hear_asked)
        self.complete.clicked.connect(self.complete_asked)
        self.goes_on.clicked.connect(self.goes_on_asked)
        self.silence.clicked.connect(self.silence_asked)
        for words in (self._since, self._playing):  # as high as the buttons beside them
            words.setMinimumHeight(self.silence.sizeHint().height())
        self._playing_at: int | None = None
        self.show_words(has_words=False)
        self._show()

    def show_words(self, *, has_words: bool) -> None:
        """Let the account be complete once there is a word of it; before, say why not."""
        why = translate("interview", "Opens the prompts, which stay shut until then.")
        if not has_words:
            why = translate("interview", "Nothing was written down yet.")
        self.complete.setEnabled(has_words)
        self.complete.setToolTip("" if has_words else why)
        self.complete.setAccessibleDescription(why)

    def show_complete(self, at: str) -> None:
        """Say since when the account is complete; empty if it is not."""
        had_focus = self.complete.hasFocus() or self.goes_on.hasFocus()
        self._complete_at = at
        self._show()
        if had_focus:
            (self.goes_on if at else self.complete).setFocus()

    def show_open(self, is_open: bool) -> None:
        """Let it be said, or not."""
        self._is_open = is_open
        self._show()

    def show_marks(self, *, has_marks: bool) -> None:
        """Offer to play from a paragraph, if there is one to play from."""
        self._has_marks = has_marks
        self._show()

    def show_recording(self, *, records: bool) -> None:
        """Offer to tie a paragraph to the recording that runs."""
        self._is_recording = records
        self._show()

    def show_playing(self, at_ms: int | None) -> None:
        """Say where in a recording it is; nothing for None."""
        was_playing = self._playing_at is not None
        self._playing_at = at_ms
        if at_ms is not None:
            words = translate("interview", "Playing {time}")
            self._playing.setText(words.format(time=clock(at_ms // 1000)))
        if was_playing != (at_ms is not None):
            had_focus = self.silence.hasFocus() or self.hear.hasFocus()
            self._show()
            if had_focus:
                (self.hear if at_ms is None else self.silence).setFocus()

    def _show(self) -> None:
        is_playing = self._playing_at is not None
        self._playing.setVisible(is_playing)
        self.silence.setVisible(is_playing)
        self.mark.setVisible(self._is_open and self._is_recording)
        self.hear.setVisible(self._has_marks and not self._is_recording and not is_playing)
        at = self._complete_at
        words = translate("interview", "Complete since {time}. Prompts are open.")
        self._since.setText(words.format(time=clock_words(at)) if at else "")
        self._since.setVisible(bool(at))
        self.complete.setVisible(self._is_open and not at)
        self.goes_on.setVisible(self._is_open and bool(at))
