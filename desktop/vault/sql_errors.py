"""What SQLite reports, as the program's own facts, without statement or values."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from desktop.vault.errors import AlreadyHere, Final, VaultBusy, VaultDamaged
from desktop.vault.layout import DATABASE

BUSY = 5
LOCKED = 6
READONLY = 8
IOERR = 10
CORRUPT = 11
FULL = 13
CANTOPEN = 14
CONSTRAINT = 19
NOTADB = 26
FINAL = "final"
"""What the triggers of ours say."""

_DISK = {
    READONLY: errno.EROFS,
    IOERR: errno.EIO,
    FULL: errno.ENOSPC,
    CANTOPEN: errno.EIO,
}
_SAID = {
    "database is locked": BUSY,
    "database table is locked": LOCKED,
    "attempt to write a readonly database": READONLY,
    "disk I/O error": IOERR,
    "database disk image is malformed": CORRUPT,
    "database or disk is full": FULL,
    "unable to open database file": CANTOPEN,
    "file is not a database": NOTADB,
}
"""What the backup API says instead of a number."""


@contextmanager
def as_facts() -> Iterator[None]:
    """Turn errors of SQLite inside the block into facts.

    Raises:
        OSError: The disk is full (``ENOSPC``), read-only (``EROFS``) or failed (``EIO``).
        VaultDamaged: The database is not what was written.
        VaultBusy: Another program holds the file just now.
        Final: A trigger refused the change.
        AlreadyHere: A record with this identity is kept already.
    """
    try:
        yield
    except dbapi2.Error as error:  # type: ignore[attr-defined]
        said = str(error)
        fact = _fact(getattr(error, "sqlite_errorcode", _SAID.get(said, 0)), said)
        if fact is None:
            raise
        raise fact from None


def _fact(number: int, said: str) -> Exception | None:
    kind = number & 0xFF
    if kind in _DISK:
        return OSError(_DISK[kind], os.strerror(_DISK[kind]), DATABASE)
    if kind in (CORRUPT, NOTADB):
        return VaultDamaged(DATABASE)
    if kind in (BUSY, LOCKED):
        return VaultBusy()
    if kind == CONSTRAINT:
        return Final() if said == FINAL else AlreadyHere()
    return None
