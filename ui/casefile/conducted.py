"""What was noted of how the interview was held, in the words of those who were there."""

from collections.abc import Iterator

from desktop.domain.conduct import CertificateKind, Conduct, EndedHow
from ui.plain import visible
from ui.widgets.dates import moment_words
from ui.words import translate


def noted(conduct: Conduct) -> Iterator[str]:
    """Yield a line for what was weighed before, each stop, and who interpreted."""
    if conduct.risks.note.strip():
        words = translate("casefile", "Weighed before it: {words}")
        yield words.format(words=visible(conduct.risks.note))
    for sitting in conduct.sittings:
        if sitting.ended_how is EndedHow.STOPPED:
            yield _stop(sitting.ended_at, sitting.note.strip())
    for each in conduct.certificates:
        if each.kind is CertificateKind.INTERPRETER and each.competence:
            yield training(each.code, each.competence)


def training(code: str, competence: str) -> str:
    """Return what one who certifies says of their training and experience."""
    words = translate("casefile", "Training and experience of {code}: {words}")
    return words.format(code=visible(code), words=visible(competence))


def _stop(at: str, why: str) -> str:
    moment = moment_words(at)
    if not why:
        return translate("casefile", "Stopped {moment}").format(moment=moment)
    words = translate("casefile", "Stopped {moment}: {words}")
    return words.format(moment=moment, words=visible(why))
