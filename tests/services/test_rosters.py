"""The roster's way through three vaults: founded, passed on, signed, in force, changed."""

import os
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crypto.errors import BadCard
from crypto.identity import identity_from_seed, new_identity
from desktop.domain.consent import RecipientClass
from desktop.domain.custody import CustodyAct
from desktop.domain.people import UserRole
from desktop.domain.roster import Revocation
from desktop.services.exchange import Outcome
from desktop.services.progress import Cancelled, Progress, Unwatched
from desktop.services.roster_changes import (
    DropMember,
    DropRevocation,
    SetExpiry,
    SetMember,
    SetRevocation,
    SetRoot,
    make_root,
)
from desktop.services.roster_desk import RosterDesk
from desktop.services.roster_errors import (
    HasOrganisation,
    NoRoster,
    NotCompared,
    NotNamed,
    NotRootKey,
    Outdated,
)
from desktop.services.roster_facts import Stage, Status
from desktop.services.rosters import Arrival, Rosters
from exports.trust.errors import (
    ForkedRoster,
    MalformedRoster,
    NotEnoughSignatures,
    OldRoster,
    OtherOrganisation,
    RosterUnsigned,
    UnlistedSigner,
)
from exports.trust.roster import body_sha512, root_fingerprint, sign_roster
from tests.services.desks import Clock, introduce, new_desk

WATCH = Unwatched()
UNTIL = "2099-12-31"
NAME = "House of Examples"
DELTA = new_identity("Delta", "coordinator", "2026-01-01")


class Stopping(Progress):
    """Stops when the sealed file of this number begins to be read back."""

    def __init__(self, number):
        super().__init__(lambda *_: None)
        self.left = number

    def advance(self, step, done, total):
        if step == "seal.verify" and done == total:
            self.left -= 1
        if self.left == 0:
            raise Cancelled


def card(desk):
    return desk.contacts.mine().text


def key(desk):
    return desk.contacts.mine().fingerprint


def member(desk, role="interviewer", expires_on=UNTIL):
    return SetMember(card=card(desk), role=role, expires_on=expires_on)


def found(desk, *cards, threshold=2, members=()):
    root = SetRoot(cards=(card(desk), *cards), threshold=threshold)
    return desk.organisation.draft_first(NAME, root, UNTIL, members)


def carry(entries, source, target):
    """Take sealed files from one vault to another, and return the last verdict."""
    for entry in entries:
        verdict = target.exchange.import_file(
            source.vault.outbox.folder / entry.file_name, WATCH
        )
    return verdict


def on_day(desk, moment):
    clock = Clock(moment)
    rosters = Rosters(desk.vault, clock, os.urandom)
    return RosterDesk(desk.vault, rosters, clock, os.urandom)


def acts(desk):
    return [event.act for event in desk.vault.custody.of("")]


@pytest.fixture
def alone(tmp_path):
    desk = new_desk(tmp_path / "a", "Anvil", UserRole.COORDINATOR)
    yield desk
    desk.vault.close()


@pytest.fixture
def pair(alone, tmp_path):
    """Return a founder and a second coordinator."""
    desk = new_desk(tmp_path / "b", "Birch", UserRole.COORDINATOR)
    introduce(alone, desk)
    yield alone, desk
    desk.vault.close()


@pytest.fixture
def desks(pair, tmp_path):
    """Return founder, second signer, and a lawyer in the field."""
    desk = new_desk(tmp_path / "c", "Cedar", UserRole.LAWYER)
    for each in pair:
        introduce(each, desk)
    yield *pair, desk
    desk.vault.close()


def in_force(desk, *members):
    """Found an organisation of one root key, and put its first roster into force."""
    draft = found(desk, threshold=1, members=members)
    desk.organisation.sign(draft.id)
    desk.organisation.publish(draft.id, (), WATCH)
    return desk.rosters.held()


