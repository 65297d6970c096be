"""Every record comes back the same, and nothing odd comes in."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import canonical
from desktop.domain.bundles import About, BundleType
from desktop.domain.consent import NOTHING_ASKED, Answer, RecipientClass
from desktop.domain.disclosure import Why, Withheld
from desktop.domain.disclosure_codec import disclosed_values
from desktop.domain.errors import MalformedRecord
from desktop.domain.letters import WithdrawalScope
from desktop.domain.permissions import IdentityLevel, Permission, Purpose
from desktop.domain.records import testimony_of as subject_of
from desktop.domain.records import type_of
from desktop.domain.records_codec import about_value, read_about, read_record, record_value
from desktop.domain.testimony import Closing, ReadBack, Testimony
from tests.domain import letters
from tests.domain.desk import DESK
from tests.domain.letters import DIGEST, ID, LEAVES, NOON, SAMPLES, WHO, withdrawal
from tests.domain.samples import agreed, complete

LEFT_OUT = {"permissions", "stripped"}
"""Fields of a withdrawal and of a disclosure that are not there when they are empty."""
BY_TYPE = dict(zip(BundleType, SAMPLES, strict=True))
T = BundleType


def names(record):
    """Return the fields of a record that are always there."""
    optional = DESK if isinstance(record, Testimony) else LEFT_OUT
    return [each.name for each in fields(record) if each.name not in optional]


def read(record, **changes):
    value = {**record_value(record), **changes}
    return read_record(type_of(record), canonical.loads(canonical.dumps(value)))


@given(
    letters.supplements
    | letters.withdrawals
    | letters.receipts
    | letters.questions
    | letters.opinions
    | letters.rosters
)
def test_a_record_comes_back_the_same(record):
    assert read(record) == record


@given(letters.disclosures)
def test_a_disclosure_comes_back_the_same(disclosure):
    assert read(disclosure) == disclosure


@pytest.mark.parametrize("kind", BundleType)
def test_there_is_a_record_of_each_type(kind):
    record = BY_TYPE[kind]
    assert type_of(record) is kind
    assert read(record) == record
    assert list(record_value(record)) == names(record)


@pytest.mark.parametrize("kind", BundleType)
@pytest.mark.parametrize("other", BundleType)
def test_a_record_of_one_type_is_never_read_as_another(kind, other):
    value = record_value(BY_TYPE[kind])
    if kind is other:
        return
    with pytest.raises(MalformedRecord):
        read_record(other, value)


@pytest.mark.parametrize(
    ("kind", "name"), [(kind, name) for kind in T for name in names(BY_TYPE[kind])]
)
def test_a_field_may_be_neither_missing_nor_of_another_kind(kind, name):
    value = record_value(BY_TYPE[kind])
    for odd in (None, 1.5, -1, [1.5], {"x": 1}):
        with pytest.raises(MalformedRecord):
            read_record(kind, {**value, name: odd})
    del value[name]
    with pytest.raises(MalformedRecord):
        read_record(kind, value)


@pytest.mark.parametrize("kind", BundleType)
@pytest.mark.parametrize("odd", [None, [], {}, "", 1, True])
def test_what_is_no_object_with_all_fields_is_refused(kind, odd):
    with pytest.raises(MalformedRecord):
        read_record(kind, odd)


@pytest.mark.parametrize("kind", BundleType)
@pytest.mark.parametrize("extra", ["type", "version", "note"])
def test_a_field_that_the_format_does_not_name_is_refused(kind, extra):
    with pytest.raises(MalformedRecord):
        read(BY_TYPE[kind], **{extra: 1})


MEDIA = Permission(
    purpose=Purpose.PUBLICATION, recipient=RecipientClass.MEDIA, answer=Answer.NO
)
NAMED = replace(MEDIA, answer=Answer.YES, identity=IdentityLevel.CODE)
ICC = replace(MEDIA, recipient=RecipientClass.ICC)


@pytest.mark.parametrize(
    "cells",
    [
        (MEDIA, MEDIA),
        (MEDIA, ICC),
        (replace(MEDIA, answer=Answer.NOT_ASKED),),
        (replace(NAMED, answer=Answer.LATER),),
    ],
)
def test_purposes_that_are_taken_back_are_in_order_and_each_says_what_is_left(cells):
    with pytest.raises(MalformedRecord):
        read(withdrawal(permissions=cells))
    assert read(withdrawal(permissions=(ICC, NAMED))).permissions == (ICC, NAMED)


@pytest.mark.parametrize(
    ("kind", "name"), [(T.WITHDRAWAL, "permissions"), (T.DISCLOSURE, "stripped")]
)
@pytest.mark.parametrize("odd", [[], None, "", {}, [1], [None]])
def test_what_may_be_left_out_is_not_there_and_empty_or_odd(kind, name, odd):
    with pytest.raises(MalformedRecord):
        read(BY_TYPE[kind], **{name: odd})


@pytest.mark.parametrize("odd", [["b", "a"], ["a", "a"]])
def test_evidence_without_metadata_is_named_once_and_in_order(odd):
    with pytest.raises(MalformedRecord):
        read(BY_TYPE[T.DISCLOSURE], stripped=odd)
    assert read(BY_TYPE[T.DISCLOSURE], stripped=["a", "b"]).stripped == ("a", "b")


TIMES = [
    (kind, name) for kind in T for name in names(BY_TYPE[kind]) if name.endswith("_at")
]


@pytest.mark.parametrize(("kind", "name"), TIMES)
@pytest.mark.parametrize("odd", ["", "yesterday", "2026-02-30T12:00:00Z", "2026-03-01"])
def test_a_time_that_does_not_exist_is_refused(kind, name, odd):
    with pytest.raises(MalformedRecord):
        read(BY_TYPE[kind], **{name: odd})


WITH_CODE = [kind for kind in T if "code" in names(BY_TYPE[kind])]


@pytest.mark.parametrize("kind", WITH_CODE)
@pytest.mark.parametrize("odd", ["", "K7M4P9RJ", "k7m4-p9rj", "K7M4-P9R3", " K7M4-P9RJ"])
def test_a_case_code_has_its_one_form(kind, odd):
    with pytest.raises(MalformedRecord):
        read(BY_TYPE[kind], code=odd)


@pytest.mark.parametrize("kind", [T.TESTIMONY, T.SUPPLEMENT, T.OPINION])
@pytest.mark.parametrize("sign", "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
def test_no_paragraph_holds_a_line_break(kind, sign):
    with pytest.raises(MalformedRecord):
        read(BY_TYPE[kind], paragraphs=["one", f"two{sign}three"])
    with pytest.raises(MalformedRecord):
        read(BY_TYPE[T.QUESTION], questions=[f"one{sign}"])


ODD = [
    (T.TESTIMONY, {"revision": 0}),
    (T.TESTIMONY, {"id": "0F" * 16}),
    (T.SUPPLEMENT, {"kind": "addition"}),
    (T.SUPPLEMENT, {"corrections": [{"paragraph": 0, "before": "", "after": ""}]}),
    (T.WITHDRAWAL, {"scope": "all"}),
    (T.WITHDRAWAL, {"method": "by_letter"}),
    (T.WITHDRAWAL, {"paragraphs": [0]}),
    (T.WITHDRAWAL, {"paragraphs": [2, 1]}),
    (T.WITHDRAWAL, {"paragraphs": [1, 1]}),
    (T.WITHDRAWAL, {"paragraphs": [True]}),
    (T.WITHDRAWAL, {"paragraphs": ["1"]}),
    (T.WITHDRAWAL, {"paragraphs": [-1]}),
    (T.RECEIPT, {"verdict": "refused"}),
    (T.RECEIPT, {"purge": 1}),
    (T.RECEIPT, {"bundle": ID[2:]}),
    (T.RECEIPT, {"manifest_sha512": DIGEST.upper()}),
    (T.QUESTION, {"questions": []}),
    (T.QUESTION, {"questions": ["?"] * 101}),
    (T.OPINION, {"paragraphs": []}),
    (T.OPINION, {"consistency": "certain"}),
    (T.ROSTER, {"number": 0}),
    (T.ROSTER, {"number": 1}),
    (T.ROSTER, {"previous": ""}),
    (T.ROSTER, {"previous": DIGEST[2:]}),
    (T.ROSTER, {"expires_on": "2026-02-29"}),
    (T.ROSTER, {"expires_on": ""}),
    (T.ROSTER, {"root": {"keys": [], "threshold": 1}}),
    (T.ROSTER, {"root": {"keys": ["a"], "threshold": 0}}),
    (T.ROSTER, {"root": {"keys": ["a"], "threshold": 2}}),
    (T.ROSTER, {"root": {"keys": ["a"] * 17, "threshold": 1}}),
    (T.ROSTER, {"root": {"keys": ["a"], "threshold": 1, "more": 1}}),
    (T.ROSTER, {"members": [{"card": "", "role": "Lawyer", "expires_on": "2027-01-01"}]}),
    (T.ROSTER, {"members": [{"card": "", "role": "x" * 33, "expires_on": "2027-01-01"}]}),
    (T.ROSTER, {"members": [{"card": "", "role": "x", "expires_on": "2027-01-01"}] * 301}),
]


@pytest.mark.parametrize(("kind", "change"), ODD, ids=str)
def test_a_value_that_cannot_be_is_refused(kind, change):
    with pytest.raises(MalformedRecord):
        read(BY_TYPE[kind], **change)


def test_the_most_that_is_allowed_is_taken():
    assert len(read(BY_TYPE[T.QUESTION], questions=["?"] * 100).questions) == 100
    member = {"card": "", "role": "x" * 32, "expires_on": "2028-02-29"}
    assert len(read(BY_TYPE[T.ROSTER], members=[member] * 300).members) == 300
    root = {"keys": ["a"] * 16, "threshold": 16}
    assert read(BY_TYPE[T.ROSTER], root=root).root.threshold == 16


REVOKED = {"fingerprint": WHO, "since": NOON, "last_sequence": 0, "reason": ""}
SIGNED = {"signer": WHO, "ed25519": DIGEST, "mldsa65_key": "", "mldsa65": ""}


@pytest.mark.parametrize(
    ("name", "row", "key"),
    [("revoked", REVOKED, "fingerprint"), ("signatures", SIGNED, "signer")],
)
def test_keys_in_a_roster_are_sorted_and_none_is_there_twice(name, row, key):
    roster = BY_TYPE[T.ROSTER]
    more = {**row, key: "9" * 40}
    assert len(getattr(read(roster, **{name: [row, more]}), name)) == 2
    for odd in ([more, row], [row, row], [{**row, key: WHO[1:]}], [{**row, key: "a" * 40}]):
        with pytest.raises(MalformedRecord):
            read(roster, **{name: odd})


@pytest.mark.parametrize(
    "change",
    [
        {"started_at": "soon"},
        {"code": "Vera"},
        {"revision": 0},
        {"consent": replace(agreed(), recorded_at="soon")},
        {"read_back": ReadBack(confirmed_at="soon")},
        {"closing": Closing(closed_at="soon")},
        {"paragraphs": ("one\ntwo",)},
        {"paragraphs": ["a list"]},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_a_reader_would_refuse_is_not_written(change):
    with pytest.raises(MalformedRecord):
        record_value(complete(**change))


def test_a_testimony_in_which_nothing_was_asked_yet_has_no_such_times():
    early = complete(consent=NOTHING_ASKED, read_back=ReadBack(), closing=Closing())
    assert read(early) == early


def test_a_withdrawal_of_everything_is_taken_whatever_its_answers_say():
    """It is the deponent's word: a clumsy program must not make it void."""
    assert read(withdrawal(scope=WithdrawalScope.WITHDRAWN)).items == agreed().items


