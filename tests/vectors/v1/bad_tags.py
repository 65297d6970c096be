"""Vectors whose JSON, tag files or manifests are not as sections 6 and 7 say."""

from collections.abc import Iterator

from exports.bundle import layout
from tests.exports.bundle.letters import APART
from tests.exports.bundle.samples import CUSTODIAN, LAWYER
from tests.vectors.v1.build import (
    MALFORMED,
    NEWER,
    ODD,
    TAMPERED,
    Vector,
    bad,
    member,
    meta,
    signed,
    unsigned,
    without,
)

META, BAG_INFO = layout.META, layout.BAG_INFO
LINE = b"0" * 128 + b"  "
APART_ASKED = {"apart": APART, "recipients": (LAWYER.card, CUSTODIAN.card)}


def vectors() -> Iterator[Vector]:
    """Give every one of them."""
    yield from _json()
    yield from _tags()
    yield from _meta()
    yield from _manifests()


def _json() -> Iterator[Vector]:
    def first(said):
        return lambda raw: raw.replace(b'{"about":', b"{" + said + b'"about":', 1)

    def of(old, new):
        return lambda raw: raw.replace(old, new, 1)

    odd = {
        "mark": ("A mark at the begin.", lambda raw: b"\xef\xbb\xbf" + raw),
        "utf-16": ("Another encoding.", lambda raw: raw.decode().encode("utf-16-le")),
        "not-utf-8": ("Bytes that are no text.", of(b"not verified", b"not verifi\xff")),
        "overlong": ("A slash in two bytes.", of(b"not verified", b"not verifi\xc0\xaf")),
        "surrogate": ("Half of a sign.", of(b"not verified", b"not\\ud800verified")),
        "surrogate-raw": ("Half of a sign, in bytes.", of(b"not v", b"not\xed\xa0\x80v")),
        "space": ("A space.", of(b'"version":1', b'"version": 1')),
        "line-feed": ("A line feed at the end.", lambda raw: raw + b"\n"),
        "unsorted": (
            "Names in another order.",
            lambda raw: b"{" + raw[raw.index(b'"version"') : -1] + b"," + raw[1:],
        ),
        "twice": ("A name twice.", first(b'"about":null,')),
        "escaped": ("A letter that needs no escape.", of(b"not v", b"n\\u006ft v")),
        "escaped-capitals": ("An escape in capitals.", of(b"not v", b"not\\u001Fv")),
        "fraction": ("A number with a fraction.", of(b'"version":1', b'"version":1.0')),
        "exponent": ("A number with an exponent.", of(b'"version":1', b'"version":1e0')),
        "zero-first": (
            "A number with a leading zero.",
            of(b'"version":1', b'"version":01'),
        ),
        "minus-zero": ("Minus zero.", of(b'"sequence":1', b'"sequence":-0')),
        "large-number": ("2^53.", of(b'"sequence":1', b'"sequence":9007199254740992')),
        "vast-number": (
            "A number of 30,000 digits.",
            of(b'"sequence":1', b'"sequence":1' + b"0" * 30_000),
        ),
        "not-a-number": ("NaN.", of(b'"sequence":1', b'"sequence":NaN')),
        "infinity": ("Infinity.", of(b'"sequence":1', b'"sequence":Infinity')),
        "deep": ("17 levels.", first(b'"aa":' + b"[" * 17 + b"]" * 17 + b",")),
        "abyss": ("20,000 levels.", lambda raw: b"[" * 20_000 + b"]" * 20_000),
        "nothing": ("Nothing.", lambda raw: b""),
    }
    for name, (why, change) in odd.items():
        yield bad(f"json-{name}", why, MALFORMED, member(META, change))


