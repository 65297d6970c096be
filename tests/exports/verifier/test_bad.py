"""One bad bundle for each thing that docs/format.md forbids, with the code it must get.

Most are made by somebody with a valid key: everything around the one fault is right.
"""

import base64
import json
import unicodedata

import pytest

from exports.verifier import deponent_verify as court
from tests.exports.verifier import maker, samples
from tests.exports.verifier.maker import dump, header
from tests.exports.verifier.samples import CUSTODIAN, OTHER, SIGNER

MALFORMED = "bundle.malformed"
TAMPERED = "bundle.tampered"
ODD = "bundle.odd_member"
UNSIGNED = "bundle.unsigned"
NOT_A_BUNDLE = "bundle.not_a_bundle"
TRUNCATED = "bundle.truncated"


def put(*path_and_value):
    """A change that sets a field, however deep."""
    *path, last, value = path_and_value

    def change(whole):
        whole = json.loads(dump(whole))
        place = whole
        for name in path:
            place = place[name]
        place[last] = value
        return whole

    return change


def drop(*path):
    def change(whole):
        whole = json.loads(dump(whole))
        place = whole
        for name in path[:-1]:
            place = place[name]
        del place[path[-1]]
        return whole

    return change


def swap(before, after):
    def change(data):
        assert before in data
        return data.replace(before, after, 1)

    return change


def flip(data):
    return data[:-40] + bytes([data[-40] ^ 1]) + data[-39:]


def member(name, change):
    """Change a member after signing."""

    def over(members):
        return [(n, change(data) if n == name else data) for n, data in members]

    return over


def without(name):
    return lambda members: [(n, data) for n, data in members if n != name]


def twice(name):
    def over(members):
        at = [n for n, _ in members].index(name)
        return [*members[: at + 1], members[at], *members[at + 1 :]]

    return over


def reorder(members):
    return [*members[:4], members[5], members[4], *members[6:]]


def first_header(**other):
    """Replace the header of bagit.txt, member 4, by another for the same bytes."""

    def change(data):
        at = data.index(b"bagit.txt\0")
        return data[:at] + header("bagit.txt", 54, **other) + data[at + 512 :]

    return change


def filling(data):
    at = data.index(b"bagit.txt\0") + 512 + 54
    return data[:at] + b"x" + data[at + 1 :]


def base256(data):
    at = data.index(b"bagit.txt\0")
    block = bytearray(data[at : at + 512])
    block[124:136] = b"\x80" + (54).to_bytes(11, "big")
    return data[:at] + maker.check(block) + data[at + 512 :]


def relink(kind, change):
    """Change the leaves of a record."""
    return {f"leaves:{kind}": change}


def swapped(leaves):
    return [leaves[1], leaves[0], *leaves[2:]]


def leaf(path, value):
    return {"path": path, "salt": "0" * 64, "value": value}


def legacy(minisig):
    lines = minisig.split(b"\n")
    raw = base64.b64decode(lines[1])
    lines[1] = base64.b64encode(b"Ed" + raw[2:])
    return b"\n".join(lines)


def other_key_id(minisig):
    lines = minisig.split(b"\n")
    raw = base64.b64decode(lines[1])
    lines[1] = base64.b64encode(raw[:2] + bytes(8) + raw[10:])
    return b"\n".join(lines)


def above_order(signature):
    s = int.from_bytes(signature[32:], "little") + court.ORDER
    return signature[:32] + s.to_bytes(32, "little")


def one_byte_more(bundle):
    counts = bundle["counts"]
    return {**bundle, "counts": {**counts, "payload_bytes": counts["payload_bytes"] + 1}}


def one_more_in_bag_info(data):
    start, _, rest = data.partition(b".")
    name, _, octets = start.partition(b" ")
    return b"%s %d.%s" % (name, int(octets) + 1, rest)


def card(**other):
    return {"signer.card": lambda _: SIGNER.card(**other)}