def test_a_record_says_which_testimony_it_is_about():
    found = {kind: subject_of(record) for kind, record in BY_TYPE.items()}
    nothing = {T.ROSTER: None, T.RECEIPT: None}
    assert found == {**dict.fromkeys(T, ID), **nothing}


# What is about another bundle.


def test_what_a_bundle_is_about_comes_back_the_same():
    about = About(bundle=ID, manifest_sha512=DIGEST)
    assert read_about(about_value(about)) == about
    assert read_about(about_value(None)) is None


@pytest.mark.parametrize(
    "odd",
    [
        {},
        [],
        "",
        {"bundle": ID},
        {"bundle": ID, "manifest_sha512": ""},
        {"bundle": ID[2:], "manifest_sha512": DIGEST},
        {"bundle": ID, "manifest_sha512": DIGEST, "more": 1},
    ],
)
def test_what_names_no_bundle_is_refused(odd):
    with pytest.raises(MalformedRecord):
        read_about(odd)


# Disclosures.

DISCLOSURE = BY_TYPE[T.DISCLOSURE]


def withheld(leaf):
    return Withheld(path=leaf.path, why=Why.CONSENT)


def test_a_disclosure_shows_what_is_disclosed_and_null_for_the_rest():
    place = next(each for each in LEAVES if each.path == "testimony/place")
    second = next(each for each in LEAVES if each.path == "testimony/paragraphs/1")
    hidden = (place, second)
    leaves = tuple(withheld(each) if each in hidden else each for each in LEAVES)
    shown = disclosed_values(replace(DISCLOSURE, leaves=leaves))
    assert shown["testimony"] == {
        **record_value(complete()),
        "place": None,
        "paragraphs": [complete().paragraphs[0], None],
    }
    assert shown["custody"] == [{"sequence": 1}]
    assert shown["attachments"] == [{"id": "aa"}, {"id": "bb"}]


