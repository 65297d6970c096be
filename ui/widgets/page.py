"""The frame of every page: a title, one column to read, a margin, and a foot.

The column is never wider than a person reads well. What belongs beside the words goes into
the margin; on a narrow window it moves beneath them. The next step is always at the right
end of the foot.
"""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme
from ui.widgets.banner import Banner
from ui.widgets.labels import PlainLabel, rule
from ui.widgets.scroll import bring_into_sight, scroller

COLUMN_PX = 640
WIDE_PX = 1080
MARGIN_PX = 264
GAP_PX = 32
EDGE_PX = 40
NARROW_EDGE_PX = 20
NARROW_BELOW_PX = 760
LOW_BELOW_PX = 480
FOOT_GAP_PX = 8
HEAD_GAP_PX = 16
"""Height below which title and banner move with the page, so that nothing is cut."""
TOP_GAP_PX = 12
"""Under the title, and once more above what scrolls away beneath it."""
_RESTS = 3
"""Turns of the loop in which nothing moved: then what unfolded has its place."""
LEAST_PX = 240
"""Least height of a column that scrolls by itself; a smaller window scrolls the page."""


class Page(QWidget):
    """One page. Put widgets into `column`, `margin`, and the foot.

    Attributes:
        column: Layout of the reading column, blocks 24 px apart.
        margin: Layout of the margin; shown once something is in it.
        beside_title: Layout at the right of the title, for what is rarely done.
        banner: Between title and column; for problems that concern the whole page.
        rail: A widget that the window shows in its left rail while the page is open (the
            phases of an interview); None shows the places of the window.
        help_words: What F1 shows: whole plain paragraphs.
        about: Kind of page and id of what it is about, for whoever opens it anew after
            unlocking; empty where nobody can.

    Signals:
        entered: The page is shown now.
        left: The page is about to be covered or closed: keep what was typed.
    """

    entered = Signal()
    left = Signal()

    def __init__(
        self, theme: Theme, title: str, *, wide: bool = False, scrolls: bool = True
    ) -> None:
        super().__init__()
        self.theme = theme
        self.rail: QWidget | None = None
        self.help_words: tuple[str, ...] = ()
        self.about: tuple[str, str] = ("", "")
        self._frame_widest = WIDE_PX if wide else COLUMN_PX
        self.setAccessibleName(title)
        self.title = PlainLabel(title, "title")
        self.beside_title = QHBoxLayout()
        self.beside_title.setSpacing(8)
        self.banner = Banner(theme)
        self.banner.setMaximumWidth(self._frame_widest)
        self.column = QVBoxLayout()
        self.column.setSpacing(24)
        self.margin = QVBoxLayout()
        self.margin.setSpacing(16)
        self._frame_margin = QWidget()
        self._frame_body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._frame_foot = QWidget()
        self._frame_foot_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._frame_foot_row.setSpacing(FOOT_GAP_PX)
        self._build_frame(scrolls=scrolls)

    def set_foot(self, next_step: QWidget, *others: QWidget) -> None:
        """Put the next step at the right end of the foot, others to its left."""
        while item := self._frame_foot_row.itemAt(0):
            if before := item.widget():
                # Not `takeAt`: what it leaves behind would hear of new words instead.
                self._frame_foot_row.removeWidget(before)
            else:
                self._frame_foot_row.takeAt(0)
        for widget in others:
            self._frame_foot_row.addWidget(widget)
        self._frame_foot_row.addStretch(1)
        self._frame_foot_row.addWidget(next_step)
        self._frame_foot.show()

    def show_foot(self, *, shown: bool) -> None:
        """Show the foot, or none where there is nothing to do."""
        self._frame_foot.setVisible(shown)

    def add_margin(self, widget: QWidget) -> None:
        """Put a widget into the margin."""
        self.margin.insertWidget(self.margin.count() - 1, widget)
        self._frame_margin.show()
        self._fit_column()

    @property
    def is_margin_beside(self) -> bool:
        """Whether the margin stands beside the column, and not beneath it."""
        return self._frame_body.direction() == QBoxLayout.Direction.LeftToRight

    def show_margin(self, *, shown: bool) -> None:
        """Show the margin, or give its room to the column."""
        self._frame_margin.setVisible(shown)
        self._fit_column()

    def holds(self, widget: QWidget | None) -> bool:
        """Return whether a widget stands on the page itself, not in its foot."""
        return widget is not None and self._frame_area.isAncestorOf(widget)

    def keep_in_sight(self) -> None:
        """Something unfolds now: follow whatever has the focus, unless it was out of sight.

        Who scrolled away from it reads something else, and stays there.
        """
        focus = self.focusWidget()
        if focus is None or not (focus.hasFocus() and self.holds(focus)):
            return
        if not focus.visibleRegion().isEmpty():
            self.follow(focus)

    def follow(
        self, widget: QWidget, before: tuple[int, ...] = (), *, from_top: bool = False
    ) -> None:
        """Bring a widget into sight until nothing moves any more: layouts take turns.

        Args:
            widget: On this page.
            before: Where it was in the turns before, in pixels.
            from_top: Show the page's beginning as well, if there is room for both.
        """
        bar = self._frame_area.verticalScrollBar()
        if from_top:
            bar.setValue(0)
        bring_into_sight(widget)
        here = widget.mapTo(self, QPoint(0, bar.value())).y()
        seen = (*before, here)[-_RESTS:]
        if len(set(seen)) > 1 or len(seen) < _RESTS:
            QTimer.singleShot(
                0, widget, lambda: self.follow(widget, seen, from_top=from_top)
            )

    def first_focus(self) -> QWidget | None:
        """Return where the keyboard begins; a page may name another widget."""
        return None

    def close_last(self) -> bool:
        """Close what was last opened inside the page; False if nothing was."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in its place."""
        super().resizeEvent(event)
        self._fit_column()
        self._fit_top()

    def event(self, event: QEvent) -> bool:
        """Look at title and foot again when something beside them came or went."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit_head()
            self._fit_foot()
        return super().event(event)

    def _fit_head(self) -> None:
        """Put what stands beside the title below it where both have no room."""
        measure = self.title.fontMetrics()
        words = max(map(measure.horizontalAdvance, self.title.text().split() or [""]))
        needed = words + HEAD_GAP_PX + self.beside_title.minimumSize().width()
        edges = self._frame_top.contentsMargins()
        room = self._frame_area.viewport().width() - edges.left() - edges.right()
        direction, side = QBoxLayout.Direction.LeftToRight, Qt.AlignmentFlag(0)
        if needed > room:
            direction, side = QBoxLayout.Direction.TopToBottom, Qt.AlignmentFlag.AlignLeft
        if direction != self._frame_head.direction():
            self._frame_head.setDirection(direction)
            self._frame_head.setAlignment(self.beside_title, side)

    def _fit_foot(self) -> None:
        """Put the next step below what stands beside it where both have no room."""
        row, edges = self._frame_foot_row, self._frame_foot.contentsMargins()
        items = [item for at in range(row.count()) if (item := row.itemAt(at))]
        least = [each.minimumSize().width() for each in items if not each.isEmpty()]
        needed = sum(least) + FOOT_GAP_PX * len(least)
        direction, side = QBoxLayout.Direction.LeftToRight, Qt.AlignmentFlag(0)
        if needed > self.width() - edges.left() - edges.right():
            direction, side = QBoxLayout.Direction.TopToBottom, Qt.AlignmentFlag.AlignRight
        if direction != row.direction():
            row.setDirection(direction)
            items[-1].setAlignment(side)

    def _fit_top(self) -> None:
        place = self._frame_moved if self.height() < LOW_BELOW_PX else self._frame_whole
        if place.indexOf(self._frame_top) < 0:
            place.insertWidget(0, self._frame_top)

    def _build_frame(self, *, scrolls: bool) -> None:
        head = self._frame_head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(HEAD_GAP_PX)
        head.addWidget(self.title, 1)
        head.addLayout(self.beside_title)
        top = QVBoxLayout()
        top.setSpacing(16)
        beneath = QHBoxLayout()  # asks for the banner's height at the width it will have
        beneath.addWidget(self.banner, 1)
        beneath.addStretch()
        top.addLayout(head)
        top.addLayout(beneath)
        self._frame_top = _strip(top)
        self._build_body(scrolls=scrolls)
        body = QWidget()
        body.setLayout(self._frame_body)
        foot = QVBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(12)
        foot.addWidget(rule())
        foot.addLayout(self._frame_foot_row)
        self._frame_foot.setLayout(foot)
        self._frame_foot.hide()
        self._build_whole(body)

    def _build_whole(self, body: QWidget) -> None:
        self._frame_moved = QVBoxLayout()
        self._frame_moved.addWidget(body, 1)
        moved = _strip(self._frame_moved)
        self._frame_moved.setSpacing(0)
        self._frame_area = scroller(moved)
        self._frame_whole = QVBoxLayout(self)
        self._frame_whole.setContentsMargins(0, 0, 0, 0)
        self._frame_whole.setSpacing(0)
        self._frame_whole.addWidget(self._frame_top)
        self._frame_whole.addWidget(self._frame_area, 1)
        self._frame_whole.addWidget(self._frame_foot)
        self._frame_area.verticalScrollBar().rangeChanged.connect(self._fit_column)
        self.banner.shown.connect(lambda: self._frame_area.verticalScrollBar().setValue(0))

    def _build_body(self, *, scrolls: bool) -> None:
        column = QWidget()
        column.setLayout(self.column)
        column.setMaximumWidth(self._frame_widest)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if not scrolls:
            column.setMinimumHeight(LEAST_PX)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._frame_margin.setLayout(self.margin)
        self.margin.setContentsMargins(0, 0, 0, 0)
        self.margin.addStretch(1)
        self._frame_margin.hide()
        self._frame_body.setSpacing(GAP_PX)
        self._frame_body.addWidget(column, 1)
        self._frame_body.addWidget(self._frame_margin, 0)

    def _fit_column(self) -> None:
        has_margin = not self._frame_margin.isHidden()
        narrow = self.width() < NARROW_BELOW_PX
        edge = NARROW_EDGE_PX if narrow else EDGE_PX
        beside = has_margin and self.width() >= NARROW_BELOW_PX + MARGIN_PX // 2
        wanted = self._frame_widest + (MARGIN_PX + GAP_PX if beside else 0)
        spare = max(self.width() - 2 * edge - wanted, 0)
        left = edge + spare // 3
        right = edge + spare - spare // 3
        self._frame_body.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._frame_margin.setMaximumWidth(MARGIN_PX if beside else self._frame_widest)
        self._frame_margin.setMinimumWidth(MARGIN_PX if beside else 0)
        self._frame_top.setContentsMargins(left, 16 if narrow else 32, right, TOP_GAP_PX)
        bar = self._frame_area.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        # The bar stands in the edge: the column is as wide with it as without it.
        self._frame_body.setContentsMargins(left, TOP_GAP_PX, max(right - taken, 0), 24)
        self._frame_foot.setContentsMargins(left, 0, right, 12)
        self._fit_head()
        self._fit_foot()


def _strip(layout: QBoxLayout) -> QWidget:
    layout.setContentsMargins(0, 0, 0, 0)
    strip = QWidget()
    strip.setLayout(layout)
    return strip