TESTIMONIES = {
    # Section 3: cards
    "card: name not in form C": (
        card(name=unicodedata.normalize("NFD", "Łéś")),
        MALFORMED,
    ),
    "card: name with two spaces": (card(name="a  b"), MALFORMED),
    "card: name with a space at its end": (card(name="a "), MALFORMED),
    "card: name with a mark of direction": (card(name="a\u202eb"), MALFORMED),
    "card: name with a sign that leaves no mark": (card(name="a\u3164b"), MALFORMED),
    "card: name too long": (card(name="a" * 65), MALFORMED),
    "card: no name": (card(name=""), MALFORMED),
    "card: role in capitals": (card(role="Interviewer"), MALFORMED),
    "card: date not in the calendar": (card(made="2026-02-30"), MALFORMED),
    "card: key id not of its key": (
        card(sign=maker.b64(b"Ed" + bytes(8) + SIGNER.key)),
        MALFORMED,
    ),
    "card: recipient of the wrong kind": (card(age="age1xyz"), MALFORMED),
    "card: an extra line": (card(note="x"), MALFORMED),
    "card: signed by another": ({"signer.card": flip}, MALFORMED),
    "card: not UTF-8": ({"signer.card": swap(b"name: L", b"name: \xff")}, MALFORMED),
    # Section 4: signatures
    "no minisign signature": (
        {"after": without("tagmanifest-sha512.txt.minisig")},
        UNSIGNED,
    ),
    "no ML-DSA-65 signature": (
        {"after": without("tagmanifest-sha512.txt.mldsa65")},
        UNSIGNED,
    ),
    "minisign not prehashed": ({"minisig": legacy}, TAMPERED),
    "minisign with another key id": ({"minisig": other_key_id}, TAMPERED),
    "minisign with S above the order": ({"ed25519": above_order}, TAMPERED),
    "minisign with R of small order": ({"ed25519": lambda s: bytes(32) + s[32:]}, TAMPERED),
    "minisign with another untrusted comment": (
        {"minisig": swap(b"from minisign", b"by minisign")},
        TAMPERED,
    ),
    "minisign with lines ended by CR LF": (
        {"minisig": lambda data: data.replace(b"\n", b"\r\n")},
        TAMPERED,
    ),
    "minisign with a changed comment": (
        {"minisig": swap(b"deponent-bundle/1", b"deponent-bundle/2")},
        TAMPERED,
    ),
    "comment without an id": ({"comment": lambda c: c[:20]}, MALFORMED),
    "comment of version 0": ({"comment": swap(b"/1", b"/0")}, MALFORMED),
    "comment of version 2": ({"comment": swap(b"/1", b"/2")}, "bundle.newer"),
    "comment of another bundle": ({"comment": lambda c: c[:-1] + b"g"}, MALFORMED),
    "comment with another id": ({"comment": lambda c: c[:-32] + b"0" * 32}, MALFORMED),
    "ML-DSA-65 by another key": ({"pq": OTHER.pq}, TAMPERED),
    "ML-DSA-65 signature changed": (
        {"mldsa": lambda data: data[:-99] + b"AAAA" + data[-95:]},
        TAMPERED,
    ),
    "ML-DSA-65 for another context": ({"context": b"deponent-bundle/2"}, TAMPERED),
    "ML-DSA-65 without its context": ({"context": None}, TAMPERED),
    "ML-DSA-65 file with a further line": ({"mldsa": lambda d: d + b"\n"}, TAMPERED),
    # Section 5: the archive
    "owner in a header": ({"tar": first_header(uid=1000)}, ODD),
    "time in a header": ({"tar": first_header(mtime=1)}, ODD),
    "mode in a header": ({"tar": first_header(mode=0o755)}, ODD),
    "owner's name in a header": ({"tar": first_header(uname="u")}, ODD),
    "symbolic link": ({"tar": first_header(type=b"2", linkname="/etc/passwd")}, ODD),
    "hard link": ({"tar": first_header(type=b"1", linkname="signer.card")}, ODD),
    "size in base 256 though it is small": ({"tar": base256}, ODD),
    "filling that is not zero": ({"tar": filling}, MALFORMED),
    "member twice": ({"after": twice("bagit.txt")}, ODD),
    "evidence twice": ({"after": twice(f"data/{2:032x}.bin")}, ODD),
    "member missing": ({"after": without("bag-info.txt")}, ODD),
    "evidence missing": ({"after": without(f"data/{2:032x}.bin")}, ODD),
    "padding missing": ({"after": without("padding.bin")}, ODD),
    "members in another order": ({"after": reorder}, ODD),
    "extra member at the end": ({"after": lambda m: [*m, ("evil.bin", b"x")]}, ODD),
    "extra member under data": (
        {"after": lambda m: [*m[:-1], ("data/evil.bin", b"x"), m[-1]]},
        ODD,
    ),
    "one block of zeros at the end": ({"tar": lambda data: data[:-512]}, TRUNCATED),
    "more zeros at the end": ({"tar": lambda data: data + bytes(512)}, MALFORMED),
    "bytes after the end": ({"tar": lambda data: data + b"x"}, MALFORMED),
    "cut within a member": ({"tar": lambda data: data[:-9000]}, TRUNCATED),
    "another archive": ({"tar": lambda _: maker.tar([("x", b"y")])}, NOT_A_BUNDLE),
    "bag-info.txt too large": ({"bag-info.txt": lambda d: d + b"x" * 2000}, MALFORMED),
    "evidence changed": ({"after": member(f"data/{3:032x}.bin", flip)}, TAMPERED),
    "record changed": ({"after": member("data/testimony.json", flip)}, TAMPERED),
    "bundle.json changed": ({"after": member("bundle.json", flip)}, TAMPERED),
    "tag manifest changed": (
        {"after": member("tagmanifest-sha512.txt", flip)},
        TAMPERED,
    ),
    "padding changed": ({"after": member("padding.bin", flip)}, MALFORMED),
    "padding not of zeros": ({"padding": lambda _: b"\1" * 1000}, MALFORMED),
    # Section 6: canonical JSON
    "JSON with a space": ({"bundle.json": swap(b'":', b'" :')}, MALFORMED),
    "JSON with a line feed at its end": ({"bundle.json": lambda d: d + b"\n"}, MALFORMED),
    "JSON with a mark at its begin": (
        {"bundle.json": lambda d: b"\xef\xbb\xbf" + d},
        MALFORMED,
    ),
    "JSON with a name twice": (
        {"bundle.json": swap(b'"version":1', b'"version":1,"version":1')},
        MALFORMED,
    ),
    "JSON with a fraction": (
        {"bundle.json": swap(b'"version":1', b'"version":1.0')},
        MALFORMED,
    ),
    "JSON with an exponent": (
        {"bundle.json": swap(b'"version":1', b'"version":1e0')},
        MALFORMED,
    ),
    "JSON with NaN": ({"bundle.json": swap(b'"version":1', b'"version":NaN')}, MALFORMED),
    "JSON with a number too large": (
        {"bundle": put("sequence", 2**53)},
        MALFORMED,
    ),
    "JSON with a huge number": (
        {"bundle.json": swap(b'"version":1', b'"version":' + b"1" * 40000)},
        MALFORMED,
    ),
    "JSON with an escape that is not needed": (
        {"bundle.json": swap(b'"deponent-', b'"\\u0064eponent-')},
        MALFORMED,
    ),
    "JSON with a lone surrogate": (
        {"bundle.json": swap(b'"deponent-', b'"\\ud800')},
        MALFORMED,
    ),
    "JSON too deep": (
        {"record:custody": lambda _: b"[" * 100000 + b"]" * 100000},
        MALFORMED,
    ),
    "JSON with too many values": (
        {"record:custody": lambda _: b"[" + b"1," * 200000 + b"1]"},
        MALFORMED,
    ),
    "JSON that is cut": ({"record:custody": lambda d: d[:-1]}, MALFORMED),
    "JSON names not sorted": (
        {
            "record:custody": lambda d: d.replace(
                b'"type":"custody","version":1', b'"version":1,"type":"custody"'
            )
        },
        MALFORMED,
    ),
    # Section 7: tag files
    "bagit.txt of another version": ({"bagit.txt": swap(b"1.0", b"0.97")}, MALFORMED),
    "bag-info.txt with another sum": (
        {"bag-info.txt": swap(b"Payload-Oxum: ", b"Payload-Oxum: 1")},
        MALFORMED,
    ),
    "bag-info.txt with another date": (
        {"bag-info.txt": swap(b"2026-03-01", b"2026-03-02")},
        MALFORMED,
    ),
    "tag manifest with a further line": (
        {"tagmanifest": lambda d: d + b"0" * 128 + b"  evil.txt\n"},
        ODD,
    ),
    "tag manifest in another order": (
        {"tagmanifest": lambda d: b"".join(reversed(d.splitlines(keepends=True)))},
        ODD,
    ),
    "tag manifest without a last line feed": ({"tagmanifest": lambda d: d[:-1]}, MALFORMED),
    "payload manifest in capitals": (
        {"manifest-sha512.txt": lambda d: d.upper()},
        MALFORMED,
    ),
    "payload manifest without custody": (
        {"manifest-sha512.txt": lambda d: d[:152] + d[300:]},
        ODD,
    ),
    "bundle.json with a field more": ({"bundle": put("extra", 1)}, MALFORMED),
    "bundle.json with a field less": ({"bundle": drop("clock")}, MALFORMED),
    "bundle.json of another format": ({"bundle": put("format", "x")}, MALFORMED),
    "bundle.json of version 2": ({"bundle": put("version", 2)}, "bundle.newer"),
    "bundle.json of version true": ({"bundle": put("version", True)}, MALFORMED),
    "bundle.json of no known type": ({"bundle": put("type", "letter")}, MALFORMED),
    "bundle.json of another type": ({"bundle": put("type", "supplement")}, MALFORMED),
    "bundle.json with another id": ({"bundle": put("id", "0" * 32)}, MALFORMED),
    "bundle.json with another signer": (
        {"bundle": put("signer", "fingerprint", OTHER.fingerprint)},
        MALFORMED,
    ),
    "bundle.json with a key id not reversed": (
        {"bundle": put("signer", "minisign_key_id", SIGNER.key_id.hex().upper())},
        MALFORMED,
    ),
    "bundle.json with another ML-DSA-65 key": (
        {"bundle": put("signer", "mldsa65_sha256", "0" * 64)},
        MALFORMED,
    ),
    "bundle.json with no recipients": ({"bundle": put("recipients", [])}, MALFORMED),
    "bundle.json with a recipient twice": (
        {"bundle": put("recipients", ["1" * 40] * 2)},
        MALFORMED,
    ),
    "bundle.json with recipients not sorted": (
        {"bundle": put("recipients", ["2" * 40, "1" * 40])},
        MALFORMED,
    ),
    "bundle.json with 17 recipients": (
        {"bundle": put("recipients", [f"{n:040d}" for n in range(17)])},
        MALFORMED,
    ),
    "bundle.json with a time that is none": (
        {"bundle": put("claimed_at", "2026-02-29T00:00:00Z")},
        MALFORMED,
    ),
    "bundle.json with a verified clock": ({"bundle": put("clock", "verified")}, MALFORMED),
    "bundle.json with sequence 0": ({"bundle": put("sequence", 0)}, MALFORMED),
    "bundle.json first, with one before": (
        {"bundle": put("previous", "0" * 128)},
        MALFORMED,
    ),
    "bundle.json second, with none before": ({"bundle": put("sequence", 2)}, MALFORMED),
    "bundle.json with another count of leaves": (
        {"bundle": put("counts", "leaves", 1)},
        MALFORMED,
    ),
    "bundle.json with another count of events": (
        {"bundle": put("counts", "custody_events", 1)},
        MALFORMED,
    ),
    "bundle.json with another count of attachments": (
        {"bundle": put("counts", "attachments", 1)},
        MALFORMED,
    ),
    "bundle.json with another count of bytes": (
        {"bundle": put("counts", "payload_bytes", 1)},
        MALFORMED,
    ),
    "a byte more said than there is": (
        {"bundle": one_byte_more, "bag-info.txt": one_more_in_bag_info},
        MALFORMED,
    ),
    "bundle.json about something": ({"bundle": put("about", samples.NAMES)}, MALFORMED),
    "bundle.json without consent": ({"bundle": put("consent", None)}, MALFORMED),
    "bundle.json with another consent": (
        {"bundle": put("consent", "sharing", "media", "no")},
        MALFORMED,
    ),
    "bundle.json announcing particulars": (
        {"bundle": put("particulars", ["1" * 40])},
        ODD,
    ),
    # Section 8: leaves
    "leaves in another order": (relink("testimony", swapped), MALFORMED),
    "a leaf less in the middle of a list": (
        relink("custody", lambda leaves: leaves[:1] + leaves[2:]),
        MALFORMED,
    ),
    "a leaf twice": (relink("testimony", lambda leaves: [leaves[0], *leaves]), MALFORMED),
    "a leaf that is a record": (
        relink("testimony", lambda _: [leaf("testimony", maker.testimony())]),
        MALFORMED,
    ),
    "an empty list as a leaf": (
        relink("custody", lambda _: [leaf("custody", [])]),
        MALFORMED,
    ),
    "a leaf within a leaf": (
        relink("custody", lambda leaves: [*leaves, leaf("custody/0/act", "x")]),
        MALFORMED,
    ),
    "a path of another record": (
        relink("custody", lambda leaves: [*leaves, leaf("testimony/x", 1)]),
        MALFORMED,
    ),
    "a path too long": (
        relink("testimony", lambda leaves: [*leaves, leaf("testimony/" + "/x" * 99, 1)]),
        MALFORMED,
    ),
    "a leaf with a short salt": (
        relink("testimony", lambda ls: [{**ls[0], "salt": "00"}, *ls[1:]]),
        MALFORMED,
    ),
    "a leaf with a field more": (
        relink("testimony", lambda ls: [{**ls[0], "note": ""}, *ls[1:]]),
        MALFORMED,
    ),
    "a record of another type": (
        {"record:custody": swap(b'"type":"custody"', b'"type":"attachments"')},
        MALFORMED,
    ),
    "another commitment": (
        {"commitments.txt": lambda d: b"0" * 128 + d[128:]},
        MALFORMED,
    ),
    "a commitment too many": (
        {"commitments.txt": lambda d: d + b"0" * 128 + b"  testimony/z\n"},
        MALFORMED,
    ),
    # Section 8: what must agree
    "event with another hash": ({"custody": put(0, "hash", "0" * 64)}, TAMPERED),
    "event with another fact": ({"custody": put(0, "facts", {"a": "b"})}, TAMPERED),
    "event of an unknown act": ({"custody": put(0, "act", "burned")}, MALFORMED),
    "event with another signature": (
        {"custody": put(0, "signature", "1" * 128)},
        TAMPERED,
    ),
    "attachment of another hash": ({"attachments": put(0, "sha512", "0" * 128)}, MALFORMED),
    "attachment of another size": ({"attachments": put(0, "size_bytes", 4)}, MALFORMED),
    "attachment of another kind": ({"attachments": put(0, "kind", "song")}, MALFORMED),
    "attachment with a time that is none": (
        {"attachments": put(0, "added_at", "2026-01-01")},
        MALFORMED,
    ),
    "attachments in another order": ({"attachments": lambda a: a[::-1]}, MALFORMED),
    "attachment without its facts": ({"attachments": lambda a: a[:1]}, MALFORMED),
    # Section 9.1
    "wrong check sign": ({"value": put("code", "TVXA-9AWX")}, MALFORMED),
    "revision 0": ({"value": put("revision", 0)}, MALFORMED),
    "revision true": ({"value": put("revision", True)}, MALFORMED),
    "paragraph with a line break": ({"value": put("paragraphs", ["a\nb"])}, MALFORMED),
    "unknown answer": ({"value": put("consent", "items", "store", "maybe")}, MALFORMED),
    "missing answer": ({"value": drop("consent", "items", "store")}, MALFORMED),
    "person of an unknown kind": (
        {"value": put("present", 0, "present_as", "x")},
        MALFORMED,
    ),
    "null where text must be": ({"value": put("place", None)}, MALFORMED),
}


