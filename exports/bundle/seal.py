"""Sealing: one pass over the evidence into one encrypted file, and every byte read back.

A file bears its name only when all of it was on the disk and opened again, to the last
chunk, with the key that made it. Until then it is a ``.part`` file, and any error, or a
wish to stop, removes it. See docs/format.md, section 11.
"""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from crypto import age, padding
from desktop.disk import Part, free_bytes, open_part
from desktop.domain.evidence import Attachment
from exports.bundle import layout
from exports.bundle.ahead import read_ahead
from exports.bundle.hashing import PIECE_BYTES, side_pool
from exports.bundle.particulars import RECIPIENT_COUNTS
from exports.bundle.plan import Plan, make_plan
from exports.bundle.ports import Entropy, Progress
from exports.bundle.practice import require_sealable
from exports.bundle.request import Apart, SealRequest, Source
from exports.bundle.rereading import ReReader, Written

__all__ = ["Apart", "SealRequest", "SealedFacts", "Source", "seal"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedFacts:
    """What was sealed.

    Attributes:
        file_sha256: SHA-256 of the sealed file as read back, 64 hex digits. Many machines
            compute it twice as fast as SHA-512, and only copies are held against it.
        manifest_sha512: SHA-512 of the signed tag manifest: what a receipt names.
        signature_sha512: SHA-512 of its minisign signature: what a time-stamp covers.
    """

    bundle_id: str
    file_sha256: str
    size_bytes: int
    manifest_sha512: str
    signature_sha512: str


def seal(
    request: SealRequest,
    path: Path,
    progress: Progress,
    entropy: Entropy,
    *,
    floor: int = padding.FLOOR_BYTES,
) -> SealedFacts:
    """Write the sealed file `path`; on disk and read back when this returns.

    Args:
        request: What to seal, by whom, to whom.
        path: Must not exist; its folder does.
        progress: Told of ``seal.write`` and ``seal.verify``; may raise to stop.
        entropy: For the bundle's id and salts; keys draw their own.
        floor: The archive inside becomes at least so many bytes large.

    Raises:
        NotSealable, TooLarge, WrongRecipients: The request breaks the format.
        MixedWithPractice: It would go from practice to somebody real, or back.
        NoSpace: It would not fit.
        EvidenceChanged: An attachment is not what was taken in.
        NotReRead: The disk gave back other bytes.
        OSError: Writing failed. After any error nothing is left at `path` or beside it.
    """
    apart = request.apart.custodians if request.apart else ()
    require_sealable(request.signer.card, (*request.recipients, *apart))
    plan = make_plan(request, entropy, floor, free_bytes(path.parent))
    with open_part(path) as part, side_pool() as pool:
        sealing = _Sealing(request, plan, pool, progress, part)
        with ReReader(part, sealing.written()) as reread:
            sealing.write()
            part.flush_to_disk()
            found = reread.result(progress)
        part.commit()
    return SealedFacts(
        bundle_id=plan.bundle_id,
        file_sha256=found.sha256,
        size_bytes=found.size_bytes,
        manifest_sha512=plan.manifest_sha512,
        signature_sha512=plan.signature_sha512,
    )


class _Sealing:
    """Writes one archive through the encryption."""

    def __init__(
        self,
        request: SealRequest,
        plan: Plan,
        pool: ThreadPoolExecutor,
        progress: Progress,
        part: Part,
    ) -> None:
        self._request = request
        self._plan = plan
        self._pool = pool
        self._progress = progress
        self._done_bytes = 0
        compatible = request.compatible
        recipients = [card.recipient(compatible=compatible) for card in request.recipients]
        everyone = age.pad_recipients(recipients, RECIPIENT_COUNTS)
        self._writer = age.Writer(part, everyone)

    def written(self) -> Written:
        """Return what is needed to read back what `write` writes."""
        tar_bytes = self._plan.tar_bytes
        return Written(self._writer.file_key, tar_bytes, self._places())

    def _places(self) -> list[tuple[int, Attachment]]:
        end = 0
        for name, raw in self._plan.members:
            end += len(layout.header(name, len(raw))) + layout.rounded(len(raw))
        places = []
        for source in self._request.attachments:
            facts = source.facts
            begin = end + len(
                layout.header(layout.attachment_name(facts.id), facts.size_bytes)
            )
            places.append((begin, facts))
            end = begin + layout.rounded(facts.size_bytes)
        return places

    def write(self) -> None:
        """Write all of it."""
        for name, raw in self._plan.members:
            self._put(layout.header(name, len(raw)) + raw)
            self._fill_block(len(raw))
        for source in self._request.attachments:
            self._put_attachment(source)
        self._put(layout.header(layout.PADDING, self._plan.padding_bytes))
        self._put_zeros(self._plan.padding_bytes)
        self._put(layout.END)
        self._writer.finish()

    def _put_attachment(self, source: Source) -> None:
        facts = source.facts
        self._put(layout.header(layout.attachment_name(facts.id), facts.size_bytes))
        with (
            source.open() as stream,
            closing(read_ahead(stream, facts.size_bytes, facts.id, self._pool)) as pieces,
        ):
            for piece in pieces:
                self._put(piece)
        self._fill_block(facts.size_bytes)

    def _put(self, piece: bytes | bytearray | memoryview) -> None:
        self._writer.write(piece)
        self._done_bytes += len(piece)
        self._progress.advance("seal.write", self._done_bytes, self._plan.tar_bytes)

    def _put_zeros(self, size: int) -> None:
        zeros = memoryview(bytes(min(size, PIECE_BYTES)))
        for start in range(0, size, PIECE_BYTES):
            self._put(zeros[: size - start])

    def _fill_block(self, size: int) -> None:
        self._put_zeros(layout.rounded(size) - size)
