"""Puts one interview together: pages, presenters, the recorder, and their signals.

The composition root makes an `Interview` from what the vault has, opens its `view` as a
page, and calls `flush` before it locks or quits.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject

from desktop.domain.evidence import Attachment
from desktop.domain.testimony import Testimony
from desktop.services.progress import Progress
from ui.consent.view import ConsentPage
from ui.evidence.presenter import EvidencePresenter
from ui.evidence.view import SHOWN_PX, EvidencePage
from ui.interview.account import Account
from ui.interview.account_page import AccountPage
from ui.interview.beside_files import BesideFiles
from ui.interview.between import Between
from ui.interview.close_page import ClosePage
from ui.interview.consenting import Consenting
from ui.interview.first_account_page import FirstAccountPage
from ui.interview.pages import Pages
from ui.interview.people_page import PeoplePage
from ui.interview.phases import Phase
from ui.interview.presenter import InterviewPresenter
from ui.interview.read_back_page import ReadBackPage
from ui.interview.rooms import Change, Inside, InSight, MakeRoom
from ui.interview.sitting_presenter import SittingPresenter
from ui.interview.sound import Sound
from ui.interview.taken import Runs, Taken
from ui.interview.tools import Tools
from ui.interview.view import InterviewView
from ui.jobs import Job, Watcher
from ui.particulars.presenter import About, ParticularsPresenter
from ui.particulars.view import ParticularsPage

T = TypeVar("T")
TOLD_IN_ALL = 2
"""The recording and the words tell, each for itself, that they are on disk."""


class Interview(QObject):
    """One interview on the screen; lives as long as its `view`."""

    def __init__(self, tools: Tools, taken: Taken, rooms: Sequence[MakeRoom] = ()) -> None:
        """Put it together and show it.

        Args:
            tools: What it works with.
            taken: The testimony as the vault has it.
            rooms: Makers of the pages that other rooms bring.
        """
        super().__init__()
        self._tools = tools
        self._taken = taken
        self._rooms = tuple(make(self._inside()) for make in rooms)
        self._pages = self._make_pages()
        code = taken.testimony.code
        self.view = InterviewView(tools.theme, code, self._pages, tools.status)
        self.setParent(self.view)
        self._make_presenters()
        self._connect_pages()
        self._connect_particulars()
        self._connect_sittings()
        self._begin()

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
        self._sound.finish(lambda: self._beside_files.flush(tell))
        self.presenter.flush(flush_apart)

    def _inside(self) -> Inside:
        """Return what rooms work with; they are made before what it leads to."""
        return Inside(
            theme=self._tools.theme,
            clock=self._tools.clock,
            amend=self._amend,
            testimony=lambda: self.presenter.testimony,
            evidence=lambda: self.presenter.evidence,
            turn_to=self._turn_to,
            run=self._run,
        )

    def _make_pages(self) -> Pages:
        theme = self._tools.theme
        return Pages(
            people=PeoplePage(theme),
            consent=ConsentPage(theme),
            account=AccountPage(theme),
            first_account=FirstAccountPage(theme),
            evidence=EvidencePage(theme, self._tools.files, self._tools.player),
            read_back=ReadBackPage(theme),
            close=ClosePage(theme),
            particulars=ParticularsPage(theme),
            rooms=self._rooms,
        )

    def _make_presenters(self) -> None:
        tools, view, pages, taken = self._tools, self.view, self._pages, self._taken
        run = tools.jobs.for_screen(view)
        self._between = between = Between(run, view)
        runs = Runs(saving=between.run, acting=run)
        self.presenter = presenter = InterviewPresenter(
            view, tools.recording, runs, tools.clock, taken
        )
        self._sitting = SittingPresenter(view, presenter, tools.clock, taken.left_at)
        self._sound = Sound(tools, view, presenter, run)
        self._account = Account(tools, view, pages, presenter, self._sound, between.run)
        self._in_sight = InSight(self._rooms, lambda: presenter.testimony)
        self._evidence = EvidencePresenter(
            pages.evidence,
            tools.evidence,
            between.run_and_let_between,
            lambda: presenter.testimony,
            tools.sight.for_screen(pages.evidence, SHOWN_PX),
        )
        self._consent = Consenting(
            tools, pages.consent, presenter.amend, between.run, self._evidence.reload
        )
        self._beside_files = BesideFiles(tools, pages.evidence, presenter, between.run)
        about = About(
            testimony=taken.testimony.id,
            account=lambda: (
                *presenter.testimony.paragraphs,
                *(person.label for person in presenter.testimony.people),
            ),
        )
        self._particulars = ParticularsPresenter(
            pages.particulars, view, tools.who, between.run, about
        )

    def _begin(self) -> None:
        taken = self._taken
        self.presenter.start()
        if self._sitting.must_ask_who_is_there:
            self.presenter.phase_asked(Phase.PEOPLE)
        self._consent.show(taken.testimony)
        self._consent.evidence_changed(taken.evidence)
        self._evidence.show(taken.evidence)
        self._evidence.tell(self._evidence_changed)
        self._beside_files.show(taken.testimony)
        self._beside_files.tell(self._evidence.reload)
        self._sound.tell(self._evidence.reload, self._account.take_ended)
        self._sound.listen_if_allowed()

    def _connect_pages(self) -> None:
        view, pages, presenter = self.view, self._pages, self.presenter
        view.phase_asked.connect(self._turn_to)
        view.retry_asked.connect(presenter.retry_asked)
        view.changed.connect(self._changed)
        pages.people.settled.connect(presenter.beginning_settled)
        pages.people.settled.connect(
            lambda beginning: self._consent.spoken_changed(beginning.spoken_language)
        )
        pages.read_back.read_settled.connect(presenter.read_back_settled)
        pages.read_back.corrected.connect(presenter.paragraph_corrected)
        pages.read_back.acknowledged.connect(presenter.correction_acknowledged)
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
        page.left.connect(self._evidence.consent_changed)
        page.left.connect(self._sound.listen_if_allowed)

    def _connect_evidence(self) -> None:
        page = self._pages.evidence
        page.files_chosen.connect(self._evidence.add_asked)
        page.cancel_asked.connect(self._evidence.cancel_asked)
        page.open_asked.connect(self._evidence.open_asked)
        page.remove_asked.connect(
            lambda attachment: self._evidence.remove_asked(attachment.id)
        )
        page.record_asked.connect(self._sound.record)
        page.notes_asked.connect(self._evidence.notes_asked)

    def _connect_sittings(self) -> None:
        view, bar, sitting = self.view, self.view.sitting, self._sitting
        view.opened.connect(sitting.opened)
        bar.ticked.connect(sitting.ticked)
        view.stop_asked.connect(self._stop)
        view.break_asked.connect(self._pause)
        view.leave_asked.connect(self._leave)
        bar.go_on_asked.connect(sitting.go_on_asked)
        bar.break_asked.connect(self._pause)
        bar.later_asked.connect(sitting.later_asked)
        bar.stay_asked.connect(sitting.stay_asked)
        bar.close_asked.connect(self._close_first)
        bar.leave_confirmed.connect(self._leave_paused)

    def _amend(self, change: Change) -> Testimony:
        return self.presenter.amend(change)

    def _run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Watcher | None = None,
    ) -> Job:
        return self._between.run(work, done, failed, progress)

    def _changed(self, _testimony: Testimony) -> None:
        # What was typed and not handed over yet would be overwritten by what is shown.
        self.view.settle_now()
        testimony = self.presenter.testimony
        self._account.show(testimony)
        if self._pages.consent.isVisible():
            self._consent.show(testimony)
        self._in_sight.changed()
        self._beside_files.show(testimony)
        self._sitting.ticked()

    def _evidence_changed(self, evidence: tuple[Attachment, ...]) -> None:
        self.presenter.evidence_changed(evidence)
        self._consent.evidence_changed(evidence)

    def _turn_to(self, phase: Phase) -> None:
        """Turn to a page, but not away from names that are not on disk yet."""
        self._particulars.leave(lambda: self.presenter.phase_asked(phase))

    # The end of a sitting.

    def _stop(self) -> None:
        """Stop at once: the sound first, for nobody wants to be recorded any longer."""
        self._sound.stop()
        self._particulars.leave(self._sitting.stop_asked)

    def _pause(self) -> None:
        self._sound.stop()
        self._sitting.break_asked()

    def _close(self) -> None:
        self._sound.finish(lambda: self._beside_files.flush(self._close_if_kept))

    def _close_if_kept(self, kept: bool) -> None:
        if kept:
            self.presenter.close_asked()
        else:
            self._turn_to(Phase.EVIDENCE)

    def _close_first(self) -> None:
        self._sitting.stay_asked()
        self._turn_to(Phase.CLOSE)

    def _leave(self) -> None:
        self.view.settle_now()
        if self._evidence.is_adding:
            self.presenter.phase_asked(Phase.EVIDENCE)
            self.view.show_still_adding()
        elif self._sitting.must_ask_to_leave:
            self._sitting.leave_asked()
        else:
            self.flush(self._leave_if_kept)

    def _leave_paused(self) -> None:
        self._sitting.leave_paused()
        self.flush(self._leave_if_kept)

    def _leave_if_kept(self, all_kept: bool) -> None:
        if all_kept:
            self.view.let_go()
