"""A disk whose power can be cut: ext4 in a file, shut down without writing its journal.

What was flushed is there after `insert`; what only the system's memory had is gone, as it
is when the plug is pulled or the stick is. Needs root.
"""

import fcntl
import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

SHUTDOWN = 0x8004587D
"""FS_IOC_SHUTDOWN of the kernel."""
NO_LOG_FLUSH = (2).to_bytes(4, "little")
MIB = 1 << 20
SHARED = Path("/dev/shm")
PATIENCE_SECONDS = 30


def place_for_images() -> Path | None:
    """Return where images lie: in memory if there is room, so that flushing is quick."""
    roomy = SHARED.is_dir() and shutil.disk_usage(SHARED).free > 512 * MIB
    return SHARED if roomy else None


def why_not() -> str:
    """Return why no disk can be made here; empty if one can."""
    if os.geteuid() != 0:
        return "only root can mount the disk whose power is cut"
    if shutil.which("mkfs.ext4") is None:
        return "mkfs.ext4 makes the disk whose power is cut, and is not installed"
    return "" if Path("/dev/loop-control").exists() else "no loop devices here"


class Disk:
    """One disk, and the folder where it is seen while it is inserted."""

    def __init__(self, image: Path, folder: Path) -> None:
        self.image = image
        self.folder = folder
        self._is_in = False

    def make(self, mib: int, *more: str) -> None:
        """Make an empty one; `more` goes to ``mkfs.ext4``."""
        with self.image.open("wb") as stream:
            stream.truncate(mib * MIB)
        _run("mkfs.ext4", "-q", "-F", "-m", "0", *more, self.image)
        self.insert()
        (self.folder / "lost+found").rmdir()
        self.remove()

    def fill(self, act: Callable[[Path], None]) -> None:
        """Let `act` put something into it."""
        self.insert()
        try:
            act(self.folder)
        finally:
            self.remove()

    def copy(self, image: Path) -> "Disk":
        """Return another disk with the same content; this one is not inserted."""
        _run("cp", "--sparse=always", self.image, image)
        return Disk(image, self.folder)

    def insert(self) -> None:
        """Mount it, as after a start; the journal is brought in."""
        self.folder.mkdir(exist_ok=True)
        _run("mount", "-o", "loop", self.image, self.folder)
        self._is_in = True

    def cut(self) -> None:
        """Take its power away, at once."""
        # Opened for this one call: a child that was forked meanwhile would keep it open.
        fd = os.open(self.folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            fcntl.ioctl(fd, SHUTDOWN, NO_LOG_FLUSH)
        finally:
            os.close(fd)

    def remove(self) -> None:
        """Unmount it; nobody must have a file of it open.

        Another process may hold the old disk for a moment, in a view of its own of all
        mounts. Inserted meanwhile it would be the same one, still without power.

        Raises:
            OSError: Somebody holds it for longer.
        """
        if not self._is_in:
            return
        _run("umount", self.folder)
        self._is_in = False
        until = time.monotonic() + PATIENCE_SECONDS
        while _run("losetup", "--noheadings", "--associated", self.image):
            if time.monotonic() > until:
                raise OSError(f"{self.image}: somebody else still holds this disk")
            os.sched_yield()


def _run(*command: str | Path) -> str:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise OSError(f"{command[0]}: {done.stderr}")
    return done.stdout
