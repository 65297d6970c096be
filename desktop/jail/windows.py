"""Walls on Windows: a job with limits, no rights, the lowest integrity. Not tried.

Weaker than elsewhere: the lowest integrity keeps the child from writing and from opening
other processes, and a restricted token from nearly every file; a socket is not forbidden by
either. The threat model says so.

Source:
    Job Objects, Mandatory Integrity Control, CreateRestrictedToken,
    SetProcessMitigationPolicy in the Windows documentation.
"""

import ctypes
import sys
from ctypes import POINTER, byref, c_int64, c_size_t, c_uint32, c_uint64, c_void_p, sizeof

from desktop.jail.errors import Unguarded
from desktop.jail.limits import Limits

_JOB_TIME, _ACTIVE, _MEMORY, _KILL_ON_CLOSE = 0x4, 0x8, 0x100, 0x2000
_EXTENDED_LIMITS = 9
_TICKS = 10_000_000
_DYNAMIC_CODE, _NO_WIN32K, _NO_CHILDREN = 2, 4, 13
_TOKEN_ALL = 0xF01FF
_MAX_PRIVILEGE = 1
_INTEGRITY_LEVEL = 25
_SE_GROUP_INTEGRITY = 0x20
_UNTRUSTED = bytes((1, 1, 0, 0, 0, 0, 0, 16)) + bytes(4)
"""The SID S-1-16-0."""
_NOBODY = bytes((1, 1, 0, 0, 0, 0, 0, 0)) + bytes(4)
"""The SID S-1-0-0, to which no file is open."""


class _Job(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", c_int64),
        ("job_time", c_int64),
        ("flags", c_uint32),
        ("least_set", c_size_t),
        ("most_set", c_size_t),
        ("active", c_uint32),
        ("affinity", c_size_t),
        ("priority", c_uint32),
        ("scheduling", c_uint32),
        ("counters", c_uint64 * 6),
        ("process_memory", c_size_t),
        ("job_memory", c_size_t),
        ("peak_process", c_size_t),
        ("peak_job", c_size_t),
    )


class _Sid(ctypes.Structure):
    """SID_AND_ATTRIBUTES, which is TOKEN_MANDATORY_LABEL too."""

    _fields_ = (("sid", c_void_p), ("attributes", c_uint32))


if sys.platform == "win32":

    def shut(limits: Limits) -> None:
        """Put the walls up and try them.

        Raises:
            Unguarded: They do not stand.
        """
        kernel = ctypes.WinDLL("kernel32")
        rights = ctypes.WinDLL("advapi32")
        kernel.GetCurrentProcess.restype = c_void_p
        kernel.CreateJobObjectW.restype = c_void_p
        this = c_void_p(kernel.GetCurrentProcess())
        job = c_void_p(kernel.CreateJobObjectW(None, None))
        facts = _Job(
            job_time=limits.cpu_seconds * _TICKS,
            flags=_JOB_TIME | _ACTIVE | _MEMORY | _KILL_ON_CLOSE,
            active=1,
            process_memory=limits.memory_bytes,
        )
        if not kernel.SetInformationJobObject(
            job, _EXTENDED_LIMITS, byref(facts), sizeof(facts)
        ) or not kernel.AssignProcessToJobObject(job, this):
            raise Unguarded
        for policy in (_DYNAMIC_CODE, _NO_WIN32K, _NO_CHILDREN):
            if not kernel.SetProcessMitigationPolicy(policy, byref(c_uint32(1)), 4):
                raise Unguarded
        _drop_rights(rights, this)
        _try()

    def _drop_rights(rights: ctypes.WinDLL, this: c_void_p) -> None:
        token, poor = c_void_p(), c_void_p()
        nobody = ctypes.create_string_buffer(_NOBODY)
        only = _Sid(sid=ctypes.cast(nobody, c_void_p), attributes=0)
        low = ctypes.create_string_buffer(_UNTRUSTED)
        label = _Sid(sid=ctypes.cast(low, c_void_p), attributes=_SE_GROUP_INTEGRITY)
        rights.CreateRestrictedToken.argtypes = (
            *(c_void_p, c_uint32, c_uint32, c_void_p, c_uint32, c_void_p, c_uint32),
            *(POINTER(_Sid), POINTER(c_void_p)),
        )
        done = (
            rights.OpenProcessToken(this, _TOKEN_ALL, byref(token))
            and rights.CreateRestrictedToken(
                token, _MAX_PRIVILEGE, 0, None, 0, None, 1, byref(only), byref(poor)
            )
            and rights.SetTokenInformation(
                token, _INTEGRITY_LEVEL, byref(label), sizeof(label)
            )
            and rights.ImpersonateLoggedOnUser(poor)
        )
        if not done:
            raise Unguarded

    def _try() -> None:
        try:
            with open(sys.executable, "rb"):
                raise Unguarded
        except PermissionError:
            return