def _tags() -> Iterator[Vector]:
    yield bad(
        "bagit-version",
        "Another BagIt.",
        MALFORMED,
        member(layout.BAGIT, lambda raw: raw.replace(b"1.0", b"0.97")),
    )
    infos = {
        "sum": (b"Oxum: ", b"Oxum: 1"),
        "files": (b".3\n", b".4\n"),
        "date": (b"Date: 2026", b"Date: 2025"),
        "id": (b"Identifier: ", b"Identifier: 0"),
        "field": (b"External", b"Contact: x\nExternal"),
    }
    for name, change in infos.items():
        yield bad(
            f"bag-info-{name}",
            f"bag-info.txt says something else: {name}.",
            MALFORMED,
            member(BAG_INFO, lambda raw, change=change: raw.replace(*change, 1)),
        )
    for name in layout.SIGNED_TAGS[:-1]:
        if name not in (layout.SIGNER_CARD, layout.META):
            yield bad(
                f"unsigned-{name.split('.')[0]}",
                f"{name} is not what was signed.",
                TAMPERED,
                unsigned(name, lambda raw: raw[:-1] + b" "),
            )
    yield bad(
        "unsigned-bundle",
        "bundle.json is not what was signed.",
        TAMPERED,
        unsigned(META, lambda raw: raw.replace(b'"sequence":1', b'"sequence":2')),
    )


def _meta() -> Iterator[Vector]:
    people = sorted(str(number) * 40 for number in range(10))
    many = [f"{number:040d}" for number in range(17)]
    about = {"bundle": "ab" * 16, "manifest_sha512": "cd" * 64}
    fields = {
        "format": {"format": "deponent-roster"},
        "version-0": {"version": 0},
        "type": {"type": "letter"},
        "id": {"id": "0" * 32},
        "salt": {"salt": "0" * 63},
        "fingerprint": {"signer": _signer(fingerprint="1" * 40)},
        "key-id": {"signer": _signer(minisign_key_id="0" * 16)},
        "key-id-case": {"signer": _signer(case=True)},
        "mldsa65": {"signer": _signer(mldsa65_sha256="0" * 64)},
        "signer-field": {"signer": _signer(name="Lastaŭka")},
        "recipients-none": {"recipients": []},
        "recipients-order": {"recipients": people[::-1]},
        "recipients-twice": {"recipients": [people[0], people[0]]},
        "recipients-17": {"recipients": many},
        "recipients-form": {"recipients": ["1" * 39]},
        "recipients-numbers": {"recipients": [1]},
        "claimed-at": {"claimed_at": "2026-02-30T10:00:00Z"},
        "claimed-at-zone": {"claimed_at": "2026-02-03T10:00:00"},
        "claimed-at-leap": {"claimed_at": "2026-12-31T23:59:60Z"},
        "clock": {"clock": "verified"},
        "sequence-0": {"sequence": 0},
        "sequence-0-previous": {"sequence": 0, "previous": "ab" * 64},
        "sequence-negative": {"sequence": -1},
        "sequence-true": {"sequence": True},
        "sequence-2": {"sequence": 2},
        "previous": {"previous": "ab" * 64},
        "previous-form": {"sequence": 2, "previous": "ab" * 63},
        "previous-case": {"sequence": 2, "previous": "AB" * 64},
        "about-null": {"about": None},
        "about-form": {"about": about | {"bundle": ""}},
        "about-field": {"about": about | {"type": "testimony"}},
        "particulars-not-there": {"particulars": people},
        "particulars-empty": {"particulars": []},
        "consent": {"consent": {"items": {}, "sharing": {}}},
        "surprise": {"surprise": 1},
    }
    for name, change in fields.items():
        signer = change.get("signer")
        yield bad(
            f"meta-{name}", f"bundle.json: {name}.", MALFORMED, signer or meta(**change)
        )
    yield bad("meta-newer", "A later version.", NEWER, meta(version=2, surprise=1))
    for field in ("salt", "about", "particulars", "counts"):
        yield bad(f"meta-no-{field}", f"No {field}.", MALFORMED, without(META, field))
    for field in ("leaves", "custody_events", "attachments", "payload_bytes"):
        yield bad(
            f"meta-count-{field.replace('_', '-')}",
            f"There are not so many {field}.",
            MALFORMED,
            _counted(field),
        )
    testimony = {"kind": "testimony"}
    yield bad(
        "meta-testimony-about",
        "It is about none.",
        MALFORMED,
        meta(about=about),
        **testimony,
    )
    yield bad(
        "meta-testimony-consent", "No answers.", MALFORMED, meta(consent=None), **testimony
    )
    yield bad(
        "meta-consent-other", "Other answers.", MALFORMED, signed(_media_yes), **testimony
    )
    yield bad(
        "particulars-unannounced",
        "Particulars that nobody announced.",
        ODD,
        meta(particulars=None),
        **testimony,
        **APART_ASKED,
    )


