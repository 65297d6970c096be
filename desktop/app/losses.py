"""That saved changes were lost, told on the shelf until the person says they read it."""

from desktop.app.reading import Around
from desktop.app.safekeeping import make_check
from desktop.services.ports import Vault
from ui.vaultcheck.words import loss
from ui.widgets.banner import Banner
from ui.widgets.page import Page
from ui.words import translate


def tell_loss(shelf: Page, around: Around, vault: Vault) -> None:
    """Let the shelf say that changes were lost, if any were that nobody read of yet."""
    saved = vault.saved
    if not saved.untold or vault.is_read_only:
        return
    notice = Banner(around.theme)
    run = around.jobs.for_screen(shelf)

    def check() -> None:
        around.window.open_page(make_check(around, vault))

    def read() -> None:
        # What cannot be noted is told again at the next opening.
        run(
            lambda _progress: saved.mark_told(),
            lambda _none: notice.clear(),
            notice.show_error,
        )

    notice.show_message(
        loss(saved.untold, saved.noticed_at),
        [
            (translate("vaultcheck", "I have read this"), read),
            (
                translate("vaultcheck", "Check the vault", "the button that leads there"),
                check,
            ),
        ],
    )
    shelf.column.insertWidget(0, notice)
