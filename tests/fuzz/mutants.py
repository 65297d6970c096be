"""Mutants of valid bundles of every type, nine of ten made by who holds the keys.

Whatever a mutation does not touch is brought in line, signed and sealed again, so that it
reaches the parser that it is meant for and not only the first check on the way.
"""

import io
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache

from crypto import age, mldsa
from crypto.age.header import covered_bytes, finished
from crypto.age.primitives import header_mac, payload_key
from crypto.chunks import ChunkWriter
from crypto.errors import CryptoError
from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.errors import MalformedRecord
from exports.bundle import layout
from exports.bundle.manifests import encode_bag_info
from tests.domain.desk import DESK
from tests.exports.bundle.forge import Forge
from tests.exports.bundle.letters import APART, request_for
from tests.exports.bundle.samples import (
    CUSTODIAN,
    LAWYER,
    SIGNER,
    TESTIMONY,
    Counted,
    chain,
)
from tests.exports.bundle.test_layout import ODD_NAMES
from tests.fuzz import archives, octets, values
from tests.fuzz.dice import Dice

TEXTS = (layout.BAGIT, layout.BAG_INFO, layout.SIGNER_CARD, layout.COMMITMENTS)
FIRST = (layout.SIGNATURE, layout.SIGNATURE_PQ)
FILE_KEY, NONCE = b"k" * 16, b"n" * 16


@dataclass(frozen=True)
class Mutant:
    """A sealed file that may be good, and what was done to it.

    Attributes:
        kind: The type of the bundle that it was made from.
        how: The mutation, by name.
        inside: It was made by who holds the keys, inside valid encryption.
        raw: The sealed file.
        must_fail: It differs from what its writer signed or sealed.
    """

    kind: str
    how: str
    inside: bool
    raw: bytes
    must_fail: bool


@cache
def originals() -> tuple[tuple[str, Forge], ...]:
    """Return a good bundle of each type, those with particulars, and one of the desk's."""
    people = {"signer": SIGNER, "recipients": (LAWYER.card, CUSTODIAN.card)}
    without = (BundleType.ROSTER, BundleType.RECEIPT, BundleType.DISCLOSURE)
    made = []
    for kind in BundleType:
        custody = {} if kind in without else {"custody": chain(("closed",))}
        wanted = request_for(kind, **people, **custody)
        made.append((str(kind), Forge(asked=wanted, entropy=Counted(str(kind)))))
        if kind in layout.MAY_HOLD_PARTICULARS:
            wanted = request_for(kind, apart=APART, **people, **custody)
            made.append((f"{kind}+", Forge(asked=wanted, entropy=Counted(str(kind)))))
    made.append(("testimony of the desk", with_everything(**people)))
    for _kind, forge in made:
        forge.members[layout.PADDING] = bytes(512)
        forge.signed()
    return tuple(made)


def with_everything(**people: object) -> Forge:
    """Return a testimony with all that the interview desk notes."""
    record = replace(TESTIMONY, **DESK)
    wanted = request_for(
        BundleType.TESTIMONY, record=record, custody=chain(("closed",)), **people
    )
    return Forge(asked=wanted, entropy=Counted("desk"))


@cache
def _begin() -> bytes:
    """Return the age header and nonce under which all mutants are sealed."""
    people = [CUSTODIAN.age_x25519.recipient, LAWYER.age_x25519.recipient]
    stanzas = [each.wrap(FILE_KEY) for each in age.pad_recipients(people, (4,))]
    covered = covered_bytes(tuple(stanzas))
    return finished(covered, header_mac(FILE_KEY, covered)) + NONCE


def sealed(tar: bytes) -> bytes:
    """Return an archive encrypted to the lawyer and the custodian."""
    sink = io.BytesIO()
    sink.write(_begin())
    writer = ChunkWriter(sink, payload_key(FILE_KEY, NONCE))
    writer.write(tar)
    writer.finish()
    return sink.getvalue()


