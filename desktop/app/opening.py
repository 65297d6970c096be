"""Opening particulars from a case file: with one's own key, or with one joined for it."""

from collections.abc import Callable

from crypto.identity import Identity
from desktop.app.holding import hold
from desktop.domain.particulars import Particulars
from desktop.domain.testimony import TestimonyId
from desktop.services.joining import Joining
from desktop.services.particulars import Custodian, WhoIsWho
from ui.ceremony.joining import JoiningView
from ui.ceremony.joining_presenter import JoiningPresenter
from ui.ceremony.wiring import connect_joining
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.particulars.opened import OpenedPage
from ui.particulars.reading import OpenedPresenter
from ui.theme import Theme
from ui.words import translate


class Opening:
    """Opens the particulars of one received testimony."""

    def __init__(self, theme: Theme, window: MainWindow, jobs: Jobs, who: WhoIsWho) -> None:
        self._theme = theme
        self._window = window
        self._jobs = jobs
        self._who = who

    def with_own_key(self, testimony: TestimonyId, code: str) -> None:
        """Show them, opened with this vault's own key."""
        self._show(code, lambda: self._who.open_as_custodian(testimony))

    def with_pieces(self, testimony: TestimonyId, code: str, whose: Custodian) -> None:
        """Ask for the pieces of a key that is known here, then show them."""
        if whose.card is None:
            return
        found: list[Particulars] = []

        def act(key: Identity) -> None:
            found.append(self._who.open_with(testimony, key))

        page = JoiningView(self._theme)
        presenter = JoiningPresenter(
            page,
            Joining(whose.card),
            translate(
                "window", "The key opens the particulars of testimony {code}, once."
            ).format(code=code),
            act,
            self._jobs.for_screen(page),
            lambda: self._show(code, found.pop),
        )
        hold(page, presenter)
        page.closed.connect(self._window.close_page)
        connect_joining(page, presenter)
        self._window.open_page(page)

    def _show(self, code: str, opening: Callable[[], Particulars]) -> None:
        page = OpenedPage(self._theme, code)
        presenter = OpenedPresenter(page, opening, self._jobs.for_screen(page))
        hold(page, presenter)
        page.left.connect(presenter.left)
        page.finished.connect(self._window.close_page)
        self._window.open_page(page)
        presenter.open()
