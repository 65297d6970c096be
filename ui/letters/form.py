"""What every form of a letter has in common.

A form is filled with `show_opened`, gives back what stands in it with `written`, and names
in `first` where the keyboard begins.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.drafts import Draft
from desktop.services.half_typed import Words


class LetterForm(QWidget):
    """The fields of one type of letter.

    Signals:
        edited: Something was typed just now.
        settled_now: Something was chosen, and is kept without waiting for a pause.
        confirm_asked: The deponent said yes to these words.
        half_typed: `Words` of the box for a correction that is not added yet.
    """

    edited = Signal()
    settled_now = Signal()
    confirm_asked = Signal()
    half_typed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(24)

    def show_half_typed(self, words: Words) -> None:
        """Go on with what was typed and not added: most forms have no box for it."""

    def show_draft(self, draft: Draft) -> None:
        """Show what the program itself changed: most forms have nothing of the kind."""
