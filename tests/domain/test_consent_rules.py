"""What consent forbids of pages, copies and evidence, and what withdrawals leave of it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import consent_rules, desk_rules
from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.consent_rules import (
    MAIN_PURPOSE,
    QUOTED,
    Hand,
    as_it_stands,
    forbids_copy,
    narrowed_more,
)
from desktop.domain.errors import NotAllowed
from desktop.domain.evidence import AttachmentKind
from desktop.domain.letters import Withdrawal, WithdrawalMethod, WithdrawalScope
from desktop.domain.permissions import FullConsent, IdentityLevel, Permission, Purpose
from desktop.domain.preparing import Mode
from desktop.domain.rules import NEEDED
from desktop.domain.testimony import TestimonyId
from tests.domain.samples import agreed, complete

YES_TO_NOTHING = tuple(each for each in Answer if each is not Answer.YES)
CELLS = [(purpose, recipient) for purpose in Purpose for recipient in RecipientClass]


def cell(purpose, recipient, answer=Answer.YES, identity=IdentityLevel.CODE):
    return Permission(
        purpose=purpose, recipient=recipient, answer=answer, identity=identity
    )


def only(*cells):
    """Return consent in full in which these cells alone were answered."""
    more = FullConsent()
    for each in cells:
        more = more.with_permission(each)
    return more


def withdrawal(scope=WithdrawalScope.NARROWED, **sharing):
    return Withdrawal(
        testimony=TestimonyId("0f" * 16),
        code="K7M4-P9RJ",
        scope=scope,
        stated_at="2026-03-02T10:00:00+02:00",
        method=WithdrawalMethod.IN_PERSON,
        items=tuple((item, Answer.YES) for item in ConsentItem),
        sharing=tuple((each, sharing.get(each, Answer.YES)) for each in RecipientClass),
    )


def reason_of(call, *arguments):
    with pytest.raises(NotAllowed) as refusal:
        call(*arguments)
    return refusal.value.reason


@pytest.mark.parametrize("answer", YES_TO_NOTHING)
@pytest.mark.parametrize("item", NEEDED)
def test_without_a_needed_yes_there_are_neither_pages_nor_copies(item, answer):
    testimony = complete(consent=agreed(**{item: answer}))
    for reader in (*Hand, *RecipientClass):
        reason = reason_of(consent_rules.require_pages, testimony, reader)
        assert reason == f"consent.{item}"
    reason = forbids_copy(testimony.consent, FullConsent(), RecipientClass.ICC)
    assert reason == f"consent.{item}"


@pytest.mark.parametrize("answer", YES_TO_NOTHING)
def test_a_copy_for_the_person_needs_their_wish_for_one(answer):
    testimony = complete(consent=agreed(copy_for_self=answer))
    consent_rules.require_pages(testimony, Hand.DESK)
    reason = reason_of(consent_rules.require_pages, testimony, Hand.DEPONENT)
    assert reason == "consent.copy_for_self"


def test_a_first_account_is_never_a_statement():
    testimony = complete()
    first = replace(testimony, conduct=replace(testimony.conduct, mode=Mode.FIRST_ACCOUNT))
    for reader in (*Hand, *RecipientClass):
        assert reason_of(consent_rules.require_pages, first, reader) == "first_account"


@pytest.mark.parametrize("answer", YES_TO_NOTHING)
@pytest.mark.parametrize("recipient", RecipientClass)
def test_no_pages_are_made_for_a_recipient_without_a_yes(recipient, answer):
    testimony = complete(consent=agreed(**{recipient: answer}))
    reason = reason_of(consent_rules.require_pages, testimony, recipient)
    assert reason == f"consent.share.{recipient}"


@pytest.mark.parametrize("answer", YES_TO_NOTHING)
@pytest.mark.parametrize(("purpose", "recipient"), CELLS)
def test_each_purpose_and_recipient_decides_alone(purpose, recipient, answer):
    agreed_to = complete(consent_more=only(cell(purpose, recipient)))
    consent_rules.require_pages(agreed_to, recipient)
    assert forbids_copy(agreed_to.consent, agreed_to.consent_more, recipient) == ""
    # Another answer stands, so that purposes count at all; this one is not a yes.
    other = next(each for each in RecipientClass if each is not recipient)
    more = only(cell(purpose, recipient, answer), cell(Purpose.MEMORY, other))
    refused = complete(consent_more=more)
    reason = reason_of(consent_rules.require_pages, refused, recipient)
    assert reason == f"consent.purpose.{recipient}"
    assert forbids_copy(refused.consent, more, recipient) == reason


@pytest.mark.parametrize("recipient", RecipientClass)
def test_who_may_not_even_know_the_code_gets_no_pages_and_no_copy(recipient):
    more = only(cell(Purpose.LEGAL_ADVICE, recipient, identity=IdentityLevel.NONE))
    testimony = complete(consent_more=more)
    reason = reason_of(consent_rules.require_pages, testimony, recipient)
    assert reason == f"consent.identity.{recipient}"
    assert forbids_copy(testimony.consent, more, recipient) == reason


@pytest.mark.parametrize("recipient", RecipientClass)
def test_nobody_is_known_by_name_to_whom_only_the_code_was_allowed(recipient):
    more = only(cell(Purpose.LEGAL_ADVICE, recipient))
    testimony = complete(consent_more=more)
    desk_rules.require_recipient(testimony, recipient, IdentityLevel.CODE)
    reason = reason_of(
        desk_rules.require_recipient, testimony, recipient, IdentityLevel.FULL
    )
    assert reason == f"consent.identity.{recipient}"


@pytest.mark.parametrize("recipient", RecipientClass)
def test_a_copy_that_quotes_before_others_needs_a_yes_to_being_quoted(recipient):
    consent = agreed(excerpts=Answer.NO)
    quotes = MAIN_PURPOSE[recipient] in QUOTED
    expected = "consent.excerpts" if quotes else ""
    assert forbids_copy(consent, FullConsent(), recipient) == expected


@pytest.mark.parametrize(
    ("kind", "item"),
    [
        (AttachmentKind.INTERVIEW_AUDIO, ConsentItem.AUDIO),
        (AttachmentKind.PHOTO, ConsentItem.PHOTOS),
        (AttachmentKind.VIDEO, ConsentItem.PHOTOS),
    ],
)
def test_evidence_goes_nowhere_without_a_yes_and_is_not_taken_in_after_a_no(kind, item):
    for answer in YES_TO_NOTHING:
        consent = agreed(**{item: answer})
        reason = reason_of(consent_rules.require_evidence, consent, kind)
        assert reason == f"consent.{item}"
    refused = agreed(**{item: Answer.NO})
    assert reason_of(consent_rules.require_intake, refused, kind) == f"consent.{item}"
    consent_rules.require_intake(agreed(**{item: Answer.NOT_ASKED}), kind)


@pytest.mark.parametrize("answer", YES_TO_NOTHING)
def test_who_does_not_want_to_be_asked_again_is_not(answer):
    reason = reason_of(consent_rules.require_recontact, agreed(recontact=answer))
    assert reason == "consent.recontact"


def test_a_recipient_that_was_taken_back_is_taken_back_for_every_purpose():
    more = only(
        cell(Purpose.PROCEEDINGS, RecipientClass.ICC),
        cell(Purpose.INVESTIGATION, RecipientClass.ICC, identity=IdentityLevel.FULL),
        cell(Purpose.LEGAL_ADVICE, RecipientClass.LEGAL_TEAM),
    )
    left = narrowed_more(more, (withdrawal(icc=Answer.NO),))
    assert {each.answer for each in left.permissions[1:]} == {Answer.NO}
    assert {each.identity for each in left.permissions[1:]} == {IdentityLevel.NONE}
    assert left.permissions[0] == more.permissions[0]


def test_after_everything_was_taken_back_no_answer_is_a_yes():
    more = replace(
        only(cell(Purpose.MEMORY, RecipientClass.ARCHIVE)),
        intimate_topic=Answer.YES,
        body_map=Answer.YES,
        interpreter_accepted=Answer.YES,
    )
    testimony = complete(consent_more=more)
    left = as_it_stands(testimony, (withdrawal(WithdrawalScope.WITHDRAWN),))
    assert Answer.YES not in dict(left.consent.items).values()
    assert [each.answer for each in left.consent_more.permissions] == [Answer.NO]
    assert left.consent_more.body_map is Answer.NO
    for reader in (*Hand, *RecipientClass):
        with pytest.raises(NotAllowed):
            consent_rules.require_pages(left, reader)


permissions = st.builds(
    cell,
    st.sampled_from(Purpose),
    st.sampled_from(RecipientClass),
    st.sampled_from([Answer.YES, Answer.NO, Answer.LATER]),
    st.sampled_from(IdentityLevel),
)
withdrawals = st.builds(
    lambda scope, sharing: withdrawal(scope, **sharing),
    st.sampled_from(WithdrawalScope),
    st.dictionaries(
        st.sampled_from(list(map(str, RecipientClass))), st.sampled_from(Answer)
    ),
)


@given(st.lists(permissions, max_size=12), st.lists(withdrawals, max_size=3))
def test_no_withdrawal_ever_allows_anything(cells, said):
    testimony = complete(consent_more=only(*cells))
    left = as_it_stands(testimony, said)
    for recipient in RecipientClass:
        for purpose in (None, *Purpose):
            for level in IdentityLevel:
                before = desk_rules.forbidden(
                    testimony.consent, testimony.consent_more, recipient, level, purpose
                )
                after = desk_rules.forbidden(
                    left.consent, left.consent_more, recipient, level, purpose
                )
                assert after or not before
