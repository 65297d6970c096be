"""Whether a question sounds as if it put its answer into somebody's mouth.

A hint for whoever asks, never a finding: it knows turns of phrase and no meaning. Questions
are taken down in the words in which they were put, whatever this says. The phrases are not
yet reviewed by a specialist.
"""

import re

from desktop.domain.asked_closed import CLOSED

MAX_LETTERS = 400
"""A question is shorter; what is longer is not looked at beyond this."""

_APOSTROPHES = str.maketrans({"\u2019": "'", "\u02bc": "'", "ё": "е", "Ё": "Е"})
_NOT = r"n't (?:it|he|she|they|you|there|that|we)"

PHRASES = {
    "en": (
        rf"(?:is|are|was|were|do|does|did|has|have|had|would|could|must){_NOT}",
        r"(?:am i|are we) right",
        r"right\s*\?",
        r"correct\s*\?",
        r"is(?: it|n't it) true that",
        r"would(?: you|n't you) (?:agree|say)",
        r"do(?: you|n't you) (?:agree|think)",
        r"you must have",
        r"they must have",
        r"surely",
        r"obviously",
        r"of course (?:you|he|she|they)",
        r"so (?:you|he|she|they) (?:did|didn't|were|was|had)",
        r"i suppose (?:you|he|she|they)",
    ),
    "ru": (
        r"не так ли",
        r"(?:ведь|же) (?:вы|вас|вам|он|она|они|его|ее|их)",
        r"(?:вы|вас|вам|он|она|они|его|ее|их) (?:ведь|же)",
        r"разве",
        r"неужели",
        r"правда ведь",
        r"правда\s*\?",
        r"верно\s*\?",
        r"да\s*\?",
        r"так\s*\?",
        r"правильно\s*\?",
        r"согласитесь",
        r"вы согласны",
        r"наверняка",
        r"конечно",
        r"должно быть",
        r"то есть (?:вы|вас|он|она|они|его|ее|их)",
        r"не (?:был|была|были|было) ли",
    ),
    "be": (
        r"ці не так",
        r"(?:вы|вас|вам|ён|яна|яны|яго|яе|іх) ж",
        r"(?:ж|жа) (?:вы|вас|вам|ён|яна|яны|яго|яе|іх)",
        r"хіба",
        r"няўжо",
        r"праўда ж",
        r"праўда\s*\?",
        r"так\s*\?",
        r"слушна\s*\?",
        r"пагадзіцеся",
        r"вы згодны",
        r"напэўна",
        r"вядома",
        r"канечне",
        r"мусіць",
        r"то бок (?:вы|вас|ён|яна|яны|яго|яе|іх)",
        r"ці не (?:быў|была|былі|было)",
    ),
}
"""For each language, patterns of words that lead; they begin and end at whole words."""

_COMPILED = tuple(
    re.compile(rf"(?<!\w){phrase.translate(_APOSTROPHES)}(?!\w)", re.IGNORECASE)
    for phrases in (*PHRASES.values(), *CLOSED.values())
    for phrase in phrases
)


def leading_phrase(question: str) -> str:
    """Return the first words of a question that lead; empty if none is known to.

    Args:
        question: In whichever of the languages, as it is typed.
    """
    typed = " ".join(question[:MAX_LETTERS].split())
    plain = typed.translate(_APOSTROPHES)
    found = [match for each in _COMPILED if (match := each.search(plain))]
    if not found:
        return ""
    first = min(found, key=lambda match: match.start())
    return typed[first.start() : first.end()]
