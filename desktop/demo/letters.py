"""The scenes of letters: a question, a supplement that answers it, and consent narrowed."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt

from desktop.demo.hands import Stuck
from desktop.demo.post import Sent, bring, new_file
from desktop.demo.screens import Screens
from desktop.demo.seat import Seat
from desktop.demo.story import Later
from desktop.domain.bundles import BundleType
from desktop.domain.testimony import ReadBackMethod
from ui.casefile.view import CasePage
from ui.inbox.view import InboxPage
from ui.letters.editor_view import EditorPage
from ui.letters.letter_view import LetterPage
from ui.letters.list_view import LettersPage
from ui.letters.question_form import QuestionForm
from ui.letters.supplement_form import SupplementForm
from ui.letters.withdrawal_form import WithdrawalForm
from ui.letters.words import write_words
from ui.outbox.view import OutboxPage
from ui.widgets.answers import FourAnswers

QUESTION, WITHDRAWAL = "question", "withdrawal"
TAKEN_BACK = "A future tribunal"


def ask(
    seat: Seat,
    to: Seat,
    case: CasePage,
    questions: Sequence[str],
    stick: Path,
    screens: Screens,
) -> Sent:
    """Write questions about a case file, seal them, and write them to a stick."""
    hands = seat.hands
    hands.click(case.letters)
    page = seat.page(LettersPage)
    screens.take(seat.program, "letters-none")
    editor = _begin(seat, page, BundleType.QUESTION)
    if not isinstance(editor.form, QuestionForm):
        raise Stuck("a form for questions")
    for number, question in enumerate(questions):
        if number:
            hands.key(editor.form.words, Qt.Key.Key_Return)
        hands.type_in(editor.form.words, question)
    path = _seal(seat, editor, stick, screens, QUESTION)
    return Sent(name=QUESTION, path=path, by=seat, to=to)


def answer(
    seat: Seat, question: Sent, told: Later, language: str, stick: Path, screens: Screens
) -> Sent:
    """Read the question, and answer it with a supplement that was read back."""
    hands = seat.hands
    inbox = bring(seat, (question.path,), screens, "inbox-question")
    hands.click(inbox.details.read)
    letter = seat.page(LetterPage)
    screens.take(seat.program, "question-received")
    hands.click(letter.answer)
    editor = seat.page(EditorPage)
    form = editor.form
    if not isinstance(form, SupplementForm):
        raise Stuck("a form for a supplement")
    hands.type_in(form.reason, told.reason)
    for number, paragraph in enumerate(told.answer):
        if number:
            hands.key(form.words, Qt.Key.Key_Return)
        hands.type_in(form.words, paragraph)
    hands.choose(form.read_back.method, str(ReadBackMethod.READ_ALOUD))
    hands.choose(form.read_back.language, language)
    editor.settle_now()
    seat.settle()
    hands.click(form.read_back.confirm)
    hands.wait_for(lambda: not form.read_back.confirm.isVisible(), "they said yes")
    path = _seal(seat, editor, stick, screens, "supplement")
    return Sent(name="supplement", path=path, by=seat, to=question.by)


def narrow(seat: Seat, to: Seat, told: Later, stick: Path, screens: Screens) -> Sent:
    """Note that a part of the consent was taken back."""
    hands = seat.hands
    hands.click(seat.page(LetterPage).others)
    page = seat.page(LettersPage)
    screens.take(seat.program, "letters")
    editor = _begin(seat, page, BundleType.WITHDRAWAL)
    form = editor.form
    if not isinstance(form, WithdrawalForm):
        raise Stuck("a form for a withdrawal")
    hands.click(form.moment.button)
    hands.key(hands.find(form, FourAnswers, TAKEN_BACK), Qt.Key.Key_T)
    hands.type_in(form.numbers, told.taken_back)
    hands.type_in(form.words, told.said)
    hands.click(form.numbers)
    path = _seal(seat, editor, stick, screens, WITHDRAWAL)
    return Sent(name=WITHDRAWAL, path=path, by=seat, to=to)


def _begin(seat: Seat, page: LettersPage, kind: BundleType) -> EditorPage:
    seat.hands.click_named(page, write_words(kind))
    return seat.page(EditorPage)


def _seal(seat: Seat, editor: EditorPage, stick: Path, screens: Screens, name: str) -> Path:
    """Hold to seal, write the file to a stick, and leave the page."""
    hands = seat.hands
    editor.settle_now()
    seat.settle()
    screens.take(seat.program, name)
    hands.hold(editor.hold, until=editor.after.isVisible)
    seat.settle()
    written = new_file(stick, lambda: hands.click(editor.after.write), seat)
    if name == QUESTION:
        screens.take(seat.program, "letter-sealed")
    hands.click(editor.done)
    return written


def read(seat: Seat, letters: Sequence[Sent], screens: Screens) -> None:
    """Take letters in and read each."""
    paths = [each.path for each in letters]
    page = bring(seat, paths, screens, "inbox-letters")
    names = {each.path: each.name for each in letters}
    for row in range(page.model.rowCount()):
        line = page.model.row(row)
        if line is None:
            raise Stuck("a letter")
        seat.hands.click_row(page.table, row)
        seat.hands.click(page.details.read)
        seat.page(LetterPage)
        screens.take(seat.program, f"{names[line.path]}-received")
        seat.hands.click_named(seat.program.window, "Back")
        seat.page(InboxPage)


def take_receipts_in(seat: Seat, receipts: Sequence[Path], screens: Screens) -> None:
    """Take receipts for letters into the outbox."""
    page = seat.go("Outbox", OutboxPage)
    for receipt in receipts:
        page.banner.clear()
        seat.files.will_choose(receipt)
        seat.hands.click(page.receipt)
        seat.hands.wait_for(lambda: not page.banner.isHidden(), "the receipt was read")
        seat.settle()
    screens.take(seat.program, "outbox-letters-received")
