"""The scenes after the free account: coding, people, transfers, prompts, the body map."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from desktop.app.labels import labels_now
from desktop.demo.guide_telling import Telling
from desktop.demo.hands import Stuck
from desktop.demo.tale import Coded
from desktop.domain.body import View
from desktop.domain.coding import Elicited, FactKind
from ui.body.view import BodyPage
from ui.coding.clarify_page import ClarifyPage
from ui.coding.prompts_view import PromptsPage
from ui.coding.view import CodingPart
from ui.interview.phases import Phase
from ui.mentioned.view import MentionedPart
from ui.transfers.view import TransfersPart

LETTERS = 5
"""So many letters of a term are typed before it is looked for among what was found."""
LOOKED_AT = 4
"""Number of the fact that is looked at closely."""
SHIFT = Qt.KeyboardModifier.ShiftModifier
PAIN_THEN, PAIN_NOW = "7", "2"


class Clearing(Telling):
    """What the words say, and what was not said yet."""

    def code_the_words(self) -> None:
        """Select words and press a key, fact by fact."""
        page, hands = self._turn_to(Phase.CLARIFY, ClarifyPage), self._hands
        part = page.part
        if not isinstance(part, CodingPart):
            raise Stuck("the words to be coded")
        for coded in self._tale.coded:
            self._code(part, coded)
        self._until_saved()
        self._take("coding")
        part.fact_opened.emit(LOOKED_AT)
        hands.type_in(part.form.when.date, self._tale.when_said)
        self._until_saved()
        self._take("coding-fact")
        hands.click(part.form.done)

    def name_the_people(self) -> None:
        """Note who the account mentions, covered; look at one of them uncovered."""
        page, hands = self._on(Phase.CLARIFY, ClarifyPage), self._hands
        page.turn_to(1)
        self._seat.settle()
        part = page.part
        if not isinstance(part, MentionedPart):
            raise Stuck("the people")
        for named in self._tale.people:
            hands.click(part.add)
            part.form.label.clear()
            hands.type_in(part.form.label, named.label)
            hands.choose(part.form.role, named.role)
            self._until_saved()
        hands.click_row(part.table, 0)
        hands.click(part.form.show_button)
        name = part.form.fields["names_heard"]
        hands.type_in(name, self._tale.people[0].names_heard)
        self._until_saved()
        self._take("people-named")

    def draw_the_chain(self) -> None:
        """Note where the person was brought to, stage by stage."""
        page, hands = self._on(Phase.CLARIFY, ClarifyPage), self._hands
        page.turn_to(2)
        self._seat.settle()
        part = page.part
        if not isinstance(part, TransfersPart):
            raise Stuck("the transfers")
        for stage in self._tale.stages:
            hands.choose(part.kind, stage.kind)
            hands.click(part.add)
            hands.type_in(part.form.text, stage.text)
            hands.type_in(part.form.when.date, stage.when)
            self._until_saved()
        self._take("transfers")

    def ask_what_is_left(self) -> None:
        """Go through the methods of the first group."""
        page, hands = self._turn_to(Phase.PROMPTS, PromptsPage), self._hands
        for key in (Qt.Key.Key_2, Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_3):
            hands.key(page.table, key)
            self._seat.settle()
        self._take("prompts")

    def mark_the_body(self) -> None:
        """Set a pin for each mark, and describe it."""
        page, hands = self._turn_to(Phase.BODY, BodyPage), self._hands
        for mark in self._tale.marks:
            page.view_asked.emit(View(mark.view))
            self._seat.settle()
            page.chart.place_asked.emit(mark.x, mark.y)
            self._seat.settle()
            page.form.description.clear()
            hands.type_in(page.form.description, mark.description)
            hands.type_in(page.form.size_line, mark.size)
            hands.type_in(page.form.colour, mark.colour)
            hands.choose(page.form.pain_then, PAIN_THEN)
            hands.choose(page.form.pain_now, PAIN_NOW)
            self._until_saved()
        hands.look_at(page.list)
        self._take("body")

    def _code(self, part: CodingPart, coded: Coded) -> None:
        hands, kind = self._hands, FactKind(coded.kind)
        block = part.text.document().findBlockByNumber(coded.paragraph - 1)
        begin = block.position() + block.text().index(coded.words)
        cursor = QTextCursor(block)
        cursor.setPosition(begin)
        cursor.setPosition(begin + len(coded.words), QTextCursor.MoveMode.KeepAnchor)
        part.text.setTextCursor(cursor)
        part.text.setFocus(Qt.FocusReason.TabFocusReason)
        digit = list(FactKind).index(kind)
        hands.key(part.text, Qt.Key(Qt.Key.Key_1 + digit))
        self._seat.settle()
        if coded.code:
            self._find_term(part, coded.code, kind)
        part.form.elicited.setFocus(Qt.FocusReason.TabFocusReason)
        spontaneous = list(Elicited).index(Elicited.SPONTANEOUS)
        focused = self._seat.program.window.focusWidget()
        hands.key(focused, Qt.Key(Qt.Key.Key_1 + spontaneous))
        self._seat.settle()
        hands.click(part.form.done)

    def _find_term(self, part: CodingPart, code: str, kind: FactKind) -> None:
        field, hands = part.form.term, self._hands
        words = labels_now().own(kind, code)
        field.words.clear()
        hands.type_in(field.words, words[:LETTERS])
        for _ in range(len(words)):
            if field.found.code == code:
                break
            hands.key(field.words, Qt.Key.Key_Down)
        else:
            raise Stuck(f"the term {code}")
        hands.key(field.words, Qt.Key.Key_Return)
        self._seat.settle()
