"""What is said about a testimony after it was sealed. Each is sealed and signed itself.

Nothing here changes a testimony: a supplement stands beside it, and a withdrawal narrows
what may be done with it. See docs/format.md, section 9. Times are ISO 8601 text with an
offset; `testimony` is the id and `code` the case code of the testimony that is meant.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.permissions import Permission
from desktop.domain.testimony import Correction, ReadBack, TestimonyId

MAX_QUESTIONS = 100
NOT_READ_BACK = ReadBack()


class SupplementKind(StrEnum):
    """What a supplement does."""

    SUPPLEMENT = "supplement"
    CORRECTION = "correction"


class WithdrawalScope(StrEnum):
    """How much of the consent is taken back."""

    NARROWED = "narrowed"
    WITHDRAWN = "withdrawn"


class WithdrawalMethod(StrEnum):
    """How the deponent said so."""

    IN_PERSON = "in_person"
    BY_VOICE = "by_voice"
    IN_WRITING = "in_writing"
    THROUGH_OTHER = "through_other"


class Verdict(StrEnum):
    """What a recipient says of a bundle. One that is refused gets no receipt."""

    ACCEPTED = "accepted"


class Consistency(StrEnum):
    """The five levels of the Istanbul Protocol, from least to most."""

    NOT_CONSISTENT = "not_consistent"
    CONSISTENT = "consistent"
    HIGHLY_CONSISTENT = "highly_consistent"
    TYPICAL_OF = "typical_of"
    DIAGNOSTIC_OF = "diagnostic_of"


@dataclass(frozen=True, slots=True, kw_only=True)
class Supplement:
    """Something added or set right by the signer of the testimony.

    Attributes:
        reason: Why it is added now.
        paragraphs: What is added; none holds a line break.
        corrections: Of paragraphs of the testimony, counted from 1.
        read_back: How this supplement was read back.
    """

    testimony: TestimonyId
    code: str
    kind: SupplementKind
    made_at: str
    reason: str
    paragraphs: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    read_back: ReadBack = NOT_READ_BACK


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """The deponent takes back consent, or part of it.

    Attributes:
        items: Answers that hold from now on, in the order of `ConsentItem`, all present.
        sharing: Likewise, in the order of `RecipientClass`.
        paragraphs: Numbers of withdrawn paragraphs, from 1, rising.
        words: What the deponent said.
        permissions: What is left for single purposes and classes of recipients, as in
            `FullConsent`, never NOT_ASKED; those that are not named stay as they are.
    """

    testimony: TestimonyId
    code: str
    scope: WithdrawalScope
    stated_at: str
    method: WithdrawalMethod
    items: tuple[tuple[ConsentItem, Answer], ...]
    sharing: tuple[tuple[RecipientClass, Answer], ...]
    paragraphs: tuple[int, ...] = ()
    words: str = ""
    permissions: tuple[Permission, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A recipient's word that a bundle arrived.

    Attributes:
        bundle: Id of the bundle, 32 hex digits.
        manifest_sha512: Its digest, 128 hex digits.
        purge: Whoever signed that bundle may delete the sealed file.
    """

    bundle: str
    manifest_sha512: str
    received_at: str
    verdict: Verdict
    purge: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a recipient of a testimony asks the one who took it.

    Attributes:
        questions: 1 to 100 texts; none holds a line break.
    """

    testimony: TestimonyId
    code: str
    asked_at: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """A clinician's opinion, after an examination.

    Attributes:
        paragraphs: At least one; none holds a line break.
        consistency: How well the findings fit what the deponent says.
    """

    testimony: TestimonyId
    code: str
    examined_at: str
    paragraphs: tuple[str, ...]
    consistency: Consistency


Letter: TypeAlias = Supplement | Withdrawal | Receipt | Question | Opinion
