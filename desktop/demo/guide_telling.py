"""The scenes in the room: before, people, consent, the account, what is asked, a break."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit

from desktop.demo.album import Album
from desktop.demo.hands import CONTROL
from desktop.demo.interview import Interview
from desktop.demo.seat import Seat
from desktop.demo.tale import Tale
from desktop.domain.absence import Known
from desktop.domain.conduct import Manner
from desktop.domain.consent import Answer
from desktop.domain.preparing import RiskDecision, RiskQuestion, SpeaksAs
from ui.before.view import BeforePage
from ui.before.words import decisions, earlier_answers, risk_answers
from ui.consent.view import ConsentPage
from ui.interview.account_page import AccountPage
from ui.interview.phases import Phase
from ui.interview.question_line import manners
from ui.widgets.answers import AnswerChoice, FourAnswers, consent_answers
from ui.widgets.choice import Choice
from ui.words import translate

SPOKEN_AGAINST = (
    RiskQuestion.SAFE_HERE,
    RiskQuestion.SUPPORT_AFTERWARDS,
)
"""What is answered with a yes; the others with a no."""


class Telling(Interview):
    """One interview of the guide, up to the end of the free account."""

    def __init__(self, seat: Seat, tale: Tale, album: Album) -> None:
        """Begin a new testimony on the shelf."""
        super().__init__(seat, tale.story, album)
        self._tale = tale

    def settle_what_comes_before(self) -> None:
        """The first page, with an earlier account and every question of the card."""
        page, hands, tale = self._on(Phase.PLAN, BeforePage), self._hands, self._tale
        self._answer(page.asked, "some", earlier_answers())
        first, when, note = page.earlier.findChildren(QLineEdit)
        hands.type_in(first, tale.earlier.given_to)
        hands.type_in(when, tale.earlier.when)
        hands.type_in(note, tale.earlier.note)
        recorded, signed = page.earlier.findChildren(Choice)
        for choice in (recorded, signed):
            hands.choose(choice, str(Known.NO))
        self._until_saved()
        hands.look_at(page.asked)
        self._take("before")
        for question, answers in page.risks.items():
            answer = Known.YES if question in SPOKEN_AGAINST else Known.NO
            self._answer(answers, answer, risk_answers())
        self._answer(page.decision, RiskDecision.GO, decisions())
        hands.choose(page.capacity.speaks_as, str(SpeaksAs.ADULT))
        self._answer(page.choices.support, Answer.YES, consent_answers())
        self._until_saved()
        hands.look_at(page.risks[RiskQuestion.SAFE_HERE])
        self._take("before-risks")
        hands.look_at(page.decision)
        self._take("before-decision")

    def ask_for_consent(self, *, may_keep_copy: bool) -> None:
        """Answer everything, then look at the wishes, the proof, and what was agreed."""
        super().ask_for_consent(may_keep_copy=may_keep_copy)
        page, hands = self._on(Phase.CONSENT, ConsentPage), self._hands
        hands.look_at(page.proof)
        self._until_saved()
        self._take("consent-proof")

    def stop_and_go_on(self) -> None:
        """Take a break, then stop at once, and go on."""
        hands, view = self._hands, self.view
        page = self._on(Phase.ACCOUNT, AccountPage)
        self._until_saved()
        hands.click_named(page, translate("interview", "Take a break"))
        self._seat.settle()
        self._take("break")
        self._go_on()
        hands.key(view.window(), Qt.Key.Key_Period, CONTROL)
        hands.wait_for(lambda: view.phase is Phase.CLOSE, "stopped")
        self._seat.settle()
        self._take("stopped")
        self._go_on()
        hands.wait_for(lambda: view.phase is Phase.ACCOUNT, "it goes on")

    def note_questions(self) -> None:
        """Note one question that led, and a better one; look at both."""
        page, hands, tale = self._on(Phase.ACCOUNT, AccountPage), self._hands, self._tale
        self._put_caret(page, 5)
        for words, manner in (
            (tale.question, Manner.LEADING),
            (tale.better_question, Manner.OPEN),
        ):
            hands.key(page.editor, Qt.Key.Key_Q, CONTROL)
            hands.type_in(page.question.words, words)
            page.question.show_hint()
            if manner is Manner.LEADING:
                self._take("question")
            hands.key(page.question.words, Qt.Key.Key_Return)
            self._answer(page.question.manner, manner, manners())
        self._until_saved()
        hands.click(page.under.complete)
        self._until_saved()
        self._take("account-complete")

    def tie_to_the_second(self) -> None:
        """Tie the paragraph that is begun to the recording that runs."""
        page = self._on(Phase.ACCOUNT, AccountPage)
        self._hands.key(page.editor, Qt.Key.Key_M, CONTROL)
        self._until_saved()

    def _go_on(self) -> None:
        words = translate("interview", "Go on")
        self._hands.click_named(self.view.sitting, words)
        self._seat.settle()

    def _put_caret(self, page: AccountPage, paragraph: int) -> None:
        block = page.editor.document().findBlockByNumber(paragraph - 1)
        page.editor.setTextCursor(QTextCursor(block))
        page.editor.ensureCursorVisible()

    def _answer(
        self, answers: FourAnswers, code: str, choices: tuple[AnswerChoice, ...]
    ) -> None:
        """Answer by the digit of the answer, which is the same in every language."""
        at = [choice.code for choice in choices].index(code)
        self._hands.look_at(answers)
        answers.setFocus(Qt.FocusReason.TabFocusReason)
        focused = self._seat.program.window.focusWidget()
        self._hands.key(focused, Qt.Key(Qt.Key.Key_1 + at))

    def _on_by_tab(self, words: str) -> None:
        window = self._seat.program.window
        self._hands.key(window.focusWidget(), Qt.Key.Key_Tab)
        self._hands.type_in(window.focusWidget(), words)
