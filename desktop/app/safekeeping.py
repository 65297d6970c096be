"""The pages that keep a vault whole, joined: check, backups, and restoring one."""

import os
from collections.abc import Callable

from desktop.app.holding import hold
from desktop.app.reading import Around
from desktop.parts.backups import FolderBackups
from desktop.parts.store import local_clock
from desktop.process import total_memory_bytes
from desktop.services.backups import Backups
from desktop.services.checking import Checking
from desktop.services.ports import Vault
from desktop.services.restoring import Restoring
from desktop.services.session import strongest_affordable
from ui.backups.presenter import BackupPresenter
from ui.backups.restore_presenter import RestorePresenter
from ui.backups.restore_view import RestorePage
from ui.backups.view import BackupsPage
from ui.jobs import Jobs
from ui.messages import Message
from ui.theme import Theme
from ui.vaultcheck.presenter import CheckPresenter
from ui.vaultcheck.view import CheckPage
from ui.widgets.banner import Banner
from ui.widgets.files import Files
from ui.widgets.page import Page
from ui.words import translate


def backups_of(vault: Vault) -> Backups:
    """Return the backups of an open vault."""
    store = FolderBackups(lambda: strongest_affordable(total_memory_bytes()))
    return Backups(vault, store, local_clock, os.urandom)


def make_check(around: Around, vault: Vault) -> CheckPage:
    """Return the page on which the vault is checked."""
    page = CheckPage(around.theme, around.files)
    run = around.jobs.for_screen(page)
    presenter = CheckPresenter(page, Checking(vault, local_clock), run)
    hold(page, presenter)
    page.begun.connect(presenter.begin)
    page.cancelled.connect(presenter.cancel)
    page.left.connect(presenter.cancel)
    page.save_chosen.connect(presenter.save)
    return page


def tell_damage(shelf: Page, around: Around, vault: Vault) -> None:
    """Let the shelf say that a part of the vault is damaged, if one is."""
    if not vault.is_read_only:
        return
    notice = Banner(around.theme)
    words = Message(
        translate("vaultcheck", "A part of this vault is damaged."),
        translate(
            "vaultcheck",
            "What can be read is here, for reading only: nothing is written to it. Words "
            "in testimonies cannot be searched for, codes can.",
        ),
        translate(
            "vaultcheck",
            "Copy the whole vault folder to another disk as it is. Then check the vault: "
            "that names what is damaged, and what to do.",
        ),
        "red",
    )

    def check() -> None:
        around.window.open_page(make_check(around, vault))

    act = translate("vaultcheck", "Check the vault", "the button that leads there")
    notice.show_message(words, [(act, check)])
    shelf.column.insertWidget(0, notice)


def make_backups(around: Around, vault: Vault) -> BackupsPage:
    """Return the page of backups."""
    page = BackupsPage(around.theme, around.files)
    run = around.jobs.for_screen(page)
    presenter = BackupPresenter(page, backups_of(vault), run)
    hold(page, presenter)
    page.entered.connect(presenter.entered)
    page.key_chosen.connect(presenter.key_chosen)
    page.folder_chosen.connect(presenter.folder_chosen)
    page.wanted.connect(presenter.make)
    page.cancelled.connect(presenter.cancel)
    return page


def make_restore(
    theme: Theme,
    files: Files,
    jobs: Jobs,
    restoring: Restoring,
    doors: tuple[Callable[[], None], Callable[[], None]],
) -> RestorePage:
    """Return the page on which a backup is chosen.

    Args:
        theme: Colours.
        files: Asks for the folder.
        jobs: Runs work.
        restoring: The way from a backup to a vault.
        doors: Goes on to the recovery key; goes back.
    """
    go_on, back = doors
    page = RestorePage(theme, files)
    presenter = RestorePresenter(page, restoring, jobs.for_screen(page), go_on)
    hold(page, presenter)
    page.folder_chosen.connect(presenter.folder_chosen)
    page.confirmed.connect(presenter.confirmed)
    page.back_asked.connect(back)
    return page
