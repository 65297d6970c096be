"""A line of somebody else: its beginning in sight, and all of it when it is asked for."""

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.plain import LINE_SIGNS
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.own_words import OwnWordsLabel
from ui.widgets.wrapping import LONGEST_RUN, wrap_as_fits
from ui.words import translate

WHOLE_PX = 160


class CutLabel(QWidget):
    """Words of which nobody says how long they are, already without unseen signs."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._text = text
        is_cut = len(text) > LINE_SIGNS
        self.label = OwnWordsLabel(f"{text[: LINE_SIGNS - 1]}…" if is_cut else text)
        words = translate("widgets", "Show all %n sign(s)", "", len(text))
        self.more = Button(theme, words, "link")
        self.more.clicked.connect(self._show_whole)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.label)
        self._column.addWidget(self.more)
        self.more.setVisible(is_cut)

    def _show_whole(self) -> None:
        """Put all the words into a box that scrolls, in pieces that are soon laid out."""
        box = QPlainTextEdit()
        box.setAccessibleName(translate("widgets", "The whole line"))
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setFixedHeight(WHOLE_PX)
        pieces = [
            self._text[at : at + LONGEST_RUN]
            for at in range(0, len(self._text), LONGEST_RUN)
        ]
        wrap_as_fits(box, self._text)
        box.setPlainText("\n".join(pieces))
        self._column.replaceWidget(self.label, box)
        for part in (self.label, self.more):
            part.hide()
        box.setFocus()
