"""When it looks, and what it tells of it."""

from dataclasses import replace

from desktop.machine.facts import Cover
from desktop.services.health import judge
from tests.services.test_health import QUIET, SOUND
from ui.health.presenter import HealthPresenter, tell_shelf
from ui.jobs import run_now


class FakeScreen:
    def __init__(self):
        self.shown = []
        self.problems = []

    def show_findings(self, findings):
        self.shown.append([(each.code, each.level) for each in findings])

    def show_problem(self, error):
        self.problems.append(error)


class Desk:
    def __init__(self, machine=SOUND):
        self.machine = machine

    def findings(self):
        if self.machine is None:
            raise OSError
        return judge(self.machine, QUIET)


BAD = replace(SOUND, swap=Cover.PLAIN, hibernation=Cover.UNKNOWN)


def test_what_is_to_be_acted_on_comes_first_then_what_is_unknown():
    screen = FakeScreen()
    HealthPresenter(screen, Desk(BAD), run_now).look()
    assert screen.shown[0][:3] == [
        ("swap", "warn"),
        ("hibernation", "unknown"),
        ("disk", "good"),
    ]
    assert len(screen.shown[0]) == 8


def test_it_looks_again_each_time():
    screen = FakeScreen()
    presenter = HealthPresenter(screen, Desk(), run_now)
    presenter.look()
    presenter.look()
    assert len(screen.shown) == 2


def test_what_fails_is_said_on_the_page_and_not_on_the_shelf():
    screen, lines = FakeScreen(), []
    HealthPresenter(screen, Desk(None), run_now).look()
    assert len(screen.problems) == 1
    tell_shelf(Desk(None), run_now, lines.append)
    assert lines == []


def test_the_shelf_hears_of_what_is_to_be_acted_on_and_of_nothing_else():
    lines = []
    tell_shelf(Desk(), run_now, lines.append)
    tell_shelf(Desk(replace(SOUND, swap=Cover.UNKNOWN)), run_now, lines.append)
    assert lines == ["", ""]
    tell_shelf(Desk(BAD), run_now, lines.append)
    assert lines[2]
