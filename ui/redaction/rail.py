"""The groups of parts in the left rail: what is in sight, and how much is withheld."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.redaction.lines import GROUPS, Group
from ui.redaction.words import group_words
from ui.theme import SMALL_PX, Theme
from ui.theme.type import font
from ui.widgets.folding import FoldingButton
from ui.widgets.labels import PlainLabel
from ui.words import translate

_ALL = (Group.ALL, *GROUPS, Group.FOUND)
_NOTE_GAP_PX = 12
_BOLDER_PX = 8
"""How much wider a name is while its group is shown."""
_INDENT_PX = 8


class GroupButton(FoldingButton):
    """One group, with how many of its parts are withheld."""

    def __init__(self, theme: Theme, group: Group) -> None:
        super().__init__(theme, group_words(group), "rail")
        self._theme = theme
        self._note = ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_count(self, withheld: int, total: int) -> None:
        """Show how many parts are withheld."""
        self._note = f"{withheld}/{total}"
        words = translate("redaction", "{group}: {withheld} of {total} withheld")
        self.setAccessibleName(
            words.format(group=self.words, withheld=withheld, total=total)
        )
        drawn = QFontMetrics(font(SMALL_PX)).horizontalAdvance(self._note)
        self.spare_px = drawn + _NOTE_GAP_PX + _BOLDER_PX
        self.fold()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name, and the count at the right."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(font(SMALL_PX))
        painter.setPen(self._theme.colour("muted"))
        right = self.rect().adjusted(0, 0, -_NOTE_GAP_PX, 0)
        if self.is_spare_below:
            right.setTop(right.center().y())
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(right, flags.value, self._note)
        painter.end()


class GroupsRail(QWidget):
    """All groups of one testimony.

    Signals:
        group_chosen: A `Group` to show.
    """

    group_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._group = Group.ALL
        self._code = PlainLabel("", "heading")
        self.buttons = {group: GroupButton(theme, group) for group in _ALL}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QVBoxLayout()
        head.setContentsMargins(_INDENT_PX, 8, _INDENT_PX, 12)
        head.setSpacing(4)
        head.addWidget(PlainLabel(translate("redaction", "Redacted copy of"), "small"))
        head.addWidget(self._code)
        head.addSpacing(8)
        head.addWidget(PlainLabel(translate("redaction", "Withheld of each"), "small"))
        column.addLayout(head)
        for group, button in self.buttons.items():
            button.clicked.connect(
                lambda _checked, each=group: self.group_chosen.emit(each)
            )
            column.addWidget(button)
        column.addStretch(1)
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self._turn_on if step > 0 else self._turn_back)

    def show_groups(
        self, code: str, group: Group, counts: dict[Group, tuple[int, int]], *, found: bool
    ) -> None:
        """Show the counts, and which group is in sight.

        Args:
            code: Case code.
            group: Which is in sight.
            counts: Withheld and all parts of each.
            found: Something is looked for.
        """
        self._group = group
        self._code.setText(code)
        for each, button in self.buttons.items():
            withheld, total = counts.get(each, (0, 0))
            button.show_count(withheld, total)
            button.setChecked(each is group)
            button.setVisible(found if each is Group.FOUND else total > 0)

    def _turn_on(self) -> None:
        self._turn(1)

    def _turn_back(self) -> None:
        self._turn(-1)

    def _turn(self, step: int) -> None:
        there = [each for each, button in self.buttons.items() if not button.isHidden()]
        if self._group in there:
            at = there.index(self._group) + step
            self.group_chosen.emit(there[at % len(there)])
