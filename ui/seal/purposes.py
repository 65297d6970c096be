"""What the recipients get it for: a box for each purpose that consent allows."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.permissions import Purpose
from ui.casefile.purposes import purpose_words
from ui.seal.option import Option
from ui.seal.what_for import WhatFor
from ui.theme import Theme
from ui.widgets.labels import PlainLabel
from ui.words import translate


class Purposes(QWidget):
    """Shown once somebody is chosen whom the person allowed it for single purposes.

    Signals:
        toggled: A `Purpose`, and whether it is chosen.
    """

    toggled = Signal(object, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.options = {each: Option(theme, purpose_words(each), "") for each in Purpose}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(translate("seal", "What they get it for"), "heading"))
        column.addWidget(
            PlainLabel(
                translate(
                    "seal",
                    "It stands in what you sign. They may use it for nothing else. For "
                    "others, their program prints it and passes it on only as far as the "
                    "person agreed.",
                ),
                "quiet",
            )
        )
        for purpose, option in self.options.items():
            option.toggled.connect(
                lambda chosen, each=purpose: self.toggled.emit(each, chosen)
            )
            column.addWidget(option)
        self.hide()

    def show_what_for(self, what_for: WhatFor) -> None:
        """Show what can be chosen, and what is; tells nobody."""
        names = dict(what_for.offered)
        self.setVisible(bool(names))
        for purpose, option in self.options.items():
            option.setVisible(purpose in names)
            words = translate("seal", "Agreed for: {names}.")
            option.set_allowed(
                words.format(names=", ".join(names.get(purpose, ()))), allowed=True
            )
            with QSignalBlocker(option.box):
                option.box.setChecked(purpose in what_for.chosen)
