"""Only a regular file of the very name is opened to be overwritten."""

import errno
import os

import pytest

from desktop.disk import NotAFile, open_to_overwrite

pytestmark = pytest.mark.timeout(20)


def test_a_file_is_overwritten_where_it_lies(tmp_path):
    (tmp_path / "file").write_bytes(b"abcdef")
    fd = open_to_overwrite(tmp_path / "file")
    os.write(fd, b"xyz")
    os.close(fd)
    assert (tmp_path / "file").read_bytes() == b"xyzdef"


def test_no_link_is_followed(tmp_path):
    (tmp_path / "file").write_bytes(b"mine")
    (tmp_path / "link").symlink_to(tmp_path / "file")
    with pytest.raises(NotAFile):
        open_to_overwrite(tmp_path / "link")


def test_a_name_that_becomes_a_link_meanwhile_is_not_followed(tmp_path, monkeypatch):
    (tmp_path / "file").write_bytes(b"mine")
    (tmp_path / "link").symlink_to(tmp_path / "file")
    real = type(tmp_path).lstat
    monkeypatch.setattr(type(tmp_path), "lstat", lambda _path: real(tmp_path / "file"))
    with pytest.raises(OSError, match=os.strerror(errno.ELOOP)):
        open_to_overwrite(tmp_path / "link")


@pytest.mark.parametrize("is_read", [False, True])
def test_a_pipe_holds_nobody_up_whether_it_is_read_or_not(tmp_path, is_read):
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK) if is_read else -1
    with pytest.raises(NotAFile):
        open_to_overwrite(tmp_path / "pipe")
    if is_read:
        os.close(reader)


@pytest.mark.parametrize("is_read", [False, True])
def test_a_name_that_becomes_a_pipe_meanwhile_holds_nobody_up(
    tmp_path, monkeypatch, is_read
):
    (tmp_path / "file").write_bytes(b"mine")
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK) if is_read else -1
    real = type(tmp_path).lstat
    monkeypatch.setattr(type(tmp_path), "lstat", lambda _path: real(tmp_path / "file"))
    says = errno.EOPNOTSUPP if is_read else errno.ENXIO
    with pytest.raises(OSError, match=os.strerror(says)):
        open_to_overwrite(tmp_path / "pipe")
    if is_read:
        os.close(reader)


def test_a_folder_and_nothing_are_refused(tmp_path):
    with pytest.raises(NotAFile):
        open_to_overwrite(tmp_path)
    with pytest.raises(FileNotFoundError):
        open_to_overwrite(tmp_path / "nothing")
