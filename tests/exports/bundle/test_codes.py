"""Which fault is told where there are several: the program and the court's verifier agree.

Each case is one that docs/format.md, section 11, decides: "a bundle with more than one
fault has one code too".
"""

import io
from dataclasses import replace

import pytest

from crypto.age import open_reader_with_file_key
from crypto.age.header import covered_bytes, finished
from crypto.age.primitives import header_mac, payload_key
from crypto.b64 import decode_padded, encode_padded
from crypto.chunks import ChunkWriter
from crypto.chunks.layout import CHUNK_BYTES, SEALED_BYTES, Cipher
from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.particulars_codec import encode_particulars
from exports.bundle import layout
from exports.bundle.hashing import sha512_hex
from tests.exports.bundle.forge import Forge, entry, sealed
from tests.exports.bundle.letters import APART, request_for
from tests.exports.bundle.samples import (
    CUSTODIAN,
    LAWYER,
    SIGNER,
    STRANGER,
    Counted,
    chain,
    facts_of,
)
from tests.fuzz.judging import Court, Program

FILE_KEY, NONCE = b"k" * 16, b"n" * 16
KEYS = [each.age_x25519.recipient for each in (LAWYER, CUSTODIAN)]
PARTICULARS = layout.PARTICULARS
COURT = Court()


@pytest.fixture
def codes(tmp_path):
    """Return what both say of a sealed file; they must say the same."""
    program = Program(tmp_path)

    def said(raw, *, custodian=False):
        code, _seconds = program.verdict(raw, custodian=custodian)
        assert COURT.verdict(raw, custodian=custodian) == code
        return code.removeprefix("bundle.")

    return said


def _file(stanzas=(), *, tar=None, more=b""):
    """Return a good sealed file, with stanzas more, or with other bytes in its header."""
    own = [LAWYER.age_x25519.recipient.wrap(FILE_KEY)]
    covered = covered_bytes((*own, *stanzas))[:-3] + more + b"---"
    sink = io.BytesIO()
    sink.write(finished(covered, header_mac(FILE_KEY, covered)) + NONCE)
    writer = ChunkWriter(sink, payload_key(FILE_KEY, NONCE))
    writer.write(Forge().tar() if tar is None else tar)
    writer.finish()
    return sink.getvalue()


def _header_bytes(raw):
    return raw.index(b"\n", raw.index(b"\n---") + 1) + 1


def _grown_to(size):
    missing = size - _header_bytes(_file(more=b"-> \n\n"))
    return _file(more=b"-> " + b"a" * missing + b"\n\n")


def test_a_header_has_fewer_than_256_kib_and_at_most_1024_stanzas(codes):
    assert _header_bytes(_grown_to(2**18 - 1)) == 2**18 - 1
    assert codes(_grown_to(2**18 - 1)) == ""
    assert codes(_grown_to(2**18)) == "malformed"
    assert codes(_file(more=b"-> x\n\n" * 1023)) == ""
    assert codes(_file(more=b"-> x\n\n" * 1024)) == "malformed"


def test_a_header_without_its_end_is_truncated_unless_it_is_too_long(codes):
    begin = b"age-encryption.org/v1\n-> x\n\n"
    assert codes(b"") == codes(begin) == codes(begin + b"--") == "truncated"
    assert codes(begin + b"\xff\n" * 9) == codes(begin + b"---") == "truncated"
    assert codes(begin + b"x" * 2**18) == "malformed"
    assert codes(b"x" * 2**18) == codes(b"age-encryption.org/v3\n") == "not_a_bundle"
    assert codes(begin + b"\xff\n--- \n") == "malformed"


def test_the_form_of_a_header_comes_before_whom_it_is_for(codes):
    stranger = STRANGER.age_x25519.recipient.wrap(FILE_KEY)
    covered = covered_bytes((stranger, STRANGER.age_pq.recipient.wrap(FILE_KEY)))
    both = finished(covered, bytes(32))
    assert codes(both) == "malformed"
    only = finished(covered_bytes((stranger,)), bytes(32))
    assert codes(only) == "not_for_me"
    mine = finished(covered_bytes((KEYS[0].wrap(FILE_KEY),)), bytes(32))
    assert codes(mine) == "tampered"


def test_what_stands_first_is_a_tag_manifest_or_there_is_no_bundle(codes):
    for name, change in (
        ("filling", lambda tar: tar[:1023] + b"x" + tar[1024:]),
        ("owner", lambda tar: tar[:108] + b"0000001" + tar[115:]),
        ("size", lambda _tar: layout.header(layout.TAG_MANIFEST, 5000) + bytes(9 * 1024)),
        ("cut", lambda tar: tar[:700]),
    ):
        raw = Forge()
        raw.members[layout.TAG_MANIFEST] = raw.members[layout.TAG_MANIFEST][:500]
        assert codes(sealed(change(raw.tar()))) == "not_a_bundle", name


