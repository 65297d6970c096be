"""Custody events, facts of evidence and particulars come back the same, nothing odd in."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import canonical
from desktop.domain.codec import attachments_value, read_attachments_value
from desktop.domain.custody import CustodyAct, CustodyEvent
from desktop.domain.custody_codec import (
    NO_EVENT,
    custody_value,
    decode_custody,
    encode_custody,
    read_custody_value,
)
from desktop.domain.errors import MalformedRecord, NewerRecord
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.particulars import Deponent, NamedPerson, Particulars
from desktop.domain.particulars_codec import decode_particulars, encode_particulars
from tests.domain import letters
from tests.domain.letters import DIGEST, ID, NOON, WHO

SALT = b"s" * 32


def event(sequence, **changes):
    facts = {
        "sequence": sequence,
        "at": NOON,
        "act": CustodyAct.LETTER_RECEIVED,
        "subject": ID,
        "actor": WHO,
        "facts": (("bundle", ID), ("sequence", "3")),
        "previous": NO_EVENT if sequence == 1 else "ab" * 32,
        "hash": "cd" * 32,
        "signature": DIGEST,
    }
    return CustodyEvent(**{**facts, **changes})


EVENTS = (event(1), event(2), event(9))
PICTURE = Attachment(
    id=AttachmentId(ID),
    kind=AttachmentKind.PHOTO,
    name="../house.jpg",
    media_type="image/jpeg",
    size_bytes=3,
    sha512=DIGEST,
    added_at=NOON,
)
SOUND = replace(PICTURE, id=AttachmentId("aa" * 16), duration_ms=10)


def test_custody_comes_back_the_same():
    assert read_custody_value(custody_value(EVENTS)) == EVENTS
    assert decode_custody(encode_custody(EVENTS)) == EVENTS
    assert read_custody_value([]) == ()


@pytest.mark.parametrize(
    "odd",
    [
        (event(0),),
        (event(2), event(1)),
        (event(2), event(2)),
        (event(1, previous="ab" * 32),),
        (event(2, previous=NO_EVENT),),
        (event(2, at="soon"),),
        (event(2, at=""),),
        (event(2, actor=""),),
        (event(2, actor=WHO[1:]),),
        (event(2, act="forgotten"),),
        (event(2, hash="CD" * 32),),
        (event(2, signature=""),),
        (event(2, facts=(("bundle", 1),)),),
    ],
)
def test_custody_that_cannot_be_is_refused(odd):
    with pytest.raises(MalformedRecord):
        read_custody_value(custody_value(odd))


@pytest.mark.parametrize("odd", [None, {}, "", [None], [{}], [[]]])
def test_what_is_no_list_of_events_or_evidence_is_refused(odd):
    for read in (read_custody_value, read_attachments_value):
        with pytest.raises(MalformedRecord):
            read(odd)


@pytest.mark.parametrize("change", [{"facts": []}, {"facts": None}, {"more": 1}])
def test_an_odd_event_is_refused(change):
    value = custody_value(EVENTS)
    with pytest.raises(MalformedRecord):
        read_custody_value([{**value[0], **change}])
    for name in value[0]:
        missing = {each: part for each, part in value[0].items() if each != name}
        with pytest.raises(MalformedRecord):
            read_custody_value([missing])


def test_facts_of_evidence_come_back_the_same():
    both = (PICTURE, SOUND)
    assert read_attachments_value(attachments_value(both)) == both
    assert read_attachments_value([]) == ()


@pytest.mark.parametrize(
    "odd",
    [
        (PICTURE, PICTURE),
        (replace(PICTURE, added_at=""),),
        (replace(PICTURE, size_bytes=2**40 + 1),),
        (replace(PICTURE, size_bytes=-1),),
        (replace(PICTURE, sha512=DIGEST[2:]),),
        (replace(PICTURE, kind="drawing"),),
    ],
)
def test_evidence_that_cannot_be_is_refused(odd):
    with pytest.raises(MalformedRecord):
        read_attachments_value(attachments_value(odd))


def test_four_thousand_files_are_the_most():
    many = tuple(replace(PICTURE, id=AttachmentId(f"{n:032x}")) for n in range(4001))
    assert len(read_attachments_value(attachments_value(many[:-1]))) == 4000
    with pytest.raises(MalformedRecord):
        read_attachments_value(attachments_value(many))


# Particulars.

WHOLE = Particulars(
    testimony=ID,
    bundle="aa" * 16,
    deponent=Deponent(family_name="Nobody", given_names="Ada Example"),
    others=(NamedPerson(label="[Person 1]", name="Max Example"),),
)


@given(letters.particulars)
def test_particulars_come_back_the_same_and_show_no_length(particulars):
    raw = encode_particulars(particulars, SALT)
    assert len(raw) % 8192 == 0
    assert decode_particulars(raw) == particulars


def test_long_and_short_names_have_the_same_length():
    short = encode_particulars(WHOLE, SALT)
    longer = replace(WHOLE, deponent=Deponent(address="Examplegrad " * 200))
    assert len(encode_particulars(longer, SALT)) == len(short) == 8192


@pytest.mark.parametrize("room", range(-3, 4))
def test_padding_is_the_least_that_fills_a_block(room):
    empty = encode_particulars(replace(WHOLE, others=()), SALT)
    padding = canonical.loads(empty)["padding"]
    text = "x" * (len(padding) + room)
    full = replace(WHOLE, others=(), deponent=replace(WHOLE.deponent, address=text))
    raw = encode_particulars(full, SALT)
    assert len(raw) == (8192 if room <= 0 else 16384)
    assert decode_particulars(raw) == full


def particulars_with(**changes):
    value = canonical.loads(encode_particulars(WHOLE, SALT))
    record = {**value["record"], **changes}
    bare = {"padding": "", "record": record, "salt": value["salt"]}
    missing = -len(canonical.dumps(bare)) % 8192
    return canonical.dumps({**bare, "padding": "0" * missing})


DEPONENT = {each.name: "" for each in fields(Deponent)}


@pytest.mark.parametrize(
    "change",
    [
        {"type": "testimony"},
        {"version": 0},
        {"testimony": ""},
        {"bundle": "AA" * 16},
        {"deponent": {}},
        {"deponent": {**DEPONENT, "more": ""}},
        {"deponent": {**DEPONENT, "born_on": 1980}},
        {"others": [{"label": "", "name": ""}]},
        {"others": [{"label": "", "name": "", "note": "", "more": ""}]},
        {"others": None},
        {"more": 1},
    ],
    ids=str,
)
def test_odd_particulars_are_refused(change):
    assert decode_particulars(particulars_with()) == WHOLE
    with pytest.raises(MalformedRecord):
        decode_particulars(particulars_with(**change))


def test_newer_particulars_say_so():
    with pytest.raises(NewerRecord):
        decode_particulars(particulars_with(version=2))


def test_particulars_have_one_form():
    value = canonical.loads(encode_particulars(WHOLE, SALT))
    zeros = value["padding"]
    for change in (
        {"padding": zeros[1:]},
        {"padding": zeros + "0" * 8192},
        {"padding": "1" + zeros[1:]},
        {"salt": value["salt"][2:] + "AA"},
        {"more": ""},
    ):
        with pytest.raises(MalformedRecord):
            decode_particulars(canonical.dumps({**value, **change}))


@given(st.binary(max_size=100))
def test_random_bytes_are_no_particulars(raw):
    with pytest.raises(MalformedRecord):
        decode_particulars(raw)
