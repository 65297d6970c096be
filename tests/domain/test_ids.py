"""Ids: most of one is its signer's, the rest is chance."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.ids import RANDOM_BYTES, is_bound, make_id

HERON = "5269607306807561154138155036810034180625"
prints = st.integers(0, 10**40 - 1).map("{:040d}".format)
randoms = st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES)


def test_an_id_is_what_the_format_says():
    digest = hashlib.sha256(b"deponent/id/v1\x00" + HERON.encode()).hexdigest()
    assert make_id(HERON, bytes.fromhex("0123456789ab")) == digest[:20] + "0123456789ab"
    assert make_id(HERON, bytes(6)) == "264871d7178c6efea0aa000000000000"


@given(prints, randoms)
def test_an_id_is_bound_to_whom_it_was_made_for(signer, random):
    made = make_id(signer, random)
    assert len(made) == 32
    assert made == made.lower()
    assert bytes.fromhex(made)[-RANDOM_BYTES:] == random
    assert is_bound(made, signer)


@given(prints, prints, randoms)
def test_and_to_nobody_else(signer, other, random):
    assert is_bound(make_id(signer, random), other) == (signer == other)


@given(prints, randoms, st.integers(0, 19))
def test_every_bound_digit_counts(signer, random, digit):
    made = make_id(signer, random)
    changed = f"{(int(made[digit], 16) + 1) % 16:x}"
    assert not is_bound(made[:digit] + changed + made[digit + 1 :], signer)
