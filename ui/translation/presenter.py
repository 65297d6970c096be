"""Takes a translation down, paragraph by paragraph, and who stands in for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from desktop.domain.conduct import CertificateKind
from desktop.domain.testimony import Testimony
from desktop.services.ports import Clock
from desktop.services.times import moment
from ui.interview.rooms import Amend
from ui.plain import paragraphs_of, visible
from ui.translation import translating


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpreted:
    """One who interpreted.

    Attributes:
        confirmed_at: When they certified it; empty until then.
        competence: What they say of their training and experience.
    """

    code: str
    confirmed_at: str = ""
    competence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A translation as its page shows it.

    Attributes:
        original: The paragraphs of the account.
        language: BCP 47; empty if there is no translation.
        paragraphs: As many as `original`, or none.
        competence: What the translator says of their training and experience.
        left: Numbers of paragraphs that are not translated, from 1.
        certificate: The points that a translator certifies, in the translation's language.
        oath: The points that an interpreter certifies.
    """

    original: tuple[str, ...]
    written_language: str
    language: str
    paragraphs: tuple[str, ...]
    translator: str
    certified_at: str
    competence: str
    left: tuple[int, ...]
    may_certify: bool
    certificate: tuple[str, ...]
    interpreters: tuple[Interpreted, ...]
    oath: tuple[str, ...]


class TranslationScreen(Protocol):
    """The translation page, as its presenter sees it."""

    def show_translation(self, shown: Shown) -> None:
        """Show it; tells nobody, and leaves the caret alone."""


class TranslationPresenter:
    """The translation of one account."""

    def __init__(
        self,
        screen: TranslationScreen,
        amend: Amend,
        words: Callable[[str], Mapping[str, str]],
        clock: Clock,
    ) -> None:
        """Begin.

        Args:
            screen: The page.
            amend: The one way to change the testimony.
            words: Returns the table ``statement`` in a language.
            clock: Says when something was certified.
        """
        self._screen = screen
        self._amend = amend
        self._words = words
        self._clock = clock

    def show(self, testimony: Testimony) -> None:
        """Show the translation as it stands."""
        held = testimony.translation
        whole = len(held.paragraphs) == len(testimony.paragraphs)
        self._screen.show_translation(
            Shown(
                original=testimony.paragraphs,
                written_language=testimony.written_language,
                language=held.language,
                paragraphs=held.paragraphs if whole else (),
                translator=held.translator,
                certified_at=held.certified_at,
                competence=translating.competence_of(
                    testimony, CertificateKind.TRANSLATOR, held.translator
                ),
                left=translating.left(testimony),
                may_certify=translating.may_certify(testimony),
                certificate=self._points("translator", held.language),
                interpreters=_interpreted(testimony),
                oath=self._points("interpreter", testimony.written_language),
            )
        )

    def language_chosen(self, language: str) -> None:
        """Begin a translation, or say that it is in another language."""
        self._change(lambda held: translating.in_language(held, language))

    def paragraph_settled(self, number: int, words: str) -> None:
        """Keep one paragraph; a paragraph never holds a line break."""
        line = " ".join(each.strip() for each in paragraphs_of(words)).strip()
        self._change(lambda held: translating.with_words(held, number, line))

    def translator_settled(self, code: str) -> None:
        """Keep who translates."""
        self._change(lambda held: translating.with_translator(held, visible(code).strip()))

    def certified(self) -> None:
        """Note that the translator stands in for these words."""
        at = moment(self._clock)
        self._change(lambda held: translating.certified(held, at))

    def interpreter_certified(self, code: str) -> None:
        """Note that an interpreter stands in for what they interpreted."""
        at = moment(self._clock)
        self._change(lambda held: translating.interpreted(held, code, at))

    def competence_settled(self, words: str) -> None:
        """Keep what the translator says of their training and experience."""
        said, kind = visible(words).strip(), CertificateKind.TRANSLATOR
        self._change(
            lambda held: translating.with_competence(
                held, kind, held.translation.translator, said
            )
        )

    def interpreter_competence_settled(self, code: str, words: str) -> None:
        """Keep what an interpreter says of their training and experience."""
        said, kind = visible(words).strip(), CertificateKind.INTERPRETER
        self._change(lambda held: translating.with_competence(held, kind, code, said))

    def _change(self, change: Callable[[Testimony], Testimony]) -> None:
        self.show(self._amend(change))

    def _points(self, who: str, language: str) -> tuple[str, ...]:
        words = self._words(language)
        names = ("competent", "faithful", "confidential")
        return tuple(words[f"{who}.{name}"] for name in names)


def _interpreted(testimony: Testimony) -> tuple[Interpreted, ...]:
    found = []
    for code in translating.interpreters(testimony):
        certificate = translating.interpreter_certificate(testimony, code)
        at = certificate.confirmed_at if certificate else ""
        said = translating.competence_of(testimony, CertificateKind.INTERPRETER, code)
        found.append(Interpreted(code=code, confirmed_at=at, competence=said))
    return tuple(found)