@pytest.mark.parametrize("name", TESTIMONIES)
def test_a_bad_testimony_is_refused_for_the_right_reason(name):
    change, code = TESTIMONIES[name]
    assert samples.verdict(samples.testimony(**change).tar()) == code


EVENTS = {
    "of another subject": lambda b: b.event(subject="2" * 32),
    "by another actor": lambda b: b.event(actor="3" * 40),
    "that do not rise": lambda b: b.event().event(sequence=1, previous="0" * 64),
    "that do not follow": lambda b: b.event().event(previous="4" * 64),
    "first, with one before": lambda b: b.event(previous="4" * 64),
    "not first, with none before": lambda b: b.event(sequence=5, previous="0" * 64),
    "at no time": lambda b: b.event(at="now"),
    "with a number as a fact": lambda b: b.event(facts={"n": 1}),
    "without a subject": lambda b: b.event(subject=""),
}


@pytest.mark.parametrize("name", EVENTS)
def test_events_are_refused(name):
    made = EVENTS[name](maker.Bundle(SIGNER))
    code = TAMPERED if name == "that do not follow" else MALFORMED
    assert samples.verdict(made.tar()) == code


def first_leaf(**fields):
    def change(value):
        first, *rest = value["leaves"]
        return {**value, "leaves": [{"path": first["path"], **fields}, *rest]}

    return change


