"""What every page of an interview gets when it is made: its place, its foot, its lock.

Pages are made one by one, whenever they are needed; what was said before to those that are
there is said to a new one at once.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain import desk_rules, rules
from desktop.domain.testimony import Testimony
from ui.interview.first_account_page import FirstAccountPage
from ui.interview.foot import Foot
from ui.interview.layers import Layers
from ui.interview.pages import AnyPage, Pages
from ui.interview.phases import Phase
from ui.interview.rail import Rail
from ui.interview.read_back_page import ReadBackPage
from ui.interview.storing import OF_WORDS, StoringNote
from ui.particulars.view import ParticularsPage
from ui.widgets.page import Page

_STOPS_NOWHERE = (Phase.CLOSE, Phase.ASSESS)
_WITHOUT_A_SITTING = (Phase.PLAN, Phase.PEOPLE, Phase.CLOSE)
"""What may be noted before a new sitting begins, and after one was stopped."""


class Frame(QObject):
    """Takes pages in, and tells all that are there the same.

    Signals:
        edited: Something was typed just now on one of them.
        phase_asked: A `Phase` to turn to.
        stop_asked: End it now.
        break_asked: Begin a break.
    """

    edited = Signal()
    phase_asked = Signal(object)
    stop_asked = Signal()
    break_asked = Signal()

    def __init__(self, view: Page, pages: Pages, layers: Layers, rail: Rail) -> None:
        super().__init__(view)
        self._theme = view.theme
        self._pages = pages
        self._layers = layers
        self._rail = rail
        self._feet: list[tuple[Phase, Foot]] = []
        self._notes: list[StoringNote] = []
        self._is_open = self._words_open = self._pauses = True
        self._is_refused = False
        self._gaps: tuple[str, ...] = ()
        self._open_ends: tuple[str, ...] = ()
        self._to_read: list[Testimony] = []
        for phase, later in pages.all().items():
            later.tell(partial(self._take_in, phase))
        pages.first_account.tell(partial(self._take_in, Phase.ACCOUNT))
        pages.particulars.tell(self._take_in_apart)
        pages.read_back.tell(self._give_to_read)
        pages.close.tell(lambda page: page.show_gaps(self._gaps))
        pages.close.tell(lambda page: page.show_open_ends(self._open_ends))

    def show_open(self, is_open: bool) -> None:
        """Let people write, or show the words as final."""
        self._is_open = is_open
        self._show_locks()
        self._show_notes()

    def show_words_open(self, *, words_open: bool, pauses: bool) -> None:
        """Let words be typed or not, and offer a break or not."""
        before = self._words_open
        self._words_open, self._pauses = words_open, pauses
        for _phase, foot in self._feet:
            foot.show_running(stops=self._is_open, pauses=pauses)
        if words_open != before:
            self._show_locks()

    def show_standing(self, testimony: Testimony) -> None:
        """Let nothing be written down after a no to storing it; say what stands open."""
        self._open_ends = ends = tuple(desk_rules.open_ends(testimony))
        self._rail.show_open_ends(ends)
        if (page := self._pages.close.made) is not None:
            page.show_open_ends(ends)
        refused = rules.refuses_storing(testimony.consent)
        if refused != self._is_refused:
            self._is_refused = refused
            self._show_locks()
            self._show_notes()

    def show_next(self) -> None:
        """Lead on from each page as the rail has it now."""
        for phase, foot in self._feet:
            foot.show_next(self._rail.neighbour(phase, 1))

    def show_gaps(self, gaps: tuple[str, ...]) -> None:
        """Say what is missing, on the last page."""
        self._gaps = gaps
        if (page := self._pages.close.made) is not None:
            page.show_gaps(gaps)

    def show_read_back(self, testimony: Testimony) -> None:
        """Show the words as they stand, for reading; later if nobody reads them yet."""
        last = self._to_read[-1:]
        if (page := self._pages.read_back.made) is not None:
            page.show_read_back(testimony)
        elif last and last[0].read_back.confirmed == testimony.read_back.confirmed:
            self._to_read[-1] = testimony
        else:  # that the words are confirmed no more is told from the one before
            self._to_read.append(testimony)

    @property
    def may_record(self) -> bool:
        """Whether it can be recorded now."""
        # After a no to storing it that is refused in words, where it is asked for.
        return self._is_open and self._words_open and self._pauses

    def _show_locks(self) -> None:
        for phase, page in self._pages.made():
            page.show_open(self._is_open_on(phase))
        if (first := self._pages.first_account.made) is not None:
            first.show_open(self._is_open_on(Phase.ACCOUNT))

    def _show_notes(self) -> None:
        for note in self._notes:
            note.show_refused(refused=self._is_refused and self._is_open)

    def _is_open_on(self, phase: Phase) -> bool:
        if phase is Phase.ASSESS:
            return not self._is_open
        if self._is_refused and phase in OF_WORDS:
            return False
        return self._is_open and (self._words_open or phase in _WITHOUT_A_SITTING)

    def _take_in(self, phase: Phase, page: AnyPage | FirstAccountPage) -> None:
        self._layers.add_page(page)
        if not isinstance(page, ReadBackPage):
            page.edited.connect(self.edited)
        if phase not in _STOPS_NOWHERE:
            self._put_foot(phase, page)
        page.show_open(self._is_open_on(phase))
        if phase in OF_WORDS:
            note = StoringNote(self._theme, page)
            note.phase_asked.connect(self.phase_asked)
            note.show_refused(refused=self._is_refused and self._is_open)
            self._notes.append(note)

    def _take_in_apart(self, page: ParticularsPage) -> None:
        self._layers.add_page(page)
        page.edited.connect(self.edited)

    def _give_to_read(self, page: ReadBackPage) -> None:
        for testimony in self._to_read:
            page.show_read_back(testimony)
        self._to_read.clear()

    def _put_foot(self, phase: Phase, page: AnyPage | FirstAccountPage) -> None:
        """Give a page the same foot as every other, but the last two, at which it ends."""
        foot = Foot(self._theme)
        foot.put_on(page)
        foot.show_running(stops=self._is_open, pauses=self._pauses)
        foot.show_next(self._rail.neighbour(phase, 1))
        foot.phase_asked.connect(self.phase_asked)
        foot.stop_asked.connect(self.stop_asked)
        foot.break_asked.connect(self.break_asked)
        self._feet.append((phase, foot))
