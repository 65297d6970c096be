"""One long interview, invented: sixty pages, coded, with all that stands by them."""

from dataclasses import replace

from desktop.domain.body import Mark, View
from desktop.domain.coding import Coding, Elicited, Fact, FactKind, Span, Stage, StageKind
from desktop.domain.conduct import Assessment, AudioMark, Conduct, Sitting
from desktop.domain.dates import When
from desktop.domain.mentioned import MentionedPerson, PersonRole
from desktop.domain.testimony import Testimony
from desktop.parts.desk import Desk
from desktop.words import vocabulary
from tests.bench.shelf import WORDS
from tests.domain.desk import CONDUCT, CONSENT_MORE, NOON
from tests.domain.samples import complete

PARAGRAPHS = 500
WORDS_EACH = 60
FACTS = 400
PEOPLE = 30
MARKS = 40
RECORDING = "1" * 32


def account(paragraphs: int = PARAGRAPHS) -> tuple[str, ...]:
    """Return about 30,000 invented words, no paragraph like the other."""
    return tuple(
        " ".join(
            WORDS[(paragraph * 13 + place * (paragraph % 11 + 1)) % len(WORDS)]
            + (f"{paragraph}" if place % 20 == 0 else "")
            for place in range(WORDS_EACH)
        )
        for paragraph in range(paragraphs)
    )


def coding(paragraphs: tuple[str, ...]) -> Coding:
    """Return facts on words all over the account, of every kind, and a chain."""
    kinds = tuple(FactKind)
    names = {
        FactKind.EPISODE: "episodes",
        FactKind.ACT: "acts",
        FactKind.PLACE: "places",
        FactKind.UNIT: "units",
        FactKind.INJURY: "injuries",
    }
    words = vocabulary("en")
    facts = []
    for at in range(FACTS):
        kind = kinds[at % len(kinds)]
        paragraph = at * len(paragraphs) // FACTS
        codes = tuple(words.get(names.get(kind, ""), {}))
        start = at % 7
        facts.append(
            Fact(
                id=at + 1,
                kind=kind,
                code=codes[at % len(codes)] if codes else "",
                span=Span(paragraph=paragraph + 1, start=start, end=start + 12),
                elicited=tuple(Elicited)[at % len(Elicited)],
                when=When(date=f"2020-08-{at % 28 + 1:02}"),
                people=(at % PEOPLE + 1,),
            )
        )
    stages = tuple(
        Stage(kind=kind, text=f"Place {at}", when=When(date=f"2020-08-{at + 1:02}"))
        for at, kind in enumerate(StageKind)
    )
    return Coding(facts=tuple(facts), transfers=stages)


def conduct() -> Conduct:
    """Return how it was held, in one sitting that still goes on."""
    return replace(
        CONDUCT,
        sittings=(Sitting(started_at=NOON, present=complete().present),),
        assessment=Assessment(),
        audio_marks=tuple(
            AudioMark(paragraph=at * 5 + 1, recording=RECORDING, at_ms=at * 30_000)
            for at in range(PARAGRAPHS // 5)
        ),
        account_complete_at=NOON,
    )


def long(begun: Testimony) -> Testimony:
    """Return the next revision of a begun testimony, long and coded."""
    words = account()
    sample = complete()
    return begun.next(
        spoken_language="be",
        written_language="be",
        place=sample.place,
        present=sample.present,
        consent=sample.consent,
        consent_more=CONSENT_MORE,
        paragraphs=words,
        conduct=conduct(),
        coding=coding(words),
        people=tuple(
            MentionedPerson(
                id=at + 1,
                label=f"[Person {at + 1}]",
                role=PersonRole.PERPETRATOR,
                names_heard=f"Name {at}",
            )
            for at in range(PEOPLE)
        ),
        body=tuple(
            Mark(id=at + 1, view=View.FRONT, x=at * 20, y=at * 20, description=f"Mark {at}")
            for at in range(MARKS)
        ),
    )


def keep_long(desk: Desk) -> str:
    """Keep it in a vault, open, and return its id."""
    begun = desk.recording.begin()
    desk.recording.save_consent(long(begun))
    return str(begun.id)
