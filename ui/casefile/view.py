"""The case file: the account as a book page, facts in the margin, evidence beneath."""

from typing import BinaryIO

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.desk_rules import is_first_account
from desktop.domain.evidence import Attachment, AttachmentId
from desktop.domain.permissions import NOTHING_MORE
from desktop.domain.rows import ShelfRow
from desktop.domain.testimony import State
from desktop.services.reading import CaseFile
from desktop.services.withdrawing import Standing
from ui.body.words import BodyWords, words_in
from ui.casefile.beside import TranslationPanel
from ui.casefile.book import BookPage
from ui.casefile.coded import CodedPanel
from ui.casefile.facts import Facts
from ui.casefile.findings import FindingsPanel
from ui.casefile.first_account import FirstAccountPanel
from ui.casefile.hearing import HearingLine
from ui.casefile.lead import help_words, numbered, state_words
from ui.casefile.listening import OpenEvidence, SoundPlayer
from ui.casefile.particulars import ParticularsPanels
from ui.casefile.sealed import SealedPanel
from ui.casefile.wishes import WishesPanel
from ui.casefile.withdrawn import WithdrawnPanel
from ui.coded.labels import Labels
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.dates import day_words
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.words import translate

_FINAL = frozenset({State.RECEIVED, State.KEPT})