def test_only_another_member_in_the_place_of_a_signature_is_an_unsigned_bundle(codes):
    first, *rest = (entry(name, raw) for name, raw in Forge().members.items())
    for other, code in (
        (entry("a_b", b"x"), "unsigned"),
        (entry("bagit.txt", b"x" * 999), "unsigned"),
        (bytes(1024), "odd_member"),
        (b"B" + entry("bagit.txt", b"x")[1:], "odd_member"),
    ):
        assert codes(sealed(b"".join((first, other, *rest[1:])))) == code


@pytest.mark.parametrize("words", [b"x\ry", b"\xff", b"\xe2\x80"])
def test_a_comment_is_utf_8_on_one_line_or_its_file_is_not_of_its_form(codes, words):
    forge = Forge()
    lines = forge.members[layout.SIGNATURE].split(b"\n")
    signature = decode_padded(lines[1])[10:]
    for said, code in ((words, "tampered"), (b"x y", "malformed")):
        over_both = SIGNER.signing.sign_raw(signature + said)
        lines[2:4] = b"trusted comment: " + said, encode_padded(over_both).encode()
        forge.members[layout.SIGNATURE] = b"\n".join(lines)
        assert codes(sealed(forge.tar())) == code


def test_bagit_txt_comes_before_a_higher_version(codes):
    forge = Forge()
    forge.put_json(layout.META, forge.json(layout.META) | {"version": 2}).signed()
    assert codes(sealed(forge.tar())) == "newer"
    forge.members[layout.BAGIT] += b"\n"
    assert codes(sealed(forge.signed().tar())) == "malformed"


def _faulty(kind):
    """Return a bundle of this type whose first event does not hold."""
    one, two = chain()
    forge = Forge(asked=request_for(kind, signer=SIGNER, custody=(one, two)))
    events = forge.value(layout.CUSTODY)
    events[0]["hash"] = "0" * 64
    return forge.put_value(layout.CUSTODY, events)


def _all(forge):
    return sealed(forge.committed().agreed().signed().tar())


def test_custody_comes_before_the_rest_that_must_agree(codes):
    forge = _faulty(BundleType.QUESTION)
    facts = facts_of(b"abc")
    evidence = [{**_facts(facts), "id": facts.id}]
    forge.members[layout.attachment_name(facts.id)] = b"abc"
    forge.put_value(layout.ATTACHMENTS, evidence)
    forge.members[layout.PADDING] = forge.members.pop(layout.PADDING)
    assert codes(_all(forge)) == "tampered"


def _facts(facts):
    names = ("name", "media_type", "size_bytes", "sha512", "added_at", "duration_ms")
    return {name: getattr(facts, name) for name in names} | {
        "kind": str(facts.kind),
        "note": facts.note,
    }


def test_each_record_by_itself_comes_before_what_must_agree(codes):
    forge = _faulty(BundleType.WITHDRAWAL)
    value = forge.value(forge.records[0])
    forge.put_value(forge.records[0], value | {"paragraphs": [2, 1]})
    assert codes(_all(forge)) == "malformed"
    forge = _faulty(BundleType.QUESTION)
    events = forge.value(layout.CUSTODY)
    forge.put_value(layout.CUSTODY, events[::-1])
    assert codes(_all(forge)) == "malformed"
    forge.put_json(layout.ATTACHMENTS, forge.json(layout.ATTACHMENTS) | {"version": 2})
    assert codes(sealed(forge.signed().tar())) == "malformed"


def test_a_size_beyond_the_limit_is_another_size_where_one_was_signed(codes):
    forge = Forge()
    rows = {name: entry(name, raw) for name, raw in forge.members.items()}
    name = next(name for name in rows if name.endswith(".bin"))
    rows[name] = layout.header(name, 2**41) + rows[name][512:]
    assert codes(sealed(b"".join(rows.values()) + layout.END)) == "odd_member"


def test_a_chunk_that_does_not_hold_comes_before_what_the_padding_holds(codes):
    forge = Forge()
    forge.members[layout.PADDING] = b"x" + bytes(2 << 20)
    raw = sealed(forge.signed().tar())
    assert codes(raw) == "malformed"
    assert codes(raw[:-9] + bytes([raw[-9] ^ 1]) + raw[-8:]) == "tampered"


def test_only_a_whole_chunk_at_the_end_means_that_others_must_follow(codes):
    whole = _file(tar=Forge().tar())
    begin = _header_bytes(whole) + 16
    plain = open_reader_with_file_key(io.BytesIO(whole), FILE_KEY).readall()
    for size, code in ((100, "tampered"), (CHUNK_BYTES, "truncated")):
        piece = memoryview(plain[:size].ljust(size, b"\0"))
        chunk = bytearray(size + SEALED_BYTES - CHUNK_BYTES)
        Cipher(payload_key(FILE_KEY, NONCE)).seal(0, piece, memoryview(chunk), last=False)
        assert codes(whole[:begin] + chunk) == code


