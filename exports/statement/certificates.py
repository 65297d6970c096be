"""What is signed by hand: by the witness, by interpreters, by those who took the words.

A draft gets no line to sign on.
"""

from desktop.domain.conduct import CertificateKind
from desktop.domain.people import PresentAs
from desktop.domain.testimony import ReadBackMethod, Testimony
from exports.statement import translated
from exports.statement.model import (
    Block,
    Declared,
    Labels,
    Section,
    Signature,
    Small,
    StatementFacts,
    Text,
)
from exports.statement.wording import in_language, time_text


def witness(testimony: Testimony, draft: str, labels: Labels) -> Section:
    """Return the declaration of the witness, or in a draft why there is none yet."""
    title = labels["section.witness"]
    if draft:
        return Section(title, (Text(labels["draft.do_not_sign"]),))
    done = testimony.read_back
    language = in_language(done.language or testimony.written_language, labels)
    points = (
        labels[f"witness.{done.method}"].format(language=language),
        *(labels[f"witness.{name}"] for name in ("corrected", "true", "free", "use")),
    )
    return Section(
        title,
        (
            Text(labels["witness.intro"].format(code=testimony.code)),
            Declared(points),
            _lines("signature_or_mark", labels),
            Small(labels["witness.mark"]),
        ),
        together=True,
    )


def interpreters(testimony: Testimony, labels: Labels) -> tuple[Section, ...]:
    """Return one certificate for each interpreter; none where nobody interpreted."""
    codes = _codes(testimony, PresentAs.INTERPRETER)
    if not codes and testimony.read_back.method is ReadBackMethod.INTERPRETED:
        codes = ("",)
    points = tuple(
        labels[f"interpreter.{name}"] for name in ("competent", "faithful", "confidential")
    )
    return tuple(
        _certificate(
            "interpreter",
            code,
            points,
            labels,
            tuple(
                translated.certified(testimony, CertificateKind.INTERPRETER, code, labels)
            ),
        )
        for code in codes
    )


def translators(
    testimony: Testimony, facts: StatementFacts, labels: Labels
) -> tuple[Section, ...]:
    """Return the certificate of a translation that is printed and was certified."""
    translation = testimony.translation
    if not (facts.translated and translation.certified_at):
        return ()
    points = tuple(
        labels[f"translator.{name}"] for name in ("competent", "faithful", "confidential")
    )
    code = translation.translator
    said = tuple(translated.certified(testimony, CertificateKind.TRANSLATOR, code, labels))
    return (_certificate("translator", code, points, labels, said),)


def interviewers(
    testimony: Testimony, facts: StatementFacts, labels: Labels
) -> tuple[Section, ...]:
    """Return one certificate for each interviewer, at least one."""
    codes = _codes(testimony, PresentAs.INTERVIEWER) or (facts.interviewer,)
    points = (
        labels["interviewer.words"],
        labels["interviewer.times"].format(
            started=time_text(testimony.started_at, labels),
            closed=time_text(testimony.closing.closed_at, labels),
        ),
        labels["interviewer.questions"],
        labels["interviewer.no_inducement"],
    )
    return tuple(_certificate("interviewer", code, points, labels) for code in codes)


def _codes(testimony: Testimony, present_as: PresentAs) -> tuple[str, ...]:
    return tuple(each.code for each in testimony.present if each.present_as is present_as)


def _certificate(
    who: str,
    code: str,
    points: tuple[str, ...],
    labels: Labels,
    said: tuple[Block, ...] = (),
) -> Section:
    intro = labels[f"{who}.intro" if code else f"{who}.intro_unnamed"].format(code=code)
    blocks: tuple[Block, ...] = (
        Text(intro),
        Declared(points),
        *said,
        _lines("signature", labels),
    )
    return Section(labels[f"section.{who}"], blocks, together=True)


def _lines(first: str, labels: Labels) -> Signature:
    return Signature(tuple(labels[f"sign.{name}"] for name in (first, "date", "place")))
