"""What is done to a translation: begun, written paragraph by paragraph, certified.

Whatever changes the words takes the certificate away: it stands for these words and no
others.
"""

from dataclasses import replace

from desktop.domain.conduct import Certificate, CertificateKind
from desktop.domain.people import PresentAs
from desktop.domain.testimony import LANGUAGES, Testimony
from desktop.domain.translation import Translation


def in_language(testimony: Testimony, language: str) -> Testimony:
    """Return the testimony with its translation in a language; begun if there was none."""
    held = testimony.translation
    if language == held.language or language not in LANGUAGES:
        return testimony
    if not held.language:
        blank = ("",) * len(testimony.paragraphs)
        begun = Translation(language=language, paragraphs=blank)
        return replace(testimony, translation=begun)
    changed = replace(held, language=language, certified_at="")
    return _uncertified(replace(testimony, translation=changed))


def with_words(testimony: Testimony, number: int, words: str) -> Testimony:
    """Return the testimony with one paragraph translated, counted from 1."""
    held = testimony.translation
    there = 1 <= number <= len(held.paragraphs)
    if not there or held.paragraphs[number - 1] == words:
        return testimony
    changed = held.with_paragraph(number, words)
    return _uncertified(replace(testimony, translation=changed))


def with_translator(testimony: Testimony, code: str) -> Testimony:
    """Return the testimony with who translates, by code."""
    held = testimony.translation
    if not held.language or held.translator == code:
        return testimony
    changed = replace(held, translator=code, certified_at="")
    uncertified = _uncertified(replace(testimony, translation=changed))
    conduct = uncertified.conduct
    # There is one translator: a code that is written anew is the same person.
    renamed = (
        replace(each, code=code) if each.kind is CertificateKind.TRANSLATOR else each
        for each in conduct.certificates
    )
    certificates = tuple(renamed)
    return replace(uncertified, conduct=replace(conduct, certificates=certificates))


def left(testimony: Testimony) -> tuple[int, ...]:
    """Return the numbers of the paragraphs that are not translated yet."""
    return tuple(
        number
        for number, words in enumerate(testimony.translation.paragraphs, 1)
        if not words.strip()
    )


def may_certify(testimony: Testimony) -> bool:
    """Say whether the translation is whole, and it is known who made it."""
    held = testimony.translation
    return bool(held.paragraphs and held.translator and not left(testimony))


def certified(testimony: Testimony, at: str) -> Testimony:
    """Return the testimony with the translator's certificate."""
    if not may_certify(testimony):
        return testimony
    held = testimony.translation
    certificate = Certificate(
        kind=CertificateKind.TRANSLATOR,
        code=held.translator,
        from_language=testimony.written_language,
        to_language=held.language,
        competence=competence_of(testimony, CertificateKind.TRANSLATOR, held.translator),
        confirmed_at=at,
    )
    stood_in = replace(testimony, translation=replace(held, certified_at=at))
    return _with_certificate(_uncertified(stood_in), certificate)


def interpreters(testimony: Testimony) -> tuple[str, ...]:
    """Return the codes of all who interpreted, each once, in the order they came."""
    sittings = testimony.conduct.sittings
    codes = (
        *(each.interpreter for each in sittings),
        *(
            each.code
            for each in testimony.present
            if each.present_as is PresentAs.INTERPRETER
        ),
    )
    return tuple(dict.fromkeys(code for code in codes if code))


def interpreter_certificate(testimony: Testimony, code: str) -> Certificate | None:
    """Return what an interpreter certified, if they did."""
    kind = CertificateKind.INTERPRETER
    return next(
        (
            each
            for each in testimony.conduct.certificates
            if (each.kind, each.code) == (kind, code) and each.confirmed_at
        ),
        None,
    )


def interpreted(testimony: Testimony, code: str, at: str) -> Testimony:
    """Return the testimony with the certificate of one who interpreted."""
    if code not in interpreters(testimony):
        return testimony
    certificate = Certificate(
        kind=CertificateKind.INTERPRETER,
        code=code,
        from_language=testimony.spoken_language,
        to_language=testimony.written_language,
        competence=competence_of(testimony, CertificateKind.INTERPRETER, code),
        confirmed_at=at,
    )
    return _with_certificate(testimony, certificate)


def competence_of(testimony: Testimony, kind: CertificateKind, code: str) -> str:
    """Return what somebody says of their training and experience; empty if nothing."""
    said = (
        each.competence
        for each in testimony.conduct.certificates
        if (each.kind, each.code) == (kind, code)
    )
    return next(said, "")


def with_competence(
    testimony: Testimony, kind: CertificateKind, code: str, words: str
) -> Testimony:
    """Return the testimony with what somebody says of their training and experience.

    It belongs to what they certify: whoever changes it certifies anew.
    """
    if not code or words == competence_of(testimony, kind, code):
        return testimony
    held = testimony.translation
    languages = (testimony.spoken_language, testimony.written_language)
    if kind is CertificateKind.TRANSLATOR:
        languages = (testimony.written_language, held.language)
        uncertified = replace(held, certified_at="")
        testimony = replace(testimony, translation=uncertified)
    certificate = Certificate(
        kind=kind,
        code=code,
        from_language=languages[0],
        to_language=languages[1],
        competence=words,
    )
    return _with_certificate(testimony, certificate)


def _with_certificate(testimony: Testimony, certificate: Certificate) -> Testimony:
    conduct = testimony.conduct
    others = (
        each
        for each in conduct.certificates
        if (each.kind, each.code) != (certificate.kind, certificate.code)
    )
    says = bool(certificate.competence or certificate.confirmed_at)
    certificates = (*others, certificate) if says else tuple(others)
    return replace(testimony, conduct=replace(conduct, certificates=certificates))


def _uncertified(testimony: Testimony) -> Testimony:
    """Return the testimony with nothing certified by a translator; what they said stays."""
    conduct = testimony.conduct
    translator = CertificateKind.TRANSLATOR
    kept = tuple(
        replace(each, confirmed_at="") if each.kind is translator else each
        for each in conduct.certificates
        if each.kind is not translator or each.competence
    )
    return replace(testimony, conduct=replace(conduct, certificates=kept))
