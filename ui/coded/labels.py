"""Words for codes: looked up by code, and found by what a person types.

A code that no table knows, such as one of a newer pack, is shown as it stands. Terms are
found by the words of their label or by what else people call them, in any language that has
a table, whatever the case and the accents. No Qt.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop.domain.coding import FactKind
from desktop.domain.testimony import LANGUAGES
from desktop.domain.vocabulary import TERMS
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
    """

    tables: Tables = field(default_factory=dict)
    others: tuple[Tables, ...] = ()

    def of(self, name: str, code: str) -> str:
        """Return the label of a code of a vocabulary; the code itself if there is none."""
        return self.tables.get(name, {}).get(code, code)

    def own(self, kind: FactKind, code: str) -> str:
        """Return the label of a term, as it stands beside others of its group."""
        return self.of(_TERMS_OF[kind], code)

    def term(self, kind: FactKind, code: str) -> str:
        """Return the label of a term as it stands alone, after that of its group."""
        group, dot, _rest = code.partition(".")
        names = self.tables.get(_TERMS_OF[kind], {})
        if dot and group in names and code in names:
            return f"{names[group]}: {names[code]}"
        return self.own(kind, code)

    def find(self, kind: FactKind, typed: str, most: int = MOST_FOUND) -> tuple[str, ...]:
        """Return the codes of the terms that fit what was typed, best first.

        Args:
            kind: Of which facts the terms are.
            typed: The begin of any of its words; all terms if empty.
            most: How many at most.
        """
        wanted = folded(typed).split()
        ranked = (
            (rank, at, code)
            for at, code in enumerate(TERMS[kind])
            if (rank := self._rank(kind, code, wanted)) is not None
        )
        return tuple(code for _rank, _at, code in sorted(ranked)[:most])

    def _rank(self, kind: FactKind, code: str, wanted: list[str]) -> int | None:
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


def labels_in(language: str) -> Labels:
    """Return words for codes in a language, to be found by those of all others.

    Args:
        language: BCP 47 code.
    """
    tables = vocabulary(language)
    others = (vocabulary(code) for code in LANGUAGES)
    return Labels(tables=tables, others=tuple(each for each in others if each != tables))


def begun(words: str) -> str:
    """Return words as they begin a line."""
    return words[:1].upper() + words[1:]


def _all_begin(wanted: Iterable[str], words: list[str]) -> bool:
    return all(any(word.startswith(each) for word in words) for each in wanted)


def folded(text: str) -> str:
    """Return words as they are compared: without case, accents and signs."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    kept = (sign for sign in apart if not unicodedata.combining(sign))
    return " ".join("".join(c if c.isalnum() else " " for c in kept).split())
