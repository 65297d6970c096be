"""The sheet of the coding: the account to read, and beside it the facts or one of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.coding import Fact, FactKind
from ui.coded.labels import Labels, begun
from ui.coding.coded_text import CodedText
from ui.coding.facts_list import FactsList
from ui.coding.form import FactForm
from ui.coding.keys import key_of
from ui.coding.screen import Hint, Opened
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.widgets.part import Part, Sheets, share_height
from ui.widgets.scroll import bring_into_sight, scroller
from ui.words import translate

SIDE_PX = 364
BESIDE_FROM_PX = 760
GAP_PX = 24
LOW_PX = 260


class CodingPart(Part):
    """Widgets and signals.

    Signals:
        kind_asked: A `FactKind`, and the `Selection` or None.
        place_changed: Paragraph and code point of the caret.
        fact_chosen: Id of the fact that is marked in the margin.
        fact_opened: Id of a fact to look at closely.
        form_closed: Back to the margin.
        fact_changed: A `Change`.
        person_asked: Id of the fact by whose words somebody is named.
        remove_asked: Id of a fact to take away.
        undo_asked: Take back what was coded last.
    """

    kind_asked = Signal(object, object)
    place_changed = Signal(int, int)
    fact_chosen = Signal(int)
    fact_opened = Signal(int)
    form_closed = Signal()
    fact_changed = Signal(object)
    person_asked = Signal(int)
    remove_asked = Signal(int)
    undo_asked = Signal()

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._is_open = True
        self.text = CodedText(theme, translate("coding", "The account, to be coded"))
        self.facts = FactsList(theme, labels)
        self.form = FactForm(theme, labels, self.facts.fact_of)
        self.undo = Button(theme, translate("coding", "Take back"), "link")
        self.undo.setToolTip("Ctrl+Z")
        self.hint = PlainLabel("", "quiet")
        self._keys = FlowLayout(4)
        self._side = Sheets()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out(theme)
        self._connect()
        self.say(Hint.NONE)
        self.show_undo("")

    # What the presenter says.

    def show_paragraphs(self, paragraphs: tuple[str, ...]) -> None:
        """Show the account; the caret stays as near as it can."""
        self.text.set_paragraphs(paragraphs)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show all facts in the margin."""
        self.facts.facts.set_facts(facts)
        if fact := self.facts.fact_of(self.form.number):
            self.form.show_kept(fact)

    def put_fact(self, fact: Fact) -> None:
        """Show one fact in the margin, new or as it is now."""
        self.facts.facts.put(fact)
        self.form.show_kept(fact)

    def drop_fact(self, number: int) -> None:
        """Show a fact no more."""
        self.facts.facts.drop(number)
        self.text.choose(None)

    def show_marks(self, paragraph: int, facts: Sequence[Fact]) -> None:
        """Mark the words of one paragraph on which facts stand."""
        self.text.show_marks(paragraph, facts)

    def show_here(self, numbers: Sequence[int]) -> None:
        """Say on which facts the caret stands."""
        self.facts.show_here(numbers)
        self.text.choose_quietly(self.facts.fact_of(numbers[0]) if numbers else None)

    def show_chosen(self, fact: Fact) -> None:
        """Show the words of a fact, and the fact in the margin."""
        self.text.choose(fact)
        self.facts.mark(fact.id)

    def show_form(self, opened: Opened) -> None:
        """Let people say more of one fact."""
        is_other = self.form.number != opened.fact.id
        self.form.show_fact(opened)
        self.form.show_open(self._is_open)
        self._side.show_only(self._area)
        if is_other:
            self._area.verticalScrollBar().setValue(0)
            first = self.form.term if self._is_open else self.form.done
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_sight(self._side)

    def hide_form(self) -> None:
        """Go back to the margin."""
        had_focus = self.form.isAncestorOf(self.window().focusWidget() or self)
        self.form.let_go()
        self._side.show_only(self.facts)
        if had_focus:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_sight(self.text)

    def show_undo(self, kind: str) -> None:
        """Offer to take back what was done last to a fact of a kind; empty: nothing."""
        self.undo.setVisible(bool(kind) and self._is_open)
        if kind:
            words = translate("coding", "Take back the last change: {kind}")
            name = words.format(kind=self._labels.of("fact_kind", kind))
            self.undo.setAccessibleName(name)

    def say(self, hint: Hint) -> None:
        """Say something quietly, or nothing any more."""
        self.hint.setText(_hint_words(hint))

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""
        if self.form.number:
            self.form.settle_now()

    # What the page asks.

    def show_open(self, is_open: bool) -> None:
        """Let people code, or only read."""
        self._is_open = is_open
        self.text.show_open(is_open)
        self.form.show_open(is_open)
        self._key_row.setVisible(is_open)
        self.undo.setVisible(self.undo.isVisibleTo(self) and is_open)

    def first_focus(self) -> QWidget:
        """Begin at the account."""
        return self.text

    def close_last(self) -> bool:
        """Go back from a fact to the margin."""
        if self._side.shown is self.facts:
            return False
        self._close_form()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the margin beside the account, or beneath it in a narrow window."""
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_FROM_PX
        self._body.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._side.setMaximumWidth(SIDE_PX if beside else self.width())
        self._side.setMinimumWidth(SIDE_PX if beside else 0)
        self._area.show_whole(whole=not beside)
        share_height(self.text, self.facts, beside=beside, least_px=LOW_PX)

    def _lay_out(self, theme: Theme) -> None:
        self._key_row = QWidget()
        self._key_row.setLayout(self._keys)
        self._keys.setContentsMargins(0, 0, 0, 0)
        for kind in FactKind:
            self._keys.addWidget(self._key_button(theme, kind))
        above = QHBoxLayout()
        above.addWidget(self.hint, 1)
        above.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)
        self._area = scroller(self.form)
        self._side.show_only(self.facts)
        self._body.setSpacing(GAP_PX)
        self._body.addWidget(self.text, 1)
        self._body.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._key_row)
        column.addLayout(above)
        column.addLayout(self._body, 1)

    def _key_button(self, theme: Theme, kind: FactKind) -> Button:
        """Return the way of the mouse to what one key does."""
        words = begun(self._labels.of("fact_kind", kind))
        button = Button(theme, f"{key_of(kind)}  {words}")
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._ask_kind(kind))
        return button

    def _connect(self) -> None:
        self.text.kind_asked.connect(self._ask_kind)
        self.text.place_changed.connect(self.place_changed)
        self.text.open_asked.connect(self._open_here)
        self.text.verticalScrollBar().valueChanged.connect(self._follow)
        self.facts.chosen.connect(self.fact_chosen)
        self.facts.opened.connect(self.fact_opened)
        self.facts.remove_asked.connect(self._ask_remove)
        self.form.edited.connect(self.edited)
        self.form.changed.connect(self.fact_changed)
        self.form.person_asked.connect(self.person_asked)
        self.form.remove_asked.connect(self._ask_remove)
        self.form.closed.connect(self._close_form)
        self.undo.clicked.connect(self.undo_asked)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._ask_undo)

    def _ask_kind(self, kind: FactKind) -> None:
        if self._is_open:
            self.settle_now()
            self.kind_asked.emit(kind, self.text.selection())

    def _ask_remove(self, number: int) -> None:
        if self._is_open:
            self.remove_asked.emit(number)

    def _ask_undo(self) -> None:
        if self._is_open:
            self.undo_asked.emit()

    def _open_here(self) -> None:
        if self.facts.here:
            here = self.facts.here
            at = here.index(self.facts.number) if self.facts.number in here else 0
            self.fact_opened.emit(here[at])

    def _follow(self) -> None:
        """Keep the facts beside their paragraphs while the account is scrolled."""
        if not self.facts.hasFocus() and not self.facts.here:
            self.facts.show_paragraph(self.text.first_in_sight())

    def _close_form(self) -> None:
        self.settle_now()
        self.form_closed.emit()


def _hint_words(hint: Hint) -> str:
    if hint is Hint.SELECT_FIRST:
        return translate("coding", "Select the words first, then press the key.")
    if hint is Hint.ONE_PARAGRAPH:
        return translate(
            "coding",
            "A fact stands on the words of one paragraph. Those of the first were taken.",
        )
    if hint is Hint.FULL:
        return translate("coding", "No more facts fit into one testimony.")
    return translate("coding", "Select words and press a key. Enter opens a fact.")
