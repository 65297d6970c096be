"""How pages of other rooms take part in an interview: the pages, and what they are given.

An interview knows its own pages by name. Whatever else belongs to it (coding, the body,
what comes before) is a `Room` made by `desktop.app.rooms`: it is shown the testimony when
that changed, and changes it in one way, `Inside.amend`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from PySide6.QtCore import Signal

from desktop.domain.evidence import Attachment
from desktop.domain.testimony import Testimony
from desktop.services.ports import Clock
from ui.interview.phases import Phase
from ui.jobs import Run
from ui.theme import Theme
from ui.widgets.page import Page

Change: TypeAlias = Callable[[Testimony], Testimony]
"""Returns the testimony as it should be; the revision is not its matter."""
Amend: TypeAlias = Callable[[Change], Testimony]
"""Makes a change the next revision, saves it, and returns the testimony as it is now."""


class RoomPage(Page):
    """A page of an interview that somebody else wrote.

    Signals:
        edited: Something was typed just now that is not handed over yet.
    """

    edited = Signal()

    def show_open(self, is_open: bool) -> None:
        """Let people write, or show what is there as final."""

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""

    def show_gap(self, gap: str) -> None:
        """Give the keyboard to where a gap is closed, and bring that into sight."""


class RoomPresenter(Protocol):
    """What decides on a `RoomPage`."""

    def show(self, testimony: Testimony) -> None:
        """Show the testimony as it is now; tells nobody, and leaves the caret alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """One more page of an interview."""

    phase: Phase
    page: RoomPage
    presenter: RoomPresenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """What the pages of a room work with.

    Attributes:
        amend: The one way to change the testimony. A closed one is returned as it was.
        testimony: Returns the testimony as it is on the screen.
        evidence: Returns the evidence there is.
        turn_to: Turns to another page of the interview.
        run: Runs short work on the vault thread, also while files come in.
    """

    theme: Theme
    clock: Clock
    amend: Amend
    testimony: Callable[[], Testimony]
    evidence: Callable[[], tuple[Attachment, ...]]
    turn_to: Callable[[Phase], None]
    run: Run


MakeRoom: TypeAlias = Callable[[Inside], Room]


class InSight:
    """Shows each room the testimony, but only while its page is in sight or comes to be."""

    def __init__(self, testimony: Callable[[], Testimony]) -> None:
        """Be ready.

        Args:
            testimony: Returns the testimony as it is on the screen.
        """
        self._rooms: list[Room] = []
        self._testimony = testimony

    def add(self, room: Room) -> None:
        """Take a room in that was made just now."""
        self._rooms.append(room)
        room.page.entered.connect(lambda: self._show(room))

    def changed(self) -> None:
        """The testimony is another one now."""
        for room in self._rooms:
            if room.page.isVisible():
                self._show(room)

    def _show(self, room: Room) -> None:
        room.presenter.show(self._testimony())
