"""The page that leads into practice, and the strip, as they are seen and used."""

import pytest
from PySide6.QtCore import Qt

from desktop.services.practice import OPEN_WORDS
from tests.ui.accessibility import cut_off, unnamed, unreached
from ui.practice.presenter import PracticePresenter
from ui.practice.strip import PracticeStrip
from ui.practice.view import PracticePage
from ui.widgets.labels import CopyableLabel
from ui.words import translate

STATES = {
    "not made": lambda view: view.show_ready(is_made=False),
    "made": lambda view: view.show_ready(is_made=True),
    "making": lambda view: view.show_working(is_made=False),
    "thrown away": lambda view: (view.show_ready(is_made=False), view.show_thrown_away()),
}


@pytest.fixture
def view(theme, qtbot):
    view = PracticePage(theme)
    view.resize(683, 384)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    return view


def test_the_passphrase_that_protects_nothing_is_there_to_be_read(view):
    shown = [each.text() for each in view.findChildren(CopyableLabel)]
    assert shown == [OPEN_WORDS]


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
def test_no_words_are_cut_off(view, state, size, qtbot):
    view.resize(*size)
    STATES[state](view)
    qtbot.waitUntil(lambda: cut_off(view) == [])


@pytest.mark.parametrize("state", STATES)
def test_everything_has_a_name_and_tab_goes_round(view, state):
    STATES[state](view)
    assert unnamed(view) == []
    if state != "making":
        assert unreached(view) == []


def test_there_is_nothing_to_throw_away_before_it_is_made(view):
    view.show_ready(is_made=False)
    assert not view.throw_away.isVisible()
    assert not view.coordinator_button.isVisible()


def test_throwing_away_takes_a_held_button(view, qtbot):
    view.show_ready(is_made=True)
    heard = []
    view.throw_away_confirmed.connect(lambda: heard.append(True))
    qtbot.mouseClick(view.throw_away, Qt.MouseButton.LeftButton)
    assert heard == []


def test_the_strip_says_what_it_is_in_words_and_for_a_screen_reader(theme, qtbot):
    strip = PracticeStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(640, 60)
    with qtbot.waitExposed(strip):
        strip.show()
    said = "PRACTICE — invented cases; nothing here is evidence."
    assert strip.words.text() == translate("practice", said)
    assert strip.accessibleName() == strip.words.text()
    assert unnamed(strip) == []
    qtbot.waitUntil(lambda: cut_off(strip) == [])


# The presenter, with fakes.


class FakeScreen:
    def __init__(self):
        self.shown = []

    def show_ready(self, *, is_made):
        self.shown.append(("ready", is_made))

    def show_working(self, *, is_made):
        self.shown.append(("working", is_made))

    def show_thrown_away(self):
        self.shown.append(("gone", None))

    def show_problem(self, error):
        self.shown.append(("problem", type(error)))


class FakePractice:
    def __init__(self, *, made=False):
        self.made = made
        self.acts = []
        self.fails = None

    def is_made(self):
        return self.made

    def make(self, language):
        self.acts.append(f"make {language}")
        if self.fails:
            raise self.fails
        self.made = True

    def open(self, seat):
        self.acts.append(f"open {seat}")
        return f"vault of the {seat}"

    def throw_away(self):
        self.acts.append("throw away")
        if self.fails:
            raise self.fails
        self.made = False


def run_now(work, done, failed):
    try:
        result = work(None)
    except Exception as error:
        failed(error)
    else:
        done(result)


def begun(practice):
    screen, opened = FakeScreen(), []
    presenter = PracticePresenter(
        screen, practice, "be", run_now, lambda vault, seat: opened.append((vault, seat))
    )
    presenter.shown()
    return presenter, screen, opened


def test_what_is_not_there_is_made_in_the_language_of_the_window_and_then_opened():
    practice = FakePractice()
    presenter, _screen, opened = begun(practice)
    presenter.seat_chosen("interviewer")
    assert practice.acts == ["make be", "open interviewer"]
    assert opened == [("vault of the interviewer", "interviewer")]


def test_what_is_there_is_not_made_again():
    practice = FakePractice(made=True)
    presenter, _screen, _opened = begun(practice)
    presenter.seat_chosen("coordinator")
    assert practice.acts == ["open coordinator"]


def test_nothing_is_done_twice_while_it_is_being_opened():
    practice = FakePractice(made=True)
    presenter, _screen, opened = begun(practice)
    presenter.seat_chosen("coordinator")
    presenter.seat_chosen("coordinator")
    presenter.throw_away_confirmed()
    assert practice.acts == ["open coordinator"]
    assert len(opened) == 1


def test_a_full_disk_is_told_and_the_person_can_try_again():
    practice = FakePractice()
    practice.fails = OSError(28, "full")
    presenter, screen, opened = begun(practice)
    presenter.seat_chosen("interviewer")
    assert opened == []
    assert screen.shown[-2:] == [("ready", False), ("problem", OSError)]
    practice.fails = None
    presenter.seat_chosen("interviewer")
    assert len(opened) == 1


def test_thrown_away_is_said_after_it_was_done():
    practice = FakePractice(made=True)
    presenter, screen, _opened = begun(practice)
    presenter.throw_away_confirmed()
    assert not practice.made
    assert screen.shown[-2:] == [("ready", False), ("gone", None)]


def test_what_could_not_be_thrown_away_is_never_called_gone():
    practice = FakePractice(made=True)
    practice.fails = OSError(5, "no")
    presenter, screen, _opened = begun(practice)
    presenter.throw_away_confirmed()
    assert ("gone", None) not in screen.shown
    assert screen.shown[-1] == ("problem", OSError)
