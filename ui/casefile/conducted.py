"""What was noted of how the interview was held, in the words of those who were there.

A court asks it of every witness: for whom they spoke, what they told before, which question
came where and in which manner, when there were breaks.
"""

from collections.abc import Iterator

from desktop.domain.absence import Known
from desktop.domain.conduct import (
    AskedQuestion,
    CertificateKind,
    Conduct,
    EndedHow,
    Manner,
    Pause,
)
from desktop.domain.consent import Answer
from desktop.domain.preparing import Capacity, EarlierAccount, Need, NeedKind, SpeaksAs
from desktop.domain.when_said import note_and_words
from ui.coded.reading import date_words
from ui.plain import visible
from ui.widgets.dates import clock_words, moment_words
from ui.words import QT_TRANSLATE_NOOP, translate

_SPEAKS_AS = {
    SpeaksAs.ADULT: QT_TRANSLATE_NOOP("casefile", "An adult, for themself"),
    SpeaksAs.MINOR: QT_TRANSLATE_NOOP("casefile", "A minor"),
    SpeaksAs.PROXY: QT_TRANSLATE_NOOP("casefile", "Somebody for another"),
}
_ANSWERS = {
    Answer.YES: QT_TRANSLATE_NOOP("casefile", "yes"),
    Answer.NO: QT_TRANSLATE_NOOP("casefile", "no"),
    Answer.LATER: QT_TRANSLATE_NOOP("casefile", "later"),
    Answer.NOT_ASKED: QT_TRANSLATE_NOOP("casefile", "not asked"),
}
_KNOWN = {
    Known.YES: QT_TRANSLATE_NOOP("casefile", "yes"),
    Known.NO: QT_TRANSLATE_NOOP("casefile", "no"),
    Known.UNKNOWN: QT_TRANSLATE_NOOP("casefile", "unknown"),
}
_MANNERS = {
    Manner.OPEN: QT_TRANSLATE_NOOP("casefile", "an open question"),
    Manner.CLOSED: QT_TRANSLATE_NOOP("casefile", "a closed question"),
    Manner.LEADING: QT_TRANSLATE_NOOP("casefile", "a leading question"),
}
_NEEDS = {
    NeedKind.MEDICAL: QT_TRANSLATE_NOOP("casefile", "Medical"),
    NeedKind.PSYCHOLOGICAL: QT_TRANSLATE_NOOP("casefile", "Psychological"),
    NeedKind.LEGAL: QT_TRANSLATE_NOOP("casefile", "Legal"),
    NeedKind.PROTECTION: QT_TRANSLATE_NOOP("casefile", "Protection"),
    NeedKind.SHELTER: QT_TRANSLATE_NOOP("casefile", "Shelter"),
    NeedKind.MONEY: QT_TRANSLATE_NOOP("casefile", "Money"),
    NeedKind.DOCUMENTS: QT_TRANSLATE_NOOP("casefile", "Documents"),
    NeedKind.CHILDCARE: QT_TRANSLATE_NOOP("casefile", "Childcare"),
    NeedKind.ACCESSIBILITY: QT_TRANSLATE_NOOP("casefile", "Accessibility"),
    NeedKind.FOOD_AND_REST: QT_TRANSLATE_NOOP("casefile", "Food and rest"),
    NeedKind.OTHER: QT_TRANSLATE_NOOP("casefile", "Other need"),
}


def noted(conduct: Conduct) -> Iterator[str]:
    """Yield a line for who spoke, what was weighed, breaks, stops, who interpreted."""
    yield from _capacity(conduct.capacity)
    if conduct.risks.note.strip():
        words = translate("casefile", "Weighed before it: {words}")
        yield words.format(words=visible(conduct.risks.note))
    for sitting in conduct.sittings:
        yield from map(_break, sitting.pauses)
        if sitting.ended_how is EndedHow.STOPPED:
            yield _stop(sitting.ended_at, sitting.note.strip())
    for each in conduct.certificates:
        if each.kind is CertificateKind.INTERPRETER and each.competence:
            yield training(each.code, each.competence, each.confirmed_at)


