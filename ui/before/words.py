"""The questions that are asked before an interview, in words."""

from collections.abc import Mapping

from desktop.domain.absence import Known
from desktop.domain.preparing import GenderWish, RiskDecision, RiskQuestion, SpeaksAs
from ui.widgets.answers import AnswerChoice
from ui.words import QT_TRANSLATE_NOOP, translate

NOT_ASKED = "not_asked"
RISKS: Mapping[RiskQuestion, str] = {
    RiskQuestion.SAFE_HERE: QT_TRANSLATE_NOOP(
        "before", "Is the person safe in this place, now and on the way home?"
    ),
    RiskQuestion.OVERHEARD: QT_TRANSLATE_NOOP("before", "Could somebody overhear it?"),
    RiskQuestion.FOLLOWED: QT_TRANSLATE_NOOP(
        "before", "Might somebody have been followed here?"
    ),
    RiskQuestion.PHONE_NEARBY: QT_TRANSLATE_NOOP(
        "before", "Is there a phone or another device in the room?"
    ),
    RiskQuestion.PRESSED_TO_SPEAK: QT_TRANSLATE_NOOP(
        "before", "Does anybody press the person to speak, or to say something?"
    ),
    RiskQuestion.URGENT_MEDICAL: QT_TRANSLATE_NOOP(
        "before", "Does the person need a doctor first?"
    ),
    RiskQuestion.ACUTE_DISTRESS: QT_TRANSLATE_NOOP(
        "before", "Is the person in acute distress?"
    ),
    RiskQuestion.SELF_HARM: QT_TRANSLATE_NOOP(
        "before", "Are there signs that the person might harm themself?"
    ),
    RiskQuestion.INTOXICATED: QT_TRANSLATE_NOOP(
        "before", "Is the person under the influence of alcohol, drugs or medicine?"
    ),
    RiskQuestion.FAMILY_AT_RISK: QT_TRANSLATE_NOOP(
        "before", "Would the family be in danger if this became known?"
    ),
    RiskQuestion.PROCEEDINGS_PENDING: QT_TRANSLATE_NOOP(
        "before", "Are there proceedings against the person, or as a witness?"
    ),
    RiskQuestion.RETURNING: QT_TRANSLATE_NOOP(
        "before", "Will the person go back to the country?"
    ),
    RiskQuestion.SUPPORT_AFTERWARDS: QT_TRANSLATE_NOOP(
        "before", "Is there somebody for the person afterwards?"
    ),
}
_WISHES: Mapping[GenderWish, str] = {
    GenderWish.NOT_ASKED: QT_TRANSLATE_NOOP("before", "Not asked"),
    GenderWish.NO_WISH: QT_TRANSLATE_NOOP("before", "No wish"),
    GenderWish.WOMAN: QT_TRANSLATE_NOOP("before", "A woman"),
    GenderWish.MAN: QT_TRANSLATE_NOOP("before", "A man"),
    GenderWish.OTHER: QT_TRANSLATE_NOOP("before", "Another wish"),
}
_SPEAKS_AS: Mapping[SpeaksAs, str] = {
    SpeaksAs.NOT_ASKED: QT_TRANSLATE_NOOP("before", "Not asked"),
    SpeaksAs.ADULT: QT_TRANSLATE_NOOP("before", "An adult, for themself"),
    SpeaksAs.MINOR: QT_TRANSLATE_NOOP("before", "A minor"),
    SpeaksAs.PROXY: QT_TRANSLATE_NOOP("before", "Somebody for another"),
}
_KNOWN: Mapping[Known, str] = {
    Known.UNKNOWN: QT_TRANSLATE_NOOP("before", "Unknown"),
    Known.YES: QT_TRANSLATE_NOOP("before", "Yes"),
    Known.NO: QT_TRANSLATE_NOOP("before", "No"),
}


def risk_words(question: RiskQuestion) -> str:
    """Return one question of the risk card."""
    return translate("before", RISKS[question])


def risk_answers() -> tuple[AnswerChoice, ...]:
    """Return what can be answered to it; codes of `Known`, or `NOT_ASKED`."""
    return (
        AnswerChoice("yes", translate("answers", "Yes"), translate("answers", "Y")),
        AnswerChoice("no", translate("answers", "No"), translate("answers", "N")),
        AnswerChoice("unknown", translate("answers", "Unknown"), translate("answers", "U")),
        AnswerChoice(
            NOT_ASKED, translate("answers", "Not asked"), translate("answers", "A")
        ),
    )


def earlier_answers() -> tuple[AnswerChoice, ...]:
    """Return the two answers about earlier accounts: ``none`` and ``some``."""
    return (
        AnswerChoice("none", translate("before", "To nobody"), translate("answers", "N")),
        AnswerChoice("some", translate("before", "To somebody"), translate("answers", "Y")),
    )


def decisions() -> tuple[AnswerChoice, ...]:
    """Return what can follow; codes of `RiskDecision`."""
    return (
        AnswerChoice(
            str(RiskDecision.GO), translate("before", "Go on"), translate("before", "G")
        ),
        AnswerChoice(
            str(RiskDecision.FIRST_ACCOUNT),
            translate("before", "First account only"),
            translate("before", "F"),
        ),
        AnswerChoice(
            str(RiskDecision.NOT_NOW),
            translate("before", "Not now"),
            translate("before", "N"),
        ),
    )


def wish_options() -> tuple[tuple[str, str], ...]:
    """Return with whom the person may wish to speak, code and words."""
    return tuple((str(e), translate("before", words)) for e, words in _WISHES.items())


def speaks_as_options() -> tuple[tuple[str, str], ...]:
    """Return for whom the person may speak, code and words."""
    return tuple((str(e), translate("before", words)) for e, words in _SPEAKS_AS.items())


def known_options() -> tuple[tuple[str, str], ...]:
    """Return unknown, yes and no, code and words."""
    return tuple((str(e), translate("before", words)) for e, words in _KNOWN.items())
