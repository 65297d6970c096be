"""Each thing that is looked at, with each answer that it may give."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop.machine.facts import Cover, MachineFacts, Place
from desktop.services.backups import LAST
from desktop.services.health import (
    LEAST_NEED_BYTES,
    Health,
    Level,
    VaultFacts,
    judge,
    worth_saying,
)
from tests.vault.samples import attach

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
SOUND = MachineFacts(
    disk=Cover.ENCRYPTED,
    swap=Cover.ABSENT,
    hibernation=Cover.ABSENT,
    place=Place.LOCAL,
    writers=(),
    is_shared=False,
)
QUIET = VaultFacts(
    now=NOW,
    last_event="2026-03-10T08:59:00+00:00",
    released=date(2026, 3, 1),
    free_bytes=1 << 40,
    largest_bytes=0,
    backup_at="2026-03-09T09:00:00+00:00",
    has_unsealed=True,
)


def found(code, machine=SOUND, vault=QUIET):
    """Return case and level of one finding; all others are as on a sound machine."""
    usual = {each.code: each for each in judge(SOUND, QUIET)}
    findings = {each.code: each for each in judge(machine, vault)}
    assert list(findings) == list(usual)
    assert all(findings[each] == usual[each] for each in usual if each != code)
    return findings[code].case, findings[code].level


def test_on_a_sound_machine_nothing_is_worth_saying():
    findings = judge(SOUND, QUIET)
    assert {each.level for each in findings} == {Level.GOOD}
    assert worth_saying(findings) == ()


@pytest.mark.parametrize(
    ("code", "cover", "level"),
    [
        ("disk", Cover.ENCRYPTED, Level.GOOD),
        ("disk", Cover.PLAIN, Level.WARN),
        ("disk", Cover.UNKNOWN, Level.UNKNOWN),
        ("disk", Cover.ABSENT, Level.WARN),
        ("swap", Cover.ENCRYPTED, Level.GOOD),
        ("swap", Cover.PLAIN, Level.WARN),
        ("swap", Cover.UNKNOWN, Level.UNKNOWN),
        ("swap", Cover.ABSENT, Level.GOOD),
        ("hibernation", Cover.ENCRYPTED, Level.GOOD),
        ("hibernation", Cover.PLAIN, Level.WARN),
        ("hibernation", Cover.UNKNOWN, Level.UNKNOWN),
        ("hibernation", Cover.ABSENT, Level.GOOD),
    ],
)
def test_what_is_written_to_a_disk(code, cover, level):
    assert found(code, replace(SOUND, **{code: cover})) == (str(cover), level)


@pytest.mark.parametrize(
    ("place", "level"),
    [
        (Place.LOCAL, Level.GOOD),
        (Place.NETWORK, Level.WARN),
        (Place.SYNCED, Level.WARN),
        (Place.UNKNOWN, Level.UNKNOWN),
    ],
)
def test_where_the_vault_lies(place, level):
    assert found("place", replace(SOUND, place=place)) == (str(place), level)


@pytest.mark.parametrize(
    ("writers", "shared", "answer"),
    [
        ((), False, ("none", Level.GOOD)),
        (("rsync",), False, ("others", Level.WARN)),
        (("rsync",), True, ("others", Level.WARN)),
        ((), True, ("rights", Level.WARN)),
        (None, True, ("rights", Level.WARN)),
        (None, False, ("unknown", Level.UNKNOWN)),
        ((), None, ("unknown", Level.UNKNOWN)),
    ],
)
def test_who_else_writes_there(writers, shared, answer):
    machine = replace(SOUND, writers=writers, is_shared=shared)
    assert found("writers", machine) == answer
    if writers:
        assert worth_saying(judge(machine, QUIET))[0].names == writers


@pytest.mark.parametrize(
    ("last", "released", "answer"),
    [
        ("2026-03-10T08:59:00+00:00", date(2026, 3, 1), ("sane", Level.GOOD)),
        ("", date(2026, 3, 1), ("sane", Level.GOOD)),
        ("2026-03-10T09:01:00+00:00", date(2026, 3, 1), ("sane", Level.GOOD)),
        ("2026-03-10T09:03:00+00:00", date(2026, 3, 1), ("last_event", Level.WARN)),
        ("2026-03-10T13:00:00+05:00", date(2026, 3, 1), ("sane", Level.GOOD)),
        ("2027-01-01T00:00:00", date(2026, 3, 1), ("last_event", Level.WARN)),
        ("some day", date(2026, 3, 1), ("unknown", Level.UNKNOWN)),
        ("2026-03-10T08:59:00+00:00", date(2026, 3, 10), ("sane", Level.GOOD)),
        # Where it is still yesterday while the program is made elsewhere.
        ("2026-03-10T08:59:00+00:00", date(2026, 3, 11), ("sane", Level.GOOD)),
        ("2026-03-10T08:59:00+00:00", date(2026, 3, 12), ("released", Level.WARN)),
    ],
)
def test_what_the_clock_says(last, released, answer):
    vault = replace(QUIET, last_event=last, released=released)
    assert found("clock", vault=vault) == answer


@pytest.mark.parametrize(
    ("free", "largest", "answer"),
    [
        (2 * LEAST_NEED_BYTES, 0, ("enough", Level.GOOD)),
        (2 * LEAST_NEED_BYTES - 1, 0, ("short", Level.WARN)),
        (2 << 30, 1 << 30, ("enough", Level.GOOD)),
        ((2 << 30) - 1, 1 << 30, ("short", Level.WARN)),
    ],
)
def test_whether_twice_the_largest_need_is_free(free, largest, answer):
    vault = replace(QUIET, free_bytes=free, largest_bytes=largest)
    assert (judge(SOUND, vault)[6].case, judge(SOUND, vault)[6].level) == answer
    assert judge(SOUND, vault)[6].needed_bytes == 2 * max(largest, LEAST_NEED_BYTES)


@pytest.mark.parametrize(
    ("made", "unsealed", "answer"),
    [
        ("2026-03-09T09:00:00+00:00", True, ("fresh", Level.GOOD)),
        ("2026-03-03T09:00:01+00:00", True, ("fresh", Level.GOOD)),
        ("2026-03-03T09:00:00+00:00", True, ("old", Level.WARN)),
        ("", True, ("never", Level.WARN)),
        ("", False, ("unneeded", Level.GOOD)),
        ("2026-03-11T09:00:00+00:00", True, ("unknown", Level.UNKNOWN)),
        ("some day", True, ("unknown", Level.UNKNOWN)),
    ],
)
def test_how_old_the_last_backup_is(made, unsealed, answer):
    vault = replace(QUIET, backup_at=made, has_unsealed=unsealed)
    assert (judge(SOUND, vault)[7].case, judge(SOUND, vault)[7].level) == answer


def looked(desk, now=datetime(2199, 3, 10, tzinfo=UTC)):
    health = Health(desk.vault, lambda: SOUND, lambda: now, date(2026, 3, 1))
    return {each.code: each for each in health.findings()}


def test_of_a_vault_the_events_the_evidence_and_the_backup_are_read(field):
    assert looked(field)["backup"].case == "unneeded"
    testimony = field.recording.begin()
    attach(field.vault, testimony.id, bytes(3 << 20))
    found = looked(field)
    assert found["backup"].case == "never"
    assert found["space"].needed_bytes == 2 * LEAST_NEED_BYTES
    assert found["clock"].case == "sane"
    field.vault.settings.put(LAST, "2199-03-09T08:00:00+00:00")
    assert looked(field)["backup"].case == "fresh"
    early = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)  # desks have the clock of the machine
    assert looked(field, early)["clock"].case == "last_event"
