"""What kinds of bundle there are, and how one names another that it is about."""

from dataclasses import dataclass
from enum import StrEnum


class BundleType(StrEnum):
    """The types of docs/format.md, section 9. None is ever taken for another."""

    TESTIMONY = "testimony"
    SUPPLEMENT = "supplement"
    WITHDRAWAL = "withdrawal"
    RECEIPT = "receipt"
    QUESTION = "question"
    ROSTER = "roster"
    OPINION = "opinion"
    DISCLOSURE = "disclosure"


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """The bundle that another one is about.

    Attributes:
        bundle: Its id, 32 hex digits.
        manifest_sha512: Its digest, 128 hex digits: which of two with one id is meant.
    """

    bundle: str
    manifest_sha512: str
