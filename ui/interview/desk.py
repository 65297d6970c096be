"""Puts one interview together: pages, presenters, the recorder, and their signals.

The composition root makes an `Interview` from what the vault has, begins it, opens its
`view` as a page, and calls `flush` before it locks or quits. Each of these, and each page
that is made ahead of need, fits into a turn of the loop of its own.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QObject

from desktop.domain.testimony import Testimony
from ui.interview.account import Account
from ui.interview.begun import begun_in
from ui.interview.between import Between
from ui.interview.half_typed import QUESTION, HalfTyped
from ui.interview.parts import Lead, Parts
from ui.interview.phases import Phase
from ui.interview.presenter import InterviewPresenter
from ui.interview.rooms import MakeRoom
from ui.interview.screen import Place
from ui.interview.sitting_presenter import SittingPresenter
from ui.interview.sound import Sound
from ui.interview.taken import Runs, Taken
from ui.interview.tools import Tools
from ui.interview.view import InterviewView
from ui.later import Work, whole

TOLD_IN_ALL = 2
"""The recording and the words tell, each for itself, that they are on disk."""
NO_ROOMS: Mapping[Phase, MakeRoom] = MappingProxyType({})


class Interview(QObject):
    """One interview on the screen; lives as long as its `view`."""

    def __init__(
        self, tools: Tools, taken: Taken, rooms: Mapping[Phase, MakeRoom] = NO_ROOMS
    ) -> None:
        """Put together what every page needs; `begin` shows it.

        Args:
            tools: What it works with.
            taken: The testimony as the vault has it.
            rooms: Makers of the pages that other rooms bring.
        """
        super().__init__()
        self._parts = parts = Parts(tools, rooms, lambda: self._lead)
        code = taken.testimony.code
        self.view = view = InterviewView(tools.theme, code, parts.pages, tools.status)
        self.setParent(view)
        run = tools.jobs.for_screen(view)
        between = Between(run, view)
        runs = Runs(saving=between.run, acting=run)
        self.presenter = presenter = InterviewPresenter(
            view, tools.recording, runs, tools.clock, taken
        )
        self._sitting = SittingPresenter(view, presenter, tools.clock, taken.left_at)
        self._sound = sound = Sound(tools, view, presenter, run)
        page = parts.pages.account()
        self._boxes = boxes = HalfTyped(
            view, taken.testimony.id, tools.half_typed, between.run, view.show_problem
        )
        boxes.begin(taken.half_typed)
        page.question.show_half_typed(boxes.kept(QUESTION))
        page.question.half_typed.connect(partial(boxes.keep, QUESTION))
        boxes.tell(presenter.boxes_changed)
        self._account = Account(tools, view, page, presenter, sound, between.run)
        self._lead = Lead(
            view=view,
            presenter=presenter,
            between=between,
            sound=sound,
            boxes=boxes,
            turn_to=self._turn_to,
            close=self._close,
        )
        view.phase_asked.connect(self._turn_to)
        view.retry_asked.connect(presenter.retry_asked)
        view.reopen_asked.connect(presenter.reopen_asked)
        view.changed.connect(self._changed)
        self._connect_sittings()
        sound.tell(parts.reload_evidence, self._account.take_ended)

    def begin(self, at: Phase | None = None) -> None:
        """Show it at a phase, or where something is missing, or where it goes on."""
        self.presenter.start(at)
        if self._sitting.must_ask_who_is_there:
            self.presenter.phase_asked(Phase.PEOPLE)

    def listen(self) -> None:
        """Wake the microphone if recording is allowed: its first second would be lost."""
        self._sound.listen_if_allowed()

    def opening(
        self, shows: Iterable[Callable[[], None]], place: Place | None
    ) -> Iterator[Work]:
        """Yield the work by which it is opened, in pieces: none of them takes long.

        Args:
            shows: Show the view, one after the other; what nobody sees yet is made after
                that.
            place: Where the person was; None to begin where something is missing.
        """
        pages = self._parts.pages
        first = place.phase if place else self.presenter.first_phase
        if first in pages.all():
            yield pages.all()[first].step
        yield whole(partial(self.begin, place.phase if place else None))
        if place is not None:
            yield whole(partial(self.view.return_to, place))
        yield from map(whole, shows)
        yield whole(self.listen)
        for later in (*pages.all().values(), pages.particulars):
            yield later.step

    def flush(self, done: Callable[[bool], None]) -> None:
        """Save everything, also a recording that runs; before locking or quitting.

        Args:
            done: Told True once all is on disk, False if words could not be saved.
        """
        self._parts.cancel_adding()
        told: list[bool] = []

        def tell(kept: bool) -> None:
            told.append(kept)
            if len(told) == TOLD_IN_ALL:
                done(all(told))

        def flush_apart(kept: bool) -> None:
            self._parts.flush_apart(lambda also: flush_boxes(kept and also))

        def flush_boxes(kept: bool) -> None:
            self._boxes.flush(lambda also: tell(kept and also))

        # The words do not wait for the microphone, nor for a long take to become evidence.
        self._sound.finish(lambda: self._parts.flush_beside(tell))
        self.presenter.flush(flush_apart)

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
        for done in (bar.go_on_asked, bar.later_asked, bar.stay_asked):
            done.connect(view.go_back)

    def _changed(self, _testimony: Testimony) -> None:
        self._sound.consent_changed()
        # What was typed and not handed over yet would be overwritten by what is shown.
        self.view.settle_now()
        testimony = self.presenter.testimony
        self._account.show(testimony)
        self._parts.changed(testimony)
        self._sitting.ticked()

    def _turn_to(self, phase: Phase) -> None:
        """Turn to a page, but not away from names that are not on disk yet."""
        self._parts.leave_apart(lambda: self.presenter.phase_asked(phase))

    # The end of a sitting.

    def _stop(self) -> None:
        """Stop at once: the sound first, for nobody wants to be recorded any longer."""
        self._sound.stop()
        self._parts.leave_apart(self._sitting.stop_asked)

    def _pause(self) -> None:
        self._sound.stop()
        self._sitting.break_asked()
        self.view.go_back()

    def _close(self) -> None:
        if self._is_settled():
            self._sound.finish(lambda: self._parts.flush_beside(self._close_if_kept))

    def _close_if_kept(self, kept: bool) -> None:
        if kept:
            self._boxes.flush(self._close_if_settled)
        else:
            self._turn_to(Phase.EVIDENCE)

    def _close_if_settled(self, kept: bool) -> None:
        if kept and self._is_settled():
            self.presenter.close_asked()

    def _is_settled(self) -> bool:
        """Say what was begun and is not noted: once it is sealed that would be gone."""
        begun = begun_in(self._boxes.standing, self.presenter.testimony)
        if begun:
            self.view.show_begun(begun[0])
        return not begun

    def _close_first(self) -> None:
        self._sitting.stay_asked()
        self._turn_to(Phase.CLOSE)

    def _leave(self) -> None:
        self.view.settle_now()
        if self._parts.is_adding:
            self.presenter.phase_asked(Phase.EVIDENCE)
            self.view.show_still_adding()
        elif self._sitting.is_leaving:  # asked once more: Escape takes the question back
            self._stay()
        elif self._sitting.must_ask_to_leave:
            self._sitting.leave_asked()
        else:
            self.flush(self._leave_if_kept)

    def _stay(self) -> None:
        self._sitting.stay_asked()
        self.view.go_back()

    def _leave_paused(self) -> None:
        self._sitting.leave_paused()
        self.flush(self._leave_if_kept)

    def _leave_if_kept(self, all_kept: bool) -> None:
        if all_kept:
            self.view.let_go()
