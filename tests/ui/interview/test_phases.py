"""The rail: each gap belongs to the page that closes it."""

from dataclasses import replace

from desktop.domain import rules
from desktop.domain.evidence import AttachmentKind
from tests.ui.interview.fakes import DRAFT
from tests.ui.interview.test_presenter import PHOTO
from ui.interview.phases import Phase, left_in, phase_of


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
