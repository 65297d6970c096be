"""What the deponent needs, and to whom they were referred: a few lines to add to."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain import limits
from desktop.domain.preparing import Need, NeedKind
from ui.plain import visible
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.widgets.order import tab_before
from ui.words import QT_TRANSLATE_NOOP, translate

_KIND_PX = 152
_WORDS_PX = 180
_AROUND_PX = 26
"""Beside the words that say what to write into a line."""
_KINDS = {
    NeedKind.MEDICAL: QT_TRANSLATE_NOOP("interview", "Medical"),
    NeedKind.PSYCHOLOGICAL: QT_TRANSLATE_NOOP("interview", "Psychological"),
    NeedKind.LEGAL: QT_TRANSLATE_NOOP("interview", "Legal"),
    NeedKind.PROTECTION: QT_TRANSLATE_NOOP("interview", "Protection"),
    NeedKind.SHELTER: QT_TRANSLATE_NOOP("interview", "Shelter"),
    NeedKind.MONEY: QT_TRANSLATE_NOOP("interview", "Money"),
    NeedKind.DOCUMENTS: QT_TRANSLATE_NOOP("interview", "Documents"),
    NeedKind.CHILDCARE: QT_TRANSLATE_NOOP("interview", "Childcare"),
    NeedKind.ACCESSIBILITY: QT_TRANSLATE_NOOP("interview", "Accessibility"),
    NeedKind.FOOD_AND_REST: QT_TRANSLATE_NOOP("interview", "Food and rest"),
    NeedKind.OTHER: QT_TRANSLATE_NOOP("interview", "Other need"),
}


def need_options() -> tuple[tuple[str, str], ...]:
    """Return kinds of needs, code and words."""
    return tuple(
        (str(kind), translate("interview", words)) for kind, words in _KINDS.items()
    )


@dataclass(frozen=True, slots=True)
class _Row:
    """The fields of one need."""

    box: QWidget
    kind: Choice
    note: QLineEdit
    referred_to: QLineEdit


class NeedsList(QWidget):
    """Needs, one below the other.

    Signals:
        edited: Something was changed just now.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[_Row] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.add = Button(theme, translate("interview", "Add a need"), icon="plus")
        self.add.clicked.connect(self._add_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(translate("interview", "What they need"), "strong"))
        column.addLayout(self._list)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        hint = translate(
            "interview",
            "Name to whom you referred them. Promise only what you can do yourself.",
        )
        column.addWidget(PlainLabel(hint, "small"))

    def needs(self) -> tuple[Need, ...]:
        """Return what is noted."""
        return tuple(
            Need(
                kind=NeedKind(row.kind.code),
                note=visible(row.note.text()).strip(),
                referred_to=visible(row.referred_to.text()).strip(),
            )
            for row in self._rows
        )

    def show_needs(self, needs: tuple[Need, ...]) -> None:
        """Show other needs; what is shown already is left as it is."""
        if needs == self.needs():
            return
        for row in tuple(self._rows):
            self._drop(row)
        for need in needs:
            self._add_row(need)

    def show_open(self, is_open: bool) -> None:
        """Let people write, or not."""
        self.setEnabled(is_open)

    def _add_asked(self) -> None:
        if len(self._rows) < limits.NEEDS:
            self._add_row(Need(kind=NeedKind.MEDICAL)).kind.setFocus()
            self.edited.emit()

    def _add_row(self, need: Need) -> _Row:
        kind = Choice(self._theme, translate("interview", "Kind of need"), need_options())
        kind.setFixedWidth(max(_KIND_PX, kind.whole_px()))
        kind.show_code(str(need.kind))
        note = self._line(translate("interview", "What exactly"), need.note)
        referred = self._line(translate("interview", "Referred to"), need.referred_to)
        remove = Button(self._theme, translate("interview", "Remove"), "link")
        box = QWidget()
        across = FlowLayout(8)
        across.setContentsMargins(0, 0, 0, 0)
        box.setLayout(across)
        for part in (kind, note, referred, remove):
            across.addWidget(part)
        row = _Row(box, kind, note, referred)
        self._rows.append(row)
        self._list.addWidget(box)
        tab_before(self.add, box)
        kind.activated.connect(self.edited)
        remove.clicked.connect(lambda: self._remove_asked(row))
        return row

    def _line(self, words: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setPlaceholderText(words)
        line.setAccessibleName(words)
        needed = line.fontMetrics().horizontalAdvance(words) + _AROUND_PX
        line.setMinimumWidth(max(_WORDS_PX, needed))
        line.textEdited.connect(self.edited)
        return line

    def _remove_asked(self, row: _Row) -> None:
        self._drop(row)
        self.add.setFocus()
        self.edited.emit()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row.box)
        row.box.hide()
        row.box.deleteLater()
