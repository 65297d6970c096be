"""Walls on macOS: limits and the system's sandbox for pure computation. Not tried.

Source:
    setrlimit(2), sandbox_init(3): ``kSBXProfilePureComputation``.
"""

import ctypes
import os
import sys

from desktop.jail.errors import Unguarded
from desktop.jail.limits import Limits

_NAMED = 1
_PROFILE = b"pure-computation"
_LAST_OF_OURS = 2


def shut(limits: Limits) -> None:
    """Put the walls up and try them.

    Raises:
        Unguarded: They do not stand.
    """
    os.environ.clear()
    os.closerange(_LAST_OF_OURS + 1, os.sysconf("SC_OPEN_MAX"))
    problem = ctypes.c_char_p()
    try:
        _limit(limits)
        library = ctypes.CDLL("/usr/lib/libsandbox.1.dylib")
        failed = library.sandbox_init(
            _PROFILE, ctypes.c_uint64(_NAMED), ctypes.byref(problem)
        )
    except (OSError, AttributeError, ValueError) as error:
        raise Unguarded from error
    if failed or _goes_through():
        raise Unguarded


def _goes_through() -> bool:
    """Return if a file can still be read, or a process made."""
    try:
        os.close(os.open("/etc/hosts", os.O_RDONLY))
    except PermissionError:
        return _can_fork()
    return True


if sys.platform != "win32":
    import resource

    def _limit(limits: Limits) -> None:
        for kind, most in (
            (resource.RLIMIT_DATA, limits.memory_bytes),
            (resource.RLIMIT_CPU, limits.cpu_seconds),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        ):
            resource.setrlimit(kind, (most, most))

    def _can_fork() -> bool:
        try:
            child = os.fork()
        except OSError:
            return False
        if child == 0:
            os._exit(0)
        os.waitpid(child, 0)
        return True
