"""What the person wishes beyond yes and no: how long, after death, how to be reached.

Addresses and numbers do not belong here but into the particulars, which stay apart.
"""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.domain.permissions import AfterDeath, FullConsent, Recontact
from ui.coded.reading import read_as
from ui.consent.days import day_of
from ui.consent.no_day import is_no_day, with_words
from ui.consent.presenter import Wishes
from ui.consent.words import ReadAloud
from ui.interview.settle import Settle
from ui.plain import visible_lines
from ui.theme import READING_PX, Theme
from ui.theme.type import font
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel, field
from ui.words import translate

WORDS_PX = 760
_NOTE_PX = 84
_DATE_PX = 200
_SAID = tuple(each for each in AfterDeath if each is not AfterDeath.NOT_ASKED)


class WishesForm(QWidget):
    """Fields, each under the question to read aloud.

    Signals:
        edited: Something was changed just now.
        settled: `Wishes`, after a pause.
    """

    edited = Signal()
    settled = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._settle = Settle(self, self._hand_over)
        self._questions = {
            name: ReadAloud(READING_PX, WORDS_PX)
            for name in ("retention", "after_death", "recontact")
        }
        self.until = QLineEdit()
        self.until.setMaximumWidth(_DATE_PX)
        self.reading = PlainLabel("", "small")
        self.reading.hide()
        self.problem = PlainLabel(_no_day(), "amber")
        self.problem.hide()
        self._went_on = False
        self.after_death = Choice(theme, "", _options())
        self.note, self.conditions = _box(), _box()
        self.route, self.safe_words = QLineEdit(), QLineEdit()
        self.never_times, self.contact = QLineEdit(), QLineEdit()
        self._lay_out()
        self._connect()

    def show_words(self, words: Mapping[str, str]) -> None:
        """Show the questions in another language."""
        for name, label in self._questions.items():
            label.setText(words[f"wish.{name}"])
        self.until.setAccessibleName(words["wish.retention"])
        self.after_death.setAccessibleName(words["wish.after_death"])
        for at, each in enumerate(_SAID, 1):
            self.after_death.setItemText(at, words[f"after_death.{each}"])

    def show_wishes(self, more: FullConsent) -> None:
        """Show what was wished; tells nobody, and leaves alone what was typed just now."""
        if self._settle.is_waiting:
            return
        recontact = more.recontact
        shown = (
            (self.until, more.retention_until),
            (self.route, recontact.route),
            (self.safe_words, recontact.safe_words),
            (self.never_times, recontact.never_times),
            (self.contact, recontact.contact_person),
        )
        for edit, text in shown:
            # Words that are no day stay until the box is left, which hands them on.
            is_told = edit is self.until and is_no_day(edit.text())
            if not (is_told or edit.hasFocus() or edit.text() == text):
                edit.setText(text)
        self._read_day()
        for box, said in (
            (self.note, more.after_death_note),
            (self.conditions, more.conditions),
        ):
            is_held = box.hasFocus() or (box is self.conditions and self._awaits(said))
            if not is_held and box.toPlainText() != said:
                with QSignalBlocker(box):
                    box.setPlainText(said)
        self.after_death.show_code(str(more.after_death))

    def show_date_problem(self, *, is_shown: bool) -> None:
        """Say that what stands or stood there is no date, or stop saying so."""
        is_shown = is_shown or self._went_on
        self.problem.setVisible(is_shown)
        words = self.problem.text() if is_shown else _hint()
        self.until.setAccessibleDescription(words)

    def settle_now(self) -> None:
        """Hand over at once what was typed."""
        self._settle.now()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._questions["retention"])
        column.addWidget(self.until)
        for part in (self.reading, self.problem, PlainLabel(_hint(), "small")):
            column.addWidget(part)
        self.until.setAccessibleDescription(_hint())
        column.addSpacing(16)
        column.addWidget(self._questions["after_death"])
        column.addWidget(self.after_death)
        note = translate("consent", "In their own words")
        column.addWidget(field(note, self.note))
        column.addSpacing(16)
        column.addWidget(self._questions["recontact"])
        apart = translate(
            "consent", "No addresses and no numbers: those belong to the names, apart."
        )
        column.addWidget(PlainLabel(apart, "small"))
        for words, edit in (
            (translate("consent", "By which way"), self.route),
            (translate("consent", "What may be said to whoever answers"), self.safe_words),
            (translate("consent", "When never"), self.never_times),
            (
                translate("consent", "Whom to ask if they cannot be reached, by code"),
                self.contact,
            ),
        ):
            edit.setMaximumWidth(WORDS_PX)
            column.addSpacing(4)
            column.addWidget(field(words, edit))
        column.addSpacing(16)
        heeded = translate("consent", "What else is to be heeded, in their own words")
        column.addWidget(field(heeded, self.conditions))
        for box in (self.note, self.conditions):
            box.setMaximumWidth(WORDS_PX)
        self.after_death.setMaximumWidth(WORDS_PX)

    def _connect(self) -> None:
        for edit in self.findChildren(QLineEdit):
            edit.textEdited.connect(self._typed)
        self.until.textEdited.connect(self._begin_day)
        self.until.editingFinished.connect(self._hand_on)
        for box in (self.note, self.conditions):
            box.textChanged.connect(self._typed)
        self.after_death.activated.connect(self._hand_over)

    def _begin_day(self) -> None:
        self._went_on = False
        self._read_day()

    def _hand_on(self) -> None:
        """Put words in which no day is read where they are heeded, and empty the box."""
        typed = self.until.text()
        if not is_no_day(typed):
            return
        self._went_on = True
        self.until.clear()
        self._read_day()
        self.conditions.setPlainText(with_words(self.conditions.toPlainText(), typed))
        self._settle.now()

    def _awaits(self, said: str) -> bool:
        """Say whether what is kept to be heeded is what the two boxes hold together."""
        typed, heeded = self.until.text(), visible_lines(self.conditions.toPlainText())
        return is_no_day(typed) and said == with_words(heeded, typed)

    def _read_day(self) -> None:
        """Say which day was understood, where it is written otherwise."""
        typed = self.until.text().strip()
        words = read_as(day_of(typed), typed)
        self.reading.setText(words)
        self.reading.setVisible(bool(words))

    def _typed(self) -> None:
        self.edited.emit()
        self._settle.touch()

    def _hand_over(self) -> None:
        self.settled.emit(
            Wishes(
                conditions=self.conditions.toPlainText(),
                retention_until=self.until.text(),
                after_death=AfterDeath(self.after_death.code),
                after_death_note=self.note.toPlainText(),
                recontact=Recontact(
                    route=self.route.text(),
                    safe_words=self.safe_words.text(),
                    never_times=self.never_times.text(),
                    contact_person=self.contact.text(),
                ),
            )
        )


def _hint() -> str:
    return translate(
        "consent", "A day: 31.01.2036 or 31 January 2036. Empty if no day is set."
    )


def _no_day() -> str:
    return translate(
        "consent",
        "No day is read from these words: they are kept under “What else is to be heeded”.",
    )


def _box() -> QPlainTextEdit:
    box = QPlainTextEdit()
    box.setFont(font(READING_PX, serif=True))
    box.setTabChangesFocus(True)
    box.setFixedHeight(_NOTE_PX)
    return box


def _options() -> tuple[tuple[str, str], ...]:
    return (
        (str(AfterDeath.NOT_ASKED), translate("consent", "Not asked")),
        *((str(each), str(each)) for each in _SAID),
    )
