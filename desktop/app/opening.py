"""Opening particulars, from a case file or from a file, and handing them over as a file."""

from collections.abc import Callable

from crypto.identity import Identity
from desktop.app.holding import hold
from desktop.services.joining import Joining
from desktop.services.particulars import Custodian, Envelope, Opened, WhoIsWho
from desktop.services.particulars_files import ParticularsFile, ParticularsFiles
from ui.ceremony.joining import JoiningView
from ui.ceremony.joining_presenter import JoiningPresenter
from ui.ceremony.wiring import connect_joining
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.particulars.file_presenter import FilePresenter
from ui.particulars.file_view import FilePage
from ui.particulars.handing import HandOverPage
from ui.particulars.handing_presenter import HandOverPresenter
from ui.particulars.opened import OpenedPage
from ui.particulars.reading import OpenedPresenter
from ui.theme import Theme
from ui.widgets.files import Files
from ui.words import translate


class Opening:
    """Opens particulars that came with a testimony, with one's own key or a joined one."""

    def __init__(self, theme: Theme, window: MainWindow, jobs: Jobs, who: WhoIsWho) -> None:
        self.theme = theme
        self.window = window
        self.jobs = jobs
        self._who = who

    def with_own_key(self, envelope: Envelope, code: str) -> None:
        """Show them, opened with this vault's own key."""

        def act() -> Opened:
            bundle = envelope.bundle
            found = self._who.open_as_custodian(envelope.testimony, bundle)
            return Opened(particulars=found, code=code)

        self.show(act)

    def with_pieces(self, envelope: Envelope, code: str, whose: Custodian) -> None:
        """Ask for the pieces of a key that is known here, then show them."""

        def act(key: Identity) -> Opened:
            bundle = envelope.bundle
            found = self._who.open_with(envelope.testimony, key, bundle)
            return Opened(particulars=found, code=code)

        words = translate(
            "window", "The key opens the particulars of testimony {code}, once."
        )
        self.join(whose, words.format(code=code), act)

    def join(
        self, whose: Custodian, purpose: str, opening: Callable[[Identity], Opened]
    ) -> None:
        """Ask for the pieces of a key, then show what `opening` opened with it."""
        if whose.card is None:
            return
        found: list[Opened] = []
        page = JoiningView(self.theme)
        presenter = JoiningPresenter(
            page,
            Joining(whose.card),
            purpose,
            lambda key: found.append(opening(key)),
            self.jobs.for_screen(page),
            lambda: self.show(found.pop),
        )
        hold(page, presenter)
        page.closed.connect(self.window.close_page)
        connect_joining(page, presenter)
        self.window.open_page(page)

    def show(self, opening: Callable[[], Opened]) -> None:
        """Show what `opening` opens, on a page of its own."""
        page = OpenedPage(self.theme)
        presenter = OpenedPresenter(page, opening, self.jobs.for_screen(page))
        hold(page, presenter)
        page.left.connect(presenter.left)
        page.finished.connect(self.window.close_page)
        self.window.open_page(page)
        presenter.open()


class FileOpening:
    """Hands particulars over as files, and opens such files for custodians."""

    def __init__(self, opening: Opening, files: Files, desk: ParticularsFiles) -> None:
        self._opening = opening
        self._files = files
        self._desk = desk

    def hand_over(self, envelope: Envelope, code: str) -> None:
        """Show the page on which they are written to a stick."""
        around = self._opening
        page = HandOverPage(around.theme, self._files, code, envelope.custodians)
        presenter = HandOverPresenter(
            page,
            lambda folder: self._desk.hand_over(envelope, folder),
            around.jobs.for_screen(page),
        )
        hold(page, presenter)
        page.folder_chosen.connect(presenter.write)
        page.finished.connect(around.window.close_page)
        around.window.open_page(page)

    def open_file(self) -> None:
        """Show the page on which a custodian chooses a file."""
        around = self._opening
        page = FilePage(around.theme, self._files)
        presenter = FilePresenter(
            page, self._desk, self._own, self._pieces, around.jobs.for_screen(page)
        )
        hold(page, presenter)
        page.file_chosen.connect(presenter.choose)
        page.own_wanted.connect(presenter.own)
        page.pieces_wanted.connect(presenter.pieces)
        around.window.open_page(page)

    def _own(self, file: ParticularsFile) -> None:
        self._opening.show(lambda: self._desk.open_own(file))

    def _pieces(self, file: ParticularsFile, whose: Custodian) -> None:
        self._opening.join(
            whose,
            translate("window", "The key opens the particulars of one file, once."),
            lambda key: self._desk.open_with(file, key),
        )
