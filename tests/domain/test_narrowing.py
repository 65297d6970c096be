"""A withdrawal takes away and never gives; and not everybody may say everything."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import rules
from desktop.domain.bundles import BundleType
from desktop.domain.consent import NOTHING_ASKED, Answer, ConsentItem, RecipientClass
from desktop.domain.errors import (
    AboutUnknown,
    NotFromClinician,
    NotFromRecipient,
    NotFromSigner,
)
from desktop.domain.letters import WithdrawalScope
from desktop.domain.rules import Addressed, require_may_say
from tests.domain import letters
from tests.domain.letters import withdrawal
from tests.domain.samples import agreed, consents

EVERYTHING = withdrawal(scope=WithdrawalScope.WITHDRAWN)


def answers_of(consent):
    return [answer for _, answer in (*consent.items, *consent.sharing)]


@given(consents(), st.lists(letters.withdrawals, max_size=3))
def test_no_answer_ever_becomes_a_yes(consent, withdrawals):
    after = rules.narrowed(consent, withdrawals)
    for before, now in zip(answers_of(consent), answers_of(after), strict=True):
        assert now is before or now is not Answer.YES
        assert before is not Answer.NO or now is Answer.NO


@given(consents(), letters.withdrawals)
def test_a_yes_that_is_taken_back_is_gone(consent, stated):
    after = rules.narrowed(consent, [stated])
    for wanted, now in zip(answers_of(stated), answers_of(after), strict=True):
        assert wanted is Answer.YES or now is not Answer.YES
        assert wanted is not Answer.NO or now is Answer.NO


@given(consents(), st.lists(letters.withdrawals, min_size=2, max_size=3))
def test_the_order_in_which_withdrawals_come_does_not_matter(consent, withdrawals):
    results = {rules.narrowed(consent, each) for each in permutations(withdrawals)}
    assert len(results) == 1


@given(consents(), letters.withdrawals)
def test_the_same_withdrawal_twice_is_as_once(consent, stated):
    once = rules.narrowed(consent, [stated])
    assert rules.narrowed(consent, [stated, stated]) == once


def test_after_everything_is_withdrawn_every_answer_is_no():
    for withdrawals in (
        [EVERYTHING],
        [withdrawal(), EVERYTHING],
        [EVERYTHING, withdrawal()],
    ):
        after = rules.narrowed(agreed(), withdrawals)
        assert set(answers_of(after)) == {Answer.NO}


def test_a_withdrawal_that_says_yes_gives_nothing():
    assert rules.narrowed(NOTHING_ASKED, [withdrawal()]) == NOTHING_ASKED
    refused = agreed(media=Answer.NO, audio=Answer.LATER)
    assert rules.narrowed(refused, [withdrawal()]) == refused


def test_one_recipient_can_be_taken_back():
    media = withdrawal(sharing=agreed(media=Answer.NO).sharing)
    after = rules.narrowed(agreed(), [media])
    assert after == agreed(media=Answer.NO)
    assert after.may_share(RecipientClass.MEDIA) is Answer.NO
    assert after.answer(ConsentItem.STORE) is Answer.YES


def test_without_a_withdrawal_consent_stays_as_it_was():
    assert rules.narrowed(agreed(), []) == agreed()


def test_withdrawn_paragraphs_are_those_of_all_withdrawals():
    several = [withdrawal(paragraphs=(2, 5)), withdrawal(), withdrawal(paragraphs=(1, 5))]
    assert rules.withdrawn_paragraphs(several) == (1, 2, 5)
    assert rules.withdrawn_paragraphs([]) == ()


SIGNER, RECIPIENT, OTHER = "1" * 40, "2" * 40, "3" * 40
ABOUT = Addressed(signer=SIGNER, recipients=(RECIPIENT,))
FREE = (
    BundleType.TESTIMONY,
    BundleType.WITHDRAWAL,
    BundleType.ROSTER,
    BundleType.DISCLOSURE,
)


@pytest.mark.parametrize("kind", FREE)
@pytest.mark.parametrize("about", [ABOUT, None])
def test_some_things_anybody_known_may_say(kind, about):
    require_may_say(kind, OTHER, None, about)


def test_only_the_signer_of_a_testimony_adds_to_it():
    require_may_say(BundleType.SUPPLEMENT, SIGNER, None, ABOUT)
    for somebody in (RECIPIENT, OTHER):
        with pytest.raises(NotFromSigner):
            require_may_say(BundleType.SUPPLEMENT, somebody, "interviewer", ABOUT)


@pytest.mark.parametrize("kind", [BundleType.RECEIPT, BundleType.QUESTION])
def test_only_those_to_whom_it_was_sealed_answer_and_ask(kind):
    require_may_say(kind, RECIPIENT, None, ABOUT)
    for somebody in (SIGNER, OTHER):
        with pytest.raises(NotFromRecipient):
            require_may_say(kind, somebody, "coordinator", ABOUT)


@pytest.mark.parametrize("about", [ABOUT, None])
def test_only_a_clinician_of_the_roster_signs_an_opinion(about):
    require_may_say(BundleType.OPINION, OTHER, "clinician", about)
    for role in ("interviewer", "coordinator", "organisation", "Clinician", "", None):
        with pytest.raises(NotFromClinician):
            require_may_say(BundleType.OPINION, OTHER, role, about)


@pytest.mark.parametrize(
    "kind", [BundleType.SUPPLEMENT, BundleType.RECEIPT, BundleType.QUESTION]
)
def test_what_depends_on_a_bundle_that_is_not_here_is_refused(kind):
    with pytest.raises(AboutUnknown):
        require_may_say(kind, SIGNER, "clinician", None)
