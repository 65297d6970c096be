"""Unlocking: one try at a time, a pause after a wrong one, never a new vault."""

from pathlib import Path

from crypto.errors import WrongPassphrase
from desktop.services.erasing import ErasedAfterTries
from desktop.services.errors import TooSoon
from ui.jobs import Job, run_now
from ui.unlock.presenter import UnlockPresenter


class FakeScreen:
    def __init__(self):
        self.shown = []
        self.problems = []

    def show_ready(self):
        self.shown.append("ready")

    def show_opening(self):
        self.shown.append("opening")

    def show_waiting(self, seconds):
        self.shown.append(seconds)

    def show_gone(self):
        self.shown.append("gone")

    def show_problem(self, error):
        self.problems.append(type(error))


class FakeSession:
    """A session that opens with one passphrase and pauses as told."""

    def __init__(self, right="right", waits=()):
        self.right = right
        self.waits = list(waits)
        self.tries = []

    def wait_seconds(self):
        return self.waits.pop(0) if self.waits else 0

    def unlock(self, passphrase, key_file=None):
        self.tries.append(passphrase)
        self.key_file = key_file
        if passphrase != self.right:
            raise WrongPassphrase
        return "the vault"


def begin(session):
    screen, opened = FakeScreen(), []
    return screen, opened, UnlockPresenter(screen, session, run_now, opened.append)


def test_the_right_passphrase_opens_the_vault_once():
    screen, opened, presenter = begin(FakeSession())
    presenter.shown()
    presenter.given("right", None)
    assert screen.shown == ["ready", "opening"]
    assert opened == ["the vault"]


def test_a_wrong_passphrase_is_told_and_the_pause_is_counted_down():
    session = FakeSession(waits=[2, 0])
    screen, opened, presenter = begin(session)
    presenter.given("wrong", None)
    assert screen.problems == [WrongPassphrase]
    presenter.second_passed()
    presenter.second_passed()
    assert screen.shown == ["opening", 2, 1, "ready"]
    assert opened == []


def test_nothing_is_tried_while_the_pause_lasts():
    session = FakeSession(waits=[5])
    _, _, presenter = begin(session)
    presenter.shown()
    presenter.given("right", None)
    assert session.tries == []


def test_an_earlier_pause_is_shown_at_the_start_rounded_up():
    screen, _, presenter = begin(FakeSession(waits=[3.2]))
    presenter.shown()
    assert screen.shown == [4]


def test_a_pause_that_the_vault_prolonged_is_counted_on():
    screen, _, presenter = begin(FakeSession(waits=[1, 7]))
    presenter.shown()
    presenter.second_passed()
    assert screen.shown == [1, 7]


def test_too_soon_is_a_countdown_and_no_alarm():
    session = FakeSession()
    session.unlock = lambda passphrase, key_file: (_ for _ in ()).throw(TooSoon(3))
    screen, _, presenter = begin(session)
    presenter.given("right", None)
    assert screen.problems == []
    assert screen.shown == ["opening", 3]


def test_an_empty_passphrase_is_not_tried():
    session = FakeSession()
    screen, _, presenter = begin(session)
    presenter.given("", None)
    assert session.tries == []
    assert screen.shown == []


def test_another_refusal_is_told_and_the_person_may_type_again():
    session = FakeSession()
    session.unlock = lambda passphrase, key_file: (_ for _ in ()).throw(OSError(5, "x"))
    screen, _, presenter = begin(session)
    presenter.given("right", None)
    assert screen.problems == [OSError]
    assert screen.shown == ["opening", "ready"]


def test_a_second_passing_without_a_pause_does_nothing():
    screen, _, presenter = begin(FakeSession())
    presenter.second_passed()
    assert screen.shown == []


def test_seconds_that_pass_while_the_vault_is_asked_do_not_open_anything():
    waiting = []

    def run_later(work, done, failed, progress=None):
        waiting.append((work, done))
        return Job()

    session, screen, opened = FakeSession(waits=[9]), FakeScreen(), []
    presenter = UnlockPresenter(screen, session, run_later, opened.append)
    presenter.shown()
    presenter.second_passed()
    assert screen.shown == []
    work, done = waiting[0]
    done(work(None))
    assert screen.shown == [9]


def test_a_key_file_goes_with_the_passphrase():
    session = FakeSession()
    _, opened, presenter = begin(session)
    presenter.given("right", Path("/media/stick/key.txt"))
    assert session.key_file == Path("/media/stick/key.txt")
    assert opened == ["the vault"]


def test_after_the_last_try_nothing_is_offered_any_more():
    session = FakeSession()
    session.unlock = lambda passphrase, key_file: (_ for _ in ()).throw(ErasedAfterTries())
    screen, _, presenter = begin(session)
    presenter.given("wrong", None)
    assert screen.problems == [ErasedAfterTries]
    assert screen.shown == ["opening", "gone"]
