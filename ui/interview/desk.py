"""Puts one interview together: pages, presenters, the recorder, and their signals.

The composition root makes an `Interview` from what the vault has, opens its `view` as a
page, and calls `flush` before it locks or quits.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.domain.consent import Answer, ConsentItem
from desktop.domain.evidence import Attachment
from desktop.domain.testimony import TestimonyId
from desktop.services.evidence import Evidence
from desktop.services.particulars import WhoIsWho
from desktop.services.ports import Clock
from desktop.services.progress import Progress
from desktop.services.recording import Recording
from desktop.words import table
from ui.audio.player import Player
from ui.audio.recorder import Recorder
from ui.consent.presenter import ConsentPresenter
from ui.consent.view import ConsentPage
from ui.evidence.presenter import EvidencePresenter
from ui.evidence.take import TakePresenter
from ui.evidence.view import SHOWN_PX, EvidencePage
from ui.interview.account_page import AccountPage
from ui.interview.between import Between
from ui.interview.close_page import ClosePage
from ui.interview.pages import Pages
from ui.interview.people_page import PeoplePage
from ui.interview.phases import Phase
from ui.interview.presenter import InterviewPresenter, Runs, Taken
from ui.interview.read_back_page import ReadBackPage
from ui.interview.view import InterviewView
from ui.jobs import Jobs
from ui.particulars.presenter import About, ParticularsPresenter
from ui.particulars.view import ParticularsPage
from ui.sight import Sight
from ui.theme import Theme
from ui.widgets.files import Files
from ui.widgets.status import StatusLine

TOLD_IN_ALL = 2
"""The recording and the words tell, each for itself, that they are on disk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What an interview works with. One `Recorder` and `Player` serve the whole program."""

    theme: Theme
    status: StatusLine
    files: Files
    jobs: Jobs
    recording: Recording
    evidence: Evidence
    who: WhoIsWho
    recorder: Recorder
    player: Player
    sight: Sight
    clock: Clock


def take(tools: Tools, testimony: TestimonyId) -> Callable[[Progress], Taken]:
    """Return the work, for the vault thread, that fetches a testimony for its interview."""

    def work(_progress: Progress) -> Taken:
        return Taken(
            testimony=tools.recording.load(testimony),
            state=tools.recording.row(testimony).state,
            evidence=tools.evidence.of(testimony),
        )

    return work


class Interview(QObject):
    """One interview on the screen; lives as long as its `view`."""

    def __init__(self, tools: Tools, taken: Taken) -> None:
        super().__init__()
        self._tools = tools
        self._pages = Pages(
            people=PeoplePage(tools.theme),
            consent=ConsentPage(tools.theme),
            account=AccountPage(tools.theme),
            evidence=EvidencePage(tools.theme, tools.files, tools.player),
            read_back=ReadBackPage(tools.theme),
            close=ClosePage(tools.theme),
            particulars=ParticularsPage(tools.theme),
        )
        self.view = InterviewView(
            tools.theme, taken.testimony.code, self._pages, tools.status
        )
        self.setParent(self.view)
        run = tools.jobs.for_screen(self.view)
        between = Between(run, self.view)
        self.presenter = InterviewPresenter(
            self.view,
            tools.recording,
            Runs(saving=between.run, acting=run),
            tools.clock,
            taken,
        )
        self._consent = ConsentPresenter(
            self._pages.consent,
            self.presenter.consent_changed,
            lambda language: table("consent", language),
            tools.clock,
        )
        self._evidence = EvidencePresenter(
            self._pages.evidence,
            tools.evidence,
            between.run_and_let_between,
            lambda: self.presenter.testimony,
            tools.sight.for_screen(self._pages.evidence, SHOWN_PX),
        )
        self._take = TakePresenter(
            self.view, tools.evidence, tools.recorder, run, tools.clock
        )
        self._particulars = ParticularsPresenter(
            self._pages.particulars,
            self.view,
            tools.who,
            between.run,
            About(
                testimony=taken.testimony.id,
                account=lambda: self.presenter.testimony.paragraphs,
            ),
        )
        self._connect_pages()
        self._connect_particulars()
        self._connect_sound()
        self.presenter.start()
        self._consent.show(taken.testimony.consent, taken.testimony.spoken_language)
        self._evidence.show(taken.evidence)
        self._evidence.tell(self._evidence_changed)
        self._take.tell(self._evidence.reload)
        self._listen_if_allowed()

    def flush(self, done: Callable[[bool], None]) -> None:
        """Save everything, also a recording that runs; before locking or quitting.

        Args:
            done: Told True once all is on disk, False if words could not be saved.
        """
        self._evidence.cancel_asked()
        told: list[bool] = []

        def tell(kept: bool) -> None:
            told.append(kept)
            if len(told) == TOLD_IN_ALL:
                done(all(told))

        def flush_apart(kept: bool) -> None:
            self._particulars.flush(lambda kept_apart: tell(kept and kept_apart))

        # The words do not wait for the microphone, nor for a long take to become evidence.
        self._take.finish(lambda: tell(kept=True))
        self.presenter.flush(flush_apart)

    def _connect_pages(self) -> None:
        view, pages, presenter = self.view, self._pages, self.presenter
        view.phase_asked.connect(self._turn_to)
        view.retry_asked.connect(presenter.retry_asked)
        view.leave_asked.connect(self._leave)
        view.finished.connect(self._tools.recorder.stop_listening)
        pages.people.settled.connect(presenter.beginning_settled)
        pages.people.settled.connect(
            lambda beginning: self._consent.spoken_changed(beginning.spoken_language)
        )
        pages.account.settled.connect(presenter.account_settled)
        pages.read_back.read_settled.connect(presenter.read_back_settled)
        pages.read_back.corrected.connect(presenter.paragraph_corrected)
        pages.read_back.confirmed.connect(presenter.confirmed)
        pages.close.settled.connect(presenter.parting_settled)
        pages.close.gap_asked.connect(presenter.gap_asked)
        pages.close.close_asked.connect(self._close)
        pages.close.reopen_asked.connect(presenter.reopen_asked)
        pages.close.seal_asked.connect(presenter.seal_asked)
        self._connect_consent()
        self._connect_evidence()

    def _connect_particulars(self) -> None:
        page, presenter = self._pages.particulars, self._particulars
        self._pages.people.particulars_asked.connect(self.view.show_particulars)
        self.view.retry_asked.connect(presenter.retry_asked)
        page.entered.connect(presenter.entered)
        page.left.connect(presenter.left)
        page.settled.connect(presenter.settled)
        page.show_asked.connect(presenter.show_asked)
        page.cover_asked.connect(presenter.cover_asked)
        page.person_asked.connect(presenter.person_asked)
        page.back_asked.connect(lambda: self._turn_to(self.view.phase))

    def _connect_consent(self) -> None:
        page = self._pages.consent
        page.language_chosen.connect(self._consent.language_chosen)
        page.item_answered.connect(self._consent.item_answered)
        page.sharing_answered.connect(self._consent.sharing_answered)
        page.teach_back_settled.connect(self._consent.teach_back_settled)
        page.left.connect(self._evidence.consent_changed)
        page.left.connect(self._listen_if_allowed)

    def _connect_evidence(self) -> None:
        page = self._pages.evidence
        page.files_chosen.connect(self._evidence.add_asked)
        page.cancel_asked.connect(self._evidence.cancel_asked)
        page.open_asked.connect(self._evidence.open_asked)
        page.remove_asked.connect(
            lambda attachment: self._evidence.remove_asked(attachment.id)
        )
        page.record_asked.connect(self._record)

    def _connect_sound(self) -> None:
        bar, recorder = self.view.recording, self._tools.recorder
        bar.record_asked.connect(self._record)
        bar.stop_asked.connect(self._take.stop_asked)
        recorder.level_changed.connect(bar.meter.set_level)
        recorder.seconds_changed.connect(bar.show_seconds)
        recorder.recording_started.connect(self._recording_started)
        recorder.recording_stopped.connect(self._recording_stopped)
        recorder.recording_failed.connect(self._recording_failed)

    def _listen_if_allowed(self) -> None:
        """Wake the microphone before it is needed: its first second would be lost."""
        consent = self.presenter.testimony.consent
        may = self.presenter.is_open and consent.answer(ConsentItem.AUDIO) is Answer.YES
        if may:
            self._tools.recorder.listen()
        else:
            self._tools.recorder.stop_listening()

    def _record(self) -> None:
        self.view.settle_now()
        self._take.record_asked(self.presenter.testimony)

    def _recording_started(self) -> None:
        self._take.started()

    def _recording_stopped(self, kept_seconds: float) -> None:
        self._take.stopped(kept_seconds)

    def _recording_failed(self, code: str) -> None:
        self._take.failed(code, self._tools.recorder.kept_seconds)

    def _evidence_changed(self, evidence: tuple[Attachment, ...]) -> None:
        self.presenter.evidence_changed(evidence)

    def _turn_to(self, phase: Phase) -> None:
        """Turn to a page, but not away from names that are not on disk yet."""
        self._particulars.leave(lambda: self.presenter.phase_asked(phase))

    def _close(self) -> None:
        self._take.finish(self.presenter.close_asked)

    def _leave(self) -> None:
        if self._evidence.is_adding:
            self.presenter.phase_asked(Phase.EVIDENCE)
            self.view.show_still_adding()
            return
        self.flush(self._leave_if_kept)

    def _leave_if_kept(self, all_kept: bool) -> None:
        if all_kept:
            self.view.let_go()
