"""A letter to read, set like the case file: a book page, with the facts in the margin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.letters import LetterFacts, Reading
from ui.casefile.book import BookPage
from ui.letters.letter_parts import parts_of
from ui.letters.words import from_words, state_words
from ui.messages import size_words
from ui.theme import Theme
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
    """

    answer_wanted = Signal()
    testimony_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("letters", "Letter"))
        self._parts = QVBoxLayout()
        self._parts.setSpacing(24)
        self.column.addLayout(self._parts)
        self.column.addStretch(1)
        self._facts = QVBoxLayout()
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setSpacing(20)
        beside = QWidget()
        beside.setLayout(self._facts)
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
        name = about_words(facts.kind, reading.code or _code_of(reading)).rstrip(" ,")
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
        self._show_foot(reading)

    def show_problem(self, error: Exception) -> None:
        """Say why it cannot be read."""
        self.banner.show_error(error)

    def first_focus(self) -> QWidget | None:
        """Begin with the words, or with the way on."""
        return self._first or (None if self.others.isHidden() else self.others)

    def _show_foot(self, reading: Reading) -> None:
        is_here = bool(reading.code)
        if reading.may_answer:
            self.set_foot(self.answer, self.others)
        elif is_here:
            self.set_foot(self.others)
        self.answer.setVisible(reading.may_answer)
        self.others.setVisible(is_here)


def _code_of(reading: Reading) -> str:
    """Return the code that the letter names, of a testimony that is not here."""
    return str(getattr(reading.record, "code", ""))


def _margin(reading: Reading) -> list[QWidget]:
    facts = reading.facts
    blocks = [_from(facts), _block(translate("letters", "State"), _moment(facts))]
    if reading.enclosures:
        lines = [
            f"{each.name or kind_words(facts.kind)} · {size_words(each.size_bytes)}"
            for each in reading.enclosures
        ]
        blocks.append(_block(translate("letters", "Enclosed"), *lines))
    return blocks


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
