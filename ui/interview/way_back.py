"""The way on from a page to which something missing led, while the interview is closed.

The page is locked there, and what opens it again is elsewhere. So that page says so itself,
and offers it to the very next key.
"""

from ui.consent.view import ConsentPage
from ui.interview.phases import Phase
from ui.interview.presenter import InterviewPresenter
from ui.interview.rooms import RoomPage
from ui.interview.view import InterviewView
from ui.messages import Message
from ui.widgets.page import Page
from ui.words import translate

_NOT_LOCKED = (Phase.CLOSE, Phase.ASSESS)


class WayBack:
    """One at a time: on the page in sight."""

    def __init__(self, view: InterviewView, presenter: InterviewPresenter) -> None:
        self._view = view
        self._presenter = presenter
        self._page: Page | None = None
        self._gap = ""
        view.opened.connect(self._opened)

    def offer(self, gap: str) -> None:
        """Say on the page in sight that it is closed, with the keyboard on the way on.

        Args:
            gap: What is missing there; the keyboard goes to it once it is open again.
        """
        if self._presenter.is_open or self._view.phase in _NOT_LOCKED:
            return
        self._page = page = self._view.page
        self._gap = gap
        words = translate("interview", "Continue the interview")
        way = (words, self._presenter.reopen_asked)
        page.banner.show_message(_closed(), [way])
        page.banner.begin()
        page.left.connect(self._leave)

    def _opened(self) -> None:
        page = self._page
        if page is not None and self._presenter.is_open:
            self._leave()
            if focus := page.first_focus():
                focus.setFocus()
            if isinstance(page, RoomPage | ConsentPage):
                page.show_gap(self._gap)

    def _leave(self) -> None:
        page, self._page = self._page, None
        if page is None:
            return
        page.left.disconnect(self._leave)
        if page.banner.words.startswith(_closed().what):
            page.banner.clear()


def _closed() -> Message:
    return Message(
        translate("interview", "This interview is closed; its words are locked."),
        "",
        translate(
            "interview", "To add what is missing, continue it; the record then says so."
        ),
        "plain",
    )