def mutant(seed: int, number: int) -> Mutant:
    """Return a mutant: the same for the same seed and number, signatures aside."""
    dice = Dice(seed, number)
    kind, original = dice.choose(originals())
    if dice.one_in(10):
        good = sealed(original.tar())
        raw = octets.changed(good, dice)
        return Mutant(kind, "sealed", False, raw, raw != good)
    if dice.one_in(8):
        tar = archives.changed(original.members, dice)
        return Mutant(kind, "archive", True, sealed(tar), tar != original.tar())
    forge, before = original.copy(), original.tar()
    mutation = dice.choose(MUTATIONS)
    mutation(forge, dice)
    if dice.one_in(4):  # which of two faults is told is part of the format
        with suppress(MalformedRecord, CryptoError, KeyError, TypeError):
            mutation, before = dice.choose(MUTATIONS), forge.tar()
            mutation(forge, dice)
    tar = forge.tar()
    # The second change can take the first one back.
    changed = tar not in (before, original.tar())
    must_fail = mutation in (_signature, _key) and changed
    return Mutant(kind, mutation.__name__.strip("_"), True, sealed(tar), must_fail)


def _in_line(forge: Forge, dice: Dice, *, committed: bool = True) -> None:
    """Bring everything else in line, as far as it still can be, and sign."""
    with suppress(MalformedRecord, KeyError, TypeError, AttributeError, IndexError):
        if committed and dice.below(12):
            _counted(forge)
            forge.committed()
    with suppress(MalformedRecord, KeyError, TypeError, AttributeError, UnicodeEncodeError):
        if dice.below(12):
            _summed_up(forge)
    forge.signed()


def _counted(forge: Forge) -> None:
    meta = forge.json(layout.META)
    for name, count in (
        (layout.CUSTODY, "custody_events"),
        (layout.ATTACHMENTS, "attachments"),
    ):
        meta["counts"][count] = len(forge.json(name)["leaves"])
    if meta["type"] == BundleType.TESTIMONY and meta["consent"]:
        with suppress(MalformedRecord):
            consent = forge.value(forge.records[0])["consent"]
            meta["consent"] = {name: consent[name] for name in ("items", "sharing")}
    forge.put_json(layout.META, meta)


def _summed_up(forge: Forge) -> None:
    payload = [raw for name, raw in forge.members.items() if name.startswith("data/")]
    total = sum(map(len, payload))
    meta = forge.json(layout.META)
    meta["counts"]["payload_bytes"] = total
    forge.put_json(layout.META, meta)
    forge.members[layout.BAG_INFO] = encode_bag_info(
        meta["id"], meta["claimed_at"], total, len(payload)
    )


def _value(forge: Forge, dice: Dice) -> None:
    """Change a record's value and cut it anew."""
    name = dice.choose((forge.records[0], *forge.records))
    with suppress(MalformedRecord, RecursionError):
        forge.put_value(name, values.changed(forge.value(name), dice))
    _in_line(forge, dice)


def _leaves(forge: Forge, dice: Dice) -> None:
    """Change the leaves of a record as they stand."""
    name = dice.choose(forge.records)
    with suppress(MalformedRecord):
        forge.put_json(name, values.changed(forge.json(name), dice))
    _in_line(forge, dice, committed=not dice.one_in(4))


def _meta(forge: Forge, dice: Dice) -> None:
    """Change ``bundle.json``."""
    with suppress(MalformedRecord):
        forge.put_json(layout.META, values.changed(forge.json(layout.META), dice))
    forge.signed()


def _json_text(forge: Forge, dice: Dice) -> None:
    """Change the bytes of something that is JSON."""
    name = dice.choose((layout.META, *forge.records))
    forge.members[name] = octets.changed(forge.members[name], dice)
    _in_line(forge, dice)


def _text(forge: Forge, dice: Dice) -> None:
    """Change the bytes or lines of a tag file."""
    name = dice.choose(TEXTS)
    how = dice.choose((octets.changed, octets.lines_changed))
    forge.members[name] = how(forge.members[name], dice)
    forge.signed()


def _manifest(forge: Forge, dice: Dice) -> None:
    """Change a manifest."""
    how = dice.choose((octets.changed, octets.lines_changed, _named))
    if dice.one_in(2):
        forge.members[layout.MANIFEST] = how(forge.members[layout.MANIFEST], dice)
        forge.signed_tags()
        return
    forge.members[layout.TAG_MANIFEST] = how(forge.members[layout.TAG_MANIFEST], dice)
    forge.signed_manifest()


def _named(raw: bytes, dice: Dice) -> bytes:
    lines = raw.split(b"\n")
    place = dice.below(len(lines))
    lines[place] = lines[place][:130] + dice.choose(ODD_NAMES).encode()
    return b"\n".join(lines)


