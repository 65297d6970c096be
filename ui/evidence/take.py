"""Leads one recording: from the question to the vault until the sound is evidence.

Nobody is recorded who does not agree: without a yes a recording neither begins nor goes on.
What was recorded before a microphone failed is kept like any other recording.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from desktop.domain import rules
from desktop.domain.consent import Answer, ConsentItem
from desktop.domain.evidence import Attachment
from desktop.domain.testimony import Testimony, TestimonyId
from desktop.services.blob_ports import Take
from desktop.services.ports import Clock
from desktop.services.times import moment
from ui.jobs import Run


class Stage(StrEnum):
    """Where a recording stands."""

    IDLE = "idle"
    STARTING = "starting"
    RECORDING = "recording"
    KEEPING = "keeping"


class TakeDesk(Protocol):
    """What the presenter needs of `desktop.services.evidence.Evidence`."""

    def begin_take(self, testimony: Testimony) -> Take:
        """Start a recording into the vault."""

    def keep_take(
        self, testimony: TestimonyId, take: Take, started_at: str, duration_ms: int
    ) -> Attachment:
        """Make a closed take a piece of evidence."""


class Microphone(Protocol):
    """What the presenter needs of `ui.audio.recorder.Recorder`."""

    def start(self, take: Take) -> None:
        """Record into `take`."""

    def stop(self) -> None:
        """End the recording; it is told when it has ended."""


class TakeScreen(Protocol):
    """The recording line, as its presenter sees it."""

    def show_stage(self, stage: Stage) -> None:
        """Show where the recording stands."""

    def show_not_recorded(self, error: Exception) -> None:
        """Say that a recording could not begin or be kept."""

    def show_sound_failed(self, code: str) -> None:
        """Say that the microphone failed."""

    def show_no_consent(self, item: ConsentItem, *, was_refused: bool) -> None:
        """Say that the recording ended because there is no yes to it any more.

        Args:
            item: The recording itself, or that anything is stored.
            was_refused: They said no to it; else they took their yes back.
        """

    def show_consent_again(self) -> None:
        """Stop saying so: they said yes."""


class TakePresenter:
    """The recordings of one interview, one at a time."""

    def __init__(
        self,
        screen: TakeScreen,
        desk: TakeDesk,
        microphone: Microphone,
        run: Run,
        clock: Clock,
    ) -> None:
        self._screen = screen
        self._desk = desk
        self._microphone = microphone
        self._run = run
        self._clock = clock
        self._stage = Stage.IDLE
        self._take: Take | None = None
        self._of: Testimony | None = None
        self._started_at = ""
        self._stop_soon = self._has_no_yes = False
        self._when_done: list[Callable[[], None]] = []
        self._told: Callable[[], None] = lambda: None
        self._ended: Callable[[str, Attachment | None], None] = lambda _take, _kept: None

    def tell(self, told: Callable[[], None]) -> None:
        """Tell somebody whenever a recording became evidence."""
        self._told = told

    def tell_ended(self, ended: Callable[[str, Attachment | None], None]) -> None:
        """Tell somebody, by the take's name, what it became; None if nothing was kept."""
        self._ended = ended

    @property
    def take(self) -> str:
        """Name of the take that is being recorded; empty if none is."""
        is_recording = self._stage is Stage.RECORDING
        return self._take.name if self._take is not None and is_recording else ""

    @property
    def stage(self) -> Stage:
        """Where the recording stands."""
        return self._stage

    def record_asked(self, testimony: Testimony) -> None:
        """Begin to record, if consent allows it."""
        if self._stage is not Stage.IDLE:
            return
        self._of = testimony
        self._stop_soon = self._has_no_yes = False
        self._started_at = moment(self._clock)
        self._go(Stage.STARTING)
        self._run(
            lambda _progress: self._desk.begin_take(testimony), self._begun, self._refused
        )

    def stop_asked(self) -> None:
        """End the recording; what was said so far is kept."""
        if self._take is None:
            self._stop_soon = True
        elif self._stage in (Stage.STARTING, Stage.RECORDING):
            self._microphone.stop()

    def consent_changed(self, testimony: Testimony) -> bool:
        """End the recording that runs if there is no yes to it any more, and say so.

        Returns:
            Whether it was ended just now.
        """
        consent = testimony.consent
        answer = consent.answer(ConsentItem.AUDIO)
        is_storing_refused = rules.refuses_storing(consent)
        if answer is Answer.YES and not is_storing_refused:
            self._screen.show_consent_again()
            return False
        runs = self._stage in (Stage.STARTING, Stage.RECORDING)
        if not runs or self._has_no_yes:
            return False
        self._has_no_yes = True
        self.stop_asked()
        self._screen.show_no_consent(
            ConsentItem.STORE if is_storing_refused else ConsentItem.AUDIO,
            was_refused=is_storing_refused or answer is Answer.NO,
        )
        return True

    def finish(self, done: Callable[[], None]) -> None:
        """End the recording, if there is one, and say when all of it is evidence."""
        if self._stage is Stage.IDLE:
            done()
            return
        self._when_done.append(done)
        self.stop_asked()

    # What the microphone says.

    def started(self) -> None:
        """Sound has come and its first page is on disk."""
        self._go(Stage.RECORDING)

    def stopped(self, kept_seconds: float) -> None:
        """The take is closed; make it evidence."""
        self._keep(kept_seconds, self._refused)

    def failed(self, code: str, kept_seconds: float) -> None:
        """The microphone failed; what came before is kept."""
        self._screen.show_sound_failed(code)
        self._keep(kept_seconds, lambda _error: self._over())

    def _begun(self, take: Take) -> None:
        self._take = take
        self._microphone.start(take)
        if self._stop_soon:
            self._microphone.stop()

    def _keep(self, seconds: float, refused: Callable[[Exception], None]) -> None:
        take, of = self._take, self._of
        if take is None or of is None:
            return
        self._take = None
        self._go(Stage.KEEPING)
        duration_ms = round(seconds * 1000)
        self._run(
            lambda _progress: self._desk.keep_take(
                of.id, take, self._started_at, duration_ms
            ),
            lambda kept: self._kept(take.name, kept),
            lambda error: self._lost(take.name, error, refused),
        )

    def _kept(self, take: str, kept: Attachment) -> None:
        self._ended(take, kept)
        self._told()
        self._over()

    def _lost(
        self, take: str, error: Exception, refused: Callable[[Exception], None]
    ) -> None:
        self._ended(take, None)
        refused(error)

    def _refused(self, error: Exception) -> None:
        self._screen.show_not_recorded(error)
        self._over()

    def _over(self) -> None:
        self._take = None
        self._go(Stage.IDLE)
        waiting, self._when_done = self._when_done, []
        for done in waiting:
            done()

    def _go(self, stage: Stage) -> None:
        self._stage = stage
        self._screen.show_stage(stage)
