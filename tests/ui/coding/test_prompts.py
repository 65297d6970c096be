"""Prompts for methods: shut until the account is complete, one group behind a gate."""

from dataclasses import replace

import pytest

from desktop.domain.absence import Absence
from desktop.domain.coding import Elicited, Fact, FactKind
from desktop.domain.conduct import NOT_CONDUCTED
from desktop.domain.consent import Answer
from desktop.domain.sound import is_sound
from desktop.domain.vocabulary import ACTS
from tests.ui.coding.sample import CODED, Interview
from ui.coding.prompts import GATED, GROUPS, YES, groups_of, prompts_of, with_answer
from ui.coding.prompts_presenter import PromptsPresenter

COMPLETE = replace(
    CODED,
    conduct=replace(NOT_CONDUCTED, account_complete_at="2026-03-01T13:00:00+02:00"),
)


class FakeScreen:
    def __init__(self):
        self.is_shut = None
        self.groups = ()
        self.prompts = {}
        self.gate = None
        self.is_full = False

    def show_shut(self):
        self.is_shut = True

    def show_groups(self, groups, chosen):
        self.is_shut = False
        self.groups = {each.code: each for each in groups}

    def show_prompts(self, group, prompts):
        self.gate = None
        self.prompts = {each.code: each for each in prompts}

    def show_gate(self, group, answer):
        self.prompts = {}
        self.gate = answer

    def show_full(self):
        self.is_full = True


@pytest.fixture
def stage():
    def begin(testimony=COMPLETE):
        interview, screen = Interview(testimony), FakeScreen()
        presenter = PromptsPresenter(screen, interview.amend, interview.now)
        presenter.show(testimony)
        return interview, screen, presenter

    return begin


def test_prompts_are_shut_until_the_account_is_complete(stage):
    interview, screen, presenter = stage(CODED)
    assert screen.is_shut
    assert screen.prompts == {}
    presenter.answered("blunt.kicks", YES)
    assert interview.changes == 0


def test_a_yes_is_a_fact_that_came_up_by_a_direct_question_and_stands_on_no_words(stage):
    interview, screen, presenter = stage()
    presenter.answered("blunt.kicks", YES)
    made = interview.testimony.coding.facts[-1]
    assert made == Fact(
        id=6, kind=FactKind.ACT, code="blunt.kicks", elicited=Elicited.DIRECT
    )
    assert screen.prompts["blunt.kicks"].answer == YES
    assert is_sound(interview.testimony)


@pytest.mark.parametrize("absence", [each for each in Absence if each])
def test_each_reason_why_there_is_no_answer_is_kept_as_itself(stage, absence):
    interview, screen, presenter = stage()
    presenter.answered("blunt.kicks", absence.value)
    assert interview.testimony.coding.facts[-1].absence is absence
    assert screen.prompts["blunt.kicks"].answer == absence


def test_another_answer_takes_the_place_of_the_first(stage):
    interview, _screen, presenter = stage()
    presenter.answered("blunt.kicks", "refused")
    presenter.answered("blunt.kicks", YES)
    assert len(interview.testimony.coding.facts) == len(COMPLETE.coding.facts) + 1
    assert interview.testimony.coding.facts[-1].absence is Absence.NONE


def test_an_answer_that_is_taken_back_leaves_nothing(stage):
    interview, screen, presenter = stage()
    presenter.answered("blunt.kicks", YES)
    presenter.answered("blunt.kicks", "")
    assert interview.testimony.coding == COMPLETE.coding
    assert screen.prompts["blunt.kicks"].answer == ""


def test_what_the_account_told_already_is_marked(stage):
    _interview, screen, _presenter = stage()
    assert screen.prompts["blunt.baton"].told == 1
    assert screen.prompts["blunt.kicks"].told == 0


def test_a_prompt_never_touches_what_was_told_on_the_words(stage):
    interview, _screen, presenter = stage()
    presenter.answered("blunt.baton", "refused")
    presenter.answered("blunt.baton", "")
    assert interview.testimony.coding == COMPLETE.coding


def test_questions_on_sexual_violence_stand_behind_a_yes_of_their_own(stage):
    interview, screen, presenter = stage()
    presenter.group_chosen(GATED)
    assert screen.gate is Answer.NOT_ASKED
    presenter.answered(f"{GATED}.nudity", YES)
    assert interview.changes == 0
    for answer in (Answer.NO, Answer.LATER):
        presenter.topic_answered(answer)
        assert screen.prompts == {}
    presenter.topic_answered(Answer.YES)
    assert f"{GATED}.nudity" in screen.prompts
    assert interview.testimony.consent_more.intimate_topic is Answer.YES


def test_a_yes_that_is_taken_back_shuts_the_gate_again(stage):
    interview, screen, presenter = stage()
    presenter.group_chosen(GATED)
    presenter.topic_answered(Answer.YES)
    presenter.topic_answered(Answer.NO)
    assert screen.gate is Answer.NO
    before = interview.changes
    presenter.answered(f"{GATED}.nudity", YES)
    assert interview.changes == before


def test_every_act_of_the_vocabulary_is_asked_for_once():
    codes = [p.code for group in GROUPS for p in prompts_of(group, ())]
    assert sorted(codes) == sorted(ACTS)


def test_each_group_says_how_far_it_was_asked_for():
    asked = with_answer(COMPLETE, "blunt.kicks", YES)
    group = next(g for g in groups_of(asked.coding.facts) if g.code == "blunt")
    assert (group.noted, group.told, group.count) == (1, 1, 14)
