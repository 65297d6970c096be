"""QR codes as plain squares; whoever shows them draws the squares."""

from qrcodegen import DataTooLongError, QrCode, QrSegment

QUIET = 4
"""Empty squares that must surround the code."""


def matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the rows of a QR code of `text`; True is a dark square.

    The quiet zone of 4 squares is not part of it. Up to a quarter of the code may be
    unreadable (level Q).

    Args:
        text: At most about 1,600 bytes in UTF-8.

    Raises:
        ValueError: The text does not fit.
    """
    segments = QrSegment.make_segments(text)
    try:
        code = QrCode.encode_segments(segments, QrCode.Ecc.QUARTILE, boostecl=False)
    except DataTooLongError as error:
        raise ValueError("too long for a QR code") from error
    side = range(code.get_size())
    return tuple(tuple(code.get_module(x, y) for x in side) for y in side)
