"""The last steps before the window closes: a backup, a look, and the vault is shut."""

from collections.abc import Callable
from contextlib import suppress

from crypto.errors import CryptoError
from desktop.app.safekeeping import backups_of
from desktop.domain.errors import DeponentError
from desktop.services.ports import Vault
from desktop.services.progress import Progress
from desktop.services.session import Session
from ui.lock.gone import GoneView
from ui.main_window import MainWindow
from ui.theme import Theme

BACKUP_SECONDS = 60.0
"""How long a backup may take when the program is closed; the rest waits for a person."""


def shut(vault: Vault, progress: Progress) -> bool:
    """Close the vault; say whether its folder is gone, which its person must hear."""
    with suppress(DeponentError, CryptoError, OSError):
        backups_of(vault).on_leaving(progress, BACKUP_SECONDS)
    is_lost = is_gone(vault)
    with suppress(DeponentError, OSError):
        vault.close()
    return is_lost


def is_gone(vault: Vault, *, in_doubt: bool = False) -> bool:
    """Say whether the vault's folder was moved, deleted or replaced.

    All is saved by then, so no later save would fail and tell. A disk that fails just now
    says nothing of the place.

    Args:
        vault: Open until now.
        in_doubt: What is said of it where the disk gives no answer.
    """
    try:
        vault.require_place()
    except DeponentError:
        return True
    except OSError:
        return in_doubt
    return False


def tell_if_gone(
    session: Session, theme: Theme, window: MainWindow, close: Callable[[], None]
) -> None:
    """Say that the vault was locked and its folder is gone, if that is still so.

    Args:
        session: The way into the vault.
        theme: Colours.
        window: Shows nothing else then.
        close: Ends the program.
    """
    answer: OSError | None = None
    try:
        next(session.folder.iterdir(), None)
    except (FileNotFoundError, NotADirectoryError):
        pass
    except OSError as error:
        answer = error
    if answer is not None or not session.has_vault():
        _tell(GoneView(theme, was_locked=True, answer=answer), window, close)


def tell_gone(theme: Theme, window: MainWindow, close: Callable[[], None]) -> None:
    """Say that the folder is gone; nothing but a click stands before the end.

    Args:
        theme: Colours.
        window: Shows nothing else.
        close: Ends the program.
    """
    _tell(GoneView(theme), window, close)


def _tell(view: GoneView, window: MainWindow, close: Callable[[], None]) -> None:
    view.close_asked.connect(close)
    window.show_alone(view)
