"""Writing to disk: whole or not at all, private, and never silent about a failure."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.disk import (
    Part,
    durable_write,
    flush_folder,
    free_bytes,
    open_part,
    private_folder,
    try_lock,
)


def mode_of(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_a_durable_write_holds_exactly_what_was_given(tmp_path):
    durable_write(tmp_path / "file", b"words")
    durable_write(tmp_path / "file", [b"other ", b"words"])
    assert (tmp_path / "file").read_bytes() == b"other words"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_files_and_folders_are_for_their_owner_only_under_any_umask(tmp_path):
    for umask in (0o000, 0o022, 0o077):
        before = os.umask(umask)
        try:
            durable_write(tmp_path / f"file{umask}", b"words")
            private_folder(tmp_path / f"folder{umask}")
        finally:
            os.umask(before)
        assert mode_of(tmp_path / f"file{umask}") == 0o600
        assert mode_of(tmp_path / f"folder{umask}") == 0o700


def test_a_folder_that_was_open_to_others_becomes_private(tmp_path):
    (tmp_path / "folder").mkdir(mode=0o755)
    private_folder(tmp_path / "folder")
    assert mode_of(tmp_path / "folder") == 0o700


def test_a_file_in_the_place_of_a_folder_is_reported(tmp_path):
    (tmp_path / "folder").write_bytes(b"")
    with pytest.raises(FileExistsError):
        private_folder(tmp_path / "folder")


def test_a_part_has_no_name_until_it_is_committed(tmp_path):
    with open_part(tmp_path / "file") as part:
        assert part.write(b"words") == 5
        assert not (tmp_path / "file").exists()
        part.commit()
    assert (tmp_path / "file").read_bytes() == b"words"
    assert not part.part_path.exists()


def test_a_part_that_was_not_committed_is_gone(tmp_path):
    with open_part(tmp_path / "file") as part:
        part.write(b"words")
    assert list(tmp_path.iterdir()) == []


def test_a_part_never_replaces_a_file_unless_told_to(tmp_path):
    (tmp_path / "file").write_bytes(b"the last good copy")
    with pytest.raises(FileExistsError):
        open_part(tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == b"the last good copy"


def test_what_a_cut_off_attempt_left_does_not_stand_in_the_way(tmp_path):
    (tmp_path / "file.part").write_bytes(b"half")
    durable_write(tmp_path / "file", b"whole")
    assert (tmp_path / "file").read_bytes() == b"whole"


def test_a_planted_link_is_replaced_and_not_followed(tmp_path):
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    (tmp_path / "file.part").symlink_to(victim)
    durable_write(tmp_path / "file", b"words")
    assert victim.read_bytes() == b"mine"


def test_a_missing_folder_is_reported(tmp_path):
    with pytest.raises(FileNotFoundError):
        durable_write(tmp_path / "nowhere" / "file", b"words")


LIMITED = """
import resource, sys
from pathlib import Path
from desktop.disk import durable_write
path = Path(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    durable_write(path, bytes(2000))
except OSError as error:
    sys.exit(error.errno)
"""


def test_a_file_that_cannot_grow_is_reported_and_the_old_one_stands(tmp_path):
    path = tmp_path / "file"
    durable_write(path, b"the old state")
    done = subprocess.run([sys.executable, "-c", LIMITED, path], check=False)
    assert done.returncode == errno.EFBIG
    assert path.read_bytes() == b"the old state"
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


class LyingPart(Part):
    """A file on a disk whose flush fails once and then claims success."""

    failures = 1

    def flush_to_disk(self) -> None:
        if self.failures:
            self.failures -= 1
            self._sound = False
            raise OSError(errno.EIO, "flush")
        super().flush_to_disk()


def test_a_flush_that_failed_once_is_never_made_good_by_a_second(tmp_path):
    with open_part(tmp_path / "file") as real:
        part = LyingPart(real.path, real.part_path, os.dup(real.fileno()))
        with pytest.raises(OSError, match="flush"):
            part.flush_to_disk()
        with pytest.raises(OSError, match="Input/output"):
            part.commit()
        part.discard()
    assert list(tmp_path.iterdir()) == []


def test_a_closed_part_takes_no_more(tmp_path):
    part = open_part(tmp_path / "file")
    part.commit()
    with pytest.raises(ValueError, match="closed"):
        part.write(b"late")
    part.discard()
    assert (tmp_path / "file").exists()


def test_only_one_open_file_holds_the_lock(tmp_path):
    with (tmp_path / "lock").open("wb") as first, (tmp_path / "lock").open("wb") as second:
        assert try_lock(first.fileno())
        assert not try_lock(second.fileno())
    with (tmp_path / "lock").open("wb") as third:
        assert try_lock(third.fileno())


def test_free_space_is_a_number_of_bytes(tmp_path):
    assert free_bytes(tmp_path) > 0


def test_flushing_a_missing_folder_is_reported(tmp_path):
    with pytest.raises(FileNotFoundError):
        flush_folder(tmp_path / "nowhere")


STRACE = ("strace", "-f", "-o", "/dev/null")
WRITE = """
import sys
from pathlib import Path
from desktop.disk import durable_write
try:
    durable_write(Path(sys.argv[1]), b"the new state")
except OSError as error:
    sys.exit(error.errno)
"""


def has_strace() -> bool:
    try:
        trial = subprocess.run([*STRACE, "true"], check=False, capture_output=True)
    except FileNotFoundError:
        return False
    return trial.returncode == 0


@pytest.mark.parametrize("call", ["fsync:error=EIO:when=1", "fsync:error=EIO:when=2"])
def test_a_failed_flush_of_file_or_folder_is_reported(tmp_path, call):
    if not has_strace():
        pytest.skip("strace cannot run here, so failing flushes cannot be staged")
    path = tmp_path / "file"
    done = subprocess.run(
        [*STRACE, "-e", f"inject={call}", sys.executable, "-c", WRITE, path], check=False
    )
    assert done.returncode == errno.EIO


def test_a_disk_that_gives_back_other_bytes_is_reported_and_the_old_file_stands(
    tmp_path, monkeypatch
):
    durable_write(tmp_path / "file", b"the old state")
    real = os.read
    monkeypatch.setattr(os, "read", lambda fd, size: real(fd, size).replace(b"w", b"v"))
    with pytest.raises(OSError, match="Input/output"):
        durable_write(tmp_path / "file", b"the new state")
    monkeypatch.undo()
    assert (tmp_path / "file").read_bytes() == b"the old state"
    assert [each.name for each in tmp_path.iterdir()] == ["file"]
