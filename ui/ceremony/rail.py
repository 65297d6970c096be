"""The steps of the ceremony in the left rail: where we are, and what is left.

It takes the place of the window's other places, so that nobody leaves by a slip.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import set_kind
from ui.widgets.labels import PlainLabel
from ui.words import QT_TRANSLATE_NOOP, translate

STEPS = {
    "prepare": QT_TRANSLATE_NOOP("ceremony", "Prepare"),
    "plan": QT_TRANSLATE_NOOP("ceremony", "The key"),
    "pieces": QT_TRANSLATE_NOOP("ceremony", "Pieces on paper"),
    "trial": QT_TRANSLATE_NOOP("ceremony", "Test recovery"),
    "live": QT_TRANSLATE_NOOP("ceremony", "The card"),
}


class StepsRail(QWidget):
    """Five words, of which one is where we are."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(12)
        self._labels = {code: PlainLabel() for code in STEPS}
        for label in self._labels.values():
            column.addWidget(label)
        column.addStretch(1)
        self.show_step("prepare")

    def show_step(self, now: str) -> None:
        """Mark a step; those before it are done."""
        done = True
        for number, (code, label) in enumerate(self._labels.items(), start=1):
            done = done and code != now
            words = f"{number}  {translate('ceremony', STEPS[code])}"
            label.setText(f"{words} ✓" if done else words)
            set_kind(label, "strong" if code == now else "quiet")
