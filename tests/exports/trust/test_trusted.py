"""What a roster says of a key is what the organisation said, and nothing else."""

import time
from datetime import date

import pytest

from crypto.identity import new_identity
from exports.trust.errors import RevokedKey
from exports.trust.fingerprints import of_card
from exports.trust.roster import accept
from exports.trust.trusted import Standing, trusted
from tests.exports.trust.samples import (
    FIRST,
    HERON,
    MADE,
    STORK,
    WREN,
    A,
    B,
    after,
    by_card,
    draft,
    members,
    revoked,
    signed,
)

NAME = HERON.card.fingerprint


def test_a_member_is_known_by_fingerprint_and_by_the_role_of_the_roster():
    held = trusted(draft(members=members(HERON, role="clinician")))
    assert held.card(NAME) == HERON.card
    assert held.role(NAME) == "clinician"
    assert held.card(NAME).role == "interviewer"


def test_somebody_else_is_not_known_whatever_their_card_says():
    held = trusted(FIRST)
    twin = new_identity("Heron", "clinician", MADE).card.fingerprint
    for stranger in (twin, WREN.card.fingerprint, A.card.fingerprint, ""):
        assert held.card(stranger) is None
        assert held.role(stranger) is None
        assert held.expires_on(stranger) is None
        assert not held.is_expired(stranger, date(2100, 1, 1))


def test_an_expired_member_is_still_known_and_said_to_be():
    held = trusted(draft(members=members(HERON, expires_on="2026-05-31")))
    assert not held.is_expired(NAME, date(2026, 5, 31))
    assert held.is_expired(NAME, date(2026, 6, 1))
    assert held.card(NAME) == HERON.card
    assert not held.roster_is_expired(date(2027, 2, 1))
    assert held.roster_is_expired(date(2027, 2, 2))


def test_a_key_that_was_never_revoked_is_good():
    standing = trusted(FIRST).standing(NAME, 10**9, was_received=False)
    assert standing is Standing.GOOD


@pytest.mark.parametrize(
    ("sequence", "was_received"), [(1, False), (5, False), (5, True), (6, True)]
)
def test_what_came_before_the_revocation_is_marked(sequence, was_received):
    held = trusted(draft(revoked=(revoked(HERON, 5),)))
    assert held.standing(NAME, sequence, was_received=was_received) is Standing.MARKED


@pytest.mark.parametrize(("last", "sequence"), [(5, 6), (0, 1), (5, 10**9)])
def test_what_a_revoked_key_signed_later_is_refused(last, sequence):
    held = trusted(draft(revoked=(revoked(HERON, last),)))
    with pytest.raises(RevokedKey) as caught:
        held.standing(NAME, sequence, was_received=False)
    assert caught.value.fingerprint == NAME


def test_a_revoked_key_need_not_be_a_member():
    held = trusted(draft(members=(), revoked=(revoked(WREN),)))
    assert held.revocation(WREN.card.fingerprint) == revoked(WREN)
    assert held.card(WREN.card.fingerprint) is None
    with pytest.raises(RevokedKey):
        held.standing(WREN.card.fingerprint, 6, was_received=False)


def test_only_a_later_roster_takes_a_revocation_back():
    second = after(FIRST, A, B, revoked=(revoked(HERON, 0),))
    third = after(second, A, B, revoked=())
    today = date(2026, 6, 1)
    held = accept(FIRST, second, today).roster
    assert trusted(held).revocation(NAME) is not None
    held = accept(held, third, today).roster
    assert trusted(held).revocation(NAME) is None


def test_a_fingerprint_is_the_same_without_parsing_the_card():
    odd = new_identity("signature: x", "interviewer", MADE)
    for each in (HERON, STORK, odd):
        assert of_card(each.card.to_text()) == each.card.fingerprint


def test_a_roster_of_a_hundred_is_taken_in_a_moment():
    people = by_card(*(new_identity(f"P{n}", "interviewer", MADE) for n in range(100)))
    new = signed(draft(members=members(*people)), A, B)
    begin = time.process_time()
    accept(None, new, date(2026, 6, 1))
    middle = time.process_time()
    held = trusted(new)
    assert held.card(people[7].card.fingerprint) == people[7].card
    assert middle - begin < 3
    assert time.process_time() - middle < 0.5
