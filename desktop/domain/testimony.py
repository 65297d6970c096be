"""A testimony: the words of one deponent, and how they were taken.

Values do not change; each edit makes the next revision. Times are ISO 8601 text with an
offset, as claimed by the device's clock, which nobody has verified.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NewType

from desktop.domain.body import Mark
from desktop.domain.coding import NOTHING_CODED, Coding
from desktop.domain.conduct import NOT_CONDUCTED, Conduct
from desktop.domain.consent import NOTHING_ASKED, Consent
from desktop.domain.items import Item
from desktop.domain.mentioned import MentionedPerson
from desktop.domain.numbered import NO_NUMBERS_GIVEN, NumbersGiven
from desktop.domain.people import PersonPresent
from desktop.domain.permissions import NOTHING_MORE, FullConsent
from desktop.domain.translation import NOT_TRANSLATED, Translation

TestimonyId = NewType("TestimonyId", str)
"""32 lower-case hex digits, random."""

LANGUAGES = ("be", "ru", "en", "uk", "pl", "lt")
"""Languages an interview can be held or written in (BCP 47)."""


LINE_BREAKS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
"""No paragraph holds one: the numbers of paragraphs are what people cite."""


class State(StrEnum):
    """Where a testimony stands in this vault.

    OPEN: being taken. READY: closed by the interviewer, can be sealed. SEALED: handed over,
    this device can no longer open it. KEPT: sealed, and a copy kept with consent.
    RECEIVED: imported from a sealed file. DESTROYED: its words were destroyed here by a
    person, and only these short facts are left.
    """

    OPEN = "open"
    READY = "ready"
    SEALED = "sealed"
    KEPT = "kept"
    RECEIVED = "received"
    DESTROYED = "destroyed"


class ReadBackMethod(StrEnum):
    """How the text was given back to the deponent."""

    NOT_DONE = "not_done"
    READ_ALOUD = "read_aloud"
    READ_SELF = "read_self"
    INTERPRETED = "interpreted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What the deponent corrected at read-back.

    Attributes:
        paragraph: Number of the paragraph, from 1.
        before: The words as first written.
        after: The words as corrected.
        acknowledged_at: When the deponent, to whom it was read back, said yes to it; ISO
            8601 time with offset, empty until then.
    """

    paragraph: int
    before: str
    after: str
    acknowledged_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBack:
    """The read-back and what the deponent said of it."""

    method: ReadBackMethod = ReadBackMethod.NOT_DONE
    language: str = ""
    confirmed: bool = False
    confirmed_at: str = ""
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """The closing of an interview: never skipped, kept apart from the statement.

    Attributes:
        feeling: How the deponent says they are now.
        next_steps: What was agreed, without promises.
        closed_at: ISO 8601 time with offset; empty while the interview is open.
    """

    feeling: str = ""
    next_steps: str = ""
    closed_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Testimony:
    """One testimony at one revision.

    Attributes:
        revision: 1 for the first that was kept; grows by one with each kept change.
        code: Case code, see `desktop.domain.codes`.
        spoken_language: BCP 47 code, empty until chosen.
        written_language: BCP 47 code of the paragraphs, empty until chosen.
        place: Place of the interview, as precise as is safe.
        paragraphs: The account in the first person; a paragraph never holds a line break.
        conduct: How it was taken.
        consent_more: Consent for each purpose and recipient, and what belongs to it.
        coding: Facts on the words of the paragraphs.
        body: Marks on the body, by rising id.
        people: Those whom the account mentions, by rising id.
        items: Physical items, by rising id.
        translation: The account in another language.
        numbers_given: Numbers that no other mark or item gets.
    """

    id: TestimonyId
    code: str
    revision: int
    started_at: str
    spoken_language: str = ""
    written_language: str = ""
    place: str = ""
    present: tuple[PersonPresent, ...] = ()
    consent: Consent = NOTHING_ASKED
    paragraphs: tuple[str, ...] = ()
    read_back: ReadBack = ReadBack()
    closing: Closing = Closing()
    conduct: Conduct = NOT_CONDUCTED
    consent_more: FullConsent = NOTHING_MORE
    coding: Coding = NOTHING_CODED
    body: tuple[Mark, ...] = ()
    people: tuple[MentionedPerson, ...] = ()
    items: tuple[Item, ...] = ()
    translation: Translation = NOT_TRANSLATED
    numbers_given: NumbersGiven = NO_NUMBERS_GIVEN

    def next(self, **changes: object) -> "Testimony":
        """Return the next revision with `changes` applied."""
        number = self.revision + 1
        return replace(self, revision=number, **changes)  # type: ignore[arg-type]

    def without(self, numbers: Collection[int]) -> "Testimony":
        """Return it without some paragraphs: those are empty, so that numbers stay.

        What quotes them or points into them is left out, for it would tell: corrections,
        coded facts, questions, marks in recordings, their translation. What is said here
        of a value, `desktop.domain.quoting` says of its signed parts.

        Args:
            numbers: Of paragraphs, from 1.
        """
        kept = (
            each for each in self.read_back.corrections if each.paragraph not in numbers
        )
        return replace(
            self,
            paragraphs=tuple(
                "" if number in numbers else words
                for number, words in enumerate(self.paragraphs, 1)
            ),
            read_back=replace(self.read_back, corrections=tuple(kept)),
            conduct=self.conduct.without_paragraphs(numbers),
            coding=self.coding.without_paragraphs(numbers),
            translation=self.translation.without_paragraphs(numbers),
        )
