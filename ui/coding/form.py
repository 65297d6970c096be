"""One fact looked at closely: what, how it came up, when, to what it belongs, details.

Made once and filled for each fact. What is typed is handed over after a pause, and whenever
the form is left; what is chosen, at once.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.absence import Absence
from desktop.domain.coding import Elicited, Fact, FactKind
from desktop.domain.packs import TERM_DETAILS
from ui.coded.labels import Labels, begun
from ui.coded.when_field import WhenField
from ui.coded.words import WHEN_SAID, Find, title
from ui.coding.details import Details
from ui.coding.pointing import Pointing
from ui.coding.screen import Change, Opened
from ui.coding.term_field import TermField
from ui.interview.settle import Settle
from ui.theme import READING_PX, Theme
from ui.theme.type import font
from ui.widgets.answers import AnswerChoice, absence_answers
from ui.widgets.buttons import Button
from ui.widgets.key_row import KeyRow
from ui.widgets.labels import PlainLabel, field, rule
from ui.widgets.order import tab_after
from ui.words import translate

_MOST_QUOTED = 160


class FactForm(QWidget):
    """The form of one fact.

    Signals:
        edited: Something was typed just now.
        changed: A `Change`.
        person_asked: Id of the fact by whose words somebody is named.
        remove_asked: Id of the fact to take away.
        closed: Back to the margin.
    """

    edited = Signal()
    changed = Signal(object)
    person_asked = Signal(int)
    remove_asked = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, labels: Labels, find: Find) -> None:
        super().__init__()
        self._theme = theme
        self._labels = labels
        self._find = find
        self._fact: Fact | None = None
        self._settle = Settle(self, self._hand_over)
        self._title = PlainLabel("", "heading")
        self._quote = PlainLabel("", "quiet")
        self._quote.setFont(font(READING_PX, serif=True))
        self.term = TermField(labels)
        self.other = QLineEdit()
        self.elicited = KeyRow(
            translate("coding", "How it came up"), self._ways(), clears=False
        )
        self.when = WhenField(theme, labels)
        self.pointing = Pointing(theme, labels)
        self.absence = KeyRow(
            translate("coding", "Nothing to code, because"), absence_answers()
        )
        self.more = Button(theme, translate("coding", "Details"), icon="down")
        self._details: dict[FactKind, Details] = {}
        self._place = QVBoxLayout()
        self.done = Button(theme, translate("coding", "Back to the facts"), icon="back")
        self.remove = Button(theme, translate("coding", "Remove"), "link")
        self._lay_out()
        self._connect()

    # What is shown.

    def show_fact(self, opened: Opened) -> None:
        """Fill the form; tells nobody."""
        fact = self._fact = opened.fact
        self._title.setText(f"{fact.id}  {begun(self._labels.of('fact_kind', fact.kind))}")
        self._quote.setText(_quoted(opened.words))
        self._quote.setVisible(bool(opened.words))
        self.term.show_term(fact.kind, fact.code, title(self._labels, fact))
        self.other.setText(fact.other)
        self.elicited.show_answer(fact.elicited)
        self.when.offer(self._find, fact.id)
        self.when.show_when(fact.when, fact.detail(WHEN_SAID))
        self.pointing.show_fact(opened)
        self.absence.show_answer(fact.absence)
        for kind, details in self._details.items():
            details.setVisible(kind is fact.kind and not self.more.isVisible())
        if fact.kind in self._details:
            self._details[fact.kind].show_fact(fact)
        self._show_details(shown=bool(_named_details(fact)))

    def let_go(self) -> None:
        """Forget the fact."""
        self._fact = None

    @property
    def number(self) -> int:
        """Id of the fact; 0 if none is shown."""
        return self._fact.id if self._fact else 0

    def show_open(self, is_open: bool) -> None:
        """Let people write, or only read."""
        for part in (self.term, self.other, self.elicited, self.when, self.pointing):
            part.setEnabled(is_open)
        self.absence.setEnabled(is_open)
        self.remove.setEnabled(is_open)
        for details in self._details.values():
            details.setEnabled(is_open)

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        self.term.settle_now()
        self._settle.now()

    def details(self) -> Details | None:
        """Return the details in sight; None if they are folded."""
        if self._fact is None or self.more.isVisibleTo(self):
            return None
        return self._details.get(self._fact.kind)

    # How it is put together.

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.done)
        head.addStretch(1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._title)
        column.addWidget(self._quote)
        column.addWidget(self.term)
        column.addWidget(field(translate("coding", "Other, described"), self.other))
        column.addWidget(self.elicited)
        column.addWidget(self.when)
        column.addWidget(self.pointing)
        column.addWidget(self.absence)
        column.addWidget(rule())
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._place)
        column.addStretch(1)

    def _connect(self) -> None:
        self.term.taken.connect(lambda code: self._say("code", code))
        self.term.described.connect(self._describe)
        self.other.textEdited.connect(self._touch)
        self.elicited.answered.connect(lambda code: self._say("elicited", Elicited(code)))
        self.when.edited.connect(self._touch)
        self.when.chosen.connect(self._hand_over_when)
        self.pointing.episode_chosen.connect(lambda each: self._say("episode", each))
        self.pointing.people_chosen.connect(lambda each: self._say("people", each))
        self.pointing.person_asked.connect(self._ask_person)
        self.absence.answered.connect(lambda code: self._say("absence", Absence(code)))
        self.more.clicked.connect(lambda: self._show_details(shown=True, goes_there=True))
        self.done.clicked.connect(self.closed)
        self.remove.clicked.connect(lambda: self.remove_asked.emit(self.number))

    def _ways(self) -> tuple[AnswerChoice, ...]:
        keys = {
            Elicited.SPONTANEOUS: translate("coding", "S"),
            Elicited.OPEN: translate("coding", "O"),
            Elicited.DIRECT: translate("coding", "D"),
            Elicited.DOCUMENT: translate("coding", "T"),
        }
        return tuple(
            AnswerChoice(way.value, begun(self._labels.of("elicited", way)), key)
            for way, key in keys.items()
        )

    def _show_details(self, *, shown: bool, goes_there: bool = False) -> None:
        fact = self._fact
        if fact is None:
            return
        if shown and fact.kind not in self._details:
            self._details[fact.kind] = self._make_details(fact)
        for kind, details in self._details.items():
            details.setVisible(shown and kind is fact.kind)
        self.more.setVisible(not shown)
        if goes_there:
            next(iter(self._details[fact.kind].lines.values())).setFocus()

    def _make_details(self, fact: Fact) -> Details:
        details = Details(self._theme, self._labels, fact.kind)
        details.edited.connect(self._touch)
        details.given.connect(self._give)
        details.setEnabled(self.remove.isEnabled())
        details.show_fact(fact)
        self._place.addWidget(details)
        tab_after(self.more, details)
        return details

    # What is handed over.

    def _touch(self) -> None:
        self.edited.emit()
        self._settle.touch()

    def _describe(self, words: str) -> None:
        """Put words that are no term behind those by which the fact is described."""
        stands = self.other.text().strip()
        self.other.setText(f"{stands}; {words}" if stands else words)
        self._touch()
        self._settle.now()

    def _ask_person(self) -> None:
        self.settle_now()
        self.person_asked.emit(self.number)

    def _give(self, name: str, code: str) -> None:
        self._hand_over()
        self._say(name, code, is_detail=True)

    def _hand_over(self) -> None:
        """Hand over each line that is another now."""
        fact = self._fact
        if fact is None:
            return
        if self.other.text().strip() != fact.other:
            self._say("other", self.other.text())
        self._hand_over_when()
        if details := self._details.get(fact.kind):
            for name, text in details.written():
                if text.strip() != fact.detail(name):
                    self._say(name, text, is_detail=True)

    def _hand_over_when(self) -> None:
        fact = self._fact
        if fact is None:
            return
        if self.when.when != fact.when:
            self._say("when", self.when.when)
        if self.when.said != fact.detail(WHEN_SAID):
            self._say(WHEN_SAID, self.when.said, is_detail=True)

    def _say(self, name: str, value: object, *, is_detail: bool = False) -> None:
        if self._fact is not None:
            change = Change(
                fact=self._fact.id, field=name, value=value, is_detail=is_detail
            )
            self.changed.emit(change)

    def show_kept(self, fact: Fact) -> None:
        """Take note of the fact as it is kept now; what stands in the form stays."""
        if fact.id == self.number:
            self._fact = fact


def _named_details(fact: Fact) -> list[str]:
    unseen = TERM_DETAILS | {WHEN_SAID}
    return [name for name, _text in fact.details if name not in unseen]


def _quoted(words: str) -> str:
    if len(words) > _MOST_QUOTED:
        words = f"{words[:_MOST_QUOTED]}…"
    return translate("coding", "“{words}”").format(words=words)