OTHERS = {
    "supplement with an unknown kind": ("supplement", put("kind", "x")),
    "supplement correcting paragraph 0": (
        "supplement",
        put("corrections", 0, "paragraph", 0),
    ),
    "withdrawal with paragraphs that do not rise": (
        "withdrawal",
        put("paragraphs", [3, 1]),
    ),
    "receipt of another bundle": ("receipt", put("bundle", "c" * 32)),
    "receipt that refuses": ("receipt", put("verdict", "refused")),
    "receipt with an unclear purge": ("receipt", put("purge", "yes")),
    "question without questions": ("question", put("questions", [])),
    "101 questions": ("question", put("questions", ["?"] * 101)),
    "opinion without paragraphs": ("opinion", put("paragraphs", [])),
    "opinion of another level": ("opinion", put("consistency", "certain")),
    "roster with a threshold too high": ("roster", put("root", "threshold", 3)),
    "roster with threshold 0": ("roster", put("root", "threshold", 0)),
    "roster of number 2 without one before": ("roster", put("number", 2)),
    "roster that expires on no day": ("roster", put("expires_on", "2027-13-01")),
    "roster with members not sorted": (
        "roster",
        lambda v: {**v, "members": v["members"][::-1]},
    ),
    "roster with a signature twice": (
        "roster",
        lambda v: {**v, "signatures": v["signatures"][:1] * 2},
    ),
    "roster changed after signing": ("roster", put("organisation", "x")),
    "roster with half a signature": ("roster", put("signatures", 0, "ed25519", "0" * 128)),
    "disclosure with a leaf less": (
        "disclosure",
        lambda v: {**v, "leaves": v["leaves"][1:]},
    ),
    "disclosure with another order": (
        "disclosure",
        lambda v: {**v, "leaves": v["leaves"][::-1]},
    ),
    "disclosure for no known reason": (
        "disclosure",
        first_leaf(withheld="x"),
    ),
    "disclosure with an entry of other fields": (
        "disclosure",
        first_leaf(),
    ),
    "disclosure with an entry that is a number": (
        "disclosure",
        lambda v: {**v, "leaves": [1, *v["leaves"][1:]]},
    ),
    "disclosure without the original's card": ("disclosure", drop("original", "card")),
}


