"""Who the deponent is opens to custodians only, and only in the bundle it was sealed in."""

import io
from dataclasses import replace

import pytest

from crypto import age
from crypto.age.header import covered_bytes, finished
from crypto.age.primitives import header_mac, payload_key
from crypto.chunks import ChunkWriter
from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.particulars import Deponent
from desktop.domain.particulars_codec import encode_particulars
from exports import errors
from exports.bundle import layout
from exports.bundle.particulars import seal_particulars
from exports.bundle.plan import Apart
from tests.exports.bundle.forge import Forge, sealed, verify_bytes
from tests.exports.bundle.letters import APART, request_for
from tests.exports.bundle.refusing import refused
from tests.exports.bundle.samples import (
    CUSTODIAN,
    LAWYER,
    Counted,
    known,
    person,
    request,
    source_of,
)

PEOPLE = (LAWYER, CUSTODIAN)
TO_BOTH = tuple(each.card for each in PEOPLE)
KEYS = [each.age_x25519.recipient for each in PEOPLE]


def _forge(**changes):
    return Forge(**({"apart": APART, "recipients": TO_BOTH} | changes))


def _opened(folder, forge, me=CUSTODIAN):
    return verify_bytes(folder, sealed(forge.tar(), KEYS), me=me)


def _with(sealed_apart, **changes):
    """Return a signed forge that holds these bytes as its particulars."""
    forge = _forge(**changes)
    forge.members[layout.PARTICULARS] = sealed_apart
    return forge.agreed().signed()


def _encrypted(plain, recipients=(CUSTODIAN.age_x25519.recipient,)):
    sink = io.BytesIO()
    age.encrypt(io.BytesIO(plain), sink, recipients)
    return sink.getvalue()


def _refused_by_the_custodian(folder, sealed_apart):
    """Assert that the custodian refuses, and that others leave it closed and go on."""
    forge = _with(sealed_apart)
    raw = sealed(forge.tar(), KEYS)
    sink = refused(folder, raw, errors.MalformedBundle, me=CUSTODIAN)
    assert sink.begun == []
    found = verify_bytes(folder, raw, me=LAWYER)
    assert (found.particulars, found.sealed_particulars) == (None, sealed_apart)


@pytest.mark.parametrize("kind", [BundleType.TESTIMONY, BundleType.SUPPLEMENT])
@pytest.mark.parametrize("compatible", [False, True])
def test_a_custodian_opens_them_and_others_keep_them_closed(tmp_path, kind, compatible):
    wanted = request_for(kind, apart=APART, recipients=TO_BOTH, compatible=compatible)
    forge = Forge(asked=wanted)
    bundle = forge.plan.bundle_id
    expected = replace(APART.particulars, bundle=bundle)
    opened, closed = (_opened(tmp_path, forge, me) for me in (CUSTODIAN, LAWYER))
    assert (opened.particulars, closed.particulars) == (expected, None)
    custodians = (CUSTODIAN.card.fingerprint,)
    for found in (opened, closed):
        assert found.custodians == custodians
        assert found.sealed_particulars == forge.members[layout.PARTICULARS]
        assert found.record == wanted.record


def test_a_bundle_without_them_says_so(tmp_path):
    found = verify_bytes(tmp_path, sealed(Forge().tar()))
    assert (found.custodians, found.sealed_particulars, found.particulars) == (
        (),
        b"",
        None,
    )


def test_nothing_of_them_stands_outside_their_own_encryption():
    forge = _forge()
    deponent = APART.particulars.deponent
    for raw in forge.members.values():
        assert deponent.family_name.encode() not in raw
        assert APART.particulars.others[0].name.encode() not in raw


def test_those_of_another_bundle_are_refused(tmp_path):
    other = _forge(entropy=Counted("another bundle"))
    _refused_by_the_custodian(tmp_path, other.members[layout.PARTICULARS])


def test_those_of_another_testimony_are_refused_and_never_sealed(tmp_path):
    forge = _forge()
    elsewhere = replace(APART.particulars, testimony="e" * 32, bundle=forge.plan.bundle_id)
    raw = encode_particulars(elsewhere, b"s" * 32)
    _refused_by_the_custodian(tmp_path, _encrypted(raw))
    with pytest.raises(errors.NotSealable):
        _forge(apart=replace(APART, particulars=elsewhere))


def test_those_that_a_custodian_cannot_open_are_refused(tmp_path):
    plain = encode_particulars(APART.particulars, b"s" * 32)
    _refused_by_the_custodian(tmp_path, _encrypted(plain, [LAWYER.age_x25519.recipient]))


def _plain(**changes):
    forge = _forge()
    own = replace(APART.particulars, bundle=forge.plan.bundle_id)
    value = canonical.loads(encode_particulars(own, b"s" * 32))
    value.update(changes)
    return value


def _filled(value):
    missing = -len(canonical.dumps(value | {"padding": ""})) % 8192
    return canonical.dumps(value | {"padding": "0" * missing})


ODD = {
    "nothing": b"",
    "not json": b"x" * 8192,
    "not filled up": canonical.dumps(_plain(padding="")),
    "filled up twice": canonical.dumps(_plain(padding=_plain()["padding"] + "0" * 8192)),
    "filled up with words": canonical.dumps(_plain(padding="1" * len(_plain()["padding"]))),
    "no salt": _filled({name: each for name, each in _plain().items() if name != "salt"}),
    "another field": _filled(_plain(more=1)),
    "an older version": _filled(_plain(record=_plain()["record"] | {"version": 0})),
    "another type": _filled(_plain(record=_plain()["record"] | {"type": "testimony"})),
    "a name that is no text": _filled(
        _plain(record=_plain()["record"] | {"deponent": {"family_name": 1}})
    ),
}


