"""What a page for writing is given, and what is asked of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop.domain.rows import OutboxEntry
from desktop.services.drafts import Draft
from desktop.services.withdrawing import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody to whom a letter may be sealed by choice."""

    fingerprint: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressing:
    """To whom a letter goes.

    Attributes:
        names: Of those who get it anyway.
        unreached: Fingerprints of those who should get it, and are not known here.
        choices: Who may get it besides.
        problem: Why nobody can get it now; None if they can.
    """

    names: tuple[str, ...] = ()
    unreached: tuple[str, ...] = ()
    choices: tuple[Person, ...] = ()
    problem: Exception | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A draft to go on with.

    Attributes:
        standing: What is left of the testimony's consent, where it can be read here.
        account: Its paragraphs, where they can be read here; else empty.
    """

    draft: Draft
    standing: Standing
    account: tuple[str, ...]
    addressing: Addressing


class EditorScreen(Protocol):
    """What the presenter asks of the page."""

    def show_opened(self, opened: Opened) -> None:
        """Show the draft and all that does not change while it is written."""

    def show_draft(self, draft: Draft) -> None:
        """Show what the program itself changed: a yes given, or fallen."""

    def show_missing(self, codes: tuple[str, ...], *, is_begun: bool) -> None:
        """Say what keeps it from being sealed; nothing, if nothing does.

        Args:
            codes: Of what is missing.
            is_begun: A correction was begun and is not added: it would be lost.
        """

    def show_saved(self, at: str, newest: bool) -> None:
        """Say when words last reached the disk, and whether they were the newest."""

    def show_waiting(self) -> None:
        """Say that the newest words are not on disk yet."""

    def show_not_saved(self, error: Exception) -> None:
        """Say that saving failed; stays until `show_saved`."""

    def show_working(self) -> None:
        """Show the progress instead of what can be written."""

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far the work is."""

    def show_sealed(self, entry: OutboxEntry) -> None:
        """Say that it is sealed and lies in the outbox."""

    def show_written(self, path: Path) -> None:
        """Say that a copy was written and read back."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong; nothing was sealed."""

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""

    def go_back(self) -> None:
        """Leave: the draft is destroyed."""
