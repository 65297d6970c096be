"""Choosing part by part: find a name, go through the page, withhold or bring back."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.disclosure import Why
from desktop.services.overlooked import Slip, corrected
from ui.redaction.codes import Codes
from ui.redaction.find import FindBar
from ui.redaction.inspector import Inspector
from ui.redaction.lines import Group
from ui.redaction.look import Look
from ui.redaction.parts_list import PartsList
from ui.redaction.presenter import Sight
from ui.theme import Theme
from ui.widgets.banner import announce
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.words import translate

LIST_PX = 272
"""Least height of the list: on 1366x768 at 200 % it fills what is seen of the page."""


class EditPanel(QWidget):
    """The page while a copy is made; its `inspector` stands in the margin.

    Signals:
        toggled: Paths to withhold or bring back, and a `Why`.
        why_chosen: Paths to withhold, and a `Why`.
        shown_wanted: Paths to bring back.
        text_settled: A path, the text to stand in its place, and a `Why`.
        all_withheld: Withhold all in sight, for a `Why`.
        all_shown: Bring all in sight back.
        undo_wanted, redo_wanted: Take the last choice back, or make it again.
        found_withheld: Withhold all that was found, for a `Why`.
        found_coded: Put a label in the place of the name that was found, for a `Why`.
    """

    toggled = Signal(tuple, object)
    why_chosen = Signal(tuple, object)
    shown_wanted = Signal(tuple)
    text_settled = Signal(str, str, object)
    all_withheld = Signal(object)
    all_shown = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    found_withheld = Signal(object)
    found_coded = Signal(str, object)

    def __init__(self, theme: Theme, codes: Codes) -> None:
        super().__init__()
        self._codes = codes
        self._why = Why.IDENTITY
        self._sight: Sight | None = None
        self.finder = FindBar(theme)
        self.list = PartsList(theme, translate("redaction", "Parts of the testimony"))
        self.list.setMinimumHeight(LIST_PX)
        self.inspector = Inspector(theme)
        self.counter = PlainLabel("", "strong", wraps=False)
        self.withhold_all = Button(theme, translate("redaction", "Withhold all"), "link")
        self.show_all = Button(theme, translate("redaction", "Show all"), "link")
        self.undo = Button(theme, translate("redaction", "Undo"), "link")
        self.redo = Button(theme, translate("redaction", "Redo"), "link")
        self._lay_out()
        self._connect()
        self._add_keys()

    def show_sight(self, sight: Sight) -> None:
        """Show the parts and what was chosen."""
        before, self._sight = self._sight, sight
        withheld, total = sight.counts[Group.ALL]
        words = translate("redaction", "{withheld} of {total} parts withheld")
        self.counter.setText(words.format(withheld=withheld, total=total))
        if before is not None and before.counts[Group.ALL] != sight.counts[Group.ALL]:
            announce(self, self.counter.text())
        self.undo.setEnabled(sight.can_undo)
        self.redo.setEnabled(sight.can_redo)
        held, count = sight.counts[sight.group]
        self.withhold_all.setEnabled(held < count)
        self.show_all.setEnabled(held > 0)
        self.finder.show_found(sight.words, *sight.counts[Group.FOUND])
        self.list.set_lines(sight.lines, Look(words=sight.words, codes=self._codes))
        if sight.words and (before is None or before.words != sight.words):
            self.list.scroll_to_found()
        self._inspect()

    def first_focus(self) -> QWidget:
        """Begin on the page."""
        return self.list

    def close_last(self) -> bool:
        """Let Escape end the search."""
        if not self.finder.words.text():
            return False
        self.finder.words.clear()
        self.list.setFocus()
        return True

    @property
    def why(self) -> Why:
        """The reason that was given last."""
        return self._why

    def look_at(self, path: str) -> None:
        """Choose a part and bring it into view."""
        self.list.choose(path)
        self.list.setFocus()

    def _inspect(self) -> None:
        lines = self.list.lines()
        self.inspector.show_lines(lines, told=bool(self._telling()))
        held = next((line.held for line in reversed(lines) if line.held), None)
        if held is not None and not all(line.is_gone for line in lines):
            self._why = held.why

    def _telling(self) -> tuple[str, ...]:
        """Return the shown corrections of those chosen paragraphs that are withheld."""
        sight = self._sight
        chosen = {line.path for line in self.list.lines() if line.held}
        if sight is None or not chosen:
            return ()
        told = {
            path
            for finding in sight.overlooked
            if finding.slip is Slip.CORRECTION
            for path in finding.paths
        }
        return tuple(
            path for path in sorted(told) if corrected(sight.values.get(path)) in chosen
        )

    def _lay_out(self) -> None:
        acts = FlowLayout(0, wants_one_line=True)
        for button in (self.withhold_all, self.show_all, self.undo, self.redo):
            acts.addWidget(button)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.counter, 1)
        head.addLayout(acts)
        keys = translate(
            "redaction",
            "Space withholds or brings back · 1 to 5 say why · Enter puts a text in its "
            "place · Ctrl+F finds",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.finder)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(PlainLabel(keys, "small"))

    def _connect(self) -> None:
        paths = self.list.paths
        self.list.chosen.connect(self._inspect)
        self.list.toggled.connect(lambda: self.toggled.emit(paths(), self._why))
        self.list.reason_chosen.connect(self._choose_why)
        self.list.text_wanted.connect(self.inspector.write)
        self.inspector.shown_wanted.connect(lambda: self.shown_wanted.emit(paths()))
        self.inspector.why_wanted.connect(self._choose_why)
        self.inspector.text_settled.connect(
            lambda path, text: self.text_settled.emit(path, text, self._why)
        )
        self.inspector.correction_wanted.connect(
            lambda: self.why_chosen.emit(self._telling(), self._why)
        )
        self.withhold_all.clicked.connect(lambda: self.all_withheld.emit(self._why))
        self.show_all.clicked.connect(self.all_shown)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.finder.withhold_wanted.connect(lambda: self.found_withheld.emit(self._why))
        self.finder.code_wanted.connect(
            lambda label: self.found_coded.emit(label, self._why)
        )
        self.finder.left.connect(self._go_to_found)

    def _choose_why(self, why: Why) -> None:
        self._why = why
        self.why_chosen.emit(self.list.paths(), why)

    def _add_keys(self) -> None:
        standard = QKeySequence.StandardKey
        redo = {*QKeySequence.keyBindings(standard.Redo), QKeySequence("Ctrl+Y")}
        for keys, act in (
            (QKeySequence.keyBindings(standard.Undo), self.undo_wanted.emit),
            (redo, self.redo_wanted.emit),
            ([QKeySequence("Ctrl+F")], self._find),
        ):
            for sequence in keys:
                QShortcut(sequence, self).activated.connect(act)

    def _go_to_found(self) -> None:
        self.list.choose_found()
        self.list.setFocus()

    def _find(self) -> None:
        self.finder.words.setFocus()
        self.finder.words.selectAll()
