"""Calls that a decoder must not be able to make, tried by the child before it decodes.

Each is made with arguments that do no harm where the walls are missing: the kernel answers
something else than EPERM then, and the child refuses to work.
"""

import ctypes
import errno
import os
import platform

_BAD = -1
_NO_PROCESS = 0x7FFFFFF0
_EXECUTABLE, _PRIVATE_ANONYMOUS = 1 | 4, 0x22
_PAGE = 4096
_CLONE_THREAD = 0x10000
_AT_FDCWD = -100

CALLS: dict[str, tuple[int, int, tuple[int, ...]]] = {
    "open a file (openat)": (257, 56, (_AT_FDCWD, 0, 0)),
    "open a file (openat2)": (437, 437, (_AT_FDCWD, 0, 0, 0)),
    "open a file by handle": (304, 265, (_BAD, 0, 0)),
    "ask about a file": (262, 79, (_AT_FDCWD, 0, 0, 0)),
    "ask about a file (statx)": (332, 291, (_AT_FDCWD, 0, 0, 0, 0)),
    "list a folder": (217, 61, (_BAD, 0, 0)),
    "read a link": (267, 78, (_AT_FDCWD, 0, 0, 0)),
    "make a folder": (258, 34, (_AT_FDCWD, 0, 0)),
    "make a device": (259, 33, (_AT_FDCWD, 0, 0, 0)),
    "make a link": (265, 37, (_AT_FDCWD, 0, _AT_FDCWD, 0, 0)),
    "make a soft link": (266, 36, (0, _AT_FDCWD, 0)),
    "rename": (316, 276, (_AT_FDCWD, 0, _AT_FDCWD, 0, 0)),
    "delete": (263, 35, (_AT_FDCWD, 0, 0)),
    "change rights": (268, 53, (_AT_FDCWD, 0, 0)),
    "change the folder": (80, 49, (0,)),
    "change the root": (161, 51, (0,)),
    "mount": (165, 40, (0, 0, 0, 0, 0)),
    "make a file in memory": (319, 279, (0, 0)),
    "make a socket": (41, 198, (_BAD, 1, 0)),
    "make two sockets": (53, 199, (_BAD, 1, 0, 0)),
    "connect": (42, 203, (_BAD, 0, 0)),
    "listen": (50, 201, (_BAD, 0)),
    "send": (44, 206, (_BAD, 0, 0, 0, 0, 0)),
    "receive": (45, 207, (_BAD, 0, 0, 0, 0, 0)),
    "run a program": (59, 221, (0, 0, 0)),
    "run a program (execveat)": (322, 281, (_BAD, 0, 0, 0, 0)),
    "make a process": (56, 220, (_CLONE_THREAD, 0, 0, 0, 0)),
    "make a process (clone3)": (435, 435, (0, 0)),
    "send a signal": (62, 129, (_NO_PROCESS, 0)),
    "debug another process": (101, 117, (_BAD, _NO_PROCESS, 0, 0)),
    "read another's memory": (310, 270, (_NO_PROCESS, 0, 0, 0, 0, 0)),
    "enter a namespace": (308, 268, (_BAD, 0)),
    "make a namespace": (272, 97, (0,)),
    "load a kernel program": (321, 280, (_BAD, 0, 0)),
    "queue calls (io_uring)": (425, 425, (0, 0)),
    "watch the processor": (298, 241, (0, 0, _BAD, _BAD, 0)),
    "handle page faults": (323, 282, (_BAD,)),
    "use kernel keys": (250, 219, (_BAD, 0, 0, 0, 0)),
    "become another user": (105, 146, (_BAD,)),
    "loosen limits": (302, 261, (0, 0, 0, 0)),
    "change the process (prctl)": (157, 167, (3, 0, 0, 0, 0)),
    "copy a descriptor": (32, 23, (1,)),
    "control a descriptor": (72, 25, (1, 1, 0)),
    "control a device": (16, 29, (1, 0, 0)),
    "make a pipe": (293, 59, (0, 0)),
    "watch descriptors": (291, 20, (_BAD,)),
    "share memory": (29, 194, (0, 0, 0)),
    "sleep": (35, 101, (0, 0)),
    "read what is not its own": (0, 63, (2, 0, 0)),
    "write what is not its own": (1, 64, (2, 0, 0)),
    "map a file": (9, 222, (0, _PAGE, 1, 2, 0, 0)),
    "map code": (9, 222, (0, _PAGE, _EXECUTABLE, _PRIVATE_ANONYMOUS, _BAD, 0)),
    "make memory into code": (10, 226, (0, 0, _EXECUTABLE)),
}


def allowed() -> list[str]:
    """Return which of `CALLS` the kernel did not refuse; none behind walls that stand."""
    call = ctypes.CDLL(None, use_errno=True).syscall
    is_x86 = platform.machine() == "x86_64"
    found = []
    for name, (x86, arm, arguments) in CALLS.items():
        number = x86 if is_x86 else arm
        ctypes.set_errno(0)
        answer = call(*map(ctypes.c_long, (number, *arguments)))
        if answer != -1 or ctypes.get_errno() != errno.EPERM:
            found.append(name)
    return found


def file_system_is_open() -> bool:
    """Return if the root of the file system can be listed."""
    try:
        os.close(os.open("/", os.O_RDONLY))
    except PermissionError:
        return False
    return True
