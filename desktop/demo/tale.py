"""The invented interview of the guide, in the language of its reader."""

from dataclasses import dataclass
from typing import Any

from desktop.demo.story import Story, story_of, told_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """An account that was given before; `when` is written as EDTF."""

    given_to: str
    when: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """Words of a paragraph, and what is coded on them; no `code` where none is taken."""

    paragraph: int
    words: str
    kind: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Somebody whom the account mentions."""

    label: str
    role: str
    names_heard: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Where the person was brought to; `when` as it is typed."""

    kind: str
    text: str
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A mark on the body map; its place in per mille of the chart."""

    view: str
    x: int
    y: int
    description: str
    size: str
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """A thing that was brought, and its way to the next hands."""

    description: str
    holder: str
    condition: str
    taker: str
    handed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tale:
    """Everything that is said, shown and written in the guide. All of it is invented.

    Attributes:
        story: What the person tells, and what is done with it.
        interviewer, coordinator, newsroom: Names on their cards.
        translated_into: Code of a language.
        need: What the person needs, and to whom they are referred.
        question: Leads, so that the hint is seen.
        better_question: Does not.
        when_said: When it was, as the person says it.
        sketch: What it shows, and the words for its window and its door.
        translation: Of the first paragraphs; the others are left as gaps.
        own_note: For the page that is nobody else's.
    """

    story: Story
    interviewer: str
    coordinator: str
    newsroom: str
    translated_into: str
    earlier: Earlier
    need: tuple[str, str]
    question: str
    better_question: str
    coded: tuple[Coded, ...]
    when_said: str
    people: tuple[Named, ...]
    stages: tuple[Stage, ...]
    marks: tuple[Mark, ...]
    sketch: tuple[str, str, str]
    item: Thing
    translation: tuple[str, ...]
    observations: str
    follow_ups: str
    own_note: str


PLAIN = (
    "interviewer",
    "coordinator",
    "newsroom",
    "translated_into",
    "question",
    "better_question",
    "when_said",
    "observations",
    "follow_ups",
    "own_note",
)


def read_tale(language: str) -> Tale:
    """Return the tale in one of the languages of the windows."""
    told: dict[str, Any] = told_in(f"tale.{language}.json")
    return Tale(
        story=story_of(told),
        earlier=Earlier(**told["earlier"]),
        need=(told["need"]["note"], told["need"]["referred_to"]),
        coded=tuple(Coded(**each) for each in told["coded"]),
        people=tuple(Named(**each) for each in told["people"]),
        stages=tuple(Stage(**each) for each in told["stages"]),
        marks=tuple(Mark(**each) for each in told["marks"]),
        sketch=(told["sketch"]["title"], told["sketch"]["window"], told["sketch"]["door"]),
        item=Thing(**told["item"]),
        translation=tuple(told["translation"]),
        **{name: told[name] for name in PLAIN},
    )
