"""The program over a vault with one open testimony; after each test it speaks English."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication

from desktop.demo.sample import told
from desktop.domain.people import UserRole
from tests.lock.room import Room
from tests.services.desks import new_desk
from ui.theme import Mode, Theme
from ui.translations import speak
from ui.widgets.files import settings_without_a_place

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    """Let the platform without a screen say what it always says."""
    ignored = pytest.mark.qt_log_ignore(
        "does not support", "PulseAudioService", extend=True
    )
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(ignored, append=False)


@pytest.fixture(scope="session")
def qapp_args():
    """Return the arguments of the application; runs before pytest-qt makes it."""
    settings_without_a_place()
    return ["deponent"]


@pytest.fixture(autouse=True)
def english(qapp: QApplication):
    """Speak English before and after."""
    before = QLocale()
    speak(qapp)
    yield
    speak(qapp)
    QLocale.setDefault(before)


@pytest.fixture
def theme(qapp):
    return Theme(qapp, mode=Mode.LIGHT)


@pytest.fixture(scope="session")
def kept(tmp_path_factory):
    """Return the folder of a locked vault with an open testimony."""
    folder = tmp_path_factory.mktemp("kept") / "vault"
    desk = new_desk(folder, "Heron", UserRole.INTERVIEWER)
    desk.recording.save_consent(told(desk.recording.begin()))
    desk.vault.close()
    return folder


@pytest.fixture
def folder(kept, tmp_path):
    """Return a copy of it."""
    folder = tmp_path / "vault"
    shutil.copytree(kept, folder)
    return folder


@pytest.fixture
def rooms(qapp, folder):
    """Return what opens a window over that vault, one after the other."""
    opened = []

    def enter():
        # A window of an earlier test that still waits to be deleted would hear keys too.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        opened.append(Room(qapp, folder))
        return opened[-1]

    yield enter
    for room in opened:
        room.clear_away()


@pytest.fixture
def room(rooms):
    return rooms()
