"""The body page: a figure with pins, and beside it the same marks as a table."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.body import View
from desktop.domain.numbered import find
from ui.body.chart import BodyChart
from ui.body.form import MarkForm
from ui.body.list import MarkList
from ui.body.pins import Pin
from ui.body.presenter import Shown
from ui.body.shut import ShutChart
from ui.body.words import BodyWords, boundary_words, spoken_name, view_name
from ui.interview.rooms import RoomPage
from ui.messages import Message
from ui.theme import Theme
from ui.widgets.answers import AnswerChoice
from ui.widgets.banner import Banner
from ui.widgets.key_row import KeyRow
from ui.widgets.labels import PlainLabel
from ui.widgets.scroll import scroller
from ui.words import translate

_BESIDE_FROM_PX = 760
_CHART_PX = 420
"""Height of the chart where it stands above the list."""


class BodyPage(RoomPage):
    """The map, its list, the form.

    Signals:
        view_asked: A `View` to turn to.
        region_asked: Set a mark in a region, by its code.
        told: Number of a mark and `Told`.
        consent_asked: Turn to consent.
    """

    view_asked = Signal(object)
    region_asked = Signal(str)
    told = Signal(int, object)
    consent_asked = Signal()

    def __init__(self, theme: Theme, words: BodyWords) -> None:
        super().__init__(theme, translate("body", "Body"), wide=True, scrolls=False)
        self._words = words
        self._is_open = True
        self._shown: Shown | None = None
        self._is_wide: bool | None = None
        names = [
            AnswerChoice(view, view_name(words, view), str(number))
            for number, view in enumerate(View, start=1)
        ]
        self.views = KeyRow("", names, clears=False)
        self.views.name(translate("body", "Chart"))
        self.gate = Banner(theme)
        self.chart = BodyChart(theme, words)
        self.shut = ShutChart(theme)
        self.list = MarkList(theme, words)
        self.form = MarkForm(theme, words)
        self._lay_out_parts()
        self._connect()
        self.help_words = _help_words()

    def show_body(self, shown: Shown) -> None:
        """Show the chart, the list and the form; the caret stays where it is."""
        self.views.show_answer(shown.view)
        self.shut.setVisible(shown.is_shut)
        self.chart.setVisible(not shown.is_shut)
        pins = [Pin(each.id, each.x, each.y) for each in shown.marks]
        here = {each.id for each in shown.marks if each.view is shown.view}
        self.chart.show_chart(
            shown.view,
            [pin for pin in pins if pin.number in here],
            shown.chosen,
            shown.cross if shown.may_add else None,
        )
        self._shown = shown
        self._name_chart(shown)
        self.list.show_marks(shown)
        self.form.show_mark(find(shown.marks, shown.chosen), shown.photos)
        self._show_gate(shown)

    def open_form(self) -> None:
        """Go to the words of the chosen mark."""
        self.form.go_in()

    def show_open(self, is_open: bool) -> None:
        """Let marks be set and described, or show them as final."""
        self._is_open = is_open
        self.chart.show_open(is_open)
        self.list.show_open(is_open)
        self.form.show_open(is_open)
        if self._shown is not None:
            self._name_chart(self._shown)

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        self.form.settle_now()

    def first_focus(self) -> QWidget | None:
        """Begin on the chart."""
        return self.views if self.chart.isHidden() else self.chart

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list beside the chart where there is room, else beneath it."""
        super().resizeEvent(event)
        self._fit_parts()

    def _name_chart(self, shown: Shown) -> None:
        name = translate("body", "Chart: {view}").format(
            view=view_name(self._words, shown.view)
        )
        mark = find(shown.marks, shown.chosen)
        if mark is not None:
            chosen = spoken_name(self._words, mark)
        elif shown.may_add and self._is_open:
            chosen = translate("body", "The cross is chosen. Enter sets a mark.")
        else:
            chosen = translate("body", "No mark can be set here now.")
        self.chart.setAccessibleName(name)
        self.chart.setAccessibleDescription(chosen)

    def _show_gate(self, shown: Shown) -> None:
        if shown.may_add or shown.is_shut or not self._is_open:
            self.gate.clear()
            return
        if not self.gate.isHidden():
            return
        turn = (translate("body", "Turn to consent"), self.consent_asked.emit)
        self.gate.show_message(
            Message(
                translate("body", "The person has not agreed to marks on a body map."),
                translate("body", "Without a yes nothing is marked, sealed or printed."),
                translate("body", "Ask for it under Consent."),
            ),
            (turn,),
        )

    def _lay_out_parts(self) -> None:
        self.column.setSpacing(12)
        self.column.addWidget(self.views)
        self.column.addWidget(self.gate)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 8, 0)
        side.setSpacing(16)
        for part in (self.list, self.form, PlainLabel(boundary_words(), "quiet")):
            side.addWidget(part)
        side.addStretch(1)
        self._map = QWidget()
        chart = QVBoxLayout(self._map)
        chart.setContentsMargins(0, 0, 0, 0)
        chart.setSpacing(4)
        chart.addWidget(self.chart, 1)
        chart.addWidget(self.shut, 1)
        chart.addWidget(PlainLabel(_key_words(), "small"))
        self._rest = scroller(QWidget())
        room = QSizePolicy.Policy
        self._rest.setSizePolicy(room.Preferred, room.Ignored)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(24)
        self._parts.addWidget(self._map, 4)
        self._parts.addWidget(self._rest, 5)
        self._parts.addWidget(self._side)
        self.column.addLayout(self._parts, 1)
        self.shut.hide()

    def _fit_parts(self) -> None:
        """Beside the chart the list moves by itself; beneath it, with the whole page."""
        is_wide = self.width() >= _BESIDE_FROM_PX
        if is_wide is self._is_wide:
            return
        self._is_wide = is_wide
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(across if is_wide else down)
        if is_wide:
            self._rest.setWidget(self._side)
            self._map.setMinimumHeight(0)
        else:
            self._rest.takeWidget()
            self._parts.addWidget(self._side)
            self._side.show()
            self._map.setMinimumHeight(_CHART_PX)
        self._rest.setVisible(is_wide)

    def _connect(self) -> None:
        self.views.answered.connect(lambda code: self.view_asked.emit(View(code)))
        self.list.region_asked.connect(self.region_asked)
        self.chart.typed.connect(self.form.write_on)
        self.form.edited.connect(self.edited)
        self.form.told.connect(self.told)
        self.shut.consent_asked.connect(self.consent_asked)


def _key_words() -> str:
    return translate(
        "body",
        "Click or Enter sets a mark, arrows move it, Shift moves further. Page Down: the "
        "next one. Insert: the cross. Delete removes, Ctrl+Z takes back.",
    )


def _help_words() -> tuple[str, ...]:
    return (
        translate(
            "body",
            "Let the person point and describe; write their words. Left and right are "
            "theirs. The list beside the figure holds the same marks, for those who do not "
            "use it.",
        ),
        boundary_words(),
    )