@pytest.mark.parametrize("which", ODD)
def test_those_that_are_not_in_their_form_are_refused(tmp_path, which):
    _refused_by_the_custodian(tmp_path, _encrypted(ODD[which]))


def test_newer_ones_are_refused_as_newer_by_the_custodian(tmp_path):
    raw = _filled(_plain(record=_plain()["record"] | {"version": 2}))
    forge = _with(_encrypted(raw))
    refused(tmp_path, sealed(forge.tar(), KEYS), errors.NewerBundle, me=CUSTODIAN)


@pytest.mark.parametrize("damage", ["cut", "flipped", "longer", "other file"])
def test_damaged_ones_are_refused(tmp_path, damage):
    raw = _forge().members[layout.PARTICULARS]
    damaged = {
        "cut": raw[:-1],
        "flipped": raw[:-9] + bytes([raw[-9] ^ 1]) + raw[-8:],
        "longer": raw + b"\0",
        "other file": b"PK\x03\x04" * 300,
    }
    _refused_by_the_custodian(tmp_path, damaged[damage])


def test_those_sealed_to_both_kinds_of_keys_are_refused(tmp_path):
    file_key, nonce = b"k" * 16, b"n" * 16
    people = (CUSTODIAN.age_pq.recipient, CUSTODIAN.age_x25519.recipient)
    covered = covered_bytes(tuple(each.wrap(file_key) for each in people))
    raw = io.BytesIO()
    raw.write(finished(covered, header_mac(file_key, covered)) + nonce)
    writer = ChunkWriter(raw, payload_key(file_key, nonce))
    writer.write(_filled(_plain()))
    writer.finish()
    _refused_by_the_custodian(tmp_path, raw.getvalue())


def test_other_bytes_than_the_signed_ones_are_refused_by_everybody(tmp_path):
    forge = _forge()
    raw = forge.members[layout.PARTICULARS]
    forge.members[layout.PARTICULARS] = raw[:-1] + bytes([raw[-1] ^ 1])
    for me in PEOPLE:
        raw = sealed(forge.tar(), KEYS)
        refused(tmp_path, raw, errors.BundleTampered, me=me)


def test_those_that_nobody_announced_or_that_are_missing_are_refused(tmp_path):
    silent, empty = _forge(), _forge()
    meta = silent.json(layout.META)
    silent.put_json(layout.META, meta | {"particulars": None})
    del empty.members[layout.PARTICULARS]
    for forge in (silent, empty):
        raw = sealed(forge.agreed().signed().tar())
        refused(tmp_path, raw, errors.OddMember)


@pytest.mark.parametrize(
    "custodians", [[], ["1" * 39], ["2" * 40, "1" * 40], ["1" * 40] * 2]
)
def test_an_odd_list_of_custodians_is_refused(tmp_path, custodians):
    forge = _forge()
    meta = forge.json(layout.META)
    forge.put_json(layout.META, meta | {"particulars": custodians}).agreed().signed()
    refused(tmp_path, sealed(forge.tar()), errors.MalformedBundle)


def _size(custodians, compatible, **words):
    particulars = replace(APART.particulars, deponent=Deponent(**words))
    raw = seal_particulars(particulars, custodians, Counted(), compatible=compatible)
    return len(raw)


@pytest.mark.parametrize("compatible", [False, True])
def test_their_size_tells_only_steps_of_8_kib(compatible):
    one = (CUSTODIAN.card,)
    sizes = [
        _size(one, compatible, family_name="x" * length) for length in range(0, 7000, 700)
    ]
    larger = _size(one, compatible, address="x" * 8192)
    assert len(set(sizes)) == 1
    assert larger == sizes[0] + 8192
    assert _size(TO_BOTH, compatible) == sizes[0]


def test_what_does_not_fit_or_has_no_form_is_not_sealed():
    vast = replace(APART.particulars, deponent=Deponent(address="x" * (256 << 10)))
    odd = replace(APART.particulars, deponent=Deponent(address="\ud800"))
    with pytest.raises(errors.TooLarge) as caught:
        _forge(apart=replace(APART, particulars=vast))
    assert caught.value.vast is errors.Vast.PARTICULARS
    with pytest.raises(errors.NotSealable):
        _forge(apart=replace(APART, particulars=odd))


@pytest.mark.parametrize("count", [0, 2, 17])
def test_there_are_1_to_16_custodians_none_twice(count):
    cards = (CUSTODIAN.card,) * count
    if count == 17:
        cards = tuple(person(f"L{number}").card for number in range(17))
    with pytest.raises(errors.WrongRecipients):
        _forge(apart=Apart(particulars=APART.particulars, custodians=cards))


def test_evidence_is_not_given_out_before_they_are_known_to_be_right(tmp_path):
    forge = _with(b"nothing", attachments=(source_of(b"evidence"),))
    raw = sealed(forge.tar(), KEYS)
    sink = refused(tmp_path, raw, errors.MalformedBundle, me=CUSTODIAN)
    assert sink.begun == []
    assert known(request().signer.card.fingerprint)