def _signer(*, case=False, **fields):
    """Return a signed change of what ``bundle.json`` says of the signer."""

    def change(made):
        found = made.json(META)
        found["signer"] |= fields
        if case:
            found["signer"]["minisign_key_id"] = found["signer"]["minisign_key_id"].lower()
        made.put_json(META, found)

    return signed(change, agreed=False)


def _counted(field):
    def change(made):
        found = made.json(META)
        found["counts"][field] += 1
        made.put_json(META, found)

    return signed(change, agreed=False)


def _media_yes(made):
    found = made.json(META)
    found["consent"]["sharing"]["media"] = "yes"
    made.put_json(META, found)


def _manifests() -> Iterator[Vector]:
    def payload(change):
        def both(made):
            made.members[layout.MANIFEST] = change(made.members[layout.MANIFEST])
            made.signed_tags()

        return both

    def tag(change):
        def both(made):
            made.members[layout.TAG_MANIFEST] = change(made.members[layout.TAG_MANIFEST])
            made.signed_manifest()

        return both

    def lines(order):
        return lambda raw: b"".join(order(raw.splitlines(keepends=True)))

    forms = {
        "capitals": lambda raw: raw.replace(raw[:128], raw[:128].upper(), 1),
        "no-end": lambda raw: raw[:-1],
        "windows": lambda raw: raw.replace(b"\n", b"\r\n"),
        "blank": lambda raw: raw + b"\n",
        "one-space": lambda raw: raw.replace(b"  ", b" ", 1),
        "binary": lambda raw: raw.replace(b"  ", b" *", 1),
        "text": lambda raw: b"\xff" + raw,
    }
    for name, change in forms.items():
        yield bad(f"manifest-{name}", f"The form: {name}.", MALFORMED, payload(change))
        yield bad(f"tag-manifest-{name}", f"The form: {name}.", MALFORMED, tag(change))
    lists = {
        "empty": lambda raw: b"",
        "missing": lines(lambda rows: rows[:-1]),
        "more": lambda raw: raw + LINE + b"data/readme.txt\n",
        "order": lines(lambda rows: [rows[1], rows[0], *rows[2:]]),
        "twice": lines(lambda rows: [*rows, rows[-1]]),
        "parent": lambda raw: raw.replace(b"data/custody", b"data/../custody"),
    }
    for name, change in lists.items():
        yield bad(f"manifest-list-{name}", f"The list: {name}.", ODD, payload(change))
    for name in ("empty", "missing", "more", "order", "twice"):
        yield bad(f"tag-manifest-list-{name}", f"The list: {name}.", ODD, tag(lists[name]))

    def shuffled(edit):
        return member(
            layout.COMMITMENTS, lambda raw: b"".join(edit(raw.splitlines(keepends=True)))
        )

    commitments = {
        "missing": shuffled(lambda rows: rows[:-1]),
        "more": shuffled(lambda rows: [*rows, rows[0]]),
        "order": shuffled(lambda rows: [rows[1], rows[0], *rows[2:]]),
        "hash": member(layout.COMMITMENTS, lambda raw: b"0" * 128 + raw[128:]),
        "empty": member(layout.COMMITMENTS, b""),
    }
    for name, change in commitments.items():
        yield bad(f"commitments-{name}", f"commitments.txt: {name}.", MALFORMED, change)
