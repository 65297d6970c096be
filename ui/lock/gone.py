"""The folder of the vault is not where it was: told before closing, or after the lock.

Nothing can be lost here any more by closing, so closing is all that it offers.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.messages import MESSAGES, Message, message_for
from ui.theme import Theme
from ui.unlock.frame import centred
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.words import translate

WIDTH_PX = 560


class GoneView(QWidget):
    """Shown alone.

    Args:
        theme: Colours.
        was_locked: The vault was locked, and not all may have been saved before.
        answer: What the disk says of the folder, if it says anything but "not there".

    Signals:
        close_asked: The person has read it.
    """

    close_asked = Signal()

    def __init__(
        self, theme: Theme, *, was_locked: bool = False, answer: OSError | None = None
    ) -> None:
        super().__init__()
        title = (
            translate("lock", "The vault was locked")
            if was_locked
            else translate("lock", "Before this window closes")
        )
        self.setAccessibleName(title)
        self.banner = Banner(theme)
        words = _words(was_locked=was_locked) if answer is None else _words_of(answer)
        self.banner.show_message(words)
        self.close_button = Button(theme, translate("lock", "Close the window"), "primary")
        self.close_button.clicked.connect(self.close_asked)
        self.setFocusProxy(self.close_button)
        self._lay_out(title)

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(PlainLabel(title, "title"))
        column.addWidget(self.banner)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        frame = QHBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(centred(column, WIDTH_PX))


def _words(*, was_locked: bool) -> Message:
    saved = translate(
        "lock",
        "All that you wrote was saved in that folder before, and is only where that "
        "folder is now.",
    )
    as_saved = translate(
        "lock",
        "All that was saved before is in that folder, and only where that folder is now. "
        "Words that you typed after it went could not be saved.",
    )
    return Message(
        MESSAGES["vault.gone"].shown().what,
        as_saved if was_locked else saved,
        translate(
            "lock",
            "Find the folder and put it back in its place before you start this program "
            "again. If it was deleted, look in the bin; if it is not there, put back your "
            "last backup.",
        ),
        "red",
    )


def _words_of(answer: OSError) -> Message:
    return Message(
        message_for(answer).what,
        translate(
            "lock",
            "All that was saved before is in the folder of the vault. Words that you typed "
            "after the disk stopped answering could not be saved.",
        ),
        translate(
            "lock",
            "Put the disk or stick back, wait a moment, and start this program again. If "
            "the folder cannot be read then either, put back your last backup.",
        ),
        "red",
    )
