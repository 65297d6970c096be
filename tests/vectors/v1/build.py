"""How a vector is made: a small good bundle, changed in one place by who holds the keys."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.domain.bundles import BundleType
from desktop.domain.custody import CustodyAct
from exports.bundle import layout
from tests.exports.bundle.forge import Forge, entry, sealed
from tests.exports.bundle.letters import request_for
from tests.exports.bundle.samples import (
    LAWYER,
    SIGNER,
    Counted,
    chain,
    source_of,
)

MALFORMED = "bundle.malformed"
TAMPERED = "bundle.tampered"
ODD = "bundle.odd_member"
NEWER = "bundle.newer"
UNSIGNED = "bundle.unsigned"
TRUNCATED = "bundle.truncated"
NOT_A_BUNDLE = "bundle.not_a_bundle"
NOT_FOR_ME = "bundle.not_for_me"
UNKNOWN_SIGNER = "bundle.unknown_signer"
SMALL_PADDING = 512


@dataclass(frozen=True, kw_only=True)
class Vector:
    """One file.

    Attributes:
        name: Of the file, without its end.
        why: In one sentence, what is right or wrong with it.
        code: With which error it is refused; empty if it is accepted.
        raw: The sealed file, or the archive inside.
        form: ``age`` or ``tar``.
        type: The type of bundle that it is, or claims to be.
        reader: Who reads it: ``reader`` or ``custodian``.
    """

    name: str
    why: str
    code: str
    raw: bytes
    form: str
    type: str = "question"
    reader: str = "reader"


def asked(kind, **changes):
    """Return what is asked for to seal the sample of a type, by SIGNER to LAWYER."""
    kind = BundleType(kind)
    without = (BundleType.ROSTER, BundleType.RECEIPT, BundleType.DISCLOSURE)
    acts = (CustodyAct.CREATED,) if kind is BundleType.TESTIMONY else ("letter_sealed",)
    whole = {
        "signer": SIGNER,
        "recipients": (LAWYER.card,),
        "custody": () if kind in without else chain(tuple(map(CustodyAct, acts))),
    }
    if kind is BundleType.TESTIMONY:
        whole["attachments"] = (source_of(b"first" * 300), source_of(b"", 2))
    return request_for(kind, **(whole | changes))


def forge(kind="question", **changes):
    """Return a forge whose padding is small, which is good: no reader relies on a size."""
    made = Forge(asked=asked(kind, **changes), entropy=Counted(f"vector {kind}"))
    made.members[layout.PADDING] = bytes(SMALL_PADDING)
    return made.signed()


Change = Callable[[Forge], object]


def bad(name, why, code, change: Change, kind="question", **how) -> Vector:
    """Return a vector: a good bundle with one change, signed again by `change` or not.

    Args:
        name: Of the file.
        why: What is wrong.
        code: How it is refused.
        change: Changes the forge in place.
        kind: Which type to begin with.
        how: ``reader``, ``type``; whatever else there is, is asked of the sealing.
    """
    own = {each: how.pop(each) for each in ("reader", "type") if each in how}
    made = forge(kind, **how)
    change(made)
    raw = made.tar()
    return Vector(
        name=name, why=why, code=code, raw=raw, form="tar", **({"type": str(kind)} | own)
    )


def signed(change: Change, *, agreed=True, committed=False) -> Change:
    """Return the change, after which everything else is brought in line and signed."""

    def both(made: Forge) -> None:
        change(made)
        if committed:
            made.committed()
        if agreed:
            made.agreed()
        made.signed()

    return both


def meta(**changes) -> Change:
    """Return a signed change of fields of ``bundle.json``."""

    def change(made: Forge) -> None:
        made.put_json(layout.META, made.json(layout.META) | changes)

    return signed(change, agreed=False)


def without(name: str, field: str) -> Change:
    """Return a signed change that takes a field out of a JSON member."""

    def change(made: Forge) -> None:
        value = made.json(name)
        del value[field]
        made.put_json(name, value)

    return signed(change, agreed=False)


def member(name: str, raw: bytes | Callable[[bytes], bytes], *, agreed=False) -> Change:
    """Return a signed change of the bytes of a member."""

    def change(made: Forge) -> None:
        made.members[name] = raw(made.members[name]) if callable(raw) else raw

    return signed(change, agreed=agreed)


def unsigned(name: str, raw: bytes | Callable[[bytes], bytes]) -> Change:
    """Return a change of the bytes of a member that nobody signed."""

    def change(made: Forge) -> None:
        made.members[name] = raw(made.members[name]) if callable(raw) else raw

    return change


def value(member_name: str, **changes) -> Change:
    """Return a signed change of fields of a record's value, cut anew."""
    return edited(member_name, lambda found: found.update(changes))


def edited(name: str, edit: Callable[[object], object]) -> Change:
    """Return a signed change of a record's value, cut anew."""

    def change(made: Forge) -> None:
        found = made.value(name)
        edit(found)
        made.put_value(name, found)

    return signed(change, committed=True)


def leaves(name: str, edit: Callable[[list], object], *, committed: bool) -> Change:
    """Return a signed change of a record's leaves, with their commitments or without."""

    def change(made: Forge) -> None:
        record = made.json(name)
        edit(record["leaves"])
        made.put_json(name, record)

    return signed(change, committed=committed)


def from_tar(name, why, code, tar, **how) -> Vector:
    """Return a vector that is an archive."""
    return Vector(name=name, why=why, code=code, raw=bytes(tar), form="tar", **how)


def rows(made: Forge) -> Iterator[tuple[str, bytes]]:
    """Give the members with their headers, to be put together in another way."""
    for name, raw in made.members.items():
        yield name, entry(name, raw)


def age_file(tar: bytes, recipients=(LAWYER.age_x25519.recipient,)) -> bytes:
    """Return the archive encrypted as a bundle is."""
    return sealed(tar, recipients)
