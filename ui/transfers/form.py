"""One stage of the chain: what kind of place, which, when, and a note."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.coding import Fact, FactKind, Stage, StageKind
from ui.coded.found import LocalNames
from ui.coded.labels import Labels, begun
from ui.coded.when_field import WhenField
from ui.coded.words import Find, title
from ui.interview.settle import Settle
from ui.theme import Theme
from ui.transfers.presenter import StageChange
from ui.widgets.choice import Choice
from ui.widgets.labels import field
from ui.words import translate


class StageForm(QWidget):
    """The fields of one stage.

    Signals:
        edited: Something was typed just now.
        changed: A `StageChange`.
    """

    edited = Signal()
    changed = Signal(object)

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._at = -1
        self._stage: Stage | None = None
        self._places: tuple[tuple[str, str], ...] = ()
        self._settle = Settle(self, self._hand_over)
        kinds = [(kind.value, begun(labels.of("stage_kind", kind))) for kind in StageKind]
        self.kind = Choice(theme, translate("transfers", "Kind of place"), kinds)
        self.fact = Choice(theme, translate("transfers", "Place in the account"), ())
        self.text = QLineEdit()
        self.names = LocalNames(self.text, labels, FactKind.PLACE)
        self.when = WhenField(theme, labels, keeps_words=False)
        self.note = QLineEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(field(translate("transfers", "Kind of place"), self.kind))
        column.addWidget(field(translate("transfers", "Place in the account"), self.fact))
        column.addWidget(field(translate("transfers", "Which place, in words"), self.text))
        column.addWidget(self.names)
        column.addWidget(self.when)
        column.addWidget(field(translate("transfers", "Note"), self.note))
        column.addStretch(1)
        self._connect()

    def show_stage(self, at: int, stage: Stage, places: Sequence[Fact], find: Find) -> None:
        """Show a stage; fields that show it already stay. Tells nobody."""
        is_other = at != self._at
        before, self._at, self._stage = self._stage, at, stage
        self._offer(places)
        self.when.offer(find)
        self.kind.show_code(stage.kind)
        self.fact.show_code(str(stage.fact))
        if is_other or before is None or stage.text != before.text:
            self._put(self.text, stage.text)
        if is_other or before is None or stage.note != before.note:
            self._put(self.note, stage.note)
        is_said = before is not None and stage.when in (before.when, self.when.when)
        if is_other or not is_said:
            self.when.show_when(stage.when, "")

    def let_go(self) -> None:
        """Forget the stage."""
        self._at, self._stage = -1, None

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        self._settle.now()

    def _connect(self) -> None:
        self.kind.activated.connect(lambda: self._say("kind", StageKind(self.kind.code)))
        self.fact.activated.connect(lambda: self._say("fact", int(self.fact.code or 0)))
        self.when.chosen.connect(self._hand_over)
        for edited in (self.text.textEdited, self.note.textEdited, self.when.edited):
            edited.connect(self._touch)

    def _offer(self, places: Sequence[Fact]) -> None:
        nothing = translate("transfers", "None: written below")
        offered = (
            ("0", nothing),
            *(
                (str(each.id), f"{each.id} · {begun(title(self._labels, each))}")
                for each in places
            ),
        )
        if offered != self._places:
            self._places = offered
            self.fact.clear()
            for code, words in offered:
                self.fact.addItem(words, code)

    def _put(self, edit: QLineEdit, text: str) -> None:
        if edit.text().strip() != text:
            edit.setText(text)

    def _touch(self) -> None:
        self.edited.emit()
        self._settle.touch()

    def _hand_over(self) -> None:
        said = {
            "text": self.text.text(),
            "note": self.note.text(),
            "when": self.when.when,
        }
        for name, value in said.items():  # all are read before one is shown as kept
            self._say(name, value)

    def _say(self, name: str, value: object) -> None:
        if self._stage is not None:
            self.changed.emit(StageChange(at=self._at, field=name, value=value))
