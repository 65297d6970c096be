"""The recordings of one interview, joined: the line at the foot, the microphone, the vault.

A paragraph is tied to the second that is being recorded; see `desktop.domain.marking`.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.domain import rules
from desktop.domain.consent import Answer, ConsentItem
from desktop.domain.evidence import Attachment
from ui.evidence.take import Stage, TakePresenter
from ui.interview.presenter import InterviewPresenter
from ui.interview.tools import Tools
from ui.interview.view import InterviewView
from ui.jobs import Run


class Sound(QObject):
    """Records, for as long as `view` lives."""

    def __init__(
        self, tools: Tools, view: InterviewView, presenter: InterviewPresenter, run: Run
    ) -> None:
        super().__init__(view)
        self._view = view
        self._presenter = presenter
        self._recorder = tools.recorder
        self._seconds = 0
        self._take = TakePresenter(
            view.sound, tools.evidence, tools.recorder, run, tools.clock
        )
        bar, recorder = view.recording, tools.recorder
        bar.record_asked.connect(self.record)
        bar.stop_asked.connect(self._take.stop_asked)
        bar.keyboard_left.connect(view.go_back)
        view.finished.connect(recorder.stop_listening)
        recorder.level_changed.connect(bar.meter.set_level)
        recorder.seconds_changed.connect(self._second_passed)
        recorder.recording_started.connect(self._started)
        recorder.recording_stopped.connect(self._stopped)
        recorder.recording_failed.connect(self._failed)

    def tell(
        self, kept: Callable[[], None], ended: Callable[[str, Attachment | None], None]
    ) -> None:
        """Tell when a recording became evidence, and what each take came to."""
        self._take.tell(kept)
        self._take.tell_ended(ended)

    @property
    def place(self) -> tuple[str, int] | None:
        """Name of the take and milliseconds in it, now; None while nothing is recorded."""
        take = self._take.take
        return (take, self._seconds * 1000) if take else None

    @property
    def is_silent(self) -> bool:
        """Whether nothing is recorded or about to be."""
        return self._take.stage is Stage.IDLE

    def listen_if_allowed(self) -> None:
        """Wake the microphone before it is needed: its first second would be lost."""
        if self._presenter.is_open and self._is_allowed:
            self._recorder.listen()
        else:
            self._recorder.stop_listening()

    def consent_changed(self) -> None:
        """End the recording at once if there is no yes to it any more."""
        if self._take.consent_changed(self._presenter.testimony):
            self._recorder.stop_listening()

    def record(self) -> None:
        """Begin to record, if consent allows it."""
        self._view.settle_now()
        self._take.record_asked(self._presenter.testimony)

    def stop(self) -> None:
        """End the recording; what was said so far is kept."""
        if self._take.stage is not Stage.IDLE:
            self._take.stop_asked()

    def finish(self, done: Callable[[], None]) -> None:
        """End the recording, if there is one, and say when all of it is evidence."""
        self._take.finish(done)

    @property
    def _is_allowed(self) -> bool:
        consent = self._presenter.testimony.consent
        is_agreed = consent.answer(ConsentItem.AUDIO) is Answer.YES
        return is_agreed and not rules.refuses_storing(consent)

    def _second_passed(self, seconds: int) -> None:
        self._seconds = seconds
        self._view.recording.show_seconds(seconds)

    def _started(self) -> None:
        self._seconds = 0
        self._take.started()
        self._presenter.recording(self._take.take)

    def _stopped(self, kept_seconds: float) -> None:
        self._take.stopped(kept_seconds)

    def _failed(self, code: str) -> None:
        self._take.failed(code, self._recorder.kept_seconds)