@pytest.mark.parametrize("name", OTHERS)
def test_a_bad_value_of_another_type_is_refused(name):
    kind, change = OTHERS[name]
    assert samples.verdict(samples.MAKERS[kind](value=change).tar()) == MALFORMED


def test_a_disclosed_leaf_that_was_changed_is_refused():
    made = samples.disclosure()
    place = next(x for x in made.main["leaves"] if x["path"] == "testimony/place")
    place["value"] = "elsewhere"
    assert samples.verdict(made.tar()) == MALFORMED


@pytest.mark.parametrize("name", ["tag_manifest", "bundle_json", "commitments"])
def test_a_disclosure_of_a_changed_original_is_refused(name):
    made = samples.disclosure()
    text = made.main["original"][name]
    made.main["original"][name] = text.replace("1", "2", 1)
    assert samples.verdict(made.tar()) == MALFORMED


def test_a_disclosure_of_something_that_is_no_testimony_is_refused():
    def as_supplement(bundle):
        return bundle | {"type": "supplement", "consent": None, "about": samples.NAMES}

    original = maker.Bundle(OTHER, bundle=as_supplement).evidence(b"abc")
    assert samples.verdict(samples.disclosure(original=original).tar()) == MALFORMED


def test_a_disclosure_about_another_bundle_is_refused():
    made = samples.disclosure()
    made.about = samples.NAMES
    assert samples.verdict(made.tar()) == MALFORMED


