"""Vectors whose records, types or particulars are not as sections 8 to 10 say."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace

from desktop.domain import canonical
from desktop.domain.custody_codec import custody_value
from desktop.domain.disclosure_codec import disclosure_value
from desktop.domain.particulars_codec import encode_particulars
from exports.bundle import layout
from tests.exports.bundle.letters import APART, ROSTER, disclosure_of
from tests.exports.bundle.samples import (
    CUSTODIAN,
    LAWYER,
    SIGNER,
    STRANGER,
    Counted,
    chain,
    signed_event,
)
from tests.vectors.v1.bad_tags import APART_ASKED
from tests.vectors.v1.build import (
    MALFORMED,
    NEWER,
    TAMPERED,
    Vector,
    age_file,
    bad,
    edited,
    forge,
    leaves,
    member,
    signed,
    value,
)

TESTIMONY, CUSTODY, ATTACHMENTS = layout.record_names("testimony")
QUESTION = "data/question.json"


def vectors() -> Iterator[Vector]:
    """Give every one of them."""
    yield from _leaves()
    yield from _custody()
    yield from _attachments()
    yield from _types()
    yield from _rosters()
    yield from _disclosures()
    yield from _particulars()


def _leaves() -> Iterator[Vector]:
    def put(place, **changes):
        return lambda row: row[place].update(changes)

    def swap(row):
        row[0], row[1] = row[1], row[0]

    edits = {
        "value": (put(0, value="2026-03-02T00:00:00Z"), False),
        "salt": (put(0, salt="5" * 64), False),
        "salt-short": (put(0, salt="5" * 62), True),
        "salt-number": (put(0, salt=5), True),
        "missing": (lambda row: row.pop(), True),
        "removed": (lambda row: row.pop(0), False),
        "twice": (lambda row: row.append(row[-1]), True),
        "order": (swap, True),
        "path": (put(0, path="question/answered_at"), True),
        "path-root": (put(0, path="testimony/asked_at"), True),
        "path-below": (put(0, path="question/asked_at/0"), True),
        "path-number": (put(-2, path="question/questions/00"), True),
        "path-parent": (put(0, path="question/../asked_at"), True),
        "path-capitals": (put(0, path="question/Asked_at"), True),
        "path-long": (put(0, path="question/" + "x" * 91), True),
        "field": (put(0, note="x"), True),
        "text": (lambda row: row.insert(0, "x"), None),
        "uncut": (put(0, value={"a": 1}), True),
    }
    for name, (edit, committed) in edits.items():
        change = leaves(QUESTION, edit, committed=bool(committed))
        yield bad(f"leaf-{name}", f"A leaf: {name}.", MALFORMED, change)

    def record(**changes):
        def change(made):
            made.put_json(QUESTION, made.json(QUESTION) | changes)

        return signed(change)

    yield bad("record-type", "A record of another type.", MALFORMED, record(type="receipt"))
    yield bad("record-newer", "A record of a later version.", NEWER, record(version=2))
    yield bad("record-version-0", "There is no version 0.", MALFORMED, record(version=0))
    yield bad("record-field", "A field too many.", MALFORMED, record(salt="0" * 64))
    yield bad("record-empty", "No leaves.", MALFORMED, record(leaves=[]))
    yield bad(
        "record-bare",
        "No leaves, but the value.",
        MALFORMED,
        member(QUESTION, b"{}", agreed=True),
    )
    empty = {"leaves": [{"path": "attachments", "salt": "0" * 64, "value": []}]}
    bare = canonical.dumps(empty | {"type": "attachments", "version": 1})
    yield bad(
        "leaf-of-nothing",
        "An empty list has no leaf.",
        MALFORMED,
        signed(lambda made: made.members.update({ATTACHMENTS: bare}), committed=True),
    )


def _custody() -> Iterator[Vector]:
    one, two = chain(("letter_sealed", "printed"))

    def resigned(event=one, signer=SIGNER, **changes):
        return signed_event(replace(event, **changes), signer)

    def events(*row):
        def change(made):
            made.put_value(CUSTODY, custody_value(row))
            found = made.json(layout.META)
            found["counts"]["custody_events"] = len(row)
            made.put_json(layout.META, found)

        return signed(change, committed=True)

    other = chain(("letter_sealed",), signer=STRANGER)[0]
    rows = {
        "hash": (TAMPERED, replace(one, hash="0" * 64)),
        "signature": (TAMPERED, replace(one, signature="0" * 128)),
        "signature-of-another": (TAMPERED, replace(one, signature=two.signature)),
        "changed": (TAMPERED, replace(one, at="2020-01-01T00:00:00Z")),
        "signer": (TAMPERED, resigned(signer=STRANGER)),
        "actor": (MALFORMED, other),
        "subject": (MALFORMED, resigned(subject="f" * 32)),
        "sequence-0": (MALFORMED, resigned(sequence=0)),
        "first-with-previous": (MALFORMED, resigned(sequence=1)),
        "previous-of-first": (MALFORMED, resigned(previous="0" * 64)),
        "time": (MALFORMED, resigned(at="noon")),
        "order": (MALFORMED, two, one),
        "twice": (MALFORMED, one, one),
        "link": (TAMPERED, one, resigned(two, previous="1" * 64)),
    }
    for name, (code, *row) in rows.items():
        yield bad(f"custody-{name}", f"An event: {name}.", code, events(*row))
    acts = {"act": "erased", "facts": ["x"], "sequence": True, "previous": "0" * 63}
    for field, said in acts.items():
        change = edited(
            CUSTODY, lambda row, field=field, said=said: row[0].update({field: said})
        )
        yield bad(f"custody-field-{field}", f"An event's {field}.", MALFORMED, change)
    for kind in ("roster", "receipt", "disclosure"):
        yield bad(
            f"custody-in-{kind}", "The type has no events.", MALFORMED, events(one), kind
        )


def _attachments() -> Iterator[Vector]:
    def facts(**changes):
        return edited(ATTACHMENTS, lambda row: row[0].update(changes))

    changes = {
        "size": facts(size_bytes=7),
        "size-negative": facts(size_bytes=-1),
        "size-vast": facts(size_bytes=2**40 + 1),
        "size-text": facts(size_bytes="1500"),
        "hash": facts(sha512="0" * 128),
        "id": facts(id="f" * 32),
        "id-path": facts(id="../../etc/passwd"),
        "kind": facts(kind="virus"),
        "time": facts(added_at="yesterday"),
        "field": facts(thumbnail="x"),
        "name": facts(name=None),
    }
    for name, change in changes.items():
        yield bad(f"evidence-facts-{name}", f"Facts: {name}.", MALFORMED, change, "opinion")

    def twice(row):
        row[1] = row[0]

    yield bad(
        "evidence-facts-twice",
        "One id twice.",
        MALFORMED,
        edited(ATTACHMENTS, twice),
        "testimony",
    )
    for kind in ("withdrawal", "receipt", "question", "roster"):
        yield bad(
            f"evidence-in-{kind}",
            "The type has no evidence.",
            MALFORMED,
            signed(_smuggle),
            kind,
        )


def _smuggle(made):
    opinion = forge("opinion")
    evidence = layout.attachment_name(f"{1:032x}")
    padding = made.members.pop(layout.PADDING)
    made.members |= {evidence: opinion.members[evidence], layout.PADDING: padding}
    made.members[ATTACHMENTS] = opinion.members[ATTACHMENTS]
    found = made.json(layout.META)
    found["counts"]["attachments"] = 1
    made.put_json(layout.META, found).committed()


FIELDS = {
    "testimony": {
        "code": {"code": "TVXA-9AWT"},
        "code-form": {"code": "../../etc"},
        "revision": {"revision": 0},
        "time": {"started_at": "2026-13-01T00:00:00Z"},
        "place": {"place": 3},
        "paragraph-break": {"paragraphs": ["one\ntwo"]},
        "paragraphs": {"paragraphs": "one"},
        "present": {"present": [{"present_as": "guard", "code": "A"}]},
        "read-back": {"read_back": {}},
        "closing": {"closing": {"closed_at": "", "feeling": ""}},
        "surprise": {"name": "x"},
    },
    "supplement": {
        "kind": {"kind": "deletion"},
        "time": {"made_at": ""},
        "correction": {"corrections": [{"paragraph": 0, "before": "", "after": ""}]},
    },
    "withdrawal": {
        "scope": {"scope": "some"},
        "method": {"method": "by_guess"},
        "paragraphs-order": {"paragraphs": [2, 1]},
        "paragraphs-zero": {"paragraphs": [0]},
        "paragraphs-twice": {"paragraphs": [1, 1]},
        "items": {"items": {"store": "yes"}},
    },
    "receipt": {
        "verdict": {"verdict": "refused"},
        "purge": {"purge": 1},
        "bundle": {"bundle": "e" * 32},
        "digest": {"manifest_sha512": "e" * 128},
    },
    "question": {
        "none": {"questions": []},
        "many": {"questions": ["?"] * 101},
        "break": {"questions": ["one\ntwo"]},
    },
    "opinion": {
        "words": {"paragraphs": []},
        "consistency": {"consistency": "certain"},
        "time": {"examined_at": "2026-03-01"},
    },
}


def _types() -> Iterator[Vector]:
    for kind, odd in FIELDS.items():
        for name, change in odd.items():
            yield bad(
                f"{kind}-{name}",
                f"A {kind} that cannot be: {name}.",
                MALFORMED,
                value(f"data/{kind}.json", **change),
                kind,
            )

    def consent(found):
        del found["consent"]["sharing"]["icc"]

    yield bad(
        "testimony-consent",
        "An answer is missing.",
        MALFORMED,
        edited(TESTIMONY, consent),
        "testimony",
    )
    yield bad(
        "confusion", "A question that calls itself an opinion.", MALFORMED, signed(_opinion)
    )


def _opinion(made):
    record = made.json(QUESTION)
    for leaf in record["leaves"]:
        leaf["path"] = leaf["path"].replace("question", "opinion", 1)
    raw = canonical.dumps(record | {"type": "opinion"})
    made.members = {
        name.replace("question", "opinion"): raw if name == QUESTION else each
        for name, each in made.members.items()
    }
    found = made.json(layout.META) | {"type": "opinion"}
    made.put_json(layout.META, found).committed()


def _rosters() -> Iterator[Vector]:
    first = {"fingerprint": "2" * 40, "since": "2026-03-01T00:00:00Z", "reason": ""}
    revoked = [first | {"last_sequence": 1}, first | {"last_sequence": 0}]
    odd = {
        "number": {"number": 0},
        "previous": {"previous": "ab" * 64},
        "date": {"expires_on": "2026-02-30"},
        "threshold": {"root": {"keys": list(ROSTER.root.keys), "threshold": 2}},
        "threshold-0": {"root": {"keys": list(ROSTER.root.keys), "threshold": 0}},
        "root-empty": {"root": {"keys": [], "threshold": 0}},
        "revoked-twice": {"revoked": revoked},
        "member-role": {
            "members": [{"card": "x", "role": "Boss", "expires_on": "2027-01-01"}]
        },
    }
    for name, change in odd.items():
        yield bad(
            f"roster-{name}",
            f"A roster that cannot be: {name}.",
            MALFORMED,
            value("data/roster.json", **change),
            "roster",
        )


def _disclosures() -> Iterator[Vector]:
    name = "data/disclosure.json"

    def at(found, path):
        return next(leaf for leaf in found["leaves"] if leaf["path"] == path)

    def leaf(where, **changes):
        return lambda found: at(found, where).update(changes)

    def original(**changes):
        return lambda found: found["original"].update(changes)

    def hidden(*paths):
        def edit(found):
            for each in found["leaves"]:
                if each["path"] in paths:
                    del each["salt"], each["value"]
                    each["withheld"] = "identity"

        return edit

    def another(found):
        hidden("testimony/id", "testimony/code")(found)
        found.update(testimony="f" * 32, code="K7M4-P9RJ")

    stranger = forge("testimony", signer=STRANGER, custody=chain(signer=STRANGER))
    foreign = disclosure_value(disclosure_of(stranger))["original"]
    swap = lambda found: found["leaves"].insert(0, found["leaves"].pop(1))  # noqa: E731
    odd = {
        "value": leaf("testimony/paragraphs/0", value="Нічога не было."),
        "salt": leaf("testimony/paragraphs/0", salt="0" * 64),
        "path": leaf("testimony/place", path="testimony/plate"),
        "replaced-empty": leaf("testimony/place", replaced=""),
        "order": swap,
        "missing": lambda found: found["leaves"].pop(),
        "minisig": original(minisig=foreign["minisig"]),
        "mldsa65": original(mldsa65=foreign["mldsa65"]),
        "bundle": original(bundle_json=foreign["bundle_json"]),
        "card": original(card=foreign["card"]),
        "commitments": original(commitments=foreign["commitments"]),
        "tag-manifest": original(tag_manifest=foreign["tag_manifest"]),
        "field": original(note="x"),
        "foreign": lambda found: found.update(original=foreign),
        "id-withheld": hidden("testimony/id"),
        "code-withheld": hidden("testimony/code"),
        "of-another": another,
    }
    for each, change in odd.items():
        yield bad(
            f"disclosure-{each}",
            f"A redacted copy that is not honest: {each}.",
            MALFORMED,
            edited(name, change),
            "disclosure",
        )
    about = {"bundle": "ab" * 16, "manifest_sha512": "cd" * 64}

    def other(made):
        made.put_json(layout.META, made.json(layout.META) | {"about": about})

    yield bad(
        "disclosure-about",
        "It is about another bundle.",
        MALFORMED,
        signed(other),
        "disclosure",
    )

    def evidence(made):
        member_name = layout.attachment_name(f"{1:032x}")
        made.members[member_name] = b"other"
        found = made.value(ATTACHMENTS)
        found[0] |= {"size_bytes": 5, "sha512": hashlib.sha512(b"other").hexdigest()}
        made.put_value(ATTACHMENTS, found)

    yield bad(
        "disclosure-evidence",
        "Evidence that no shown leaf names.",
        MALFORMED,
        signed(evidence, committed=True),
        "disclosure",
    )


def _particulars() -> Iterator[Vector]:
    own = replace(
        APART.particulars, bundle=forge("testimony", **APART_ASKED).plan.bundle_id
    )
    good = encode_particulars(own, Counted("salt")(32))
    filled = canonical.loads(good)

    def to(plain, recipient=CUSTODIAN):
        return age_file(plain, [recipient.age_x25519.recipient])

    def padded(**changes):
        found = filled | changes | {"padding": ""}
        missing = -len(canonical.dumps(found)) % 8192
        return canonical.dumps(found | {"padding": "0" * missing})

    record = filled["record"]
    sealed = to(good)
    odd = {
        "bundle": to(padded(record=record | {"bundle": "0" * 32})),
        "testimony": to(padded(record=record | {"testimony": "0" * 32})),
        "type": to(padded(record=record | {"type": "testimony"})),
        "field": to(padded(record=record | {"note": "x"})),
        "deponent": to(padded(record=record | {"deponent": {"family_name": "x"}})),
        "size": to(canonical.dumps(filled | {"padding": ""})),
        "padding": to(canonical.dumps(filled | {"padding": "1" * len(filled["padding"])})),
        "damaged": sealed[:-9] + bytes([sealed[-9] ^ 1]) + sealed[-8:],
        "cut": sealed[:-20],
        "text": b"x" * 300,
    }
    for name, raw in odd.items():
        yield _apart(name, MALFORMED, raw)
    yield _apart("newer", NEWER, to(padded(record=record | {"version": 2})))
    yield bad(
        "particulars-in-opinion",
        "The type has no particulars.",
        MALFORMED,
        signed(_announce),
        "opinion",
        reader="custodian",
        recipients=(LAWYER.card, CUSTODIAN.card),
    )


def _apart(name, code, raw):
    return bad(
        f"particulars-{name}",
        f"A custodian opens particulars that are not right: {name}.",
        code,
        member(layout.PARTICULARS, raw, agreed=True),
        "testimony",
        reader="custodian",
        **APART_ASKED,
    )


def _announce(made):
    testimony = forge("testimony", **APART_ASKED)
    found = made.json(layout.META) | {"particulars": [CUSTODIAN.card.fingerprint]}
    made.put_json(layout.META, found)
    made.members = {
        name: each
        for member_name, raw in made.members.items()
        for name, each in (
            (member_name, raw),
            *(
                [(layout.PARTICULARS, testimony.members[layout.PARTICULARS])]
                if member_name == ATTACHMENTS
                else []
            ),
        )
    }
