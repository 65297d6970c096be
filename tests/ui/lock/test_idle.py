"""When the vault locks by itself, told by a clock that a test moves."""

import pytest

from ui.lock.idle import GAP_SECONDS, GRACE_SECONDS, WARN_SECONDS, Idle, Look


def pass_seconds(idle, now, seconds):
    """Look every second, and return when it locked and how it looked at last."""
    for second in range(seconds):
        look = idle.look(now + second + 1)
        if look.lock:
            return now + second + 1, look
    return None, look


@pytest.mark.parametrize("minutes", [1, 5, 30])
def test_it_locks_once_the_minutes_are_over_and_not_before(minutes):
    when, _look = pass_seconds(Idle(100.0, minutes), 100.0, 31 * 60)
    assert when == 100.0 + minutes * 60


def test_a_touch_begins_the_count_anew():
    idle = Idle(0.0, 5)
    assert pass_seconds(idle, 0.0, 299)[0] is None
    idle.touch(299.0)
    assert pass_seconds(idle, 299.0, 299)[0] is None
    assert idle.look(599.0).lock


def test_it_warns_before_it_locks():
    idle = Idle(0.0, 1)
    assert pass_seconds(idle, 0.0, 60 - WARN_SECONDS - 1)[1] == Look()
    assert idle.look(60.0 - WARN_SECONDS).warn_seconds == WARN_SECONDS
    assert pass_seconds(idle, 60.0 - WARN_SECONDS, WARN_SECONDS - 1)[1].warn_seconds == 1


def test_other_minutes_count_at_once():
    idle = Idle(0.0, 30)
    pass_seconds(idle, 0.0, 120)
    idle.set_minutes(1)
    assert idle.look(121.0).lock


@pytest.mark.parametrize("minutes", [15, 30, 60])
def test_a_hold_counts_down_ends_by_itself_and_takes_nobody_by_surprise(minutes):
    idle = Idle(0.0, 5)
    idle.hold(0.0, minutes)
    assert idle.look(1.0).hold_seconds == minutes * 60 - 1
    when, look = pass_seconds(idle, 1.0, minutes * 60 - 2)
    assert (when, look.hold_seconds) == (None, 1)
    when, _look = pass_seconds(idle, minutes * 60 - 1.0, 400)
    assert when == minutes * 60 + GRACE_SECONDS


def test_a_hold_can_be_ended():
    idle = Idle(0.0, 1)
    idle.hold(0.0, 60)
    idle.end_hold(0.0)
    assert idle.look(1.0).hold_seconds == 0
    assert pass_seconds(idle, 1.0, 60)[0] == 60.0


def test_whoever_slept_is_locked_out_though_the_hold_goes_on():
    idle = Idle(0.0, 30)
    idle.hold(0.0, 60)
    idle.look(1.0)
    idle.touch(1.0 + GAP_SECONDS + 1)
    assert idle.look(1.0 + GAP_SECONDS + 1).lock
