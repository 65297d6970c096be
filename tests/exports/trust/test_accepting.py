"""A roster is taken only from those who may give one, and never an older one.

The cases follow those that updaters are tested with (root rotation, thresholds, rollback,
doubled signers), told for one list of keys that is carried by hand.
"""

from dataclasses import replace
from datetime import date

import pytest

from crypto.identity import new_identity
from desktop.domain.errors import MalformedRecord
from desktop.domain.roster import MAX_ORGANISATION, MAX_REASON, Root
from desktop.domain.roster_codec import read_roster, roster_value
from exports.trust.errors import (
    BadRosterSignature,
    BrokenRosterChain,
    ForkedRoster,
    MalformedRoster,
    NotEnoughSignatures,
    OldRoster,
    OtherOrganisation,
    RosterUnsigned,
    UnlistedSigner,
)
from exports.trust.roster import accept, body_sha512, root_fingerprint
from tests.exports.trust.samples import (
    FIRST,
    HERON,
    MADE,
    STORK,
    WREN,
    A,
    B,
    C,
    D,
    E,
    after,
    draft,
    members,
    revoked,
    root,
    signed,
)

TODAY = date(2026, 6, 1)


def refused(error, held, new):
    with pytest.raises(error) as caught:
        accept(held, new, TODAY)
    assert type(caught.value) is error


def taken(held, new):
    accepted = accept(held, new, TODAY)
    assert accepted.roster == new
    return accepted


# The first roster of an organisation.


@pytest.mark.parametrize("signers", [(A, B), (B, C), (A, C), (A, B, C), (C, B, A)])
def test_a_first_roster_with_enough_of_its_own_signatures_is_taken(signers):
    new = signed(draft(), *signers)
    assert taken(None, new).is_first


def test_a_first_roster_may_have_any_number():
    new = signed(draft(number=7, previous="0" * 128), A, B)
    assert taken(None, new).is_first


def test_an_unsigned_first_roster_is_refused():
    refused(RosterUnsigned, None, draft())


@pytest.mark.parametrize("signers", [(A,), (B,), (C,)])
def test_one_signature_too_few_is_refused(signers):
    refused(NotEnoughSignatures, None, signed(draft(), *signers))


def test_signing_twice_with_one_key_counts_once():
    twice = signed(draft(), A, A)
    assert len(twice.signatures) == 1
    refused(NotEnoughSignatures, None, twice)


def test_a_doubled_signature_does_not_count_twice():
    one = signed(draft(), A)
    refused(MalformedRoster, None, replace(one, signatures=one.signatures * 2))


def test_two_signatures_of_one_key_that_differ_do_not_count_twice():
    first, second = signed(draft(), A), signed(draft(), A)
    both = replace(first, signatures=first.signatures + second.signatures)
    refused(MalformedRoster, None, both)


def with_same_keys(identity, name):
    """Return somebody with the same keys under another name: another fingerprint."""
    seeds = iter(
        [
            identity.signing.seed,
            identity.signing_pq.seed,
            identity.age_pq.secret,
            identity.age_x25519.secret,
        ]
    )
    twin = new_identity(name, "organisation", MADE, lambda _size: next(seeds))
    assert twin.card.sign == identity.card.sign
    return twin


def test_one_key_under_two_cards_does_not_count_twice():
    twin = with_same_keys(A, "Anvil again")
    two = replace(draft(), root=root(A, twin))
    with pytest.raises(MalformedRoster):
        signed(two, A, twin)
    one = signed(draft(root=root(A, B)), A)
    forged = replace(one, root=root(A, twin))
    refused(MalformedRoster, None, forged)


@pytest.mark.parametrize("keep", ["ed25519", "second"])
def test_root_cards_that_share_only_one_of_two_keys_are_refused(keep):
    fresh = new_identity("Other", "organisation", MADE)
    first, second = (A, fresh) if keep == "ed25519" else (fresh, A)
    seeds = iter(
        [
            first.signing.seed,
            second.signing_pq.seed,
            fresh.age_pq.secret,
            fresh.age_x25519.secret,
        ]
    )
    half = new_identity("Half", "organisation", MADE, lambda _size: next(seeds))
    with pytest.raises(MalformedRoster):
        signed(draft(root=root(A, half)), A)


def test_a_signature_by_a_key_that_is_not_listed_is_refused():
    refused(UnlistedSigner, None, signed(draft(), A, B, D))
    refused(UnlistedSigner, None, signed(draft(), D, E))


def test_a_member_is_no_root_key():
    refused(UnlistedSigner, None, signed(draft(), A, HERON))


