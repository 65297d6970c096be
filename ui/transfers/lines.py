"""A stage of the chain in words: where, and when."""

from dataclasses import dataclass

from desktop.domain.coding import Stage
from ui.coded.labels import Labels, begun
from ui.coded.words import Find, title, when_words


@dataclass(frozen=True, slots=True, kw_only=True)
class StageLine:
    """What is said of one stage.

    Attributes:
        kind: What kind of place it is.
        place: Which place; empty if that was not said.
        when: Empty if that was not said.
    """

    number: int
    kind: str
    place: str
    when: str


def stage_line(labels: Labels, number: int, stage: Stage, find: Find) -> StageLine:
    """Return a stage in words.

    Args:
        labels: Words for codes.
        number: Place in the chain, from 1.
        stage: The stage.
        find: Returns the fact with an id.
    """
    fact = find(stage.fact) if stage.fact else None
    place = title(labels, fact) if fact else ""
    return StageLine(
        number=number,
        kind=begun(labels.of("stage_kind", stage.kind)),
        place=", ".join(each for each in (place, stage.text) if each),
        when=when_words(labels, stage.when, find),
    )
