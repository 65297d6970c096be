"""Which answers of the risk card speak against a full account now. No score is made."""

from desktop.domain.absence import Known
from desktop.domain.preparing import RiskCard, RiskQuestion

AGAINST = {
    RiskQuestion.SAFE_HERE: Known.NO,
    RiskQuestion.OVERHEARD: Known.YES,
    RiskQuestion.FOLLOWED: Known.YES,
    RiskQuestion.PRESSED_TO_SPEAK: Known.YES,
    RiskQuestion.URGENT_MEDICAL: Known.YES,
    RiskQuestion.ACUTE_DISTRESS: Known.YES,
    RiskQuestion.SELF_HARM: Known.YES,
    RiskQuestion.INTOXICATED: Known.YES,
    RiskQuestion.SUPPORT_AFTERWARDS: Known.NO,
}
"""The answer to each that does; the other questions ask for care, not for less."""


def speaking_against(risks: RiskCard) -> tuple[RiskQuestion, ...]:
    """Return the questions whose answers speak against a full account now."""
    return tuple(
        question for question, answer in risks.answers if AGAINST.get(question) is answer
    )
