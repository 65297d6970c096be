"""A power cut takes nothing that was acknowledged; a weaker setting is found out."""

import pytest

from tests.faults.disks import why_not
from tests.faults.runs import ran
from tests.faults.works import WORKS

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "it can be tried here")

TWINS = {"normal": "autosave", "unflushed": "export"}


def test_a_few_power_cuts_under_each_writer_lose_nothing():
    assert ran("cuts", 2, 1, "-").count(" 0 lost") == len(WORKS)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", WORKS)
def test_a_thousand_power_cuts_lose_nothing(name):
    count = 200 if name in ("autosave", "seal", "export", "receipt") else 80
    assert ran("cuts", count, 2, "-", name).count(" 0 lost") == 1


@pytest.mark.parametrize("plant", TWINS)
def test_a_commit_or_file_that_is_not_flushed_is_found(plant):
    assert " 0 lost" not in ran("cuts", 20, 3, plant, TWINS[plant])
