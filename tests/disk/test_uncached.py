"""What is read past the cache is what is in the file."""

import os
import threading
from pathlib import Path

import pytest

from desktop.disk.uncached import BUFFER_BYTES, Uncached

SIZES = [0, 1, 511, 4096, 4097, BUFFER_BYTES - 1, BUFFER_BYTES, 2 * BUFFER_BYTES + 4097]
PLACES = ["disk", "memory"]


@pytest.fixture(params=PLACES)
def folder(request, tmp_path):
    """A folder on a disk, and one in memory, where there is no way past the cache."""
    if request.param == "disk":
        yield tmp_path
        return
    shared = Path("/dev/shm") / f"uncached-{os.getpid()}"
    shared.mkdir()
    yield shared
    for path in shared.iterdir():
        path.unlink()
    shared.rmdir()


@pytest.mark.parametrize("size", SIZES)
def test_every_byte_comes_in_order(folder, size):
    threads = threading.active_count()
    content = os.urandom(size)
    path = folder / "file"
    path.write_bytes(content)
    with Uncached(path) as stream:
        assert stream.read() == content
        assert stream.read(1) == b""
    assert threading.active_count() == threads


def test_small_reads_lose_nothing(tmp_path):
    content = os.urandom(100_003)
    (tmp_path / "file").write_bytes(content)
    with Uncached(tmp_path / "file") as stream:
        pieces = []
        while piece := stream.read(777):
            pieces.append(piece)
    assert b"".join(pieces) == content


def test_closing_before_the_end_ends_the_thread(tmp_path):
    threads = threading.active_count()
    (tmp_path / "file").write_bytes(bytes(3 * BUFFER_BYTES))
    with Uncached(tmp_path / "file") as stream:
        stream.read(5)
    assert threading.active_count() == threads


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(FileNotFoundError):
        Uncached(tmp_path / "none")
