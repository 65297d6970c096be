"""The buttons at the foot of the page for redacted copies, one next step at a time."""

from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.words import translate


class Foot:
    """What stands at the foot of each step."""

    def __init__(self, theme: Theme) -> None:
        words = translate("redaction", "As its reader will see it")
        self.reader_sees = Button(theme, words, icon="eye")
        self.go_on = Button(theme, translate("redaction", "Choose who gets it"), "primary")
        words = translate("redaction", "Back")
        self.back = Button(theme, words, icon="back")
        self.seal = Button(
            theme, translate("redaction", "Seal the copy"), "primary", "seal"
        )
        self.lacks = PlainLabel("", "quiet", wraps=False)
        words = translate("redaction", "Write it to a stick…")
        self.write = Button(theme, words, "primary", "save")
        words = translate("redaction", "Show it in the outbox")
        self.to_outbox = Button(theme, words, icon="outbox")
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
