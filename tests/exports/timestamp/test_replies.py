"""Replies of real authorities: taken as openssl takes them, or refused for a reason."""

from dataclasses import replace
from datetime import datetime

import pytest

from crypto.timestamp import MAX_BYTES, Request, der, new_request, read_root, verify_reply
from crypto.timestamp.algorithms import SHA256, SHA512
from crypto.timestamp.errors import (
    BadSignature,
    NoCertificate,
    NotAReply,
    NotGranted,
    NotValidThen,
    OtherHash,
    OtherNonce,
    ReplyTooLarge,
    TooWeak,
    UnknownAuthority,
    WrongPurpose,
)
from crypto.timestamp.token import read_reply
from tests.exports.timestamp.authority import P384, PSS, RSA, make_authority, needs_openssl
from tests.exports.timestamp.conftest import HASH
from tests.exports.timestamp.forged import (
    CONTENT_TYPE,
    MESSAGE_DIGEST,
    SIGNER,
    attributes,
    signed_by,
    token,
)

pytestmark = needs_openssl


def test_a_reply_says_when_and_by_whom(authority, request_, reply, root):
    stamp = verify_reply(reply, [request_], [root])
    (authority.folder / "shown.tsr").write_bytes(reply)
    shown = authority.openssl("ts", "-reply", "-in", "shown.tsr", "-text").stdout
    said = shown.split("Time stamp: ")[1].splitlines()[0]
    told = datetime.strptime(said.replace("GMT", "+0000"), "%b %d %H:%M:%S %Y %z")
    assert told == stamp.moment
    assert (stamp.latest - stamp.moment).total_seconds() == 1.5001
    assert stamp.authority == "Stamps stamper, Stamps, BY"
    assert stamp.root == root
    assert stamp.request == request_
    assert authority.agrees(request_.to_bytes(), reply)


def test_a_chain_over_another_authority_and_another_kind_of_key(longer, request_):
    reply = longer.answer(request_.to_bytes())
    assert longer.agrees(request_.to_bytes(), reply)
    stamp = verify_reply(reply, [request_], [read_root(longer.root)])
    assert stamp.root.subject_words == "Longer root, Longer, BY"


@pytest.mark.parametrize("digest", ["sha384", "sha512"])
def test_the_older_way_to_name_the_signer_and_other_hashes(
    authority, request_, root, digest
):
    one = replace(authority, digest=digest, names_by="sha1")
    assert verify_reply(one.answer(request_.to_bytes()), [request_], [root]).root == root


def test_the_request_is_found_among_several(authority, request_, root):
    other = new_request(HASH, bytes(16))
    reply = authority.answer(other.to_bytes())
    assert verify_reply(reply, [request_, other], [root]).request == other


def test_a_nonce_that_begins_with_a_high_bit_stays_what_it_is(authority, root):
    asked = new_request(HASH, b"\xff" * 16)
    reply = authority.answer(asked.to_bytes())
    assert verify_reply(reply, [asked], [root]).request.nonce == 2**128 - 1


def test_a_reply_over_another_hash_is_refused(request_, reply, root):
    other = Request(bytes(64), request_.nonce)
    with pytest.raises(OtherHash):
        verify_reply(reply, [other], [root])


def test_a_reply_to_another_request_is_refused(request_, reply, root):
    other = Request(request_.sha512, request_.nonce + 1)
    with pytest.raises(OtherNonce):
        verify_reply(reply, [other], [root])


def test_a_reply_without_a_nonce_is_refused(authority, request_, root):
    authority.openssl(
        *("ts", "-query", "-digest", HASH, "-sha512", "-cert", "-no_nonce"),
        *("-out", "bare.tsq"),
    )
    reply = authority.answer((authority.folder / "bare.tsq").read_bytes())
    with pytest.raises(OtherNonce):
        verify_reply(reply, [request_], [root])