def _signature(forge: Forge, dice: Dice) -> None:
    """Change a signature file."""
    name = dice.choose(FIRST)
    how = dice.choose((octets.changed, octets.lines_changed))
    forge.members[name] = how(forge.members[name], dice)


def _comment(forge: Forge, dice: Dice) -> None:
    """Sign with another trusted comment or context."""
    words = octets.changed(forge.comment.encode(), dice)
    forge.comment = bytes(32 + each % 95 for each in words).decode()[:300]
    if dice.one_in(4):
        forge.context = dice.octets(1 + dice.below(40))
    forge.signed_manifest()


def _particulars(forge: Forge, dice: Dice) -> None:
    """Change who the deponent is, inside its own encryption or outside."""
    if layout.PARTICULARS not in forge.members:
        _value(forge, dice)
        return
    raw = forge.members[layout.PARTICULARS]
    if dice.one_in(4):
        raw = octets.changed(raw, dice)
    else:
        plain = io.BytesIO()
        age.decrypt(io.BytesIO(raw), plain, [CUSTODIAN.age_x25519, CUSTODIAN.age_pq])
        sink = io.BytesIO()
        changed = _other_particulars(plain.getvalue(), dice)
        age.encrypt(io.BytesIO(changed), sink, [CUSTODIAN.age_x25519.recipient])
        raw = sink.getvalue()
    forge.members[layout.PARTICULARS] = raw
    _in_line(forge, dice)


def _other_particulars(plain: bytes, dice: Dice) -> bytes:
    if dice.one_in(2):
        return octets.changed(plain, dice)
    with suppress(MalformedRecord):
        value = values.changed(canonical.loads(plain), dice)
        if isinstance(value, dict) and dice.below(4):
            missing = -len(canonical.dumps(value | {"padding": ""})) % 8192
            value["padding"] = "0" * missing
        return canonical.dumps(value)
    return plain


def _evidence(forge: Forge, dice: Dice) -> None:
    """Change what is evidence or padding."""
    names = [name for name in forge.members if name.endswith(".bin")]
    name = dice.choose(names)
    forge.members[name] = octets.changed(forge.members[name], dice)
    if dice.one_in(2):
        _in_line(forge, dice)


def _renamed(forge: Forge, dice: Dice) -> None:
    """Call a bundle something else, as far as that goes."""
    kind = str(dice.choose(list(BundleType)))
    was = forge.records[0]
    name = f"data/{kind}.json"
    raw = forge.members[was]
    if dice.below(4):
        old = was[5:-5].encode()
        raw = raw.replace(b'"path":"' + old, b'"path":"' + kind.encode())
        raw = raw.replace(b'"type":"' + old, b'"type":"' + kind.encode())
    forge.members = {
        (name if each == was else each): (raw if each == was else member)
        for each, member in forge.members.items()
    }
    meta = forge.json(layout.META) | {"type": kind}
    forge.put_json(layout.META, meta)
    _in_line(forge, dice)


def _second(forge: Forge, dice: Dice) -> None:
    """Put a member of another bundle in the place of one's own."""
    _kind, other = dice.choose(originals())
    names = [name for name in forge.members if name in other.members]
    name = dice.choose(names)
    forge.members[name] = other.members[name]
    dice.choose((forge.signed, forge.signed_tags, forge.signed_manifest, lambda: None))()


def _key(forge: Forge, dice: Dice) -> None:
    """Sign with the second key of somebody else."""
    key = CUSTODIAN.signing_pq
    signature = key.sign(forge.context, forge.members[layout.TAG_MANIFEST])
    public = dice.choose((key.public, SIGNER.signing_pq.public))
    forge.members[layout.SIGNATURE_PQ] = mldsa.encode_file(public, signature)


Mutation = Callable[[Forge, Dice], None]
MUTATIONS: tuple[Mutation, ...] = (
    *(_value,) * 6,
    *(_leaves,) * 4,
    *(_meta,) * 3,
    *(_json_text,) * 3,
    *(_text,) * 2,
    *(_manifest,) * 2,
    *(_particulars,) * 2,
    _signature,
    _comment,
    _evidence,
    _renamed,
    _second,
    _key,
)
