"""The words of one mark: what it looks like, when it was noticed, how it hurt."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.absence import Known
from desktop.domain.body import Mark
from desktop.domain.evidence import Attachment
from ui.body.noticed import NoticedField
from ui.body.photos import PhotoTicks
from ui.body.presenter import Told
from ui.body.words import (
    BodyWords,
    pain_of,
    pain_options,
    place_name,
    region_options,
)
from ui.interview.settle import Settle
from ui.plain import visible, visible_lines
from ui.theme import Theme
from ui.widgets.answers import AnswerChoice
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.key_row import KeyRow
from ui.widgets.labels import PlainLabel, field
from ui.widgets.words_box import WordsBox
from ui.words import translate

_LINES_PX = 84
_AS_ROOM_ALLOWS = Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
MAX_LETTERS = 400


class MarkForm(QWidget):
    """Hidden while no mark is chosen.

    Signals:
        edited: Something was typed just now.
        told: Number of the mark and `Told`, after a pause.
        remove_asked: Take the mark away.
    """

    edited = Signal()
    told = Signal(int, object)
    remove_asked = Signal()

    def __init__(self, theme: Theme, words: BodyWords) -> None:
        super().__init__()
        self._words = words
        self._number = 0
        self._filling = False
        self._settle = Settle(self, self._hand_over)
        self.heading = PlainLabel("", "heading")
        self.region = Choice(theme, translate("body", "Place"), region_options(words))
        self.description = WordsBox(_LINES_PX)
        self.size_line, self.shape, self.colour, self.treatment = (
            self._line() for _ in range(4)
        )
        self.noticed = NoticedField()
        self.treated = KeyRow(
            translate("body", "Was it treated?"), treated_answers(), clears=False
        )
        self.pain_then, self.pain_now = (
            Choice(theme, name, pain_options(words))
            for name in (translate("body", "Pain then"), translate("body", "Pain now"))
        )
        for choice in (self.region, self.pain_then, self.pain_now):
            choice.setSizeAdjustPolicy(_AS_ROOM_ALLOWS)
        self.photos = PhotoTicks(theme, translate("body", "Pictures that show this mark"))
        self.remove = Button(theme, translate("body", "Remove this mark"), "link", "erase")
        self._lay_out()
        self._connect()

    def show_mark(self, mark: Mark | None, photos: Sequence[Attachment]) -> None:
        """Show what was said of a mark; the caret stays where nothing changed."""
        self.setVisible(mark is not None)
        if mark is None:
            self._number = 0
            return
        self._number = mark.id
        self.heading.setText(
            translate("body", "Mark {number}: {place}").format(
                number=mark.id, place=place_name(self._words, mark)
            )
        )
        self._filling = True
        self._fill(mark)
        self.photos.show_photos(photos, mark.photos)
        self._filling = False

    def show_open(self, is_open: bool) -> None:
        """Let people write, or show what is there as final."""
        for part in self._parts():
            part.setEnabled(is_open)
        self.remove.setVisible(is_open)

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        self._settle.now()

    def go_in(self) -> None:
        """Begin with the description."""
        self.description.setFocus(Qt.FocusReason.OtherFocusReason)

    def write_on(self, sign: str) -> None:
        """Go on with the description, behind what stands there.

        Args:
            sign: What was typed already; may be empty.
        """
        self.go_in()
        box = self.description
        box.moveCursor(QTextCursor.MoveOperation.End)
        stands = box.toPlainText()
        if stands and not stands[-1].isspace():
            sign = f" {sign}"
        box.insertPlainText(sign)

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            *(self.region, self.description, self.size_line, self.shape, self.colour),
            *(self.noticed, self.treated, self.treatment, self.pain_then, self.pain_now),
            self.photos,
        )

    def _fill(self, mark: Mark) -> None:
        _show_code(self.region, mark.region)
        if visible_lines(self.description.toPlainText()) != mark.description:
            self.description.setPlainText(mark.description)
        for line, text in (
            (self.size_line, mark.size),
            (self.shape, mark.shape),
            (self.colour, mark.colour),
            (self.treatment, mark.treatment),
        ):
            if visible(line.text()) != text:
                line.setText(text)
        self.noticed.show_date(mark.noticed, mark.id)
        self.treated.show_answer(mark.treated)
        _show_code(self.pain_then, str(mark.pain_then))
        _show_code(self.pain_now, str(mark.pain_now))

    def _told(self) -> Told:
        return Told(
            region=self.region.code,
            description=visible_lines(self.description.toPlainText()),
            size=visible(self.size_line.text()),
            shape=visible(self.shape.text()),
            colour=visible(self.colour.text()),
            noticed=self.noticed.edtf,
            treated=Known(self.treated.answer or Known.UNKNOWN),
            treatment=visible(self.treatment.text()),
            pain_then=pain_of(self.pain_then.code),
            pain_now=pain_of(self.pain_now.code),
            photos=self.photos.chosen,
        )

    def _hand_over(self) -> None:
        if self._number:
            self.told.emit(self._number, self._told())

    def _typed(self) -> None:
        if not self._filling:
            self.edited.emit()
            self._settle.touch()

    def _chose(self) -> None:
        self._settle.touch()
        self._settle.now()

    def _line(self) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(MAX_LETTERS)
        line.textEdited.connect(self._typed)
        return line

    def _connect(self) -> None:
        self.description.textChanged.connect(self._typed)
        self.noticed.edited.connect(self._typed)
        self.region.activated.connect(self._chose)
        self.pain_then.activated.connect(self._chose)
        self.pain_now.activated.connect(self._chose)
        self.treated.answered.connect(self._chose)
        self.photos.changed.connect(self._chose)
        self.remove.clicked.connect(self.remove_asked)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.addWidget(field(translate("body", "Place"), self.region), 0, 0, 1, 2)
        told = field(
            translate("body", "What it looks like, in their words"), self.description
        )
        grid.addWidget(told, 1, 0, 1, 2)
        pairs = (
            (translate("body", "Size"), self.size_line),
            (translate("body", "Shape"), self.shape),
            (translate("body", "Colour"), self.colour),
            (translate("body", "First noticed"), self.noticed),
            (translate("body", "Pain then"), self.pain_then),
            (translate("body", "Pain now"), self.pain_now),
        )
        for at, (name, part) in enumerate(pairs):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(field(name, part), 2 + at // 2, at % 2, top)
        for side in (0, 1):
            grid.setColumnStretch(side, 1)
        column.addLayout(grid)
        column.addWidget(self.treated)
        column.addWidget(field(translate("body", "Treatment"), self.treatment))
        column.addWidget(self.photos)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)


def treated_answers() -> tuple[AnswerChoice, ...]:
    """Return whether an injury was treated; codes of `Known`."""
    return (
        AnswerChoice(Known.YES, translate("answers", "Yes"), translate("answers", "Y")),
        AnswerChoice(Known.NO, translate("answers", "No"), translate("answers", "N")),
        AnswerChoice(
            Known.UNKNOWN, translate("answers", "Unknown"), translate("answers", "U")
        ),
    )


def _show_code(choice: Choice, code: str) -> None:
    """Show a code, also one that a newer program wrote."""
    if choice.findData(code) < 0:
        choice.addItem(visible(code), code)
    choice.show_code(code)