def test_two_of_three_found_an_organisation_and_a_third_vault_follows_it(desks):
    a, b, c = desks
    draft = found(
        a,
        card(b),
        DELTA.card.to_text(),
        members=(member(a, "coordinator"), member(b, "coordinator"), member(c, "lawyer")),
    )
    assert (draft.stage, draft.may_sign) == (Stage.OPEN, True)
    draft = a.organisation.sign(draft.id)
    assert draft.stage is Stage.SIGNING
    assert [(each.signed, each.threshold) for each in draft.needed] == [(1, 2)]
    passed = a.organisation.pass_on(draft.id, (key(b),), WATCH)

    verdict = carry(passed, a, b)
    assert (verdict.outcome, verdict.roster) == (Outcome.IMPORTED, Arrival.TO_SIGN)
    (arrived,) = b.organisation.overview().drafts
    assert arrived.stage is Stage.TO_COMPARE
    assert arrived.roster.root_fingerprint == draft.roster.root_fingerprint
    with pytest.raises(NotCompared):
        b.organisation.sign(arrived.id)
    b.organisation.confirm_compared(arrived.id)
    arrived = b.organisation.sign(arrived.id)
    assert arrived.stage is Stage.ENOUGH
    sent = b.organisation.publish(arrived.id, (key(a), key(c)), WATCH)

    assert b.organisation.overview().drafts == ()
    assert carry(sent, b, a).roster is Arrival.IN_FORCE
    assert a.organisation.overview().drafts == ()
    verdict = carry(sent, b, c)
    assert verdict.roster is Arrival.TO_COMPARE
    assert c.rosters.held() is None
    (waiting,) = c.organisation.overview().drafts
    c.organisation.confirm_compared(waiting.id)
    assert c.rosters.held() == b.rosters.held() == a.rosters.held()
    held = c.organisation.overview().held
    assert [(each.pseudonym, each.role) for each in held.members] == [
        ("Anvil", "coordinator"),
        ("Birch", "coordinator"),
        ("Cedar", "lawyer"),
    ]
    assert c.rosters.trusted().role(key(c)) == "lawyer"
    assert acts(c).count(CustodyAct.ROSTER_ACCEPTED) == 1
    assert all(not desk.vault.check() for desk in desks)


def test_a_roster_in_force_leaves_its_number_and_hash_in_the_chain(alone):
    held = in_force(alone)
    (event,) = [
        each
        for each in alone.vault.custody.of("")
        if each.act is CustodyAct.ROSTER_ACCEPTED
    ]
    assert dict(event.facts) == {"number": "1", "body_sha512": body_sha512(held)}
    kept = alone.vault.rosters.current()
    assert (kept.number, kept.body_sha512) == (1, body_sha512(held))
    assert kept.compared_at


def test_signatures_made_apart_come_together(desks):
    a, b, c = desks
    draft = found(a, card(b), card(c), threshold=3)
    a.organisation.sign(draft.id)
    passed = a.organisation.pass_on(draft.id, (key(b), key(c)), WATCH)
    for desk in (b, c):
        carry(passed, a, desk)
        (arrived,) = desk.organisation.overview().drafts
        desk.organisation.confirm_compared(arrived.id)
        desk.organisation.sign(arrived.id)
        back = desk.organisation.pass_on(arrived.id, (key(a),), WATCH)
        assert carry(back, desk, a).roster is Arrival.TO_SIGN
    (whole,) = a.organisation.overview().drafts
    assert (whole.id, whole.stage) == (draft.id, Stage.ENOUGH)


def test_a_change_takes_the_signatures_off(alone):
    draft = found(alone, threshold=1)
    assert alone.organisation.sign(draft.id).stage is Stage.ENOUGH
    after = alone.organisation.change(draft.id, member(alone))
    assert after.stage is Stage.OPEN
    assert len(after.roster.members) == 1
    with pytest.raises(RosterUnsigned):
        alone.organisation.publish(draft.id, (), WATCH)


def test_a_draft_is_kept_from_the_first_moment(alone):
    draft = found(alone, threshold=1)
    again = RosterDesk(alone.vault, alone.rosters, Clock(), os.urandom)
    assert again.overview().drafts == (draft,)
    alone.organisation.discard(draft.id)
    assert again.overview().drafts == ()


def test_what_is_no_roster_is_not_drafted(alone):
    with pytest.raises(MalformedRoster):
        found(alone, threshold=2)
    with pytest.raises(BadCard):
        found(alone, "no card", threshold=1)
    draft = found(alone, threshold=1)
    with pytest.raises(MalformedRoster):
        alone.organisation.change(draft.id, SetExpiry(expires_on="2026-02-30"))
    assert alone.organisation.overview().drafts == (draft,)


