"""Files of others are opened only if they are files."""

import os
import socket

import pytest

from desktop.disk import NotAFile, open_regular


def test_a_file_is_read(tmp_path):
    (tmp_path / "file").write_bytes(b"abc")
    with open_regular(tmp_path / "file") as stream:
        assert stream.read() == b"abc"


def test_a_pipe_does_not_hold_anybody_up(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotAFile):
        open_regular(tmp_path / "pipe")


def test_a_device_that_never_ends_is_refused(tmp_path):
    (tmp_path / "photo.jpg").symlink_to("/dev/zero")
    with pytest.raises(NotAFile):
        open_regular(tmp_path / "photo.jpg")


def test_a_socket_and_a_folder_are_refused(tmp_path):
    with socket.socket(socket.AF_UNIX) as speaking:
        speaking.bind(str(tmp_path / "socket"))
        with pytest.raises(NotAFile):
            open_regular(tmp_path / "socket")
    with pytest.raises(IsADirectoryError):
        open_regular(tmp_path)
