"""What the interview's presenter and its window say to each other. No Qt."""

from dataclasses import dataclass
from typing import Protocol

from desktop.domain.people import PersonPresent
from desktop.domain.preparing import Need
from desktop.domain.testimony import Testimony
from ui.interview.phases import Phase, Shut


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What the first page holds.

    Attributes:
        spoken_language: BCP 47 code, empty until chosen.
        written_language: BCP 47 code, empty until chosen.
    """

    present: tuple[PersonPresent, ...]
    spoken_language: str
    written_language: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a person was, so that they find themselves there again after unlocking.

    Attributes:
        paragraph: Number of the account's paragraph with the caret, from 1.
        column: Place of the caret in it, in UTF-16 units from its beginning.
        box: Which part of the page has the keyboard, without a word of the page.
        caret: Place of the caret in that part, if it is for words, in UTF-16 units.
    """

    phase: Phase
    paragraph: int
    column: int
    box: str = ""
    caret: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Parting:
    """What the last page holds.

    Attributes:
        why_stopped: Why the last sitting was stopped; heeded only if it was.
    """

    feeling: str
    next_steps: str
    needs: tuple[Need, ...] = ()
    why_stopped: str = ""


class InterviewScreen(Protocol):
    """The interview's window, as its presenter sees it."""

    def show_testimony(self, testimony: Testimony) -> None:
        """Fill every page."""

    def show_open(self, is_open: bool) -> None:
        """Let people write, or show the words as final."""

    def show_phase(self, phase: Phase) -> None:
        """Turn to a page."""

    def show_gaps(self, gaps: tuple[str, ...], noted: frozenset[Phase]) -> None:
        """Say what is missing, in the rail and on the last page, and where nothing is."""

    def show_read_back(self, testimony: Testimony) -> None:
        """Show the words as they stand, for reading, with what was said of them."""

    def show_change(self, testimony: Testimony) -> None:
        """Show what has changed to the pages that depend on it, and which are shut."""

    def show_shut(self, phase: Phase, why: Shut) -> None:
        """Say why a page cannot be entered yet."""

    def replace_paragraph(self, number: int, text: str) -> None:
        """Put a corrected paragraph into the account; the caret stays where it is."""

    def show_saved(self, at: str, newest: bool) -> None:
        """Say when words last reached the disk, and whether they were the newest."""

    def show_waiting(self) -> None:
        """Say that the newest words are not on disk yet."""

    def show_not_saved(self, error: Exception) -> None:
        """Say that saving failed; stays until `show_saved`."""

    def show_problem(self, error: Exception) -> None:
        """Say that something other than saving was refused."""

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""

    def ask_to_seal(self, testimony: Testimony) -> None:
        """Leave for the page where a closed interview is sealed."""