def test_a_reply_over_a_weaker_hash_is_refused(authority, request_, root):
    authority.openssl(
        *("ts", "-query", "-digest", HASH[:64], "-sha256", "-cert", "-out", "weak.tsq")
    )
    reply = authority.answer((authority.folder / "weak.tsq").read_bytes())
    with pytest.raises(OtherHash):
        verify_reply(reply, [request_], [root])


def test_a_reply_without_the_certificate_is_refused(authority, request_, root):
    authority.openssl("ts", "-query", "-digest", HASH, "-sha512", "-out", "bare.tsq")
    raw = (authority.folder / "bare.tsq").read_bytes()
    text = authority.openssl("ts", "-query", "-in", "bare.tsq", "-text").stdout
    nonce = int(text.split("Nonce: ")[1].split()[0], 16)
    with pytest.raises(NoCertificate):
        verify_reply(authority.answer(raw), [Request(request_.sha512, nonce)], [root])


def test_an_authority_that_gives_nothing_is_refused(authority, request_, root):
    authority.openssl(
        *("ts", "-query", "-digest", HASH[:40], "-sha1", "-cert", "-out", "odd.tsq")
    )
    reply = authority.answer((authority.folder / "odd.tsq").read_bytes())
    with pytest.raises(NotGranted) as told:
        verify_reply(reply, [request_], [root])
    assert told.value.status == 2


def test_an_authority_under_another_root_is_refused(stranger, request_, root):
    reply = stranger.answer(request_.to_bytes())
    with pytest.raises(UnknownAuthority):
        verify_reply(reply, [request_], [root])
    with pytest.raises(UnknownAuthority):
        verify_reply(reply, [request_], [])


@pytest.mark.parametrize("key", [RSA, P384], ids=["rsa", "ec"])
def test_a_root_of_the_same_name_and_another_key_is_refused(places, request_, reply, key):
    twin = make_authority(places / f"twin-{len(key)}", key=key)
    with pytest.raises(UnknownAuthority):
        verify_reply(reply, [request_], [read_root(twin.root)])


@pytest.mark.parametrize("purpose", ["server", "relaxed", "middle"])
def test_a_key_for_other_purposes_is_refused(places, authority, request_, purpose):
    """The openssl command refuses to stamp with such a key, so it is not asked to."""
    other = make_authority(places / f"for-{purpose}", key=P384, purpose=purpose)
    reply = signed_by(other, authority.answer(request_.to_bytes()))
    with pytest.raises(WrongPurpose):
        verify_reply(reply, [request_], [read_root(other.root)])


def test_the_signer_of_a_remade_reply_is_taken_when_its_purpose_is_right(
    places, authority, request_
):
    other = make_authority(places / "right", key=P384)
    reply = signed_by(other, authority.answer(request_.to_bytes()))
    assert other.agrees(request_.to_bytes(), reply)
    assert verify_reply(reply, [request_], [read_root(other.root)])


def test_a_certificate_that_had_ended_is_refused(places, authority, request_):
    other = make_authority(places / "ended", key=P384, days=-1)
    reply = signed_by(other, authority.answer(request_.to_bytes()))
    with pytest.raises(NotValidThen):
        verify_reply(reply, [request_], [read_root(other.root)])


def test_a_chain_signed_over_sha1_is_refused(places, request_):
    weak = make_authority(places / "sha1", key=P384, root_digest="sha1")
    with pytest.raises(TooWeak):
        verify_reply(weak.answer(request_.to_bytes()), [request_], [read_root(weak.root)])


def test_a_short_key_is_refused(places, request_):
    weak = make_authority(places / "short", key=(RSA[0], "rsa:1024"))
    with pytest.raises(TooWeak):
        verify_reply(weak.answer(request_.to_bytes()), [request_], [read_root(weak.root)])


def test_a_changed_time_is_a_bad_signature(request_, reply, root):
    year = f"{verify_reply(reply, [request_], [root]).moment.year}".encode()
    at = reply.index(b"\x18\x0f" + year) + 2
    changed = reply[:at] + b"2001" + reply[at + 4 :]
    with pytest.raises(BadSignature):
        verify_reply(changed, [request_], [root])


