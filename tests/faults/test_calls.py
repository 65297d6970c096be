"""A fault at any call, or too little of something: told, nothing lost, and it goes on.

E1 to E5 and D5 of the test plan. The whole sweeps are long; each night walks them in steps.
"""

import shutil

import pytest

from tests.faults.calls import FAULTS
from tests.faults.disks import why_not
from tests.faults.runs import ran
from tests.faults.scarce import LACKS
from tests.faults.works import WORKS
from tests.faults.yanks import TRIPS

needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace puts the faults in"
)
needs_disk = pytest.mark.skipif(bool(why_not()), reason=why_not() or "it can be tried here")
OFTEN = {
    "full": 61,
    "full-once": 61,
    "quota": 61,
    "broken": 181,
    "files": 29,
    "killed": 121,
}
"""Every so-manieth call in each test run; the nights take smaller steps."""


@needs_strace
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_at_some_calls_loses_nothing(fault):
    assert ran("calls", fault, OFTEN[fault], "autosave", "seal").count(" 0 lost") == 2


@needs_strace
def test_a_page_that_the_disk_did_not_give_to_a_backup_stops_no_later_save():
    said = ran("calls", "at", "broken", "pread64", 5, "backup")
    assert "failed" in said.splitlines()


@needs_strace
def test_a_disk_that_does_not_give_the_count_of_tries_is_told_and_costs_no_wait():
    said = ran("calls", "at", "broken", "openat", 1, "slots")
    assert "TooSoon" not in said
    assert "failed" in said.splitlines()


@needs_strace
@pytest.mark.nightly
@pytest.mark.timeout(5400)
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("name", WORKS)
def test_a_fault_at_every_call_loses_nothing(fault, name):
    assert ran("calls", fault, 1, name).count(" 0 lost") == 1


@needs_strace
@needs_disk
def test_a_flush_that_fails_is_not_acknowledged():
    found = ran("calls", "unflushed", 9, "autosave", "seal", "export", "slots")
    assert found.count(" 0 lost") == 4


@needs_strace
@needs_disk
@pytest.mark.nightly
@pytest.mark.timeout(5400)
@pytest.mark.parametrize("name", WORKS)
def test_no_flush_that_fails_is_acknowledged(name):
    assert ran("calls", "unflushed", 1, name).count(" 0 lost") == 1


@needs_disk
@pytest.mark.parametrize("what", LACKS)
def test_too_little_of_something_loses_nothing(what):
    assert ran("scarce", what, 12, "autosave", "import").count(" 0 lost") == 2


@needs_disk
@pytest.mark.nightly
@pytest.mark.timeout(5400)
@pytest.mark.parametrize("name", WORKS)
@pytest.mark.parametrize("what", LACKS)
def test_too_little_of_anything_loses_nothing(what, name):
    assert ran("scarce", what, 1, name).count(" 0 lost") == 1


@needs_strace
@needs_disk
def test_a_stick_that_is_pulled_out_loses_nothing():
    assert ran("yanks", 67, "export").count(" 0 lost") == 1


@needs_strace
@needs_disk
@pytest.mark.nightly
@pytest.mark.timeout(5400)
@pytest.mark.parametrize("name", TRIPS)
def test_a_stick_that_is_pulled_out_at_any_call_loses_nothing(name):
    assert ran("yanks", 1, name).count(" 0 lost") == 1
