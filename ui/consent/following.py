"""Keep in sight what somebody answers, by key or in the table, however the page moves."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui.consent.matrix import Matrix
from ui.widgets.scroll import bring_into_sight, show_first

_TURNS = 10
"""Of the loop: after so many, rows that grew with an answer have their place."""
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize)


class Following(QObject):
    """Moves the page after the current cell, while the table is the one that is answered.

    An answer makes a row higher and another question opens above: the table gets its place
    a few turns of the loop later, so the page follows whenever the table was moved.

    Args:
        area: The frame in which the page moves.
        matrix: The table with what belongs to it, somewhere inside.
    """

    def __init__(self, area: QScrollArea, matrix: Matrix) -> None:
        super().__init__(matrix)
        self._area = area
        self._matrix = matrix
        self._is_new = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.now)
        for part in (matrix, matrix.grid):
            part.installEventFilter(self)
        matrix.moved.connect(self._moved)

    def begin(self) -> None:
        """Go to the table unfolded just now, and show as much of it as fits."""
        self._is_new = True
        self._soon.start()

    def now(self) -> None:
        """Bring the current cell into sight, and what belongs to it where there is room."""
        if self._matrix.isHidden() or not self._matrix.grid.hasFocus():
            return
        if self._is_new:
            for part in (self._matrix, self._matrix.grid):
                bring_into_sight(part)
        show_first(self._area, self._matrix.spans(self._area.widget() or self._area))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a table that was moved."""
        if event.type() in _MOVES:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _moved(self) -> None:
        self._is_new = False
        self._soon.start()


def follow_answers(
    part: QWidget, words: QWidget | None = None, turns: int = _TURNS
) -> None:
    """Bring what got the keyboard into sight while rows above it still grow.

    Args:
        part: The answers, or a button, to which a key led; left alone once it has led on.
        words: The question, to be seen as well where there is room for both.
        turns: Of the loop in which to look again.
    """
    focus = QApplication.focusWidget()
    if focus is None or not (focus is part or part.isAncestorOf(focus)):
        return
    for each in (words, part):
        if each is not None:
            bring_into_sight(each)
    if turns:
        QTimer.singleShot(0, part, lambda: follow_answers(part, words, turns - 1))
