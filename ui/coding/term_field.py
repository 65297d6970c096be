"""Finding a term by its begin: a field, and beneath it the few terms that fit.

Nothing typed here is lost: words that were not taken for a term are handed on as words.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.coding import FactKind
from desktop.domain.packs import Review, pack_of
from ui.coded.found import FoundTerms
from ui.coded.labels import Labels, begun, folded
from ui.widgets.labels import PlainLabel, field
from ui.words import translate

_COMES_BACK = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
)
"""The keyboard left the window or went into a menu: nobody has left the field."""


class TermField(QWidget):
    """What a fact is. Typing finds, arrows choose, Enter takes.

    Signals:
        taken: Code of the term; empty if none is meant any more.
        described: Words that are no term.
    """

    taken = Signal(str)
    described = Signal(str)

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._kind = FactKind.ACT
        self._code = ""
        self._shown = ""
        self.words = QLineEdit()
        self.words.setPlaceholderText(translate("coding", "Type the begin of a word"))
        self.found = FoundTerms()
        self.origin = PlainLabel("", "small")
        self.words.textEdited.connect(self._find)
        self.words.installEventFilter(self)
        self.found.taken.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(field(translate("coding", "What"), self.words))
        column.addWidget(self.found)
        column.addWidget(self.origin)
        self.setFocusProxy(self.words)

    def show_term(self, kind: FactKind, code: str, words: str = "") -> None:
        """Show the term of a fact; tells nobody.

        Args:
            kind: Of which facts it is a term.
            code: The term; empty for none.
            words: What it is called, where the testimony itself says so.
        """
        self._kind, self._code = kind, code
        self._shown = begun(words or self._labels.term(kind, code)) if code else ""
        self._show_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through what was found with the arrows, take it with Enter."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self.found.isHidden():
            self._find(self.words.text() if not self._code else "")
        elif step:
            self.found.step(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.found.code:
            self._take(self.found.code)
        elif event.key() == Qt.Key.Key_Escape and self.found.code:
            self._show_words()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Settle when the keyboard leaves the field."""
        if (
            watched is self.words
            and isinstance(event, QFocusEvent)
            and event.lostFocus()
            and event.reason() not in _COMES_BACK
        ):
            self.settle_now()
        return super().eventFilter(watched, event)

    def settle_now(self) -> None:
        """Take back a term whose words were deleted; hand on words that are none.

        The begin of the term that is there already is that term.
        """
        typed, shown = self.words.text().strip(), folded(self._shown)
        was_deleted = not typed and bool(self._code)
        if was_deleted:
            self._code = self._shown = ""
        self._show_words()
        if was_deleted:
            self.taken.emit("")
        elif not shown.startswith(folded(typed)):
            self._hand_on(typed)

    def _hand_on(self, typed: str) -> None:
        """Take words for the term that is called so, or else for a description."""
        for code in self._labels.find(self._kind, typed):
            if folded(typed) == folded(self._labels.term(self._kind, code)):
                self._take(code)
                return
        self.described.emit(typed)

    def _find(self, typed: str) -> None:
        codes = self._labels.find(self._kind, typed)
        term = self._labels.term
        self.found.show_terms([(code, begun(term(self._kind, code))) for code in codes])
        if typed.strip() and not codes:
            words = translate(
                "coding", "No term fits. These words go to “Other, described”."
            )
            self._say(words)
        else:
            self._say(_origin(self._code, self._labels))

    def _take(self, code: str) -> None:
        self.show_term(self._kind, code)
        self.taken.emit(code)

    def _show_words(self) -> None:
        self.words.setText(self._shown)
        self.words.setCursorPosition(0)
        self.found.hide()
        self._say(_origin(self._code, self._labels))

    def _say(self, words: str) -> None:
        self.origin.setText(words)
        self.origin.setVisible(bool(words))


def _origin(code: str, labels: Labels) -> str:
    """Return from which pack a term is; empty for the general vocabulary."""
    if not pack_of(code):
        return ""
    pack = labels.pack(code)
    if pack is None:
        words = translate("coding", "From the pack “{pack}”, which is not here.")
        return words.format(pack=pack_of(code))
    if pack.review is Review.NOT_YET:
        words = translate("coding", "From the pack “{pack}”, not yet reviewed.")
    else:
        words = translate("coding", "From the pack “{pack}”.")
    return words.format(pack=pack.title.of(labels.language))
