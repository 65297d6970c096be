"""Which of the testimony's pictures show a mark: a tick beside each, none opened."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.evidence import Attachment, AttachmentId
from ui.plain import visible
from ui.seal.tick import TickBox
from ui.theme import Theme
from ui.widgets.labels import PlainLabel
from ui.widgets.order import tab_after, tab_before
from ui.words import translate


class PhotoTicks(QWidget):
    """The evidence that can show something, to be ticked.

    Signals:
        changed: A tick was set or taken away.
    """

    changed = Signal()

    def __init__(self, theme: Theme, words: str) -> None:
        """Offer nothing yet.

        Args:
            theme: Colours.
            words: Of what these are pictures, as a heading.
        """
        super().__init__()
        self.setAccessibleName(words)
        self._theme = theme
        self._offered: tuple[tuple[AttachmentId, str], ...] = ()
        self._foreign: tuple[AttachmentId, ...] = ()
        self.ticks: dict[AttachmentId, TickBox] = {}
        self._none = PlainLabel(
            translate("body", "No pictures were added to this testimony yet."), "quiet"
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(PlainLabel(words, "strong"))
        self._column.addWidget(self._none)

    @property
    def chosen(self) -> tuple[AttachmentId, ...]:
        """What is ticked, in the order of the evidence; what is not offered here stays."""
        ticked = (each for each, tick in self.ticks.items() if tick.isChecked())
        return (*self._foreign, *ticked)

    def show_photos(
        self, photos: Sequence[Attachment], chosen: Sequence[AttachmentId]
    ) -> None:
        """Offer pictures, and tick those that were chosen; tells nobody."""
        offered = tuple((each.id, _name(each)) for each in photos)
        if offered != self._offered:
            self._offer(offered)
        self._foreign = tuple(each for each in chosen if each not in self.ticks)
        for each, tick in self.ticks.items():
            tick.setChecked(each in chosen)

    def _offer(self, offered: tuple[tuple[AttachmentId, str], ...]) -> None:
        for tick in self.ticks.values():
            self._column.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._offered = offered
        self.ticks = {each: TickBox(self._theme, name) for each, name in offered}
        before: TickBox | None = None
        for tick in self.ticks.values():
            tick.setAccessibleDescription(self.accessibleName())
            tick.clicked.connect(self.changed)
            self._column.addWidget(tick)
            if before is None:
                tab_before(self, tick)
            else:
                tab_after(before, tick)
            before = tick
        self._none.setVisible(not offered)


def _name(attachment: Attachment) -> str:
    name = visible(attachment.name)
    return f"{name} · {visible(attachment.note)}" if attachment.note else name
