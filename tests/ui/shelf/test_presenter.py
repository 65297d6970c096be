"""The shelf: pages on demand, the newest search wins, each state has its door."""

import pytest

from desktop.domain.rows import ShelfRow
from desktop.domain.testimony import State, Testimony, TestimonyId
from ui.jobs import Job, run_now
from ui.shelf.presenter import FIRST_PAGE, ShelfPresenter


def row(number, state=State.OPEN):
    return ShelfRow(
        id=TestimonyId(f"{number:032x}"),
        code=f"CODE-{number}",
        state=state,
        language="be",
        started_at="2026-03-01T14:02:05+02:00",
        changed_at="2026-03-01T14:02:05+02:00",
        revision=1,
        paragraphs=0,
        attachments=0,
        gaps=(),
    )


class FakeScreen:
    def __init__(self):
        self.counts = []
        self.pages = []
        self.chosen = []
        self.problems = []

    def show_count(self, count, query):
        self.counts.append((count, query))

    def show_page(self, offset, rows):
        self.pages.append((offset, len(rows)))

    def show_row(self, row):
        self.chosen.append(row)

    def show_problem(self, error):
        self.problems.append(type(error))


class FakeRecording:
    """A recorder with so many testimonies, all of which match any search."""

    def __init__(self, count, error=None):
        self.all = [row(number) for number in range(count)]
        self.error = error
        self.reopened = []

    def count(self, query=""):
        if self.error:
            raise self.error
        return len(self.all)

    def rows(self, offset, limit, query=""):
        return tuple(self.all[offset : offset + limit])

    def begin(self):
        return Testimony(id=TestimonyId("f" * 32), code="", revision=1, started_at="")

    def reopen(self, testimony):
        self.reopened.append(testimony)
        return Testimony(id=testimony, code="", revision=5, started_at="")


class FakeDoors:
    def __init__(self):
        self.opened = []

    def open_interview(self, testimony):
        self.opened.append(("interview", testimony))

    def open_seal(self, testimony):
        self.opened.append(("seal", testimony))

    def open_casefile(self, testimony):
        self.opened.append(("casefile", testimony))

    def open_outbox(self, testimony):
        self.opened.append(("outbox", testimony))

    def open_letters(self, testimony):
        self.opened.append(("letters", testimony))


def begin(recording, run=run_now):
    screen, doors = FakeScreen(), FakeDoors()
    return screen, doors, ShelfPresenter(screen, recording, run, doors)


def test_entering_shows_how_many_there_are_and_the_first_page():
    screen, _, presenter = begin(FakeRecording(250))
    presenter.entered()
    assert screen.counts == [(250, "")]
    assert screen.pages == [(0, FIRST_PAGE)]


def test_other_pages_come_when_they_are_wanted():
    screen, _, presenter = begin(FakeRecording(250))
    presenter.entered()
    presenter.page_wanted(200, 100)
    assert screen.pages[-1] == (200, 50)


def test_the_answer_to_an_older_search_is_dropped():
    waiting = []

    def run_later(work, done, failed, progress=None):
        waiting.append((work, done))
        return Job()

    screen, _, presenter = begin(FakeRecording(3), run_later)
    presenter.searched("old")
    presenter.page_wanted(100, 100)
    presenter.searched("new")
    for work, done in waiting:
        done(work(None))
    assert screen.counts == [(3, "new")]
    assert screen.pages == [(0, 3)]


def test_a_search_is_asked_with_single_spaces():
    screen, _, presenter = begin(FakeRecording(1))
    presenter.searched("  K7M4   P9R3 ")
    assert screen.counts == [(1, "K7M4 P9R3")]


@pytest.mark.parametrize(
    ("state", "door"),
    [
        (State.OPEN, "interview"),
        (State.READY, "seal"),
        (State.SEALED, "outbox"),
        (State.KEPT, "casefile"),
        (State.RECEIVED, "casefile"),
    ],
)
def test_each_state_opens_its_own_door(state, door):
    _, doors, presenter = begin(FakeRecording(0))
    presenter.row_opened(row(7, state))
    assert doors.opened == [(door, row(7).id)]


def test_a_new_testimony_opens_its_interview():
    _, doors, presenter = begin(FakeRecording(0))
    presenter.new_asked()
    assert doors.opened == [("interview", "f" * 32)]


def test_a_sealed_testimony_leads_to_its_letters():
    _, doors, presenter = begin(FakeRecording(0))
    presenter.letters_asked(row(3, State.SEALED))
    assert doors.opened == [("letters", row(3).id)]


def test_a_closed_interview_is_opened_again_and_shown():
    recording = FakeRecording(0)
    _, doors, presenter = begin(recording)
    presenter.reopen_asked(row(4, State.READY))
    assert recording.reopened == [row(4).id]
    assert doors.opened == [("interview", row(4).id)]


def test_the_marked_testimony_is_shown_as_it_is_now():
    recording = FakeRecording(2)
    screen, _, presenter = begin(recording)
    presenter.row_chosen(row(1))
    recording.all[1] = row(1, State.READY)
    presenter.entered()
    assert screen.chosen[-1].state is State.READY


def test_a_marked_testimony_that_left_the_list_is_shown_no_more():
    recording = FakeRecording(2)
    screen, _, presenter = begin(recording)
    presenter.row_chosen(row(1))
    recording.all.pop()
    presenter.entered()
    assert screen.chosen[-1] is None


def test_a_failing_vault_is_told():
    screen, _, presenter = begin(FakeRecording(2, OSError(5, "x")))
    presenter.entered()
    assert screen.problems == [OSError]
    assert screen.counts == []
