"""Reading and printing: the case file and the statement, joined."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.app.holding import hold
from desktop.app.opening import Opening
from desktop.domain.testimony import TestimonyId
from desktop.parts.desk import Desk
from desktop.services.reading import CaseDesk
from ui.audio.player import Player
from ui.casefile.pictures import decode
from ui.casefile.presenter import CasePresenter
from ui.casefile.standing import StandingPresenter
from ui.casefile.view import CasePage
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.statement.presenter import StatementPresenter
from ui.statement.printer import SystemPrinters
from ui.statement.view import StatementPage
from ui.theme import Theme
from ui.widgets.files import Files


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What every page is joined to."""

    theme: Theme
    window: MainWindow
    jobs: Jobs
    files: Files


class Reading:
    """Opens case files and statements."""

    def __init__(self, around: Around, desk: Desk, player: Player) -> None:
        self._around = around
        self._desk = desk
        self._player = player

    def open_casefile(self, testimony: TestimonyId, outbox: Callable[[], None]) -> CasePage:
        """Read a testimony, and return the page on which it is read.

        Args:
            testimony: Which.
            outbox: Shows its sealed file.
        """
        page = CasePage(self._around.theme, self._player)
        desk = CaseDesk(
            self._desk.vault, self._desk.recording, self._desk.evidence, self._desk.who
        )
        run = self._around.jobs.for_screen(page)
        presenter = CasePresenter(page, desk, decode, run)
        hold(page, presenter)
        page.uncover_wanted.connect(presenter.uncover)
        page.listen_wanted.connect(presenter.listen)
        page.outbox_wanted.connect(outbox)
        page.statement_wanted.connect(lambda: self.open_statement(testimony))
        self._connect_particulars(page, testimony)
        standing = StandingPresenter(page, self._desk.letters, run)
        page.destroy_confirmed.connect(standing.destroy_confirmed)
        page.entered.connect(lambda: standing.open(testimony))
        presenter.open(testimony)
        self._around.window.open_page(page)
        return page

    def _connect_particulars(self, page: CasePage, testimony: TestimonyId) -> None:
        around = self._around
        opening = Opening(around.theme, around.window, around.jobs, self._desk.who)
        page.particulars_wanted.connect(
            lambda: opening.with_own_key(testimony, page.title.text())
        )
        page.pieces_wanted.connect(
            lambda whose: opening.with_pieces(testimony, page.title.text(), whose)
        )

    def open_statement(self, testimony: TestimonyId) -> None:
        """Show a testimony as pages for a court."""
        page = StatementPage(self._around.theme, self._around.files, SystemPrinters())
        presenter = StatementPresenter(
            page,
            self._desk.statements,
            self._desk.recording,
            self._around.jobs.for_screen(page),
        )
        hold(page, presenter)
        page.language_chosen.connect(presenter.choose_language)
        page.save_chosen.connect(presenter.save)
        page.print_chosen.connect(presenter.print)
        page.cancelled.connect(presenter.cancel)
        self._around.window.open_page(page)
        presenter.open(testimony)
