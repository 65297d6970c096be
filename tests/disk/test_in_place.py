"""A part of a file is written over where it stands, and nothing beside it."""

import errno
import os

import pytest

from desktop.disk import in_place, write_in_place


def test_a_part_is_written_over_and_the_rest_stays(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"one two three")
    number = path.stat().st_ino
    write_in_place(path, b"TWO", 4)
    assert path.read_bytes() == b"one TWO three"
    assert path.stat().st_ino == number


def test_it_is_flushed_before_it_returns(tmp_path, monkeypatch):
    path, flushed = tmp_path / "file", []
    path.write_bytes(b"one two three")
    monkeypatch.setattr(
        in_place, "flush_content", lambda _fd: flushed.append(path.read_bytes())
    )
    write_in_place(path, b"TWO", 4)
    assert flushed == [b"one TWO three"]


def test_short_writes_are_gone_on_with(tmp_path, monkeypatch):
    path = tmp_path / "file"
    path.write_bytes(b"one two three")
    real = in_place.write_at
    monkeypatch.setattr(in_place, "write_at", lambda fd, piece, at: real(fd, piece[:1], at))
    write_in_place(path, b"TWO", 4)
    assert path.read_bytes() == b"one TWO three"


def test_no_file_is_made(tmp_path):
    with pytest.raises(FileNotFoundError):
        write_in_place(tmp_path / "file", b"x", 0)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_flush_is_told_and_the_file_is_closed(tmp_path, monkeypatch):
    path = tmp_path / "file"
    path.write_bytes(b"one")

    def fails(_fd):
        raise OSError(errno.EIO, "failed")

    monkeypatch.setattr(in_place, "flush_content", fails)
    before = len(os.listdir("/proc/self/fd"))
    with pytest.raises(OSError, match="failed"):
        write_in_place(path, b"x", 0)
    assert len(os.listdir("/proc/self/fd")) == before
