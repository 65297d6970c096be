"""The part of libsndfile that this program calls, by ctypes, on bytes that are in no file.

The library file comes with the ``soundfile`` wheel. The Python module of that name is not
imported: it would bring numpy, twenty times the size of the codec. An exception cannot
travel through C, so a callback keeps it and `Stream.check` raises it after the call.
"""

import ctypes
import importlib.util
import io
import sys
from ctypes import POINTER, c_char_p, c_double, c_int, c_int64, c_short, c_void_p
from functools import cache
from pathlib import Path
from typing import BinaryIO, Self

from desktop.sound.errors import CodecMissing, SourceFailed

READ = 0x10
WRITE = 0x20
MAJOR = 0x0FFF0000
MINOR = 0x0000FFFF
WAV, WAVEX, RF64 = 0x010000, 0x130000, 0x220000
OGG = 0x200000
PCM_16, PCM_24, PCM_32, PCM_U8 = 2, 3, 4, 5
FLOAT, DOUBLE, ULAW, ALAW, IMA_ADPCM, MS_ADPCM = 6, 7, 0x10, 0x11, 0x12, 0x13
VORBIS, OPUS = 0x60, 0x64
SET_COMPRESSION_LEVEL = 0x1301
SET_OGG_PAGE_LATENCY_MS = 0x1302
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2

_PACKAGE = "_soundfile_data"
_SUFFIX = {"win32": ".dll", "darwin": ".dylib"}.get(sys.platform, ".so")
_PIECE_BYTES = 1 << 20


class Info(ctypes.Structure):
    """SF_INFO."""

    _fields_ = (
        ("frames", c_int64),
        ("samplerate", c_int),
        ("channels", c_int),
        ("format", c_int),
        ("sections", c_int),
        ("seekable", c_int),
    )


_LENGTH = ctypes.CFUNCTYPE(c_int64, c_void_p)
_SEEK = ctypes.CFUNCTYPE(c_int64, c_int64, c_int, c_void_p)
_TRANSFER = ctypes.CFUNCTYPE(c_int64, c_void_p, c_int64, c_void_p)


class Virtual(ctypes.Structure):
    """SF_VIRTUAL_IO."""

    _fields_ = (
        ("length", _LENGTH),
        ("seek", _SEEK),
        ("read", _TRANSFER),
        ("write", _TRANSFER),
        ("tell", _LENGTH),
    )


def library_file() -> Path:
    """Return the path of the codec library.

    Raises:
        CodecMissing: The wheel brought no library for this system.
    """
    folders = []
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is not None and spec.submodule_search_locations is not None:
        folders += [Path(place) for place in spec.submodule_search_locations]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        folders.append(Path(frozen) / _PACKAGE)
    for folder in folders:
        for path in sorted(folder.glob(f"libsndfile*{_SUFFIX}")):
            return path
    raise CodecMissing


@cache
def library() -> ctypes.CDLL:
    """Return the loaded codec library.

    Raises:
        CodecMissing: It is absent or does not load.
    """
    try:
        loaded = ctypes.CDLL(str(library_file()))
    except OSError as error:
        raise CodecMissing from error
    loaded.sf_open_virtual.argtypes = (POINTER(Virtual), c_int, POINTER(Info), c_void_p)
    loaded.sf_open_virtual.restype = c_void_p
    for name, sample in (
        ("sf_readf_short", c_short),
        ("sf_readf_float", ctypes.c_float),
        ("sf_writef_short", c_short),
    ):
        call = getattr(loaded, name)
        call.argtypes = (c_void_p, POINTER(sample), c_int64)
        call.restype = c_int64
    loaded.sf_seek.argtypes = (c_void_p, c_int64, c_int)
    loaded.sf_seek.restype = c_int64
    loaded.sf_command.argtypes = (c_void_p, c_int, c_void_p, c_int)
    loaded.sf_command.restype = c_int
    loaded.sf_error.argtypes = (c_void_p,)
    loaded.sf_error.restype = c_int
    loaded.sf_close.argtypes = (c_void_p,)
    loaded.sf_close.restype = c_int
    loaded.sf_version_string.restype = c_char_p
    return loaded


class Stream:
    """One open libsndfile handle over callbacks of ours.

    Subclasses fill `virtual`. The callbacks live as long as the stream, which must outlive
    the handle: libsndfile calls them from `close` too.
    """

    def __init__(self) -> None:
        self.virtual = Virtual(
            _LENGTH(self._length),
            _SEEK(self._seek),
            _TRANSFER(self._read),
            _TRANSFER(self._write),
            _LENGTH(self._tell),
        )
        self._at = 0
        self._size = 0
        self._problem: BaseException | None = None

    def check(self) -> None:
        """Raise what a callback met.

        Raises:
            SourceFailed: A callback could not do its work.
        """
        problem, self._problem = self._problem, None
        if problem is not None:
            raise SourceFailed(problem) from problem

    def _length(self, _user: int | None) -> int:
        return self._size

    def _tell(self, _user: int | None) -> int:
        return self._at

    def _seek(self, offset: int, whence: int, _user: int | None) -> int:
        base = {SEEK_SET: 0, SEEK_CUR: self._at, SEEK_END: self._size}.get(whence, -1)
        if base < 0 or base + offset < 0:
            return -1
        self._at = base + offset
        return self._at

    def _read(self, _target: int, _count: int, _user: int | None) -> int:
        return 0

    def _write(self, _source: int, _count: int, _user: int | None) -> int:
        return 0


class ReadStream(Stream):
    """Reads for libsndfile from a seekable binary file object.

    It is made before it has one: callbacks need memory that can be executed, and the jail
    gives none once it is shut.
    """

    def __init__(self) -> None:
        super().__init__()
        self._source: BinaryIO = io.BytesIO()

    def attach(self, source: BinaryIO) -> Self:
        """Read from `source` from now on.

        Raises:
            SourceFailed: It cannot seek.
        """
        self._source = source
        self._at = 0
        try:
            self._size = source.seek(0, SEEK_END)
        except (OSError, ValueError) as error:
            raise SourceFailed(error) from error
        return self

    def peek(self, offset: int, count: int) -> bytes:
        """Return up to `count` bytes from `offset`; none if they cannot be read."""
        buffer = ctypes.create_string_buffer(count)
        self._at = offset
        got = self._read(ctypes.addressof(buffer), count, None)
        self._at = 0
        return buffer.raw[:got]

    def _read(self, target: int, count: int, _user: int | None) -> int:
        done = 0
        try:
            self._source.seek(self._at)
            while done < count:
                piece = self._source.read(min(count - done, _PIECE_BYTES))
                if not piece:
                    break
                ctypes.memmove(target + done, bytes(piece), len(piece))
                done += len(piece)
                self._at += len(piece)
        except BaseException as error:  # noqa: BLE001 - raised again by check()
            self._problem = error
        return done


class AppendStream(Stream):
    """Gathers what libsndfile writes, and refuses to have anything written twice."""

    def __init__(self) -> None:
        super().__init__()
        self._gathered = bytearray()

    def taken(self) -> bytes:
        """Return the bytes written since the last call."""
        piece = bytes(self._gathered)
        self._gathered.clear()
        return piece

    def _write(self, source: int, count: int, _user: int | None) -> int:
        if self._at != self._size:
            return 0
        self._gathered += ctypes.string_at(source, count)
        self._size += count
        self._at = self._size
        return count


def set_double(handle: int, command: int, value: float) -> bool:
    """Give a setting that takes a double; return if it was accepted."""
    number = c_double(value)
    size = ctypes.sizeof(number)
    return bool(library().sf_command(handle, command, ctypes.byref(number), size))
