"""Wrong passphrases: the wait grows, survives a restart, and no clock gets around it."""

import os
from datetime import UTC, datetime, timedelta

import pytest

from desktop.vault import tries

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def after(seconds):
    return NOON + timedelta(seconds=seconds)


def fail(folder, times, at=NOON, ticks=1000.0):
    for _ in range(times):
        tries.note_failure(folder, at, lambda: ticks)


def wait(folder, at=NOON, ticks=1000.0):
    return tries.wait_seconds(folder, at, lambda: ticks)


def test_nobody_waits_before_a_wrong_passphrase(tmp_path):
    assert wait(tmp_path) == 0


@pytest.mark.parametrize(
    ("times", "seconds"), [(1, 1), (2, 2), (3, 4), (6, 32), (7, 60), (8, 60), (5000, 60)]
)
def test_the_wait_doubles_up_to_a_minute(tmp_path, times, seconds, monkeypatch):
    monkeypatch.setattr(tries, "durable_write", lambda path, raw: path.write_bytes(raw))
    fail(tmp_path, times)
    assert wait(tmp_path) == seconds
    assert wait(tmp_path, after(seconds - 1), 1000.0 + seconds - 1) == 1
    assert wait(tmp_path, after(seconds), 1000.0 + seconds) == 0


def test_a_right_passphrase_clears_it(tmp_path):
    fail(tmp_path, 3)
    tries.clear(tmp_path)
    tries.clear(tmp_path)
    assert wait(tmp_path) == 0
    fail(tmp_path, 1)
    assert wait(tmp_path) == 1


def test_the_count_goes_on_after_the_wait_is_over(tmp_path):
    fail(tmp_path, 2)
    fail(tmp_path, 1, after(100), 1100.0)
    assert wait(tmp_path, after(100), 1100.0) == 4


def test_a_clock_moved_back_starts_the_wait_anew_and_does_not_hold_it_for_ever(tmp_path):
    fail(tmp_path, 3)
    assert wait(tmp_path, after(-86_400), 1001.0) == 4
    assert wait(tmp_path, after(-86_400 + 3), 1004.0) == 1
    assert wait(tmp_path, after(-86_400 + 4), 1005.0) == 0


def test_a_clock_moved_forward_gains_nothing_while_the_machine_runs(tmp_path):
    fail(tmp_path, 7)
    assert wait(tmp_path, after(86_400), 1010.0) == 50


def test_after_a_restart_of_the_machine_neither_clock_nor_restart_shortens_the_wait(
    tmp_path,
):
    fail(tmp_path, 7)
    assert wait(tmp_path, after(20), 5.0) == 55
    assert wait(tmp_path, after(86_400), 5.0) == 55
    assert wait(tmp_path, after(86_400), 59.0) == 1
    assert wait(tmp_path, after(86_400), 60.0) == 0


def test_each_wrong_passphrase_says_how_many_there_were(tmp_path):
    told = [tries.note_failure(tmp_path, NOON, lambda: 5.0) for _ in range(3)]
    assert told == [1, 2, 3]


def test_twenty_tries_with_a_clock_turned_at_each_take_their_time(tmp_path):
    """Whoever turns the clock as they like, the machine's own running decides."""
    ticks, turned = 1000.0, (86_400, -86_400, 0, 10**9, -(10**9))
    for count in range(1, 21):
        at = after(turned[count % 5])
        tries.note_failure(tmp_path, at, lambda ticks=ticks: ticks)
        longest = min(60.0, 2.0 ** (count - 1))
        begun, offset = ticks, turned[(count + 1) % 5]
        for _ in range(3):
            ticks += wait(tmp_path, after(offset + ticks - begun), ticks)
        assert wait(tmp_path, after(offset + ticks - begun), ticks) == 0
        assert ticks - begun == longest


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{}",
        b"[1]",
        b'["a", 2, 3]',
        b"[1, 1e999, 0]",
        b"\xff",
        b"[" * 1000,
        b"[" * 200_000,
        b"[1, 2, 3]" + b" " * 2000,
    ],
)
def test_a_damaged_record_is_the_longest_wait_and_ends(tmp_path, raw):
    (tmp_path / tries.NAME).write_bytes(raw)
    assert wait(tmp_path) == 60
    assert wait(tmp_path, after(59), 1059.0) == 1
    assert wait(tmp_path, after(60), 1060.0) == 0
    fail(tmp_path, 1)


def test_a_record_with_no_end_is_a_damaged_one_and_fills_no_memory(tmp_path):
    with (tmp_path / tries.NAME).open("wb") as stream:
        stream.truncate(1 << 40)
    assert wait(tmp_path) == 60
    assert tries.note_failure(tmp_path, NOON, lambda: 1000.0) == 8


def test_a_record_that_cannot_be_read_is_a_damaged_one(tmp_path):
    os.mkfifo(tmp_path / tries.NAME)
    assert wait(tmp_path) == 60
    assert wait(tmp_path, after(60), 1060.0) == 0


def test_the_record_is_for_its_owner_only_and_tells_no_more_than_it_must(tmp_path):
    fail(tmp_path, 2)
    path = tmp_path / tries.NAME
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_bytes() == b"[2, %.1f, 1000.0]" % NOON.timestamp()
