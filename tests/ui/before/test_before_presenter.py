"""What is settled before an interview, without a window."""

from dataclasses import replace

import pytest

from desktop.domain import desk_rules
from desktop.domain.absence import Known
from desktop.domain.consent import Answer
from desktop.domain.errors import NotAllowed
from desktop.domain.preparing import (
    Capacity,
    EarlierAccount,
    Mode,
    RiskDecision,
    RiskQuestion,
    SpeaksAs,
)
from tests.ui.interview.fakes import complete
from ui.before.presenter import BeforePresenter
from ui.before.weighing import AGAINST
from ui.messages import message_for

SIGNED = EarlierAccount(given_to="A newspaper", signed=Known.YES)


class Screen:
    def __init__(self):
        self.conduct = None
        self.duplicates = None
        self.against = None
        self.remove_first = None

    def show_conduct(self, conduct):
        self.conduct = conduct

    def show_duplicates(self, *, is_likely):
        self.duplicates = is_likely

    def show_remove_first(self, *, is_shown):
        self.remove_first = is_shown

    def show_against(self, questions):
        self.against = questions


class Before:
    def __init__(self):
        self.testimony = complete()
        self.screen = Screen()
        self.presenter = BeforePresenter(self.screen, self.amend)

    def amend(self, change):
        self.testimony = change(self.testimony)
        self.presenter.show(self.testimony)
        return self.testimony

    @property
    def conduct(self):
        return self.testimony.conduct


@pytest.fixture
def before():
    return Before()


def test_to_nobody_is_an_answer(before):
    before.presenter.earlier_answered(False)
    assert (before.conduct.earlier_asked, before.conduct.earlier) == (True, ())


def test_to_somebody_begins_a_line_for_it(before):
    before.presenter.earlier_answered(True)
    assert before.conduct.earlier == (EarlierAccount(given_to=""),)


def test_an_answer_takes_away_no_account_that_is_noted(before):
    before.presenter.earlier_settled((SIGNED,))
    before.presenter.earlier_answered(False)
    assert before.conduct.earlier == (SIGNED,)


def test_a_signed_account_warns_of_two_and_an_unsigned_one_does_not(before):
    before.presenter.earlier_settled((replace(SIGNED, signed=Known.UNKNOWN),))
    assert before.screen.duplicates is False
    before.presenter.earlier_settled((SIGNED,))
    assert before.screen.duplicates is True


def test_an_answer_that_speaks_against_it_is_said_and_decides_nothing(before):
    before.presenter.risk_answered(RiskQuestion.ACUTE_DISTRESS, Known.YES)
    assert before.screen.against == (RiskQuestion.ACUTE_DISTRESS,)
    assert before.conduct.mode is Mode.FULL
    before.presenter.risk_answered(RiskQuestion.ACUTE_DISTRESS, None)
    assert before.screen.against == ()
    assert before.conduct.risks.answers == ()


@pytest.mark.parametrize("question", AGAINST)
def test_only_the_bad_answer_speaks_against_it(before, question):
    for answer in Known:
        before.presenter.risk_answered(question, answer)
        expected = (question,) if answer is AGAINST[question] else ()
        assert before.screen.against == expected


def test_a_first_account_is_taken_when_it_is_decided_and_a_full_one_after_all(before):
    before.presenter.decided(RiskDecision.FIRST_ACCOUNT)
    assert desk_rules.is_first_account(before.testimony)
    before.presenter.decided(RiskDecision.GO)
    assert not desk_rules.is_first_account(before.testimony)


def test_a_first_account_is_no_statement_and_it_is_said_why(before):
    before.presenter.decided(RiskDecision.FIRST_ACCOUNT)
    with pytest.raises(NotAllowed) as refused:
        desk_rules.require_statement(before.testimony)
    message = message_for(refused.value)
    assert "never printed as a statement" in f"{message.what} {message.safe} {message.next}"


def test_not_now_changes_nothing_of_what_was_taken(before):
    before.presenter.decided(RiskDecision.FIRST_ACCOUNT)
    before.presenter.decided(RiskDecision.NOT_NOW)
    assert desk_rules.is_first_account(before.testimony)
    assert before.conduct.risks.decision is RiskDecision.NOT_NOW


def test_a_minor_needs_a_guardian_and_their_own_yes(before):
    before.presenter.earlier_answered(False)
    before.presenter.capacity_settled(Capacity(speaks_as=SpeaksAs.MINOR))
    assert list(desk_rules.begin_gaps(before.testimony)) == ["guardian", "assent"]
    before.presenter.capacity_settled(
        Capacity(speaks_as=SpeaksAs.MINOR, assent=Answer.YES, guardian="Alder")
    )
    assert list(desk_rules.begin_gaps(before.testimony)) == []
