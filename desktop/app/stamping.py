"""The page about the time-stamps of one bundle, joined."""

from collections.abc import Callable

from desktop.app.holding import hold
from desktop.app.reading import Around
from desktop.services.timestamps import Subject, Timestamps
from ui.timestamp.presenter import TimestampPresenter
from ui.timestamp.view import TimestampPage


def open_stamps(
    around: Around, timestamps: Timestamps, find: Callable[[], Subject]
) -> None:
    """Show the time-stamps of a bundle.

    Args:
        around: What every page is joined to.
        timestamps: Requests, replies and roots.
        find: Returns the bundle; called on the vault thread.
    """
    page = TimestampPage(around.theme, around.files)
    run = around.jobs.for_screen(page)
    presenter = TimestampPresenter(page, timestamps, run, find)
    hold(page, presenter)
    page.request_chosen.connect(presenter.request)
    page.reply_chosen.connect(presenter.take_reply)
    page.court_chosen.connect(presenter.export)
    page.root_chosen.connect(presenter.read_root)
    page.root_confirmed.connect(presenter.confirm_root)
    page.withdraw_confirmed.connect(presenter.withdraw_root)
    page.back_asked.connect(presenter.open)
    around.window.open_page(page)
    presenter.open()