def test_evidence_that_no_disclosed_leaf_names_is_refused():
    made = samples.disclosure().evidence(b"something else")
    assert samples.verdict(made.tar()) == MALFORMED
    made = samples.disclosure(lambda path: not path.startswith("attachments"))
    assert samples.verdict(made.tar()) == MALFORMED


def test_paths_that_cutting_cannot_give_are_refused_in_a_disclosure():
    def jump(leaves):
        return [leaf | {"path": leaf["path"].replace("/1", "/7")} for leaf in leaves]

    original = maker.Bundle(OTHER, **{"leaves:custody": jump}).evidence(b"abc")
    original.event().event("sealed")
    assert samples.verdict(samples.disclosure(original=original).tar()) == MALFORMED


@pytest.mark.parametrize("kind", ["receipt", "roster", "disclosure"])
def test_events_are_refused_where_none_may_be(kind):
    made = samples.MAKERS[kind]()
    made.event(subject=samples.SUBJECT)
    assert samples.verdict(made.tar()) == MALFORMED


@pytest.mark.parametrize("kind", ["withdrawal", "receipt", "question", "roster"])
def test_evidence_is_refused_where_none_may_be(kind):
    assert samples.verdict(samples.MAKERS[kind]().evidence(b"x").tar()) == MALFORMED


