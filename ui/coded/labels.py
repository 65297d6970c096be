"""Words for codes: looked up by code, and found by what a person types.

A code that no table and no pack knows is shown as it stands. Terms are found by the words
of their label or by what else people call them, in any language that has a table, whatever
the case and the accents. Every pack that is here is read; offered are those that were
chosen for the vault. No Qt.
"""

import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from desktop.domain.coding import FactKind
from desktop.domain.packs import LATIN, Pack, Term, pack_of
from desktop.domain.testimony import LANGUAGES
from desktop.domain.vocabulary import TERMS, is_term
from desktop.words import vocabulary

Tables = Mapping[str, Mapping[str, str]]
"""By the name of a vocabulary: a label for each code."""
MOST_FOUND = 8
_SYNONYMS = "synonyms"
_TERMS_OF = {
    FactKind.EPISODE: "episodes",
    FactKind.ACT: "acts",
    FactKind.PERSON: "persons",
    FactKind.PLACE: "places",
    FactKind.UNIT: "units",
    FactKind.INJURY: "injuries",
    FactKind.WORDS: "words",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """Words for codes in one language.

    Attributes:
        tables: Of the language that is shown.
        others: Of the languages in which terms are found as well.
        language: The one that is shown, BCP 47.
        packs: Pack and term of each code of the packs that are here.
        offered: Codes of those of them that are offered.
    """

    tables: Tables = field(default_factory=dict)
    others: tuple[Tables, ...] = ()
    language: str = LATIN
    packs: Mapping[str, tuple[Pack, Term]] = field(default_factory=dict)
    offered: tuple[str, ...] = ()

    def of(self, name: str, code: str) -> str:
        """Return the label of a code of a vocabulary; the code itself if there is none."""
        return self.tables.get(name, {}).get(code, code)

    def own(self, kind: FactKind, code: str) -> str:
        """Return the label of a term, as it stands beside others of its group."""
        if code in self.packs:
            return self.packs[code][1].forms.of(self.language)
        return self.of(_TERMS_OF[kind], code)

    def pack(self, code: str) -> Pack | None:
        """Return the pack that a term is of; None if it is not here, or of none."""
        found = self.packs.get(code)
        return found[0] if found else None

    def broader(self, code: str) -> str:
        """Return the term of the general vocabulary that a local one is a case of.

        A term of the general vocabulary is its own, and so is a local one that is of none.
        """
        found = self.packs.get(code)
        return (found[1].narrows if found else "") or code

    def called(self, code: str) -> tuple[tuple[str, str], ...]:
        """Return the details by which a fact says what a term is called; none of ours."""
        found = self.packs.get(code)
        return found[0].called(found[1]) if found else ()

    def term(self, kind: FactKind, code: str) -> str:
        """Return the label of a term as it stands alone, after that of its group."""
        group, dot, _rest = code.partition(".")
        names = self.tables.get(_TERMS_OF[kind], {})
        if dot and group in names and code in names:
            return f"{names[group]}: {names[code]}"
        return self.own(kind, code)

    def term_first(self, kind: FactKind, code: str) -> str:
        """Return the label of a term with that of its group behind it.

        For lists, where the end of a line may be cut: there it is the term that differs.
        """
        group, dot, _rest = code.partition(".")
        names = self.tables.get(_TERMS_OF[kind], {})
        if dot and group in names and code in names:
            return f"{names[code]} ({names[group]})"
        return self.own(kind, code)

    def find(self, kind: FactKind, typed: str, most: int = MOST_FOUND) -> tuple[str, ...]:
        """Return the codes of the terms that fit what was typed, best first.

        Args:
            kind: Of which facts the terms are.
            typed: The begin of any of its words; all terms if empty.
            most: How many at most.
        """
        return self._fitting(kind, typed, (*TERMS[kind], *self._offered(kind)), most)

    def find_local(self, kind: FactKind, typed: str) -> tuple[str, ...]:
        """Return the codes of offered terms of packs that fit what was typed, best first.

        Args:
            kind: Of which facts the terms are.
            typed: The begin of any of its words; none are returned if it is empty.
        """
        if not folded(typed):
            return ()
        return self._fitting(kind, typed, tuple(self._offered(kind)), MOST_FOUND)

    def _offered(self, kind: FactKind) -> Iterator[str]:
        return (code for code in self.offered if self.packs[code][1].kind is kind)

    def _fitting(
        self, kind: FactKind, typed: str, codes: tuple[str, ...], most: int
    ) -> tuple[str, ...]:
        wanted = folded(typed).split()
        ranked = (
            (rank, at, code)
            for at, code in enumerate(codes)
            if (rank := self._rank(kind, code, wanted)) is not None
        )
        return tuple(code for _rank, _at, code in sorted(ranked)[:most])

    def _rank(self, kind: FactKind, code: str, wanted: list[str]) -> int | None:
        if code in self.packs:
            return self._pack_rank(code, wanted)
        own, alone = folded(self.own(kind, code)), folded(self.term(kind, code))
        if own.startswith(" ".join(wanted)):
            return 0
        known = (self.tables, *self.others)
        called = (tables.get(_SYNONYMS, {}).get(code, "") for tables in known)
        translated = (tables.get(_TERMS_OF[kind], {}).get(code, "") for tables in known)
        more = folded(" ".join((*called, *translated)))
        for rank, words in enumerate((alone, f"{alone} {more}"), 1):
            if _all_begin(wanted, words.split()):
                return rank
        return None

    def _pack_rank(self, code: str, wanted: list[str]) -> int | None:
        """Rank a term of a pack: by its name here, by any name, by what it is a case of."""
        term = self.packs[code][1]
        own = folded(term.forms.of(self.language))
        if own.startswith(" ".join(wanted)):
            return 0
        names = f"{own} {folded(' '.join((*term.forms.all, *term.also)))}"
        broader = folded(self.term(term.kind, term.narrows)) if term.narrows else ""
        for rank, words in enumerate((own, names, f"{names} {broader}"), 1):
            if _all_begin(wanted, words.split()):
                return rank
        return None


def labels_in(
    language: str, packs: Iterable[Pack] = (), offered: Collection[str] = ()
) -> Labels:
    """Return words for codes in a language, to be found by those of all others.

    Args:
        language: BCP 47 code.
        packs: Those that are here.
        offered: Ids of those whose terms are offered.
    """
    tables = vocabulary(language)
    others = (vocabulary(code) for code in LANGUAGES)
    terms = {pack.full(term): (pack, term) for pack in packs for term in pack.terms}
    return Labels(
        tables=tables,
        others=tuple(each for each in others if each != tables),
        language=language,
        packs=terms,
        offered=tuple(code for code, (pack, _) in terms.items() if pack.id in offered),
    )


def begun(words: str) -> str:
    """Return words as they begin a line; the code of a pack's term stays as it is."""
    is_code = bool(pack_of(words)) and is_term(words)
    return words if is_code else words[:1].upper() + words[1:]


def _all_begin(wanted: Iterable[str], words: list[str]) -> bool:
    return all(any(word.startswith(each) for word in words) for each in wanted)


def folded(text: str) -> str:
    """Return words as they are compared: without case, accents and signs."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    kept = (sign for sign in apart if not unicodedata.combining(sign))
    return " ".join("".join(c if c.isalnum() else " " for c in kept).split())
