"""The text files of a BagIt bag, each with one possible form. See docs/format.md.

Source: RFC 8493. `sha512sum -c` reads the two manifests as they are. The commitments have
the same form, with the path of a leaf for a name.
"""

import re
from collections.abc import Iterable

from desktop.domain.bundles import BundleType
from exports.bundle import layout
from exports.errors import MalformedBundle, OddMember

BAGIT_TXT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

_LINE = re.compile(r"([0-9a-f]{128})  ([a-z0-9_./-]{1,99})")
_ATTACHMENT = re.compile(r"data/([0-9a-f]{32})\.bin")


def encode_manifest(hashes: Iterable[tuple[str, str]]) -> bytes:
    """Return a manifest.

    Args:
        hashes: Pairs of name and SHA-512 as 128 lower-case hex digits, in order.
    """
    return "".join(f"{digest}  {name}\n" for name, digest in hashes).encode("ascii")


def is_manifest_line(text: str) -> bool:
    """Return whether `text` is a line of a manifest or of commitments, without its end."""
    return _LINE.fullmatch(text) is not None


def _parse(raw: bytes) -> dict[str, str]:
    """Return the hashes by name.

    Raises:
        MalformedBundle: A line is not of its form.
        OddMember: A name is listed twice.
    """
    try:
        *lines, rest = raw.decode("ascii").split("\n")
    except UnicodeDecodeError:
        raise MalformedBundle from None
    found = [_LINE.fullmatch(line) for line in lines]
    if rest or not all(found):
        raise MalformedBundle
    hashes = {line[2]: line[1] for line in found if line}
    if len(hashes) != len(lines):
        raise OddMember
    return hashes


def parse_tag_manifest(raw: bytes) -> dict[str, str]:
    """Return the SHA-512 of each signed tag file by name.

    Raises:
        MalformedBundle: It is not a manifest in the one form.
        OddMember: It does not list exactly the tag files, in order.
    """
    hashes = _parse(raw)
    if tuple(hashes) != layout.SIGNED_TAGS:
        raise OddMember
    return hashes


def parse_manifest(raw: bytes, kind: BundleType, *, particulars: bool) -> dict[str, str]:
    """Return the SHA-512 of each payload member by name, in the order of the archive.

    Args:
        raw: The manifest.
        kind: The type of the bundle.
        particulars: Whether ``bundle.json`` announces the deponent's particulars.

    Raises:
        MalformedBundle: It is not a manifest in the one form, or it lists too many.
        OddMember: It lists other names than the records, particulars and attachments.
    """
    hashes = _parse(raw)
    names = tuple(hashes)
    fixed = layout.record_names(kind) + (layout.PARTICULARS,) * particulars
    others = names[len(fixed) :]
    if names[: len(fixed)] != fixed or not all(map(_ATTACHMENT.fullmatch, others)):
        raise OddMember
    if len(others) > layout.MAX_ATTACHMENTS:
        raise MalformedBundle
    return hashes


def encode_bag_info(bundle_id: str, claimed_at: str, octets: int, files: int) -> bytes:
    """Return ``bag-info.txt``.

    Args:
        bundle_id: 32 hex digits.
        claimed_at: ISO 8601 time; its date becomes the bagging date.
        octets: Size of all payload members together.
        files: Number of payload members.
    """
    return (
        f"Payload-Oxum: {octets}.{files}\n"
        f"Bagging-Date: {claimed_at[:10]}\n"
        f"External-Identifier: {bundle_id}\n"
    ).encode("ascii")
