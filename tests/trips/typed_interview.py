"""The scenes of a long interview, each by keyboard alone."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.trips.keyboard import CONTROL, SHIFT
from tests.trips.typed_story import (
    CORRECTED,
    CORRECTED_AT,
    FACTS,
    HANDOVER,
    ITEM,
    KNOWN_BY,
    MARK,
    PARAGRAPHS,
    PERSON,
    PINS,
    QUESTIONS,
    RISKS,
    SITTINGS,
    STAGES,
    TRANSLATED,
)
from ui.body.chart import BodyChart
from ui.evidence.take import Stage
from ui.inbox.view import InboxPage
from ui.interview.view import InterviewView
from ui.seal.view import SealPage

(
    PLAN,
    PEOPLE,
    CONSENT,
    ACCOUNT,
    CLARIFY,
    _PROMPTS,
    BODY,
    EVIDENCE,
    READ_BACK,
    TRANSLATION,
) = range(1, 11)
"""Keys of the pages, with Ctrl; the tenth has the 0."""
PLACES = ("Shelf", "Outbox", "Inbox", "People & keys", "Organisation", "Settings")


class TypedInterview:
    """One interview, from the empty page to its closing."""

    def __init__(self, seat, keyboard, brought):
        self.seat, self.keys, self.brought = seat, keyboard, brought
        keyboard.push("New testimony")
        self.view = seat.page(InterviewView)

    @property
    def id(self):
        return self.view.about[1]

    def go(self):
        """Hold the whole of it."""
        for scene in (
            self.before,
            self.people,
            self.names,
            self.consent,
            self.purposes,
            self.wishes,
            self.account,
            self.prove,
            self.stop,
            self.coding,
            self.mentioned,
            self.transfers,
            self.evidence,
            self.body,
            self.items,
            self.read_back,
            self.translation,
            self.close,
            self.observe,
        ):
            scene()
            self.keys.settle()

    def turn_to(self, number):
        """Turn to a page of the rail by its number."""
        self.keys.press(Qt.Key(Qt.Key.Key_0 + number % 10), CONTROL)
        self.keys.settle()

    def before(self):
        keys = self.keys
        keys.answer("Did they tell it to anybody before?", "y")
        keys.fill("To whom", "A lawyer in Examplegrad")
        keys.fill("When", "2020-08-2X")
        keys.choose("Recorded", "No")
        keys.choose("Signed", "Yes")
        keys.fill("Note", "One page, which the lawyer has.")
        for question, key in RISKS:
            keys.answer(question, key)
        keys.answer("What follows", "g")
        keys.fill("Why, and what was agreed against the risk", "The phone is outside.")
        keys.choose("Interviewer", "A woman")
        keys.choose("Interpreter", "No wish")
        keys.answer("Somebody beside them for support", "y")
        keys.choose("Who speaks", "A minor")
        keys.answer("Does the person whom it is about agree?", "y")
        keys.fill("Guardian, or whoever may agree for them", "Stork")
        keys.fill("Why it is in their best interest", "They asked for it themselves.")

    def people(self):
        self.turn_to(PEOPLE)
        keys = self.keys
        keys.push("The person who testifies is here…")
        keys.push("Add a person")
        keys.choose("Role", "Interpreter")
        keys.fill("Code or pseudonym", "Swift")
        keys.choose("Language spoken", "English")
        keys.choose("Language written down", "English")
        keys.fill("Place of the interview", "A quiet room in Examplegrad")

    def names(self):
        """Who the deponent is, apart from the account."""
        keys = self.keys
        keys.push("Who the deponent is")
        keys.wait(lambda: self.view.apart.form is not None, "the page of names")
        keys.fill("Family name", "Нехта-Выдуманы")
        keys.fill("Given names", "Ніхто")
        keys.push("Back to the interview")
        keys.settle()

    def consent(self):
        """Yes to most, and no to what shall go no further."""
        self.turn_to(CONSENT)
        keys = self.keys
        keys.reach("Is it clear to you who we are…")
        for _ in range(23):
            said = keys.name
            keys.write("n" if "journalists" in said or "copy for yourself" in said else "y")
            keys.turn()

    def purposes(self):
        """Narrow what the legal team may do with it: no publication, and no names."""
        keys = self.keys
        keys.push("Answer for each purpose apart")
        keys.reach("Answers for each purpose")
        for key in ("y", "f", "n"):
            keys.write(key)
            keys.settle()
            if key != "y":
                keys.press(Qt.Key.Key_Right)
        keys.push("Fold the table of purposes away")

    def wishes(self):
        keys = self.keys
        keys.fill("How long may we keep your testimony?", "2046-01-01")
        keys.choose("What should become of your testimony…", "Ask the person I name")
        keys.fill("In their own words", "Ask my sister.")
        keys.fill("By which way", "Through the lawyer.")
        keys.fill("What may be said to whoever answers", "The books have come.")
        keys.fill("When never", "At night.")
        keys.fill("Whom to ask if they cannot be reached, by code", "Stork")
        keys.fill("What else is to be heeded…", "Not to my village.")
        keys.fill("Please tell me in your own words…", "You keep it, and lawyers read it.")

    def account(self):
        """The free account in three parts, recorded, with two breaks."""
        keys = self.keys
        self.turn_to(ACCOUNT)
        for at, (first, last) in enumerate(pairwise(SITTINGS)):
            self.record()
            keys.reach("The account")
            keys.write("\n".join(PARAGRAPHS[first:last]))
            keys.press(Qt.Key.Key_M, CONTROL)
            self.ask(*QUESTIONS[at])
            keys.push("End the recording")
            keys.wait(lambda: self.view.recording.stage is Stage.IDLE, "it is kept")
            keys.settle()
            if last < len(PARAGRAPHS):
                self.rest()
                keys.write("\n")
        keys.push("The free account is complete")

    def prove(self):
        """One of the recordings proves what was answered."""
        self.turn_to(CONSENT)
        self.keys.fill("Who explained it, by code", "Heron")
        self.keys.choose(
            "How the person proves the answers", "By voice, in a recording of the interview"
        )
        self.keys.push("This recording proves them")

    def stop(self):
        """Stop at once, say why, and go on after all."""
        keys = self.keys
        keys.press(Qt.Key.Key_Period, CONTROL)
        keys.settle()
        assert keys.name == "How do you feel now?"
        keys.fill("Why it was stopped", "Somebody rang at the door.")
        keys.push("Go on")
        assert keys.name == "The account"

    def record(self):
        keys, bar = self.keys, self.view.recording
        keys.push("Record")
        keys.wait(lambda: bar.stage is Stage.RECORDING, "the microphone records")
        keys.wait(lambda: "0:01" in bar.words.text(), "a second is recorded")

    def ask(self, words, key):
        keys = self.keys
        keys.press(Qt.Key.Key_Q, CONTROL)
        keys.write(words)
        keys.press(Qt.Key.Key_Return)
        keys.write(key)
        keys.settle()

    def rest(self):
        """Take a break and come back to the account."""
        self.keys.push("Take a break")
        assert self.keys.name == "The account"
        self.keys.push("Go on")
        assert self.keys.name == "The account"
        self.keys.press(Qt.Key.Key_End, CONTROL)

    def select(self, paragraph, words):
        """Select words by keyboard."""
        keys, text = self.keys, PARAGRAPHS[paragraph - 1]
        keys.reach("The account, to be coded")
        keys.press(Qt.Key.Key_Home, CONTROL)
        before = "\n".join((*PARAGRAPHS[: paragraph - 1], text[: text.index(words)]))
        keys.press(Qt.Key.Key_Right, times=len(before))
        keys.press(Qt.Key.Key_Right, SHIFT, times=len(words))

    def coding(self):
        keys = self.keys
        self.turn_to(CLARIFY)
        for fact in FACTS:
            self.select(fact.paragraph, fact.words)
            keys.write(fact.kind)
            keys.settle()
            self.describe(fact)
            keys.push("Back to the facts")

    def describe(self, fact):
        keys = self.keys
        assert keys.name == "What"
        if fact.term:
            keys.write(fact.term)
            keys.press(Qt.Key.Key_Return)
        for name, words in fact.lines:
            keys.fill(name, words)
        for name, key in fact.answers:
            keys.answer(name, key)
        for name, words in fact.choices:
            keys.choose(name, words)
        for name, words in fact.ties:
            keys.fill(name, words)
        if fact.names_a_person:
            keys.push("Note a person by these words")
        if fact.details:
            keys.push("Details")
            for name, words in fact.details:
                keys.fill(name, words)

    def mentioned(self):
        """Whom the account names."""
        keys = self.keys
        self.sheet("People named")
        keys.push("Add a person")
        keys.choose("Role", "Perpetrator")
        for name, words in PERSON:
            keys.fill(name, words)
        for name in KNOWN_BY:
            keys.push(name)
        keys.answer("Names in pages and copies", "2")

    def sheet(self, name):
        """Turn to a sheet of the page by arrow keys."""
        keys = self.keys
        keys.reach("On the words")
        while keys.name != name:
            keys.press(Qt.Key.Key_Right)
        keys.press(Qt.Key.Key_Space)
        keys.settle()

    def transfers(self):
        keys = self.keys
        keys.reach("People named")
        keys.press(Qt.Key.Key_Right)
        keys.press(Qt.Key.Key_Space)
        keys.settle()
        for kind, lines in STAGES:
            keys.choose("Kind of place to add", kind)
            keys.push("Add")
            for name, words in lines:
                keys.fill(name, words)
            keys.settle()
        keys.choose("Place in the account", "4 · Police van")

    def body(self):
        """Six pins on four charts, and one taken out; one is described in full."""
        self.turn_to(BODY)
        keys = self.keys
        self.pin(*PINS[0])
        keys.reach("Chart: …", BodyChart)
        keys.press(Qt.Key.Key_Delete)
        keys.settle()
        for view, steps in PINS:
            self.pin(view, steps)
        for name, words in MARK:
            keys.fill(name, words)
        keys.choose("Pain then", "10, the worst there is")
        keys.choose("Pain now", "3")
        keys.answer("Was it treated?", "n")
        keys.push("photo.jpg")

    def pin(self, view, steps):
        """Set a mark on a chart, so many steps from its middle."""
        keys = self.keys
        keys.reach("Chart: …", QPushButton)
        keys.write(str(view))
        keys.settle()
        keys.reach("Chart: …", BodyChart)
        keys.press(Qt.Key.Key_Insert)
        for key, times in steps:
            keys.press(key, SHIFT, times=times)
        keys.press(Qt.Key.Key_Return)
        keys.settle()

    def evidence(self):
        self.turn_to(EVIDENCE)
        keys = self.keys
        self.seat.files.will_choose(*self.brought)
        keys.push("Add files")
        keys.settle()

    def items(self):
        """A shirt that changes hands."""
        keys = self.keys
        self.turn_to(EVIDENCE)
        keys.reach("Sketch pad")
        keys.press(Qt.Key.Key_Right)
        keys.press(Qt.Key.Key_Space)
        keys.settle()
        keys.push("Add an item")
        keys.choose("Kind", "Clothing")
        for name, words in ITEM:
            keys.fill(name, words)
        keys.push("photo.jpg")
        for name, words in HANDOVER:
            keys.fill(name, words)
        keys.push("Note the handover")

    def read_back(self):
        """Read aloud, corrected in one place, and confirmed."""
        self.turn_to(READ_BACK)
        keys = self.keys
        keys.choose("How it was read", "Read aloud to the person")
        keys.choose("Read in which language", "English")
        keys.reach("The account to read")
        keys.press(Qt.Key.Key_Home, CONTROL)
        keys.press(Qt.Key.Key_Down, times=CORRECTED_AT - 1)
        keys.press(Qt.Key.Key_Return)
        keys.settle()
        keys.press(Qt.Key.Key_A, CONTROL)
        keys.write(CORRECTED)
        keys.push("Correct it")
        keys.push(f"Paragraph {CORRECTED_AT}: “Yes, so”")
        keys.push("“These are my words”")

    def translation(self):
        self.turn_to(TRANSLATION)
        keys = self.keys
        keys.choose("Translated into", "Belarusian")
        keys.settle()
        keys.fill("Translator, by code", "Swift")
        for number, words in TRANSLATED.items():
            keys.fill(f"Translation of paragraph {number}", words)
        keys.fill("Swift: training and experience", "A court interpreter since 2015.")
        keys.push("Swift: “I certify this”")

    def close(self):
        keys = self.keys
        keys.press(Qt.Key.Key_PageDown, CONTROL)
        keys.settle()
        keys.fill("How do you feel now?", "Tired, relieved.")
        keys.fill("What happens next", "A doctor looks at the hand.")
        keys.push("Add a need")
        keys.choose("Kind of need", "Medical")
        keys.fill("What exactly", "An X-ray.")
        keys.fill("Referred to", "A clinic.")
        keys.push("Close the interview")

    def observe(self):
        """The interviewer's own notes, once it is closed."""
        keys = self.keys
        keys.press(Qt.Key.Key_PageDown, CONTROL)
        keys.settle()
        keys.fill("What you observed", "Spoke calmly.")
        keys.fill("What is still to be done", "Ask about the gate.")
        keys.press(Qt.Key.Key_PageUp, CONTROL)

    def seal(self, name, stick):
        """Go on from the closed interview, and hold the button down."""
        keys = self.keys
        keys.push("Go on to seal")
        page = self.seat.page(SealPage)
        keys.push(f"{name}, …")
        keys.push(f"{name}, …", about="May open the particulars")
        self.seat.files.will_choose(stick)
        keys.push("Choose a folder…")
        keys.hold("Hold to seal", until=lambda: not page.form.isVisible())
        keys.wait(page.sealed.isVisible, "it is sealed")
        keys.settle()
        keys.push("Done")


def unlock(seat, keyboard, passphrase):
    """From the first page to the desk."""
    keyboard.fill("Passphrase", passphrase)
    keyboard.push("Open")
    keyboard.wait(lambda: seat.program.pages is not None, "the vault is open")
    keyboard.settle()


def to_place(keyboard, name):
    """Go to a place of the rail: Tab comes to one of them, arrow keys to the others."""
    keyboard.reach("Lock")
    keyboard.press(Qt.Key.Key_Tab)
    while keyboard.name not in PLACES:
        keyboard.press(Qt.Key.Key_Tab)
    for _ in PLACES:
        if keyboard.name == name:
            break
        keyboard.press(Qt.Key.Key_Down)
    assert keyboard.name == name
    keyboard.press(Qt.Key.Key_Space)


def import_from(seat, keyboard, stick):
    """Open a stick at the other desk, and take in what is good."""
    to_place(keyboard, "Inbox")
    page = seat.page(InboxPage)
    seat.files.will_choose(stick)
    keyboard.push("Open a folder…")
    keyboard.wait(lambda: page.model.rowCount() > 0, "the sealed file is checked")
    keyboard.push("Import the good ones")
    keyboard.wait(lambda: not page.progress.isVisible(), "it is imported")
    keyboard.settle()
