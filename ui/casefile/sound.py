"""Hearing a recording: play, pause, and where it is. The player is somebody else's."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QSizePolicy, QWidget

from ui.casefile.words import clock
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.counted import counted
from ui.widgets.labels import PlainLabel
from ui.words import translate

STEP_MS = 5000
HEIGHT_PX = 24
TRACK_PX = 4
KNOB_PX = 14


class SeekBar(QAbstractSlider):
    """Where the sound is; arrows go five seconds, a click goes there. No wheel.

    Signals:
        sought: The person wants to go to this moment, in milliseconds.
    """

    sought = Signal(int)

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme = theme
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT_PX)
        self.setRange(0, 0)
        theme.changed.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back or on by five seconds; all else goes on."""
        step = {Qt.Key.Key_Left: -STEP_MS, Qt.Key.Key_Right: STEP_MS}.get(
            Qt.Key(event.key())
        )
        if step is None:
            event.ignore()
        else:
            self._seek(self.value() + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where was clicked."""
        width = max(self.width() - KNOB_PX, 1)
        share = (event.position().x() - KNOB_PX / 2) / width
        self._seek(round(share * self.maximum()))

    def _seek(self, at_ms: int) -> None:
        self.setValue(min(max(at_ms, 0), self.maximum()))
        self.sought.emit(self.value())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track, what was heard of it, and the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        width = self.width() - KNOB_PX
        share = self.value() / self.maximum() if self.maximum() else 0.0
        track = QRectF(KNOB_PX / 2, middle - TRACK_PX / 2, width, TRACK_PX)
        painter.setBrush(self._theme.colour("line"))
        painter.drawRoundedRect(track, 2, 2)
        painter.setBrush(self._theme.colour("accent" if self.isEnabled() else "edge"))
        track.setWidth(width * share)
        painter.drawRoundedRect(track, 2, 2)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("ink"), 2))
        painter.drawEllipse(
            QRectF(width * share + 1, middle - KNOB_PX / 2 + 1, KNOB_PX - 2, KNOB_PX - 2)
        )
        painter.end()


class SoundStrip(QWidget):
    """Play and pause, the bar, and the time.

    Signals:
        play_wanted: From the beginning: the sound is not loaded yet.
        resumed: Go on from where it is.
        paused: Fall silent.
        sought: Go to this moment, in milliseconds.
    """

    play_wanted = Signal()
    resumed = Signal()
    paused = Signal()
    sought = Signal(int)

    def __init__(self, theme: Theme, name: str, duration_ms: int) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._known_ms = duration_ms
        self._loaded = False
        self._playing = False
        self.button = Button(theme, translate("casefile", "Play"))
        theme.changed.connect(self._draw_icon)
        self.button.clicked.connect(self._toggle)
        self.bar = SeekBar(
            theme, translate("casefile", "Position in {name}").format(name=name)
        )
        self.bar.sought.connect(self.sought)
        self._time = PlainLabel("", "quiet", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addWidget(self.bar, 1)
        row.addWidget(self._time)
        self.rest()

    def start(self) -> None:
        """The sound is loaded and plays."""
        self._loaded = True
        self.bar.setEnabled(True)
        self._show_playing(playing=True)

    def rest(self) -> None:
        """The sound is not loaded: another one plays, or none."""
        self._loaded = False
        self.bar.setValue(0)
        self.bar.setEnabled(False)
        self.bar.setRange(0, counted(self._known_ms))
        self._show_playing(playing=False)
        self._tell(0)

    def show_duration(self, duration_ms: int) -> None:
        """Show how long the sound is."""
        self._known_ms = duration_ms
        self.bar.setRange(0, counted(duration_ms))
        self._tell(self.bar.value())

    def show_position(self, at_ms: int) -> None:
        """Show where it is."""
        self.bar.setValue(counted(at_ms))
        self._tell(at_ms)

    def end(self) -> None:
        """The end was heard; playing again begins anew."""
        self._show_playing(playing=False)

    def _toggle(self) -> None:
        if not self._loaded:
            self.play_wanted.emit()
        elif self._playing:
            self._show_playing(playing=False)
            self.paused.emit()
        else:
            self._show_playing(playing=True)
            self.resumed.emit()

    def _show_playing(self, *, playing: bool) -> None:
        self._playing = playing
        words = translate("casefile", "Pause") if playing else translate("casefile", "Play")
        self.button.setText(words)
        self.button.setAccessibleName(f"{words}: {self._name}")
        self._draw_icon()

    def _draw_icon(self) -> None:
        self.button.setIcon(self._theme.icon("pause" if self._playing else "play"))

    def _tell(self, at_ms: int) -> None:
        if self._known_ms:
            self._time.setText(f"{clock(at_ms)} / {clock(self._known_ms)}")
        else:
            self._time.setText(clock(at_ms))
