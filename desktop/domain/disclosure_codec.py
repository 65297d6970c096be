"""Disclosures as JSON values and back. See docs/format.md, section 9.8.

Checked here: that all paths together are what cutting three records can give. That the
leaves are those which the original's signer committed to is checked in `exports.bundle`.
"""

from itertools import pairwise

from desktop.domain.canonical import Value
from desktop.domain.disclosure import Disclosure, Entry, Original, Why, Withheld
from desktop.domain.errors import MalformedRecord
from desktop.domain.evidence import AttachmentId
from desktop.domain.fields import Fields, read_rows, read_text
from desktop.domain.leaves import Leaf, join, leaf_value, read_leaf
from desktop.domain.testimony import TestimonyId

ROOTS = ("testimony", "custody", "attachments")


def disclosure_value(disclosure: Disclosure) -> dict[str, Value]:
    """Return a disclosure as a JSON value."""
    original = disclosure.original
    value: dict[str, Value] = {
        "testimony": disclosure.testimony,
        "code": disclosure.code,
        "made_at": disclosure.made_at,
        "reason": disclosure.reason,
        "original": {
            "tag_manifest": original.tag_manifest,
            "minisig": original.minisig,
            "mldsa65": original.mldsa65,
            "bundle_json": original.bundle_json,
            "card": original.card,
            "commitments": original.commitments,
        },
        "leaves": [_entry_value(each) for each in disclosure.leaves],
    }
    if disclosure.stripped:
        value["stripped"] = list(disclosure.stripped)
    return value


def _entry_value(entry: Entry) -> Value:
    if isinstance(entry, Leaf):
        return leaf_value(entry)
    value: dict[str, Value] = {"path": entry.path, "withheld": entry.why}
    return {**value, "replaced": entry.replaced} if entry.replaced else value


def read_disclosure(value: Value) -> Disclosure:
    """Return the disclosure that `value` holds.

    Raises:
        MalformedRecord: A field is missing, extra or odd; or the entries cannot be the
            leaves of a testimony's bundle.
    """
    fields = Fields(value)
    disclosure = Disclosure(
        testimony=TestimonyId(fields.hexed("testimony", 32)),
        code=fields.case_code("code"),
        made_at=fields.time("made_at"),
        reason=fields.text("reason"),
        original=_read_original(fields.object("original")),
        leaves=fields.rows("leaves", _read_entry),
        stripped=fields.optional("stripped", _read_stripped, ()),
    )
    fields.done()
    disclosed_values(disclosure)
    return disclosure


def _read_stripped(value: Value) -> tuple[AttachmentId, ...]:
    ids = tuple(AttachmentId(each) for each in read_rows(value, read_text))
    if any(one >= two for one, two in pairwise(ids)):
        raise MalformedRecord
    return ids


def _read_original(fields: Fields) -> Original:
    original = Original(
        tag_manifest=fields.text("tag_manifest"),
        minisig=fields.text("minisig"),
        mldsa65=fields.text("mldsa65"),
        bundle_json=fields.text("bundle_json"),
        card=fields.text("card"),
        commitments=fields.text("commitments"),
    )
    fields.done()
    return original


def _read_entry(value: Value) -> Entry:
    if not isinstance(value, dict) or "withheld" not in value:
        return read_leaf(value)
    fields = Fields(value)
    entry = Withheld(
        path=fields.path("path"),
        why=fields.choice("withheld", Why),
        replaced=fields.text("replaced") if "replaced" in value else "",
    )
    fields.done()
    if "replaced" in value and not entry.replaced:
        raise MalformedRecord
    return entry


def disclosed_values(disclosure: Disclosure) -> dict[str, Value]:
    """Return the three records of the original, with null for what is withheld.

    The names are ``testimony``, ``custody`` and ``attachments``. No leaf of a testimony
    that a program of ours sealed is null, so null always means "withheld" there.

    Raises:
        MalformedRecord: The paths are not what cutting three records can give.
    """
    found: dict[str, list[Leaf]] = {root: [] for root in ROOTS}
    for entry in disclosure.leaves:
        root = entry.path.partition("/")[0]
        if root not in found or any(found[each] for each in ROOTS[ROOTS.index(root) + 1 :]):
            raise MalformedRecord
        held = (
            entry if isinstance(entry, Leaf) else Leaf(path=entry.path, salt="", value=None)
        )
        if held is entry and held.value is None:
            raise MalformedRecord
        found[root].append(held)
    values = {root: join(root, leaves) for root, leaves in found.items()}
    testimony, *lists = values.values()
    if not isinstance(testimony, dict) or not all(isinstance(each, list) for each in lists):
        raise MalformedRecord
    return values
