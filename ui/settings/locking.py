"""What locks the vault."""

from ui.theme import Theme
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.words import translate


class LockingPage(Page):
    """Says when the vault locks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("settings", "Locking"))
        for words in _always():
            self.column.addWidget(PlainLabel(words))
        self.column.addStretch(1)


def _always() -> tuple[str, ...]:
    return (
        translate("settings", "Ctrl+L locks the vault at once, wherever you are."),
        translate(
            "settings",
            "Locking ends the program and starts it anew, so that neither words nor keys "
            "stay in memory.",
        ),
    )
