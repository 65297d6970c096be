"""A disclosure: a redacted copy of a testimony that still proves who signed what is shown.

Each leaf of the original is either there with its salt, so that its commitment can be
checked, or withheld for a stated reason. See docs/format.md, sections 8 and 9.8.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from desktop.domain.evidence import AttachmentId
from desktop.domain.leaves import Leaf
from desktop.domain.testimony import TestimonyId


class Why(StrEnum):
    """Why something is withheld."""

    IDENTITY = "identity"
    THIRD_PERSON = "third_person"
    CONSENT = "consent"
    SECURITY = "security"
    RELEVANCE = "relevance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """A leaf that is not shown.

    Attributes:
        path: The leaf's path, as in the commitments.
        why: Why it is not shown.
        replaced: What the signer of the disclosure puts in its place, such as
            ``[Person 1]``; empty for nothing.
    """

    path: str
    why: Why
    replaced: str = ""


Entry: TypeAlias = Leaf | Withheld
"""A leaf of the original as it was, or what stands in its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """Members of the testimony's bundle, as text, so that its signatures can be checked."""

    tag_manifest: str
    minisig: str
    mldsa65: str
    bundle_json: str
    card: str
    commitments: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """A redacted copy, made by a reader of the testimony for somebody else.

    Attributes:
        reason: What it is made for.
        leaves: One entry for each line of the original's commitments, in their order.
        stripped: Ids of the evidence that came along without what its file says of itself
            (where, when, with what), rising; the rest is as it was taken in.
    """

    testimony: TestimonyId
    code: str
    made_at: str
    reason: str
    original: Original
    leaves: tuple[Entry, ...]
    stripped: tuple[AttachmentId, ...] = ()