class CasePage(Page):
    """Widgets and signals.

    Signals:
        uncover_wanted: Id of a picture that the reader asks to see.
        listen_wanted: Id of a sound that the reader asks to hear.
        hear_wanted: Number of a paragraph to be heard from where it begins.
        statement_wanted: Make the statement.
        outbox_wanted: Go to the sealed file.
        particulars_wanted: The `Envelope` to open with one's own key, and to note it.
        pieces_wanted: An `Envelope`, and the `Custodian` whose key is joined to open it.
        hand_over_wanted: The `Envelope` to hand over to a custodian.
        stamps_wanted: Show the time-stamps of the bundle by which it came.
        letters_wanted: Show what was said about it since it was sealed.
        redaction_wanted: Make a redacted copy of it.
        destroy_confirmed: Destroy the words of paragraphs that were taken back.
    """

    uncover_wanted = Signal(str)
    listen_wanted = Signal(str)
    hear_wanted = Signal(int)
    statement_wanted = Signal()
    outbox_wanted = Signal()
    particulars_wanted = Signal(object)
    pieces_wanted = Signal(object, object)
    hand_over_wanted = Signal(object)
    stamps_wanted = Signal()
    letters_wanted = Signal()
    redaction_wanted = Signal()
    destroy_confirmed = Signal()

    def __init__(
        self,
        theme: Theme,
        player: SoundPlayer,
        labels: Labels | None = None,
        body_words: BodyWords | None = None,
    ) -> None:
        super().__init__(theme, translate("casefile", "Testimony"))
        self._lead = PlainLabel("", "quiet")
        self.particulars = ParticularsPanels(theme)
        self.particulars.own_wanted.connect(self.particulars_wanted)
        self.particulars.pieces_wanted.connect(self.pieces_wanted)
        self.particulars.hand_over_wanted.connect(self.hand_over_wanted)
        self.book = BookPage(theme, translate("casefile", "The account"))
        self.first_account = FirstAccountPanel(theme)
        self.hearing = HearingLine(theme, self.book)
        self.hearing.hear_wanted.connect(self.hear_wanted)
        self.translation = TranslationPanel(theme)
        self.coded = CodedPanel(theme, labels or Labels())
        self.coded.paragraph_wanted.connect(self._go_to)
        self.findings = FindingsPanel(theme, body_words or words_in("en"))
        self.evidence = OpenEvidence(theme, player)
        self.evidence.uncover_wanted.connect(self.uncover_wanted)
        self.evidence.listen_wanted.connect(self.listen_wanted)
        self.facts = Facts(theme)
        self.sealed = SealedPanel()
        self._make_buttons(theme)
        self.wishes = WishesPanel(theme)
        self.withdrawn = WithdrawnPanel(theme)
        self.withdrawn.destroy_confirmed.connect(self.destroy_confirmed)
        parts = (
            self._lead,
            self.withdrawn,
            self.wishes,
            self.particulars,
            self.first_account,
            self.book,
            self.hearing,
            self.translation,
            self.coded,
            self.findings,
            self.sealed,
            self.evidence,
        )
        for part in parts:
            self.column.addWidget(part)
            part.hide()
        self.column.addStretch(1)
        self.add_margin(self.facts)
        self.left.connect(self.evidence.fall_silent)
        self.help_words = help_words()

    def _make_buttons(self, theme: Theme) -> None:
        self.statement = Button(theme, translate("casefile", "Statement"), "primary")
        self.statement.clicked.connect(self.statement_wanted)
        self.outbox = Button(theme, translate("casefile", "Show it in the outbox"))
        self.outbox.clicked.connect(self.outbox_wanted)
        self.stamps = Button(theme, translate("casefile", "Time-stamps"), icon="clock")
        self.stamps.clicked.connect(self.stamps_wanted)
        self.letters = Button(theme, translate("casefile", "Letters"), icon="page")
        self.letters.clicked.connect(self.letters_wanted)
        words = translate("casefile", "Make a redacted copy")
        self.redact = Button(theme, words, "link", "pencil")
        self.redact.clicked.connect(self.redaction_wanted)
        self.beside_title.addWidget(self.redact)
        for button in (self.stamps, self.letters, self.redact):
            button.hide()

    def show_case(self, case: CaseFile) -> None:
        """Show the account, the facts and the attachments."""
        testimony = case.testimony
        if testimony is None:
            self.show_sealed(case.row)
            return
        self.banner.clear()
        self._name(testimony.code)
        self._lead.setText(state_words(case))
        self.first_account.show_testimony(testimony)
        self.book.set_paragraphs(numbered(testimony.paragraphs))
        self.hearing.show_testimony(testimony, case.attachments)
        self.translation.show_testimony(testimony)
        self.coded.show_testimony(testimony)
        self.findings.show_testimony(testimony)
        self.withdrawn.hide()
        self.wishes.show_wishes(testimony.consent_more, case.given_for)
        self.evidence.show_attachments(case.attachments)
        self.facts.show_case(case)
        self.particulars.show_envelopes(case.envelopes)
        self.sealed.hide()
        self.facts.show()
        for part in (self._lead, self.evidence):
            part.show()
        is_told = bool(testimony.paragraphs) or self.first_account.isHidden()
        self.book.setVisible(is_told)
        self.outbox.hide()
        self.set_foot(self.statement, self.stamps, self.letters)
        # Of a first account alone no pages are made: it is no statement.
        set_kind(self.statement, "" if is_first_account(testimony) else "primary")
        self.statement.show()
        self.stamps.setVisible(case.imported is not None)
        self.redact.setVisible(case.imported is not None)
        self.letters.setVisible(case.row.state in _FINAL)

    def show_standing(self, standing: Standing) -> None:
        """Show what the deponent took back, after the case itself."""
        self.withdrawn.show_standing(standing)
        if standing.consent is None:
            return
        self.facts.show_consent(standing.consent, standing.more or NOTHING_MORE)
        self.coded.close_paragraphs(number for number, _said_at in standing.closed)
        self.hearing.close_paragraphs(number for number, _said_at in standing.closed)
        self.facts.close_paragraphs({number for number, _said_at in standing.closed})
        words = list(self.book.paragraphs())
        for number, said_at in standing.closed:
            words[number - 1] = translate(
                "casefile", "[Withdrawn by the deponent on {day}]"
            ).format(day=day_words(said_at))
        self.book.set_paragraphs(words)

    def show_sealed(self, row: ShelfRow) -> None:
        """Show that this device can no longer open it."""
        self.banner.clear()
        self._name(row.code)
        self.book.set_paragraphs(())
        self.particulars.show_envelopes(())
        self.translation.show_testimony(None)
        self.coded.show_testimony(None)
        self.findings.show_testimony(None)
        self.first_account.show_testimony(None)
        for part in (self._lead, self.book, self.evidence, self.facts, self.statement):
            part.hide()
        for widget in (self.stamps, self.redact, self.wishes, self.hearing):
            widget.hide()
        self.sealed.show_row(row)
        self.sealed.show()
        self.withdrawn.hide()
        self.set_foot(self.outbox, self.letters)
        self.outbox.show()
        self.letters.show()

    def show_picture(self, attachment: AttachmentId, picture: object) -> None:
        """Uncover a decoded picture, or say why it is not shown."""
        self.evidence.show_picture(attachment, picture)

    def play(self, attachment: Attachment, reader: BinaryIO, at_ms: int = 0) -> None:
        """Play a sound from a moment; the one before falls silent."""
        self.evidence.play(attachment, reader, at_ms)

    def show_attachment_problem(self, attachment: AttachmentId, error: Exception) -> None:
        """Say why an attachment could not be read."""
        self.evidence.show_problem(attachment, error)

    def show_problem(self, error: Exception) -> None:
        """Say why the case file could not be read."""
        self.banner.show_error(error)

    def first_focus(self) -> QWidget | None:
        """Begin at the account, or at a first one."""
        if not self.book.isHidden():
            return self.book
        return self.first_account.first_focus() or self.outbox

    def close_last(self) -> bool:
        """Take back the question that was asked last."""
        return self.particulars.close_last()

    def _go_to(self, paragraph: int) -> None:
        """Bring a paragraph into sight, with the caret at its begin."""
        self.book.go_to(paragraph)
        place = self.book.mapTo(self, self.book.cursorRect().center())
        bar = self._frame_area.verticalScrollBar()
        bar.setValue(bar.value() + place.y() - self.height() // 3)
        self.book.setFocus()

    def _name(self, code: str) -> None:
        self.title.setText(code)
        self.setAccessibleName(translate("casefile", "Testimony {code}").format(code=code))
