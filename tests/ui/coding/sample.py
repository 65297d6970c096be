"""An invented account with coded facts, a stand-in for the interview, and a page of it."""

from dataclasses import replace

from desktop.domain.coding import Coding, Elicited, Fact, FactKind, Span
from desktop.domain.dates import Band, Relation, When
from desktop.domain.mentioned import MentionedPerson, PersonRole
from desktop.domain.testimony import Testimony, TestimonyId

PARAGRAPHS = (
    "They stopped the van and hit me with batons on the legs.",
    "I lay on the floor. An officer \U0001f46e\U0001f3fd stood on my hand, cafe\u0301.",
    "One of them, called Sokol, said \u05e9\u05dc\u05d5\u05dd and laughed.",
)
ACCOUNT = Testimony(
    id=TestimonyId("ab" * 16),
    code="K7M4-P9R3",
    revision=1,
    started_at="2026-03-01T11:00:00+02:00",
    paragraphs=PARAGRAPHS,
)


def fact(number, kind, paragraph, words, **more):
    """Return a fact on words of the account."""
    at = PARAGRAPHS[paragraph - 1].index(words)
    span = Span(paragraph=paragraph, start=at, end=at + len(words))
    return Fact(id=number, kind=kind, span=span, **more)


CODED = replace(
    ACCOUNT,
    coding=Coding(
        facts=(
            fact(1, FactKind.EPISODE, 1, "They stopped the van", code="arrest"),
            fact(
                2,
                FactKind.ACT,
                1,
                "hit me with batons on the legs",
                code="blunt.baton",
                elicited=Elicited.OPEN,
                episode=1,
                when=When(date="2020-08-10?", band=Band.EVENING),
                details=(("body_part", "legs"),),
            ),
            fact(3, FactKind.ACT, 1, "batons", other="two of them"),
            fact(
                4,
                FactKind.PERSON,
                3,
                "Sokol",
                code="perpetrator",
                people=(1,),
                when=When(relation=Relation.AFTER, fact=2),
            ),
            Fact(id=5, kind=FactKind.ACT, code="burn.heat", elicited=Elicited.DIRECT),
        )
    ),
    people=(
        MentionedPerson(
            id=1, label="[Person 1]", role=PersonRole.PERPETRATOR, names_heard="Sokol"
        ),
    ),
)


class Interview:
    """Keeps one testimony and changes it as the real one does, and tells whoever asks."""

    def __init__(self, testimony=ACCOUNT, *, is_open=True):
        self.testimony = testimony
        self.is_open = is_open
        self.told = []
        self.changes = 0

    def now(self):
        return self.testimony

    def amend(self, change):
        if not self.is_open:
            return self.testimony
        changed = change(self.testimony)
        if changed != self.testimony:
            self.changes += 1
            revision = self.testimony.revision + 1
            self.testimony = replace(changed, revision=revision)
            for tell in self.told:
                tell(self.testimony)
        return self.testimony


def label(number):
    return f"[Person {number}]"
