"""The shelf of a restored vault says what did not come back, until that was read."""

import os
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app.reading import Around
from desktop.app.restored import tell_restored
from desktop.services.restoring import RESTORED
from tests.services.desks import PASSPHRASE, new_desk, session
from tests.ui.accessibility import cut_off, unnamed
from ui.backups.view import BackupsPage
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


def restored(folder, lost):
    desk = new_desk(folder, "Heron")
    desk.vault.settings.put(RESTORED, lost)
    desk.vault.close()
    return folder


class Room:
    """A shelf over an open vault that belongs to the thread of the jobs."""

    def __init__(self, theme, qtbot, jobs, folder):
        self.jobs = jobs
        opened, self.pages = [], []
        self.do(lambda: opened.append(session(folder).unlock(PASSPHRASE)))
        (self.vault,) = opened
        self.shelf = ShelfView(theme)
        qtbot.addWidget(self.shelf)
        window = SimpleNamespace(open_page=self.pages.append)
        around = Around(theme=theme, window=window, jobs=jobs, files=None)
        tell_restored(self.shelf, around, self.vault)
        self.shelf.resize(1366, 768)
        self.shelf.show()
        QApplication.processEvents()  # the shelf looks in a turn of its own
        assert jobs.flush()
        QApplication.processEvents()

    def do(self, act):
        self.jobs.run(lambda _progress: act(), lambda _none: None, lambda _error: None)
        assert self.jobs.flush()

    def notices(self):
        return [each for each in self.shelf.findChildren(Banner) if not each.isHidden()]

    def button(self, words):
        (notice,) = self.notices()
        return next(each for each in notice.findChildren(Button) if each.text() == words)


def test_what_did_not_come_back_is_counted_and_leads_on(theme, qtbot, jobs, tmp_path):
    room = Room(theme, qtbot, jobs, restored(tmp_path / "vault", "3"))
    qtbot.waitUntil(lambda: len(room.notices()) == 1)
    (notice,) = room.notices()
    assert "could not be brought back: 3." in notice.words
    assert "choose anew where they go" in notice.words
    for words in ("Check the vault", "Backups"):
        room.button(words).click()
    assert [type(page) for page in room.pages] == [CheckPage, BackupsPage]
    for page in room.pages:
        qtbot.addWidget(page)
    room.do(room.vault.close)


def test_that_all_came_back_is_told_too_with_what_is_to_be_done(
    theme, qtbot, jobs, tmp_path
):
    room = Room(theme, qtbot, jobs, restored(tmp_path / "vault", "0"))
    qtbot.waitUntil(lambda: len(room.notices()) == 1)
    (notice,) = room.notices()
    assert "Everything that the backup held is here." in notice.words
    assert "choose anew where they go" in notice.words
    room.do(room.vault.close)


@pytest.mark.parametrize("lost", ["0", "3"])
def test_nothing_of_the_notice_is_cut_off(theme, qtbot, jobs, tmp_path, lost):
    room = Room(theme, qtbot, jobs, restored(tmp_path / "vault", lost))
    qtbot.waitUntil(lambda: len(room.notices()) == 1)
    (notice,) = room.notices()
    assert unnamed(notice) == []
    assert cut_off(notice) == []
    room.do(room.vault.close)


def test_it_is_told_until_the_person_has_read_it(theme, qtbot, jobs, tmp_path):
    first = Room(theme, qtbot, jobs, restored(tmp_path / "vault", "1"))
    qtbot.waitUntil(lambda: len(first.notices()) == 1)
    first.do(first.vault.close)
    second = Room(theme, qtbot, jobs, tmp_path / "vault")
    qtbot.waitUntil(lambda: len(second.notices()) == 1)
    second.button("I have read this").click()
    assert jobs.flush()
    qtbot.waitUntil(lambda: not second.notices())
    second.do(second.vault.close)
    third = Room(theme, qtbot, jobs, tmp_path / "vault")
    assert third.notices() == []
    third.do(third.vault.close)


def test_a_vault_that_was_not_restored_says_nothing(theme, qtbot, jobs, tmp_path):
    new_desk(tmp_path / "vault", "Heron").vault.close()
    room = Room(theme, qtbot, jobs, tmp_path / "vault")
    assert room.notices() == []
    room.do(room.vault.close)


def test_the_notice_stays_if_it_cannot_be_noted_that_it_was_read(
    theme, qtbot, jobs, tmp_path, monkeypatch
):
    room = Room(theme, qtbot, jobs, restored(tmp_path / "vault", "1"))
    qtbot.waitUntil(lambda: len(room.notices()) == 1)

    def full(*_):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(type(room.vault.settings), "put", full)
    room.button("I have read this").click()
    assert jobs.flush()
    qtbot.waitUntil(lambda: "brought back" not in room.notices()[0].words)
    monkeypatch.undo()
    room.do(room.vault.close)
