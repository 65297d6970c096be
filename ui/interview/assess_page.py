"""What the interviewer saw and has still to do. Never part of the statement."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.conduct import Assessment
from ui.interview.rooms import RoomPage
from ui.interview.settle import Settle
from ui.theme import Theme
from ui.widgets.labels import PlainLabel, field
from ui.widgets.words_box import WordsBox
from ui.words import translate

_HEIGHT_PX = 132


class AssessPage(RoomPage):
    """Two boxes, to be filled when the person has gone.

    Signals:
        settled: An `Assessment`, after a pause.
    """

    settled = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("interview", "Assess"))
        self._filling = False
        self._settle = Settle(self, self._hand_over)
        self.observations = self._box()
        self.follow_ups = self._box()
        words = translate(
            "interview",
            "Your own notes, kept apart from the statement and never printed with it. How "
            "somebody behaves proves nothing: calm or tears, gaps or order.",
        )
        self.column.addWidget(PlainLabel(words, "quiet"))
        self.column.addWidget(
            field(
                translate("interview", "What you observed"),
                self.observations,
                translate("interview", "Conditions, interruptions, what helped."),
            )
        )
        self.column.addWidget(
            field(
                translate("interview", "What is still to be done"),
                self.follow_ups,
                translate("interview", "Questions left open, evidence to secure, by whom."),
            )
        )
        self.column.addStretch(1)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what was noted; tells nobody."""
        self._filling = True
        self.observations.show_words(assessment.observations)
        self.follow_ups.show_words(assessment.follow_ups)
        self._filling = False

    def show_open(self, is_open: bool) -> None:
        """Let people write, or only read."""
        for box in (self.observations, self.follow_ups):
            box.setReadOnly(not is_open)

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        self._settle.now()

    def first_focus(self) -> QWidget:
        """Begin with what was observed."""
        return self.observations

    def _box(self) -> WordsBox:
        box = WordsBox(_HEIGHT_PX)
        box.textChanged.connect(self._touch)
        return box

    def _touch(self) -> None:
        if not self._filling:
            self.edited.emit()
            self._settle.touch()

    def _hand_over(self) -> None:
        self.settled.emit(
            Assessment(
                observations=self.observations.toPlainText(),
                follow_ups=self.follow_ups.toPlainText(),
            )
        )
