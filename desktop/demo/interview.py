"""The scenes of the interview: before it, people, consent, account, evidence, its end."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QLineEdit

from desktop.demo.hands import CONTROL, Hands, Stuck
from desktop.demo.screens import Screens
from desktop.demo.seat import Seat
from desktop.demo.story import Story
from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.people import PresentAs
from desktop.domain.testimony import ReadBackMethod
from ui.before.view import BeforePage
from ui.consent.answering import ITEMS
from ui.consent.questions import ScriptAnswers
from ui.consent.view import ConsentPage
from ui.evidence.view import EvidencePage
from ui.interview.account_page import AccountPage
from ui.interview.close_page import ClosePage
from ui.interview.people_page import PeoplePage
from ui.interview.phases import Phase
from ui.interview.read_back_page import ReadBackPage
from ui.interview.view import InterviewView
from ui.particulars.words import FIELDS, field_name
from ui.shelf.view import ShelfView
from ui.widgets.choice import Choice
from ui.widgets.page import Page
from ui.words import translate

Kind = TypeVar("Kind", bound=Page)
TYPED = 2
"""So many paragraphs are typed letter by letter; the others are pasted."""
SUPPORT = "S-1"
KEYS = {
    Answer.YES: Qt.Key.Key_1,
    Answer.NO: Qt.Key.Key_2,
    Answer.LATER: Qt.Key.Key_3,
    Answer.NOT_ASKED: Qt.Key.Key_4,
}
"""The digits: they answer in every language."""
NOT_YES = {
    ConsentItem.EXCERPTS: Answer.NO,
    ConsentItem.COPY_FOR_SELF: Answer.LATER,
    RecipientClass.NATIONAL_PROSECUTOR: Answer.LATER,
    RecipientClass.UN_TREATY_BODY: Answer.LATER,
    RecipientClass.OTHER_NGO: Answer.NOT_ASKED,
    RecipientClass.RESEARCHERS: Answer.NO,
    RecipientClass.MEDIA: Answer.NO,
    RecipientClass.ARCHIVE: Answer.LATER,
}
"""What this person does not simply agree to."""


class Interview:
    """One interview, from the empty page to its closing."""

    def __init__(self, seat: Seat, story: Story, screens: Screens) -> None:
        """Begin a new testimony on the shelf."""
        self._seat = seat
        self._story = story
        self._screens = screens
        shelf = seat.go(translate("window", "Shelf"), ShelfView)
        self._hands.click(shelf.new_button)
        self.view = seat.page(InterviewView)

    @property
    def _hands(self) -> Hands:
        return self._seat.hands

    def settle_what_comes_before(self) -> None:
        """The first page: no earlier account, and nothing that speaks against it."""
        page, hands = self._on(Phase.PLAN, BeforePage), self._hands
        page.asked.setFocus(Qt.FocusReason.TabFocusReason)
        hands.key(self._seat.program.window.focusWidget(), Qt.Key.Key_1)
        page.decision.setFocus(Qt.FocusReason.TabFocusReason)
        hands.key(self._seat.program.window.focusWidget(), Qt.Key.Key_1)
        self._take("interview-before")

    def say_who_is_there(self) -> None:
        """The second page: people, languages, place."""
        self.settle_what_comes_before()
        page, hands = self._turn_to(Phase.PEOPLE, PeoplePage), self._hands
        hands.click(page.findChildren(QCheckBox)[0])
        hands.click_named(page, translate("interview", "Add a person"))
        role = translate("interview", "Role")
        roles = [
            each for each in page.findChildren(Choice) if each.accessibleName() == role
        ]
        hands.choose(roles[-1], str(PresentAs.SUPPORT_PERSON))
        code = translate("interview", "Code or pseudonym")
        codes = [
            each for each in page.findChildren(QLineEdit) if each.accessibleName() == code
        ]
        hands.type_in(codes[-1], SUPPORT)
        for name in (
            translate("interview", "Language spoken"),
            translate("interview", "Language written down"),
        ):
            hands.choose(hands.find(page, Choice, name), self._story.spoken)
        place = translate("interview", "Place of the interview")
        hands.type_in(hands.find(page, QLineEdit, place), self._story.place)
        self._take("interview-people")

    def say_who_they_are(self) -> None:
        """Apart from the account: real names, which are covered when one comes back."""
        first, hands = self._on(Phase.PEOPLE, PeoplePage), self._hands
        hands.click(first.particulars)
        page = self.view.apart
        hands.wait_for(lambda: page.form is not None, "the page of names")
        for name in FIELDS:
            if words := getattr(self._story.who, name):
                hands.type_in(hands.find(page, QLineEdit, field_name(name)), words)
        if page.form is not None:
            hands.click(page.form.add)
        hands.type_in(self._seat.program.window.focusWidget(), self._story.other)
        self._until_saved()
        first_of_all = hands.find(page, QLineEdit, field_name(FIELDS[0]))
        hands.look_at(first_of_all)
        self._take("particulars")
        hands.click(page.back)
        self._seat.settle()
        hands.click(first.particulars)
        hands.wait_for(page.show_button.isVisible, "the names are covered")
        self._take("particulars-covered")
        hands.click(page.back)
        self._seat.settle()

    def ask_for_consent(self, *, may_keep_copy: bool) -> None:
        """Show the script, and answer every question by key."""
        hands = self._hands
        page = self._turn_to(Phase.CONSENT, ConsentPage)
        self._take("consent-script")
        page.items.findChildren(ScriptAnswers)[0].setFocus(Qt.FocusReason.TabFocusReason)
        said = {
            **NOT_YES,
            ConsentItem.KEEP_DEVICE_COPY: Answer.YES if may_keep_copy else Answer.NO,
        }
        for asked in (*ITEMS, *RecipientClass):
            focused = self._seat.program.window.focusWidget()
            hands.key(focused, KEYS[said.get(asked, Answer.YES)])
        levels = page.sharing.levels_of(RecipientClass.LEGAL_TEAM)
        levels.setFocus(Qt.FocusReason.TabFocusReason)
        hands.key(self._seat.program.window.focusWidget(), Qt.Key.Key_1)
        hands.look_at(page.items)
        self._take("consent-answers")
        hands.click(page.unfold)
        self._take("consent-purposes")
        hands.click(page.unfold)
        hands.type_in(page.teach_back, self._story.teach_back)
        hands.look_at(page.teach_back)
        self._take("consent-in-their-words")

    def write_account(self, while_recording: Callable[["Interview"], None]) -> None:
        """Write the account, the beginning letter by letter.

        Args:
            while_recording: Called once something is written.
        """
        hands, told = self._hands, self._story.paragraphs
        page = self._turn_to(Phase.ACCOUNT, AccountPage)
        self._take("account-empty")
        for paragraph in told[:TYPED]:
            hands.type_in(page.editor, paragraph)
            hands.key(page.editor, Qt.Key.Key_Return)
        while_recording(self)
        hands.paste(page.editor, "\n".join(told[TYPED:]))
        if page.editor.paragraphs() != told:
            raise Stuck("every paragraph stands on the page")
        self._until_saved()
        self._take("account")

    def add_evidence(self, files: tuple[Path, ...]) -> None:
        """Add files, and look at the first picture."""
        hands = self._hands
        page = self._turn_to(Phase.EVIDENCE, EvidencePage)
        before = page.model.rowCount()
        self._seat.files.will_choose(*files)
        hands.click(page.add)
        wanted = before + len(files)
        hands.wait_for(lambda: page.model.rowCount() == wanted, "the files are taken in")
        self._seat.settle()
        hands.click_row(page.table, before)
        self._take("evidence")
        hands.click(page.details.look)
        hands.wait_for(page.viewer.image.isVisible, "a picture")
        self._take("evidence-picture-blurred")
        hands.click(page.viewer.unblur)
        self._take("evidence-picture")
        hands.click_named(page, translate("evidence", "Back to the list"))

    def read_back(self) -> None:
        """Read everything aloud, correct a paragraph, and hear the yes."""
        hands, correction = self._hands, self._story.correction
        page = self._turn_to(Phase.READ_BACK, ReadBackPage)
        hands.choose(page.method, str(ReadBackMethod.READ_ALOUD))
        hands.choose(page.language, self._story.spoken)
        self._take("read-back")
        cursor = QTextCursor(page.reading.block_of(correction.paragraph))
        page.reading.setTextCursor(cursor)
        place = page.reading.cursorRect().center()
        hands.double_click(page.reading.viewport(), place)
        hands.wait_for(page.correction.isVisible, "the paragraph to correct")
        hands.key(page.correction.words, Qt.Key.Key_A, CONTROL)
        hands.paste(page.correction.words, self._story.corrected)
        self._take("read-back-correction")
        hands.click(page.correction.apply)
        hands.click(page.corrections.rows[0].yes)
        hands.click(page.confirm)
        hands.wait_for(lambda: not page.confirm.isVisible(), "the words are confirmed")
        self._take("read-back-confirmed")

    def close(self) -> None:
        """Write down how it ends, and close."""
        hands = self._hands
        page = self._turn_to(Phase.CLOSE, ClosePage)
        hands.type_in(page.feeling, self._story.feeling)
        hands.type_in(page.next_steps, self._story.next_steps)
        self._until_saved()
        self._take("close")
        hands.click(page.close_button)
        hands.wait_for(page.seal.isVisible, "the interview is closed")
        self._seat.settle()
        self._take("closed")

    def go_on_to_seal(self) -> None:
        """Leave for the page where it is sealed."""
        self._hands.click(self._on(Phase.CLOSE, ClosePage).seal)

    def take(self, name: str) -> None:
        """Take a screen in the middle of a scene."""
        self._take(name)

    def _turn_to(self, phase: Phase, kind: type[Kind]) -> Kind:
        """Go on by the rail, which leads to every page."""
        self._hands.click(self.view.phases.button_of(phase))
        self._seat.settle()
        return self._on(phase, kind)

    def _on(self, phase: Phase, kind: type[Kind]) -> Kind:
        self._hands.wait_for(lambda: self.view.phase is phase, f"the page {phase}")
        page = self.view.pages[phase]
        if not isinstance(page, kind):
            raise Stuck(kind.__name__)
        return page

    def _until_saved(self) -> None:
        """Wait until nothing is left to save, as the status line says it."""
        self.view.settle_now()
        self._seat.settle()

    def _take(self, name: str) -> None:
        self._screens.take(self._seat.program, name)
