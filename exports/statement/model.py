"""A statement as frozen blocks: every word that will be printed, and nothing about ink.

`compose` makes these values and `render` sets them as pages. What a court would read can
so be tested without opening a PDF.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from desktop.domain.consent_rules import Hand, Reader
from desktop.domain.giving import Given
from desktop.domain.permissions import Purpose
from desktop.domain.taken_back import TakenBack

Labels: TypeAlias = Mapping[str, str]
"""The table ``statement`` of `desktop.words` in one language."""


class Variant(StrEnum):
    """How much of a person's identity a statement shows."""

    CODED = "coded"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementFacts:
    """What is known of the file a testimony came in, and of who took it.

    Attributes:
        organisation: Name to print on the cover; may be empty.
        interviewer: Pseudonym or code, used if nobody is listed as interviewer.
        signer: 40-digit fingerprint of the key that signed or will sign.
        bundle_id: 32 hex digits; empty while there is no sealed file.
        manifest_sha512: 128 hex digits; empty while there is no sealed file.
        claimed_at: ISO 8601 time of sealing by the signer's clock; may be empty.
        verified: The signature and all hashes of the sealed file were checked.
        withdrawn: Numbers of paragraphs that the deponent took back, from 1.
        translated: The account is set in its translation.
        given_for: What whoever sealed it gave it for, in order; none if nobody said.
        practice: It was made in practice.
        reader: For whom these pages are made.
        purposes: For what a class of recipients may have them; none if nothing was asked.
        taken_back: What was withdrawn since, in the order it was said.
    """

    variant: Variant = Variant.CODED
    organisation: str = ""
    interviewer: str = ""
    signer: str = ""
    bundle_id: str = ""
    manifest_sha512: str = ""
    claimed_at: str = ""
    verified: bool = False
    withdrawn: tuple[int, ...] = ()
    translated: bool = False
    given_for: Given = ()
    practice: bool = False
    reader: Reader = Hand.DESK
    purposes: tuple[Purpose, ...] = ()
    taken_back: tuple[TakenBack, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph of the document's own words."""

    text: str


@dataclass(frozen=True, slots=True)
class Small:
    """A remark in small type."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of the witness, quoted."""

    text: str


@dataclass(frozen=True, slots=True)
class Numbered:
    """One numbered paragraph of the account."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Declared:
    """Points of a declaration or steps, numbered within the section."""

    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and values, one below the other."""

    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under column titles.

    Attributes:
        shares: Width of each column as a part of the whole; together 1.
    """

    columns: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """A long number in groups that stand in columns, so that two can be compared.

    Attributes:
        groups: Equally long groups of digits.
        per_line: How many groups stand on one line.
    """

    label: str
    groups: tuple[str, ...]
    per_line: int


@dataclass(frozen=True, slots=True)
class Annex:
    """One file of the annex list."""

    title: str
    facts: tuple[Fact, ...]
    digest: Digest


@dataclass(frozen=True, slots=True)
class Signature:
    """Lines to write on, each with what belongs there."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Square:
    """A QR code."""

    content: str


Block: TypeAlias = (
    Text
    | Small
    | Heading
    | Quotation
    | Numbered
    | Declared
    | Facts
    | Table
    | Digest
    | Annex
    | Signature
    | Square
)


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part.

    Attributes:
        together: Never broken over two pages: what is signed stays with its signature.
    """

    title: str
    blocks: tuple[Block, ...]
    together: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """The first page.

    Attributes:
        pages_label: Label of the row with the number of pages, known only when set.
    """

    organisation: str
    title: str
    code: str
    rows: tuple[Fact, ...]
    pages_label: str
    handling_title: str
    handling: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Margins:
    """What stands on every page.

    Attributes:
        number: Pattern with ``{page}`` and ``{pages}``.
    """

    classification: str
    variant: str
    identity: str
    hash: str
    number: str
    initials: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A whole statement.

    Attributes:
        name: Case code; the only thing the file says about itself.
        language: BCP 47 code of the document's own words.
        draft: Mark printed across every page of an unfinished statement; else empty.
        practice: Mark printed on every page of one that was made in practice; else empty.
    """

    name: str
    language: str
    draft: str
    practice: str
    cover: Cover
    sections: tuple[Section, ...]
    margins: Margins
