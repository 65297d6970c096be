"""Which packs of local names a new vault begins with: one box for each, all of it optional.

A box is ticked from the beginning only for those who read the program in the language of
the place. It is in sight, and the settings change it later.
"""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.packs import Pack, Review
from ui.seal.tick import TickBox
from ui.theme import Theme
from ui.widgets.labels import PlainLabel
from ui.words import translate

TICKED_IN = {"belarus": "be"}
"""The language in which a pack is ticked from the beginning, by its id."""


class PackChoice(QWidget):
    """A heading, what it is, and the boxes.

    Attributes:
        was_touched: The person ticked a box, or took a tick away.
    """

    def __init__(self, theme: Theme, packs: Sequence[Pack], language: str) -> None:
        """Offer packs.

        Args:
            theme: The look.
            packs: Those that come with the program.
            language: The one that the interface speaks.
        """
        super().__init__()
        self.was_touched = False
        self.boxes: dict[str, TickBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(translate("welcome", "Local names"), "strong"))
        for pack in packs:
            box = TickBox(theme, pack.title.of(language))
            box.setChecked(TICKED_IN.get(pack.id) == language)
            box.clicked.connect(self._touch)
            box.setAccessibleDescription(_hint())
            self.boxes[pack.id] = box
            column.addWidget(box)
        column.addWidget(PlainLabel(_hint(), "small"))
        if any(pack.review is Review.NOT_YET for pack in packs):
            words = translate("welcome", "No specialist has reviewed these names yet.")
            column.addWidget(PlainLabel(words, "small"))
        self.setVisible(bool(packs))

    @property
    def chosen(self) -> frozenset[str]:
        """Ids of the packs that are ticked."""
        return frozenset(key for key, box in self.boxes.items() if box.isChecked())

    def take_over(self, before: "PackChoice") -> None:
        """Go on with what was ticked on this page in another language, if anybody did."""
        if before.was_touched:
            self.was_touched = True
            for key, box in self.boxes.items():
                box.setChecked(key in before.chosen)

    def _touch(self) -> None:
        self.was_touched = True


def _hint() -> str:
    return translate(
        "welcome",
        "Places of detention, police units and methods, offered by name while you mark the "
        "words of a testimony. Nothing else changes. The settings change it later.",
    )
