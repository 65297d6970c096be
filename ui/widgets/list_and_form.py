"""A list, what can be done with it, and the form of what is chosen from it.

The form stands beside the list, and scrolls by itself; in a narrow window it stands beneath
it, whole, and the page scrolls: there is never one scroll bar inside another.
"""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.widgets.flow import FlowLayout
from ui.widgets.part import share_height
from ui.widgets.scroll import scroller

BESIDE_FROM_PX = 760
_LOW_PX = 220
"""Height of the list where the form stands beneath it."""


class ListAndForm(QWidget):
    """Puts them into their places.

    Attributes:
        acts: What holds the buttons.
    """

    def __init__(
        self, table: QWidget, buttons: Sequence[QWidget], form: QWidget, form_px: int
    ) -> None:
        """Join them.

        Args:
            table: Scrolls by itself.
            buttons: What can be done, below the list.
            form: As high as it has to be.
            form_px: How wide the form is beside the list.
        """
        super().__init__()
        self._table = table
        self._form_px = form_px
        self.acts = QWidget()
        flow = FlowLayout(8)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            flow.addWidget(button)
        self.acts.setLayout(flow)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(table, 1)
        left.addWidget(self.acts)
        self._area = scroller(form)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(24)
        self._body.addLayout(left, 1)
        self._body.addWidget(self._area)

    def show_form(self, *, shown: bool) -> None:
        """Show the form, or give its room to the list."""
        self._area.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the form beside the list, or beneath it in a narrow window."""
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_FROM_PX
        self._body.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._area.setMaximumWidth(self._form_px if beside else self.width())
        self._area.setMinimumWidth(self._form_px if beside else 0)
        self._area.show_whole(whole=not beside)
        share_height(self._table, beside=beside, least_px=_LOW_PX)
