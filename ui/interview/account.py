"""The account of one interview, joined: its words, what stands beside them, its sound."""

from PySide6.QtCore import QObject

from desktop.domain.evidence import Attachment
from desktop.domain.testimony import Testimony
from ui.interview.account_page import AccountPage
from ui.interview.beside_presenter import BesidePresenter
from ui.interview.listening import Listening
from ui.interview.presenter import InterviewPresenter
from ui.interview.sound import Sound
from ui.interview.tools import Tools
from ui.interview.view import InterviewView
from ui.jobs import Run


class Account(QObject):
    """Joins the page of the account; lives as long as `view`."""

    def __init__(
        self,
        tools: Tools,
        view: InterviewView,
        page: AccountPage,
        presenter: InterviewPresenter,
        sound: Sound,
        run: Run,
    ) -> None:
        super().__init__(view)
        self._page = page
        self._presenter = presenter
        self._sound = sound
        self._beside = BesidePresenter(page, presenter, tools.clock)
        self._listening = Listening(
            page.under, tools.evidence, tools.player, run, view.show_problem
        )
        page.settled.connect(self._settled)
        page.asked.connect(self._beside.asked)
        page.question_removed.connect(self._beside.question_removed)
        page.mark_asked.connect(self._mark_asked)
        page.hear_asked.connect(self._hear_asked)
        page.under.complete_asked.connect(self._beside.complete_asked)
        page.under.goes_on_asked.connect(self._beside.goes_on_asked)
        page.under.silence_asked.connect(self._listening.silence_asked)
        page.left.connect(self._listening.silence_asked)
        tools.player.position_changed.connect(self._listening.moved)
        tools.player.ended.connect(self._listening.ended)
        tools.player.failed.connect(lambda _code: self._listening.ended())
        tools.recorder.recording_started.connect(self._recording_started)

    def show(self, testimony: Testimony) -> None:
        """Show what stands beside the account, as it is now."""
        self._beside.show(testimony)

    def take_ended(self, take: str, kept: Attachment | None) -> None:
        """A recording is evidence now, or nothing was kept of it."""
        self._page.under.show_recording(records=False)
        self._beside.take_ended(take, kept)

    def _settled(self, paragraphs: tuple[str, ...]) -> None:
        self._presenter.account_settled(paragraphs)
        self._beside.account_settled()

    def _mark_asked(self, number: int) -> None:
        self._beside.mark_asked(number, self._sound.place)

    def _hear_asked(self, number: int) -> None:
        self._listening.hear_asked(
            self._presenter.testimony, number, recording=not self._sound.is_silent
        )

    def _recording_started(self) -> None:
        self._listening.silence_asked()
        self._page.under.show_recording(records=True)
