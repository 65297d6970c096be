"""To whom a copy goes, without a window."""

import errno
from pathlib import Path

import pytest

from desktop.domain.disclosure import Why
from desktop.services.progress import Cancelled
from tests.ui.redaction.samples import CORRECTED, FIRST, TESTIMONY, FakeDisclosures, entry
from ui.jobs import Job, run_now
from ui.redaction.sending import SendPresenter

STICK = Path("/media/stick")
ALLOWED, FORBIDDEN = "1" * 40, "2" * 40
DISK_FULL = OSError(errno.ENOSPC, "full")


class FakeScreen:
    def __init__(self):
        self.said = []
        self.missing = None
        self.offer = None

    def show_offer(self, offer):
        self.offer = offer

    def show_ready(self, missing):
        self.missing = missing

    def __getattr__(self, name):
        if not name.startswith("show_"):
            raise AttributeError(name)
        return lambda *facts: self.said.append((name, *facts))


def opened(desk, run=run_now, change=lambda redaction: redaction):
    letter = desk.begin(TESTIMONY.id, change(desk.fresh(TESTIMONY.id)))
    screen = FakeScreen()
    presenter = SendPresenter(screen, desk, desk, run)
    presenter.open(letter)
    return screen, presenter


@pytest.fixture
def desk():
    return FakeDisclosures()


def test_a_copy_is_sealed_once_it_is_said_what_for_and_for_whom(desk):
    screen, presenter = opened(desk)
    assert screen.missing == ("reason", "recipients")
    presenter.seal()
    presenter.set_reason("A hearing.")
    presenter.choose(FORBIDDEN, chosen=True)
    presenter.seal()
    assert (desk.sealed, screen.missing) == ([], ("recipients",))
    presenter.choose(ALLOWED, chosen=True)
    presenter.set_compatible(True)
    assert screen.missing == ()
    presenter.seal()
    ((_redaction, chosen, compatible),) = desk.sealed
    assert (chosen, compatible) == ((ALLOWED,), True)
    assert screen.said[-1] == ("show_sealed", entry())
    presenter.seal()
    assert len(desk.sealed) == 1


@pytest.mark.parametrize("originals", [True, False])
def test_pictures_go_as_they_were_taken_in_only_if_somebody_says_so(desk, originals):
    _screen, presenter = opened(desk)
    presenter.set_reason("A hearing.")
    presenter.choose(ALLOWED, chosen=True)
    presenter.set_originals(originals)
    presenter.seal()
    assert desk.originals == [originals]


def test_what_was_probably_overlooked_must_be_looked_at(desk):
    screen, presenter = opened(
        desk, change=lambda redaction: redaction.withholding([FIRST], Why.IDENTITY)
    )
    assert [each.paths for each in screen.offer.overlooked] == [(CORRECTED,)]
    presenter.set_reason("A hearing.")
    presenter.choose(ALLOWED, chosen=True)
    assert screen.missing == ("look",)
    presenter.seal()
    assert desk.sealed == []
    presenter.looked(looked=True)
    presenter.looked(looked=False)
    assert screen.missing == ("look",)
    presenter.looked(looked=True)
    presenter.seal()
    assert len(desk.sealed) == 1


def test_what_fails_or_is_stopped_can_be_tried_again(desk):
    screen, presenter = opened(desk)
    presenter.set_reason("A hearing.")
    presenter.choose(ALLOWED, chosen=True)
    desk.failing = DISK_FULL
    presenter.seal()
    assert screen.said[-1] == ("show_not_sealed", DISK_FULL)
    assert "letter" not in desk.kept or desk.sealed == []
    desk.failing = None
    desk.kept.setdefault("letter", (desk.fresh(TESTIMONY.id), 1))
    presenter.seal()
    assert screen.said[-1][0] == "show_sealed"


def test_cancel_reaches_the_work(desk):
    jobs = []

    def later(work, done, failed, progress=None):
        jobs.append((Job(), work, failed))
        return jobs[-1][0]

    screen = FakeScreen()
    letter = desk.begin(TESTIMONY.id)
    presenter = SendPresenter(screen, desk, desk, run_now)
    presenter.open(letter)
    presenter.set_reason("A hearing.")
    presenter.choose(ALLOWED, chosen=True)
    presenter._run = later
    presenter.seal()
    presenter.seal()
    ((job, work, failed),) = jobs
    presenter.cancel()
    with pytest.raises(Cancelled) as stopped:
        work(job)
    failed(stopped.value)
    assert screen.said[-1] == ("show_not_sealed", stopped.value)


def test_the_sealed_file_is_written_as_often_as_it_is_asked_for(desk):
    screen, presenter = opened(desk)
    presenter.write(STICK)
    assert screen.said == []
    presenter.set_reason("A hearing.")
    presenter.choose(ALLOWED, chosen=True)
    presenter.seal()
    desk.failing = DISK_FULL
    presenter.write(STICK)
    assert screen.said[-1] == ("show_not_written", DISK_FULL)
    desk.failing = None
    presenter.write(STICK)
    assert screen.said[-1] == ("show_written", STICK / "abcdef.age")
