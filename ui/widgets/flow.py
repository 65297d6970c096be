"""A row of buttons that breaks into more rows where there is no room for one."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


class FlowLayout(QLayout):
    """Puts widgets beside each other, each as wide as its words, line by line."""

    def __init__(self, spacing: int, *, wants_one_line: bool = False) -> None:
        """Be empty.

        Args:
            spacing: Pixels between widgets, and between lines.
            wants_one_line: Asks for the room of one line, and breaks only without it.
        """
        super().__init__()
        self._wants_one_line = wants_one_line
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item; Qt asks beyond the end and wants nothing for it."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything into its place."""
        super().setGeometry(rect)
        self._place(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Return the room of the widest item: lines break before anything is cut."""
        least = self.minimumSize()
        if not self._wants_one_line:
            return least
        shown = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        edges = self.contentsMargins().left() + self.contentsMargins().right()
        whole = sum(shown) + self.spacing() * max(len(shown) - 1, 0) + edges
        return least.expandedTo(QSize(whole, 0))

    def minimumSize(self) -> QSize:
        """Return the room of the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.sizeHint())
        return size.grownBy(self.contentsMargins())

    def _place(self, rect: QRect, *, moves: bool) -> int:
        inside = rect.marginsRemoved(self.contentsMargins())
        x, y, line = inside.x(), inside.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            width = min(size.width(), inside.width())
            if line and x + width > inside.x() + inside.width():
                x, y, line = inside.x(), y + line + self.spacing(), 0
            if moves:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += width + self.spacing()
            line = max(line, size.height())
        return y + line + self.contentsMargins().bottom() - rect.y()
