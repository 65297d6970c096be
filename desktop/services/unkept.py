"""A sketch that is still being drawn, as pages of a take: the last whole one counts.

A take survives a kill with all its pages but a torn last one, under the key of its
testimony, and is destroyed with it. A recording is a take, too; the two are told apart by
their first bytes.
"""

import hashlib

from desktop.domain.sketch import Sketch, read_sketch, write_sketch

HEAD_BYTES = 1
_BEGIN, _END = b"{", b"\n"
"""Canonical JSON is one line that begins with a brace; Ogg begins otherwise."""


def page_of(sketch: Sketch) -> bytes:
    """Return the page that says how a sketch stands."""
    return write_sketch(sketch) + _END


def is_sketch(head: bytes) -> bool:
    """Say whether a take that begins so is a sketch."""
    return head.startswith(_BEGIN)


def last_of(pages: bytes) -> Sketch:
    """Return how a sketch stood last.

    Args:
        pages: Whole pages of `page_of`, at least one.

    Raises:
        MalformedRecord: They are none.
    """
    return read_sketch(pages.rstrip(_END).rpartition(_END)[2])


def sha512_of(sketch: Sketch) -> str:
    """Return the hash that a sketch has as a piece of evidence."""
    return hashlib.sha512(write_sketch(sketch)).hexdigest()
