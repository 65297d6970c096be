"""Leads one interview: what was typed becomes the next revision, and nothing gets lost.

Every page hands its words here when they settle; pages of other rooms do so by `amend`. A
closed interview is final until it is opened again, but for what the interviewer observed;
a confirmation of the read-back falls when the words change after it.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import reduce

from desktop.domain import marking, rules
from desktop.domain.assessing import only_assessed
from desktop.domain.conduct import EndedHow
from desktop.domain.evidence import Attachment
from desktop.domain.preparing import FirstAccount
from desktop.domain.removing import with_numbers_kept, without_attachment
from desktop.domain.testimony import ReadBackMethod, State, Testimony
from desktop.services.half_typed import Words
from desktop.services.ports import Clock
from desktop.services.times import moment
from ui.interview import handed_over, read_back, sittings
from ui.interview.begun import begun_in
from ui.interview.earlier import Earlier
from ui.interview.keeper import InterviewDesk, Keeper
from ui.interview.phases import Phase, first_phase, noted_in, phase_of, shut_phases
from ui.interview.rooms import Change
from ui.interview.screen import Beginning, InterviewScreen, Parting
from ui.interview.taken import Runs, Taken
from ui.plain import visible


class InterviewPresenter:
    """One testimony on the screen."""

    def __init__(
        self,
        screen: InterviewScreen,
        desk: InterviewDesk,
        runs: Runs,
        clock: Clock,
        taken: Taken,
    ) -> None:
        self._screen = screen
        self._desk = desk
        self._run = runs.acting
        self._clock = clock
        self._keeper = Keeper(taken.testimony, desk, runs.saving, self)
        self._is_open = taken.state is State.OPEN
        self._evidence = taken.evidence
        self._sittings = taken.testimony.conduct.sittings
        self._told: tuple[tuple[str, ...], frozenset[Phase]] | None = None
        self._take = ""
        self._boxes = taken.half_typed
        self._earlier = Earlier()

    def start(self, at: Phase | None = None) -> None:
        """Show the testimony at a phase; if it is shut, or none, at `first_phase`."""
        self._screen.show_testimony(self.testimony)
        self._show_open(is_open=self._is_open)
        self._show_gaps()
        self._screen.show_change(self.testimony)
        is_shut = at in shut_phases(self.testimony, is_open=self._is_open)
        self._screen.show_phase(self.first_phase if at is None or is_shut else at)

    @property
    def first_phase(self) -> Phase:
        """Where an interview begins, or goes on; a closed one at its account."""
        if not self._is_open:
            return Phase.ACCOUNT
        return first_phase(self.testimony, rules.gaps(self.testimony, self._evidence))

    @property
    def testimony(self) -> Testimony:
        """The words as they are on the screen."""
        return self._keeper.newest

    @property
    def is_open(self) -> bool:
        """Whether the words can be changed."""
        return self._is_open

    @property
    def evidence(self) -> tuple[Attachment, ...]:
        """What evidence there is."""
        return self._evidence

    # What the pages hand over.

    def amend(self, change: Change) -> Testimony:
        """Make what `change` returns the next revision, and save it.

        The one way for whatever this presenter does not know by name. A closed interview
        changes in nothing but its assessment.

        Args:
            change: Given the testimony, returns it changed; may return it as it is.

        Returns:
            The testimony as it is now.
        """
        self._change(change(self.testimony))
        return self.testimony

    def amend_throughout(self, change: Change) -> Testimony:
        """Make a change, also in what stood earlier in the account and may come back."""
        self._earlier.follow(change)
        return self.amend(change)

    def beginning_settled(self, beginning: Beginning) -> None:
        """Keep who is present, the languages and the place."""
        self._change(handed_over.with_beginning(self.testimony, beginning))

    def account_settled(self, paragraphs: tuple[str, ...]) -> None:
        """Keep the account."""
        self._change(self._earlier.with_words(self.testimony, paragraphs))

    def first_account_settled(self, said: FirstAccount) -> None:
        """Keep the first account."""
        conduct = replace(self.testimony.conduct, first_account=said)
        self._change(replace(self.testimony, conduct=conduct))

    def read_back_settled(self, method: ReadBackMethod, language: str) -> None:
        """Keep how and in which language the words were read."""
        self._change(read_back.read_by(self.testimony, method, language))

    def paragraph_corrected(self, number: int, after: str) -> None:
        """Put the deponent's own correction into the account and on the list."""
        changed = read_back.corrected(self.testimony, number, visible(after))
        if self._is_open and changed != self.testimony:
            self._screen.replace_paragraph(number, changed.paragraphs[number - 1])
            self._change(changed)

    def correction_acknowledged(self, place: int) -> None:
        """Note that the deponent says yes to one correction, counted from 0."""
        at = moment(self._clock)
        self.amend(lambda held: read_back.acknowledged(held, place, at))

    def confirmed(self) -> None:
        """Note that the deponent says yes to these words."""
        if read_back.may_confirm(self.testimony):
            self._change(read_back.confirmed(self.testimony, moment(self._clock)))

    def parting_settled(self, parting: Parting) -> None:
        """Keep how the deponent feels, what was agreed, and what they need."""
        self._change(handed_over.with_parting(self.testimony, parting))

    def evidence_changed(self, evidence: tuple[Attachment, ...]) -> None:
        """Take note of what evidence there is now; nothing points at what is gone."""
        gone = {each.id for each in self._evidence} - {each.id for each in evidence}
        self._evidence = evidence
        self.amend_throughout(lambda it: reduce(without_attachment, gone, it))
        self._show_gaps()

    def recording(self, take: str) -> None:
        """Take note of the recording that runs: marks in it are no fault.

        Args:
            take: Its name; empty when none runs any more.
        """
        self._take = take
        self._show_gaps()

    def boxes_changed(self, boxes: Mapping[str, Words]) -> None:
        """Take note of what stands in boxes and is not noted in the record yet."""
        self._boxes = boxes
        self._show_gaps()

    # Where the person goes.

    def phase_asked(self, phase: Phase) -> None:
        """Turn to a page; what was typed on the last one is saved."""
        self._screen.settle_now()
        if self._is_open:
            self._keeper.keep_on_record()
        shut = shut_phases(self.testimony, is_open=self._is_open).get(phase)
        if shut is None:
            self._screen.show_phase(phase)
        else:
            self._screen.show_shut(phase, shut)

    def gap_asked(self, gap: str) -> None:
        """Turn to the page on which a gap can be closed."""
        self.phase_asked(phase_of(gap))

    def retry_asked(self) -> None:
        """Try again to save."""
        self._keeper.keep()

    def flush(self, done: Callable[[bool], None]) -> None:
        """Save everything at once, before leaving, locking or quitting.

        Args:
            done: Told True once all is on disk, False if it could not be saved.
        """
        self._screen.settle_now()
        self._keeper.flush(done)

    # The end of the interview, and taking it up again.

    def close_asked(self) -> None:
        """Save everything, then close the interview; the words are locked meanwhile."""
        if not self._is_open:
            return
        self._screen.settle_now()
        now = moment(self._clock)
        self._sittings = self.testimony.conduct.sittings
        # Whatever the window closes belongs to a sitting, so nothing is left unasked.
        self.amend(
            lambda it: sittings.ended(sittings.with_running(it, now), now, EndedHow.CLOSED)
        )
        self._show_open(is_open=False)
        self._keeper.flush(self._close_if_kept)

    def reopen_asked(self) -> None:
        """Open the closed interview again; the custody log says so."""
        testimony = self.testimony.id
        self._run(
            lambda _progress: self._desk.reopen(testimony),
            lambda opened: self._went(opened, is_open=True),
            self._screen.show_problem,
        )

    def seal_asked(self) -> None:
        """Go on to sealing."""
        self._screen.ask_to_seal(self.testimony)

    # What the keeper says.

    def kept(self, at: str, newest: bool) -> None:
        """Say that words reached the disk."""
        self._screen.show_saved(at, newest)

    def waiting(self) -> None:
        """Say that newer words are not on disk yet."""
        self._screen.show_waiting()

    def failing(self, error: Exception) -> None:
        """Say that words could not be saved."""
        self._screen.show_not_saved(error)

    def _change(self, changed: Testimony) -> None:
        before = self.testimony
        if changed == before or not (self._is_open or only_assessed(before, changed)):
            return
        if self._is_open:
            changed = self._in_a_sitting(before, with_numbers_kept(before, changed))
            self._earlier.note(before, changed)
        self._keeper.change_to(changed)
        self._keeper.keep()
        self._screen.show_read_back(changed)
        self._screen.show_change(changed)
        self._show_gaps()

    def _in_a_sitting(self, before: Testimony, changed: Testimony) -> Testimony:
        """Begin the first sitting with the first words, or go on with one that was left."""
        if before.conduct.sittings != changed.conduct.sittings:
            return changed
        return sittings.with_running(changed, moment(self._clock))

    def _show_gaps(self) -> None:
        so_far = marking.without_take(self.testimony, self._take)
        begun = begun_in(self._boxes, so_far)
        found = (*rules.gaps(so_far, self._evidence), *begun)
        told = (found, noted_in(so_far, self._evidence))
        if told != self._told:
            self._told = told
            self._screen.show_gaps(*told)

    def _show_open(self, is_open: bool) -> None:
        self._is_open = is_open
        self._screen.show_open(is_open)

    def _close_if_kept(self, all_kept: bool) -> None:
        if not all_kept:
            self._stay_open()
            return
        newest = self._keeper.on_disk
        self._run(
            lambda _progress: self._desk.close(newest),
            lambda closed: self._went(closed, is_open=False),
            self._not_closed,
        )

    def _not_closed(self, error: Exception) -> None:
        self._stay_open()
        self._screen.show_problem(error)

    def _stay_open(self) -> None:
        self._show_open(is_open=True)
        self.amend(lambda it: sittings.as_before(it, self._sittings))

    def _went(self, testimony: Testimony, is_open: bool) -> None:
        self._keeper.adopt(testimony)
        self._screen.show_read_back(testimony)
        self._screen.show_change(testimony)
        self._show_open(is_open)
        self._show_gaps()
