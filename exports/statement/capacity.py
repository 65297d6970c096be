"""For whom the deponent speaks: of age, a minor, or somebody for another. Codes, no names.

Why it is in the best interest of a minor is in free words, which may name people: it stays
in the case file.
"""

from collections.abc import Iterator

from desktop.domain.preparing import Capacity, SpeaksAs
from exports.statement.model import Block, Fact, Facts, Heading, Labels

_GUARDED = (SpeaksAs.MINOR, SpeaksAs.PROXY)


def blocks(capacity: Capacity, labels: Labels) -> Iterator[Block]:
    """Yield who gives the statement; nothing if it was not asked."""
    if capacity.speaks_as is not SpeaksAs.NOT_ASKED:
        yield Heading(labels["capacity.title"])
        yield Facts(tuple(_rows(capacity, labels)))


def _rows(capacity: Capacity, labels: Labels) -> Iterator[Fact]:
    who = capacity.speaks_as
    yield Fact(labels["capacity.who"], labels[f"capacity.{who}"])
    if who in _GUARDED:
        answer = labels[f"answer.{capacity.assent}"]
        yield Fact(labels[f"capacity.assent.{who}"], answer)
        guardian = capacity.guardian.strip() or labels["unknown"]
        yield Fact(labels["capacity.guardian"], guardian)