def test_a_signature_under_the_name_of_another_root_key_is_refused():
    one = signed(draft(), A, D)
    borrowed = sorted(
        (
            replace(each, signer=B.card.fingerprint)
            if each.signer == D.card.fingerprint
            else each
            for each in one.signatures
        ),
        key=lambda each: each.signer,
    )
    refused(BadRosterSignature, None, replace(one, signatures=tuple(borrowed)))


@pytest.mark.parametrize(
    "change",
    [
        {"organisation": "House of Samples"},
        {"number": 2, "previous": "0" * 128},
        {"issued_at": "2026-02-01T10:00:01+01:00"},
        {"expires_on": "2028-02-01"},
        {"root": root(A, B, C, threshold=1)},
        {"root": root(A, B)},
        {"members": members(HERON, STORK, WREN)},
        {"members": members(HERON, STORK, role="clinician")},
        {"members": members(HERON, STORK, expires_on="2029-12-31")},
        {"revoked": (revoked(HERON),)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_whatever_is_changed_after_signing_is_noticed(change):
    refused(BadRosterSignature, None, replace(FIRST, **change))


def flipped(text):
    return ("1" if text[9] == "0" else "0").join((text[:9], text[10:]))


@pytest.mark.parametrize("field", ["ed25519", "mldsa65_key", "mldsa65"])
def test_both_signatures_of_each_signer_must_hold(field):
    for number in range(2):
        signatures = list(FIRST.signatures)
        odd = flipped(getattr(signatures[number], field))
        signatures[number] = replace(signatures[number], **{field: odd})
        refused(BadRosterSignature, None, replace(FIRST, signatures=tuple(signatures)))


@pytest.mark.parametrize("field", ["ed25519", "mldsa65_key", "mldsa65"])
def test_a_signature_of_another_roster_does_not_count_here(field):
    other = signed(draft(expires_on="2028-01-01"), B)
    same = getattr(other.signatures[0], field)
    signatures = tuple(
        replace(each, **{field: same}) if each.signer == B.card.fingerprint else each
        for each in FIRST.signatures
    )
    new = replace(FIRST, signatures=signatures)
    if field == "mldsa65_key":
        taken(None, new)
    else:
        refused(BadRosterSignature, None, new)


@pytest.mark.parametrize(
    ("field", "odd"),
    [
        ("mldsa65", ""),
        ("mldsa65", "AA=="),
        ("mldsa65", "!"),
        ("mldsa65", "é"),
        ("mldsa65_key", ""),
        ("mldsa65_key", "AA"),
        ("ed25519", "0" * 128),
    ],
)
def test_a_signature_that_is_none_is_refused_as_such(field, odd):
    first, second = FIRST.signatures
    signatures = (replace(first, **{field: odd}), second)
    refused(BadRosterSignature, None, replace(FIRST, signatures=signatures))


def test_a_signature_made_for_another_purpose_does_not_count():
    from crypto import b64
    from desktop.domain.roster import RosterSignature

    message = bytes.fromhex(body_sha512(draft()))
    both = B.sign_both(b"custody/v1", message)
    other = RosterSignature(
        signer=B.card.fingerprint,
        ed25519=both.ed25519.hex(),
        mldsa65_key=b64.encode_padded(both.mldsa65_key),
        mldsa65=b64.encode_padded(both.mldsa65),
    )
    one = signed(draft(), A)
    signatures = sorted([*one.signatures, other], key=lambda each: each.signer)
    refused(BadRosterSignature, None, replace(one, signatures=tuple(signatures)))


# Form.


@pytest.mark.parametrize(
    "change",
    [
        {"root": Root(keys=(), threshold=1)},
        {"root": root(A, B, threshold=3)},
        {"root": root(A, B, threshold=0)},
        {"root": Root(keys=root(A, B).keys[::-1], threshold=2)},
        {"root": Root(keys=root(A).keys * 2, threshold=2)},
        {"root": Root(keys=("card", *root(B).keys), threshold=1)},
        {"members": members(HERON, STORK)[::-1]},
        {"members": members(HERON) * 2},
        {"members": (replace(members(HERON)[0], card="card"),)},
        {"members": (replace(members(HERON)[0], role="The boss"),)},
        {"members": (replace(members(HERON)[0], expires_on="2026-02-30"),)},
        {"revoked": (revoked(HERON), revoked(HERON, 6))},
        {"revoked": (revoked(STORK), revoked(HERON))},
        {"number": 0},
        {"number": 2},
        {"previous": "0" * 128},
        {"issued_at": "2026-02-01"},
        {"expires_on": ""},
        {"organisation": "\ud800"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_roster_that_is_not_of_its_form_is_neither_signed_nor_taken(change):
    odd = replace(draft(), **change)
    with pytest.raises(MalformedRoster):
        signed(odd, A)
    refused(MalformedRoster, None, replace(odd, signatures=FIRST.signatures))
    refused(MalformedRoster, FIRST, replace(odd, signatures=FIRST.signatures))


def test_a_card_that_was_changed_makes_the_roster_malformed():
    text = HERON.card.to_text().replace("name: ", "name: X")
    changed = replace(members(HERON)[0], card=text)
    refused(MalformedRoster, None, replace(FIRST, members=(changed,)))


def test_signatures_must_be_sorted():
    odd = replace(FIRST, signatures=FIRST.signatures[::-1])
    refused(MalformedRoster, None, odd)


# A later roster.


def test_the_next_roster_by_the_same_root_is_taken():
    accepted = taken(FIRST, after(FIRST, A, C, members=members(HERON, STORK, WREN)))
    assert not accepted.is_first
    assert not accepted.is_held
    assert not accepted.root_changed
    assert accepted.skipped == 0


def test_a_later_roster_is_taken_though_some_are_missing_between():
    accepted = taken(FIRST, after(FIRST, A, B, number=9, previous="ab" * 64))
    assert accepted.skipped == 7


def test_the_same_roster_again_changes_nothing():
    accepted = taken(FIRST, FIRST)
    assert accepted.is_held


def test_the_same_roster_with_more_signatures_changes_nothing():
    again = signed(FIRST, C)
    accepted = accept(FIRST, again, TODAY)
    assert accepted.is_held
    assert accepted.roster == FIRST


def test_the_same_roster_is_not_taken_from_those_who_may_not_sign():
    again = signed(replace(FIRST, signatures=()), A)
    refused(NotEnoughSignatures, FIRST, again)


def test_the_same_number_with_other_content_is_a_fork():
    other = signed(draft(expires_on="2030-01-01"), A, B)
    refused(ForkedRoster, FIRST, other)


def test_a_fork_that_is_not_properly_signed_is_not_called_one():
    refused(NotEnoughSignatures, FIRST, signed(draft(expires_on="2030-01-01"), A))


def test_content_that_changed_without_a_new_number_is_refused_though_root_changed():
    other = signed(draft(root=root(A, B, D)), A, B)
    refused(ForkedRoster, FIRST, other)


def test_an_older_roster_never_comes_back():
    second = after(FIRST, A, B)
    third = after(second, A, B)
    refused(OldRoster, third, FIRST)
    refused(OldRoster, third, second)
    refused(OldRoster, second, FIRST)


def test_an_older_roster_does_not_come_back_after_the_root_changed():
    second = after(FIRST, A, B, D, E, root=root(D, E))
    refused(OldRoster, second, FIRST)


def test_an_expired_held_roster_still_keeps_older_ones_away():
    second = after(FIRST, A, B, expires_on="2020-01-01")
    assert taken(FIRST, second).is_expired
    refused(OldRoster, second, FIRST)


def test_a_later_roster_of_another_organisation_is_refused():
    other = after(FIRST, A, B, organisation="House of Samples")
    refused(OtherOrganisation, FIRST, other)


@pytest.mark.parametrize(
    "name", ["House  of Examples", "house of Examples", "House of Ехamples"]
)
def test_a_name_that_only_looks_the_same_is_another_organisation(name):
    refused(OtherOrganisation, FIRST, after(FIRST, A, B, organisation=name))


def test_the_next_must_name_the_one_held_as_the_one_before():
    refused(BrokenRosterChain, FIRST, after(FIRST, A, B, previous="ab" * 64))


def test_the_signatures_are_no_part_of_what_the_next_names():
    taken(signed(FIRST, C), after(FIRST, A, B))


def test_an_unsigned_later_roster_is_refused():
    refused(RosterUnsigned, FIRST, after(FIRST))


def test_one_old_signature_too_few_is_refused():
    refused(NotEnoughSignatures, FIRST, after(FIRST, A))


# Root rotation.


def test_a_root_key_can_be_replaced_by_those_who_hold_and_those_who_come():
    accepted = taken(FIRST, after(FIRST, A, B, root=root(A, B, D)))
    assert accepted.root_changed


def test_a_whole_new_root_needs_both_thresholds():
    taken(FIRST, after(FIRST, A, B, D, E, root=root(D, E)))


@pytest.mark.parametrize("signers", [(D, E), (A, D, E)])
def test_new_keys_cannot_name_themselves(signers):
    refused(NotEnoughSignatures, FIRST, after(FIRST, *signers, root=root(D, E)))


@pytest.mark.parametrize("signers", [(A, B), (A, B, D)])
def test_new_keys_must_sign_too(signers):
    refused(NotEnoughSignatures, FIRST, after(FIRST, *signers, root=root(D, E)))


def test_a_key_counts_for_the_old_and_the_new_root():
    taken(FIRST, after(FIRST, A, D, C, root=root(C, D)))
    refused(NotEnoughSignatures, FIRST, after(FIRST, A, D, root=root(C, D)))


def test_a_higher_threshold_holds_at_once():
    wanted = root(A, B, C, threshold=3)
    refused(NotEnoughSignatures, FIRST, after(FIRST, A, B, root=wanted))
    taken(FIRST, after(FIRST, A, B, C, root=wanted))


def test_a_lower_threshold_holds_only_from_the_next_on():
    wanted = root(A, B, C, threshold=1)
    refused(NotEnoughSignatures, FIRST, after(FIRST, A, root=wanted))
    second = after(FIRST, A, B, root=wanted)
    taken(FIRST, second)
    taken(second, after(second, C))


def test_a_key_that_was_taken_out_signs_no_more():
    second = after(FIRST, A, B, root=root(A, B))
    refused(UnlistedSigner, second, after(second, A, C))
    refused(UnlistedSigner, second, after(second, A, B, C))


def test_a_key_that_was_taken_out_can_be_taken_in_again():
    second = after(FIRST, A, B, root=root(A, B))
    taken(second, after(second, A, B, C, root=root(A, B, C)))


def test_steps_of_rotation_cannot_be_skipped():
    second = after(FIRST, A, B, D, E, root=root(D, E))
    third = after(second, D, E)
    refused(NotEnoughSignatures, FIRST, third)
    taken(second, third)


def test_a_long_rotation_ends_where_its_steps_lead():
    held = FIRST
    for leaving, staying, coming in ((A, B, D), (B, D, E), (D, E, A)):
        signers = (leaving, staying, coming)
        held = taken(held, after(held, *signers, root=root(staying, coming))).roster
    assert held.number == 4
    assert held.root == root(E, A)


def test_members_and_revocations_have_no_say_in_who_signs():
    second = after(FIRST, A, B, revoked=(revoked(A),), members=())
    taken(FIRST, second)
    taken(second, after(second, A, B))


# Expiry.


@pytest.mark.parametrize(
    ("today", "expired"),
    [(date(2027, 2, 1), False), (date(2027, 2, 2), True), (date(1970, 1, 1), False)],
)
def test_an_expired_roster_is_taken_with_a_warning(today, expired):
    assert accept(None, FIRST, today).is_expired is expired
    assert accept(FIRST, FIRST, today).is_expired is expired
    assert accept(FIRST, after(FIRST, A, B), today).is_expired is expired


# What people compare.


def test_the_root_fingerprint_stands_for_name_keys_and_threshold_only():
    fingerprint = root_fingerprint(FIRST)
    assert len(fingerprint) == 40
    assert fingerprint.isdigit()
    assert root_fingerprint(after(FIRST, A, B, members=())) == fingerprint
    for change in (
        {"organisation": "House of Samples"},
        {"root": root(A, B)},
        {"root": root(A, B, C, threshold=1)},
    ):
        assert root_fingerprint(replace(FIRST, **change)) != fingerprint


# Texts of a roster stand in other people's windows.

NO_LINES = {
    "two lines": "House\nof Examples",
    "a line separator": "House\u2028of Examples",
    "a turned direction": "House\u202e of Examples",
    "a soft hyphen": "House\u00ad of Examples",
    "a joiner": "House\u200d of Examples",
    "a space in front": " House of Examples",
    "a space behind": "House of Examples ",
    "a tab": "House\tof Examples",
}


@pytest.mark.parametrize("text", [*NO_LINES.values(), "", "H" * (MAX_ORGANISATION + 1)])
def test_an_organisation_is_one_line_that_is_seen_as_it_stands(text):
    value = roster_value(draft(organisation=text))
    with pytest.raises(MalformedRecord):
        read_roster(value)


@pytest.mark.parametrize("text", [*NO_LINES.values(), "H" * (MAX_REASON + 1)])
def test_the_reason_why_a_key_is_out_of_use_is_one_line(text):
    gone = replace(revoked(HERON), reason=text)
    with pytest.raises(MalformedRecord):
        read_roster(roster_value(draft(revoked=(gone,))))


def test_the_longest_name_and_reason_are_taken_and_no_reason_as_well():
    for reason in ("", "Прычына. " * 44 + "1234"):
        gone = replace(revoked(HERON), reason=reason)
        roster = draft(organisation="Ў" * MAX_ORGANISATION, revoked=(gone,))
        assert read_roster(roster_value(roster)) == roster
