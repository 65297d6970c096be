"""That a vault was made of a backup, told on the shelf until the person has read it."""

from PySide6.QtCore import QTimer

from desktop.app.reading import Around
from desktop.app.safekeeping import make_backups, make_check
from desktop.services.ports import Vault
from desktop.services.restoring import Restored
from ui.backups.words import restored_words
from ui.widgets.banner import Banner
from ui.widgets.page import Page
from ui.words import translate


def tell_restored(shelf: Page, around: Around, vault: Vault) -> None:
    """Let the shelf say what did not come back, and that backups have no place yet."""
    restored, run = Restored(vault), around.jobs.for_screen(shelf)
    notice = Banner(around.theme)
    shelf.column.insertWidget(0, notice)

    def check() -> None:
        around.window.open_page(make_check(around, vault))

    def choose() -> None:
        around.window.open_page(make_backups(around, vault))

    def read() -> None:
        # What cannot be noted is told again at the next opening.
        run(
            lambda _progress: restored.mark_told(),
            lambda _none: notice.clear(),
            notice.show_error,
        )

    def show(lost: int | None) -> None:
        if lost is None:
            return
        acts = [
            (translate("vaultcheck", "I have read this"), read),
            (translate("backups", "Backups"), choose),
        ]
        if lost:
            words = translate(
                "vaultcheck", "Check the vault", "the button that leads there"
            )
            acts.append((words, check))
        notice.show_message(restored_words(lost), acts)

    def look() -> None:
        run(lambda _progress: restored.untold(), show, notice.show_error)

    # After the list was asked for: it need not wait for this.
    QTimer.singleShot(0, shelf, look)
