"""What the presenter of the coding and its page say to each other. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from desktop.domain.coding import Fact
from desktop.domain.mentioned import MentionedPerson


class Hint(StrEnum):
    """What is said quietly above the facts."""

    NONE = ""
    SELECT_FIRST = "select_first"
    ONE_PARAGRAPH = "one_paragraph"
    FULL = "full"


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Selected words, in code points.

    Attributes:
        paragraph: In which they begin, from 1.
        goes_on: More words were selected, in later paragraphs; they are left out.
    """

    paragraph: int
    start: int
    end: int
    goes_on: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing of one fact that is another now.

    Attributes:
        fact: Its id.
        field: Name of a field of `Fact`, or of a detail.
        value: What it is now.
        is_detail: `field` names a detail; then `value` is text.
    """

    fact: int
    field: str
    value: object
    is_detail: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A fact to be looked at closely, and what it can point at.

    Attributes:
        words: The words on which it stands; empty if on none.
        episodes: Those it may belong to.
        people: All who are mentioned.
    """

    fact: Fact
    words: str
    episodes: tuple[Fact, ...]
    people: tuple[MentionedPerson, ...]


class CodingScreen(Protocol):
    """The page of the coding, as its presenter sees it."""

    def show_paragraphs(self, paragraphs: tuple[str, ...]) -> None:
        """Show the account; the caret stays as near as it can."""

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show all facts in the margin."""

    def put_fact(self, fact: Fact) -> None:
        """Show one fact in the margin, new or as it is now."""

    def drop_fact(self, number: int) -> None:
        """Show a fact no more."""

    def show_marks(self, paragraph: int, facts: Sequence[Fact]) -> None:
        """Mark the words of one paragraph on which facts stand."""

    def show_here(self, numbers: Sequence[int]) -> None:
        """Say on which facts the caret stands; the first of them is the narrowest."""

    def show_chosen(self, fact: Fact) -> None:
        """Show the words of a fact, and the fact in the margin."""

    def show_form(self, opened: Opened) -> None:
        """Let people say more of one fact."""

    def hide_form(self) -> None:
        """Go back to the margin."""

    def show_undo(self, kind: str) -> None:
        """Offer to take back what was done last to a fact of a kind; empty: nothing."""

    def say(self, hint: Hint) -> None:
        """Say something quietly, or nothing any more."""

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""
