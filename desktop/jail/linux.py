"""Walls on Linux: limits, no new rights, Landlock without a rule, a system call filter.

The order matters: Landlock needs calls that the filter then forbids. What is inherited,
open files and variables, goes first.

Source:
    prctl(2), setrlimit(2), landlock(7), seccomp(2).
"""

import ctypes
import os
import platform
import signal
import sys

from desktop.jail import filter as calls
from desktop.jail import forbidden
from desktop.jail.errors import Unguarded
from desktop.jail.limits import Limits

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE = 1, 4
_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 22, 2
_PR_SET_NO_NEW_PRIVS = 38
_CREATE_RULESET, _RESTRICT_SELF = 444, 446
_ASK_VERSION = 1
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
_FILE_RIGHTS_NOW = 16
"""How many kinds of access each version knows; all of them are taken away."""
_NET_RIGHTS, _NET_SINCE = 2, 4
_SCOPES, _SCOPES_SINCE = 2, 6
_LAST_OF_OURS = 2


class _Ruleset(ctypes.Structure):
    """struct landlock_ruleset_attr."""

    _fields_ = (
        ("files", ctypes.c_uint64),
        ("net", ctypes.c_uint64),
        ("scopes", ctypes.c_uint64),
    )


class _Program(ctypes.Structure):
    """struct sock_fprog."""

    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def shut(limits: Limits) -> None:
    """Put the walls up and try them.

    Raises:
        Unguarded: They do not stand: another processor, an old kernel, a second thread, or
            a call that went through.
    """
    machine = calls.MACHINES.get(platform.machine())
    if machine is None or sys.maxsize < 1 << 32 or _threads() != 1:
        raise Unguarded
    libc = ctypes.CDLL(None, use_errno=True)
    os.environ.clear()
    os.closerange(_LAST_OF_OURS + 1, os.sysconf("SC_OPEN_MAX"))
    _limit(limits)
    for option, value in (
        (_PR_SET_PDEATHSIG, signal.SIGKILL),
        (_PR_SET_DUMPABLE, 0),
        (_PR_SET_NO_NEW_PRIVS, 1),
    ):
        if libc.prctl(option, int(value), 0, 0, 0):
            raise Unguarded
    if _landlock(libc) and forbidden.file_system_is_open():
        raise Unguarded
    _open_no_more()
    _forbid(libc, calls.program(machine))
    if forbidden.allowed():
        raise Unguarded


def _threads() -> int:
    """Return how many threads there are; 0 if that cannot be known."""
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:
        return 0


def _landlock(libc: ctypes.CDLL) -> bool:
    """Take every access to files away; False where the kernel has no Landlock.

    The filter that follows forbids the same calls, so that an older kernel is no hole.
    """
    version = libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _ASK_VERSION)
    if version < 1:
        return False
    rules = _Ruleset(
        files=(1 << _FILE_RIGHTS.get(version, _FILE_RIGHTS_NOW)) - 1,
        net=(1 << _NET_RIGHTS) - 1 if version >= _NET_SINCE else 0,
        scopes=(1 << _SCOPES) - 1 if version >= _SCOPES_SINCE else 0,
    )
    size = 24 if version >= _SCOPES_SINCE else 16 if version >= _NET_SINCE else 8
    made = libc.syscall(_CREATE_RULESET, ctypes.byref(rules), ctypes.c_size_t(size), 0)
    if made < 0 or libc.syscall(_RESTRICT_SELF, made, 0):
        raise Unguarded
    os.close(made)
    return True


def _forbid(libc: ctypes.CDLL, steps: bytes) -> None:
    program = _Program(length=len(steps) // 8, steps=steps)
    if libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0):
        raise Unguarded


if sys.platform != "win32":
    import resource

    def _limit(limits: Limits) -> None:
        for kind, most in (
            (resource.RLIMIT_AS, limits.memory_bytes),
            (resource.RLIMIT_CPU, limits.cpu_seconds),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_NPROC, 0),
        ):
            resource.setrlimit(kind, (most, most))

    def _open_no_more() -> None:
        resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
