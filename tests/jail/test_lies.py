"""V3: whatever a child answers, the window goes on and believes nothing of it."""

import io
import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer

from desktop.jail import cell, hearing, sight
from desktop.jail.errors import Ended
from desktop.jail.sight import NotShown, Pixels, look
from desktop.sound.errors import AudioUnreadable
from tests.jail.children import GREEDY, HANGING, LYING, LYING_OF_SOUND, picture, saying
from tests.jail.files import drawn, true_png
from ui.jobs import Jobs
from ui.sight import Picture, Sight

MOST_MS = 100
RAW = drawn("PNG", (20, 10))


def asked(command):
    return look(RAW, "image/png", 100, command)


def test_a_child_that_answers_as_it_should_is_believed():
    # It takes in all that it is asked: who asks may do so in several pieces.
    all_of_it = "\nwhile os.read(0, 9999): pass"
    answer = asked(saying(picture(3, 2, 24, (30, 20)), then=all_of_it))
    assert isinstance(answer, Pixels)
    assert (answer.width, answer.height, answer.rgba) == (3, 2, bytes(24))


@pytest.mark.parametrize("lie", LYING)
def test_a_picture_from_a_child_that(lie):
    assert asked(LYING[lie]) is NotShown.STOPPED


@pytest.mark.parametrize("lie", LYING_OF_SOUND)
def test_a_sound_from_a_child_that(lie):
    with (
        pytest.raises((AudioUnreadable, Ended)),
        hearing.Sound(io.BytesIO(bytes(64)), LYING_OF_SOUND[lie]) as sound,
    ):
        sound.read(10)


def test_a_child_that_hangs_is_ended(monkeypatch):
    monkeypatch.setattr(sight, "LOOK_SECONDS", 0.5)
    assert asked(HANGING) is NotShown.STOPPED


def test_a_child_that_never_says_it_is_ready_is_ended(monkeypatch):
    monkeypatch.setattr(cell, "START_SECONDS", 0.5)
    assert asked(["sleep", "60"]) is NotShown.STOPPED


def test_a_child_that_wants_for_ever_is_ended(monkeypatch):
    monkeypatch.setattr(hearing, "_MOST_WANTS", 50)
    with pytest.raises(AudioUnreadable):
        hearing.Sound(io.BytesIO(bytes(64)), GREEDY)


def test_a_program_that_cannot_be_started_shows_nothing():
    assert asked(["/nowhere/at/all"]) is NotShown.STOPPED


def longest_gap(qtbot, ask):
    """What was told, and the longest time between two turns of the window's loop, in ms."""
    told, beats = [], [time.perf_counter()]
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(5)
    ask(told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    timer.stop()
    beats.append(time.perf_counter())
    return told[0], 1000 * max(after - before for before, after in pairwise(beats))


def stays_awake(qtbot, ask, expected):
    """Whether the window stays awake, in the best of five: machines that test are busy."""
    gaps = []
    for _ in range(5):
        answer, gap = longest_gap(qtbot, ask)
        assert expected(answer)
        gaps.append(gap)
        if gap < MOST_MS:
            return True
    return gaps


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    cell.end_all()
    made.shutdown()


def test_the_window_stays_awake_while_a_child_hangs(qtbot, jobs, monkeypatch):
    monkeypatch.setattr(sight, "LOOK_SECONDS", 0.5)

    def ask(told):
        jobs.run(lambda _progress: asked(HANGING), told, told)

    assert stays_awake(qtbot, ask, lambda told: told is NotShown.STOPPED) is True


def test_the_window_stays_awake_while_a_huge_picture_is_decoded(qtbot):
    bomb, seen, view = true_png(8000), Sight(), QTimer()
    decode = seen.for_screen(view, 1600)
    found = stays_awake(
        qtbot,
        lambda told: decode(bomb, told, told),
        lambda told: isinstance(told, Picture) or told is NotShown.STOPPED,
    )
    seen.close()
    assert found is True


def test_a_window_that_waits_for_a_child_itself_is_seen_asleep(qtbot, monkeypatch):
    monkeypatch.setattr(sight, "LOOK_SECONDS", 0.5)

    def ask(told):
        QTimer.singleShot(20, lambda: told(asked(HANGING)))

    assert longest_gap(qtbot, ask)[1] > 400


def test_the_children_of_a_program_that_ends_are_ended(jobs, qtbot):
    told = []
    jobs.run(lambda _p: asked(HANGING), told.append, told.append)
    qtbot.waitUntil(lambda: len(cell._ALIVE) > 0, timeout=20_000)
    cell.end_all()
    qtbot.waitUntil(lambda: told == [NotShown.STOPPED], timeout=20_000)
    assert len(cell._ALIVE) == 0
