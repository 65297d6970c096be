"""The interview's window: one page at a time, a rail with what is left, the status line.

It shows and asks, and decides nothing. What could not be saved stays in a banner above
every page until it is saved; the recording line stands in the status line on every page.
"""

import itertools
from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.testimony import Testimony
from ui.evidence.recording_bar import RecordingBar
from ui.evidence.take import Stage
from ui.interview.names import phase_name
from ui.interview.pages import Pages, help_of
from ui.interview.phases import Phase
from ui.interview.rail import Rail
from ui.interview.screen import Place
from ui.messages import MESSAGES, Message
from ui.particulars.view import ParticularsPage
from ui.theme import Theme
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.page import EDGE_PX, Page
from ui.widgets.status import StatusLine
from ui.words import translate

RETRY_MS = 10_000
SAVED = "saved"


class InterviewView(Page):
    """The pages of one interview.

    Signals:
        phase_asked: A `Phase` to turn to.
        retry_asked: Try again to save.
        seal_asked: Id of the testimony to seal.
        leave_asked: Go back to where the interview was opened, once all is kept.
        finished: All is kept; the page can be closed.
    """

    phase_asked = Signal(object)
    retry_asked = Signal()
    seal_asked = Signal(str)
    leave_asked = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, code: str, pages: Pages, status: StatusLine) -> None:
        super().__init__(theme, translate("interview", "Interview"))
        self._frame = QWidget(self)
        self._stack = QStackedWidget()
        self._pages = pages
        self._status = status
        self._phase = Phase.PEOPLE
        self._page: Page = pages.people
        self._may_leave = False
        self._saved_at = ""
        self.saving = Banner(theme)
        self._lay_out_pages()
        self.phases = Rail(theme, code)
        self.rail = self.phases
        self.recording = RecordingBar(theme)
        status.add_widget(self.recording)
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self.retry_asked)
        self._give_next_steps()
        self.phases.phase_asked.connect(self.phase_asked)
        self.phases.reopen_asked.connect(pages.close.reopen_asked)
        for page in (pages.people, pages.consent, pages.account, pages.close):
            page.edited.connect(self.show_waiting)
        pages.particulars.edited.connect(self.show_waiting)
        self.entered.connect(self._entered)
        self.left.connect(self._left)
        self.destroyed.connect(self.recording.deleteLater)

    # What the presenter says.

    def show_testimony(self, testimony: Testimony) -> None:
        """Fill every page."""
        for page in (self._pages.people, self._pages.account, self._pages.close):
            page.show_testimony(testimony)
        self._pages.read_back.show_read_back(testimony)

    def show_open(self, is_open: bool) -> None:
        """Let people write, or show the words as final."""
        for page in self._pages.all().values():
            page.show_open(is_open)
        self.recording.show_open(is_open)
        self.phases.show_open(is_open)

    def show_phase(self, phase: Phase) -> None:
        """Turn to a page."""
        self._phase = phase
        self.phases.show_phase(phase)
        self._turn_to(self._pages.all()[phase], phase_name(phase), help_of(phase))

    def show_particulars(self) -> None:
        """Turn to the page that stands apart from the account; the phase stays."""
        page = self._pages.particulars
        self._turn_to(page, page.title.text(), page.help_words)

    def _turn_to(self, page: Page, title: str, help_words: tuple[str, ...]) -> None:
        self._page.left.emit()
        self._page = page
        self._stack.setCurrentWidget(page)
        self.title.setText(title)
        self.help_words = help_words
        page.entered.emit()
        if focus := page.first_focus():
            focus.setFocus()

    def show_gaps(self, gaps: tuple[str, ...]) -> None:
        """Say what is missing, in the rail and on the last page."""
        self.phases.show_gaps(gaps)
        self._pages.close.show_gaps(gaps)

    def show_read_back(self, testimony: Testimony) -> None:
        """Show the words as they stand, for reading."""
        self._pages.read_back.show_read_back(testimony)

    def replace_paragraph(self, number: int, text: str) -> None:
        """Put a corrected paragraph into the account."""
        self._pages.account.replace_paragraph(number, text)

    def show_saved(self, at: str, newest: bool) -> None:
        """Say when words last reached the disk."""
        self._retry.stop()
        self._show_saving(None)
        words = (
            translate("interview", "Saved {time}")
            if newest
            else translate("interview", "Last saved {time}")
        )
        self._saved_at = at
        self._status.show_part(SAVED, words.format(time=at[11:16]))

    def show_waiting(self) -> None:
        """Say that the newest words are not on disk yet."""
        if self.saving.isHidden():
            words = translate("interview", "Last saved {time}")
            shown = words.format(time=self._saved_at[11:16]) if self._saved_at else ""
            self._status.show_part(SAVED, shown or translate("interview", "Not saved yet"))

    def show_not_saved(self, error: Exception) -> None:
        """Say that saving failed; stays until `show_saved`."""
        self._retry.start()
        self._show_saving(error)
        words = translate("interview", "Not saved. Your words are still here.")
        self._status.show_part(SAVED, words, "amber", words)

    def _show_saving(self, error: Exception | None) -> None:
        if error is None:
            self.saving.clear()
        else:
            again = translate("interview", "Try again")
            self.saving.show_error(error, ((again, self.retry_asked.emit),))
        self._above.setContentsMargins(EDGE_PX, 16 if error else 0, EDGE_PX, 0)

    def show_problem(self, error: Exception) -> None:
        """Say that something other than saving was refused."""
        self._page.banner.show_error(error)

    def show_stage(self, stage: Stage) -> None:
        """Show where the recording stands."""
        self.recording.show_stage(stage)
        self._pages.evidence.record.setEnabled(stage is Stage.IDLE)

    def show_still_adding(self) -> None:
        """Say why the interview cannot be left yet."""
        self._pages.evidence.banner.show_message(
            Message(
                translate("interview", "Files are still coming in."),
                "",
                translate("interview", "Wait until they are here, or cancel."),
                "plain",
            )
        )

    def show_not_recorded(self, error: Exception) -> None:
        """Say that a recording could not begin or be kept."""
        self._page.banner.show_error(error)

    def show_sound_failed(self, code: str) -> None:
        """Say that the microphone failed."""
        message = MESSAGES.get(code) or MESSAGES["audio.no_sound"]
        self._page.banner.show_message(message.shown())

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""
        for page in (
            self._pages.people,
            self._pages.consent,
            self._pages.account,
            self._pages.close,
            self._pages.particulars,
        ):
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
            self.leave_asked.emit()
        return not self._may_leave

    def let_go(self) -> None:
        """All is kept: the window may close the page."""
        self._may_leave = True
        self.finished.emit()

    def first_focus(self) -> QWidget | None:
        """Begin where the page in sight begins."""
        return self._page.first_focus()

    @property
    def phase(self) -> Phase:
        """The page in sight."""
        return self._phase

    @property
    def place(self) -> Place:
        """Where the person is."""
        paragraph, column = self._pages.account.editor.caret_place()
        return Place(phase=self._phase, paragraph=paragraph, column=column)

    def return_to(self, place: Place) -> None:
        """Go where the person was."""
        self._pages.account.editor.put_caret(place.paragraph, place.column)
        self.phase_asked.emit(place.phase)

    @property
    def pages(self) -> Mapping[Phase, Page]:
        """All pages."""
        return self._pages.all()

    @property
    def apart(self) -> ParticularsPage:
        """The page that stands apart from the account."""
        return self._pages.particulars

    def _lay_out_pages(self) -> None:
        """Give the whole room to the pages, which bring title, column and foot."""
        frame = self.layout()
        if frame is not None:
            self._frame.setLayout(frame)
        self._frame.hide()
        self._above = QVBoxLayout()
        self._above.setContentsMargins(EDGE_PX, 0, EDGE_PX, 0)
        self._above.addWidget(self.saving)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._above)
        for page in (*self._pages.all().values(), self._pages.particulars):
            self._stack.addWidget(page)
        room = QSizePolicy.Policy.Ignored
        self._stack.setSizePolicy(room, room)
        whole.addWidget(self._stack, 1)

    def _give_next_steps(self) -> None:
        order = tuple(Phase)
        for phase, after in itertools.pairwise(order):
            words = translate("interview", "Next: {page}").format(page=phase_name(after))
            button = Button(self.theme, words, "primary")
            button.clicked.connect(lambda _on, after=after: self.phase_asked.emit(after))
            self._pages.all()[phase].set_foot(button)

    def _entered(self) -> None:
        self.recording.show()
        self._page.entered.emit()

    def _left(self) -> None:
        self.settle_now()
        self._page.left.emit()
        self.recording.hide()
        self._status.hide_part(SAVED)
