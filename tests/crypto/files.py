"""Files that behave badly in one exact way."""

import errno
import io


class FullAfter(io.BytesIO):
    """A sink on a device with room for so many bytes."""

    def __init__(self, room: int) -> None:
        super().__init__()
        self.room = room

    def write(self, piece) -> int:
        if len(piece) > self.room:
            super().write(piece[: self.room])
            self.room = 0
            raise OSError(errno.ENOSPC, "no space")
        self.room -= len(piece)
        return super().write(piece)


class ShortWrites(io.BytesIO):
    """A sink that takes at most so many bytes at a time."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def write(self, piece) -> int:
        return super().write(piece[: self.most])


class Answers:
    """A sink whose ``write`` says what it was told to say."""

    def __init__(self, answer: int | None) -> None:
        self.answer = answer

    def write(self, piece) -> int | None:
        return self.answer


class Trickle:
    """A source without ``readinto`` that gives at most so many bytes at a time."""

    def __init__(self, raw: bytes, most: int) -> None:
        self.raw = io.BytesIO(raw)
        self.most = most

    def read(self, size: int) -> bytes:
        return self.raw.read(min(size, self.most))


class BreaksAfter(io.BytesIO):
    """A source that fails once so many bytes were read."""

    def __init__(self, raw: bytes, good: int) -> None:
        super().__init__(raw)
        self.good = good

    def readinto(self, buffer) -> int:
        if self.good <= 0:
            raise OSError(errno.EIO, "stick was pulled")
        count = super().readinto(memoryview(buffer)[: self.good])
        self.good -= count
        return count

    def read(self, size: int = -1) -> bytes:
        piece = bytearray(size)
        return bytes(piece[: self.readinto(piece)])
