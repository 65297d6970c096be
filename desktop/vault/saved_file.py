"""How many changes were saved, in a file beside the database.

Two blocks hold the count, and the older of them is written over in its place: one small
write and one flush for each save. A power cut in the middle of it costs that block, and the
other one still says how many there were the time before. The file is written after the
database, so it is never ahead of it: if it is, the database lost what was on disk.
"""

from contextlib import suppress
from pathlib import Path

from crypto import box
from crypto.errors import Tampered
from desktop.disk import NotAFile, durable_write, open_regular, write_in_place
from desktop.vault.content import Entropy
from desktop.vault.errors import VaultDamaged, VaultMissing
from desktop.vault.layout import SAVED

BLOCK_BYTES = 4096
"""What a disk writes as a whole, or at least never less than that at once."""
COUNT_BYTES = 8
SLOTS = (0, 1)
_REST = bytes(BLOCK_BYTES - box.OVERHEAD_BYTES - COUNT_BYTES)


class SavedFile:
    """The file, locked under a key of its own, each block for its own place."""

    def __init__(self, path: Path, key: bytes, context: bytes, entropy: Entropy) -> None:
        self._path = path
        self._key = key
        self._context = context
        self._entropy = entropy
        self._next = 0

    def create(self, count: int) -> None:
        """Make the file, or make it anew; on disk when this returns.

        Raises:
            OSError: The disk is full or failed.
        """
        durable_write(self._path, [self._block(slot, count) for slot in SLOTS])
        self._next = 0

    def read(self) -> int:
        """Return the highest count that the file holds.

        Raises:
            VaultMissing: There is no such file.
            VaultDamaged: None of its blocks opens: it was changed, or is another vault's.
            OSError: It cannot be read.
        """
        try:
            with open_regular(self._path) as stream:
                raw = stream.read(BLOCK_BYTES * len(SLOTS))
        except FileNotFoundError:
            raise VaultMissing(SAVED) from None
        except NotAFile:
            raise VaultDamaged(SAVED) from None
        found: dict[int, int] = {}
        for slot in SLOTS:
            with suppress(Tampered):
                block = raw[slot * BLOCK_BYTES : (slot + 1) * BLOCK_BYTES]
                plain = box.unlock(self._key, block, self._place(slot))
                found[slot] = int.from_bytes(plain[:COUNT_BYTES])
        if not found:
            raise VaultDamaged(SAVED)
        newest = max(found, key=found.__getitem__)
        self._next = 1 - newest
        return found[newest]

    def write(self, count: int) -> None:
        """Put the count in the place of the older one; on disk when this returns.

        Raises:
            OSError: The disk is full or failed; the newer of the two counts stands.
        """
        block = self._block(self._next, count)
        try:
            write_in_place(self._path, block, self._next * BLOCK_BYTES)
        except (FileNotFoundError, NotAFile):
            self.create(count)
        else:
            self._next = 1 - self._next

    def _block(self, slot: int, count: int) -> bytes:
        plain = count.to_bytes(COUNT_BYTES) + _REST
        return box.lock(self._key, plain, self._place(slot), self._entropy)

    def _place(self, slot: int) -> bytes:
        return self._context + f" {slot}".encode()
