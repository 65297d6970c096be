"""How a testimony was taken: before it, in which sittings, with which questions.

A court asks this first: who asked what, in which words, who interpreted, who was in the
room, when there were breaks. Nothing here is the deponent's account. Times are ISO 8601
text with an offset; ids of evidence are those of attachments.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.domain.evidence import AttachmentId
from desktop.domain.people import PersonPresent
from desktop.domain.preparing import (
    NO_CHOICES,
    NO_FIRST_ACCOUNT,
    NO_RISKS,
    OF_AGE_NOT_ASKED,
    Capacity,
    Choices,
    EarlierAccount,
    FirstAccount,
    Mode,
    Need,
    RiskCard,
)


class EndedHow(StrEnum):
    """How a sitting ended; NOT_ENDED while it goes on."""

    NOT_ENDED = ""
    CLOSED = "closed"
    PAUSED = "paused"
    STOPPED = "stopped"


class Manner(StrEnum):
    """How a question was put."""

    OPEN = "open"
    CLOSED = "closed"
    LEADING = "leading"


class CertificateKind(StrEnum):
    """What somebody certifies with a code name."""

    INTERPRETER = "interpreter"
    TRANSLATOR = "translator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """A break.

    Attributes:
        until: Empty while it lasts.
    """

    since: str
    until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """One of the meetings in which a testimony was taken.

    Attributes:
        ended_at: Empty if and only if `ended_how` is NOT_ENDED.
        place: As precise as is safe.
        spoken_language: BCP 47; what the deponent spoke.
        interpreter: Code of the interpreter; empty if there was none.
        written_language: BCP 47; what was written down.
        note: Such as why it was stopped.
    """

    started_at: str
    ended_at: str = ""
    ended_how: EndedHow = EndedHow.NOT_ENDED
    place: str = ""
    present: tuple[PersonPresent, ...] = ()
    pauses: tuple[Pause, ...] = ()
    spoken_language: str = ""
    interpreter: str = ""
    written_language: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedQuestion:
    """A question as it was put.

    Attributes:
        words: The question; empty if only its manner was noted.
        after: Number of the paragraph after which it was asked; 0 before the first.
    """

    asked_at: str
    manner: Manner
    words: str = ""
    after: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioMark:
    """Where in a recording a paragraph begins.

    Attributes:
        paragraph: Number, from 1.
        at_ms: Milliseconds from the begin of the recording.
    """

    paragraph: int
    recording: AttachmentId
    at_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """An interpreter or translator stands in for their work, by code name.

    Attributes:
        from_language: BCP 47.
        to_language: BCP 47.
        competence: What they say of their training and experience.
        confirmed_at: Empty until they confirmed it.
    """

    kind: CertificateKind
    code: str
    from_language: str
    to_language: str
    competence: str = ""
    confirmed_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """The interviewer's own observations. Never part of the statement, never proof."""

    observations: str = ""
    follow_ups: str = ""


NOT_ASSESSED = Assessment()


@dataclass(frozen=True, slots=True, kw_only=True)
class Conduct:
    """How a testimony was taken.

    Attributes:
        mode: In FIRST_ACCOUNT it can never be printed as a statement.
        earlier_asked: The deponent was asked for earlier accounts. `earlier` may be empty
            then; it is empty as long as this is false.
        account_complete_at: When the free account was said to be complete; empty before.
            Prompts for methods stay shut until then.
    """

    mode: Mode = Mode.FULL
    first_account: FirstAccount = NO_FIRST_ACCOUNT
    earlier_asked: bool = False
    earlier: tuple[EarlierAccount, ...] = ()
    risks: RiskCard = NO_RISKS
    choices: Choices = NO_CHOICES
    capacity: Capacity = OF_AGE_NOT_ASKED
    needs: tuple[Need, ...] = ()
    sittings: tuple[Sitting, ...] = ()
    questions: tuple[AskedQuestion, ...] = ()
    audio_marks: tuple[AudioMark, ...] = ()
    account_complete_at: str = ""
    certificates: tuple[Certificate, ...] = ()
    assessment: Assessment = NOT_ASSESSED

    @property
    def sitting(self) -> Sitting | None:
        """The sitting that goes on; None if none does."""
        last = self.sittings[-1] if self.sittings else None
        return last if last and last.ended_how is EndedHow.NOT_ENDED else None

    def with_earlier(self, accounts: Iterable[EarlierAccount]) -> "Conduct":
        """Return it with what the deponent said of earlier accounts; none is an answer."""
        return replace(self, earlier_asked=True, earlier=tuple(accounts))

    def with_sitting(self, sitting: Sitting) -> "Conduct":
        """Return it with one more sitting."""
        return replace(self, sittings=(*self.sittings, sitting))

    def with_last_sitting(self, sitting: Sitting) -> "Conduct":
        """Return it with its last sitting changed."""
        return replace(self, sittings=(*self.sittings[:-1], sitting))

    def with_question(self, question: AskedQuestion) -> "Conduct":
        """Return it with one more question in the log."""
        return replace(self, questions=(*self.questions, question))

    def with_audio_mark(self, mark: AudioMark) -> "Conduct":
        """Return it with one more mark in a recording."""
        return replace(self, audio_marks=(*self.audio_marks, mark))

    def without_paragraphs(self, numbers: Collection[int]) -> "Conduct":
        """Return it without what tells of some paragraphs.

        Marks in recordings go, and questions asked right before or after one of them: they
        say what it is about.
        """
        return replace(
            self,
            questions=tuple(
                each
                for each in self.questions
                if each.after not in numbers and each.after + 1 not in numbers
            ),
            audio_marks=tuple(
                each for each in self.audio_marks if each.paragraph not in numbers
            ),
        )


NOT_CONDUCTED = Conduct()
