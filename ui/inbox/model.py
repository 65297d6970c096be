"""The table of verdicts, with a sign beside each, drawn in the colours of the moment."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from ui.inbox.lines import Line
from ui.inbox.words import meaning_words, signer_words, tone, verdict_words
from ui.plain import one_line
from ui.theme import Role, Theme
from ui.widgets.table import Index, RowsModel
from ui.words import translate

VERDICT, SIGNER, MEANING, FILE = range(4)
_SIGNS: dict[str, tuple[str, Role]] = {
    "plain": ("note", "muted"),
    "amber": ("attention", "amber"),
    "red": ("danger", "red"),
    "green": ("check", "green"),
}


class VerdictModel(RowsModel[Line]):
    """Lines as rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(_headings(), _cell)
        self._theme = theme
        self._icons: dict[str, QIcon] = {}
        theme.changed.connect(self._icons.clear)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words, and the sign of the verdict."""
        if role == Qt.ItemDataRole.DecorationRole and index.column() == VERDICT:
            line = self.row(index.row())
            return None if line is None or line.verdict is None else self._icon(tone(line))
        return super().data(index, role)

    def _icon(self, kind: str) -> QIcon:
        if kind not in self._icons:
            self._icons[kind] = self._theme.icon(*_SIGNS[kind])
        return self._icons[kind]


def _headings() -> tuple[str, ...]:
    return (
        translate("inbox", "Verdict"),
        translate("inbox", "Signed by"),
        translate("inbox", "What it is"),
        translate("inbox", "File"),
    )


def _cell(line: Line, column: int) -> str:
    if column == FILE:
        return one_line(line.path.name)
    words = {VERDICT: verdict_words, SIGNER: signer_words, MEANING: meaning_words}
    return words[column](line)
