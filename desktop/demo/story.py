"""The invented testimony that the demo takes down."""

import json
from dataclasses import dataclass, field, replace
from importlib import resources
from typing import Any

from desktop.domain.particulars import Deponent


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What the person corrects at the read-back."""

    paragraph: int
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """What is said and done once the testimony is handed over.

    Attributes:
        organisation: Its name on the roster.
        key: Name on the card of the key in pieces.
        holders: Who gets a piece, in this order.
        questions: The coordinator's.
        reason: Why the supplement is written.
        answer: What the supplement adds.
        taken_back: Numbers of paragraphs, as they are typed.
        said: What the person said when taking them back.
        hidden: A word; each part that holds it is withheld from the redacted copy.
        coded: A name; a label stands in its place there.
        purpose: What the redacted copy is for.
    """

    organisation: str
    key: str
    holders: tuple[str, ...]
    questions: tuple[str, ...]
    reason: str
    answer: tuple[str, ...]
    taken_back: str
    said: str
    hidden: str
    coded: str
    purpose: str


NOTHING_LATER = Later(
    organisation="",
    key="",
    holders=(),
    questions=(),
    reason="",
    answer=(),
    taken_back="",
    said="",
    hidden="",
    coded="",
    purpose="",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Everything that is said, shown and written in the demo. All of it is invented.

    Attributes:
        who: Who the person is, apart from the account.
        other: The real name of somebody in the account.
        speech: Spoken by a machine into the recording.
        document: Lines of the paper that is added as evidence.
        photos: File names of the pictures.
        paper: File name of the document.
        later: What follows once it was handed over; nothing if it ends with that.
    """

    note: str
    place: str
    spoken: str
    paragraphs: tuple[str, ...]
    correction: Correction
    who: Deponent
    other: str
    teach_back: str
    feeling: str
    next_steps: str
    speech: str
    document: tuple[str, ...]
    later: Later = NOTHING_LATER
    photos: tuple[str, ...] = field(default=("IMG_2041.JPG", "IMG_2042.JPG"))
    paper: str = "polyclinic-0.pdf"

    @property
    def corrected(self) -> str:
        """The paragraph as it stands after the correction."""
        paragraph = self.paragraphs[self.correction.paragraph - 1]
        return paragraph.replace(self.correction.before, self.correction.after)


def read_story() -> Story:
    """Return the story that comes with the program."""
    told = told_in("story.json")
    return replace(story_of(told), later=_later(told["later"]))


def told_in(name: str) -> dict[str, Any]:
    """Return what one of the files beside this one tells."""
    file = resources.files("desktop.demo") / name
    told: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return told


def story_of(told: dict[str, Any]) -> Story:
    """Return what is said and written in a file that tells a story."""
    return Story(
        note=told["note"],
        place=told["place"],
        spoken=told["deponent_speaks"],
        paragraphs=tuple(told["paragraphs"]),
        correction=Correction(**told["correction"]),
        who=Deponent(**told["who"]),
        other=told["other"],
        teach_back=told["teach_back"],
        feeling=told["feeling"],
        next_steps=told["next_steps"],
        speech=told["speech"],
        document=tuple(told["document"]),
    )


def _later(told: dict[str, Any]) -> Later:
    lists = ("holders", "questions", "answer")
    return Later(**{**told, **{name: tuple(told[name]) for name in lists}})
