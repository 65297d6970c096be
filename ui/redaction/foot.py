"""The buttons at the foot of the page for redacted copies, one next step at a time."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.folding import FoldingButton
from ui.widgets.labels import PlainLabel
from ui.words import translate

_BEFORE_THE_GAP = 100
"""Of the room that is left, so many parts go to the words, and one to what is empty."""


class Foot:
    """What stands at the foot of each step."""

    def __init__(self, theme: Theme) -> None:
        words = translate("redaction", "As its reader will see it")
        self.reader_sees = FoldingButton(theme, words, icon="eye")
        words = translate("redaction", "Choose who gets it")
        self.go_on = FoldingButton(theme, words, "primary")
        words = translate("redaction", "Back")
        self.back = Button(theme, words, icon="back")
        self.seal = Button(
            theme, translate("redaction", "Seal the copy"), "primary", "seal"
        )
        self.lacks = PlainLabel("", "quiet")
        self.lacks.setSizePolicy(_one_line_if_there_is_room())
        words = translate("redaction", "Write it to a stick…")
        self.write = FoldingButton(theme, words, "primary", "save")
        words = translate("redaction", "Show it in the outbox")
        self.to_outbox = FoldingButton(theme, words, icon="outbox")
        for button in (self.reader_sees, self.go_on, self.seal):
            button.setEnabled(False)
        self._steps: dict[str, tuple[QWidget, ...]] = {
            "edit": (self.go_on, self.reader_sees),
            "preview": (self.go_on, self.back),
            "send": (self.seal, self.back, self.lacks),
            "sealed": (self.write, self.to_outbox),
        }

    def hide(self) -> None:
        """Hide all; whoever gets a place again is shown again."""
        for widgets in self._steps.values():
            for widget in widgets:
                widget.hide()

    def of(self, step: str) -> tuple[QWidget, ...]:
        """Return what stands at the foot of a step, the next step first."""
        return self._steps[step]

    def working(self, step: str, *, on: bool) -> None:
        """Let nothing be begun while something is at work."""
        for widget in self._steps[step]:
            widget.setEnabled(not on)


def _one_line_if_there_is_room() -> QSizePolicy:
    """Return the policy of words that take all room there is before they wrap."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHorizontalStretch(_BEFORE_THE_GAP)
    policy.setHeightForWidth(True)
    return policy
