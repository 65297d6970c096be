"""The ceremony as a page: one step in sight at a time, no decisions."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from crypto.identity import Card
from ui.ceremony import notes
from ui.ceremony.planning import PlanStep
from ui.ceremony.prepare import PrepareStep
from ui.ceremony.rail import StepsRail
from ui.ceremony.screen import Due
from ui.ceremony.sheet_step import SheetStep
from ui.ceremony.steps import LiveStep, MakingStep, ProofStep, owner_words
from ui.statement.printer import Printers
from ui.theme import Theme
from ui.widgets.buttons import Button, one_of
from ui.widgets.files import Files
from ui.widgets.page import Page
from ui.words import translate

CARD_FILE = "key.card"


class CeremonyView(Page):
    """Widgets and signals.

    Signals:
        network_asked: Look at the network again.
        prepared: The people who are there.
        planned: A plan, and the language of the sheets.
        words_asked, print_asked: The piece that is due: its words, its sheet for a printer.
        print_chosen: Work that draws the sheet on a printer.
        save_chosen, card_save_chosen: Where to write the sheet; the card.
        sheet_done: The sheet is there, its holder can type.
        sheet_asked: Back to the sheet.
        typed: 33 words.
        leave_asked, leave_confirmed: End the page; forget what there is.
        closed: The page is done with.
    """

    network_asked = Signal()
    prepared = Signal(object)
    planned = Signal(object, str)
    words_asked = Signal()
    print_asked = Signal()
    print_chosen = Signal(object)
    save_chosen = Signal(object)
    card_save_chosen = Signal(object)
    sheet_done = Signal()
    sheet_asked = Signal()
    typed = Signal(object)
    leave_asked = Signal()
    leave_confirmed = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, files: Files, printers: Printers) -> None:
        super().__init__(theme, translate("ceremony", "A key in pieces"))
        self._files = files
        self._ended = False
        self._shown_number = 0
        self.rail = self.steps_rail = StepsRail()
        self.prepare = PrepareStep(theme)
        self.plan = PlanStep(theme)
        self.making = MakingStep(theme)
        self.sheet = SheetStep(theme, files, printers)
        self.proof = ProofStep(theme)
        self.live = LiveStep()
        self._now: QWidget = self.prepare
        for step in (
            self.prepare,
            self.plan,
            self.making,
            self.sheet,
            self.proof,
            self.live,
        ):
            self.column.addWidget(step)
            step.setVisible(step is self._now)
        self.column.addStretch(1)
        self.next_button = Button(theme, translate("ceremony", "Next"), "primary")
        self.finish_button = Button(theme, translate("ceremony", "Finish"), "primary")
        self.back_button = Button(
            theme, translate("ceremony", "Back to the sheet"), "link", "back"
        )
        next_place = one_of(self.next_button, self.finish_button)
        self.set_foot(next_place, self.back_button)
        self._connect()
        self.help_words = notes.help_words()

    def show_prepare(self) -> None:
        """Ask who is there, and whether the computer is fit."""
        self._show(self.prepare, "prepare", translate("ceremony", "A key in pieces"))
        self.next_button.setEnabled(self.prepare.is_ready)
        self.prepare.ticks[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_links(self, up: int | None) -> None:
        """Say whether a network link is up."""
        self.prepare.show_links(up)

    def show_too_few_people(self) -> None:
        """Say that nobody makes such a key alone."""
        self.prepare.show_too_few()

    def show_plan(self) -> None:
        """Ask what the key is for, and how many pieces there are."""
        self._show(self.plan, "plan", translate("ceremony", "The key"))
        self.next_button.setText(translate("ceremony", "Make the key"))
        self.plan.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_making(self) -> None:
        """Say that the key is being made."""
        self._show(self.making, "plan", translate("ceremony", "The key"))
        self.next_button.setEnabled(False)
        self.making.begin()

    def show_sheet(self, due: Due) -> None:
        """Offer to show, print or save one piece."""
        came_from_proof = self._now is self.proof
        self.proof.entry.forget()
        self._show(self.sheet, "pieces", owner_words(due))
        self.next_button.setText(translate("ceremony", "Type it back"))
        self.sheet.begin()
        self.sheet.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if came_from_proof and self._shown_number != due.number:
            self.sheet.banner.show_message(notes.taken(self._shown_number))
        self._shown_number = due.number

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show the words of the piece that is due."""
        self.sheet.banner.clear()
        self.sheet.shown.show_words(words)

    def ask_printer(self, pdf: bytes) -> None:
        """Ask for a printer for one sheet, and let go of the sheet."""
        self.sheet.ask_printer(pdf)

    def show_printing(self) -> None:
        """Show that the sheet is being sent to the printer."""
        self.next_button.setEnabled(False)
        self.sheet.show_printing()

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far printing is."""
        self.sheet.progress.advance(step, done, total)

    def show_printed(self, *, taken: bool) -> None:
        """Say whether the printer took the sheet."""
        self.next_button.setEnabled(True)
        self.sheet.show_printed(taken=taken)

    def show_saved(self, path: Path) -> None:
        """Say that the sheet was written and read back."""
        self.sheet.show_saved(path)

    def show_proof(self, due: Due) -> None:
        """Ask the holder to type the piece back."""
        self.sheet.shown.cover()
        title = translate("ceremony", "Type it back: {piece}")
        self._show(self.proof, "pieces", title.format(piece=owner_words(due)))
        self.back_button.show()
        self.next_button.setText(translate("ceremony", "Compare"))
        about = translate(
            "ceremony",
            "Read from the paper, never from memory. Four letters of a word are enough; "
            "Space goes on to the next.",
        )
        self.proof.begin("", about)

    def show_trial(self, due: Due, *, again: bool) -> None:
        """Ask for a piece of the test recovery."""
        title = translate("ceremony", "Test recovery: {place} of {needed}")
        title = title.format(place=due.place, needed=due.needed)
        problem = self.proof.entry.banner.words
        self._show(self.proof, "trial", title)
        self.next_button.setText(translate("ceremony", "Take this piece"))
        about = translate(
            "ceremony",
            "Now the key is rebuilt from paper alone. The pieces are chosen by lot, and "
            "only what you type is used. If it works, the key goes live.",
        )
        self.proof.begin(owner_words(due), about)
        if again:
            self.proof.entry.banner.show_message(notes.begin_again(problem))

    def show_live(self, card: Card, holders: tuple[str, ...]) -> None:
        """Show the key that is live now, and who holds which piece."""
        self.proof.entry.forget()
        self._show(self.live, "live", translate("ceremony", "The key is live"))
        self.live.show_card(card, holders)
        self.next_button.setText(translate("ceremony", "Save its card…"))
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_card_saved(self, path: Path) -> None:
        """Say that the card was written, and that all is done."""
        self.banner.show_message(notes.saved(path))
        self.next_button.hide()
        self.finish_button.show()
        self.finish_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_entry_problem(self, error: Exception) -> None:
        """Say what is wrong with what was typed."""
        self.proof.entry.show_problem(error)

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""
        self.next_button.setEnabled(True)
        self.sheet.end_printing()
        self.banner.show_error(error)

    def ask_leave(self, *, live: bool) -> None:
        """Ask whether everything is to be forgotten."""
        question = notes.leaving_without_card() if live else notes.leaving()
        self.banner.show_message(
            question,
            [
                (translate("ceremony", "Stay"), self.banner.clear),
                (translate("ceremony", "Leave and forget the key"), self._leave_now),
            ],
        )

    def end(self) -> None:
        """End the page: it closes without a question now."""
        self._ended = True
        self.proof.entry.forget()
        self.sheet.shown.cover()
        self.closed.emit()

    def close_last(self) -> bool:
        """Let Escape and Back ask first, as long as there is something to lose."""
        if self._ended:
            return False
        self.leave_asked.emit()
        return True

    def first_focus(self) -> QWidget | None:
        """Begin at the first tick."""
        return self.prepare.ticks[0]

    def _show(self, step: QWidget, code: str, title: str) -> None:
        self.banner.clear()
        self.title.setText(title)
        self.setAccessibleName(title)
        self.steps_rail.show_step(code)
        self.making.progress.finish()
        self._now.hide()
        self._now = step
        step.show()
        self.next_button.setText(translate("ceremony", "Next"))
        self.next_button.setEnabled(True)
        self.next_button.show()
        self.finish_button.hide()
        self.back_button.hide()

    def _connect(self) -> None:
        self.prepare.look_again.connect(self.network_asked)
        self.prepare.changed.connect(self._fit_next)
        self.sheet.shown.asked.connect(self.words_asked)
        self.sheet.print_asked.connect(self.print_asked)
        self.sheet.print_chosen.connect(self.print_chosen)
        self.sheet.save_chosen.connect(self.save_chosen)
        self.proof.entry.finished.connect(self._go_on)
        self.plan.name.returnPressed.connect(self._go_on)
        self.next_button.clicked.connect(self._go_on)
        self.finish_button.clicked.connect(self.leave_asked)
        self.back_button.clicked.connect(self.sheet_asked)
        self.left.connect(self.sheet.shown.cover)

    def _fit_next(self) -> None:
        self.next_button.setEnabled(self.prepare.is_ready)

    def _go_on(self) -> None:
        step = self._now
        if step is self.prepare:
            self.prepared.emit(self.prepare.people())
        elif step is self.plan:
            self._settle_plan()
        elif step is self.sheet:
            self.sheet_done.emit()
        elif step is self.proof:
            self.typed.emit(self.proof.entry.typed())
        elif step is self.live:
            self._ask_card()

    def _settle_plan(self) -> None:
        plan = self.plan.plan
        if plan is None:
            self.plan.show_missing()
        else:
            self.planned.emit(plan, self.plan.language.code)

    def _leave_now(self) -> None:
        self.banner.clear()
        self.leave_confirmed.emit()

    def _ask_card(self) -> None:
        path = self._files.ask_save(translate("ceremony", "Save the card"), CARD_FILE)
        if path is not None:
            self.card_save_chosen.emit(path)