def test_an_organisation_is_founded_once(alone):
    with pytest.raises(NoRoster):
        alone.organisation.draft_next()
    with pytest.raises(NoRoster):
        alone.organisation.send((), WATCH)
    in_force(alone)
    with pytest.raises(HasOrganisation):
        found(alone, threshold=1)


def test_the_next_roster_names_changes_and_forgets(desks):
    a, b, c = desks
    first = in_force(a, member(b), member(c))
    draft = a.organisation.draft_next(
        member(c, "lawyer", "2030-01-01"), DropMember(fingerprint=key(b))
    )
    draft = a.organisation.change(draft.id, SetExpiry(expires_on="2031-01-01"))
    a.organisation.sign(draft.id)
    a.organisation.publish(draft.id, (), WATCH)
    held = a.rosters.held()
    assert (held.number, held.previous) == (2, body_sha512(first))
    assert held.expires_on == "2031-01-01"
    (left,) = a.organisation.overview().held.members
    assert (left.pseudonym, left.role, left.expires_on) == ("Cedar", "lawyer", "2030-01-01")


def revoke(desk, last_sequence):
    return SetRevocation(
        revocation=Revocation(
            fingerprint=key(desk),
            since="2026-03-01T12:00:00+00:00",
            last_sequence=last_sequence,
            reason="Laptop taken.",
        )
    )


def test_a_revoked_key_keeps_its_name_and_its_files_are_refused_from_then_on(desks):
    a, b, c = desks
    in_force(a, member(b), member(c))
    draft = a.organisation.draft_next(revoke(c, 0))
    a.organisation.sign(draft.id)
    a.organisation.publish(draft.id, (), WATCH)
    cedar = next(
        each
        for each in a.organisation.overview().held.members
        if each.fingerprint == key(c)
    )
    assert (cedar.pseudonym, cedar.status) == ("Cedar", Status.REVOKED)
    assert cedar.revocation.reason == "Laptop taken."
    letter = found(c, card(a))
    c.organisation.sign(letter.id)
    verdict = carry(c.organisation.pass_on(letter.id, (key(a),), WATCH), c, a)
    assert verdict.outcome is Outcome.REFUSED
    assert verdict.error.code == "roster.revoked_key"
    with pytest.raises(NotNamed):
        a.organisation.send((key(c),), WATCH)
    with pytest.raises(NotNamed):
        a.organisation.add_to_people(key(c), RecipientClass.LEGAL_TEAM)


def test_a_revocation_that_was_a_slip_goes_from_the_draft(pair):
    a, b = pair
    in_force(a, member(b))
    draft = a.organisation.draft_next(revoke(b, 3))
    draft = a.organisation.change(draft.id, DropRevocation(fingerprint=key(b)))
    assert [each.status for each in draft.roster.members] == [Status.GOOD]


def test_a_revoked_key_that_is_named_no_longer_is_still_shown(pair):
    a, b = pair
    in_force(a, member(b))
    draft = a.organisation.draft_next(revoke(b, 3), DropMember(fingerprint=key(b)))
    (gone,) = draft.roster.members
    assert (gone.fingerprint, gone.pseudonym, gone.status) == (key(b), "", Status.REVOKED)


def test_an_old_roster_is_refused(alone):
    first = in_force(alone)
    draft = alone.organisation.draft_next()
    alone.organisation.sign(draft.id)
    alone.organisation.publish(draft.id, (), WATCH)
    with pytest.raises(OldRoster):
        alone.rosters.judge(first)
    with pytest.raises(OldRoster):
        alone.rosters.take(first)
    assert alone.rosters.held().number == 2


def test_a_fork_is_refused_and_shown(pair):
    a, b = pair
    first = in_force(a, member(b))
    other = sign_roster(
        replace(first, expires_on="2098-01-01", signatures=()), a.vault.identity
    )
    with pytest.raises(ForkedRoster):
        a.rosters.judge(other)
    assert a.organisation.overview().forks == ()
    at = "2026-03-02T10:00:00+00:00"
    a.vault.refusals.add(at, ForkedRoster.code, key(b), 1)
    for _ in range(1100):
        a.vault.refusals.add(at, "bundle.tampered", "", 1)
    assert a.organisation.overview().forks == (at,)


