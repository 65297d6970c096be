"""The kernel's questions to a file system that is a program, and the form of its answers.

Just as much of the protocol (`linux/fuse.h`, version 7.31) as files on a stick need. What
lies on a stick and what it does with it: `sticks.py`. Needs root.
"""

import ctypes
import errno
import os
import signal
import struct
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

MOST_BYTES = 1 << 17
BIG_WRITES = 1 << 5
SET_DEATH_SIGNAL = 1
ASKED = struct.Struct("<IIQQIIII")
ANSWERED = struct.Struct("<IiQ")
FACTS = struct.Struct("<QQQQQQIIIIIIIIII")
ENTRY = struct.Struct("<QQQQII")
SET = struct.Struct("<IIQQQQQQIIIIIIII")
PIECE = struct.Struct("<QQIIQII")
NAME = struct.Struct("<QQII")
ROOM = struct.Struct("<QQQQQIIII24x")
MODE, SIZE, MTIME = 1, 8, 32
FORGET, FORGET_MANY = 2, 42

Answer = bytes | None
Call = Callable[[Any, int, bytes], Answer]


def why_not() -> str:
    """Return why no such stick can be here; empty if one can."""
    if os.geteuid() != 0 or not Path("/dev/fuse").exists():
        return "only root, and a system with FUSE, can have the stick that this test needs"
    return ""


def lookup(stick: Any, at: int, body: bytes) -> bytes:
    return entry(stick, stick.find(at, text(body)))


def getattr_(stick: Any, at: int, _body: bytes) -> bytes:
    return struct.pack("<QII", 0, 0, 0) + facts(stick, at)


def setattr_(stick: Any, at: int, body: bytes) -> bytes:
    asked = SET.unpack(body[: SET.size])
    if asked[0] & SIZE:
        stick.cut(at, asked[3])
    if asked[0] & MTIME:
        stick.date(at, asked[6])
    return getattr_(stick, at, b"")


def mkdir(stick: Any, at: int, body: bytes) -> bytes:
    return entry(stick, stick.make(at, text(body[8:]), is_folder=True))


def create(stick: Any, at: int, body: bytes) -> bytes:
    made = stick.make(at, text(body[16:]), is_folder=False)
    return entry(stick, made) + opened(stick, made, b"")


def unlink(stick: Any, at: int, body: bytes) -> bytes:
    stick.take_away(at, text(body))
    return b""


def rename(stick: Any, at: int, body: bytes) -> bytes:
    (folder,) = struct.unpack("<Q", body[:8])
    old, new, _rest = body[8:].split(b"\0", 2)
    stick.move(at, text(old), folder, text(new))
    return b""


def rename_with(stick: Any, at: int, body: bytes) -> bytes:
    return rename(stick, at, body[:8] + body[16:])


def opened(_stick: Any, at: int, _body: bytes) -> bytes:
    return struct.pack("<QII", at, 0, 0)


def read(stick: Any, at: int, body: bytes) -> bytes:
    _fh, offset, size = PIECE.unpack(body[: PIECE.size])[:3]
    return stick.read(at, offset, size)


def write(stick: Any, at: int, body: bytes) -> bytes:
    _fh, offset, size = PIECE.unpack(body[: PIECE.size])[:3]
    stick.write(at, offset, body[PIECE.size : PIECE.size + size])
    return struct.pack("<II", size, 0)


def readdir(stick: Any, at: int, body: bytes) -> bytes:
    _fh, offset, size = PIECE.unpack(body[: PIECE.size])[:3]
    found = b""
    for number, (name, node) in enumerate(stick.names(at), 1):
        raw = name.encode()
        piece = NAME.pack(node, number, len(raw), stick.mode(node) >> 12) + raw
        piece += bytes(-len(piece) % 8)
        if number > offset and len(found) + len(piece) <= size:
            found += piece
    return found


def room(stick: Any, _at: int, _body: bytes) -> bytes:
    free = stick.free_bytes() // 4096
    return ROOM.pack(free * 2, free, free, 1 << 20, 1 << 20, 4096, 255, 4096, 0)


def begin(_stick: Any, _at: int, _body: bytes) -> bytes:
    facts = (7, 31, 1 << 17, BIG_WRITES, 16, 12, MOST_BYTES, 1, 0, 0, 0)
    return struct.pack("<IIIIHHIIHHI28x", *facts)


def nothing(_stick: Any, _at: int, _body: bytes) -> bytes:
    return b""


CALLS: dict[int, Call] = {
    1: lookup,
    3: getattr_,
    4: setattr_,
    9: mkdir,
    10: unlink,
    11: unlink,
    12: rename,
    14: opened,
    15: read,
    16: write,
    17: room,
    18: nothing,
    25: nothing,
    26: begin,
    27: opened,
    28: readdir,
    29: nothing,
    35: create,
    38: nothing,
    45: rename_with,
}
"""By number. Flushing is not among them: what is written is kept, and ENOSYS is fine."""


def text(raw: bytes) -> str:
    return os.fsdecode(raw.split(b"\0")[0])


def facts(stick: Any, at: int) -> bytes:
    size, changed = stick.size(at), stick.changed(at)
    times = (changed, changed, changed, 0, 0, 0)
    return FACTS.pack(
        at, size, -(-size // 512), *times, stick.mode(at), 1, 0, 0, 0, 4096, 0
    )


def entry(stick: Any, at: int) -> bytes:
    return ENTRY.pack(at, 0, 0, 0, 0, 0) + facts(stick, at)


def answer(stick: Any, raw: bytes) -> bytes | None:
    """Return the answer to one question; None if none is wanted."""
    _size, number, which, at = ASKED.unpack(raw[: ASKED.size])[:4]
    if number in (FORGET, FORGET_MANY):
        return None
    failed, found = 0, b""
    try:
        call = CALLS.get(number)
        if call is None:
            raise OSError(errno.ENOSYS, "")
        found = call(stick, at, raw[ASKED.size :]) or b""
    except OSError as error:
        failed = -(error.errno or errno.EIO)
    return ANSWERED.pack(ANSWERED.size + len(found), failed, which) + found


def serve(fd: int, stick: Any) -> None:
    """Answer until the stick is taken out."""
    while True:
        try:
            asked = os.read(fd, MOST_BYTES + 8192)
        except InterruptedError:
            continue
        except OSError:  # it was unmounted
            return
        told = answer(stick, asked)
        if told is not None:
            os.write(fd, told)


@contextmanager
def inserted(stick: Any, folder: Path) -> Iterator[None]:
    """Let a stick be seen in a folder; a process of its own answers for it.

    Raises:
        OSError: It cannot be mounted.
    """
    folder.mkdir(exist_ok=True)
    libc = ctypes.CDLL(None, use_errno=True)
    fd = os.open("/dev/fuse", os.O_RDWR | os.O_CLOEXEC)
    how = f"fd={fd},rootmode=40000,user_id=0,group_id=0".encode()
    if libc.mount(b"stick", os.fsencode(folder), b"fuse", 0, how):
        os.close(fd)
        raise OSError(ctypes.get_errno(), "mount")
    server = os.fork()
    if server == 0:
        libc.prctl(SET_DEATH_SIGNAL, signal.SIGKILL)
        serve(fd, stick)
        os._exit(0)
    os.close(fd)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", folder], check=True)
        os.kill(server, signal.SIGKILL)
        os.waitpid(server, 0)
