"""The page of the packs, joined."""

from desktop.app.holding import hold
from desktop.app.reading import Around
from desktop.services.packs import Packs
from ui.packs.presenter import PacksPresenter
from ui.packs.view import PacksPage


def make_packs(around: Around, packs: Packs) -> PacksPage:
    """Return the page on which packs of local names are chosen and taken in.

    Args:
        around: Theme, window, jobs, and files.
        packs: Those of the open vault.
    """
    page = PacksPage(around.theme, around.files)
    presenter = PacksPresenter(page, packs, around.jobs.for_screen(page))
    hold(page, presenter)
    page.entered.connect(presenter.entered)
    page.offered.connect(presenter.offered)
    page.file_chosen.connect(presenter.file_chosen)
    page.taken.connect(presenter.taken)
    page.let_go.connect(presenter.let_go)
    page.sign_chosen.connect(presenter.sign_chosen)
    return page
