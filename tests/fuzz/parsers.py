"""Every parser of what comes from outside: good inputs, how to change them, what to raise.

What a parser accepts it must write again the same; anything but its own errors is wrong.
"""

import hashlib
import io
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from crypto import age, b64, mldsa, pieces, slots
from crypto.age.header import take
from crypto.age.primitives import header_mac
from crypto.card import parse_card
from crypto.errors import CryptoError
from crypto.minisign import parse_public
from crypto.passphrase import KdfParams
from crypto.timestamp import new_request, read_request, read_root, verify_reply
from desktop.domain import canonical
from desktop.domain.bundles import About, BundleType
from desktop.domain.errors import DomainError, MalformedRecord
from desktop.domain.particulars_codec import decode_particulars, encode_particulars
from desktop.domain.records_codec import read_record, record_value
from desktop.domain.sketch import (
    Sketch,
    Thing,
    ThingKind,
    read_sketch,
    standing,
    write_sketch,
)
from exports.bundle import layout
from exports.bundle.disclosure import require_honest
from exports.bundle.manifests import encode_manifest, parse_manifest, parse_tag_manifest
from exports.bundle.members import Members
from exports.bundle.meta import decode_meta, encode_meta, read_comment
from exports.bundle.records import decode_records
from exports.bundle.signatures import require_signatures
from exports.errors import ExportError
from exports.trust.roster import accept
from tests.exports.bundle.forge import Forge, sealed
from tests.exports.bundle.letters import APART, request_for
from tests.exports.bundle.samples import LAWYER, SIGNER, Counted, Unwatched
from tests.exports.timestamp.authority import make_authority
from tests.fuzz import archives, octets, values
from tests.fuzz.dice import Dice
from tests.fuzz.mutants import FILE_KEY, originals, with_everything
from tests.fuzz.mutants import sealed as sealed_to_all
from tests.vectors.v1.bad_sealing import signed_card

OURS = (DomainError, ExportError, CryptoError)
Change = Callable[[bytes, Dice], bytes]


@dataclass(frozen=True)
class Parser:
    """What is needed to try one parser.

    Attributes:
        seeds: Inputs that it accepts.
        run: Parses; asserts what must hold of what it accepts.
        changed: Returns another input.
        errors: What it may raise.
    """

    seeds: Sequence[bytes]
    run: Callable[[bytes], None]
    changed: Change = octets.changed
    errors: tuple[type[Exception], ...] = OURS


def _either(*changes: Change) -> Change:
    return lambda raw, dice: dice.choose(changes)(raw, dice)


def _json_changed(raw: bytes, dice: Dice) -> bytes:
    """Change JSON as a value if it is one, else its bytes."""
    try:
        return canonical.dumps(values.changed(canonical.loads(raw), dice))
    except (MalformedRecord, RecursionError):
        return octets.changed(raw, dice)


JSON = _either(_json_changed, _json_changed, octets.changed)
LINES = _either(octets.changed, octets.lines_changed)


def _forges() -> dict[BundleType, Forge]:
    return {kind: Forge(asked=request_for(kind)) for kind in BundleType}


def _age() -> Parser:
    """Header and payload; half of the headers get a MAC that holds."""
    x25519 = sealed_to_all(b"x" * 70_000)
    hybrid = sealed(b"words", [LAWYER.age_pq.recipient])

    def changed(raw: bytes, dice: Dice) -> bytes:
        end = raw.find(b"\n--- ")
        if end < 0 or dice.one_in(2):
            return octets.changed(raw, dice)
        covered = octets.changed(raw[: end + 1], dice) + b"---"
        rest = raw[raw.find(b"\n", end + 1) :]
        return covered + b" " + b64.encode(header_mac(FILE_KEY, covered)).encode() + rest

    def run(raw: bytes) -> None:
        sink = io.BytesIO()
        age.decrypt(io.BytesIO(raw), sink, [LAWYER.age_pq, LAWYER.age_x25519])

    return Parser((x25519, hybrid), run, changed)


def _age_header() -> Parser:
    def run(raw: bytes) -> None:
        header, _rest = take(io.BytesIO(raw))
        assert raw[: header.size].startswith(header.covered)

    seeds = [sealed_to_all(b"")[:900], sealed(b"", [LAWYER.age_pq.recipient])]
    return Parser(seeds, run, LINES)


def _archive() -> Parser:
    """The container: members in their order, as the verification walks them."""
    forges = dict(originals())
    parts = {forge.tar(): (kind, forge) for kind, forge in forges.items()}
    plans = {kind: _plan(forge) for kind, forge in forges.items()}

    def run(raw: bytes) -> None:
        for plan in plans.values():
            try:
                _walk(raw, plan)
            except OURS:
                continue
            return
        _walk(raw, plans["testimony"])

    def changed(raw: bytes, dice: Dice) -> bytes:
        if raw in parts and dice.below(3):
            return archives.changed(parts[raw][1].members, dice)
        return octets.changed(raw, dice)

    return Parser(list(parts), run, changed)


