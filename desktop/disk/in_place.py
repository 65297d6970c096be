"""Writing over a part of a file where it stands: what was there before is gone at once.

Only for content that may be lost in the middle of it, because it is held twice.
"""

import os
from pathlib import Path

from desktop.disk.native import flush_content, open_to_overwrite, write_at


def write_in_place(path: Path, content: bytes, offset: int) -> None:
    """Put `content` over what stands at `offset`; on disk when this returns.

    Args:
        path: A file that is there; none is made.
        content: Bytes to write.
        offset: Where, in bytes.

    Raises:
        FileNotFoundError: There is no such file.
        NotAFile: It is something else: a link, a pipe, a device, a folder.
        OSError: The disk is full or failed; any part of the content may be there.
    """
    fd = open_to_overwrite(path)
    try:
        left = memoryview(content)
        while left:
            left = left[write_at(fd, left, offset + len(content) - len(left)) :]
        flush_content(fd)
    finally:
        os.close(fd)
