"""Backups, on their pages: what is missing is said, one is made, one is chosen."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.services.backup_errors import NoBackupHere
from desktop.services.backups import Listed, Standing
from desktop.services.contacts import CardFacts
from desktop.services.errors import NoBackupPlace
from tests.ui.accessibility import cut_off, unnamed, unreached
from ui.backups.presenter import BackupPresenter
from ui.backups.restore_presenter import RestorePresenter
from ui.backups.restore_view import RestorePage
from ui.backups.view import BackupsPage
from ui.jobs import run_now

KEY = CardFacts(
    fingerprint="1" * 40,
    pseudonym="Committee",
    role="organisation",
    made_on="2026-03-01",
    text="",
    verified_at="2026-03-01T12:00:00+02:00",
)
LISTED = tuple(
    Listed(folder=Path(f"{n}"), number=n, made_on="2026-03-01", size_bytes=1_200_000)
    for n in (3, 2, 1)
)
NOTHING = Standing(keys=(), key=None, folder=None, is_here=False, last_at="", listed=())
READY = Standing(
    keys=(KEY,),
    key=KEY,
    folder=Path("/media/stick"),
    is_here=True,
    last_at="2026-03-01T12:00:00+02:00",
    listed=LISTED,
)


class Made:
    number, files, missing = 4, 12, 0


class FakeScreen:
    def __init__(self):
        self.said = []

    def __getattr__(self, name):
        return lambda *values: self.said.append((name, *values))


class FakeDesk:
    def __init__(self):
        self.chosen = []
        self.refuses = None

    def standing(self):
        return READY

    def choose_key(self, fingerprint):
        self.chosen.append(fingerprint)

    def choose_folder(self, folder):
        if self.refuses:
            raise self.refuses
        self.chosen.append(folder)

    def make(self, progress, *, thorough=True):
        if self.refuses:
            raise self.refuses
        progress.advance("backup.write", 1, 2)
        return Made()


def test_a_backup_is_told_and_the_list_is_read_again():
    screen = FakeScreen()
    presenter = BackupPresenter(screen, FakeDesk(), run_now)
    presenter.make()
    assert [each[0] for each in screen.said] == [
        "show_working",
        "show_step",
        "show_made",
        "show_standing",
    ]


def test_what_is_chosen_is_kept_and_shown():
    screen, desk = FakeScreen(), FakeDesk()
    presenter = BackupPresenter(screen, desk, run_now)
    presenter.key_chosen(KEY.fingerprint)
    presenter.folder_chosen(Path("/media/stick"))
    assert desk.chosen == [KEY.fingerprint, Path("/media/stick")]
    assert screen.said == [("show_standing", READY)] * 2


def test_a_refusal_is_told_and_one_can_try_again():
    screen, desk = FakeScreen(), FakeDesk()
    desk.refuses = NoBackupPlace()
    presenter = BackupPresenter(screen, desk, run_now)
    presenter.make()
    presenter.folder_chosen(Path("/x"))
    assert [each[0] for each in screen.said][-2:] == ["show_problem", "show_problem"]
    desk.refuses = None
    presenter.make()
    assert screen.said[-1][0] == "show_standing"


class SomeFiles:
    def ask_folder(self, title):
        return Path("/media/stick")


@pytest.fixture
def page(theme, qtbot):
    view = BackupsPage(theme, SomeFiles())
    qtbot.addWidget(view)
    view.resize(900, 800)
    view.show()
    return view


def test_without_a_recovery_key_the_page_says_why_and_what_protects_meanwhile(page):
    page.show_standing(NOTHING)
    assert page._no_key.isVisible()
    assert "seal early" in page._no_key.text()
    assert not page.make_button.isEnabled()
    assert not page.folder_button.isEnabled()


def test_the_page_can_be_used_and_read_aloud(page, qtbot):
    for standing in (NOTHING, READY, replace(READY, key=None), replace(READY, listed=())):
        page.show_standing(standing)
        assert unnamed(page) == []
        assert unreached(page) == []
        qtbot.waitUntil(lambda: cut_off(page) == [])


def test_a_backup_can_be_made_only_where_key_and_stick_are_there(page):
    page.show_standing(READY)
    assert page.make_button.isEnabled()
    page.show_standing(replace(READY, is_here=False))
    assert not page.make_button.isEnabled()
    page.show_standing(replace(READY, key=None))
    assert not page.make_button.isEnabled()


def test_a_folder_is_asked_for_and_told(page, qtbot):
    page.show_standing(READY)
    with qtbot.waitSignal(page.folder_chosen) as chosen:
        page.folder_button.click()
    assert chosen.args == [Path("/media/stick")]


class RestoreDesk:
    def __init__(self, listed):
        self.listed = listed
        self.chosen = None

    def look(self, folder):
        if not self.listed:
            raise NoBackupHere
        return self.listed

    def choose(self, backup):
        self.chosen = backup


def test_the_backup_in_sight_is_the_one_that_is_restored():
    screen, desk, gone_on = FakeScreen(), RestoreDesk(LISTED), []
    presenter = RestorePresenter(screen, desk, run_now, lambda: gone_on.append(True))
    presenter.confirmed(0)
    assert gone_on == []
    presenter.folder_chosen(Path("/media/stick"))
    assert screen.said == [("show_backups", LISTED)]
    presenter.confirmed(3)
    assert gone_on == []
    presenter.confirmed(1)
    assert desk.chosen == LISTED[1]
    assert gone_on == [True]


def test_a_stick_without_backups_is_told():
    screen = FakeScreen()
    presenter = RestorePresenter(screen, RestoreDesk(()), run_now, lambda: None)
    presenter.folder_chosen(Path("/media/stick"))
    assert screen.said[0][0] == "show_problem"


def test_a_folder_that_holds_no_backup_is_not_called_missing(restoring):
    restoring.show_problem(NoBackupHere())
    assert restoring.banner.words.startswith("There is no backup in this folder.")
    assert "not there" not in restoring.banner.words
    assert not restoring.next_button.isEnabled()


@pytest.fixture
def restoring(theme, qtbot):
    view = RestorePage(theme, SomeFiles())
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    return view


def test_a_backup_is_chosen_by_place(restoring, qtbot):
    assert not restoring.next_button.isEnabled()
    restoring.show_backups(LISTED)
    assert unnamed(restoring) == []
    assert unreached(restoring) == []
    assert cut_off(restoring) == []
    with qtbot.waitSignal(restoring.confirmed) as confirmed:
        restoring.next_button.click()
    assert confirmed.args == [0]
    restoring.show_problem(NoBackupPlace())
    assert not restoring.next_button.isEnabled()