def _plan(forge: Forge) -> list[tuple[str, int]]:
    return [(name, len(raw)) for name, raw in forge.members.items()]


def _walk(raw: bytes, plan: list[tuple[str, int]]) -> None:
    members = Members(io.BytesIO(raw), Unwatched(), len(raw), "0" * 64)
    members.first(layout.TAG_MANIFEST)
    for name, size in plan[1:-1]:
        if name.endswith(".bin"):
            for _piece in members.pieces(name, size):
                pass
        else:
            assert len(members.small(name)) <= layout.MAX_BYTES[name]
    members.zeros(layout.PADDING)
    members.end()


def _json() -> Parser:
    def run(raw: bytes) -> None:
        assert canonical.dumps(canonical.loads(raw)) == raw

    members = [raw for forge in _forges().values() for raw in forge.members.values()]
    return Parser([raw for raw in members if raw[:1] == b"{"], run, JSON)


def _records() -> Parser:
    """Leaves, joined and read as a record of each type."""
    forges = _forges()
    names = {kind: layout.record_names(kind) for kind in forges}
    seeds = {forge.members[names[kind][0]]: kind for kind, forge in forges.items()}
    seeds |= {forge.members[layout.CUSTODY]: kind for kind, forge in forges.items()}
    desk = with_everything()
    seeds[desk.members[names[BundleType.TESTIMONY][0]]] = BundleType.TESTIMONY
    testimony = forges[BundleType.TESTIMONY]

    def run(raw: bytes) -> None:
        """Read it as whatever it says that it is."""
        kind = next(
            (each for each in forges if b'"type":"%s"' % each.encode() in raw), None
        )
        others = {name: testimony.members[name] for name in names[BundleType.TESTIMONY]}
        if kind is None:
            name = layout.ATTACHMENTS if b'"attachments"' in raw else layout.CUSTODY
            decode_records(BundleType.TESTIMONY, others | {name: raw})
            return
        members = {names[kind][0]: raw}
        members |= {name: others[name] for name in names[kind][1:]}
        records, _payload = decode_records(kind, members)
        assert read_record(kind, record_value(records.main)) == records.main

    return Parser(list(seeds), run, JSON)


def _record(kind: BundleType, check: Callable[[object], None]) -> Parser:
    raw = canonical.dumps(record_value(request_for(kind).record))

    def run(raw: bytes) -> None:
        record = read_record(kind, canonical.loads(raw))
        assert canonical.dumps(record_value(record)) == raw
        check(record)

    return Parser([raw], run, JSON)


def _roster() -> Parser:
    return _record(
        BundleType.ROSTER, lambda record: _ignore(accept(None, record, date(2026, 1, 1)))
    )


def _disclosure() -> Parser:
    asked = request_for(BundleType.DISCLOSURE)
    facts = [each.facts for each in asked.attachments]
    assert isinstance(asked.about, About)
    return _record(
        BundleType.DISCLOSURE,
        lambda record: require_honest(record, facts, asked.about, asked.signer.card),
    )


def _ignore(_said: object) -> None:
    return None


def _meta() -> Parser:
    def run(raw: bytes) -> None:
        assert encode_meta(decode_meta(raw)) == raw

    seeds = [forge.members[layout.META] for _kind, forge in originals()]
    return Parser(seeds, run, JSON)


def _particulars() -> Parser:
    def run(raw: bytes) -> None:
        found = decode_particulars(raw)
        salt = bytes.fromhex(str(values.at(canonical.loads(raw), ("salt",))))
        assert encode_particulars(found, salt) == raw

    return Parser([encode_particulars(APART.particulars, Counted()(32))], run, JSON)


def _sketch() -> Parser:
    drawn = Sketch(
        title="Cell 14",
        things=(
            Thing(kind=ThingKind.BOX, x=200, y=120, x2=1000, y2=680),
            Thing(kind=ThingKind.DOOR, x=560, y=680, x2=680, y2=680),
            standing(ThingKind.PERSON, 320, 330, "A"),
            standing(ThingKind.WORDS, 600, 90, "акно"),
        ),
    )

    def run(raw: bytes) -> None:
        assert write_sketch(read_sketch(raw)) == raw

    return Parser([write_sketch(drawn), write_sketch(Sketch())], run, JSON)


