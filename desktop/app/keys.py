"""The page of the ways into the vault, joined."""

import importlib
import os
from collections.abc import Callable

from desktop.app.holding import hold
from desktop.app.reading import Around
from desktop.parts.desk import Desk
from desktop.parts.store import local_clock
from desktop.services.keys import Keys
from desktop.services.session import Session
from exports.sheets.recovery import RecoverySheet
from ui.keys.presenter import KeysPresenter
from ui.keys.view import KeysPage
from ui.statement.printer import SystemPrinters


def make_keys(
    around: Around, desk: Desk, session: Session, erase: Callable[[], None]
) -> KeysPage:
    """Return the page on which the ways into the vault are changed.

    Args:
        around: Theme, window, jobs, and files.
        desk: The services over the open vault.
        session: The way into it.
        erase: Shows the page for erasing the vault.
    """
    page = KeysPage(around.theme, around.files, SystemPrinters())
    keys = Keys(
        session,
        local_clock,
        os.urandom,
        _print_when_needed,
        is_practice=desk.vault.identity.card.is_practice,
    )
    run = around.jobs.for_screen(page)
    presenter = KeysPresenter(page, page.recovery_form, keys, desk.contacts, run)
    hold(page, presenter)
    connect_keys(page, presenter)
    page.erase_asked.connect(erase)
    return page


def connect_keys(page: KeysPage, presenter: KeysPresenter) -> None:
    """Let the presenter hear the page."""
    page.left.connect(presenter.left)
    page.words_asked.connect(presenter.words_asked)
    page.recovery_asked.connect(presenter.recovery_asked)
    page.show_form.given.connect(presenter.given)
    page.ways.remove_asked.connect(presenter.remove_asked)
    page.ways.erase_after_chosen.connect(presenter.erase_after_chosen)
    page.passphrase_form.changed.connect(presenter.passphrase_changed)
    page.passphrase_form.added.connect(presenter.passphrase_added)
    page.key_file_form.chosen.connect(presenter.key_file_chosen)
    form = page.recovery_form
    form.prepared.connect(presenter.prepared)
    form.print_asked.connect(presenter.print_asked)
    form.print_chosen.connect(presenter.print_chosen)
    form.save_chosen.connect(presenter.save_chosen)
    form.proven.connect(presenter.proven)


def _print_when_needed(sheet: RecoverySheet) -> bytes:
    pdf: bytes = importlib.import_module("desktop.parts.sheets").print_recovery(sheet)
    return pdf
