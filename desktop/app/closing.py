"""The last steps before the window closes: a backup, a look, and the vault is shut."""

from collections.abc import Callable
from contextlib import suppress

from crypto.errors import CryptoError
from desktop.app.safekeeping import backups_of
from desktop.domain.errors import DeponentError
from desktop.services.ports import Vault
from desktop.services.progress import Progress
from ui.lock.gone import GoneView
from ui.main_window import MainWindow
from ui.theme import Theme

BACKUP_SECONDS = 60.0
"""How long a backup may take when the program is closed; the rest waits for a person."""


def shut(vault: Vault, progress: Progress) -> DeponentError | None:
    """Close the vault; return what its person must hear first, or None."""
    with suppress(DeponentError, CryptoError, OSError):
        backups_of(vault).on_leaving(progress, BACKUP_SECONDS)
    said = _gone(vault)
    with suppress(DeponentError, OSError):
        vault.close()
    return said


def _gone(vault: Vault) -> DeponentError | None:
    """Return what says that the vault's folder was moved, deleted or replaced, or None.

    All is saved by then, so no later save would fail and tell. A disk that fails just now
    says nothing of the place.
    """
    try:
        vault.require_place()
    except DeponentError as error:
        return error
    except OSError:
        return None
    return None


def tell_gone(
    theme: Theme, window: MainWindow, said: DeponentError, close: Callable[[], None]
) -> None:
    """Say that the folder is gone; nothing but a click stands before the end."""
    view = GoneView(theme, said)
    view.close_asked.connect(close)
    window.show_alone(view)
