"""Keys as text: one form each, and a slip of the pen never makes another key."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto import age
from crypto.age import bech32
from crypto.errors import BadKey

KINDS = pytest.mark.parametrize("kind", ["pq", "x25519"])
# From the specification of age.
SPEC_IDENTITY = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
SPEC_RECIPIENT = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
SPEC_PQ_IDENTITY = (
    "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR"
)
SPEC_PQ_BEGIN, SPEC_PQ_END = "age1pq1x34nzsvr0rxjsgdn8zgyhfe8", "3fzv49zc0k"


def test_the_keys_of_the_specification_belong_together():
    assert age.parse_identity(SPEC_IDENTITY).recipient.to_text() == SPEC_RECIPIENT
    post_quantum = age.parse_identity(SPEC_PQ_IDENTITY).recipient.to_text()
    assert post_quantum.startswith(SPEC_PQ_BEGIN)
    assert post_quantum.endswith(SPEC_PQ_END)
    assert len(post_quantum) == 1959


@KINDS
def test_keys_are_read_as_they_were_written(kind):
    identity = age.generate(kind)
    again = age.parse_identity(identity.to_text())
    assert again.to_text() == identity.to_text()
    assert again.recipient == identity.recipient
    assert age.parse_recipient(identity.recipient.to_text()) == identity.recipient
    assert (again.kind, again.recipient.kind) == (kind, kind)


@KINDS
def test_a_key_follows_from_the_randomness_it_is_given(kind):
    made = [age.generate(kind, lambda count: b"r" * count).to_text() for _ in range(2)]
    assert made[0] == made[1]


@KINDS
@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: "",
        lambda text: text[:-1],
        lambda text: text + "q",
        lambda text: text + "\n",
        lambda text: " " + text,
        lambda text: text.swapcase(),
        lambda text: text[:10].upper() + text[10:].lower(),
        lambda text: text.replace("1", "", 1),
    ],
)
def test_text_that_is_not_exactly_a_key_is_refused(kind, spoil):
    identity = age.generate(kind)
    with pytest.raises(BadKey):
        age.parse_recipient(spoil(identity.recipient.to_text()))
    with pytest.raises(BadKey):
        age.parse_identity(spoil(identity.to_text()))


@pytest.mark.parametrize("digits", [[0, 1], [0, 0, 0], [31], [0, 2]])
def test_leftover_bits_that_are_set_or_too_many_are_refused(digits):
    check = bech32._polymod([*bech32._expand("age"), *digits, *([0] * 6)]) ^ 1
    digits += [check >> 5 * (5 - place) & 31 for place in range(6)]
    with pytest.raises(BadKey):
        bech32.decode("age1" + "".join(bech32._LETTERS[digit] for digit in digits))


@pytest.mark.parametrize("place", [1, 4, 20, 61])
def test_letters_of_mixed_case_are_refused(place):
    mixed = SPEC_RECIPIENT[:place] + SPEC_RECIPIENT[place:].upper()
    with pytest.raises(BadKey):
        bech32.decode(mixed)


def test_an_identity_is_not_taken_for_a_recipient_nor_the_other_way_round():
    identity = age.generate("x25519")
    with pytest.raises(BadKey):
        age.parse_recipient(identity.to_text())
    with pytest.raises(BadKey):
        age.parse_identity(identity.recipient.to_text())


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_key_of_another_size_is_refused(size):
    with pytest.raises(BadKey):
        age.parse_recipient(bech32.encode("age", bytes(size)))
    with pytest.raises(BadKey):
        age.parse_identity(bech32.encode("age-secret-key-pq-", bytes(size)).upper())


def test_a_post_quantum_recipient_that_is_no_key_is_refused():
    with pytest.raises(BadKey):
        age.parse_recipient(bech32.encode("age1pq", b"\xff" * 1216))


@given(st.binary(max_size=80), st.sampled_from(["age", "a", "x-1y"]))
def test_bech32_is_read_as_it_was_written(raw, prefix):
    assert bech32.decode(bech32.encode(prefix, raw)) == (prefix, raw)
    assert bech32.decode(bech32.encode(prefix, raw).upper()) == (prefix.upper(), raw)


@settings(max_examples=300, deadline=None)
@given(
    st.dictionaries(
        st.integers(4, len(SPEC_RECIPIENT) - 1),
        st.sampled_from("qpzry9x8gf2tvdw0s3jn54khce6mua7l"),
        min_size=1,
        max_size=4,
    )
)
def test_up_to_four_wrong_letters_are_always_found(slips):
    signs = list(SPEC_RECIPIENT)
    for place, letter in slips.items():
        signs[place] = letter
    if "".join(signs) != SPEC_RECIPIENT:
        with pytest.raises(BadKey):
            age.parse_recipient("".join(signs))


# From BIP 173.
@pytest.mark.parametrize("text", ["A12UEL5L", "a12uel5l", "?1ezyfcl"])
def test_the_shortest_bech32_texts_are_read(text):
    assert bech32.decode(text) == (text.rpartition("1")[0], b"")


@pytest.mark.parametrize(
    "text",
    [
        "pzry9x0s0muk",
        "1pzry9x0s0muk",
        "x1b4n0q5v",
        "li1dgmt3",
        "A1G7SGD8",
        "10a06t8",
        "1qzzfhee",
    ],
)
def test_texts_that_are_not_bech32_are_refused(text):
    with pytest.raises(BadKey):
        bech32.decode(text)


@given(st.text(max_size=60))
def test_any_text_is_a_key_or_refused(text):
    with pytest.raises(BadKey):
        age.parse_identity(text)
    with pytest.raises(BadKey):
        age.parse_recipient(text)
