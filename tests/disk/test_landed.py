"""What is read back while it is still being written was on the disk, or is not given."""

import errno
import os
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from desktop.disk import Uncached, open_part
from desktop.disk.behind import BUFFER_BYTES, FLUSH_BYTES

SIZES = [
    0,
    1,
    BUFFER_BYTES,
    FLUSH_BYTES - 1,
    FLUSH_BYTES,
    3 * FLUSH_BYTES + BUFFER_BYTES + 5,
]


def read_along(part, landed):
    with Uncached(part.part_path, landed) as stream:
        return stream.read()


@pytest.mark.parametrize("size", SIZES)
def test_who_reads_along_gets_every_byte_and_ends_with_the_file(tmp_path, size):
    threads = threading.active_count()
    content = os.urandom(size)
    with open_part(tmp_path / "file") as part, ThreadPoolExecutor(1) as pool:
        landed = part.follow()
        found = pool.submit(read_along, part, landed)
        for start in range(0, size, 700_001):
            part.write(content[start : start + 700_001])
        part.flush_to_disk()
        assert found.result() == content
        part.commit()
    assert threading.active_count() == threads


def test_what_was_written_but_not_flushed_is_not_given(tmp_path):
    with open_part(tmp_path / "file") as part:
        landed = part.follow()
        part.write(bytes(FLUSH_BYTES - BUFFER_BYTES))
        with Uncached(part.part_path, landed) as stream:
            landed.give_up()
            with pytest.raises(OSError, match=os.strerror(errno.ECANCELED)):
                stream.read(1)


def test_what_was_flushed_is_given_before_the_rest_is_written(tmp_path):
    content = os.urandom(FLUSH_BYTES)
    with open_part(tmp_path / "file") as part:
        landed = part.follow()
        part.write(content)
        with Uncached(part.part_path, landed) as stream:
            assert stream.read(BUFFER_BYTES) == content[:BUFFER_BYTES]
            landed.give_up()


def test_a_flush_that_fails_on_the_way_is_told_and_lets_nobody_read_on(
    tmp_path, monkeypatch
):
    def fail(fd):
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with open_part(tmp_path / "file") as part:
        landed = part.follow()
        monkeypatch.setattr("desktop.disk.behind.flush_file", fail)
        with pytest.raises(OSError, match=os.strerror(errno.EIO)):
            write_on(part, 2 * FLUSH_BYTES)
        with Uncached(part.part_path, landed) as stream:
            landed.give_up()
            with pytest.raises(OSError, match=os.strerror(errno.ECANCELED)):
                stream.read(1)
        with pytest.raises(OSError, match=os.strerror(errno.EIO)):
            part.commit()


def write_on(part, size):
    for _ in range(size // BUFFER_BYTES + 2):
        part.write(bytes(BUFFER_BYTES))
