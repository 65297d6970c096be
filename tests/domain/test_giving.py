"""For which purposes a testimony is given: never for more than was agreed to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import desk_rules, giving
from desktop.domain.consent import NOTHING_ASKED, Answer, RecipientClass
from desktop.domain.consent_rules import as_it_stands, spelled_out
from desktop.domain.errors import NotAllowed, PurposeUnchosen
from desktop.domain.permissions import (
    NOTHING_MORE,
    FullConsent,
    IdentityLevel,
    Permission,
    Purpose,
)
from tests.domain import letters
from tests.domain.letters import withdrawal
from tests.domain.samples import agreed, complete

HELP, COURT, PRESS = Purpose.LEGAL_ADVICE, Purpose.PROCEEDINGS, Purpose.PUBLICATION
TEAM, MEDIA = RecipientClass.LEGAL_TEAM, RecipientClass.MEDIA
CODE, FULL, NONE = IdentityLevel.CODE, IdentityLevel.FULL, IdentityLevel.NONE
LEVELS = tuple(IdentityLevel)
FROM_LEAST = (Answer.NO, Answer.NOT_ASKED, Answer.LATER, Answer.YES)


def cells(*said):
    more = FullConsent()
    for purpose, recipient, level in said:
        more = more.with_permission(
            Permission(
                purpose=purpose, recipient=recipient, answer=Answer.YES, identity=level
            )
        )
    return more


MORE = cells((HELP, TEAM, FULL), (COURT, TEAM, CODE), (PRESS, MEDIA, CODE))
BOTH = ((TEAM, CODE), (MEDIA, CODE))


def allowed(*purposes, people=BOTH, more=MORE):
    giving.require_given(agreed(), more, people, purposes)
    return True


def reason_of(*purposes, people=BOTH, more=MORE):
    with pytest.raises(NotAllowed) as refusal:
        allowed(*purposes, people=people, more=more)
    return refusal.value.reason


def test_only_what_somebody_chosen_may_have_it_for_is_offered():
    assert giving.offered(MORE, BOTH) == (HELP, COURT, PRESS)
    assert giving.offered(MORE, BOTH[:1]) == (HELP, COURT)
    assert giving.offered(MORE, [(TEAM, FULL)]) == (HELP,)
    assert giving.only_ones(MORE, BOTH) == (PRESS,)


def test_each_recipient_needs_a_purpose_that_is_its_own():
    assert allowed(HELP, PRESS)
    assert reason_of(HELP) == f"consent.purpose.{MEDIA}"
    assert reason_of(PRESS) == f"consent.purpose.{TEAM}"


def test_nobody_gets_it_for_what_none_of_them_may():
    assert reason_of(HELP, PRESS, Purpose.MEMORY) == "purpose_for_nobody"


def test_no_purpose_is_no_answer_where_purposes_were_asked_about():
    with pytest.raises(PurposeUnchosen):
        allowed()
    assert allowed(more=NOTHING_MORE)


def test_who_knows_the_name_gets_it_for_nothing_that_allows_the_code_alone():
    named = [(TEAM, FULL)]
    assert allowed(HELP, people=named)
    assert reason_of(HELP, COURT, people=named) == "purpose_for_nobody"
    beside = (*named, (MEDIA, CODE))
    more = MORE.with_permission(
        Permission(purpose=COURT, recipient=MEDIA, answer=Answer.YES, identity=CODE)
    )
    reason = reason_of(HELP, COURT, people=beside, more=more)
    assert reason == f"consent.identity.{TEAM}"


@given(st.sets(st.sampled_from(Purpose)), st.sampled_from(((), BOTH[:1], BOTH)))
def test_what_it_was_given_for_never_allows_more(purposes, people):
    given_for = giving.given_to(MORE, people, purposes)
    left = giving.within(MORE, given_for)
    for recipient in RecipientClass:
        is_named = recipient in dict(given_for)
        for level in IdentityLevel:
            now = set(desk_rules.agreed_purposes(left, recipient, level))
            before = set(desk_rules.agreed_purposes(MORE, recipient, level))
            assert now == (before & purposes if is_named else before)


def test_what_goes_on_to_others_goes_by_their_own_answers():
    given_for = giving.given_to(MORE, BOTH[:1], (HELP,))
    assert given_for == ((TEAM, (HELP,)),)
    left = giving.within(MORE, given_for)
    assert desk_rules.agreed_purposes(left, TEAM) == (HELP,)
    assert desk_rules.agreed_purposes(left, MEDIA) == (PRESS,)


@given(letters.some_permissions, letters.withdrawals)
def test_a_withdrawal_of_single_purposes_only_ever_narrows(held, stated):
    given_before = complete(consent_more=FullConsent(permissions=held))
    left = as_it_stands(given_before, [stated]).consent_more
    before = spelled_out(given_before.consent, given_before.consent_more)
    for cell in left.permissions:
        was = before.permission(cell.purpose, cell.recipient)
        assert FROM_LEAST.index(cell.answer) <= FROM_LEAST.index(was.answer)
        assert LEVELS.index(cell.identity) <= LEVELS.index(was.identity)
    again = as_it_stands(given_before, [stated, stated]).consent_more
    assert again == left


@given(letters.some_permissions, st.lists(letters.withdrawals, min_size=2, max_size=2))
def test_the_order_of_such_withdrawals_does_not_matter(held, stated):
    before = complete(consent_more=FullConsent(permissions=held))
    assert as_it_stands(before, stated) == as_it_stands(before, stated[::-1])


def test_one_purpose_is_taken_back_and_the_others_stay():
    gone = Permission(purpose=COURT, recipient=TEAM, answer=Answer.NO)
    left = as_it_stands(complete(consent_more=MORE), [withdrawal(permissions=(gone,))])
    assert desk_rules.agreed_purposes(left.consent_more, TEAM) == (HELP,)
    assert desk_rules.agreed_purposes(left.consent_more, MEDIA) == (PRESS,)


def test_one_purpose_is_taken_back_where_nothing_was_asked_of_purposes():
    gone = Permission(purpose=PRESS, recipient=TEAM, answer=Answer.NO)
    left = as_it_stands(complete(), [withdrawal(permissions=(gone,))])
    assert PRESS not in desk_rules.agreed_purposes(left.consent_more, TEAM)
    assert COURT in desk_rules.agreed_purposes(left.consent_more, TEAM)
    assert spelled_out(NOTHING_ASKED, NOTHING_MORE) == NOTHING_MORE
