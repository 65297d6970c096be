"""Other programs, run for the demo only: to make sound, and to check what was made."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

LONGEST_SECONDS = 60


def is_there(name: str) -> bool:
    """Say whether a program is on this machine."""
    return shutil.which(name) is not None


def run(command: Sequence[str | Path], folder: Path | None = None) -> tuple[int, str]:
    """Run a program to its end and return its status and everything it printed."""
    done = subprocess.run(  # noqa: S603 - a fixed list of words, no shell
        [str(word) for word in command],
        cwd=folder,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=LONGEST_SECONDS,
        check=False,
    )
    return done.returncode, done.stdout.decode(errors="replace").strip()


def begin(command: Sequence[str | Path]) -> "subprocess.Popen[bytes]":
    """Start a program and return it, running."""
    return subprocess.Popen(  # noqa: S603 - a fixed list of words, no shell
        [str(word) for word in command],
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _environment() -> dict[str, str]:
    """Return what tools see: English words, and no libraries of a frozen program."""
    told = dict(os.environ, LC_ALL="C.UTF-8")
    before = told.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        told["LD_LIBRARY_PATH"] = before
    return told
