"""A first account: ten short answers on one page, in place of an account.

Taken where telling more would do harm now. It can be sealed, and is never a statement.
"""

from dataclasses import fields

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.preparing import FirstAccount
from desktop.domain.testimony import Testimony
from ui.interview.settle import Settle
from ui.plain import visible_lines
from ui.theme import Theme
from ui.widgets.labels import PlainLabel, field
from ui.widgets.page import Page
from ui.widgets.words_box import WordsBox
from ui.words import QT_TRANSLATE_NOOP, translate

_LOW_PX = 64
_NAMES = tuple(each.name for each in fields(FirstAccount))
_ASKED = {
    "safety": (
        QT_TRANSLATE_NOOP("interview", "Are they safe now?"),
        QT_TRANSLATE_NOOP("interview", "Here, tonight, at home; and their family."),
    ),
    "contact": (
        QT_TRANSLATE_NOOP("interview", "How to reach them safely"),
        QT_TRANSLATE_NOOP("interview", "A way that nobody else reads. No real name."),
    ),
    "what": (
        QT_TRANSLATE_NOOP("interview", "What happened"),
        QT_TRANSLATE_NOOP("interview", "In a few words of their own; do not ask on."),
    ),
    "where": (QT_TRANSLATE_NOOP("interview", "Where"), ""),
    "when": (QT_TRANSLATE_NOOP("interview", "When"), ""),
    "who": (
        QT_TRANSLATE_NOOP("interview", "Who did it"),
        QT_TRANSLATE_NOOP("interview", "As they say it: a uniform, a unit, a name heard."),
    ),
    "injuries": (
        QT_TRANSLATE_NOOP("interview", "Injuries and pain"),
        QT_TRANSLATE_NOOP("interview", "What needs a doctor comes before everything."),
    ),
    "evidence": (
        QT_TRANSLATE_NOOP("interview", "What could be lost soon"),
        QT_TRANSLATE_NOOP("interview", "Marks, clothing, messages, papers, cameras."),
    ),
    "needs": (
        QT_TRANSLATE_NOOP("interview", "What they need now"),
        QT_TRANSLATE_NOOP("interview", "Promise nothing that is not yours to give."),
    ),
    "next_step": (
        QT_TRANSLATE_NOOP("interview", "What happens next"),
        QT_TRANSLATE_NOOP("interview", "Who contacts whom, and when a full account."),
    ),
}


class FirstAccountPage(Page):
    """Ten boxes.

    Signals:
        edited: Something was typed just now.
        settled: A `FirstAccount`, after a pause.
    """

    edited = Signal()
    settled = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("interview", "First account"), wide=True)
        self._filling = False
        self._settle = Settle(self, self._hand_over)
        self.boxes: dict[str, WordsBox] = {}
        words = translate(
            "interview",
            "Ten short answers; each may stay empty. It can be sealed for the legal team, "
            "but it is no statement and is never printed as one. For a full account later, "
            "change the decision under “Before”.",
        )
        self.column.addWidget(PlainLabel(words, "quiet"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(16)
        for at, name in enumerate(_NAMES):
            asked, hint = _ASKED[name]
            box = self._box(name)
            shown = translate("interview", hint) if hint else ""
            part = field(translate("interview", asked), box, shown)
            grid.addWidget(part, at // 2, at % 2, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def show_testimony(self, testimony: Testimony) -> None:
        """Show what was answered; tells nobody."""
        self._filling = True
        for name, box in self.boxes.items():
            box.setPlainText(getattr(testimony.conduct.first_account, name))
        self._filling = False

    def show_open(self, is_open: bool) -> None:
        """Let people write, or only read."""
        for box in self.boxes.values():
            box.setReadOnly(not is_open)

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        self._settle.now()

    def first_focus(self) -> QWidget:
        """Begin with their safety."""
        return self.boxes["safety"]

    def _box(self, name: str) -> WordsBox:
        box = WordsBox(_LOW_PX)
        box.textChanged.connect(self._touch)
        self.boxes[name] = box
        return box

    def _touch(self) -> None:
        if not self._filling:
            self.edited.emit()
            self._settle.touch()

    def _hand_over(self) -> None:
        said = {name: visible_lines(box.toPlainText()) for name, box in self.boxes.items()}
        self.settled.emit(FirstAccount(**said))
