"""The post of the demo: a sealed file goes from one outbox to another's inbox by stick."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.demo.hands import Stuck
from desktop.demo.screens import Screens
from desktop.demo.seat import Seat
from desktop.services.exchange import Outcome
from ui.inbox.view import InboxPage
from ui.outbox.view import OutboxPage

INBOX, OUTBOX = "Inbox", "Outbox"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A sealed file on the stick.

    Attributes:
        name: What it is, as the results call it.
        by: Who signed it.
        to: One who can open it.
    """

    name: str
    path: Path
    by: Seat
    to: Seat


def new_file(folder: Path, act: Callable[[], None], seat: Seat) -> Path:
    """Return the sealed file that `act` lets the program of `seat` write into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    before = set(folder.glob("*.age"))
    seat.files.will_choose(folder)
    act()
    seat.hands.wait_for(
        lambda: set(folder.glob("*.age")) > before, f"{seat.name}: a file on the stick"
    )
    seat.settle()
    return (set(folder.glob("*.age")) - before).pop()


def write_out(seat: Seat, kind: str, name: str, folder: Path) -> Path:
    """Write the newest sealed file of a kind that `name` can open to a stick.

    Raises:
        Stuck: There is none in the outbox.
    """
    page = seat.go(OUTBOX, OutboxPage)
    rows = [page.model.row(number) for number in range(page.model.rowCount())]
    found = [
        number
        for number, row in enumerate(rows)
        if row is not None and row.entry.type == kind and name in row.entry.recipients
    ]
    if not found:
        raise Stuck(f"{seat.name}: a sealed {kind} for {name}")
    seat.hands.click_row(page.table, found[0])
    written = new_file(folder, lambda: seat.hands.click(page.details.write), seat)
    seat.hands.wait_for(lambda: not page.banner.isHidden(), "the copy was read back")
    return written


def bring(
    seat: Seat, files: Sequence[Path], screens: Screens, name: str = "inbox-imported"
) -> InboxPage:
    """Open sealed files, import them, and return the inbox; the first line is chosen.

    Raises:
        Stuck: One of them is not good.
    """
    hands = seat.hands
    page = seat.go(INBOX, InboxPage)
    if page.clear.isVisible():
        hands.click(page.clear)
    seat.files.will_choose(*files)
    hands.click(page.open_files)
    hands.wait_for(lambda: page.model.rowCount() == len(files), "the files are opened")
    hands.click(page.take)
    hands.wait_for(lambda: not page.progress.isVisible(), "they are imported")
    seat.settle()
    lines = [page.model.row(number) for number in range(page.model.rowCount())]
    verdicts = [line.verdict for line in lines if line is not None]
    if not all(each and each.outcome is Outcome.IMPORTED for each in verdicts):
        raise Stuck(f"{seat.name}: every file is good")
    hands.click_row(page.table, 0)
    screens.take(seat.program, name)
    return page
