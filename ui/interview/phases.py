"""The phases of an interview, which of them can close which gap, and which are shut."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from desktop.domain import desk_rules
from desktop.domain.coding import Elicited, Fact
from desktop.domain.conduct import NOT_ASSESSED, NOT_CONDUCTED
from desktop.domain.evidence import Attachment
from desktop.domain.preparing import NO_CHOICES, NO_RISKS
from desktop.domain.testimony import Testimony
from desktop.domain.translation import NOT_TRANSLATED
from desktop.services.take_errors import TakeLeft
from ui.messages.gaps import BEGUN_CORRECTION, BEGUN_HANDOVER, BEGUN_QUESTION


class Phase(StrEnum):
    """One page of the interview, in the order of the conversation."""

    PLAN = "plan"
    PEOPLE = "people"
    CONSENT = "consent"
    ACCOUNT = "account"
    CLARIFY = "clarify"
    PROMPTS = "prompts"
    BODY = "body"
    EVIDENCE = "evidence"
    READ_BACK = "read_back"
    TRANSLATION = "translation"
    CLOSE = "close"
    ASSESS = "assess"


class Shut(StrEnum):
    """Why a phase cannot be entered yet."""

    ACCOUNT_GOES_ON = "account_goes_on"
    NOT_CLOSED = "not_closed"


_PHASE_OF_GAP = {
    "earlier_accounts": Phase.PLAN,
    "guardian": Phase.PLAN,
    "assent": Phase.PLAN,
    desk_rules.ASSENT_REFUSED: Phase.PLAN,
    "consent_unproven": Phase.CONSENT,
    "interpreter_uncertified": Phase.TRANSLATION,
    "translator_uncertified": Phase.TRANSLATION,
    "people": Phase.PEOPLE,
    "language": Phase.PEOPLE,
    "consent": Phase.CONSENT,
    "body_map_not_allowed": Phase.CONSENT,
    "intimate_not_allowed": Phase.CONSENT,
    "interpreter_not_accepted": Phase.CONSENT,
    "unsound": Phase.ACCOUNT,
    "narrative": Phase.ACCOUNT,
    "audio_not_allowed": Phase.EVIDENCE,
    "photos_not_allowed": Phase.EVIDENCE,
    "evidence_missing": Phase.EVIDENCE,
    TakeLeft.code: Phase.EVIDENCE,
    "read_back": Phase.READ_BACK,
    "feeling": Phase.CLOSE,
    "closing": Phase.CLOSE,
    BEGUN_QUESTION: Phase.ACCOUNT,
    BEGUN_HANDOVER: Phase.EVIDENCE,
    BEGUN_CORRECTION: Phase.READ_BACK,
}
_OF_AN_ACCOUNT = frozenset(
    {Phase.CLARIFY, Phase.PROMPTS, Phase.BODY, Phase.READ_BACK, Phase.TRANSLATION}
)
"""What there is no place for in a first account: it has ten short answers."""

MAY_STAY_EMPTY = frozenset(
    {
        Phase.PLAN,
        Phase.CLARIFY,
        Phase.PROMPTS,
        Phase.BODY,
        Phase.EVIDENCE,
        Phase.TRANSLATION,
        Phase.ASSESS,
    }
)
"""Nothing is missing in them from the start: that alone is no reason for a tick."""


def phase_of(gap: str) -> Phase:
    """Return the page on which a gap code can be closed.

    Args:
        gap: Of `desktop.domain.rules`, of what was begun and is not noted, or of what
            stands open.
    """
    return _PHASE_OF_GAP[gap.partition(".")[0]]


def first_phase(testimony: Testimony, gaps: tuple[str, ...]) -> Phase:
    """Return where an open interview begins, or goes on: where something is missing."""
    if testimony.conduct == NOT_CONDUCTED and not testimony.paragraphs:
        return Phase.PLAN
    return phase_of(gaps[0]) if gaps else Phase.ACCOUNT


def left_in(gaps: Iterable[str]) -> dict[Phase, int]:
    """Return how many gaps are left in each phase."""
    left = dict.fromkeys(Phase, 0)
    for gap in gaps:
        left[phase_of(gap)] += 1
    return left


def noted_in(testimony: Testimony, evidence: Sequence[Attachment]) -> frozenset[Phase]:
    """Return in which of the phases that may stay empty something was noted.

    Args:
        testimony: As it stands.
        evidence: What was taken in for it.
    """
    coding, conduct = testimony.coding, testimony.conduct
    noted = {
        Phase.PLAN: conduct.earlier_asked
        or (conduct.risks, conduct.choices) != (NO_RISKS, NO_CHOICES),
        Phase.CLARIFY: not all(map(_is_of_a_prompt, coding.facts))
        or coding.transfers
        or testimony.people,
        Phase.PROMPTS: any(map(_is_of_a_prompt, coding.facts)),
        Phase.BODY: testimony.body,
        Phase.EVIDENCE: testimony.items or evidence,
        Phase.TRANSLATION: testimony.translation != NOT_TRANSLATED,
        Phase.ASSESS: conduct.assessment != NOT_ASSESSED,
    }
    return MAY_STAY_EMPTY & {phase for phase, there in noted.items() if there}


def _is_of_a_prompt(fact: Fact) -> bool:
    return fact.span is None and fact.elicited is Elicited.DIRECT


def phases_of(testimony: Testimony, joined: Iterable[Phase]) -> tuple[Phase, ...]:
    """Return the phases that this interview has, in order.

    Args:
        testimony: A first account has fewer.
        joined: Those for which there is a page.
    """
    is_first = desk_rules.is_first_account(testimony)
    there = set(joined) - (_OF_AN_ACCOUNT if is_first else frozenset())
    return tuple(phase for phase in Phase if phase in there)


def shut_phases(testimony: Testimony, *, is_open: bool) -> Mapping[Phase, Shut]:
    """Return which phases cannot be entered yet, and why.

    Args:
        testimony: As it stands.
        is_open: It is not closed yet.
    """
    shut: dict[Phase, Shut] = {}
    if not desk_rules.prompts_open(testimony):
        shut[Phase.PROMPTS] = Shut.ACCOUNT_GOES_ON
    if is_open:
        shut[Phase.ASSESS] = Shut.NOT_CLOSED
    return shut
