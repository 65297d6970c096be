"""The rail: each gap belongs to the page that closes it."""

from dataclasses import replace

import pytest

from desktop.domain import rules
from desktop.domain.body import Mark, View
from desktop.domain.coding import Coding, Elicited, Fact, FactKind, Span, Stage, StageKind
from desktop.domain.conduct import Assessment, Conduct
from desktop.domain.evidence import AttachmentKind
from desktop.domain.items import Item, ItemKind
from desktop.domain.mentioned import MentionedPerson, PersonRole
from desktop.domain.preparing import RiskCard
from desktop.domain.translation import Translation
from tests.ui.interview.fakes import DRAFT
from tests.ui.interview.test_presenter import PHOTO
from ui.interview.phases import MAY_STAY_EMPTY, Phase, left_in, noted_in, phase_of


def test_every_gap_of_an_empty_interview_has_a_page():
    audio = replace(PHOTO, kind=AttachmentKind.INTERVIEW_AUDIO)
    found = rules.gaps(DRAFT, (PHOTO, audio))
    assert {phase_of(gap) for gap in found} == set(Phase) - {
        Phase.PLAN,
        Phase.CLARIFY,
        Phase.PROMPTS,
        Phase.BODY,
        Phase.TRANSLATION,
        Phase.ASSESS,
    }


def test_what_is_left_is_counted_for_each_page():
    left = left_in(("people", "language", "consent.store", "closing"))
    assert (left[Phase.PEOPLE], left[Phase.CONSENT], left[Phase.ACCOUNT]) == (2, 1, 0)


SOMEBODY = MentionedPerson(id=1, label="[Person 1]", role=PersonRole.WITNESS)
ON_WORDS = Fact(id=1, kind=FactKind.ACT, span=Span(paragraph=1, start=0, end=1))
ASKED_FOR = Fact(id=1, kind=FactKind.ACT, elicited=Elicited.DIRECT)


@pytest.mark.parametrize(
    ("phase", "changes"),
    [
        (Phase.PLAN, {"conduct": Conduct(earlier_asked=True)}),
        (Phase.PLAN, {"conduct": Conduct(risks=RiskCard(note="alone"))}),
        (Phase.CLARIFY, {"coding": Coding(facts=(ON_WORDS,))}),
        (Phase.CLARIFY, {"coding": Coding(transfers=(Stage(kind=StageKind.VAN),))}),
        (Phase.CLARIFY, {"people": (SOMEBODY,)}),
        (Phase.PROMPTS, {"coding": Coding(facts=(ASKED_FOR,))}),
        (Phase.BODY, {"body": (Mark(id=1, view=next(iter(View)), x=1, y=1),)}),
        (Phase.EVIDENCE, {"items": (Item(id=1, kind=next(iter(ItemKind))),)}),
        (Phase.TRANSLATION, {"translation": Translation(language="ru")}),
        (Phase.ASSESS, {"conduct": Conduct(assessment=Assessment(observations="calm"))}),
    ],
)
def test_what_is_noted_is_known_of_its_own_page_alone(phase, changes):
    assert noted_in(DRAFT, ()) == frozenset()
    assert noted_in(replace(DRAFT, **changes), ()) == {phase}


def test_a_file_is_something_noted_under_evidence():
    assert noted_in(DRAFT, (PHOTO,)) == {Phase.EVIDENCE}


def test_a_page_on_which_nothing_is_missing_from_the_start_may_stay_empty():
    left = left_in(rules.gaps(DRAFT, ()))
    assert {phase for phase in Phase if not left[phase]} <= MAY_STAY_EMPTY
