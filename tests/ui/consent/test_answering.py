"""What one answer changes, and what it leaves alone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import desk_rules
from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.consent_rules import MAIN_PURPOSE
from desktop.domain.permissions import IdentityLevel, Purpose
from tests.ui.interview.fakes import DRAFT
from ui.consent.answering import (
    ITEMS,
    MoreItem,
    item_answers,
    level_of,
    with_cell,
    with_item,
    with_level,
    with_recipient,
)

ICC, MEDIA = RecipientClass.ICC, RecipientClass.MEDIA


@pytest.mark.parametrize("item", ITEMS)
def test_an_answer_changes_its_item_and_no_other(item):
    answered = with_item(DRAFT, item, Answer.YES)
    answers = dict(item_answers(answered))
    assert answers.pop(item) is Answer.YES
    assert set(answers.values()) == {Answer.NOT_ASKED}


def test_a_yes_in_one_go_is_one_to_what_the_question_is_about_by_code():
    answered = with_recipient(DRAFT, ICC, Answer.YES)
    (cell,) = answered.consent_more.permissions
    assert (cell.purpose, cell.recipient) == (MAIN_PURPOSE[ICC], ICC)
    assert cell.identity is IdentityLevel.CODE
    assert answered.consent.may_share(ICC) is Answer.YES


def test_a_no_in_one_go_is_one_to_every_purpose_that_was_agreed_to():
    agreed = with_cell(DRAFT, Purpose.PROCEEDINGS, ICC, Answer.YES)
    refused = with_recipient(agreed, ICC, Answer.NO)
    assert {each.answer for each in refused.consent_more.permissions} == {Answer.NO}
    assert refused.consent.may_share(ICC) is Answer.NO


def test_not_asked_in_one_go_takes_every_purpose_away():
    agreed = with_cell(DRAFT, Purpose.PROCEEDINGS, ICC, Answer.YES)
    assert with_recipient(agreed, ICC, Answer.NOT_ASKED).consent_more.permissions == ()


def test_purposes_that_were_agreed_to_stay_when_the_whole_is_agreed_to():
    agreed = with_cell(DRAFT, Purpose.PROCEEDINGS, ICC, Answer.YES)
    again = with_recipient(agreed, ICC, Answer.YES)
    assert again.consent_more.permissions == agreed.consent_more.permissions


def test_the_answer_for_a_recipient_follows_from_its_purposes():
    agreed = with_cell(DRAFT, Purpose.PUBLICATION, MEDIA, Answer.YES)
    assert agreed.consent.may_share(MEDIA) is Answer.YES
    later = with_cell(agreed, Purpose.PUBLICATION, MEDIA, Answer.LATER)
    assert later.consent.may_share(MEDIA) is Answer.LATER
    refused = with_cell(later, Purpose.PUBLICATION, MEDIA, Answer.NO)
    assert refused.consent.may_share(MEDIA) is Answer.NO
    taken = with_cell(refused, Purpose.PUBLICATION, MEDIA, Answer.NOT_ASKED)
    assert taken.consent.may_share(MEDIA) is Answer.NOT_ASKED


def test_a_level_holds_for_all_purposes_or_for_one():
    agreed = with_cell(DRAFT, Purpose.PROCEEDINGS, ICC, Answer.YES)
    agreed = with_cell(agreed, Purpose.INVESTIGATION, ICC, Answer.YES)
    named = with_level(agreed, ICC, IdentityLevel.FULL)
    assert level_of(named, ICC) is IdentityLevel.FULL
    mixed = with_level(named, ICC, IdentityLevel.NONE, Purpose.PROCEEDINGS)
    assert level_of(mixed, ICC) is None
    nobody = with_level(mixed, MEDIA, IdentityLevel.FULL)
    assert level_of(nobody, MEDIA) is None


def test_a_yes_that_was_given_before_there_were_purposes_stays_one():
    """Else the first purpose that is answered would forbid every other recipient."""
    early = replace(DRAFT, consent=DRAFT.consent.with_sharing(ICC, Answer.YES))
    now = with_recipient(early, MEDIA, Answer.NO)
    assert desk_rules.forbidden(now.consent, now.consent_more, ICC) == ""
    assert desk_rules.forbidden(now.consent, now.consent_more, MEDIA)


recipients = st.sampled_from(RecipientClass)
answers = st.sampled_from(Answer)
acts = st.one_of(
    st.builds(lambda r, a: lambda it: with_recipient(it, r, a), recipients, answers),
    st.builds(
        lambda p, r, a: lambda it: with_cell(it, p, r, a),
        st.sampled_from(Purpose),
        recipients,
        answers,
    ),
    st.builds(
        lambda r, level: lambda it: with_level(it, r, level),
        recipients,
        st.sampled_from(IdentityLevel),
    ),
)


@given(st.lists(acts, max_size=20))
def test_a_recipient_and_its_purposes_never_contradict_each_other(done):
    testimony = DRAFT
    for act in done:
        testimony = act(testimony)
    more = testimony.consent_more
    for recipient in RecipientClass:
        given_ = {e.answer for e in more.permissions if e.recipient is recipient}
        answer = testimony.consent.may_share(recipient)
        assert (Answer.YES in given_) == (answer is Answer.YES)
        assert bool(given_) == (answer is not Answer.NOT_ASKED)


@given(st.lists(acts, max_size=20), st.sampled_from(ConsentItem), st.sampled_from(MoreItem))
def test_what_is_shared_says_nothing_of_the_items(done, item, more_item):
    testimony = DRAFT
    for act in done:
        testimony = act(testimony)
    answers_now = dict(item_answers(testimony))
    assert answers_now[item] is Answer.NOT_ASKED
    assert answers_now[more_item] is Answer.NOT_ASKED
