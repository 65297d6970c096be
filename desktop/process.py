"""What the process does to itself before it holds a secret, and how it forgets them.

No core dump, no debugger, no file that others may read. Locking replaces the whole process:
copies of keys and words stay in memory after everything is closed, and are gone after exec.
"""

import ctypes
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

PRIVATE_UMASK = 0o077
PR_SET_DUMPABLE = 4
NOT_STARTED = 1
QUIET_RULES = "*.debug=false;*.info=false;qt.multimedia.*=false"
"""What Qt may say: nothing of what it knows of keys, devices, files and streams."""


def guard() -> None:
    """Close the process to core dumps and debuggers, and its new files to other users.

    On Windows the file rights come from the profile folder, and crash reports are turned
    off by the system call; that branch has not been tried.
    """
    os.umask(PRIVATE_UMASK)
    # These go before what any file or call says, and no environment may ask for more.
    os.environ["QT_LOGGING_RULES"] = QUIET_RULES
    os.environ.pop("QT_DEBUG_PLUGINS", None)
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
    # Without -P the first code to be looked for would be that of the folder in which the
    # person is: a stick, or a folder of downloads.
    return [sys.executable, "-P", "-m", "desktop"]


def start_over(arguments: Sequence[str]) -> NoReturn:
    """Replace this process by a fresh, locked one; nothing of its memory remains.

    Children end first: what they were given to draw or to print is ours. If there is no
    fresh process to be had, because the program was removed or memory is short, this one
    ends all the same.

    Args:
        arguments: Of the new process, without the program's name.
    """
    end_children()
    whole = [*command(), *arguments]
    try:
        os.execv(whole[0], whole)  # noqa: S606 - our own program, no shell
    except OSError:
        os._exit(NOT_STARTED)


def end_now() -> NoReturn:
    """End this process and its children without another word: all is kept by now."""
    end_children()
    os._exit(0)


def end_children() -> None:
    """End every process that this one started, where the system tells which they are."""
    for listed in Path("/proc/self/task").glob("*/children"):
        with suppress(OSError):
            for child in listed.read_text(encoding="ascii").split():
                os.kill(int(child), signal.SIGKILL)


def total_memory_bytes() -> int:
    """Return how much memory the machine has; 4 GiB where the system does not say."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 4 << 30
