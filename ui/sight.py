"""Pictures on their way to the screen: decoded behind walls, on a thread of their own.

The vault's thread never waits for a stranger's file, so that words typed meanwhile are
saved; the window's thread gets an image that is ready to be painted.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QImage

from desktop.domain.media import HEAD_BYTES, sniff
from desktop.jail.cell import end_all
from desktop.jail.notes import Notes
from desktop.jail.sight import NotShown, Pixels, look
from desktop.jail.wire import PIXEL_BYTES
from ui.jobs import Jobs

_BLUR_PX = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture, and its shape without content.

    Attributes:
        width_px: Width of the original, as its file says.
        height_px: Height of the original.
        notes: What the file says of itself: when, where, with what it was taken.
    """

    clear: QImage
    blurred: QImage
    width_px: int
    height_px: int
    notes: Notes = ()


class Decode(Protocol):
    """How a presenter asks for a picture, and is told on the window's thread."""

    def __call__(
        self,
        raw: bytes,
        done: Callable[[object], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Decode the whole file `raw`; `done` gets a `Picture` or a `NotShown`."""


class Sight(QObject):
    """Decodes one picture at a time. Ends with the application."""

    def __init__(self) -> None:
        super().__init__()
        self._jobs = Jobs(self)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def for_screen(self, context: QObject, side_px: int) -> Decode:
        """Return a `Decode` whose answers end with `context`, the view of the screen.

        Args:
            context: The view.
            side_px: The longest side that it ever shows.
        """

        def decode(
            raw: bytes,
            done: Callable[[object], None],
            failed: Callable[[Exception], None],
        ) -> None:
            self._jobs.run(
                lambda _progress: picture_of(raw, side_px), done, failed, None, context
            )

        return decode

    @Slot()
    def close(self) -> None:
        """End every child and the thread. May be called twice."""
        self._jobs.cancel_all()
        end_all()
        self._jobs.shutdown()


def picture_of(raw: bytes, side_px: int) -> Picture | NotShown:
    """Return the picture in `raw`, no side longer than `side_px`; blocks until it is there.

    The first bytes say which decoder it meets, whatever anybody wrote about the file.
    """
    found = look(raw, sniff(raw[:HEAD_BYTES]), side_px)
    if isinstance(found, NotShown):
        return found
    clear = _image(found)
    return Picture(
        clear=clear,
        blurred=_blurred(clear),
        width_px=found.claimed_width,
        height_px=found.claimed_height,
        notes=found.notes,
    )


def _image(pixels: Pixels) -> QImage:
    """Return an image that owns its pixels."""
    line = pixels.width * PIXEL_BYTES
    form = QImage.Format.Format_RGBA8888
    image = QImage(pixels.rgba, pixels.width, pixels.height, line, form)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _blurred(image: QImage) -> QImage:
    """Return the picture without what it shows: a few grey patches."""
    smooth = Qt.TransformationMode.SmoothTransformation
    kept = Qt.AspectRatioMode.KeepAspectRatio
    tiny = image.scaled(_BLUR_PX, _BLUR_PX, kept, smooth)
    grey = tiny.convertToFormat(QImage.Format.Format_Grayscale8)
    return grey.scaled(image.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
