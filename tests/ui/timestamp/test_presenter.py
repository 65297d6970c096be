"""The presenter of time-stamps: says nothing before it was done, reads all anew."""

from dataclasses import dataclass, field
from pathlib import Path

from crypto.timestamp.errors import OtherHash
from desktop.services.stamp_errors import NoSignature
from tests.ui.timestamp.samples import FACTS, NOTHING, ROOT, STAMP, STAMPED, SUBJECT
from ui.jobs import run_now
from ui.timestamp.presenter import TimestampPresenter

STICK = Path("/media/stick")


@dataclass
class FakeScreen:
    told: list = field(default_factory=list)

    def __getattr__(self, name):
        return lambda *facts: self.told.append((name, *facts))

    @property
    def names(self):
        return [each[0] for each in self.told]


@dataclass
class FakeTimestamps:
    error: Exception | None = None
    now: object = NOTHING
    done: list = field(default_factory=list)

    def overview(self, subject):
        assert subject is SUBJECT
        return self.now

    def _act(self, *what):
        if self.error:
            raise self.error
        self.done.append(what)

    def request(self, subject, folder):
        self._act("request", subject, folder)
        return folder / "request-00.tsq"

    def take_reply(self, subject, path):
        self._act("take_reply", subject, path)
        self.now = STAMPED
        return STAMP

    def export(self, subject, folder):
        self._act("export", subject, folder)
        return folder / "timestamps-00"

    def read_root(self, path):
        self._act("read_root", path)
        return FACTS

    def add_root(self, facts):
        self._act("add_root", facts)

    def withdraw_root(self, fingerprint):
        self._act("withdraw_root", fingerprint)


def opened(**words):
    screen, service = FakeScreen(), FakeTimestamps(**words)
    presenter = TimestampPresenter(screen, service, run_now, lambda: SUBJECT)
    presenter.open()
    assert screen.told.pop(0) == ("show_overview", NOTHING)
    return presenter, screen, service


def test_each_act_shows_all_anew_and_then_says_what_was_done():
    for act, said in (
        (lambda p: p.request(STICK), ("say_requested", STICK / "request-00.tsq")),
        (lambda p: p.take_reply(STICK), ("say_kept", STAMP)),
        (lambda p: p.export(STICK), ("say_exported", STICK / "timestamps-00")),
    ):
        presenter, screen, service = opened()
        act(presenter)
        assert screen.told == [("show_overview", service.now), said]


def test_a_refusal_is_shown_and_nothing_is_said_to_be_done():
    error = OtherHash()
    for act in ("request", "take_reply", "export"):
        presenter, screen, _service = opened(error=error)
        getattr(presenter, act)(STICK)
        assert screen.told == [("show_problem", error)]


def test_a_bundle_that_cannot_be_stamped_is_asked_nothing():
    screen, service = FakeScreen(), FakeTimestamps()
    error = NoSignature()

    def find():
        raise error

    presenter = TimestampPresenter(screen, service, run_now, find)
    presenter.open()
    for act in (presenter.request, presenter.take_reply, presenter.export):
        act(STICK)
    assert screen.told == [("show_problem", error)]
    assert service.done == []


def test_a_root_is_believed_only_after_it_was_shown_and_confirmed():
    presenter, screen, service = opened()
    presenter.confirm_root()
    assert service.done == []
    presenter.read_root(STICK)
    assert screen.told == [("show_new_root", FACTS)]
    presenter.confirm_root()
    assert service.done[-1] == ("add_root", FACTS)
    assert screen.names[-2:] == ["show_overview", "say_root_added"]
    presenter.confirm_root()
    assert len(service.done) == 2


def test_going_back_forgets_the_root_that_was_shown():
    presenter, _screen, service = opened()
    presenter.read_root(STICK)
    presenter.open()
    presenter.confirm_root()
    assert service.done == [("read_root", STICK)]


def test_a_root_is_taken_out_of_use():
    presenter, screen, service = opened()
    presenter.withdraw_root(ROOT.fingerprint)
    assert service.done == [("withdraw_root", ROOT.fingerprint)]
    assert screen.names == ["show_overview"]
