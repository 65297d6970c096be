"""A QR code painted from its modules: always dark on light, or no camera reads it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.colours import QR_DARK, QR_LIGHT

QUIET_MODULES = 4


class QrCode(QWidget):
    """Shows a matrix of modules, True for dark; nothing while it has none."""

    def __init__(self, words: str, side_px: int = 232) -> None:
        super().__init__()
        self._matrix: tuple[tuple[bool, ...], ...] = ()
        self._side = side_px
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_matrix(self, matrix: Sequence[Sequence[bool]]) -> None:
        """Show a square matrix without a quiet zone; one is added here."""
        self._matrix = tuple(tuple(row) for row in matrix)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square that was asked for."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint whole modules, each the same whole number of screen pixels."""
        if not self._matrix:
            return
        count = len(self._matrix) + 2 * QUIET_MODULES
        ratio = self.devicePixelRatioF()
        module = max(int(self._side * ratio) // count, 1) / ratio
        start = (self._side - module * count) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        whole = module * count
        painter.fillRect(QRectF(start, start, whole, whole), QR_LIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        for down, row in enumerate(self._matrix):
            for along, dark in enumerate(row):
                if dark:
                    left = start + (along + QUIET_MODULES) * module
                    top = start + (down + QUIET_MODULES) * module
                    painter.fillRect(QRectF(left, top, module, module), QR_DARK)
        painter.end()
