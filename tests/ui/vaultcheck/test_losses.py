"""The shelf tells that saved changes were lost, until the person has read it."""

import os

import pytest

from desktop.app.losses import tell_loss
from desktop.app.reading import Around
from tests.services.desks import PASSPHRASE, new_desk, session
from tests.ui.accessibility import cut_off, unnamed
from ui.jobs import Jobs
from ui.shelf.view import ShelfView
from ui.vaultcheck.view import CheckPage
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button


@pytest.fixture
def jobs(qtbot):
    made = Jobs()
    yield made
    made.shutdown()


@pytest.fixture
def folder(tmp_path):
    """A vault that lost a draft: an older database with the count of today."""
    desk = new_desk(tmp_path / "vault", "Heron")
    desk.recording.begin()
    desk.vault.close()
    old = (tmp_path / "vault" / "vault.db").read_bytes()
    vault = session(tmp_path / "vault").unlock(PASSPHRASE)
    for minutes in ("7", "8", "9"):
        vault.settings.put("lock.minutes", minutes)
    vault.close()
    (tmp_path / "vault" / "vault.db").write_bytes(old)
    return tmp_path / "vault"


class FakeWindow:
    def __init__(self):
        self.opened = []

    def open_page(self, page):
        self.opened.append(page)


class Room:
    """A shelf over an open vault that belongs to the thread of the jobs."""

    def __init__(self, theme, qtbot, jobs, folder):
        self.jobs = jobs
        self.opened = []
        self.do(lambda: self.opened.append(session(folder).unlock(PASSPHRASE)))
        (self.vault,) = self.opened
        self.window = FakeWindow()
        self.shelf = ShelfView(theme)
        qtbot.addWidget(self.shelf)
        around = Around(theme=theme, window=self.window, jobs=jobs, files=None)
        tell_loss(self.shelf, around, self.vault)
        self.shelf.resize(1366, 768)
        self.shelf.show()

    def do(self, act):
        self.jobs.run(lambda _progress: act(), lambda _none: None, lambda _error: None)
        assert self.jobs.flush()

    def notices(self):
        return [each for each in self.shelf.findChildren(Banner) if not each.isHidden()]

    def button(self, words):
        (notice,) = self.notices()
        return next(each for each in notice.findChildren(Button) if each.text() == words)


def test_a_loss_is_told_on_the_shelf_and_leads_to_the_check(theme, qtbot, jobs, folder):
    room = Room(theme, qtbot, jobs, folder)
    (notice,) = room.notices()
    assert "Some of what was saved last is lost." in notice.words
    assert "missing: 3" in notice.words
    assert unnamed(notice) == []
    room.button("Check the vault").click()
    (page,) = room.window.opened
    qtbot.addWidget(page)
    assert isinstance(page, CheckPage)
    room.do(room.vault.close)


def test_nothing_of_the_notice_is_cut_off(theme, qtbot, jobs, folder):
    room = Room(theme, qtbot, jobs, folder)
    (notice,) = room.notices()
    assert cut_off(notice) == []
    room.do(room.vault.close)


def test_it_is_told_again_until_the_person_says_that_they_read_it(
    theme, qtbot, jobs, folder
):
    first = Room(theme, qtbot, jobs, folder)
    first.do(first.vault.close)
    second = Room(theme, qtbot, jobs, folder)
    second.button("I have read this").click()
    assert jobs.flush()
    qtbot.waitUntil(lambda: not second.notices())
    second.do(second.vault.close)
    third = Room(theme, qtbot, jobs, folder)
    assert third.notices() == []
    third.do(third.vault.close)


def test_a_vault_that_lost_nothing_says_nothing(theme, qtbot, jobs, tmp_path):
    new_desk(tmp_path / "vault", "Heron").vault.close()
    room = Room(theme, qtbot, jobs, tmp_path / "vault")
    assert room.notices() == []
    room.do(room.vault.close)


def test_the_notice_stays_if_it_cannot_be_noted_that_it_was_read(
    theme, qtbot, jobs, folder, tmp_path, monkeypatch
):
    room = Room(theme, qtbot, jobs, folder)

    def full():
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(room.vault.saved, "mark_told", full)
    room.button("I have read this").click()
    assert jobs.flush()
    qtbot.waitUntil(lambda: "saved last is lost" not in room.notices()[0].words)
    assert room.vault.saved.untold == 3
    room.do(room.vault.close)
