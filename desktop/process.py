"""What the process does to itself before it holds a secret, and how it forgets them.

No core dump, no debugger, no file that others may read. Locking replaces the whole process:
copies of keys and words stay in memory after everything is closed, and are gone after exec.
"""

import ctypes
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

PRIVATE_UMASK = 0o077
PR_SET_DUMPABLE = 4


def guard() -> None:
    """Close the process to core dumps and debuggers, and its new files to other users.

    On Windows the file rights come from the profile folder, and crash reports are turned
    off by the system call; that branch has not been tried.
    """
    os.umask(PRIVATE_UMASK)
    os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false;qt.multimedia.*=false")
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)
        return
    _forbid_core_dumps()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


if sys.platform != "win32":
    import resource

    def _forbid_core_dumps() -> None:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def command() -> list[str]:
    """Return the command that starts this program, from source or frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "desktop"]


def start_over(arguments: Sequence[str]) -> NoReturn:
    """Replace this process by a fresh, locked one; nothing of its memory remains.

    Args:
        arguments: Of the new process, without the program's name.
    """
    whole = [*command(), *arguments]
    os.execv(whole[0], whole)  # noqa: S606 - our own program, no shell


def total_memory_bytes() -> int:
    """Return how much memory the machine has; 4 GiB where the system does not say."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 4 << 30