@pytest.mark.parametrize("kind", ["supplement", "receipt", "question", "disclosure"])
def test_a_bundle_about_nothing_is_refused(kind):
    made = samples.MAKERS[kind]()
    made.about = None
    assert samples.verdict(made.tar()) == MALFORMED


def test_a_value_of_one_type_is_not_taken_for_another():
    for kind, make in samples.MAKERS.items():
        for other in samples.MAKERS:
            if other == kind:
                continue
            made = make()
            made.kind = other
            made.main = {"consent": maker.testimony()["consent"]} | made.main
            assert samples.verdict(made.tar()) == MALFORMED, (kind, other)


def root_signed_by(*people, **other):
    return maker.roster([SIGNER, OTHER], 1, list(people), **other)


def test_the_first_roster_may_not_carry_the_signature_of_a_stranger():
    value = root_signed_by(SIGNER, CUSTODIAN)
    assert samples.verdict(samples.roster(value).tar()) == MALFORMED


@pytest.mark.parametrize(
    "name", ["", "H" * 121, "House\nof Examples", "House\u202e of Examples", "House "]
)
def test_an_organisation_is_a_line_that_is_seen_as_it_stands(name):
    value = root_signed_by(SIGNER, organisation=name)
    assert samples.verdict(samples.roster(value).tar()) == MALFORMED


@pytest.mark.parametrize("reason", ["", "H" * 400])
def test_a_reason_is_a_line_or_none(reason):
    gone = {
        "fingerprint": "1" * 40,
        "since": maker.AT,
        "last_sequence": 4,
        "reason": reason,
    }
    value = root_signed_by(SIGNER, revoked=[gone])
    assert samples.verdict(samples.roster(value).tar()) == ""
    two_lines = root_signed_by(SIGNER, revoked=[gone | {"reason": f"{reason}\n"}])
    assert samples.verdict(samples.roster(two_lines).tar()) == MALFORMED


def test_a_root_key_twice_does_not_count_twice():
    value = maker.roster([SIGNER, SIGNER], 2, [SIGNER])
    assert samples.verdict(samples.roster(value).tar()) == MALFORMED


PARTICULARS = {
    "of another testimony": {"value": {"testimony": "9" * 32}},
    "of another bundle": {"value": {"bundle": "9" * 32}},
    "without a name": {"value": {"deponent": {}}},
    "with a field more": {"value": {"note": ""}},
    "of another type": {"value": {"type": "testimony"}},
    "of another size": {"size": 8191},
}


@pytest.mark.parametrize("name", PARTICULARS)
def test_wrong_particulars_are_refused_by_whoever_can_open_them(name):
    made = samples.testimony().sealed_particulars(CUSTODIAN, **PARTICULARS[name])
    data = made.tar()
    assert samples.verdict(data) == ""
    assert samples.verdict(data, samples.custodian(CUSTODIAN)) == MALFORMED


@pytest.mark.parametrize("cut", [flip, lambda d: d[:-1], lambda d: d[:60]])
def test_particulars_that_do_not_decrypt_are_refused(cut):
    made = samples.testimony().sealed_particulars(CUSTODIAN)
    made.particulars = (made.particulars[0], cut(made.particulars[1]))
    assert samples.verdict(made.tar(), samples.custodian(CUSTODIAN)) == MALFORMED


def test_particulars_that_were_not_announced_are_refused():
    made = samples.testimony(bundle=put("particulars", None))
    assert samples.verdict(made.sealed_particulars(CUSTODIAN).tar()) == ODD


def test_particulars_are_refused_where_none_may_be():
    made = samples.question()
    assert samples.verdict(made.sealed_particulars(CUSTODIAN).tar()) == MALFORMED


def test_particulars_changed_after_signing_are_refused():
    made = samples.testimony(after=member("data/particulars.age", flip))
    assert samples.verdict(made.sealed_particulars(CUSTODIAN).tar()) == TAMPERED


