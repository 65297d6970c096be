"""Four desks that know each other, made once and copied for each test that asks for one."""

import shutil
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from desktop.domain.people import UserRole
from desktop.parts.desk import Desk, open_desk
from tests.services.desks import PASSPHRASE, introduce, new_desk, session

_PEOPLE = {
    "field": ("Heron", UserRole.INTERVIEWER),
    "office": ("Lighthouse", UserRole.LAWYER),
    "other": ("Lantern", UserRole.LAWYER),
    "clinic": ("Juniper", UserRole.CLINICIAN),
}


@pytest.fixture(scope="session")
def village(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of four vaults, locked, whose owners compared each other's keys."""
    folder = tmp_path_factory.mktemp("village")
    desks = [new_desk(folder / place, *who) for place, who in _PEOPLE.items()]
    for first, second in combinations(desks, 2):
        introduce(first, second)
    for desk in desks:
        desk.vault.close()
    return folder


def _opened(village: Path, tmp_path: Path, place: str) -> Iterator[Desk]:
    folder = tmp_path / place
    shutil.copytree(village / place, folder)
    desk = open_desk(session(folder).unlock(PASSPHRASE))
    yield desk
    desk.vault.close()


@pytest.fixture
def field(village: Path, tmp_path: Path) -> Iterator[Desk]:
    """Return the desk of Heron, who takes testimonies."""
    yield from _opened(village, tmp_path, "field")


@pytest.fixture
def office(village: Path, tmp_path: Path) -> Iterator[Desk]:
    """Return the desk of Lighthouse, who gets them."""
    yield from _opened(village, tmp_path, "office")


@pytest.fixture
def other(village: Path, tmp_path: Path) -> Iterator[Desk]:
    """Return the desk of Lantern, who may get them too."""
    yield from _opened(village, tmp_path, "other")


@pytest.fixture
def clinic(village: Path, tmp_path: Path) -> Iterator[Desk]:
    """Return the desk of Juniper, who examines."""
    yield from _opened(village, tmp_path, "clinic")
