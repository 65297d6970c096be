"""The header file and its copy: either opens the vault, and each mends the other.

The copy is looked at only when the first is missing, damaged, or was changed by somebody
without the master key, so a passphrase that was changed does not go on opening the vault.
"""

import contextlib
import errno
import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from crypto import slots
from crypto.errors import MalformedHeader, NewerFormat
from crypto.slots import Unlocked
from desktop.disk import (
    NotAFile,
    Part,
    drop_cache,
    durable_write,
    flush_file,
    open_part,
    open_regular,
    open_to_overwrite,
)
from desktop.vault.errors import VaultDamaged, VaultErased, VaultMissing, VaultNewer
from desktop.vault.layout import HEADER, HEADER_COPY, Layout

NAMES = (HEADER, HEADER_COPY)
ERASED = b"deponent-erased/1\n"
"""What a header begins with once erasing has begun: its slots are gone."""


@dataclass(frozen=True, slots=True)
class Header:
    """The bytes that stand for the header, and what each file holds; None if missing."""

    raw: bytes
    first: bytes | None
    second: bytes | None


def read_header(layout: Layout) -> Header:
    """Return the header, from its copy if need be. Changes nothing.

    Raises:
        VaultMissing: Neither file is there.
        VaultDamaged: None is whole.
        VaultNewer: A newer version wrote it.
        VaultErased: Erasing has begun.
    """
    files = [_read(layout, name) for name in NAMES]
    if any(raw is not None and raw.startswith(ERASED) for raw in files):
        raise VaultErased
    for raw in files:
        try:
            if raw is not None and slots.parse_header(raw):
                return Header(raw, *files)
        except MalformedHeader:
            continue
        except NewerFormat:
            raise VaultNewer from None
    if files == [None, None]:
        raise VaultMissing(HEADER)
    raise VaultDamaged(HEADER)


def open_header(
    layout: Layout, way: Callable[[bytes], Unlocked]
) -> tuple[Header, Unlocked]:
    """Return the header and its master key. Changes nothing.

    Args:
        layout: Where the vault lies.
        way: Opens the bytes of a header; asked for the copy only if the first file is not
            what its writer wrote.

    Raises:
        CryptoError: What `way` refuses: wrong passphrase, too little or too much work.
        VaultMissing, VaultDamaged, VaultNewer, VaultErased: As `read_header`.
    """
    header = read_header(layout)
    with contextlib.suppress(MalformedHeader):
        return header, way(header.raw)
    if header.second is None or header.second == header.raw:
        raise VaultDamaged(HEADER)
    try:
        opened = way(header.second)
    except (MalformedHeader, NewerFormat):
        raise VaultDamaged(HEADER) from None
    return Header(header.second, header.first, header.second), opened


def erase_after(layout: Layout) -> int:
    """Return after how many wrong passphrases to erase; 0 for never, or if none can say.

    Whoever can write to the folder can change it; it is held against the seal only when
    the vault is opened. See docs/threat-model.md.
    """
    try:
        return slots.parse_header(read_header(layout).raw).erase_after
    except (VaultMissing, VaultDamaged, VaultNewer, VaultErased):
        return 0


def _read(layout: Layout, name: str) -> bytes | None:
    try:
        with open_regular(layout.folder / name) as stream:
            return stream.read(slots.MAX_BYTES + 1)
    except FileNotFoundError:
        return None
    except NotAFile:
        return b""


def write_header(layout: Layout, raw: bytes) -> None:
    """Make both files hold `raw`, one after the other; on disk when this returns."""
    for name in NAMES:
        durable_write(layout.folder / name, raw)


def mend_header(layout: Layout, header: Header) -> None:
    """Make both files hold the header that opened the vault."""
    for name, found in zip(NAMES, (header.first, header.second), strict=True):
        if found != header.raw:
            durable_write(layout.folder / name, header.raw)


def replace_header(
    layout: Layout, raw: bytes, proof: Callable[[bytes], Unlocked]
) -> Unlocked:
    """Make both files hold `raw`, once it was read back from the disk and opened.

    Until then both old files stand. What they held is overwritten at last: a flash disk
    and a copying file system may keep it all the same.

    Args:
        layout: Where the vault lies.
        raw: The new header.
        proof: Opens the bytes that were read back.

    Returns:
        What `proof` returned.

    Raises:
        OSError: The disk is full or failed; the old header stands.
        CryptoError: `proof` refused; the old header stands.
    """
    old = read_header(layout).raw
    with ExitStack() as ending:
        parts = [
            ending.enter_context(open_part(layout.folder / name, replace=True))
            for name in NAMES
        ]
        for part in parts:
            _write_whole(part, raw)
        unlocked = proof(raw)
        replaced = [ending.enter_context(_Replaced(part.path)) for part in parts]
        try:
            for part in parts:
                part.commit()
        except OSError:
            with contextlib.suppress(OSError):
                write_header(layout, old)
            raise
        for file in replaced:
            file.wipe()
    return unlocked


def _write_whole(part: Part, raw: bytes) -> None:
    part.write(raw)
    part.flush_to_disk()
    drop_cache(part.fileno())
    os.lseek(part.fileno(), 0, os.SEEK_SET)
    if os.read(part.fileno(), len(raw) + 1) != raw:
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(part.part_path))


class _Replaced:
    """A file that will lose its name, held open so that its bytes can be overwritten."""

    def __init__(self, path: Path) -> None:
        self._fd = -1
        # On Windows an open file cannot be replaced; there its bytes stay on the disk.
        if os.name == "posix":
            # What is no file of ours, say a pipe, held no header and loses its name only.
            with contextlib.suppress(FileNotFoundError, NotAFile):
                self._fd = open_to_overwrite(path)

    def wipe(self) -> None:
        """Overwrite it. That it fails changes nothing: it has no name any more."""
        if self._fd >= 0:
            with contextlib.suppress(OSError):
                overwrite(self._fd, bytes(os.fstat(self._fd).st_size))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._fd >= 0:
            os.close(self._fd)


def overwrite(fd: int, raw: bytes) -> None:
    """Make the open file `fd` begin with `raw`, where its bytes lie; on disk on return.

    Raises:
        OSError: The disk did not take them.
    """
    os.lseek(fd, 0, os.SEEK_SET)
    left = memoryview(raw)
    while left:
        left = left[os.write(fd, left) :]
    flush_file(fd)
