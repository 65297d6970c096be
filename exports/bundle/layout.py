"""The tar inside a bundle: which members, in which order, how large, and their headers.

A header has one possible form for a given name and size. Reading makes that form again and
compares, so that no odd type, owner, date, link or extension can exist. See docs/format.md,
section 5.
"""

import re

from desktop.domain.bundles import BundleType
from exports.errors import OddMember

BLOCK = 512
END = bytes(2 * BLOCK)
"""Two zero blocks end the archive; they are its last bytes."""
RECORD = 20 * BLOCK
"""Tar writes in such units; the whole archive is a multiple of it."""

TAG_MANIFEST = "tagmanifest-sha512.txt"
SIGNATURE = "tagmanifest-sha512.txt.minisig"
SIGNATURE_PQ = "tagmanifest-sha512.txt.mldsa65"
BAGIT = "bagit.txt"
BAG_INFO = "bag-info.txt"
META = "bundle.json"
SIGNER_CARD = "signer.card"
COMMITMENTS = "commitments.txt"
MANIFEST = "manifest-sha512.txt"
CUSTODY = "data/custody.json"
ATTACHMENTS = "data/attachments.json"
PARTICULARS = "data/particulars.age"
PADDING = "padding.bin"

SIGNED_TAGS = (BAGIT, BAG_INFO, META, SIGNER_CARD, COMMITMENTS, MANIFEST, PADDING)
"""What the tag manifest covers, in its order."""
MAY_HOLD_PARTICULARS = frozenset({BundleType.TESTIMONY, BundleType.SUPPLEMENT})

MAX_ATTACHMENTS = 4_000
MAX_ATTACHMENT_BYTES = 2**40
MAX_RECORD_BYTES = 4 << 20
MAX_BYTES = {
    TAG_MANIFEST: 4096,
    SIGNATURE: BLOCK,
    SIGNATURE_PQ: 8192,
    BAGIT: 256,
    BAG_INFO: 1024,
    META: 64 << 10,
    SIGNER_CARD: 16 << 10,
    COMMITMENTS: 8 << 20,
    MANIFEST: 1 << 20,
    CUSTODY: MAX_RECORD_BYTES,
    ATTACHMENTS: MAX_RECORD_BYTES,
    PARTICULARS: 256 << 10,
}
MAX_BYTES.update((f"data/{kind}.json", MAX_RECORD_BYTES) for kind in BundleType)
"""The most that each fixed member may hold; all of them together fit into memory."""

_OCTAL_LIMIT = 8**11
_OCTAL = re.compile(rb"[0-7]{11}\0")
_NAME = re.compile(rb"([a-z0-9./_-]{1,99})\0+")


def record_names(kind: BundleType) -> tuple[str, str, str]:
    """Return the names of the three record members of a bundle of this type."""
    return f"data/{kind}.json", CUSTODY, ATTACHMENTS


def attachment_name(attachment: str) -> str:
    """Return the member name of the attachment with this id."""
    return f"data/{attachment}.bin"


def rounded(size: int, unit: int = BLOCK) -> int:
    """Return `size` rounded up to whole units."""
    return -(-size // unit) * unit


def occupied(size: int) -> int:
    """Return how many bytes a member of `size` bytes takes in the archive."""
    return BLOCK + rounded(size)


def header(name: str, size: int) -> bytes:
    """Return the one header block of a member.

    Args:
        name: 1 to 99 ASCII characters.
        size: In bytes. From 8 GiB on it is written in base 256, which is not in POSIX but
            is read by every tar in use.

    Source:
        IEEE Std 1003.1-2017, pax, "ustar Interchange Format".
    """
    block = b"".join(
        (
            name.encode("ascii").ljust(100, b"\0"),
            b"0000644\0",  # mode
            b"0000000\0" * 2,  # owner, group
            _size_field(size),
            b"00000000000\0",  # modified
            b" " * 8,  # stands for the checksum while it is summed
            b"0",  # a regular file
            bytes(100),  # links to nothing
            b"ustar\00000",
            bytes(64),  # names of owner and group
            b"0000000\0" * 2,  # device
            bytes(155 + 12),  # no prefix; filler
        )
    )
    return block[:148] + b"%06o\0 " % sum(block) + block[156:]


def _size_field(size: int) -> bytes:
    if size < _OCTAL_LIMIT:
        return b"%011o\0" % size
    return b"\x80" + size.to_bytes(11, "big")


def parse_header(block: bytes | bytearray) -> tuple[str, int]:
    """Return name and size of the member that `block` announces.

    Raises:
        OddMember: It is anything else than `header` of that name and size.
    """
    name = _NAME.fullmatch(block[:100])
    if name is None:
        raise OddMember
    text, size = name[1].decode("ascii"), _parse_size(block[124:136])
    if header(text, size) != block:
        raise OddMember
    return text, size


def _parse_size(field: bytes | bytearray) -> int:
    if _OCTAL.fullmatch(field):
        return int(field[:11], 8)
    if field[:1] != b"\x80":
        raise OddMember
    return int.from_bytes(field[1:], "big")
