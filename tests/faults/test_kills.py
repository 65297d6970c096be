"""A killed program loses nothing that it acknowledged, and neither does one that sleeps."""

import pytest

from tests.faults.runs import ran
from tests.faults.works import WORKS


def test_a_few_kills_of_each_writer_lose_nothing():
    assert ran("kills", 1, 1).count(" 0 lost") == len(WORKS)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", WORKS)
def test_two_hundred_kills_lose_nothing(name):
    assert ran("kills", 1000 if name == "autosave" else 200, 2, name).count(" 0 lost") == 1


def test_a_writer_that_stands_still_for_a_while_loses_nothing():
    assert ran("stops", 1, 3, "autosave", "record", "import").count(" 0 lost") == 3


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_writers_that_stand_still_again_and_again_lose_nothing():
    assert ran("stops", 10, 4).count(" 0 lost") == len(WORKS)
