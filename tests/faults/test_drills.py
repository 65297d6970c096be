"""A vault made again from a backup holds what the first one did, row by row (E12)."""

import pytest

from tests.faults.runs import ran


def test_a_few_vaults_come_back_from_their_backups_as_they_were():
    assert "4 of 4 restored alike" in ran("drills", 4, 1)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_a_hundred_vaults_come_back_from_their_backups_as_they_were():
    assert "100 of 100 restored alike" in ran("drills", 100, 2)
