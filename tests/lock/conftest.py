"""The program as it is, over a vault with one open testimony; only the exec is noted."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.demo.sample import told
from desktop.domain.people import UserRole
from tests.lock.room import Room
from tests.services.desks import new_desk
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


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    """Return the folder of a locked vault with an open and a closed testimony."""
    folder = tmp_path_factory.mktemp("filled") / "vault"
    desk = new_desk(folder, "Heron", UserRole.INTERVIEWER)
    desk.recording.save_consent(told(desk.recording.begin()))
    ready = told(desk.recording.begin())
    desk.recording.save_consent(ready)
    desk.recording.close(ready)
    desk.vault.close()
    return folder


@pytest.fixture
def room(qapp: QApplication, filled, tmp_path):
    folder = tmp_path / "vault"
    shutil.copytree(filled, folder)
    # A window of an earlier test that still waits to be deleted would hear the key too.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    room = Room(qapp, folder)
    yield room
    room.clear_away()
