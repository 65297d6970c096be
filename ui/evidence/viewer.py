"""Looking at one piece of evidence: a picture, blurred until asked, or a sound."""

from typing import BinaryIO, Protocol

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from desktop.domain.evidence import Attachment, AttachmentId
from desktop.domain.sketch import Sketch
from ui.evidence.names import clock, kind_name, shown_name
from ui.sight import Picture
from ui.sketch.shown import ShownSketch
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.words import translate

_STEP_MS = 5_000


class SoundPlayer(Protocol):
    """What the viewer needs of `ui.audio.player.Player`."""

    duration_known: SignalInstance
    position_changed: SignalInstance
    ended: SignalInstance
    failed: SignalInstance

    def load(self, source: BinaryIO) -> None:
        """Take `source`, which is the player's from now on."""

    def play(self) -> None:
        """Play from where it is."""

    def pause(self) -> None:
        """Fall silent and stay where it is."""

    def seek_ms(self, at_ms: int) -> None:
        """Go to a moment."""

    def stop(self) -> None:
        """Fall silent and close the source."""


class PictureLabel(PlainLabel):
    """A picture as large as there is room for."""

    def __init__(self) -> None:
        super().__init__(wraps=False)
        self._whole = QPixmap()
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_pixmap(self, pixmap: QPixmap) -> None:
        """Show another picture."""
        self._whole = pixmap
        self._fit()

    def sizeHint(self) -> QSize:
        """Return nothing: the room decides."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._whole.isNull():
            self.clear()
            return
        ratio = self.devicePixelRatioF()
        room = (QSize(self.size()) * ratio).boundedTo(self._whole.size())
        fitted = self._whole.scaled(
            room,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitted.setDevicePixelRatio(ratio)
        self.setPixmap(fitted)


class Viewer(QWidget):
    """Hidden until something is shown.

    Signals:
        closed: Back to the list.
        go_on_asked: Draw another sketch that begins as the `Sketch` shown.
        sound_failed: A code.
    """

    closed = Signal()
    go_on_asked = Signal(object)
    sound_failed = Signal(str)

    def __init__(self, theme: Theme, player: SoundPlayer) -> None:
        super().__init__()
        self._player = player
        self._picture: Picture | None = None
        self._sketch = Sketch()
        self._shown: AttachmentId | None = None
        self._is_clear = False
        self._may_draw = True
        self._is_playing = False
        self._name = PlainLabel("", "strong")
        self.image = PictureLabel()
        self.unblur = Button(theme, translate("evidence", "Show it clearly"), icon="eye")
        self.play_button = Button(theme, translate("evidence", "Play"), icon="play")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self._time = PlainLabel("", "quiet", wraps=False)
        self.sketch = ShownSketch(theme)
        self.go_on = Button(
            theme, translate("evidence", "Draw another from it"), icon="pencil"
        )
        self._back = Button(theme, translate("evidence", "Back to the list"), icon="back")
        self._sound = self._sound_row()
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def shown(self) -> AttachmentId | None:
        """What is shown now."""
        return self._shown

    def show_picture(self, attachment: Attachment, picture: Picture) -> None:
        """Show a picture, blurred at first."""
        self._open(attachment)
        self._picture = picture
        self._show_clear(is_clear=False)
        self.unblur.show()
        self.image.show()
        self.unblur.setFocus()

    def show_sketch(self, attachment: Attachment, sketch: Sketch) -> None:
        """Show a sketch; it is never changed, another one can begin as it is."""
        self._open(attachment)
        self._sketch = sketch
        self.sketch.show_sketch(sketch)
        self.sketch.show()
        self.go_on.setVisible(self._may_draw)
        self._back.setFocus()

    def show_open(self, is_open: bool) -> None:
        """Let another sketch begin as one that is shown, or not."""
        self._may_draw = is_open
        self.go_on.setVisible(is_open and not self.sketch.isHidden())

    def play(self, attachment: Attachment, sound: BinaryIO) -> None:
        """Play a sound from its beginning."""
        self._open(attachment)
        self.slider.setRange(0, max(attachment.duration_ms, 0))
        self._sound.show()
        self._player.load(sound)
        self._player.play()
        self._show_playing(is_playing=True)
        self.play_button.setFocus()

    def close_view(self) -> None:
        """Forget what was shown."""
        if self._shown is None:
            return
        self._player.stop()
        self._shown = None
        self._picture = None
        self.image.show_pixmap(QPixmap())
        self.hide()
        self.closed.emit()

    def _open(self, attachment: Attachment) -> None:
        self._player.stop()
        self._shown = attachment.id
        self._picture = None
        self._name.setText(f"{kind_name(attachment.kind)} · {shown_name(attachment)}")
        for part in (self.unblur, self.image, self._sound, self.sketch, self.go_on):
            part.hide()
        self.show()

    def _show_clear(self, *, is_clear: bool) -> None:
        if self._picture is None:
            return
        self._is_clear = is_clear
        image = self._picture.clear if is_clear else self._picture.blurred
        self.image.show_pixmap(QPixmap.fromImage(image))
        words = (
            translate("evidence", "Blur it again")
            if is_clear
            else translate("evidence", "Show it clearly")
        )
        self.unblur.setText(words)
        self.unblur.setAccessibleName(words)

    def _toggle_clear(self) -> None:
        self._show_clear(is_clear=not self._is_clear)

    def _toggle_playing(self) -> None:
        if self._is_playing:
            self._player.pause()
        else:
            self._player.play()
        self._show_playing(is_playing=not self._is_playing)

    def _show_playing(self, *, is_playing: bool) -> None:
        self._is_playing = is_playing
        words = (
            translate("evidence", "Pause") if is_playing else translate("evidence", "Play")
        )
        self.play_button.setText(words)
        self.play_button.setAccessibleName(words)

    def _moved(self, at_ms: int) -> None:
        if not self.slider.isSliderDown():
            self.slider.setValue(at_ms)
        whole = clock(self.slider.maximum() // 1000)
        self._time.setText(f"{clock(at_ms // 1000)} / {whole}")

    def _length_known(self, length_ms: int) -> None:
        self.slider.setRange(0, length_ms)
        self._moved(0)

    def _ended(self) -> None:
        self._show_playing(is_playing=False)

    def _failed(self, code: str) -> None:
        if self._shown is not None:
            self.close_view()
            self.sound_failed.emit(code)

    def _sound_row(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.slider.setAccessibleName(translate("evidence", "Place in the recording"))
        self.slider.setSingleStep(_STEP_MS)
        self.slider.setPageStep(6 * _STEP_MS)
        row.addWidget(self.play_button)
        row.addWidget(self.slider, 1)
        row.addWidget(self._time)
        return box

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._back)
        head.addWidget(self._name, 1)
        head.addWidget(self.unblur)
        head.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self._sound)
        column.addWidget(self.image, 1)
        column.addWidget(self.sketch)
        column.addStretch(0)

    def _connect(self) -> None:
        self._back.clicked.connect(self.close_view)
        self.go_on.clicked.connect(lambda: self.go_on_asked.emit(self._sketch))
        self.unblur.clicked.connect(self._toggle_clear)
        self.play_button.clicked.connect(self._toggle_playing)
        self.slider.sliderMoved.connect(self._player.seek_ms)
        self.slider.actionTriggered.connect(self._stepped)
        self._player.duration_known.connect(self._length_known)
        self._player.position_changed.connect(self._moved)
        self._player.ended.connect(self._ended)
        self._player.failed.connect(self._failed)

    def _stepped(self) -> None:
        self._player.seek_ms(self.slider.sliderPosition())
