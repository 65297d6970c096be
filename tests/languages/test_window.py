"""The whole window on a small screen at 200 %: nothing is cut off, nothing sticks out."""

import shutil

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QScrollArea

from desktop.app.settings import SECTIONS
from desktop.demo.sample import told
from desktop.domain.people import UserRole
from desktop.domain.testimony import State
from tests.lock.room import Room
from tests.services.desks import introduce, new_desk
from tests.services.post import bring, seal_to, take_down
from tests.ui.accessibility import cut_off
from tests.ui.tongues import LONGER, OTHERS, speaking
from ui.interview.view import InterviewView

SMALL = (683, 384)
"""1366x768 at 200 %."""
PLACES = ("shelf", "outbox", "inbox", "people", "organisation", "settings")


@pytest.fixture(scope="session")
def used(tmp_path_factory):
    """Return the folder of a vault: an open, a closed, a received testimony; a contact."""
    home = tmp_path_factory.mktemp("used")
    desk = new_desk(home / "vault", "Heron", UserRole.INTERVIEWER)
    office = new_desk(home / "office", "Lighthouse", UserRole.COORDINATOR)
    introduce(desk, office)
    came = bring(seal_to(office, take_down(office), desk), office, desk)
    assert came.error is None
    office.vault.close()
    desk.recording.save_consent(told(desk.recording.begin()))
    take_down(desk)
    desk.vault.close()
    return home / "vault"


@pytest.fixture
def small(qapp, used, tmp_path):
    """Return what opens a small window over a copy of it, in the language of the time."""
    shutil.copytree(used, tmp_path / "vault")
    rooms = []

    def enter():
        room = Room(qapp, tmp_path / "vault")
        room.window.resize(*SMALL)
        rooms.append(room)
        return room

    yield enter
    for room in rooms:
        room.clear_away()


TURNS = 40
"""Words that wrap ask for their height once they have a width: so often at most."""


def look(room, name):
    """Return what is not right on what is in sight, once it has found its place."""
    room.settle()
    found = [name]
    for _ in range(TURNS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
        found = not_right(room)
        if not found:
            break
    return [f"{name}: {each}" for each in found]


def not_right(room):
    shown = room.window._pages.currentWidget()
    shown.layout().invalidate()
    needed, given = shown.layout().minimumSize().width(), shown.width()
    found = cut_off(room.window)
    if needed > given or room.window.width() != SMALL[0]:
        found.append(f"{needed} pixels of {given}")
    for area in shown.findChildren(QScrollArea):
        body, seen = area.widget(), area.viewport().width()
        if area.isVisible() and body is not None and body.width() > seen:
            found.append(f"{seen} pixels are seen of {body.width()}")
    return found


def walk(room):
    """Yield the name of each page once it is in sight."""
    yield "the first page"
    room.unlock()
    for place in PLACES:
        room.window.go(place)
        yield place
    for number, (title, _words, _make) in enumerate(SECTIONS):
        room.window.go("settings")
        room.page.section_asked.emit(number)
        yield title
    room.window.go("shelf")
    room.window.toggle_help()
    yield "help"
    yield from interviews(room)
    room.program.erasing.open()
    yield "erasing"
    room.program._uncover()


def interviews(room):
    rows = room.on_vault(lambda vault: vault.testimonies.rows(0, 10))
    of = {each.state: each.id for each in rows}
    opened, closed = of[State.OPEN], of[State.READY]
    room.program.pages.open_seal(closed)
    yield "sealing"
    room.program.pages.open_interview(opened)
    room.wait(lambda: isinstance(room.page, InterviewView))
    for phase in room.page.pages:
        room.page.phase_asked.emit(phase)
        yield f"interview: {phase.value}"
    room.window.close_page()
    room.program.pages.open_casefile(closed)
    yield "case file"
    room.program.pages.open_letters(closed)
    yield "letters"
    room.window.close_page()
    yield from pages_about(room, of[State.RECEIVED])


def pages_about(room, received):
    room.program.pages.open_casefile(received)
    yield "case file of others"
    room.page.statement_wanted.emit()
    yield "statement"
    room.window.close_page()
    room.page.redaction_wanted.emit()
    yield "redacted copy"
    for step in (room.page.preview_wanted, room.page.go_on_wanted):
        step.emit()
        room.settle()
        yield f"redacted copy: {room.page.title.text()}"
    room.window.close_page()


NOW = ("ru", LONGER)
"""The longest language, and the one that is longer still; the others at night."""


@pytest.mark.parametrize(
    "language",
    [
        pytest.param(each, marks=() if each in NOW else pytest.mark.nightly)
        for each in ("en", *OTHERS)
    ],
)
def test_nothing_is_cut_off_and_nothing_sticks_out(qapp, small, language):
    with speaking(qapp, language):
        room = small()
        found = [words for name in walk(room) for words in look(room, name)]
        assert found == [], "\n".join(found)
