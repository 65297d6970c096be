"""Back after unlocking: what was set for locking, the reserve, and where the person was."""

from collections.abc import Callable

from desktop.app.desk import DeskPages
from desktop.app.reading import Around
from desktop.services.locking import Locking, Whereabouts
from desktop.services.progress import Progress


def come_back(
    around: Around,
    pages: DeskPages,
    idle: Callable[[int], None],
    lead_back: Callable[[Whereabouts], None],
) -> None:
    """Read what the vault knows of it, and lead back.

    Args:
        around: The window, which shows the first place.
        pages: Of the open vault.
        idle: Told the minutes after which the vault locks.
        lead_back: Leads to where the person was, if that is known.
    """
    vault = pages.desk.vault
    locking = Locking(vault)

    def read(_progress: Progress) -> tuple[int, Whereabouts | None]:
        if vault.is_read_only:
            return locking.minutes(), None
        vault.reserve.hold_back()
        return locking.minutes(), locking.take_place()

    def begin(found: tuple[int, Whereabouts | None]) -> None:
        minutes, where = found
        idle(minutes)
        if where is not None:
            lead_back(where)

    if (page := around.window.page) is not None:
        around.jobs.for_screen(page)(read, begin, page.banner.show_error)
    pages.recover()
