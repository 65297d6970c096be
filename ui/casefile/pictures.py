"""Decode a picture from memory, small enough to show, never from a path.

Only JPEG, PNG and WebP, told by their first bytes; a header that promises too many pixels
is believed and refused before anything is decoded. What is not shown stays evidence.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from desktop.domain.evidence import Attachment
from desktop.domain.media import HEAD_BYTES, sniff

MAX_BYTES = 64 * 1024 * 1024
MAX_SIDE_PX = 10_000
MAX_PIXELS = 64 * 1024 * 1024
"""Of a picture that is decoded whole: 256 MiB, where Qt itself would refuse."""
SHOWN_WIDTH_PX = 1280
SHOWN_HEIGHT_PX = 1280
_FORMATS = {"image/jpeg": b"jpeg", "image/png": b"png", "image/webp": b"webp"}


class NotShown(StrEnum):
    """Why a picture is kept but not shown."""

    TOO_LARGE = "too_large"
    TOO_MANY_PIXELS = "too_many_pixels"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A decoded picture.

    Attributes:
        image: Scaled down to be shown, turned upright.
        width_px: Width of the original, as the file says it.
        height_px: Height of the original.
    """

    image: QImage
    width_px: int
    height_px: int


def decode(reader: BinaryIO, attachment: Attachment) -> Picture | NotShown:
    """Return a picture to show, or why there is none. Runs off the window's thread.

    Args:
        reader: The plain bytes.
        attachment: Only its size is believed, and only to refuse.
    """
    if attachment.size_bytes > MAX_BYTES:
        return NotShown.TOO_LARGE
    raw = reader.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        return NotShown.TOO_LARGE
    return decode_bytes(raw)


def decode_bytes(raw: bytes) -> Picture | NotShown:
    """Return a picture to show, or why there is none."""
    form = _FORMATS.get(sniff(raw[:HEAD_BYTES]))
    if form is None:
        return NotShown.UNREADABLE
    buffer = QBuffer()
    buffer.setData(QByteArray(raw))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    try:
        return _read(QImageReader(buffer, QByteArray(form)))
    finally:
        buffer.close()


def _read(reader: QImageReader) -> Picture | NotShown:
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        return NotShown.UNREADABLE
    if _has_too_many_pixels(size, bytes(reader.format().data())):
        return NotShown.TOO_MANY_PIXELS
    shown = QSize(SHOWN_WIDTH_PX, SHOWN_HEIGHT_PX)
    if size.width() > shown.width() or size.height() > shown.height():
        reader.setScaledSize(size.scaled(shown, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return NotShown.UNREADABLE
    return Picture(image=image, width_px=size.width(), height_px=size.height())


def _has_too_many_pixels(size: QSize, form: bytes) -> bool:
    if max(size.width(), size.height()) > MAX_SIDE_PX:
        return True
    # A JPEG is scaled down while it is decoded; the others are decoded whole first.
    return form != b"jpeg" and size.width() * size.height() > MAX_PIXELS