def _card() -> Parser:
    """Cards; most of them signed again."""

    def changed(raw: bytes, dice: Dice) -> bytes:
        lines = octets.changed(raw.split(b"signature: ")[0], dice)
        if dice.one_in(3):
            return octets.changed(raw, dice)
        return signed_card(lines.decode(errors="replace"))

    def run(raw: bytes) -> None:
        try:
            text = raw.decode()
        except UnicodeDecodeError:
            return
        assert parse_card(text).to_text() == text

    seeds = [each.card.to_text().encode() for each in (SIGNER, LAWYER)]
    return Parser(seeds, run, changed)


def _signatures() -> Parser:
    """Both signature files, one behind the other; and public keys, and comments."""
    members = Forge().members
    tag, one, two = (
        members[name]
        for name in (layout.TAG_MANIFEST, layout.SIGNATURE, layout.SIGNATURE_PQ)
    )

    def run(raw: bytes) -> None:
        first, mark, second = raw.partition(b"deponent-mldsa65")
        mldsa.parse_file(mark + second)
        read_comment(require_signatures(SIGNER.card, tag, first, mark + second))
        assert (first, mark + second) == (one, two)

    return Parser([one + two], run, LINES)


def _public_key() -> Parser:
    def run(raw: bytes) -> None:
        parse_public(raw.decode("latin-1"))

    return Parser([SIGNER.card.sign.to_text().encode()], run, LINES)


def _manifests() -> Parser:
    readers = [partial(parse_manifest, kind=kind, particulars=False) for kind in BundleType]

    def run(raw: bytes) -> None:
        for read in (parse_tag_manifest, *readers[:-1]):
            try:
                found = read(raw)
            except OURS:
                continue
            break
        else:
            found = readers[-1](raw)
        assert encode_manifest((digest[0], digest[1]) for digest in found.items()) == raw

    names = (layout.MANIFEST, layout.TAG_MANIFEST)
    seeds = [forge.members[name] for forge in _forges().values() for name in names]
    return Parser(seeds, run, LINES)


def _vault_header() -> Parser:
    params = KdfParams(ops=1, memory_kib=8192)
    note = slots.Note(made_on="2026-03-01")
    words = slots.Credentials("пять слоў")
    header, _key = slots.new_header(words, params, Counted(), note)

    def changed(raw: bytes, dice: Dice) -> bytes:
        body = octets.changed(raw[: raw.rfind(b"check ")], dice)
        if dice.one_in(3):
            return LINES(raw, dice)
        return body + b"check " + hashlib.sha256(body).hexdigest().encode()[:64] + b"\n"

    return Parser([header], lambda raw: _ignore(slots.parse_header(raw)), changed)


def _words() -> Parser:
    """Pieces of a key as somebody types them."""
    made = [pieces.split(Counted(name)(32), 2, 3, Counted()) for name in ("one", "two")]
    seeds = [" ".join(each.words).encode() for several in made for each in several]
    good = [pieces.parse_piece(raw.decode().split()) for raw in seeds]

    def changed(raw: bytes, dice: Dice) -> bytes:
        words = raw.split()
        one, two = dice.below(len(words) or 1), dice.below(len(words) or 1)
        match dice.below(4):
            case 0:
                words[one : one + 1] = [dice.choose(dice.choose(seeds).split())]
            case 1:
                words[one : one + 1] = []
            case 2 if words:
                words[one], words[two] = words[two], words[one]
            case _:
                return octets.changed(raw, dice)
        return b" ".join(words)

    def run(raw: bytes) -> None:
        piece = pieces.parse_piece(raw.decode("utf-8", "replace").split())
        pieces.join([piece, good[0]], lambda _seed: True)

    return Parser([seeds[1], seeds[2]], run, changed)


def _timestamp() -> Parser:
    """Replies of an authority that was made for this run; needs the openssl command."""
    request = new_request("ab" * 64, bytes(range(16)))
    with tempfile.TemporaryDirectory() as folder:
        authority = make_authority(Path(folder) / "plain")
        reply, root = authority.answer(request.to_bytes()), read_root(authority.root)

    def run(raw: bytes) -> None:
        verify_reply(raw, [request], [root])

    return Parser([reply], run)


def _timestamp_request() -> Parser:
    request = new_request("ab" * 64, bytes(range(16))).to_bytes()

    def run(raw: bytes) -> None:
        assert read_request(raw).to_bytes() == raw

    return Parser([request], run)


PARSERS: dict[str, Callable[[], Parser]] = {
    "age": _age,
    "age_header": _age_header,
    "archive": _archive,
    "json": _json,
    "records": _records,
    "meta": _meta,
    "particulars": _particulars,
    "sketch": _sketch,
    "roster": _roster,
    "disclosure": _disclosure,
    "card": _card,
    "signatures": _signatures,
    "public_key": _public_key,
    "manifests": _manifests,
    "vault_header": _vault_header,
    "words": _words,
    "timestamp": _timestamp,
    "timestamp_request": _timestamp_request,
}
