"""From a backup on a stick to an open vault, through the real pages."""

import os
from datetime import UTC, datetime

import pytest

from crypto.identity import new_identity
from crypto.passphrase import KdfParams
from desktop.app.entrance import Entrance
from desktop.app.reading import Around
from desktop.app.safekeeping import make_backups, make_check, tell_damage
from desktop.domain.consent import RecipientClass
from desktop.domain.people import UserRole
from desktop.parts.backups import FolderBackups
from desktop.parts.store import FolderStore
from desktop.services.backups import Backups
from desktop.services.contacts import Contacts
from desktop.services.progress import Unwatched
from desktop.services.recording import Recording
from desktop.services.restoring import Restoring
from desktop.services.session import Session
from ui.backups.restore_view import RestorePage
from ui.jobs import Jobs
from ui.shelf.view import ShelfView
from ui.unlock.recovery import RecoveryView
from ui.welcome.view import WelcomeView

CHEAP = KdfParams(ops=1, memory_kib=64)
PASSPHRASE = "seldom unplug shaft crewless majorette unroasted"
NEW = "unroasted majorette crewless shaft unplug seldom"
ORGANISATION = new_identity("Committee", "organisation", "2026-03-01")
BACKUPS = FolderBackups(lambda: CHEAP, allow_weak=True)


def clock():
    return datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def store():
    return FolderStore(lambda: CHEAP, allow_weak=True)


@pytest.fixture
def jobs(qtbot):
    made = Jobs()
    yield made
    made.shutdown()


@pytest.fixture
def stick(tmp_path):
    """A stick with one backup of a vault with one draft, and the recovery key."""
    folder = tmp_path / "stick"
    folder.mkdir()
    session = Session(store(), tmp_path / "old", clock, os.urandom)
    vault = session.create("Heron", UserRole.INTERVIEWER, PASSPHRASE)
    Recording(vault, clock, os.urandom).begin()
    card = tmp_path / "card.txt"
    card.write_text(ORGANISATION.card.to_text())
    contacts = Contacts(vault, clock)
    fingerprint = contacts.add(contacts.read(card), RecipientClass.LEGAL_TEAM).fingerprint
    contacts.mark_verified(fingerprint, "in_person")
    backups = Backups(vault, BACKUPS, clock, os.urandom)
    backups.choose_key(fingerprint)
    backups.choose_folder(folder)
    backups.make(Unwatched())
    vault.close()
    (tmp_path / "recovery.txt").write_text(ORGANISATION.age_pq.to_text())
    return folder


class Scripted:
    def __init__(self, folder, key):
        self.folder = folder
        self.key = key

    def ask_folder(self, title):
        return self.folder

    def ask_open(self, title, kinds=()):
        return self.key


def test_a_backup_becomes_an_open_vault(theme, qtbot, jobs, stick, tmp_path):
    shown, opened = [], []
    files = Scripted(stick, tmp_path / "recovery.txt")

    def show(page):
        qtbot.addWidget(page)
        page.show()
        shown.append(page)

    def restoring(folder):
        return Restoring(store(), BACKUPS, folder, clock, os.urandom)

    session = Session(store(), tmp_path / "new", clock, os.urandom)
    entrance = Entrance(theme, session, jobs, files, show, restoring)
    entrance.begin(opened.append, lambda: None)
    assert isinstance(shown[-1], WelcomeView)
    entrance.restore(opened.append)
    page = shown[-1]
    assert isinstance(page, RestorePage)
    page.folder_button.click()
    qtbot.waitUntil(page.next_button.isEnabled)
    page.next_button.click()
    recovery = shown[-1]
    assert isinstance(recovery, RecoveryView)
    recovery.key_chosen.emit(tmp_path / "recovery.txt")
    assert jobs.flush()
    recovery.confirmed.emit(NEW)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    (vault,) = opened
    found = []

    def look(_progress):
        found.append((vault.testimonies.count(), vault.identity.card.pseudonym))
        vault.close()

    jobs.run(look, lambda _none: None, lambda _error: None)
    jobs.flush()
    assert found == [(1, "Heron")]


class FakeWindow:
    def __init__(self):
        self.opened = []

    def open_page(self, page):
        self.opened.append(page)


def test_the_shelf_of_a_damaged_vault_says_so_and_leads_to_the_check(
    theme, qtbot, jobs, stick, tmp_path
):
    path = tmp_path / "old" / "chain.head"
    path.write_bytes(b"x")
    vault = Session(store(), tmp_path / "old", clock, os.urandom).unlock(PASSPHRASE)
    assert vault.is_read_only
    window = FakeWindow()
    around = Around(theme=theme, window=window, jobs=jobs, files=Scripted(stick, tmp_path))
    shelf = ShelfView(theme)
    qtbot.addWidget(shelf)
    before = shelf.column.count()
    tell_damage(shelf, around, vault)
    assert shelf.column.count() == before + 1
    for make in (make_check, make_backups):
        qtbot.addWidget(make(around, vault))
    vault.close()
