"""A pack: the words of one country or place for codes, beside the general vocabulary.

A pack names places, units and methods as people there call them, in Belarusian, Russian and
Latin letters. It is public knowledge and never holds the name of a person. A code, once
given, keeps its meaning for ever; a newer version adds terms and takes none away.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.domain.coding import Fact, FactKind

LATIN = "en"
FORM_LANGUAGES = ("be", "ru", LATIN)
"""In which every name is given; the last one is in Latin letters, as in English texts."""
TERM_PACK = "term_pack"
"""Detail of a fact that says from which pack its term is, and from which version."""
_CALLED = {language: f"term_{language}" for language in FORM_LANGUAGES}
TERM_DETAILS = frozenset({TERM_PACK, *_CALLED.values()})
"""Details by which a testimony itself says what a pack calls the term of a fact."""


class Review(StrEnum):
    """Whether a specialist has looked at a pack."""

    NOT_YET = "not_yet"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """One name in each of `FORM_LANGUAGES`."""

    be: str
    ru: str
    en: str

    def of(self, language: str) -> str:
        """Return the name in a language; in Latin letters if it has none of its own."""
        return {"be": self.be, "ru": self.ru}.get(language, self.en)

    @property
    def all(self) -> tuple[str, ...]:
        """Every form, in the order of `FORM_LANGUAGES`."""
        return self.be, self.ru, self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One place, unit or method.

    Attributes:
        code: Within the pack, such as ``place.akrestsina``; no colon.
        kind: Of which facts it is a term.
        narrows: Term of the general vocabulary that it is a case of; empty if of none.
        also: What else people call it, to be found by.
        sources: Keys of the sources in which it is named.
    """

    code: str
    kind: FactKind
    narrows: str
    forms: Forms
    also: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A vocabulary of its own.

    Attributes:
        id: One word, which stands before the colon of its codes.
        version: From 1; a higher one takes the place of a lower one.
        about: One or two sentences on what it is for.
        reviewed_by: Who looked at it; empty until somebody has.
        reviewed_on: Date, YYYY-MM-DD; likewise.
        sources: Pairs of key and what it stands for.
    """

    id: str
    version: int
    title: Forms
    about: Forms
    review: Review
    reviewed_by: str
    reviewed_on: str
    sources: tuple[tuple[str, str], ...]
    terms: tuple[Term, ...]

    def full(self, term: Term) -> str:
        """Return the code under which facts keep a term."""
        return f"{self.id}:{term.code}"

    def keeps(self, before: "Pack") -> bool:
        """Say whether every term of an earlier version is in this one, of its kind."""
        kinds = {term.code: term.kind for term in self.terms}
        return all(kinds.get(term.code) is term.kind for term in before.terms)

    def called(self, term: Term) -> tuple[tuple[str, str], ...]:
        """Return the details by which a testimony says what a term is called here."""
        names = ((_CALLED[each], term.forms.of(each)) for each in FORM_LANGUAGES)
        return (TERM_PACK, f"{self.id} {self.version}"), *names


def pack_of(code: str) -> str:
    """Return the id of the pack that a term is of; empty for the general vocabulary."""
    pack, colon, _term = code.partition(":")
    return pack if colon else ""


def with_term(fact: Fact, code: str, called: tuple[tuple[str, str], ...]) -> Fact:
    """Return a fact with another term, and with what that is called.

    Args:
        fact: The fact.
        code: The term; empty for none.
        called: As `Pack.called` gives it; nothing for a term of the general vocabulary.
    """
    kept = (each for each in fact.details if each[0] not in TERM_DETAILS)
    return replace(fact, code=code, details=tuple(sorted((*kept, *called))))


def carried(fact: Fact, language: str) -> str:
    """Return what the fact itself says that its term is called; empty if it does not.

    Args:
        fact: The fact.
        language: In which it is wanted; another stands in for one that is not there.
    """
    wanted = _CALLED.get(language, _CALLED[LATIN])
    names = (wanted, *reversed(_CALLED.values()))
    return next((text for name in names if (text := fact.detail(name))), "")
