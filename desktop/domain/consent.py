"""Consent: what the deponent allows, item by item and recipient by recipient.

An answer that was never asked for is not a yes. Sealing, printing and keeping a copy obey
these answers in code; `desktop.domain.rules` says which item forbids what.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

Key = TypeVar("Key")


class Answer(StrEnum):
    """What was answered to one consent item."""

    YES = "yes"
    NO = "no"
    LATER = "later"
    NOT_ASKED = "not_asked"


class ConsentItem(StrEnum):
    """What is asked for, apart from sharing."""

    PURPOSE_UNDERSTOOD = "purpose_understood"
    VOLUNTARY = "voluntary"
    CONFIDENTIALITY_LIMITS = "confidentiality_limits"
    STORE = "store"
    AUDIO = "audio"
    PHOTOS = "photos"
    EXCERPTS = "excerpts"
    KEEP_DEVICE_COPY = "keep_device_copy"
    COPY_FOR_SELF = "copy_for_self"
    RECONTACT = "recontact"


class RecipientClass(StrEnum):
    """To whom a testimony may go."""

    LEGAL_TEAM = "legal_team"
    NATIONAL_PROSECUTOR = "national_prosecutor"
    ICC = "icc"
    UN_MECHANISM = "un_mechanism"
    UN_TREATY_BODY = "un_treaty_body"
    FUTURE_TRIBUNAL = "future_tribunal"
    OTHER_NGO = "other_ngo"
    RESEARCHERS = "researchers"
    MEDIA = "media"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """Every answer, with how and when it was given.

    Attributes:
        items: Pairs of item and answer, in the order of `ConsentItem`, all of them present.
        sharing: Pairs of recipient class and answer, in the order of `RecipientClass`.
        language: BCP 47 code of the language the script was read in; empty until asked.
        script_version: Version of the script that was read; empty until asked.
        recorded_at: ISO 8601 time with offset of the last change; empty until asked.
        teach_back: What the person said the purpose is, in their own words.
    """

    items: tuple[tuple[ConsentItem, Answer], ...]
    sharing: tuple[tuple[RecipientClass, Answer], ...]
    language: str = ""
    script_version: str = ""
    recorded_at: str = ""
    teach_back: str = ""

    def answer(self, item: ConsentItem) -> Answer:
        """Return the answer to `item`."""
        return dict(self.items)[item]

    def may_share(self, recipient: RecipientClass) -> Answer:
        """Return the answer about giving the testimony to `recipient`."""
        return dict(self.sharing)[recipient]

    def with_answer(self, item: ConsentItem, answer: Answer) -> "Consent":
        """Return the consent with one answer changed."""
        return replace(self, items=_changed(self.items, item, answer))

    def with_sharing(self, recipient: RecipientClass, answer: Answer) -> "Consent":
        """Return the consent with the answer for one recipient class changed."""
        return replace(self, sharing=_changed(self.sharing, recipient, answer))


def _changed(
    pairs: Iterable[tuple[Key, Answer]], key: Key, answer: Answer
) -> tuple[tuple[Key, Answer], ...]:
    return tuple((each, answer if each == key else old) for each, old in pairs)


NOTHING_ASKED = Consent(
    items=tuple((item, Answer.NOT_ASKED) for item in ConsentItem),
    sharing=tuple((recipient, Answer.NOT_ASKED) for recipient in RecipientClass),
)
