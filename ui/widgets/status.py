"""The thin line at the foot: what was saved, what is recorded, when the vault locks.

It is the only place that says "Saved", and it says so only when the vault has said it.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.messages import Tone
from ui.theme import set_kind
from ui.widgets.banner import announce
from ui.widgets.labels import PlainLabel
from ui.words import translate

HEIGHT_PX = 32
_KINDS = {"plain": "quiet", "amber": "amber", "red": "red", "green": "green"}


class StatusLine(QFrame):
    """Parts in a row, each with a key: ``saved``, ``recording``, ``lock``, ``hold``."""

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "status")
        self.setFixedHeight(HEIGHT_PX)
        self.setAccessibleName(translate("window", "Status"))
        self._parts: dict[str, PlainLabel] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(16)
        self._row.addStretch(1)

    def show_part(self, key: str, words: str, tone: Tone = "plain", say: str = "") -> None:
        """Show or change one part; `say` is spoken by a screen reader at once."""
        label = self._parts.get(key)
        if label is None:
            label = PlainLabel(wraps=False)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            self._parts[key] = label
            self._row.insertWidget(len(self._parts) - 1, label)
        label.setText(words)
        set_kind(label, _KINDS[tone])
        label.show()
        if say:
            announce(self, say)

    def hide_part(self, key: str) -> None:
        """Show this part no more."""
        if key in self._parts:
            self._parts[key].hide()

    def words(self, key: str) -> str:
        """Return what a part says now, empty if it is not shown."""
        label = self._parts.get(key)
        return "" if label is None or label.isHidden() else label.text()

    def add_widget(self, widget: QWidget) -> None:
        """Put something that is not words at the right end, e.g. a level meter."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
