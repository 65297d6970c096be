"""The interview's window: one page at a time, a rail with what is left, the status line.

It shows and asks, and decides nothing. What could not be saved stays in a banner above
every page until it is saved; the recording line stands in the status line on every page.
"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.domain import desk_rules
from desktop.domain.testimony import Testimony
from ui.evidence.recording_bar import RecordingBar
from ui.interview.begun import not_closed
from ui.interview.foot import STOP_KEYS
from ui.interview.frame import Frame
from ui.interview.layers import Layers
from ui.interview.names import shut_message, still_adding
from ui.interview.pages import ByPhase, Pages, help_of
from ui.interview.phases import Phase, Shut, phases_of, shut_phases
from ui.interview.rail import Rail
from ui.interview.saving import SavingNote
from ui.interview.screen import Place
from ui.interview.sitting_bar import SittingBar
from ui.interview.sitting_presenter import SittingNote
from ui.interview.sound_words import SoundWords
from ui.interview.whereabouts import Whereabouts
from ui.particulars.view import ParticularsPage
from ui.theme import Theme
from ui.widgets.banner import Banner
from ui.widgets.page import Page
from ui.widgets.status import StatusLine
from ui.words import translate


class InterviewView(Page):
    """The pages of one interview. The account is there from the begin; others come later.

    Signals:
        phase_asked: A `Phase` to turn to.
        retry_asked: Try again to save.
        seal_asked: Id of the testimony to seal.
        leave_asked: Go back to where the interview was opened, once all is kept.
        stop_asked: End it now, on whatever page.
        break_asked: Begin a break.
        reopen_asked: Take the closed interview up again.
        opened: It was opened or closed.
        changed: The `Testimony` as it is now.
        finished: All is kept; the page can be closed.
    """

    phase_asked = Signal(object)
    retry_asked = Signal()
    seal_asked = Signal(str)
    leave_asked = Signal()
    stop_asked = Signal()
    break_asked = Signal()
    reopen_asked = Signal()
    opened = Signal()
    changed = Signal(object)
    finished = Signal()

    def __init__(self, theme: Theme, code: str, pages: Pages, status: StatusLine) -> None:
        super().__init__(theme, translate("interview", "Interview"))
        self._pages = pages
        self._status = status
        self._phase = Phase.PEOPLE
        self._page: Page = pages.account()
        self._is_first_account = False
        self._may_leave = False
        self._shut_told: Banner | None = None
        self._saving = SavingNote(theme, status)
        self.saving = self._saving.banner
        self.sitting = SittingBar(theme, status)
        self._is_open = True
        self._whereabouts = Whereabouts(self)
        self._layers = Layers(self, (self._saving, self.sitting))
        self.phases = Rail(theme, code, pages.all())
        self.rail = self.phases
        self._frame = Frame(self, pages, self._layers, self.phases)
        self.recording = RecordingBar(theme)
        status.add_widget(self.recording)
        self.sound = SoundWords(self.recording, pages.evidence, lambda: self._page.banner)
        self._connect()

    # What the presenters say.

    def show_testimony(self, testimony: Testimony) -> None:
        """Fill the account; what makes another page fills it."""
        self._pages.account().show_testimony(testimony)
        self._frame.show_read_back(testimony)

    def show_change(self, testimony: Testimony) -> None:
        """Show what has changed to the pages that depend on it, and which are shut."""
        self._is_first_account = desk_rules.is_first_account(testimony)
        self.phases.show_phases(
            phases_of(testimony, self._pages.all()),
            shut_phases(testimony, is_open=self._is_open),
            is_first_account=self._is_first_account,
        )
        self._frame.show_next()
        self._frame.show_standing(testimony)
        made = self._pages.all()[self._phase].made and self._page_of(self._phase)
        if made and self._page not in (made, self._pages.particulars.made):
            self.show_phase(self._phase)
        self.changed.emit(testimony)

    def show_open(self, is_open: bool) -> None:
        """Let people write, or show the words as final."""
        self._is_open = is_open
        self.phases.show_open(is_open)
        self._frame.show_open(is_open)
        self.recording.show_open(self._frame.may_record)
        self.opened.emit()

    def show_words_open(self, *, words_open: bool, pauses: bool) -> None:
        """Let words be typed or not, and offer a break or not."""
        could = self._frame.may_record
        self._frame.show_words_open(words_open=words_open, pauses=pauses)
        if self._frame.may_record != could:
            self.recording.show_open(not could)

    def show_phase(self, phase: Phase) -> None:
        """Turn to a page; to the one before if this one is nowhere."""
        if phase not in self._pages.all():
            phase = self._phase
        self._phase = phase
        self.phases.show_phase(phase)
        page = self._page_of(phase)
        self._turn_to(page, page.accessibleName(), help_of(phase, page))

    def show_particulars(self) -> None:
        """Turn to the page that stands apart from the account; the phase stays."""
        page = self._pages.particulars()
        self._turn_to(page, page.title.text(), page.help_words)

    def show_gaps(self, gaps: tuple[str, ...], noted: frozenset[Phase]) -> None:
        """Say what is missing, in the rail and on the last page."""
        self.phases.show_gaps(gaps, noted)
        self._frame.show_gaps(gaps)

    def show_shut(self, phase: Phase, why: Shut) -> None:
        """Say why a page cannot be entered yet."""
        self._page.banner.show_message(shut_message(phase, why))
        self._shut_told = self._page.banner

    def show_begun(self, gap: str) -> None:
        """Say that it is not closed over what was begun, and offer the way there."""
        page = self._pages.close()
        way = (translate("interview", "What is missing"), lambda: page.gap_asked.emit(gap))
        self._page.banner.show_message(not_closed(gap), [way])
        self._shut_told = self._page.banner

    def show_read_back(self, testimony: Testimony) -> None:
        """Show the words as they stand, for reading."""
        self._frame.show_read_back(testimony)

    def replace_paragraph(self, number: int, text: str) -> None:
        """Put a corrected paragraph into the account."""
        self._pages.account().replace_paragraph(number, text)

    def show_saved(self, at: str, newest: bool) -> None:
        """Say when words last reached the disk."""
        self._saving.show_saved(at, newest)

    def show_waiting(self) -> None:
        """Say that the newest words are not on disk yet."""
        self._saving.show_waiting()

    def show_not_saved(self, error: Exception) -> None:
        """Say that saving failed; stays until `show_saved`."""
        self._saving.show_not_saved(error)

    def show_sitting(self, note: SittingNote, minutes: int | None) -> None:
        """Say what stands in the way, if anything, and how long this sitting goes on."""
        self.sitting.show_note(note)
        self.sitting.show_minutes(minutes)

    def show_problem(self, error: Exception) -> None:
        """Say that something other than saving was refused."""
        self._page.banner.show_error(error)

    def show_still_adding(self) -> None:
        """Say why the interview cannot be left yet."""
        self._pages.evidence().banner.show_message(still_adding())

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""
        for page in self._pages.typed_in():
            page.settle_now()

    def ask_to_seal(self, testimony: Testimony) -> None:
        """Leave for the page where a closed interview is sealed."""
        self.seal_asked.emit(str(testimony.id))

    # What the window asks.

    def close_last(self) -> bool:
        """Close what is open inside the page; then leave, but only once all is kept."""
        if self._page.close_last():
            return True
        if not self._may_leave:
            self._whereabouts.stay()
            self.leave_asked.emit()
        return not self._may_leave

    def let_go(self) -> None:
        """All is kept: the window may close the page."""
        self._may_leave = True
        self.finished.emit()

    def first_focus(self) -> QWidget | None:
        """Begin where the person was, or where the page in sight begins."""
        return self._whereabouts.start or self._page.first_focus()

    def go_back(self) -> None:
        """Give the keyboard back to where the person was on the page in sight."""
        self._whereabouts.go_back()

    @property
    def phase(self) -> Phase:
        """The page in sight."""
        return self._phase

    @property
    def page(self) -> Page:
        """What is in sight."""
        return self._page

    @property
    def place(self) -> Place:
        """Where the person is."""
        paragraph, column = self._pages.account().editor.caret_place()
        box, caret = self._whereabouts.box
        return Place(
            phase=self._phase, paragraph=paragraph, column=column, box=box, caret=caret
        )

    def return_to(self, place: Place) -> None:
        """Go where the person was."""
        self.phase_asked.emit(place.phase)
        self._whereabouts.return_to(place.box, place.caret)
        self._pages.account().editor.put_caret(place.paragraph, place.column)

    @property
    def pages(self) -> Mapping[Phase, Page]:
        """All pages; to look at one makes it."""
        return ByPhase(self._pages)

    @property
    def apart(self) -> ParticularsPage:
        """The page that stands apart from the account."""
        return self._pages.particulars()

    def _page_of(self, phase: Phase) -> Page:
        if phase is Phase.ACCOUNT and self._is_first_account:
            return self._pages.first_account()
        return self._pages.all()[phase]()

    def _turn_to(self, page: Page, title: str, help_words: tuple[str, ...]) -> None:
        if self._shut_told is not None:
            self._shut_told.clear()
        self._shut_told = None
        self._page.left.emit()
        self._page = page
        self._layers.show_page(page)
        self.title.setText(title)
        self.help_words = help_words
        self._whereabouts.show_page(page)
        page.entered.emit()
        if focus := page.first_focus():
            focus.setFocus()

    def _connect(self) -> None:
        self._saving.retry_asked.connect(self.retry_asked)
        self.phases.phase_asked.connect(self.phase_asked)
        self.phases.reopen_asked.connect(self.reopen_asked)
        self._frame.edited.connect(self.show_waiting)
        self._frame.phase_asked.connect(self.phase_asked)
        self._frame.stop_asked.connect(self.stop_asked)
        self._frame.break_asked.connect(self.break_asked)
        keys = QShortcut(self)
        keys.setKeys([QKeySequence(each) for each in STOP_KEYS])
        keys.activated.connect(self.stop_asked)
        self.entered.connect(self._entered)
        self.left.connect(self._left)
        self.destroyed.connect(self.recording.deleteLater)

    def _entered(self) -> None:
        self.recording.show()
        self._page.entered.emit()

    def _left(self) -> None:
        self.settle_now()
        self._page.left.emit()
        self.recording.hide()
        self._saving.leave()
        self.sitting.show_minutes(None)
