"""What is settled before a testimony is taken, and the first account in its place.

Earlier accounts, risk, who the deponent wishes to speak with, whether they may speak for
themselves, what they need. A first account is ten short answers, taken where more would do
harm: it is never a statement.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.domain.absence import Known
from desktop.domain.consent import Answer


class Mode(StrEnum):
    """How much is taken."""

    FULL = "full"
    FIRST_ACCOUNT = "first_account"


class RiskQuestion(StrEnum):
    """What is asked before anything else, of the deponent or of oneself."""

    SAFE_HERE = "safe_here"
    OVERHEARD = "overheard"
    FOLLOWED = "followed"
    PHONE_NEARBY = "phone_nearby"
    PRESSED_TO_SPEAK = "pressed_to_speak"
    URGENT_MEDICAL = "urgent_medical"
    ACUTE_DISTRESS = "acute_distress"
    SELF_HARM = "self_harm"
    INTOXICATED = "intoxicated"
    FAMILY_AT_RISK = "family_at_risk"
    PROCEEDINGS_PENDING = "proceedings_pending"
    RETURNING = "returning"
    SUPPORT_AFTERWARDS = "support_afterwards"


class RiskDecision(StrEnum):
    """What follows from the answers; NOT_MADE until somebody decided."""

    NOT_MADE = ""
    GO = "go"
    FIRST_ACCOUNT = "first_account"
    NOT_NOW = "not_now"


class GenderWish(StrEnum):
    """With whom the deponent wishes to speak."""

    NOT_ASKED = "not_asked"
    NO_WISH = "no_wish"
    WOMAN = "woman"
    MAN = "man"
    OTHER = "other"


class SpeaksAs(StrEnum):
    """For whom the deponent may speak."""

    NOT_ASKED = "not_asked"
    ADULT = "adult"
    MINOR = "minor"
    PROXY = "proxy"


class NeedKind(StrEnum):
    """What a deponent needs, or was referred to."""

    MEDICAL = "medical"
    PSYCHOLOGICAL = "psychological"
    LEGAL = "legal"
    PROTECTION = "protection"
    SHELTER = "shelter"
    MONEY = "money"
    DOCUMENTS = "documents"
    CHILDCARE = "childcare"
    ACCESSIBILITY = "accessibility"
    FOOD_AND_REST = "food_and_rest"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstAccount:
    """Ten short answers in place of an account. Every field may be empty."""

    safety: str = ""
    contact: str = ""
    what: str = ""
    where: str = ""
    when: str = ""
    who: str = ""
    injuries: str = ""
    evidence: str = ""
    needs: str = ""
    next_step: str = ""


NO_FIRST_ACCOUNT = FirstAccount()


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierAccount:
    """An account that the deponent gave to somebody before.

    Attributes:
        given_to: To whom: an organisation, a lawyer, a journalist.
        when: EDTF, or empty.
    """

    given_to: str
    when: str = ""
    recorded: Known = Known.UNKNOWN
    signed: Known = Known.UNKNOWN
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskCard:
    """What was asked about risk, and what was decided.

    Attributes:
        answers: Pairs, in the order of `RiskQuestion`; one that was not asked is not there.
        note: What was decided for which reason, and what was agreed against the risk.
    """

    answers: tuple[tuple[RiskQuestion, Known], ...] = ()
    decision: RiskDecision = RiskDecision.NOT_MADE
    note: str = ""

    def answer(self, question: RiskQuestion) -> Known | None:
        """Return what was answered; None if it was not asked."""
        return dict(self.answers).get(question)

    def with_answer(self, question: RiskQuestion, answer: Known | None) -> "RiskCard":
        """Return the card with one answer changed, or taken away by None."""
        now = {**dict(self.answers), question: answer}
        found = ((each, now.get(each)) for each in RiskQuestion)
        return replace(self, answers=tuple((q, a) for q, a in found if a is not None))


NO_RISKS = RiskCard()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the deponent chose about the people in the room."""

    interviewer: GenderWish = GenderWish.NOT_ASKED
    interpreter: GenderWish = GenderWish.NOT_ASKED
    support_person: Answer = Answer.NOT_ASKED


NO_CHOICES = Choices()


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity:
    """Whether the deponent consents for themselves.

    Attributes:
        assent: Of a minor, or of the one for whom a proxy speaks.
        guardian: Code of the guardian, or of the proxy's authority; never a name.
        best_interest: Why taking it is in the best interest of the minor.
    """

    speaks_as: SpeaksAs = SpeaksAs.NOT_ASKED
    assent: Answer = Answer.NOT_ASKED
    guardian: str = ""
    best_interest: str = ""


OF_AGE_NOT_ASKED = Capacity()


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """Something that the deponent needs.

    Attributes:
        referred_to: To whom they were referred; empty if to nobody yet.
    """

    kind: NeedKind
    note: str = ""
    referred_to: str = ""