def test_a_disclosure_may_withhold_everything():
    nothing = replace(DISCLOSURE, leaves=tuple(map(withheld, LEAVES)))
    assert read(nothing) == nothing


@given(st.data())
def test_entries_that_were_moved_or_doubled_are_refused(data):
    leaves = list(DISCLOSURE.leaves)
    here, there = data.draw(
        st.tuples(*[st.integers(0, len(leaves) - 1)] * 2).filter(
            lambda two: two[0] < two[1]
        )
    )
    moved = [*leaves[:here], leaves[there], *leaves[here:there], *leaves[there + 1 :]]
    doubled = [*leaves[: here + 1], *leaves[here:]]
    for odd in (moved, doubled):
        with pytest.raises(MalformedRecord):
            record_value(replace(DISCLOSURE, leaves=tuple(odd)))


@pytest.mark.parametrize(
    "odd",
    [
        {"path": "attachments/2", "withheld": "identity", "replaced": ""},
        {"path": "attachments/2", "withheld": "shame"},
        {"path": "attachments/2", "withheld": "identity", "salt": "5a" * 32},
        {"path": "attachments/2", "withheld": "identity", "value": 1},
        {"path": "attachments/2", "replaced": "[A picture]"},
        {"path": "attachments/2", "salt": "5a" * 32},
        {"path": "attachments/2", "salt": "5a" * 32, "value": None},
        {"path": "attachments/3", "withheld": "identity"},
        {"path": "attachment/2", "withheld": "identity"},
        {"path": "custody/1", "withheld": "identity"},
        {"path": "Attachments/2", "withheld": "identity"},
        {"withheld": "identity"},
        [],
    ],
    ids=str,
)
def test_an_odd_entry_is_refused(odd):
    value = record_value(DISCLOSURE)
    right = {"path": "attachments/2", "withheld": "identity"}
    read_record(T.DISCLOSURE, {**value, "leaves": [*value["leaves"], right]})
    with pytest.raises(MalformedRecord):
        read_record(T.DISCLOSURE, {**value, "leaves": [*value["leaves"], odd]})
