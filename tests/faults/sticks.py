"""Sticks in memory: a good one, one that keeps another byte, and one like FAT."""

import errno
import os
import re
import stat
from dataclasses import dataclass, field

ROOT = 1
ROOM_BYTES = 256 << 20
FIRST_DAY = 315_532_800
"""FAT knows no time before 1980-01-01, and no odd second."""
LONGEST_ON_FAT = 0xFFFFFFFF
_REFUSED_ON_FAT = re.compile(r'["*/:<>?\\|\x00-\x1f\x7f]|[. ]$|[^\x00-\x7f]')


@dataclass
class Node:
    """A file, or a folder with names."""

    is_folder: bool
    raw: bytearray = field(default_factory=bytearray)
    names: dict[str, tuple[str, int]] = field(default_factory=dict)
    changed: int = 0


class Stick:
    """One that keeps what it is given. Names differ as they are written."""

    def __init__(self) -> None:
        self._nodes = {ROOT: Node(is_folder=True)}
        self._written = 0

    # What kinds of sticks do otherwise.

    def folded(self, name: str) -> str:
        """Return what two names have in common that mean one file; refuse bad ones."""
        return name

    def kept(self, raw: bytes, _from: int) -> bytes:
        """Return what it keeps of the bytes that are written `_from`-th and later."""
        return raw

    def require_length(self, _size: int) -> None:
        """Return if a file may be so long."""

    def date(self, at: int, when: int) -> None:
        self._nodes[at].changed = when

    # What the kernel asks.

    def find(self, folder: int, name: str) -> int:
        try:
            return self._nodes[folder].names[self.folded(name)][1]
        except KeyError:
            raise OSError(errno.ENOENT, "") from None

    def make(self, folder: int, name: str, *, is_folder: bool) -> int:
        names = self._nodes[folder].names
        key = self.folded(name)
        if key in names:
            raise OSError(errno.EEXIST, "")
        node = max(self._nodes) + 1
        self._nodes[node] = Node(is_folder=is_folder)
        names[key] = (name, node)
        return node

    def take_away(self, folder: int, name: str) -> None:
        node = self.find(folder, name)
        if self._nodes[node].names:
            raise OSError(errno.ENOTEMPTY, "")
        del self._nodes[folder].names[self.folded(name)]

    def move(self, folder: int, name: str, to: int, new: str) -> None:
        node, key = self.find(folder, name), self.folded(new)
        del self._nodes[folder].names[self.folded(name)]
        self._nodes[to].names[key] = (new, node)

    def names(self, folder: int) -> list[tuple[str, int]]:
        return list(self._nodes[folder].names.values())

    def cut(self, at: int, size: int) -> None:
        self.require_length(size)
        raw = self._nodes[at].raw
        del raw[size:]
        raw.extend(bytes(size - len(raw)))

    def read(self, at: int, offset: int, size: int) -> bytes:
        return bytes(self._nodes[at].raw[offset : offset + size])

    def write(self, at: int, offset: int, raw: bytes) -> None:
        self.require_length(offset + len(raw))
        if self.free_bytes() < len(raw):
            raise OSError(errno.ENOSPC, "")
        file = self._nodes[at].raw
        if len(file) < offset:
            file.extend(bytes(offset - len(file)))
        file[offset : offset + len(raw)] = self.kept(raw, self._written)
        self._written += len(raw)

    def size(self, at: int) -> int:
        return len(self._nodes[at].raw)

    def changed(self, at: int) -> int:
        return self._nodes[at].changed

    def mode(self, at: int) -> int:
        return stat.S_IFDIR | 0o700 if self._nodes[at].is_folder else stat.S_IFREG | 0o600

    def free_bytes(self) -> int:
        return ROOM_BYTES - self._written


class Liar(Stick):
    """One that takes every byte, and keeps one of them otherwise.

    Args:
        at: Which of all the bytes that are ever written to it, counted from 0.
        bit: Which bit of it.
    """

    def __init__(self, at: int, bit: int) -> None:
        super().__init__()
        self._at = at
        self._bit = bit

    def kept(self, raw: bytes, _from: int) -> bytes:
        place = self._at - _from
        if not 0 <= place < len(raw):
            return raw
        return raw[:place] + bytes([raw[place] ^ 1 << self._bit]) + raw[place + 1 :]


class Fat(Stick):
    """One like FAT: no case, few names, no owners, even seconds, less than 4 GiB."""

    def __init__(self, longest: int = LONGEST_ON_FAT) -> None:
        super().__init__()
        self._longest = longest

    def folded(self, name: str) -> str:
        if _REFUSED_ON_FAT.search(name) or len(name) > 255:
            raise OSError(errno.EINVAL, "")
        return name.lower()

    def require_length(self, size: int) -> None:
        if size > self._longest:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))

    def date(self, at: int, when: int) -> None:
        super().date(at, max(FIRST_DAY, when - when % 2))

    def mode(self, at: int) -> int:
        """Every file is everybody's."""
        return super().mode(at) | 0o777