def test_another_organisation_is_refused(pair):
    a, b = pair
    in_force(a)
    other = in_force(b)
    with pytest.raises(OtherOrganisation):
        a.rosters.judge(replace(other, organisation="House of Others"))


def test_who_signs_nothing_now_proposes_nothing(pair):
    a, b = pair
    held = in_force(a, member(b))
    root = make_root((card(b),), 1)
    following = replace(
        held, number=2, previous=body_sha512(held), root=root, signatures=()
    )
    with pytest.raises(NotEnoughSignatures):
        a.rosters.take(sign_roster(following, b.vault.identity))
    with pytest.raises(UnlistedSigner):
        a.rosters.take(sign_roster(replace(following, root=held.root), b.vault.identity))


def test_a_strangers_half_signed_roster_is_refused(desks):
    a, b, c = desks
    draft = found(a, card(b))
    a.organisation.sign(draft.id)
    half = carry_record(a, draft)
    with pytest.raises(NotEnoughSignatures):
        c.rosters.take(half)
    assert c.organisation.overview().drafts == ()


def carry_record(desk, draft):
    return desk.organisation._drafts.get(draft.id).roster


def test_foreseeing_keeps_nothing(pair):
    a, b = pair
    draft = found(a, card(b), threshold=1)
    a.organisation.sign(draft.id)
    record = carry_record(a, draft)
    assert b.rosters.foresee(record) is Arrival.TO_COMPARE
    assert b.organisation.overview().drafts == ()
    with pytest.raises(NotCompared):
        b.rosters.keep(b.rosters.judge(record), compared=False)
    assert b.rosters.held() is None


def test_the_roster_held_changes_nothing_when_it_comes_again(alone):
    held = in_force(alone)
    assert alone.rosters.take(held) is Arrival.HELD
    assert len(alone.vault.rosters.history()) == 1


@pytest.mark.parametrize(
    ("day", "roster", "person"),
    [
        (datetime(2026, 1, 1, tzinfo=UTC), Status.GOOD, Status.GOOD),
        (datetime(2026, 5, 20, tzinfo=UTC), Status.GOOD, Status.SOON),
        (datetime(2026, 6, 1, tzinfo=UTC), Status.GOOD, Status.SOON),
        (datetime(2026, 6, 2, tzinfo=UTC), Status.GOOD, Status.EXPIRED),
        (datetime(2027, 1, 2, tzinfo=UTC), Status.EXPIRED, Status.EXPIRED),
    ],
)
def test_a_date_that_is_past_warns_and_goes_on(alone, day, roster, person):
    desk = on_day(alone, datetime(2026, 1, 1, tzinfo=UTC))
    root = SetRoot(cards=(card(alone),), threshold=1)
    draft = desk.draft_first(
        NAME, root, "2027-01-01", (member(alone, "coordinator", "2026-06-01"),)
    )
    desk.sign(draft.id)
    desk.publish(draft.id, (), WATCH)
    later = on_day(alone, day)
    held = later.overview().held
    assert held.status is roster
    assert [each.status for each in held.members] == [person]
    draft = later.draft_next()
    later.sign(draft.id)
    later.publish(draft.id, (), WATCH)
    assert later.overview().held.number == 2


def test_a_key_in_pieces_signs(alone):
    seed = bytes(range(32))
    pieces = identity_from_seed(seed, "Lastaŭka", "organisation", "2026-01-01")
    root = SetRoot(cards=(pieces.card.to_text(),), threshold=1)
    draft = alone.organisation.draft_first(NAME, root, UNTIL)
    (signer,) = draft.roster.signers
    assert (signer.in_pieces, signer.is_mine, draft.may_sign) == (True, False, False)
    with pytest.raises(NotRootKey):
        alone.organisation.sign(draft.id)
    assert alone.organisation.sign(draft.id, pieces).stage is Stage.ENOUGH
    alone.organisation.publish(draft.id, (), WATCH)
    assert alone.rosters.held().number == 1


