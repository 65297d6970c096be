"""The sheet of the transfers: the chain drawn, the same as a list, one stage closely."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.coding import Fact, StageKind
from ui.coded.labels import Labels, begun
from ui.coded.words import Find
from ui.theme import Theme
from ui.transfers.chain import ChainView
from ui.transfers.form import StageForm
from ui.transfers.lines import StageLine, stage_line
from ui.transfers.presenter import Chain
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel
from ui.widgets.list_and_form import ListAndForm
from ui.widgets.page import COLUMN_PX
from ui.widgets.part import Part
from ui.widgets.table import HIDDEN, RowsModel, Table
from ui.words import translate

FORM_PX = 364
_NUMBER_PX = 48
_KIND_PX = 168
_WHEN_PX = 220


class TransfersPart(Part):
    """Widgets and signals.

    Signals:
        stage_chosen: Place of a stage, from 0.
        add_asked: A `StageKind` to add.
        move_asked: -1 to move the chosen stage earlier, 1 later.
        remove_asked: Take the chosen stage out of the chain.
        stage_changed: A `StageChange`.
        undo_asked: Take back what was done last.
    """

    stage_chosen = Signal(int)
    add_asked = Signal(object)
    move_asked = Signal(int)
    remove_asked = Signal()
    stage_changed = Signal(object)
    undo_asked = Signal()

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._find: Find = _no_fact
        self._is_open = True
        self._shown: tuple[StageLine, ...] = ()
        self.chain = ChainView(theme)
        headings = (
            translate("transfers", "No."),
            translate("transfers", "Kind"),
            translate("transfers", "Place"),
            translate("transfers", "When"),
        )
        self._model = RowsModel[StageLine](headings, _cell)
        self.table = Table(theme, translate("transfers", "Chain of transfers"), self._model)
        self.table.set_layouts(
            (
                (0, (_NUMBER_PX, _KIND_PX, 0, HIDDEN)),
                (560, (_NUMBER_PX, _KIND_PX, 0, _WHEN_PX)),
            )
        )
        self.form = StageForm(theme, labels)
        self._make_buttons(theme)
        self._lead = PlainLabel(_lead(), "quiet")
        self._lead.setMaximumWidth(COLUMN_PX)
        self._lay_out()
        self._connect()

    def use(self, find: Find) -> None:
        """Take what returns the fact with an id."""
        self._find = find

    def show_chain(self, chain: Chain) -> None:
        """Show the stages, and one of them closely; fields that show it already stay."""
        lines = tuple(
            stage_line(self._labels, number, stage, self._find)
            for number, stage in enumerate(chain.stages, 1)
        )
        if lines != self._shown:
            if len(lines) == len(self._shown):
                self._model.set_page(0, lines)
            else:
                self._model.set_rows(lines)
            self._shown = lines
        self.chain.show_lines(lines, chain.at)
        self.chain.setVisible(bool(lines))
        if self.table.row != chain.at:
            self.table.mark(chain.at)
        self._sheet.show_form(shown=bool(lines))
        if lines:
            stage = chain.stages[chain.at]
            self.form.show_stage(chain.at, stage, chain.places, self._find)
        else:
            self.form.let_go()
        self.undo.setVisible(chain.can_undo and self._is_open)
        self._let_act(chain)

    def show_open(self, is_open: bool) -> None:
        """Let people write, or only read."""
        self._is_open = is_open
        self._sheet.acts.setVisible(is_open)
        self.form.setEnabled(is_open)

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""
        self.form.settle_now()

    def first_focus(self) -> QWidget:
        """Begin at the list, or where the first stage is added."""
        return self.table if self._shown else self.kind

    def _make_buttons(self, theme: Theme) -> None:
        kinds = [
            (kind.value, begun(self._labels.of("stage_kind", kind))) for kind in StageKind
        ]
        self.kind = Choice(theme, translate("transfers", "Kind of place to add"), kinds)
        self.add = Button(theme, translate("transfers", "Add"), icon="plus")
        self.earlier = Button(theme, translate("transfers", "Earlier"))
        self.later = Button(theme, translate("transfers", "Later"))
        self.remove = Button(theme, translate("transfers", "Remove"), "link")
        self.undo = Button(theme, translate("transfers", "Take back"), "link")
        self.earlier.setToolTip("Alt+↑")
        self.later.setToolTip("Alt+↓")
        self.undo.setToolTip("Ctrl+Z")
        self.undo.hide()

    def _lay_out(self) -> None:
        acts = (self.kind, self.add, self.earlier, self.later, self.remove, self.undo)
        self._sheet = ListAndForm(self.table, acts, self.form, FORM_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._lead)
        column.addWidget(self.chain)
        column.addWidget(self._sheet, 1)

    def _connect(self) -> None:
        self.chain.chosen.connect(self.stage_chosen)
        self.table.chosen.connect(self.stage_chosen)
        self.add.clicked.connect(lambda: self.add_asked.emit(StageKind(self.kind.code)))
        self.earlier.clicked.connect(lambda: self.move_asked.emit(-1))
        self.later.clicked.connect(lambda: self.move_asked.emit(1))
        self.remove.clicked.connect(self.remove_asked)
        self.undo.clicked.connect(self.undo_asked)
        self.form.edited.connect(self.edited)
        self.form.changed.connect(self.stage_changed)
        for keys, act in (
            ("Alt+Up", self.earlier.click),
            ("Alt+Down", self.later.click),
            ("Ctrl+Z", self.undo.click),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _let_act(self, chain: Chain) -> None:
        self.earlier.setEnabled(chain.at > 0)
        self.later.setEnabled(0 <= chain.at < len(chain.stages) - 1)
        self.remove.setEnabled(chain.at >= 0)


def _cell(line: StageLine, column: int) -> str:
    return (str(line.number), line.kind, line.place, line.when)[column]


def _no_fact(_number: int) -> Fact | None:
    return None


def _lead() -> str:
    return translate(
        "transfers",
        "Where the person was held and brought to, one after the other: from the street or "
        "their home to where they were let go.",
    )
