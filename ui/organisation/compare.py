"""A first roster: the digits that came, and those that somebody of the organisation reads.

The second are typed, so that nobody says "the same" without having compared.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from desktop.services.roster_facts import DraftFacts
from ui.organisation.overview import signers_words
from ui.organisation.parts import Mark, card_of, column_of, flow_of
from ui.organisation.screen import Comparison
from ui.plain import one_line
from ui.theme import Theme
from ui.widgets.buttons import HoldButton
from ui.widgets.labels import FingerprintLabel, PlainLabel, field
from ui.words import translate

GROUPS = 8
BESIDE_FROM_PX = 740


class ComparePanel(QWidget):
    """What came, beside what is read out.

    Signals:
        typed: What stands in the field now.
    """

    typed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = PlainLabel("", "heading")
        self._about = PlainLabel("", "quiet")
        self.digits = FingerprintLabel(large=True)
        self.edit = QLineEdit()
        self.edit.textChanged.connect(self.typed)
        self.verdict = Mark(theme, "strong")
        self.discard_button = HoldButton(
            theme, translate("organisation", "Hold to discard this roster"), "erase"
        )
        self._cards = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._cards.setSpacing(16)
        self._lay_out()

    def show_draft(self, draft: DraftFacts) -> None:
        """Show what came, and nothing typed."""
        self._name.setText(one_line(draft.roster.organisation))
        people = translate(
            "organisation", "Roster {number}, people on it: {count}. {signers}"
        )
        self._about.setText(
            people.format(
                number=draft.roster.number,
                count=len(draft.roster.members),
                signers=signers_words(draft.roster),
            )
        )
        self.digits.set_fingerprint(draft.roster.root_fingerprint)
        self.edit.clear()
        self.show_comparison(Comparison(same=0, differing=(), is_same=False))

    def show_comparison(self, comparison: Comparison) -> None:
        """Say how far what was typed is the same."""
        if comparison.is_same:
            words = translate("organisation", "All eight groups are the same.")
            self.verdict.show_state(("check", "green"), words)
        elif comparison.differing:
            words = translate(
                "organisation",
                "Not the same, group {numbers}. Ask for it once more. If it stays so, "
                "stop: this roster may be by somebody else.",
            )
            numbers = ", ".join(str(each) for each in comparison.differing)
            self.verdict.show_state(("danger", "red"), words.format(numbers=numbers))
        else:
            words = translate("organisation", "Groups that are the same: {same} of {all}.")
            shown = words.format(same=comparison.same, all=GROUPS)
            self.verdict.show_state(("note", "muted"), shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two beside each other where there is room."""
        super().resizeEvent(event)
        is_wide = self.width() >= BESIDE_FROM_PX
        self._cards.setDirection(
            QBoxLayout.Direction.LeftToRight
            if is_wide
            else QBoxLayout.Direction.TopToBottom
        )
        # Equal widths beside each other; above each other each as high as its words.
        for at in range(self._cards.count()):
            self._cards.setStretch(at, int(is_wide))

    def _lay_out(self) -> None:
        came = PlainLabel(translate("organisation", "In the roster that came"), "small")
        typed = field(
            translate("organisation", "Digits as they are read to you"),
            self.edit,
            translate("organisation", "Spaces do not matter."),
        )
        self._cards.addWidget(card_of(came, self._name, self._about, self.digits))
        self._cards.addWidget(card_of(typed, self.verdict))
        column = column_of(self)
        column.addWidget(
            PlainLabel(
                translate(
                    "organisation",
                    "Ask somebody of the organisation whom you know, face to face or by a "
                    "voice that you know, to read you the digits of those who sign. They "
                    "see them under Organisation. Anybody can write any name on a roster; "
                    "these digits cannot be copied.",
                )
            )
        )
        column.addLayout(self._cards)
        column.addStretch(1)
        column.addWidget(flow_of(self.discard_button))
