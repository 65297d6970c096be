"""The words of one physical item."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.evidence import Attachment
from desktop.domain.items import Item, ItemKind
from desktop.services.half_typed import Words
from ui.body.photos import PhotoTicks
from ui.interview.settle import Settle
from ui.items.handovers import MAX_LETTERS, Handovers
from ui.items.presenter import NONE, Described, Handing
from ui.items.words import item_title, kind_options
from ui.plain import visible, visible_lines
from ui.theme import Theme
from ui.widgets.buttons import HoldButton
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel, field
from ui.widgets.words_box import WordsBox
from ui.words import translate

_LINES_PX = 84


class ItemForm(QWidget):
    """Hidden while there is no item.

    Signals:
        edited: Something was typed just now.
        described: Number of the item and `Described`, after a pause.
        handed_over: Number of the item and a `Handing`.
        handover_removed: Number of the item; the button was held.
        remove_confirmed: Number of the item; the button was held.
        half_typed: Number of the item, and `Words` of a handover that is not noted yet.
    """

    edited = Signal()
    described = Signal(int, object)
    handed_over = Signal(int, object)
    handover_removed = Signal(int)
    remove_confirmed = Signal(int)
    half_typed = Signal(int, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._number = 0
        self._filling = False
        self._settle = Settle(self, self._hand_over)
        self.heading = PlainLabel("", "heading")
        self.kind = Choice(theme, translate("items", "Kind"), kind_options())
        self.kind.setMinimumWidth(self.kind.whole_px())
        self.description = WordsBox(_LINES_PX)
        self.holder, self.condition = QLineEdit(), QLineEdit()
        for line in (self.holder, self.condition):
            line.setMaxLength(MAX_LETTERS)
            line.textEdited.connect(self._typed)
        self.photos = PhotoTicks(theme, translate("items", "Pictures that show this item"))
        self.handovers = Handovers(theme)
        self.remove = HoldButton(
            theme, translate("items", "Hold to remove this item"), "erase"
        )
        self._gone = PlainLabel(
            translate(
                "items",
                "Its number, words and handovers then leave this testimony. The thing "
                "itself stays where it is; its number is not given again.",
            ),
            "small",
        )
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put kind and holder beside each other where there is room for both."""
        super().resizeEvent(event)
        beside = self.width() >= 2 * self.kind.minimumWidth()
        self._pair.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def show_item(
        self, item: Item | None, photos: Sequence[Attachment], now: str, half_typed: Words
    ) -> None:
        """Show what was said of an item; the caret stays where nothing changed."""
        self.setVisible(item is not None)
        self._number = NONE if item is None else item.id
        if item is None:
            return
        self._filling = True
        self.heading.setText(item_title(item))
        self.kind.show_code(item.kind)
        self.description.show_words(item.description)
        for line, text in ((self.holder, item.holder), (self.condition, item.condition)):
            if visible(line.text()) != text:
                line.setText(text)
        self.photos.show_photos(photos, item.photos)
        self.handovers.show_item(item, now, half_typed)
        self._filling = False

    def show_open(self, is_open: bool, *, may_remove: bool) -> None:
        """Let people write, and remove the item, or not."""
        parts = (self.kind, self.description, self.holder, self.condition, self.photos)
        for part in parts:
            part.setEnabled(is_open)
        self.handovers.show_open(is_open)
        self.remove.setVisible(may_remove)
        self._gone.setVisible(may_remove)

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        self._settle.now()

    def go_in(self) -> None:
        """Begin with the kind."""
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        if not self._filling:
            self.edited.emit()
            self._settle.touch()

    def _chose(self) -> None:
        self._settle.touch()
        self._settle.now()

    def _hand_over(self) -> None:
        if self._number == NONE:
            return
        self.described.emit(
            self._number,
            Described(
                kind=ItemKind(self.kind.code),
                description=visible_lines(self.description.toPlainText()),
                holder=visible(self.holder.text()),
                condition=visible(self.condition.text()),
                photos=self.photos.chosen,
            ),
        )

    def _noted(self, handing: Handing) -> None:
        self.handed_over.emit(self._number, handing)

    def _connect(self) -> None:
        self.kind.activated.connect(self._chose)
        self.description.textChanged.connect(self._typed)
        self.photos.changed.connect(self._chose)
        self.handovers.noted.connect(self._noted)
        self.handovers.half_typed.connect(
            lambda words: self.half_typed.emit(self._number, words)
        )
        self.handovers.last_removed.connect(
            lambda: self.handover_removed.emit(self._number)
        )
        self.remove.held.connect(lambda: self.remove_confirmed.emit(self._number))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.heading)
        self._pair.setSpacing(12)
        self._pair.addWidget(field(translate("items", "Kind"), self.kind), 1)
        holder = translate("items", "Who has it (code)")
        self._pair.addWidget(field(holder, self.holder), 1)
        column.addLayout(self._pair)
        column.addWidget(field(translate("items", "What it is"), self.description))
        column.addWidget(field(translate("items", "Condition"), self.condition))
        for part in (self.photos, self.handovers):
            column.addWidget(part)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._gone)