def _copy_of(original, shown):
    """Return a redacted copy that shows these leaves of whatever its signer signed."""
    original.committed().signed()
    digest = sha512_hex(original.members[layout.TAG_MANIFEST])
    about = {"bundle": original.plan.bundle_id, "manifest_sha512": digest}
    forge = Forge(asked=request_for(BundleType.DISCLOSURE, attachments=()))
    good = forge.value(forge.records[0])
    leaves = [
        leaf if leaf["path"] in shown else {"path": leaf["path"], "withheld": "security"}
        for leaf in original.leaves()
    ]
    members = {
        "tag_manifest": layout.TAG_MANIFEST,
        "minisig": layout.SIGNATURE,
        "mldsa65": layout.SIGNATURE_PQ,
        "bundle_json": layout.META,
        "card": layout.SIGNER_CARD,
        "commitments": layout.COMMITMENTS,
    }
    said = {part: original.members[name].decode() for part, name in members.items()}
    forge.put_value(forge.records[0], good | {"leaves": leaves, "original": said})
    forge.put_json(layout.META, forge.json(layout.META) | {"about": about})
    return forge


NAMES = {"testimony/id", "testimony/code"}
"""Leaves that say of which testimony it is."""
SHAPES = {
    "as it was": (lambda leaves: leaves, ""),
    "null shown": (
        lambda leaves: [
            leaf | {"value": None} if leaf["path"] == "testimony/place" else leaf
            for leaf in leaves
        ],
        "malformed",
    ),
    "no testimony": (lambda _leaves: [], "malformed"),
    "the testimony whole": (
        lambda leaves: [leaves[0] | {"path": "testimony"}],
        "malformed",
    ),
    "custody that is no list": (
        lambda leaves: [*leaves, leaves[0] | {"path": "custody"}],
        "malformed",
    ),
    "a name that is none": (
        lambda leaves: [leaf | {"path": leaf["path"] + "/0a"} for leaf in leaves],
        "malformed",
    ),
}


@pytest.mark.parametrize("name", SHAPES)
def test_a_disclosure_shows_only_what_a_testimony_can_be(codes, name):
    change, code = SHAPES[name]
    original = Forge()
    record = original.json(original.records[0])
    original.put_json(original.records[0], record | {"leaves": change(record["leaves"])})
    assert codes(_all(_copy_of(original, {*NAMES, "testimony/place"}))) == code


def test_a_disclosed_attachment_is_of_its_form(codes):
    original = Forge()
    value = original.value(layout.ATTACHMENTS)
    value[0]["added_at"] = "noon"
    original.put_value(layout.ATTACHMENTS, value)
    assert codes(_all(_copy_of(original, {*NAMES, "attachments/0"}))) == "malformed"
    assert codes(_all(_copy_of(original, NAMES))) == ""


@pytest.mark.parametrize("hidden", sorted(NAMES))
def test_a_disclosure_shows_of_which_testimony_it_is(codes, hidden):
    shown = {"testimony/place", *NAMES}
    assert codes(_all(_copy_of(Forge(), shown))) == ""
    assert codes(_all(_copy_of(Forge(), shown - {hidden}))) == "malformed"


def _apart(change=lambda value: value, to=CUSTODIAN, **meta):
    wanted = request_for(
        BundleType.TESTIMONY, apart=APART, recipients=(LAWYER.card, CUSTODIAN.card)
    )
    forge = Forge(asked=wanted, entropy=Counted("apart"))
    own = replace(APART.particulars, bundle=forge.plan.bundle_id)
    value = change(canonical.loads(encode_particulars(own, b"s" * 32)))
    missing = -len(canonical.dumps(value | {"padding": ""})) % 8192
    raw = canonical.dumps(value | {"padding": "0" * missing})
    forge.members[PARTICULARS] = sealed(raw, [to.age_x25519.recipient])
    forge.put_json(layout.META, forge.json(layout.META) | meta)
    return sealed(forge.agreed().signed().tar(), KEYS)


def _newer(value):
    return value | {"record": value["record"] | {"version": 2}}


def test_what_is_around_particulars_comes_before_their_version(codes):
    assert codes(_apart(), custodian=True) == ""
    assert codes(_apart(_newer), custodian=True) == "newer"
    assert codes(_apart(lambda v: _newer(v) | {"more": 1}), custodian=True) == "malformed"
    assert codes(_apart(lambda v: _newer(v) | {"salt": ""}), custodian=True) == "malformed"


def test_a_custodian_who_is_named_opens_them_and_nobody_else_does(codes):
    assert codes(_apart(to=STRANGER), custodian=True) == "malformed"
    assert codes(_apart(to=STRANGER)) == ""
    others = {"particulars": [STRANGER.card.fingerprint]}
    assert codes(_apart(lambda v: v | {"more": 1}, **others), custodian=True) == ""
