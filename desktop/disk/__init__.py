"""Writing to disk so that what was called kept is there after a power cut.

One rule: nothing is reported written before the file and the folder that names it were
flushed. Every failure stays the ``OSError`` it was, with its number.
"""

from desktop.disk.durable import durable_write
from desktop.disk.in_place import write_in_place
from desktop.disk.landed import Landed
from desktop.disk.native import (
    NotAFile,
    drop_cache,
    flush_file,
    flush_folder,
    free_bytes,
    is_own_folder,
    open_regular,
    open_to_overwrite,
    private_folder,
    read_in_order,
    require_length,
    try_lock,
)
from desktop.disk.part import Part, open_part
from desktop.disk.uncached import Uncached

__all__ = [
    "Landed",
    "NotAFile",
    "Part",
    "Uncached",
    "drop_cache",
    "durable_write",
    "flush_file",
    "flush_folder",
    "free_bytes",
    "is_own_folder",
    "open_part",
    "open_regular",
    "open_to_overwrite",
    "private_folder",
    "read_in_order",
    "require_length",
    "try_lock",
    "write_in_place",
]
