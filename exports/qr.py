"""QR codes as plain squares; whoever shows them draws the squares."""

import segno

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
    try:
        code = segno.make_qr(text, error="q", boost_error=False)
    except segno.DataOverflowError as error:
        raise ValueError("too long for a QR code") from error
    return tuple(tuple(bool(square) for square in row) for row in code.matrix)
