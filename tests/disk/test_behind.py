"""What is written behind one's back is all there, in order, or an error is told."""

import errno
import os
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.disk import open_part
from desktop.disk.behind import BUFFER_BYTES

SIZES = [0, 1, 4095, BUFFER_BYTES - 1, BUFFER_BYTES, BUFFER_BYTES + 1, 3 * BUFFER_BYTES + 7]


@pytest.fixture(params=["disk", "memory"])
def folder(request, tmp_path):
    if request.param == "disk":
        yield tmp_path
        return
    shared = Path("/dev/shm") / f"behind-{os.getpid()}"
    shared.mkdir()
    yield shared
    for path in shared.iterdir():
        path.unlink()
    shared.rmdir()


@pytest.mark.parametrize("size", SIZES)
def test_every_byte_arrives_and_the_thread_ends(folder, size):
    threads = threading.active_count()
    content = os.urandom(size)
    with open_part(folder / "file") as part:
        part.write(content)
        part.commit()
    assert (folder / "file").read_bytes() == content
    assert threading.active_count() == threads


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, BUFFER_BYTES + 9), max_size=5), st.integers(0, 5))
def test_pieces_of_any_size_stay_in_order_also_after_a_flush(sizes, flush_at):
    pieces = [bytes([number + 1]) * size for number, size in enumerate(sizes)]
    path = Path("/var/tmp") / f"behind-{os.getpid()}-{threading.get_ident()}"
    with open_part(path) as part:
        for number, piece in enumerate(pieces):
            part.write(piece)
            if number == flush_at:
                part.flush_to_disk()
        part.commit()
    try:
        assert path.read_bytes() == b"".join(pieces)
    finally:
        path.unlink()


def write_on_and_on(part):
    for _ in range(3):
        part.write(bytes(BUFFER_BYTES))


def test_a_disk_that_fills_up_behind_ones_back_is_told_and_nothing_gets_the_name(tmp_path):
    threads = threading.active_count()
    with open_part(tmp_path / "file") as part:
        part.write(bytes(BUFFER_BYTES))
        os.dup2(os.open("/dev/full", os.O_WRONLY), part.fileno())
        with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
            write_on_and_on(part)
        with pytest.raises(OSError, match=os.strerror(errno.EIO)):
            part.commit()
    assert list(tmp_path.iterdir()) == []
    assert threading.active_count() == threads
