"""The account in translation, and what a translator and an interpreter certify by code.

The original counts: each paragraph of a translation bears the number of the one that it
translates, one that was not translated says so, and a translation that nobody certified is
called that.
"""

from collections.abc import Iterator

from desktop.domain.conduct import Certificate, CertificateKind
from desktop.domain.testimony import Testimony
from exports.statement.model import Block, Labels, Numbered, Section, Small, Text
from exports.statement.wording import language_name, time_text


def account(testimony: Testimony, withdrawn: tuple[int, ...], labels: Labels) -> Section:
    """Return the account in its translation.

    Args:
        testimony: One that has a translation.
        withdrawn: Numbers of paragraphs that the deponent took back, from 1.
        labels: The table ``statement`` in the language of the document.
    """
    translation = testimony.translation
    intro = labels["translation.intro"].format(
        original=language_name(testimony.written_language, labels),
        language=language_name(translation.language, labels),
    )
    blocks: tuple[Block, ...] = (
        Text(intro),
        Small(standing(testimony, labels)),
        *(
            Numbered(number, _words(number, words, withdrawn, labels))
            for number, words in enumerate(translation.paragraphs, 1)
        ),
        Small(labels["account.end"].format(count=len(translation.paragraphs))),
    )
    return Section(labels["section.translation"], blocks)


def _words(number: int, words: str, withdrawn: tuple[int, ...], labels: Labels) -> str:
    if number in withdrawn:
        return labels["paragraph.withdrawn"]
    return words if words.strip() else labels["translation.gap"].format(number=number)


def standing(testimony: Testimony, labels: Labels) -> str:
    """Return whether the translation was certified, by whom, and when."""
    translation = testimony.translation
    if not translation.certified_at:
        return labels["translation.uncertified"]
    return labels["translation.certified"].format(
        code=translation.translator, time=time_text(translation.certified_at, labels)
    )


def cover_row(testimony: Testimony, labels: Labels) -> tuple[str, str]:
    """Return the label and words of the cover's row about the translation."""
    language = language_name(testimony.translation.language, labels)
    return "cover.translation", f"{language}. {standing(testimony, labels)}"


def certified(
    testimony: Testimony, kind: CertificateKind, code: str, labels: Labels
) -> Iterator[Block]:
    """Yield what somebody certified by code: their training, languages, and when."""
    for each in testimony.conduct.certificates:
        if (each.kind, each.code) == (kind, code) and each.confirmed_at:
            if each.competence:
                said = labels["certificate.competence"].format(words=each.competence)
                yield Small(said)
            yield Small(_confirmation(each, labels))


def _confirmation(certificate: Certificate, labels: Labels) -> str:
    languages = labels["certificate.languages"].format(
        from_language=language_name(certificate.from_language, labels),
        to_language=language_name(certificate.to_language, labels),
    )
    at = time_text(certificate.confirmed_at, labels)
    return f"{languages} {labels['certificate.confirmed'].format(time=at)}"
