"""What the window of an interview says of its recording, on whatever page is in sight."""

from collections.abc import Callable

from desktop.domain.consent import ConsentItem
from desktop.domain.errors import NotAllowed
from ui.evidence.not_agreed import recording_ended
from ui.evidence.recording_bar import RecordingBar
from ui.evidence.take import Stage
from ui.evidence.view import EvidencePage
from ui.later import Later
from ui.messages import MESSAGES
from ui.widgets.banner import Banner


class SoundWords:
    """The screen of `ui.evidence.take.TakePresenter`."""

    def __init__(
        self,
        bar: RecordingBar,
        evidence: Later[EvidencePage],
        banner: Callable[[], Banner],
    ) -> None:
        """Be ready.

        Args:
            bar: The recording line.
            evidence: It offers to record, too.
            banner: Returns that of the page in sight.
        """
        self._bar = bar
        self._evidence = evidence
        self._banner = banner
        self._stage = Stage.IDLE
        self._told: Banner | None = None
        self._words = ""
        evidence.tell(self._show_on)

    def show_stage(self, stage: Stage) -> None:
        """Show where the recording stands."""
        self._stage = stage
        self._bar.show_stage(stage)
        if stage is Stage.RECORDING:
            self.show_consent_again()
        if (page := self._evidence.made) is not None:
            self._show_on(page)

    def show_not_recorded(self, error: Exception) -> None:
        """Say that a recording could not begin or be kept."""
        self.show_consent_again()
        banner = self._banner()
        banner.show_error(error)
        if isinstance(error, NotAllowed):
            self._told, self._words = banner, banner.words

    def show_sound_failed(self, code: str) -> None:
        """Say that the microphone failed."""
        message = MESSAGES.get(code) or MESSAGES["audio.no_sound"]
        self._banner().show_message(message.shown())

    def show_no_consent(self, item: ConsentItem, *, was_refused: bool) -> None:
        """Say that the recording ended because there is no yes to it any more."""
        self.show_consent_again()
        self._told = self._banner()
        self._told.show_message(recording_ended(item, was_refused=was_refused))
        self._words = self._told.words

    def show_consent_again(self) -> None:
        """Stop saying so; what the banner says of something else since then stays."""
        if self._told is not None and self._told.words == self._words:
            self._told.clear()
        self._told = None

    def _show_on(self, page: EvidencePage) -> None:
        was_pressed = page.record.hasFocus()
        page.record.setEnabled(self._stage is Stage.IDLE)
        if was_pressed and not page.record.isEnabled():
            page.first_focus().setFocus()
