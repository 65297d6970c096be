"""One testimony or sealed file in the steps before a border, with what can be done."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.rows import OutboxEntry, ShelfRow
from desktop.domain.testimony import TestimonyId
from ui.border.words import draft_words, may_be_closed, waiting_words
from ui.theme import Theme
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.flow import FlowLayout
from ui.widgets.kinds import entry_words
from ui.widgets.labels import PlainLabel
from ui.words import translate


class UndecidedRow(QWidget):
    """A draft or a closed testimony, by its code."""

    def __init__(
        self, theme: Theme, row: ShelfRow, acts: dict[str, Callable[[TestimonyId], None]]
    ) -> None:
        """Show it.

        Args:
            theme: Colours.
            row: Which.
            acts: What to call for ``seal``, ``close``, ``open`` and ``discard``; those
                that are missing are not offered.
        """
        super().__init__()
        self.id = row.id
        self.buttons: dict[str, Button | HoldButton] = {}
        line = FlowLayout(8)
        for name, button in _buttons(theme, row, acts):
            act = acts[name]
            signal = button.held if isinstance(button, HoldButton) else button.clicked
            signal.connect(lambda *_, act=act: act(row.id))
            button.setAccessibleName(f"{button.accessibleName()}: {row.code}")
            self.buttons[name] = button
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(row.code, "strong"))
        column.addWidget(PlainLabel(draft_words(row), "quiet"))
        column.addLayout(line)

    @property
    def first(self) -> QWidget | None:
        """What opens it and changes nothing; the keyboard may come there by itself."""
        return self.buttons.get("open") or self.buttons.get("seal")

    @property
    def focused(self) -> str:
        """Name of the act that has the keyboard; empty if none of them has it."""
        return next((name for name, each in self.buttons.items() if each.hasFocus()), "")


def _buttons(
    theme: Theme, row: ShelfRow, acts: dict[str, Callable[[TestimonyId], None]]
) -> list[tuple[str, Button | HoldButton]]:
    found: list[tuple[str, Button | HoldButton]] = []
    if "seal" in acts:
        found.append(("seal", Button(theme, translate("border", "Seal it"), "", "seal")))
    if "close" in acts and may_be_closed(row):
        found.append(
            ("close", Button(theme, translate("border", "Close it as it is"), "", "check"))
        )
    if "open" in acts:
        found.append(("open", Button(theme, translate("border", "Go on with it"), "link")))
    words = translate("border", "Hold to destroy it")
    found.append(("discard", HoldButton(theme, words, "erase")))
    return found


def waiting_row(entry: OutboxEntry) -> QWidget:
    """Return a sealed file that nobody has answered for yet."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(PlainLabel(entry_words(entry), "strong"))
    column.addWidget(PlainLabel(waiting_words(entry), "quiet"))
    return box