def test_what_is_no_reply_is_refused(request_, reply, root):
    for raw in (b"", b"0", reply[:-1], reply + b"\0", request_.to_bytes(), b"\x30\x80"):
        with pytest.raises(NotAReply):
            verify_reply(raw, [request_], [root])


def test_a_reply_of_64_kib_is_read_and_a_longer_one_is_not(request_, root):
    with pytest.raises(NotAReply):
        verify_reply(b"0" * MAX_BYTES, [request_], [root])
    with pytest.raises(ReplyTooLarge):
        verify_reply(b"0" * (MAX_BYTES + 1), [request_], [root])


def test_an_authority_between_may_not_have_more_below_than_it_says(
    places, authority, request_
):
    deep = make_authority(places / "deep", key=P384, between=True, name="Deep")
    deep.certify("lower", "middle", "middle")
    deep.certify("lowest", "stamper", "lower")
    info = read_reply(authority.answer(request_.to_bytes())).info.raw
    chain = ("lowest", "lower", "middle")
    reply = token(deep, info, who="lowest", chain=chain)
    assert not deep.agrees(request_.to_bytes(), reply)
    with pytest.raises(UnknownAuthority):
        verify_reply(reply, [request_], [read_root(deep.root)])


def test_a_key_that_is_no_authority_vouches_for_nobody(places, authority, request_):
    loose = make_authority(places / "loose", key=P384, name="Loose")
    loose.certify("helper", "stamper", "stamper")
    info = read_reply(authority.answer(request_.to_bytes())).info.raw
    reply = token(loose, info, who="helper", chain=("helper", "stamper"))
    assert not loose.agrees(request_.to_bytes(), reply)
    with pytest.raises(UnknownAuthority):
        verify_reply(reply, [request_], [read_root(loose.root)])


def test_a_chain_signed_with_rsa_pss_is_read(places, request_):
    newer = make_authority(places / "pss", name="Newer")
    newer.certify("stamper", "stamper", "root", extra=PSS)
    reply = newer.answer(request_.to_bytes())
    assert newer.agrees(request_.to_bytes(), reply)
    root = read_root(newer.root)
    assert verify_reply(reply, [request_], [root]).root == root
    newer.certify("stamper", "stamper", "root", over="sha1", extra=PSS)
    with pytest.raises(TooWeak):
        verify_reply(newer.answer(request_.to_bytes()), [request_], [root])


def test_the_hash_of_the_signer_is_announced(authority, request_, reply, root):
    info = read_reply(reply).info.raw
    assert verify_reply(token(authority, info, announced=SHA256), [request_], [root])
    with pytest.raises(NotAReply):
        verify_reply(token(authority, info, announced=SHA512), [request_], [root])


@pytest.mark.parametrize("left_out", [CONTENT_TYPE, MESSAGE_DIGEST, SIGNER])
def test_each_signed_attribute_is_needed(authority, request_, reply, root, left_out):
    info = read_reply(reply).info.raw
    signed = attributes(info, authority.der("stamper"))
    assert verify_reply(token(authority, info, signed=signed), [request_], [root])
    del signed[left_out]
    with pytest.raises((BadSignature, NotAReply)):
        verify_reply(token(authority, info, signed=signed), [request_], [root])


def test_signed_attributes_have_to_be_about_this_info_and_this_signer(
    authority, stranger, request_, reply, root
):
    info = read_reply(reply).info.raw
    own = authority.der("stamper")
    for signed in (
        attributes(info + b"0", own),
        attributes(info, stranger.der("stamper")),
        attributes(info, own) | {CONTENT_TYPE: der.encode_oid("1.2.840.113549.1.7.1")},
    ):
        with pytest.raises(BadSignature):
            verify_reply(token(authority, info, signed=signed), [request_], [root])
