"""Leads one interview: what was typed becomes the next revision, and nothing gets lost.

Every page hands its words here when they settle. A closed interview is final until it is
opened again; a confirmation of the read-back falls when the words change after it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from desktop.domain import rules
from desktop.domain.consent import Consent
from desktop.domain.evidence import Attachment
from desktop.domain.testimony import ReadBackMethod, State, Testimony, TestimonyId
from desktop.services.ports import Clock
from desktop.services.times import moment
from ui.interview import read_back
from ui.interview.keeper import Desk, Keeper
from ui.interview.phases import Phase, phase_of
from ui.interview.screen import Beginning, InterviewScreen, Parting
from ui.jobs import Run
from ui.plain import visible, visible_lines


class InterviewDesk(Desk, Protocol):
    """What the presenter needs of `desktop.services.recording.Recording`."""

    def close(self, testimony: Testimony) -> Testimony:
        """Close the interview and return the closed revision."""

    def reopen(self, testimony: TestimonyId) -> Testimony:
        """Open a closed interview again and return the opened revision."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A testimony as the vault has it."""

    testimony: Testimony
    state: State
    evidence: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Runs:
    """Ways to run work.

    Attributes:
        saving: Short work that may run between two pieces of a file coming in.
        acting: Work that waits for its turn.
    """

    saving: Run
    acting: Run


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
        self._gaps: tuple[str, ...] | None = None

    def start(self) -> None:
        """Show the testimony at its first gap, or at its account if nothing is missing."""
        self._screen.show_testimony(self.testimony)
        self._show_open(is_open=self._is_open)
        self._show_gaps()
        found = rules.gaps(self.testimony, self._evidence)
        self._screen.show_phase(
            phase_of(found[0]) if found and self._is_open else Phase.ACCOUNT
        )

    @property
    def testimony(self) -> Testimony:
        """The words as they are on the screen."""
        return self._keeper.newest

    @property
    def is_open(self) -> bool:
        """Whether the words can be changed."""
        return self._is_open

    # What the pages hand over.

    def beginning_settled(self, beginning: Beginning) -> None:
        """Keep who is present, the languages and the place."""
        self._change(
            replace(
                self.testimony,
                present=beginning.present,
                spoken_language=beginning.spoken_language,
                written_language=beginning.written_language,
                place=visible(beginning.place),
            )
        )

    def consent_changed(self, consent: Consent) -> None:
        """Keep the answers; they go on the record when the page is left."""
        self._change(replace(self.testimony, consent=consent))

    def account_settled(self, paragraphs: tuple[str, ...]) -> None:
        """Keep the account."""
        self._change(read_back.with_words(self.testimony, paragraphs))

    def read_back_settled(self, method: ReadBackMethod, language: str) -> None:
        """Keep how and in which language the words were read."""
        self._change(read_back.read_by(self.testimony, method, language))

    def paragraph_corrected(self, number: int, after: str) -> None:
        """Put the deponent's own correction into the account and on the list."""
        changed = read_back.corrected(self.testimony, number, visible(after))
        if self._is_open and changed != self.testimony:
            self._screen.replace_paragraph(number, changed.paragraphs[number - 1])
            self._change(changed)

    def confirmed(self) -> None:
        """Note that the deponent says yes to these words."""
        if read_back.may_confirm(self.testimony):
            self._change(read_back.confirmed(self.testimony, moment(self._clock)))

    def parting_settled(self, parting: Parting) -> None:
        """Keep how the deponent feels and what was agreed."""
        closing = replace(
            self.testimony.closing,
            feeling=visible_lines(parting.feeling),
            next_steps=visible_lines(parting.next_steps),
        )
        self._change(replace(self.testimony, closing=closing))

    def evidence_changed(self, evidence: tuple[Attachment, ...]) -> None:
        """Take note of what evidence there is now."""
        self._evidence = evidence
        self._show_gaps()

    # Where the person goes.

    def phase_asked(self, phase: Phase) -> None:
        """Turn to a page; what was typed on the last one is saved."""
        self._screen.settle_now()
        if self._is_open:
            self._keeper.keep_on_record()
        self._screen.show_phase(phase)

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
        if not self._is_open or changed == self.testimony:
            return
        self._keeper.change_to(changed)
        self._keeper.keep()
        self._screen.show_read_back(changed)
        self._show_gaps()

    def _show_gaps(self) -> None:
        found = rules.gaps(self.testimony, self._evidence)
        if found != self._gaps:
            self._gaps = found
            self._screen.show_gaps(found)

    def _show_open(self, is_open: bool) -> None:
        self._is_open = is_open
        self._screen.show_open(is_open)

    def _close_if_kept(self, all_kept: bool) -> None:
        if not all_kept:
            self._show_open(is_open=True)
            return
        newest = self._keeper.on_disk
        self._run(
            lambda _progress: self._desk.close(newest),
            lambda closed: self._went(closed, is_open=False),
            self._not_closed,
        )

    def _not_closed(self, error: Exception) -> None:
        self._show_open(is_open=True)
        self._screen.show_problem(error)

    def _went(self, testimony: Testimony, is_open: bool) -> None:
        self._keeper.adopt(testimony)
        self._screen.show_read_back(testimony)
        self._show_open(is_open)
        self._show_gaps()