def test_a_change_of_root_needs_both_roots(pair):
    a, b = pair
    in_force(a, member(b))
    draft = a.organisation.draft_next(SetRoot(cards=(card(b),), threshold=1))
    assert [(each.by_held, each.signed) for each in draft.needed] == [
        (False, 0),
        (True, 0),
    ]
    draft = a.organisation.sign(draft.id)
    assert draft.stage is Stage.SIGNING
    assert [(each.by_held, each.signed) for each in draft.needed] == [
        (False, 0),
        (True, 1),
    ]
    record = carry_record(a, draft)
    signed = sign_roster(record, b.vault.identity)
    assert a.rosters.take(signed) is Arrival.IN_FORCE
    overview = a.organisation.overview()
    assert overview.root_changed
    assert overview.drafts == ()
    assert [each.pseudonym for each in overview.held.signers] == ["Birch"]


def test_a_draft_whose_turn_is_over_is_kept_and_cannot_be_signed(alone):
    in_force(alone)
    late = alone.organisation.draft_next(member(alone))
    draft = alone.organisation.draft_next()
    alone.organisation.sign(draft.id)
    alone.organisation.publish(draft.id, (), WATCH)
    (left,) = alone.organisation.overview().drafts
    assert (left.id, left.stage) == (late.id, Stage.OUTDATED)
    for act in (
        lambda: alone.organisation.sign(late.id),
        lambda: alone.organisation.change(late.id),
        lambda: alone.organisation.publish(late.id, (), WATCH),
        lambda: alone.organisation.pass_on(late.id, (), WATCH),
    ):
        with pytest.raises(Outdated):
            act()


def test_a_roster_goes_to_sixteen_in_one_file_and_what_was_sent_is_known(alone):
    people = [new_identity(f"P{at}", "lawyer", "2026-01-01") for at in range(20)]
    members = tuple(
        SetMember(card=each.card.to_text(), role="lawyer", expires_on=UNTIL)
        for each in people
    )
    draft = found(alone, threshold=1, members=members)
    alone.organisation.sign(draft.id)
    everyone = tuple(each.card.fingerprint for each in people)
    with pytest.raises(NotNamed):
        alone.organisation.publish(draft.id, (*everyone, "1" * 40), WATCH)
    assert alone.rosters.held() is None
    with pytest.raises(Cancelled):
        alone.organisation.publish(draft.id, everyone, Stopping(2))
    overview = alone.organisation.overview()
    assert overview.held.number == 1
    assert len(overview.sent_to) == 16
    left = tuple(set(everyone) - overview.sent_to)
    entries = alone.organisation.send((*left, key(alone)), WATCH)
    assert [len(each.recipients) for each in entries] == [4]
    assert alone.organisation.overview().sent_to == set(everyone)
    files = alone.vault.outbox.all()
    assert [(each.type, each.testimony, each.compatible) for each in files] == [
        ("roster", None, False)
    ] * 2
    assert alone.vault.check() == ()


def test_a_draft_is_passed_to_signers_only(desks):
    a, b, c = desks
    draft = found(a, card(b), members=(member(c),))
    with pytest.raises(NotNamed):
        a.organisation.pass_on(draft.id, (key(c),), WATCH)
    assert a.vault.outbox.all() == ()


def test_a_member_becomes_one_of_my_people_by_the_word_of_the_roster(alone):
    heron = new_identity("Heron", "interviewer", "2026-01-01").card
    known = SetMember(card=heron.to_text(), role="lawyer", expires_on=UNTIL)
    in_force(alone, known)
    (facts,) = alone.organisation.overview().held.members
    assert not facts.is_contact
    alone.organisation.add_to_people(heron.fingerprint, RecipientClass.ICC)
    (facts,) = alone.organisation.overview().held.members
    assert facts.is_contact
    (contact,) = alone.contacts.all()
    assert contact.recipient_class is RecipientClass.ICC
    assert (bool(contact.verified_at), contact.verified_how) == (True, "by_roster")
    assert acts(alone)[-2:] == [CustodyAct.CONTACT_ADDED, CustodyAct.CONTACT_VERIFIED]
    with pytest.raises(NotNamed):
        alone.organisation.add_to_people("1" * 40, RecipientClass.ICC)