def without_last_chunk(data):
    start = data.index(b"\n", data.index(b"\n--- ") + 1) + 1 + 16
    return data[: len(data) - (len(data) - start) % 65552]


SEALED = {
    "both kinds in one file": (
        lambda b: b.age(SIGNER, kinds=("X25519", "mlkem768x25519")),
        MALFORMED,
    ),
    "armour": (lambda b: b"-----BEGIN AGE ENCRYPTED FILE-----\n", NOT_A_BUNDLE),
    "nothing": (lambda b: b"", TRUNCATED),
    "half of the first line": (lambda b: b"age-encryption.org/v", TRUNCATED),
    "another version of age": (lambda b: b"age-encryption.org/v2\n", NOT_A_BUNDLE),
    "a long line of something else": (lambda b: b"x" * 2**18, NOT_A_BUNDLE),
    "no end of the header": (
        lambda b: b.age(SIGNER)[:22] + b"-> x\n\n" * 2**16,
        MALFORMED,
    ),
    "a closing line that is not": (
        lambda b: swap(b"\n--- ", b"\n---")(b.age(SIGNER)),
        MALFORMED,
    ),
    "1,025 recipients": (lambda b: b.age(SIGNER, extra=b"-> x\n\n" * 1024), MALFORMED),
    "a sealed text": (lambda b: maker.age(b"hello", SIGNER), NOT_A_BUNDLE),
    "a sealed nothing": (lambda b: maker.age(b"", SIGNER), NOT_A_BUNDLE),
    "the header cut": (lambda b: b.age(SIGNER)[:100], TRUNCATED),
    "the payload missing": (lambda b: b.age(SIGNER).split(b"\n--- ")[0] + b"\n", TRUNCATED),
    "the last chunk missing": (
        lambda b: without_last_chunk(b.age(SIGNER)),
        TRUNCATED,
    ),
    "the last byte missing": (lambda b: b.age(SIGNER)[:-1], TAMPERED),
    "a byte more": (lambda b: b.age(SIGNER) + b"x", TAMPERED),
    "the MAC changed": (
        lambda b: swap(b"\n--- ", b"\n-> x\n\n--- ")(b.age(SIGNER)),
        TAMPERED,
    ),
    "a long file key": (lambda b: b.age(SIGNER, file_key=bytes(17)), MALFORMED),
    "another's file": (lambda b: b.age(OTHER), "bundle.not_for_me"),
    "a passphrase": (
        lambda b: b.age(SIGNER, extra=b"-> scrypt AAAA 1\nAAAA\n"),
        MALFORMED,
    ),
}


@pytest.mark.parametrize("name", SEALED)
def test_a_bad_sealed_file_is_refused(name):
    make, code = SEALED[name]
    assert samples.verdict(make(samples.testimony()), samples.known(SIGNER)) == code


def test_a_key_of_small_order_that_signs_everything_is_refused():
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    neutral = bytes([1]) + bytes(31)
    for_anything = neutral + bytes(32)
    Ed25519PublicKey.from_public_bytes(neutral).verify(for_anything, b"whatever")
    assert not court.ed25519_holds(neutral, for_anything, b"whatever")
    for y in court.SMALL_ORDER_Y:
        assert not court.sound_point(y.to_bytes(32, "little"))
        assert not court.sound_point((y | 1 << 255).to_bytes(32, "little"))
    assert not court.sound_point(court.FIELD.to_bytes(32, "little"))


def test_the_bounds_of_json_are_those_of_section_6():
    def nested(levels):
        return b"[" * levels + b"1" + b"]" * levels

    assert court.read_json(nested(16), "x")
    many = b"[" + b",".join([b"1"] * 199_999) + b"]"
    assert len(court.read_json(many, "x")) == 199_999
    for data in (nested(17), many[:-1] + b",1]"):
        with pytest.raises(court.Refusal):
            court.read_json(data, "x")


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        (
            "withdrawal",
            lambda v: {
                **v,
                "scope": "withdrawn",
                "items": maker.answers(maker.ITEMS, "yes"),
            },
        ),
        ("roster", lambda v: {**v, "signatures": v["signatures"][:1]}),
    ],
    ids=["a whole withdrawal needs no answers", "a roster may be passed on to be signed"],
)
def test_what_looks_odd_and_is_not_is_taken(kind, change):
    assert samples.verdict(samples.MAKERS[kind](value=change).tar()) == ""