def earlier_lines(conduct: Conduct) -> Iterator[str]:
    """Yield a line for each account given before; if it was asked, also that none was."""
    if conduct.earlier_asked and not conduct.earlier:
        yield translate("casefile", "To nobody.")
    yield from map(_earlier, conduct.earlier)


def question_lines(conduct: Conduct) -> Iterator[str]:
    """Yield each question that was asked: after which paragraph, in which manner."""
    yield from map(_question, conduct.questions)


def leading_questions(conduct: Conduct) -> int:
    """Return how many questions were leading ones."""
    return sum(each.manner is Manner.LEADING for each in conduct.questions)


def need_lines(conduct: Conduct) -> Iterator[str]:
    """Yield what they needed, and to whom they were referred."""
    yield from map(_need, conduct.needs)


def training(code: str, competence: str, confirmed_at: str) -> str:
    """Return what one who certifies says of their training, and that they did not yet."""
    words = (
        translate("casefile", "Training and experience of {code}: {words}")
        if confirmed_at
        else translate(
            "casefile", "Training and experience of {code}, not certified: {words}"
        )
    )
    return words.format(code=visible(code), words=visible(competence))


def _capacity(capacity: Capacity) -> Iterator[str]:
    if capacity.speaks_as in _SPEAKS_AS:
        yield translate("casefile", _SPEAKS_AS[capacity.speaks_as])
    if capacity.speaks_as not in (SpeaksAs.MINOR, SpeaksAs.PROXY):
        return
    answer = translate("casefile", _ANSWERS[capacity.assent])
    yield translate("casefile", "They agree themself: {answer}").format(answer=answer)
    for words, said in (
        (
            translate("casefile", "Guardian, or whoever may agree for them: {code}"),
            capacity.guardian,
        ),
        (
            translate("casefile", "Why it is in their best interest: {code}"),
            capacity.best_interest,
        ),
    ):
        if said.strip():
            yield words.format(code=visible(said))


def _earlier(account: EarlierAccount) -> str:
    note, said = note_and_words(account)
    whom = visible(account.given_to.strip()) or translate("casefile", "not noted")
    day = visible(said or date_words(account.when))
    recorded = translate("casefile", _KNOWN[account.recorded])
    signed = translate("casefile", _KNOWN[account.signed])
    if day:
        words = translate(
            "casefile", "{whom}, {day}. Recorded: {recorded}. Signed: {signed}."
        ).format(whom=whom, day=day.rstrip("."), recorded=recorded, signed=signed)
    else:
        words = translate(
            "casefile", "{whom}. Recorded: {recorded}. Signed: {signed}."
        ).format(whom=whom.rstrip("."), recorded=recorded, signed=signed)
    if not note.strip():
        return words
    more = translate("casefile", "Note: {words}").format(words=_ended(visible(note)))
    return f"{words} {more}".strip()


def _ended(words: str) -> str:
    """Return words with a full stop, but for those that end in a sign themselves."""
    return f"{words}." if words[-1:].isalnum() else words


def _question(question: AskedQuestion) -> str:
    place = (
        translate("casefile", "After paragraph {number}, {manner}")
        if question.after
        else translate("casefile", "Before paragraph 1, {manner}")
    ).format(number=question.after, manner=translate("casefile", _MANNERS[question.manner]))
    said = visible(question.words.strip())
    return f"{place}: {said}" if said else place


def _need(need: Need) -> str:
    kind = translate("casefile", _NEEDS[need.kind])
    said = f"{kind}: {visible(need.note)}" if need.note.strip() else kind
    if not need.referred_to.strip():
        return said
    words = translate("casefile", "{need}. Referred to: {whom}")
    return words.format(need=said, whom=visible(need.referred_to))


def _break(pause: Pause) -> str:
    since = moment_words(pause.since)
    if not pause.until:
        return translate("casefile", "Break from {moment}").format(moment=since)
    words = translate("casefile", "Break {moment} \u2013 {time}")
    return words.format(moment=since, time=clock_words(pause.until))


def _stop(at: str, why: str) -> str:
    moment = moment_words(at)
    if not why:
        return translate("casefile", "Stopped {moment}").format(moment=moment)
    words = translate("casefile", "Stopped {moment}: {words}")
    return words.format(moment=moment, words=visible(why))
