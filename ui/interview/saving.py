"""Says when the last word reached the disk, and stays until a failure is mended."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.banner import Banner
from ui.widgets.page import EDGE_PX
from ui.widgets.status import StatusLine
from ui.words import translate

RETRY_MS = 10_000
SAVED = "saved"


class SavingNote(QWidget):
    """A banner above every page while words are not on disk, and the line at the foot.

    Signals:
        retry_asked: Try again to save.
    """

    retry_asked = Signal()

    def __init__(self, theme: Theme, status: StatusLine) -> None:
        super().__init__()
        self._status = status
        self._saved_at = ""
        self.banner = Banner(theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE_PX, 0, EDGE_PX, 0)
        self._column.addWidget(self.banner)
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self.retry_asked)

    def show_saved(self, at: str, newest: bool) -> None:
        """Say when words last reached the disk."""
        self._retry.stop()
        if not self.banner.isHidden():
            self._status.hide_part(SAVED)
            self._show_failure(None)
        words = (
            translate("interview", "Saved {time}")
            if newest
            else translate("interview", "Last saved {time}")
        )
        self._saved_at = at
        self._say(words.format(time=at[11:16]))

    def show_waiting(self) -> None:
        """Say that the newest words are not on disk yet."""
        if self.banner.isHidden():
            words = translate("interview", "Last saved {time}")
            shown = words.format(time=self._saved_at[11:16]) if self._saved_at else ""
            self._say(shown or translate("interview", "Not saved yet"))

    def show_not_saved(self, error: Exception) -> None:
        """Say that saving failed; stays until `show_saved`."""
        self._retry.start()
        self._show_failure(error)
        words = translate("interview", "Not saved. Your words are still here.")
        self._status.show_part(SAVED, words, "amber", words)

    def leave(self) -> None:
        """The interview is out of sight."""
        self._status.hide_part(SAVED)

    def _say(self, words: str) -> None:
        """Say it while the interview is in sight: a save may end after that."""
        if self.isVisible():
            self._status.show_part(SAVED, words)

    def _show_failure(self, error: Exception | None) -> None:
        if error is None:
            self.banner.clear()
        else:
            again = translate("interview", "Try again")
            self.banner.show_error(error, ((again, self.retry_asked.emit),))
        self._column.setContentsMargins(EDGE_PX, 16 if error else 0, EDGE_PX, 0)
