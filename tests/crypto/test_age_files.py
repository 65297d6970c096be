"""Age files, whole: to whom they open, and what becomes of changed ones."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto import age
from crypto.age import header as grammar
from crypto.age.hybrid import HybridRecipient
from crypto.age.primitives import header_mac
from crypto.age.x25519 import X25519Recipient
from crypto.errors import (
    BadKey,
    CryptoError,
    HeaderTampered,
    HeaderTruncated,
    MalformedFile,
    MixedRecipients,
    NewerFormat,
    NoRecipients,
    NotAgeFile,
    NotForMe,
    Tampered,
    TooMuchWork,
)
from tests.crypto.files import FullAfter, ShortWrites, Trickle

IDENTITIES = {kind: age.generate(kind) for kind in ("pq", "x25519")}
KINDS = pytest.mark.parametrize("kind", ["pq", "x25519"])
SIZES = (0, 1, 65535, 65536, 65537, 1 << 20, (1 << 20) + 7)


def sealed(plain: bytes, *identities: age.Identity) -> bytes:
    sink = io.BytesIO()
    age.encrypt(io.BytesIO(plain), sink, [each.recipient for each in identities])
    return sink.getvalue()


def opened(raw: bytes, *identities: age.Unwrapper) -> bytes:
    sink = io.BytesIO()
    age.decrypt(io.BytesIO(raw), sink, identities)
    return sink.getvalue()


@KINDS
@pytest.mark.parametrize("size", SIZES)
def test_a_file_of_any_size_opens_as_it_was(kind, size):
    plain = bytes(range(256)) * (size // 256) + bytes(size % 256)
    assert opened(sealed(plain, IDENTITIES[kind]), IDENTITIES[kind]) == plain


@KINDS
def test_each_of_several_recipients_opens_a_file_and_nobody_else(kind):
    one, two, other = (age.generate(kind) for _ in range(3))
    raw = sealed(b"testimony", one, two)
    assert opened(raw, one) == opened(raw, two) == opened(raw, other, two) == b"testimony"
    with pytest.raises(NotForMe):
        opened(raw, other)


def test_without_any_identity_no_file_opens():
    with pytest.raises(NotForMe):
        opened(sealed(b"", IDENTITIES["pq"]))


def test_an_identity_of_the_other_kind_is_simply_no_match():
    with pytest.raises(NotForMe):
        opened(sealed(b"", IDENTITIES["pq"]), IDENTITIES["x25519"])


def test_two_kinds_of_recipients_in_one_file_are_refused_before_anything_is_written():
    sink = io.BytesIO()
    with pytest.raises(MixedRecipients):
        age.Writer(sink, [each.recipient for each in IDENTITIES.values()])
    assert sink.getvalue() == b""


def test_a_file_to_nobody_is_refused():
    with pytest.raises(NoRecipients):
        age.encrypt(io.BytesIO(), io.BytesIO(), [])


@KINDS
def test_the_same_bytes_are_never_sealed_the_same_way_twice(kind):
    assert sealed(b"x", IDENTITIES[kind]) != sealed(b"x", IDENTITIES[kind])


@KINDS
def test_every_changed_byte_of_a_small_file_is_refused(kind):
    raw = sealed(b"They came at night.", IDENTITIES[kind])
    for place in range(len(raw)):
        for flip in (1, 0x20, 0x80):
            changed = bytearray(raw)
            changed[place] ^= flip
            with pytest.raises(CryptoError):
                opened(bytes(changed), IDENTITIES[kind])


@KINDS
def test_every_truncation_of_a_small_file_is_refused(kind):
    raw = sealed(b"They came at night.", IDENTITIES[kind])
    for size in range(len(raw)):
        with pytest.raises(CryptoError):
            opened(raw[:size], IDENTITIES[kind])


@KINDS
def test_anything_behind_the_end_is_refused(kind):
    with pytest.raises(Tampered):
        opened(sealed(b"end", IDENTITIES[kind]) + b"\n", IDENTITIES[kind])


@KINDS
def test_a_stanza_taken_out_of_the_header_is_noticed(kind):
    mine, other = IDENTITIES[kind], age.generate(kind)
    raw = sealed(b"", mine, other)
    head, rest = grammar.take(io.BytesIO(raw))
    fewer = grammar.finished(grammar.covered_bytes(head.stanzas[:1]), head.mac)
    with pytest.raises(HeaderTampered):
        opened(fewer + rest, mine)


@KINDS
def test_a_small_order_share_in_a_stanza_is_refused(kind):
    mine = IDENTITIES[kind]
    raw = sealed(b"", mine)
    head, rest = grammar.take(io.BytesIO(raw))
    (stanza,) = head.stanzas
    share = grammar.b64.decode(stanza.arguments[1].encode())
    forged = grammar.b64.encode(share[:-32] + bytes(32))
    changed = grammar.Stanza((stanza.arguments[0], forged), stanza.body)
    whole = grammar.finished(grammar.covered_bytes((changed,)), head.mac)
    with pytest.raises(MalformedFile):
        opened(whole + rest, mine)


@pytest.mark.parametrize(
    "recipient",
    [
        X25519Recipient(bytes(32)),
        HybridRecipient(IDENTITIES["pq"].recipient.raw[:-32] + bytes(32)),
    ],
)
def test_nothing_is_sealed_to_a_key_that_keeps_no_secret(recipient):
    with pytest.raises(BadKey):
        age.Writer(io.BytesIO(), [recipient])


@KINDS
def test_the_file_key_of_the_writer_opens_the_file_without_an_identity(kind):
    sink = io.BytesIO()
    writer = age.Writer(sink, [IDENTITIES[kind].recipient])
    writer.write(b"read back")
    writer.finish()
    raw = sink.getvalue()
    assert (
        age.open_reader_with_file_key(io.BytesIO(raw), writer.file_key).read()
        == b"read back"
    )
    with pytest.raises(HeaderTampered):
        age.open_reader_with_file_key(io.BytesIO(raw), bytes(16))


def test_a_given_file_key_is_used_and_one_of_another_size_refused():
    recipients = [IDENTITIES["x25519"].recipient]
    assert age.Writer(io.BytesIO(), recipients, file_key=b"k" * 16).file_key == b"k" * 16
    with pytest.raises(ValueError, match="16 bytes"):
        age.Writer(io.BytesIO(), recipients, file_key=b"k" * 32)


def test_a_seekable_reader_starts_where_the_source_stands():
    plain = bytes(300_000) + b"the end"
    source = io.BytesIO(b"in front" + sealed(plain, IDENTITIES["pq"]))
    source.seek(8)
    reader = age.open_seekable(source, [IDENTITIES["pq"]])
    reader.seek(-7, io.SEEK_END)
    assert (reader.size, reader.read()) == (len(plain), b"the end")


def test_a_full_disk_at_any_byte_of_a_file_is_heard():
    recipients = [IDENTITIES["x25519"].recipient]
    plain = b"p" * 200
    whole = len(sealed(plain, IDENTITIES["x25519"]))
    for room in range(whole):
        with pytest.raises(OSError, match="no space"):
            age.encrypt(io.BytesIO(plain), FullAfter(room), recipients)
    age.encrypt(io.BytesIO(plain), FullAfter(whole), recipients)


@pytest.mark.parametrize("size", [0, 100, 5000, 200_000])
def test_the_device_that_is_always_full_is_heard(size):
    with (
        open("/dev/full", "wb", buffering=0) as sink,
        pytest.raises(OSError, match="space"),
    ):
        age.encrypt(io.BytesIO(bytes(size)), sink, [IDENTITIES["pq"].recipient])


def test_a_full_disk_is_heard_while_decrypting():
    raw = sealed(bytes(200_000), IDENTITIES["pq"])
    with pytest.raises(OSError, match="no space"):
        age.decrypt(io.BytesIO(raw), FullAfter(199_999), [IDENTITIES["pq"]])


def test_files_that_take_and_give_little_at_a_time_work():
    plain = bytes(range(256)) * 1000
    sink = ShortWrites(777)
    age.encrypt(Trickle(plain, 777), sink, [IDENTITIES["pq"].recipient])
    back = ShortWrites(777)
    age.decrypt(Trickle(sink.getvalue(), 777), back, [IDENTITIES["pq"]])
    assert back.getvalue() == plain


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        (b"", HeaderTruncated),
        (b"age-encryption.org/", HeaderTruncated),
        (b"age-encryption.org/v1\n", HeaderTruncated),
        (b"age-encryption.org/v2\n-> X25519 a\n", NewerFormat),
        (b"age-encryption.org/v1\r\n", NotAgeFile),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n", NotAgeFile),
        (b"PK\x03\x04", NotAgeFile),
        (b"age-encryption.org/v1\n" + b"x" * (2 << 20), MalformedFile),
        (
            b"age-encryption.org/v1\n" + b"-> a\n\n" * 1025 + b"--- " + b"A" * 43 + b"\n",
            MalformedFile,
        ),
        (
            b"age-encryption.org/v1\n"
            + b"-> a\n\n" * 200_000
            + b"--- "
            + b"A" * 43
            + b"\n",
            MalformedFile,
        ),
    ],
)
def test_what_is_no_file_for_us_is_named(raw, error):
    with pytest.raises(error):
        opened(raw, IDENTITIES["pq"])


def test_a_passphrase_file_that_asks_for_too_much_work_is_refused_before_working():
    stanza = grammar.Stanza(("scrypt", "A" * 22, "21"), bytes(32))
    covered = grammar.covered_bytes((stanza,))
    raw = grammar.finished(covered, bytes(32)) + bytes(32)
    with pytest.raises(TooMuchWork):
        opened(raw, age.ScryptIdentity("words"))


@KINDS
def test_a_passphrase_stanza_beside_another_spoils_the_file_for_all(kind):
    mine = IDENTITIES[kind]
    file_key = b"k" * 16
    stanza = grammar.Stanza(("scrypt", "A" * 22, "10"), bytes(32))
    covered = grammar.covered_bytes((mine.recipient.wrap(file_key), stanza))
    raw = grammar.finished(covered, header_mac(file_key, covered)) + bytes(32)
    with pytest.raises(MalformedFile):
        opened(raw, mine)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_behind_the_first_line_do_more_than_be_refused(raw):
    with pytest.raises(CryptoError):
        opened(b"age-encryption.org/v1\n" + raw, *IDENTITIES.values())
