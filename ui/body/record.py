"""The marks of a testimony as its readers see them: the map and the table, to be read only.

The intimate chart is never the first that is seen: a reader turns to it knowingly.
"""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.absence import Known
from desktop.domain.body import Mark, View
from desktop.domain.testimony import Testimony
from ui.body.chart import BodyChart
from ui.body.list import cell, fit_columns, headings
from ui.body.pins import Pin
from ui.body.presenter import CROSS
from ui.body.words import (
    BodyWords,
    boundary_words,
    description_of,
    pain_words,
    place_name,
    spoken_name,
    view_name,
)
from ui.coded.reading import date_words
from ui.plain import one_line, own_words
from ui.theme import Theme
from ui.widgets.answers import AnswerChoice
from ui.widgets.key_row import KeyRow
from ui.widgets.labels import PlainLabel
from ui.widgets.table import ROW_PX, RowsModel, Table
from ui.words import translate

_CHART_PX = 420
_MOST_ROWS = 8


class BodyRecord(QWidget):
    """Hidden while there are no marks."""

    def __init__(self, theme: Theme, words: BodyWords) -> None:
        super().__init__()
        self._words = words
        self._marks: tuple[Mark, ...] = ()
        self._view = View.FRONT
        self._chosen = CROSS
        names = [
            AnswerChoice(view, view_name(words, view), str(number))
            for number, view in enumerate(View, start=1)
        ]
        self.views = KeyRow("", names, clears=False)
        self.views.name(translate("body", "Chart"))
        self.chart = BodyChart(theme, words)
        self.chart.setFixedHeight(_CHART_PX)
        self.chart.show_open(is_open=False)
        self.model: RowsModel[Mark] = RowsModel(
            headings(), lambda mark, column: cell(words, mark, column)
        )
        self.table = Table(theme, translate("body", "Marks"), self.model)
        fit_columns(self.table)
        self.told = PlainLabel()
        self._lay_out()
        self.views.answered.connect(lambda code: self._turn_to(View(code)))
        self.table.chosen.connect(self._row_chosen)
        self.chart.chosen.connect(self._choose)
        self.chart.stepped.connect(self._step)

    def show_testimony(self, testimony: Testimony | None) -> None:
        """Show the marks of a testimony, or hide."""
        self._marks = () if testimony is None else testimony.body
        self.setVisible(bool(self._marks))
        self.model.set_rows(self._marks)
        fit_columns(self.table)
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + min(len(self._marks), _MOST_ROWS) * ROW_PX + 2)
        seen = [mark.view for mark in self._marks if mark.view is not View.INTIMATE]
        self._chosen = CROSS
        self._turn_to(seen[0] if seen else View.FRONT)

    def _turn_to(self, view: View) -> None:
        here = [mark.id for mark in self._marks if mark.view is view]
        self._view = view
        if self._chosen not in here:
            self._chosen = here[0] if here else CROSS
        self._show()

    def _row_chosen(self, row: int) -> None:
        if 0 <= row < len(self._marks):
            self._choose(self._marks[row].id)

    def _choose(self, number: int) -> None:
        for mark in self._marks:
            if mark.id == number:
                self._chosen, self._view = number, mark.view
        self._show()

    def _step(self, step: int) -> None:
        here = [mark.id for mark in self._marks if mark.view is self._view]
        if self._chosen in here:
            self._choose(here[(here.index(self._chosen) + step) % len(here)])

    def _show(self) -> None:
        self.views.show_answer(self._view)
        here = [mark for mark in self._marks if mark.view is self._view]
        pins = [Pin(mark.id, mark.x, mark.y) for mark in here]
        self.chart.show_chart(self._view, pins, self._chosen, None)
        name = translate("body", "Chart: {view}").format(
            view=view_name(self._words, self._view)
        )
        self.chart.setAccessibleName(name)
        numbers = [mark.id for mark in self._marks]
        if self._chosen in numbers:
            mark = self._marks[numbers.index(self._chosen)]
            if self.table.row != numbers.index(mark.id):
                self.table.mark(numbers.index(mark.id))
            self.chart.setAccessibleDescription(spoken_name(self._words, mark))
            self.told.setText(_told(self._words, mark))
        else:
            self.told.setText(translate("body", "No marks on this chart."))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(translate("body", "Marks on the body"), "heading"))
        for part in (self.views, self.chart, self.told, self.table):
            column.addWidget(part)
        column.addWidget(PlainLabel(boundary_words(), "quiet"))
        self.hide()


def _told(words: BodyWords, mark: Mark) -> str:
    heading = translate("body", "Mark {number}: {place}").format(
        number=mark.id, place=place_name(words, mark)
    )
    pain = translate("body", "Pain then: {then}. Pain now: {now}.").format(
        then=pain_words(words, mark.pain_then), now=pain_words(words, mark.pain_now)
    )
    more = one_line(description_of(replace(mark, description="")))
    lines = [heading, own_words(mark.description), more, pain]
    if mark.noticed:
        noticed = translate("body", "First noticed: {date}")
        lines.append(noticed.format(date=date_words(mark.noticed)))
    if mark.treated is not Known.UNKNOWN:
        lines.append(
            translate("body", "It was treated.")
            if mark.treated is Known.YES
            else translate("body", "It was not treated.")
        )
    lines.append(own_words(mark.treatment))
    return "\n".join(line for line in lines if line)
