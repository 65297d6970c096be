"""Reading and printing: the case file and the statement, joined."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.app.finding_rooms import body_words
from desktop.app.holding import hold
from desktop.app.labels import labels_now
from desktop.app.opening import FileOpening, Opening
from desktop.domain.testimony import TestimonyId
from desktop.parts.desk import Desk
from desktop.services.reading import CaseDesk
from ui.audio.player import Player
from ui.casefile.attachments import SHOWN_PX
from ui.casefile.presenter import CasePresenter
from ui.casefile.standing import StandingPresenter
from ui.casefile.view import CasePage
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.sight import Sight
from ui.statement.presenter import StatementPresenter
from ui.statement.printer import SystemPrinters
from ui.statement.view import StatementPage
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.files import Files
from ui.widgets.page import Page
from ui.words import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What every page is joined to."""

    theme: Theme
    window: MainWindow
    jobs: Jobs
    files: Files


class Reading:
    """Opens case files and statements."""

    def __init__(self, around: Around, desk: Desk, player: Player, sight: Sight) -> None:
        self._around = around
        self._desk = desk
        self._player = player
        self._sight = sight
        self._opening = Opening(around.theme, around.window, around.jobs, desk.who)
        self._file_opening = FileOpening(self._opening, around.files, desk.who_files)

    def open_casefile(self, testimony: TestimonyId, outbox: Callable[[], None]) -> CasePage:
        """Read a testimony, and return the page on which it is read.

        Args:
            testimony: Which.
            outbox: Shows its sealed file.
        """
        labels = labels_now(self._desk.packs.known)
        page = CasePage(self._around.theme, self._player, labels, body_words())
        desk = CaseDesk(
            self._desk.vault, self._desk.recording, self._desk.evidence, self._desk.who
        )
        run = self._around.jobs.for_screen(page)
        decode = self._sight.for_screen(page, SHOWN_PX)
        presenter = CasePresenter(page, desk, decode, run)
        hold(page, presenter)
        page.uncover_wanted.connect(presenter.uncover)
        page.listen_wanted.connect(presenter.listen)
        page.hear_wanted.connect(presenter.hear)
        page.outbox_wanted.connect(outbox)
        page.statement_wanted.connect(lambda: self.open_statement(testimony))
        self._connect_particulars(page)
        standing = StandingPresenter(page, self._desk.letters, run)
        page.destroy_confirmed.connect(standing.destroy_confirmed)
        page.entered.connect(lambda: standing.open(testimony))
        presenter.open(testimony)
        self._around.window.open_page(page)
        return page

    def _connect_particulars(self, page: CasePage) -> None:
        opening, files = self._opening, self._file_opening
        code = page.title.text
        page.particulars_wanted.connect(lambda each: opening.with_own_key(each, code()))
        page.pieces_wanted.connect(
            lambda each, whose: opening.with_pieces(each, code(), whose)
        )
        page.hand_over_wanted.connect(lambda each: files.hand_over(each, code()))

    def put_particulars_door(self, inbox: Page) -> None:
        """Lead custodians from the inbox to what was handed over to them as a file."""
        words = translate("window", "Open particulars…")
        door = Button(self._around.theme, words, "link", "key")
        door.clicked.connect(self._file_opening.open_file)
        inbox.beside_title.addWidget(door)

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
        page.reader_chosen.connect(presenter.choose_reader)
        page.words_chosen.connect(
            lambda translated: presenter.choose_words(translated=translated)
        )
        page.save_chosen.connect(presenter.save)
        page.print_chosen.connect(presenter.print)
        page.cancelled.connect(presenter.cancel)
        self._around.window.open_page(page)
        presenter.open(testimony)
