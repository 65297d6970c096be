"""What a redacted copy proves: that its leaves stood in a testimony that somebody signed.

The members of the testimony's own bundle travel inside, so that its signatures and
commitments hold again, without what is withheld. See docs/format.md, section 9.8.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from crypto.identity import Card
from desktop.domain.bundles import About, BundleType
from desktop.domain.codec import read_attachments_value
from desktop.domain.disclosure import Disclosure, Original
from desktop.domain.disclosure_codec import disclosed_values
from desktop.domain.errors import MalformedRecord
from desktop.domain.evidence import Attachment, AttachmentId
from desktop.domain.leaves import Leaf, commitment
from desktop.domain.records import Record
from desktop.domain.roster import Roster
from exports.bundle import layout
from exports.bundle.hashing import sha512_hex
from exports.bundle.manifests import is_manifest_line, parse_tag_manifest
from exports.bundle.meta import Meta, decode_meta, read_comment, signer_of
from exports.bundle.signatures import read_card, require_signatures
from exports.errors import BundleTampered, MalformedBundle, OddMember
from exports.trust.errors import RosterError
from exports.trust.roster import require_own

_EVIDENCE = "attachments/"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedOriginal:
    """The testimony's bundle, as far as a redacted copy proves it.

    Attributes:
        signer: The card that came along; nobody said yet whose it is.
        manifest_sha512: The digest by which the bundle is known.
    """

    signer: Card
    meta: Meta
    manifest_sha512: str


def read_original(disclosure: Disclosure) -> SignedOriginal:
    """Return what the original's signatures cover, once they hold, and with them each leaf.

    Raises:
        MalformedBundle: A signature, hash or commitment does not hold, something is not of
            its form, the original is of another type, or does not show that it is of the
            testimony that the disclosure names: whoever made that sealed what is not.
        NewerBundle: A newer version of the program made the original.
    """
    try:
        return _read_original(disclosure)
    except (BundleTampered, OddMember):
        raise MalformedBundle from None


def _read_original(disclosure: Disclosure) -> SignedOriginal:
    original = disclosure.original
    tag_manifest = original.tag_manifest.encode()
    card = read_card(original.card.encode())
    comment = require_signatures(
        card, tag_manifest, original.minisig.encode(), original.mldsa65.encode()
    )
    bundle_id = read_comment(comment)
    hashes = parse_tag_manifest(tag_manifest)
    for name, text in _covered(original).items():
        if sha512_hex(text.encode()) != hashes[name]:
            raise BundleTampered
    meta = decode_meta(original.bundle_json.encode())
    if (
        meta.kind is not BundleType.TESTIMONY
        or meta.bundle_id != bundle_id
        or meta.signer != signer_of(card)
    ):
        raise MalformedBundle
    _require_committed(disclosure)
    _require_named(disclosure)
    return SignedOriginal(signer=card, meta=meta, manifest_sha512=sha512_hex(tag_manifest))


def _covered(original: Original) -> dict[str, str]:
    return {
        layout.META: original.bundle_json,
        layout.SIGNER_CARD: original.card,
        layout.COMMITMENTS: original.commitments,
    }


def _require_committed(disclosure: Disclosure) -> None:
    """Refuse entries that are not one for each commitment, in order, each as it was."""
    lines = disclosure.original.commitments.split("\n")
    if lines.pop() or len(lines) != len(disclosure.leaves):
        raise MalformedBundle
    for line, entry in zip(lines, disclosure.leaves, strict=True):
        digest, _spaces, path = line.partition("  ")
        shown = commitment(entry) if isinstance(entry, Leaf) else digest
        if (digest, path) != (shown, entry.path) or not is_manifest_line(line):
            raise MalformedBundle


def _require_named(disclosure: Disclosure) -> None:
    """Refuse a copy unless leaves that it shows say of which testimony it is.

    Were they withheld, a copy of one testimony would pass as one of another.
    """
    shown = {each.path: each.value for each in disclosure.leaves if isinstance(each, Leaf)}
    named = {"testimony/id": disclosure.testimony, "testimony/code": disclosure.code}
    if any(shown.get(path) != name for path, name in named.items()):
        raise MalformedBundle


def require_honest(
    record: Record,
    attachments: Iterable[Attachment],
    about: About | None,
    signer: Card,
) -> None:
    """Return if what `record` brings along of others, signed by them, holds.

    A redacted copy brings parts of a testimony, a roster its root keys' signatures.

    Args:
        record: The main record of a bundle.
        attachments: The evidence that travels with it.
        about: The bundle that this one is about.
        signer: Whose keys sign this one.

    Raises:
        MalformedBundle, NewerBundle: As `read_original`; or `about` is another bundle than
            the original, or evidence is no copy of what a disclosed leaf names; or one of
            the two signers practised and the other did not; or the roster is not one that
            `exports.trust.roster.require_own` lets pass.
    """
    if isinstance(record, Roster):
        _require_own(record)
    if not isinstance(record, Disclosure):
        return
    original = read_original(record)
    named = About(bundle=original.meta.bundle_id, manifest_sha512=original.manifest_sha512)
    disclosed = tuple(
        _evidence(entry)
        for entry in record.leaves
        if isinstance(entry, Leaf) and entry.path.startswith(_EVIDENCE)
    )
    if (
        about != named
        or original.signer.is_practice != signer.is_practice
        or not _are_copies(attachments, disclosed, record.stripped)
    ):
        raise MalformedBundle
    try:
        disclosed_values(record)
    except MalformedRecord:
        raise MalformedBundle from None


def _require_own(roster: Roster) -> None:
    try:
        require_own(roster)
    except RosterError:
        raise MalformedBundle from None


def _are_copies(
    attachments: Iterable[Attachment],
    disclosed: tuple[Attachment, ...],
    stripped: tuple[AttachmentId, ...],
) -> bool:
    """Say whether evidence is that which leaves name, bit by bit or with less in it."""
    hashes = {each.sha512 for each in disclosed}
    named = {each.id: each for each in disclosed}
    attachments = tuple(attachments)
    less = tuple(each for each in attachments if each.id in stripped)
    whole = tuple(each for each in attachments if each.id not in stripped)
    return (
        all(each.sha512 in hashes for each in whole)
        and {each.id for each in less} == set(stripped)
        and all(each.id in named and _is_less(each, named[each.id]) for each in less)
    )


def _is_less(copy: Attachment, original: Attachment) -> bool:
    same = replace(copy, size_bytes=original.size_bytes, sha512=original.sha512)
    return same == original and copy.sha512 != original.sha512


def _evidence(leaf: Leaf) -> Attachment:
    try:
        return read_attachments_value([leaf.value])[0]
    except MalformedRecord:
        raise MalformedBundle from None
