"""What stands on a page of words after a no to storing them: why it is shut, what to do.

What was written before the no stays as it is, and so does what stands in a box and is not
noted; a yes lets people write again. Nobody may be written down who does not want it.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from ui.interview.phases import Phase
from ui.messages import Message
from ui.theme import Theme
from ui.widgets.banner import Banner
from ui.widgets.order import tab_before
from ui.widgets.page import Page
from ui.words import translate

OF_WORDS = frozenset(
    {
        Phase.ACCOUNT,
        Phase.CLARIFY,
        Phase.PROMPTS,
        Phase.BODY,
        Phase.READ_BACK,
        Phase.TRANSLATION,
    }
)
"""Where what somebody tells is written down. Who is there, how they feel and what they need
may still be noted, and evidence can be taken out; it says itself why none comes in."""


class StoringNote(QObject):
    """Above the words of one page; hidden unless they said no.

    Signals:
        phase_asked: Turn to this `Phase`: ask again.
    """

    phase_asked = Signal(object)

    def __init__(self, theme: Theme, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.banner = Banner(theme)
        page.column.insertWidget(0, self.banner)
        page.entered.connect(lambda: QTimer.singleShot(0, self, self._entered))

    def _entered(self) -> None:
        """Begin with why it is shut: on a low page it would be above what one sees."""
        if not self.banner.isHidden() and self._page.isVisible():
            self.banner.begin()
            self._page.follow(self.banner)

    def show_refused(self, *, refused: bool) -> None:
        """Say so, or stop saying so."""
        if refused == (not self.banner.isHidden()):
            return
        if not refused:
            self.banner.clear()
            return
        ask = translate("interview", "Ask again on the page “Consent”")
        way = (ask, lambda: self.phase_asked.emit(Phase.CONSENT))
        self.banner.show_message(_refused(), [way])
        if first := self._page.first_focus():
            tab_before(first, self.banner)


def _refused() -> Message:
    return Message(
        translate(
            "interview", "They said no to storing it, so nothing more can be written here."
        ),
        translate(
            "interview",
            "What was written before is still here, encrypted, and cannot be sealed for "
            "anybody.",
        ),
        translate(
            "interview",
            "Ask again, or destroy the draft under Settings, “Before a border”.",
        ),
    )
