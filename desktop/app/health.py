"""How the computer is, joined: its page, and one line on the shelf."""

from PySide6.QtCore import QTimer

from desktop.app.holding import hold
from desktop.app.losses import tell_loss
from desktop.app.reading import Around
from desktop.app.restored import tell_restored
from desktop.app.safekeeping import tell_damage
from desktop.machine import read_facts
from desktop.parts.store import local_clock
from desktop.release import RELEASED
from desktop.services.health import Health
from desktop.services.ports import Vault
from ui.health.presenter import HealthPresenter, tell_shelf
from ui.health.view import HealthPage
from ui.widgets.folding import FoldingButton
from ui.widgets.page import Page


def make_health(around: Around, vault: Vault) -> HealthPage:
    """Return the page that says how the computer is."""
    page = HealthPage(around.theme)
    presenter = HealthPresenter(page, _health_of(vault), around.jobs.for_screen(page))
    hold(page, presenter)
    page.entered.connect(presenter.look)
    page.again_asked.connect(presenter.look)
    return page


def tell_state(shelf: Page, around: Around, vault: Vault) -> None:
    """Let the shelf say what is wrong with the vault, or with the computer under it.

    At the computer it looks once, when the shelf was shown and is filled.
    """
    tell_damage(shelf, around, vault)
    tell_loss(shelf, around, vault)
    tell_restored(shelf, around, vault)
    notice = FoldingButton(around.theme, "", "link", "attention")
    notice.hide()
    notice.clicked.connect(lambda: around.window.open_page(make_health(around, vault)))
    shelf.beside_title.insertWidget(0, notice)

    def show(words: str) -> None:
        notice.set_words(words)
        notice.setAccessibleName(words)
        notice.setVisible(bool(words))

    def look() -> None:
        tell_shelf(_health_of(vault), around.jobs.for_screen(shelf), show)

    # After the list was asked for: it need not wait for this.
    QTimer.singleShot(0, shelf, look)


def _health_of(vault: Vault) -> Health:
    folder = vault.outbox.folder.parent
    return Health(vault, lambda: read_facts(folder), local_clock, RELEASED)
