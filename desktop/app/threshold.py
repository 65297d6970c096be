"""Before the vault is open: what a page knows already, and when it is locked by itself."""

from PySide6.QtWidgets import QWidget

from ui.ceremony.joining import JoiningView
from ui.unlock.recovery import RecoveryView
from ui.unlock.view import UnlockView


def knows_something(page: QWidget | None, *, is_busy: bool) -> bool:
    """Say whether a passphrase was typed or made up, or a vault is being opened.

    Args:
        page: The one that is shown; none once the vault is open.
        is_busy: Whether work is being done for it.
    """
    is_untouched = isinstance(page, UnlockView) and not page.passphrase.text()
    return page is not None and (is_busy or not is_untouched)


def locks_when_idle(page: QWidget | None, *, is_busy: bool) -> bool:
    """Say whether a page locks when nobody was here for a while.

    Whoever writes down the words of a new passphrase may take longer than any limit. But
    where a recovery key was chosen, whoever comes by could open the vault with it. A
    restoring that runs there is not cut off: it needs no hand, and may take an hour.

    Args:
        page: The one that is shown; none once the vault is open.
        is_busy: Whether work is being done for it.
    """
    if isinstance(page, RecoveryView):
        return page.has_key and not is_busy
    return isinstance(page, UnlockView | JoiningView)
