"""A small picture of an untrusted file, or the reason why there is none.

Only JPEG, PNG and WebP reach a decoder, each only its own, from bytes and never from a
path. The sizes that a file claims are believed only to refuse it.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

MAX_SIDE_PX = 10_000
MAX_PIXELS = {"image/jpeg": 100_000_000, "image/png": 40_000_000, "image/webp": 40_000_000}
"""JPEG is decoded small; the others are decoded whole before they are made small."""
MAX_BYTES = 64 << 20
SHOWN_PX = 1600
_ALLOCATION_MIB = 256
_BLUR_PX = 24
_FORMATS = {"image/jpeg": b"jpeg", "image/png": b"png", "image/webp": b"webp"}


class NotShown(StrEnum):
    """Why a picture is kept and not shown."""

    TOO_LARGE = "too_large"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture no larger than `SHOWN_PX`, and its shape without content."""

    clear: QImage
    blurred: QImage


def picture_of(stream: BinaryIO, media_type: str) -> Picture | NotShown:
    """Return the picture in `stream`; may be called on any thread.

    Args:
        stream: The whole file.
        media_type: One of `image/jpeg`, `image/png`, `image/webp`.
    """
    raw = stream.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        return NotShown.TOO_LARGE
    QImageReader.setAllocationLimit(_ALLOCATION_MIB)
    buffer = QBuffer()
    buffer.setData(QByteArray(raw))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_FORMATS[media_type]))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        return NotShown.BROKEN
    if max(size.width(), size.height()) > MAX_SIDE_PX:
        return NotShown.TOO_LARGE
    if size.width() * size.height() > MAX_PIXELS[media_type]:
        return NotShown.TOO_LARGE
    reader.setScaledSize(_fitted(size))
    image = reader.read()
    if image.isNull():
        return NotShown.BROKEN
    return Picture(clear=image, blurred=_blurred(image))


def _fitted(size: QSize) -> QSize:
    if max(size.width(), size.height()) <= SHOWN_PX:
        return size
    fitted = size.scaled(SHOWN_PX, SHOWN_PX, Qt.AspectRatioMode.KeepAspectRatio)
    return fitted.expandedTo(QSize(1, 1))


def _blurred(image: QImage) -> QImage:
    """Return the picture without what it shows: a few grey patches."""
    smooth = Qt.TransformationMode.SmoothTransformation
    kept = Qt.AspectRatioMode.KeepAspectRatio
    tiny = image.scaled(_BLUR_PX, _BLUR_PX, kept, smooth)
    grey = tiny.convertToFormat(QImage.Format.Format_Grayscale8)
    return grey.scaled(image.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
