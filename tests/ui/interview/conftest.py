"""What tests of whole interviews share."""

import pytest

from desktop.domain.testimony import State
from tests.ui.interview.fakes import DRAFT
from tests.ui.interview.room import Room
from ui.jobs import Jobs


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.shutdown()


@pytest.fixture
def room(qtbot, theme, jobs):
    rooms = []

    def enter(testimony=DRAFT, state=State.OPEN):
        rooms.append(Room(qtbot, theme, jobs, testimony, state))
        return rooms[-1]

    yield enter
    jobs.flush()
