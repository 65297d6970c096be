"""One picture to pixels, made small here. Runs in the jail; the only user of Pillow.

Each kind of picture meets its own decoder and no other. What a file claims of its size is
believed only to refuse it. Memory and time are for the system to watch: see `limits`.
"""

import io
import struct
import zlib
from enum import IntEnum

from PIL import Image, ImageFile, JpegImagePlugin, PngImagePlugin, WebPImagePlugin
from PIL import TiffImagePlugin as _Exif  # Pillow loads it when it meets a camera's notes.

from desktop.jail import wire
from desktop.jail.camera import notes_of
from desktop.jail.notes import NoteKind, pack

MAX_SIDE_PX = {"image/jpeg": 20_000, "image/png": 20_000, "image/webp": 16_383}
MAX_PIXELS = {"JPEG": 200_000_000, "PNG": 1 << 26, "WEBP": 24_000_000}
"""A JPEG is made small while it is decoded; a WebP needs four copies of itself."""
MAX_PROGRESSIVE_PIXELS = 1 << 26
"""Of a JPEG that comes in layers: all of them are held before it is made small."""
FAULTS = (
    *(OSError, SyntaxError, ValueError, ArithmeticError, LookupError, TypeError),
    *(AttributeError, RuntimeError, EOFError, struct.error, zlib.error),
)
"""What Pillow raises when it meets a damaged file."""
_KINDS: dict[str, type[ImageFile.ImageFile]] = {
    "image/jpeg": JpegImagePlugin.JpegImageFile,
    "image/png": PngImagePlugin.PngImageFile,
    "image/webp": WebPImagePlugin.WebPImageFile,
}
_ORIENTATION = 0x0112
_CAMERA, _TAKEN = 0x8769, 0x9003
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SCALED_AS_THEY_ARE = frozenset({"L", "RGB", "RGBA", "CMYK", "YCbCr"})
_SIXTEEN_BITS = frozenset({"I", "I;16", "I;16B", "I;16L"})


class Reason(IntEnum):
    """Why there are no pixels."""

    BROKEN = 1
    TOO_LARGE = 2


def warm_up() -> None:
    """Load what Pillow loads late, while there is still a file system to load it from."""
    Image.MAX_IMAGE_PIXELS = None  # Ours are smaller.
    for media_type, form in (("image/png", "PNG"), ("image/jpeg", "JPEG")):
        target = io.BytesIO()
        notes = Image.Exif()
        notes[_ORIENTATION] = 1
        notes.get_ifd(_CAMERA)[_TAKEN] = "2020:01:01 00:00:00"
        Image.new("RGB", (9, 9)).save(target, form, exif=notes)
        pixels(target.getvalue(), media_type, 4)
        packed_notes(target.getvalue(), media_type)
    assert _Exif.PREFIXES


def pixels(raw: bytes, media_type: str, side_px: int) -> list[bytes] | Reason:
    """Return the facts of `wire.PICTURE_FACTS` and the pixels, four bytes each.

    Args:
        raw: The whole file.
        media_type: One of `wire.PICTURES`.
        side_px: The longest side that is wanted.
    """
    try:
        image = _KINDS[media_type](io.BytesIO(raw))
        width, height = image.size
        if max(width, height) > MAX_SIDE_PX[media_type] or width * height > _most(image):
            return Reason.TOO_LARGE
        turn = _TURNS.get(_orientation(image))
        small = _scaled(image, side_px)
    except MemoryError:
        return Reason.TOO_LARGE
    except FAULTS:
        return Reason.BROKEN
    if turn is not None:
        small = small.transpose(turn)
    if small.size[0] < small.size[1] and width > height:
        width, height = height, width
    facts = wire.PICTURE_FACTS.pack(*small.size, width, height)
    return [facts, small.convert("RGBA").tobytes()]


def packed_notes(raw: bytes, media_type: str) -> bytes:
    """Return what the picture says of itself, see `desktop.jail.notes`; empty if nothing.

    Notes that are damaged say nothing: the picture is shown all the same.
    """
    found: list[tuple[NoteKind, str]] = []
    try:
        found.extend(notes_of(_KINDS[media_type](io.BytesIO(raw))))
    except (MemoryError, *FAULTS):
        return b""
    return pack(found)


def _most(image: ImageFile.ImageFile) -> int:
    if image.info.get("progressive"):
        return MAX_PROGRESSIVE_PIXELS
    return MAX_PIXELS[str(image.format)]


def _orientation(image: Image.Image) -> int:
    """Return how the camera was held; 1, upright, where its notes cannot be read."""
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except FAULTS:
        return 1


def _scaled(image: ImageFile.ImageFile, side_px: int) -> Image.Image:
    image.draft("RGB", (side_px, side_px))
    whole: Image.Image = image
    if image.mode in _SIXTEEN_BITS:
        whole = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    elif image.mode not in _SCALED_AS_THEY_ARE:
        whole = image.convert("RGBA")
    whole.thumbnail((side_px, side_px), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return whole
