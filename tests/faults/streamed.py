"""A sealed file of any size, taken in by a process that tells how much memory that took.

python -m tests.faults.streamed OFFICE FILE
"""

import hashlib
import io
import sys
from pathlib import Path

from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.testimony import TestimonyId
from desktop.parts.desk import open_desk
from exports.bundle.seal import Source
from tests.bench.measure import peak_mib
from tests.domain.samples import complete
from tests.services.desks import PASSPHRASE, session
from tests.services.post import SAID_AT, bound, take


class Long(io.RawIOBase):
    """So many zero bytes, which lie nowhere."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._left = size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        count = min(len(buffer), self._left)
        buffer[:count] = bytes(count)
        self._left -= count
        return count


def with_one_of(desk, size: int):
    """Return what a testimony with one attachment of `size` bytes is sealed of."""
    with Long(size) as stream:
        digest = hashlib.file_digest(stream, "sha512").hexdigest()
    facts = Attachment(
        id=AttachmentId(bound(desk.vault.identity, 1)),
        kind=AttachmentKind.VIDEO,
        name="long.mp4",
        media_type="video/mp4",
        size_bytes=size,
        sha512=digest,
        added_at=SAID_AT,
    )
    return {
        "record": complete(id=TestimonyId(bound(desk.vault.identity))),
        "attachments": (Source(facts=facts, open=lambda: Long(size)),),
    }


def main(folder: str, file: str) -> None:
    desk = open_desk(session(Path(folder)).unlock(PASSPHRASE))
    verdict = take(desk, Path(file))
    desk.vault.close()
    print(verdict.outcome, round(peak_mib(), 1))


if __name__ == "__main__":
    main(*sys.argv[1:])
