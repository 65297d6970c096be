"""Pictures as a camera would make them: 12 megapixels with an EXIF block.

They show plaster and cloth, nothing else. Maker, moment and place in the EXIF are invented;
the place is Point Nemo, where nobody is.
"""

import os
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QImageWriter,
    QLinearGradient,
    QPainter,
    QPen,
)

WIDTH_PX = 4000
HEIGHT_PX = 3000
QUALITY = 86
GRAIN_PX = 512
_ASCII, _SHORT, _LONG, _RATIO = 2, 3, 4, 5
_EXIF_AT, _GPS_AT = 0x8769, 0x8825
_IFD_OFFSET = 8
_ENTRY_BYTES = 12
_POINT_NEMO = (("S", (48, 52, 36)), ("W", (123, 23, 36)))

Entry = tuple[int, int, int, bytes]
"""Tag, type, count and value of one EXIF field."""


def take_picture(path: Path, number: int, taken: str) -> None:
    """Write a JPEG of a wall (odd numbers) or a cloth (even ones).

    Args:
        path: Where to.
        number: Of the picture.
        taken: Moment as EXIF writes it, ``2021:02:03 04:05:06``.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"JPEG"))
    writer.setQuality(QUALITY)
    writer.write(_scene(number))
    plain = bytes(buffer.data().data())
    path.write_bytes(plain[:2] + _segment(taken) + plain[2:])


def _scene(number: int) -> QImage:
    image = QImage(WIDTH_PX, HEIGHT_PX, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    tones = ("#b9ab93", "#6f6555") if number % 2 else ("#5d7480", "#27333b")
    light = QLinearGradient(QPointF(300, 0), QPointF(WIDTH_PX, HEIGHT_PX))
    light.setColorAt(0, QColor(tones[0]))
    light.setColorAt(1, QColor(tones[1]))
    painter.fillRect(image.rect(), QBrush(light))
    if number % 2 == 0:
        _weave(painter)
    painter.setOpacity(0.16)
    painter.fillRect(image.rect(), QBrush(_grain()))
    painter.end()
    return image


def _weave(painter: QPainter) -> None:
    painter.setPen(QPen(QColor(255, 255, 255, 26), 5))
    for across in range(0, WIDTH_PX, 18):
        painter.drawLine(across, 0, across, HEIGHT_PX)
    painter.setPen(QPen(QColor(0, 0, 0, 34), 7))
    for down in range(0, HEIGHT_PX, 22):
        painter.drawLine(0, down, WIDTH_PX, down)


def _grain() -> QImage:
    """Return the noise of a sensor, twice as coarse as its pixels."""
    noise = os.urandom(GRAIN_PX * GRAIN_PX)
    tile = QImage(
        noise, GRAIN_PX, GRAIN_PX, GRAIN_PX, QImage.Format.Format_Grayscale8
    ).copy()
    return tile.scaled(2 * GRAIN_PX, 2 * GRAIN_PX)


def _segment(taken: str) -> bytes:
    """Return the APP1 segment of a JPEG file."""
    body = b"Exif\0\0" + _tiff(taken)
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _tiff(taken: str) -> bytes:
    camera = [
        _text(0x010F, "Invented Optics"),
        _text(0x0110, "Nowhere 12"),
        (0x0112, _SHORT, 1, struct.pack("<H", 1)),
        _text(0x0131, "Nowhere 12 v1.0"),
        _text(0x0132, taken),
    ]
    pointers = 2
    exposure = [
        _ratios(0x829A, (1, 60)),
        _ratios(0x829D, (18, 10)),
        (0x8827, _SHORT, 1, struct.pack("<H", 400)),
        (0x9000, 7, 4, b"0232"),
        _text(0x9003, taken),
        _text(0x9004, taken),
        (0xA002, _LONG, 1, struct.pack("<I", WIDTH_PX)),
        (0xA003, _LONG, 1, struct.pack("<I", HEIGHT_PX)),
    ]
    exif_at = _IFD_OFFSET + _ifd_bytes(camera, pointers)
    gps_at = exif_at + _ifd_bytes(exposure)
    camera.append((_EXIF_AT, _LONG, 1, struct.pack("<I", exif_at)))
    camera.append((_GPS_AT, _LONG, 1, struct.pack("<I", gps_at)))
    head = b"II*\0" + struct.pack("<I", _IFD_OFFSET)
    return (
        head + _ifd(camera, _IFD_OFFSET) + _ifd(exposure, exif_at) + _ifd(_place(), gps_at)
    )


def _place() -> list[Entry]:
    entries: list[Entry] = [(0, 1, 4, bytes((2, 3, 0, 0)))]
    for at, (side, degrees) in enumerate(_POINT_NEMO):
        entries.append(_text(1 + 2 * at, side))
        entries.append(_ratios(2 + 2 * at, *((part, 1) for part in degrees)))
    return entries


def _text(tag: int, words: str) -> Entry:
    raw = words.encode("ascii") + b"\0"
    return tag, _ASCII, len(raw), raw


def _ratios(tag: int, *pairs: tuple[int, int]) -> Entry:
    raw = b"".join(struct.pack("<II", above, below) for above, below in pairs)
    return tag, _RATIO, len(pairs), raw


def _ifd_bytes(entries: list[Entry], more: int = 0) -> int:
    """Return how long a directory is, with `more` entries of four bytes to come."""
    beyond = sum(_even(raw) for *_rest, raw in entries if len(raw) > 4)
    return 2 + (len(entries) + more) * _ENTRY_BYTES + 4 + beyond


def _even(raw: bytes) -> int:
    return len(raw) + len(raw) % 2


def _ifd(entries: list[Entry], offset: int) -> bytes:
    """Return a directory that begins at `offset`, its long values right behind it."""
    behind = offset + 2 + len(entries) * _ENTRY_BYTES + 4
    table, values = struct.pack("<H", len(entries)), b""
    for tag, kind, count, raw in sorted(entries):
        table += struct.pack("<HHI", tag, kind, count)
        if len(raw) > 4:
            table += struct.pack("<I", behind + len(values))
            values += raw.ljust(_even(raw), b"\0")
        else:
            table += raw.ljust(4, b"\0")
    return table + bytes(4) + values
