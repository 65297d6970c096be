"""The recording line at the foot of the window: timer, meter and Stop, on every page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.audio.meter import LevelMeter
from ui.evidence.names import clock
from ui.evidence.take import Stage
from ui.theme import Theme
from ui.widgets.banner import announce
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.words import translate


class RecordingBar(QWidget):
    """Shows where the recording of an interview stands.

    Signals:
        record_asked: Begin to record.
        stop_asked: End the recording.
        keyboard_left: What was pressed here went away: whoever writes goes on writing.
    """

    record_asked = Signal()
    stop_asked = Signal()
    keyboard_left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._stage = Stage.IDLE
        self._is_open = True
        self.words = PlainLabel("", "strong", wraps=False)
        self.meter = LevelMeter()
        self.record = Button(theme, translate("evidence", "Record"), "link", "microphone")
        # Not "Stop": that ends the interview itself, and stands on the same page.
        self.stop = Button(theme, translate("evidence", "End"), "link", "stop")
        self.stop.setAccessibleName(translate("evidence", "End the recording"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for part in (self.words, self.meter, self.record, self.stop):
            row.addWidget(part)
        self.record.clicked.connect(self.record_asked)
        self.stop.clicked.connect(self.stop_asked)
        self.show_stage(Stage.IDLE)

    @property
    def stage(self) -> Stage:
        """Where the recording stands."""
        return self._stage

    def show_stage(self, stage: Stage) -> None:
        """Show where the recording stands."""
        buttons = (self.record, self.stop)
        pressed = next((each for each in buttons if each.hasFocus()), None)
        self._stage = stage
        recording = stage in (Stage.STARTING, Stage.RECORDING)
        self.words.setText(_stage_words(stage))
        self.words.setVisible(stage is not Stage.IDLE)
        self.meter.setVisible(recording)
        self.stop.setVisible(recording)
        self._show_record()
        if pressed is not None and pressed.isHidden():
            # Not on to the other button: the next word would end what has just begun.
            self.keyboard_left.emit()
        if stage is not Stage.STARTING:
            announce(self, _stage_words(stage))

    def show_seconds(self, seconds: int) -> None:
        """Show how long the recording is."""
        if self._stage is Stage.RECORDING:
            words = translate("evidence", "Recording {time}")
            self.words.setText(words.format(time=clock(seconds)))

    def show_open(self, is_open: bool) -> None:
        """Offer to record, or not."""
        self._is_open = is_open
        self._show_record()

    def _show_record(self) -> None:
        self.record.setVisible(self._is_open and self._stage is Stage.IDLE)


def _stage_words(stage: Stage) -> str:
    if stage is Stage.STARTING:
        return translate("evidence", "Waiting for the microphone")
    if stage is Stage.RECORDING:
        return translate("evidence", "Recording {time}").format(time=clock(0))
    if stage is Stage.KEEPING:
        return translate("evidence", "Keeping the recording")
    return translate("evidence", "Not recording")