def test_the_root_that_was_compared_stays_compared(desks):
    a, b, c = desks
    draft = found(a, card(b), card(c))
    a.organisation.sign(draft.id)
    record = carry_record(a, draft)
    b.rosters.take(record)
    (waiting,) = b.organisation.overview().drafts
    b.organisation.confirm_compared(waiting.id)
    later = sign_roster(
        replace(record, members=(), expires_on="2098-01-01", signatures=()),
        c.vault.identity,
    )
    assert b.rosters.take(later) is Arrival.TO_SIGN
    stages = {each.stage for each in b.organisation.overview().drafts}
    assert stages == {Stage.SIGNING}
    other = replace(record, organisation="House of Others", signatures=())
    assert b.rosters.take(sign_roster(other, a.vault.identity)) is Arrival.TO_SIGN
    stages = [each.stage for each in b.organisation.overview().drafts]
    assert stages.count(Stage.TO_COMPARE) == 1
    assert root_fingerprint(later) == root_fingerprint(record)


def test_coming_twice_is_no_comparison(pair):
    a, b = pair
    draft = found(a, card(b), threshold=1)
    a.organisation.sign(draft.id)
    record = carry_record(a, draft)
    for _ in range(2):
        assert b.rosters.take(record) is Arrival.TO_COMPARE
    assert b.rosters.held() is None
    assert len(b.organisation.overview().drafts) == 1


def test_founding_again_takes_the_place_of_what_was_begun(alone):
    first = found(alone, threshold=1)
    second = found(alone, threshold=1)
    assert first.id != second.id
    assert [each.id for each in alone.organisation.overview().drafts] == [second.id]


def test_founding_leaves_what_came_from_others(pair):
    a, b = pair
    draft = found(a, card(b), threshold=1)
    a.organisation.sign(draft.id)
    b.rosters.take(carry_record(a, draft))
    for _ in range(2):
        found(b, threshold=1)
    stages = sorted(each.stage for each in b.organisation.overview().drafts)
    assert stages == [Stage.OPEN, Stage.TO_COMPARE]


def following(record, signer):
    """Return the next roster of the same root, signed by it."""
    body = replace(
        record, number=record.number + 1, previous=body_sha512(record), signatures=()
    )
    return sign_roster(body, signer.vault.identity)


def test_rosters_that_nobody_compared_do_not_pile_up(pair):
    a, b = pair
    first = in_force(a, member(b))
    second = following(first, a)
    third = following(second, a)
    for each in (first, third, second):
        assert b.rosters.take(each) is Arrival.TO_COMPARE
    (draft,) = b.organisation.overview().drafts
    assert draft.roster.number == 3


def test_a_roster_of_another_root_never_pushes_one_out(desks):
    a, b, c = desks
    first = in_force(a, member(b))
    rival = following(in_force(c), c)
    for each in (first, rival):
        assert b.rosters.take(each) is Arrival.TO_COMPARE
    numbers = sorted(each.roster.number for each in b.organisation.overview().drafts)
    assert numbers == [1, 2]


def test_a_roster_that_was_discarded_can_be_taken_again(pair):
    a, b = pair
    draft = found(a, threshold=1, members=(member(b),))
    a.organisation.sign(draft.id)
    entries = a.organisation.publish(draft.id, (key(b),), WATCH)
    assert carry(entries, a, b).roster is Arrival.TO_COMPARE
    assert carry(entries, a, b).outcome is Outcome.ALREADY_HERE
    (waiting,) = b.organisation.overview().drafts
    b.organisation.discard(waiting.id)
    (entry,) = entries
    path = a.vault.outbox.folder / entry.file_name
    assert b.exchange.inspect(path, WATCH).outcome is Outcome.GOOD
    again = carry(entries, a, b)
    assert (again.outcome, again.roster) == (Outcome.IMPORTED, Arrival.TO_COMPARE)
    (waiting,) = b.organisation.overview().drafts
    b.organisation.confirm_compared(waiting.id)
    assert b.rosters.held() == a.rosters.held()
    assert carry(entries, a, b).outcome is Outcome.ALREADY_HERE
    assert b.vault.check_chain() == ()
