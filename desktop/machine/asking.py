"""Asking a tool of the system, by its full path, without a shell and not for long."""

import subprocess
from pathlib import Path

SECONDS = 10


def ask(tool: Path, *arguments: str) -> str:
    """Return what a tool prints; nothing if it is not there, fails or takes too long."""
    try:
        done = subprocess.run(  # noqa: S603 - a tool of the system, words of our own
            [tool, *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=True,
            encoding="utf-8",
            errors="replace",
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout
