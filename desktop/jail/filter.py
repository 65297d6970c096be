"""The system calls that a decoder may make on Linux, as a program for the kernel.

Reading from the one pipe, writing to the other, memory that cannot be executed, waiting
for a lock, ending. Every other call is answered with EPERM; a call in the manner of another
processor ends the process.

Source:
    linux/seccomp.h, linux/bpf_common.h, linux/audit.h; numbers from asm/unistd_64.h
    (x86_64) and asm-generic/unistd.h (aarch64).
"""

import struct
from dataclasses import dataclass

IN, OUT = 0, 1
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER_AT, _MACHINE_AT, _ARGUMENTS_AT = 0, 4, 16
_ALLOW = 0x7FFF0000
_KILL = 0x80000000
_DENY = 0x00050000 | 1
"""SECCOMP_RET_ERRNO with EPERM."""
_PROT_EXEC = 4
_MAP_ANONYMOUS = 0x20
_X32 = 0x40000000

Step = tuple[int, int, int, int]
"""Code, how far to jump if true, how far if false, operand: struct sock_filter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """A kind of processor and the numbers that its kernel gives to calls."""

    audit: int
    read: int
    write: int
    mmap: int
    mprotect: int
    free: tuple[int, ...]


MACHINES = {
    "x86_64": Machine(
        audit=0xC000003E,
        read=0,
        write=1,
        mmap=9,
        mprotect=10,
        # munmap brk mremap madvise futex clock_gettime restart_syscall exit exit_group
        free=(11, 12, 25, 28, 202, 228, 219, 60, 231),
    ),
    "aarch64": Machine(
        audit=0xC00000B7,
        read=63,
        write=64,
        mmap=222,
        mprotect=226,
        free=(215, 214, 216, 233, 98, 113, 128, 93, 94),
    ),
}


def program(machine: Machine) -> bytes:
    """Return the filter as an array of ``struct sock_filter``."""
    steps: list[Step] = [
        (_LOAD, 0, 0, _MACHINE_AT),
        (_EQUAL, 1, 0, machine.audit),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER_AT),
        (_AT_LEAST, 0, 1, _X32),
        (_RETURN, 0, 0, _KILL),
    ]
    for number in machine.free:
        steps += _if_called(number, [(_RETURN, 0, 0, _ALLOW)])
    steps += _if_called(machine.read, _only(0, _EQUAL, IN))
    steps += _if_called(machine.write, _only(0, _EQUAL, OUT))
    steps += _if_called(machine.mprotect, _never(2, _PROT_EXEC))
    steps += _if_called(
        machine.mmap, [*_refuse(2, _PROT_EXEC), *_only(3, _ANY_BIT, _MAP_ANONYMOUS)]
    )
    steps.append((_RETURN, 0, 0, _DENY))
    return b"".join(struct.pack("=HBBI", *step) for step in steps)


def _if_called(number: int, then: list[Step]) -> list[Step]:
    """Do `then`, which returns in any case, for one call."""
    return [(_EQUAL, 0, len(then), number), *then]


def _argument(place: int) -> Step:
    """Load the lower half of an argument; both machines are little-endian."""
    return (_LOAD, 0, 0, _ARGUMENTS_AT + 8 * place)


def _only(place: int, test: int, operand: int) -> list[Step]:
    """Allow if the argument passes the test, deny if not."""
    return [
        _argument(place),
        (test, 0, 1, operand),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _DENY),
    ]


def _refuse(place: int, bit: int) -> list[Step]:
    """Deny if the argument has that bit, else go on."""
    return [_argument(place), (_ANY_BIT, 0, 1, bit), (_RETURN, 0, 0, _DENY)]


def _never(place: int, bit: int) -> list[Step]:
    return [*_refuse(place, bit), (_RETURN, 0, 0, _ALLOW)]
