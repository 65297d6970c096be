"""A letter to read, set like the case file: a book page, with the facts in the margin."""

from typing import BinaryIO

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.evidence import Attachment, AttachmentId
from desktop.services.letters import LetterFacts, Reading
from ui.casefile.book import BookPage
from ui.casefile.listening import OpenEvidence, SoundPlayer
from ui.letters.letter_parts import parts_of
from ui.letters.words import from_words, state_words, stray_message
from ui.theme import Theme
from ui.widgets.asked_twice import AskedTwice, Asking
from ui.widgets.buttons import Button
from ui.widgets.dates import moment_words
from ui.widgets.kinds import about_words, kind_words
from ui.widgets.labels import FingerprintLabel, PlainLabel
from ui.widgets.page import Page
from ui.words import translate


class LetterPage(Page):
    """Widgets and signals.

    Signals:
        answer_wanted: Write a supplement as an answer.
        testimony_wanted: Go to the testimony's letters.
        forget_confirmed: The button was held: destroy its words.
        uncover_wanted: Id of an enclosed picture to be shown.
        listen_wanted: Id of an enclosed sound to be played.
    """

    answer_wanted = Signal()
    testimony_wanted = Signal()
    forget_confirmed = Signal()
    uncover_wanted = Signal(str)
    listen_wanted = Signal(str)

    def __init__(self, theme: Theme, player: SoundPlayer) -> None:
        super().__init__(theme, translate("letters", "Letter"))
        self._parts = QVBoxLayout()
        self._parts.setSpacing(24)
        self.evidence = OpenEvidence(theme, player)
        self.evidence.uncover_wanted.connect(self.uncover_wanted)
        self.evidence.listen_wanted.connect(self.listen_wanted)
        self.left.connect(self.evidence.fall_silent)
        self.column.addLayout(self._parts)
        self.column.addWidget(self.evidence)
        self.column.addStretch(1)
        self._facts = QVBoxLayout()
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setSpacing(20)
        self.forget = AskedTwice(theme, _asking(), _question())
        self.forget.confirmed.connect(self.forget_confirmed)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addLayout(self._facts)
        column.addWidget(self.forget)
        self.add_margin(beside)
        self.answer = Button(
            theme, translate("letters", "Answer with a supplement"), "primary", "pencil"
        )
        self.answer.clicked.connect(self.answer_wanted)
        self.others = Button(theme, translate("letters", "All letters about it"))
        self.others.clicked.connect(self.testimony_wanted)
        self._first: QWidget | None = None
        self.help_words = _help()

    def show_letter(self, reading: Reading) -> None:
        """Show what it says, or that its words are gone."""
        facts = reading.facts
        name = _name(reading)
        self.banner.clear()
        if facts.is_stray:
            self.banner.show_message(stray_message())
        self.title.setText(name)
        self.setAccessibleName(name)
        _empty(self._parts)
        _empty(self._facts)
        shown = parts_of(self.theme, reading)
        for part in shown:
            self._parts.addWidget(part)
        books = (part for part in shown if isinstance(part, BookPage))
        self._first = next(books, None)
        for block in _margin(reading):
            self._facts.addWidget(block)
        self.evidence.show_attachments(reading.enclosures)
        self.evidence.setVisible(bool(reading.enclosures))
        self.forget.close_question()
        self.forget.setVisible(facts.may_be_forgotten)
        self._show_foot(reading)

    def show_picture(self, attachment: AttachmentId, picture: object) -> None:
        """Uncover a decoded picture, or say why it is not shown."""
        self.evidence.show_picture(attachment, picture)

    def play(self, attachment: Attachment, reader: BinaryIO) -> None:
        """Play a sound."""
        self.evidence.play(attachment, reader)

    def show_attachment_problem(self, attachment: AttachmentId, error: Exception) -> None:
        """Say why an enclosed file could not be read."""
        self.evidence.show_problem(attachment, error)

    def show_problem(self, error: Exception) -> None:
        """Say why it cannot be read."""
        self.banner.show_error(error)

    def first_focus(self) -> QWidget | None:
        """Begin with the words, or with the way on."""
        return self._first or (None if self.others.isHidden() else self.others)

    def close_last(self) -> bool:
        """Put the question whether to destroy the words away if it is open."""
        is_open = self.forget.isVisibleTo(self) and self.forget.is_open
        if is_open:
            self.forget.put_away()
        return is_open

    def _show_foot(self, reading: Reading) -> None:
        is_here = bool(reading.code)
        if reading.may_answer:
            self.set_foot(self.answer, self.others)
        elif is_here:
            self.set_foot(self.others)
        self.answer.setVisible(reading.may_answer)
        self.others.setVisible(is_here)


def _asking() -> Asking:
    return Asking(
        ask=translate("letters", "Destroy its words…"),
        hold=translate("letters", "Hold to destroy"),
        keep=translate("letters", "Keep the letter"),
    )


def _question() -> str:
    return translate(
        "letters",
        "Its words and what is enclosed are destroyed on this device, for ever. That it "
        "was, from whom and when stays known, and so does what it changed.",
    )


def _name(reading: Reading) -> str:
    """Return what a letter is called; a stray without the code that it names."""
    if reading.facts.is_stray:
        return kind_words(reading.facts.kind)
    code = reading.code or _code_of(reading)
    return about_words(reading.facts.kind, code).rstrip(" ,")


def _code_of(reading: Reading) -> str:
    """Return the code that the letter names, of a testimony that is not here."""
    return str(getattr(reading.record, "code", ""))


def _margin(reading: Reading) -> list[QWidget]:
    facts = reading.facts
    return [_from(facts), _block(translate("letters", "State"), _moment(facts))]


def _from(facts: LetterFacts) -> QWidget:
    box = _block(translate("letters", "Signed by"), from_words(facts))
    column = box.layout()
    if facts.party and column is not None:
        column.addWidget(FingerprintLabel(facts.party))
    return box


def _moment(facts: LetterFacts) -> str:
    return f"{state_words(facts)}, {moment_words(facts.at)}"


def _block(heading: str, *lines: str) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(PlainLabel(heading, "strong"))
    for line in lines:
        column.addWidget(PlainLabel(line))
    return box


def _empty(layout: QVBoxLayout) -> None:
    while item := layout.takeAt(0):
        if old := item.widget():
            old.hide()
            old.deleteLater()


def _help() -> tuple[str, ...]:
    return (
        translate(
            "letters",
            "This is what its signer sealed, verified to the last byte. It cannot be "
            "changed; what comes later stands in a letter of its own.",
        ),
        translate(
            "letters",
            "The name is the one under which you know the key. The day is when it came "
            "here, by this device's clock.",
        ),
    )
