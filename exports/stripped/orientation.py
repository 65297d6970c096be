"""Which way up a camera was held: the one thing of its notes that a picture needs.

It is read out of an EXIF block and written into a new one that holds nothing else, so that
a picture without its notes is still shown upright. See the Exif standard, 4.6.4 and 4.6.5.
"""

import struct

UPRIGHT = 1
_TAG, _SHORT = 0x0112, 3
_MARKS = {b"II*\0": "<", b"MM\0*": ">"}
_ENTRY_BYTES = 12


def orientation_of(tiff: bytes) -> int:
    """Return 1 to 8, as the first directory of a TIFF block says; 1 if it does not.

    A block that makes no sense says nothing: it is on its way out.
    """
    order = _MARKS.get(tiff[:4])
    if order is None or len(tiff) < 8:
        return UPRIGHT
    (at,) = struct.unpack_from(f"{order}I", tiff, 4)
    if at + 2 > len(tiff):
        return UPRIGHT
    (entries,) = struct.unpack_from(f"{order}H", tiff, at)
    for number in range(entries):
        place = at + 2 + number * _ENTRY_BYTES
        if place + _ENTRY_BYTES > len(tiff):
            return UPRIGHT
        tag, kind, count, value = struct.unpack_from(f"{order}HHIH", tiff, place)
        if tag == _TAG:
            fits = (kind, count) == (_SHORT, 1) and 1 <= value <= 8
            return int(value) if fits else UPRIGHT
    return UPRIGHT


def only_orientation(value: int) -> bytes:
    """Return a TIFF block that says which way up, and nothing else.

    Args:
        value: 1 to 8.
    """
    entry = struct.pack(">HHIHH", _TAG, _SHORT, 1, value, 0)
    return b"MM\0*" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0)
