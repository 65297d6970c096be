"""The statement presenter: the pages that are shown are those that leave."""

import errno
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.consent import RecipientClass
from desktop.domain.consent_rules import Hand
from desktop.domain.errors import NotAllowed
from desktop.domain.rows import ShelfRow
from desktop.domain.testimony import State, TestimonyId
from ui.jobs import Job, run_now
from ui.statement.presenter import StatementPresenter

ID = TestimonyId("ab" * 16)


@dataclass
class FakeScreen:
    rows: list = field(default_factory=list)
    pages: list = field(default_factory=list)
    saved: list = field(default_factory=list)
    problems: list = field(default_factory=list)
    made: int = 0
    printed: int = 0
    refused: int = 0

    def show_row(self, row, language, translation):
        self.rows.append((row.code, language, translation))

    def show_making(self):
        self.made += 1

    def show_pages(self, pdf):
        self.pages.append(pdf)

    def show_no_pages(self, error):
        self.pages = []
        self.problems.append(error)

    def show_saved(self, path, size_bytes):
        self.saved.append((path, size_bytes))

    def show_printing(self):
        pass

    def show_step(self, step, done, total):
        pass

    def show_printed(self):
        self.printed += 1

    def show_printer_refused(self):
        self.refused += 1

    def show_problem(self, error):
        self.problems.append(error)


@dataclass
class FakeRecording:
    language: str = "be"

    def row(self, _testimony):
        return ShelfRow(
            id=ID,
            code="K7M4-P9R3",
            state=State.RECEIVED,
            language=self.language,
            started_at="",
            changed_at="",
            revision=1,
            paragraphs=1,
            attachments=0,
            gaps=(),
        )


@dataclass
class FakeStatements:
    error: Exception | None = None
    forbidden: tuple = ()
    translation: str = ""
    saved: list = field(default_factory=list)
    noted: list = field(default_factory=list)

    def pdf(self, _testimony, language, reader, *, translated):
        if self.error:
            raise self.error
        if reader in self.forbidden:
            raise NotAllowed(f"consent.share.{reader}")
        return f"%PDF {language}{' translated' if translated else ''}".encode()

    def require_allowed(self, _testimony, reader):
        if self.error:
            raise self.error

    def translated_into(self, _testimony):
        return self.translation

    def save(self, _testimony, pdf, path, reader):
        if self.error:
            raise self.error
        self.saved.append((pdf, path, reader))

    def note_printed(self, _testimony, pdf, reader):
        self.noted.append((pdf, reader))


def opened(statements, language="be", run=run_now):
    screen = FakeScreen()
    presenter = StatementPresenter(screen, statements, FakeRecording(language), run)
    presenter.open(ID)
    return presenter, screen


def test_the_pages_are_first_made_in_the_language_of_the_account():
    _presenter, screen = opened(FakeStatements())
    assert screen.rows == [("K7M4-P9R3", "be", "")]
    assert screen.pages == [b"%PDF be"]


def test_a_language_without_statement_words_gets_english_ones():
    _presenter, screen = opened(FakeStatements(), language="lt")
    assert screen.pages == [b"%PDF en"]


def test_what_is_saved_is_what_is_shown():
    statements = FakeStatements()
    presenter, screen = opened(statements)
    presenter.choose_language("ru")
    presenter.save(Path("/stick/statement.pdf"))
    path = Path("/stick/statement.pdf")
    assert statements.saved == [(screen.pages[-1], path, Hand.DESK)]
    assert screen.saved == [(Path("/stick/statement.pdf"), 7)]


def test_pages_that_consent_forbids_are_not_shown_and_cannot_be_saved():
    statements = FakeStatements(error=NotAllowed("consent.store"))
    presenter, screen = opened(statements)
    presenter.save(Path("/stick/statement.pdf"))
    assert screen.pages == []
    assert screen.saved == []
    assert [type(error) for error in screen.problems] == [NotAllowed]


def test_a_failed_save_is_never_called_saved():
    statements = FakeStatements()
    presenter, screen = opened(statements)
    statements.error = OSError(errno.ENOSPC, "full")
    presenter.save(Path("/stick/statement.pdf"))
    assert screen.saved == []
    assert screen.problems == [statements.error]


def test_printing_is_noted_only_when_the_printer_took_the_pages():
    statements = FakeStatements()
    presenter, screen = opened(statements)
    presenter.print(lambda _progress: False)
    assert (statements.noted, screen.refused) == ([], 1)
    presenter.print(lambda _progress: True)
    assert (statements.noted, screen.printed) == ([(b"%PDF be", Hand.DESK)], 1)


def test_what_was_taken_back_while_the_pages_were_in_sight_is_not_printed():
    statements = FakeStatements()
    presenter, screen = opened(statements)
    statements.error = NotAllowed("consent.store")
    drawn = []
    presenter.print(lambda _progress: drawn.append("pages") or True)
    assert (drawn, statements.noted, screen.printed) == ([], [], 0)
    assert screen.problems == [statements.error]


def test_for_whom_pages_are_made_is_noted_with_them():
    statements = FakeStatements()
    presenter, _screen = opened(statements)
    presenter.choose_reader(RecipientClass.ICC)
    presenter.save(Path("/stick/statement.pdf"))
    presenter.print(lambda _progress: True)
    assert statements.saved[0][2] is RecipientClass.ICC
    assert statements.noted[0][1] is RecipientClass.ICC


def test_pages_for_somebody_whom_consent_forbids_leave_none_of_the_old_ones():
    statements = FakeStatements(forbidden=(RecipientClass.MEDIA,))
    presenter, screen = opened(statements)
    presenter.choose_reader(RecipientClass.MEDIA)
    presenter.save(Path("/stick/statement.pdf"))
    assert (screen.pages, screen.saved, statements.saved) == ([], [], [])
    assert screen.problems[0].reason == "consent.share.media"


def test_the_account_can_be_set_in_its_translation():
    presenter, screen = opened(FakeStatements(translation="en"))
    assert screen.rows == [("K7M4-P9R3", "be", "en")]
    presenter.choose_language("en")
    presenter.choose_words(translated=True)
    assert screen.pages[-1] == b"%PDF en translated"


@dataclass
class Waiting:
    """Runs nothing until it is told to, in any order."""

    asked: list = field(default_factory=list)

    def __call__(self, work, done, failed, progress=None):
        self.asked.append((work, done, failed))
        return Job()

    def answer(self, number):
        work, done, failed = self.asked[number]
        run_now(work, done, failed)


def test_pages_of_a_language_that_is_no_longer_chosen_are_thrown_away():
    waiting = Waiting()
    presenter, screen = opened(FakeStatements(), run=waiting)
    waiting.answer(0)
    presenter.choose_language("ru")
    waiting.answer(2)
    waiting.answer(1)
    assert screen.pages == [b"%PDF ru"]
