"""Backups as an act: for a key that was compared, to a place that is there; restoring."""

import os
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from crypto.identity import new_identity
from desktop.domain.consent import RecipientClass
from desktop.machine import keeps_nothing
from desktop.parts.backups import FolderBackups
from desktop.parts.store import FolderStore
from desktop.services.backup_errors import NoBackupHere
from desktop.services.backups import Backups
from desktop.services.contacts import Contacts
from desktop.services.disk_errors import KeptInMemoryOnly
from desktop.services.errors import (
    NoBackupKey,
    NoBackupPlace,
    PassphraseTooWeak,
    RecoveryKeyDoesNotFit,
)
from desktop.services.locking import Locking, Whereabouts
from desktop.services.progress import Cancelled, Unwatched
from desktop.services.restoring import Restored, Restoring
from desktop.vault.errors import VaultExists
from tests.services.desks import CHEAP, PASSPHRASE, Clock, session
from tests.services.post import seal_to, take_down
from tests.vault.samples import attach

ORGANISATION = new_identity("Committee", "organisation", "2026-03-01")
NEW = "unroasted majorette crewless shaft unplug seldom"
STORE = FolderBackups(lambda: CHEAP, allow_weak=True)


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def backups_of(desk, clock=None):
    return Backups(desk.vault, STORE, clock or Clock(), os.urandom)


def know(desk, tmp_path, *, identity=ORGANISATION, compared=True):
    contacts = Contacts(desk.vault, Clock())
    path = tmp_path / "card.txt"
    path.write_text(identity.card.to_text())
    facts = contacts.add(contacts.read(path), RecipientClass.LEGAL_TEAM)
    if compared:
        contacts.mark_verified(facts.fingerprint, "in_person")
    return facts.fingerprint


@pytest.fixture
def ready(field, stick, tmp_path):
    backups = backups_of(field)
    backups.choose_key(know(field, tmp_path))
    backups.choose_folder(stick)
    return backups


def test_without_a_recovery_key_that_was_compared_there_is_no_backup(
    field, stick, tmp_path
):
    backups = backups_of(field)
    assert backups.standing().keys == ()
    fingerprint = know(field, tmp_path, compared=False)
    assert backups.standing().keys == ()
    with pytest.raises(NoBackupKey):
        backups.choose_key(fingerprint)
    backups.choose_folder(stick)
    with pytest.raises(NoBackupKey):
        backups.make(Unwatched())
    assert list(stick.iterdir()) == []


def test_the_key_of_a_colleague_is_no_recovery_key(field, office):
    backups = backups_of(field)
    assert backups.standing().keys == ()
    with pytest.raises(NoBackupKey):
        backups.choose_key(office.vault.identity.card.fingerprint)


def test_a_backup_is_made_and_listed(ready):
    assert ready.standing().is_ready
    assert ready.standing().last_at == ""
    made = ready.make(Unwatched())
    standing = ready.standing()
    assert made.number == 1
    assert [each.number for each in standing.listed] == [1]
    assert standing.last_at
    assert standing.key.pseudonym == "Committee"


def test_a_stick_that_is_not_there_is_told_and_nothing_happens_on_leaving(ready, stick):
    stick.rename(stick.with_name("away"))
    assert not ready.standing().is_here
    with pytest.raises(NoBackupPlace):
        ready.make(Unwatched())
    ready.on_leaving(Unwatched(), 60)
    assert not stick.exists()


def test_a_folder_inside_the_vault_is_no_place(field, tmp_path):
    for folder in (tmp_path / "field", tmp_path / "field" / "outbox", tmp_path / "none"):
        with pytest.raises(NoBackupPlace):
            backups_of(field).choose_folder(folder)


def test_a_folder_in_memory_is_no_place_and_the_old_one_stays(ready, stick):
    shared = Path("/dev/shm")
    if not shared.is_dir() or not keeps_nothing(shared) or keeps_nothing(stick):
        pytest.skip("no folder in memory here, or no disk")
    with tempfile.TemporaryDirectory(dir=shared) as name, pytest.raises(KeptInMemoryOnly):
        ready.choose_folder(Path(name))
    assert ready.standing().folder == stick


def test_on_leaving_a_backup_is_made_while_the_stick_is_there(ready):
    ready.on_leaving(Unwatched(), 60)
    assert [each.number for each in ready.standing().listed] == [1]


def test_while_nobody_has_read_that_saves_were_lost_no_backup_is_made_on_leaving(
    ready, field, stick, tmp_path
):
    ready.make(Unwatched())
    field.vault.close()
    old = (tmp_path / "field" / "vault.db").read_bytes()
    vault = session(tmp_path / "field").unlock(PASSPHRASE)
    vault.settings.put("lock.minutes", "7")
    Backups(vault, STORE, Clock(), os.urandom).make(Unwatched())
    vault.close()
    (tmp_path / "field" / "vault.db").write_bytes(old)
    for _ in range(3):
        vault = session(tmp_path / "field").unlock(PASSPHRASE)
        again = Backups(vault, STORE, Clock(), os.urandom)
        assert vault.saved.untold
        again.on_leaving(Unwatched(), 60)
        assert [each.number for each in again.standing().listed] == [2, 1]
        vault.close()
    vault = session(tmp_path / "field").unlock(PASSPHRASE)
    vault.saved.mark_told()
    again = Backups(vault, STORE, Clock(), os.urandom)
    again.on_leaving(Unwatched(), 60)
    assert [each.number for each in again.standing().listed] == [3, 2, 1]
    vault.close()


class Slow:
    """A clock that goes on by hours."""

    def __init__(self):
        self.now = datetime(2026, 3, 1, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(hours=1)
        return self.now


def test_a_backup_on_leaving_that_takes_too_long_stops_and_does_not_count(
    field, ready, stick
):
    slow = backups_of(field, Slow())
    with pytest.raises(Cancelled):
        slow.on_leaving(Unwatched(), 60)
    assert ready.standing().listed == ()
    assert ready.make(Unwatched()).number == 1


def restoring(folder):
    store = FolderStore(lambda: CHEAP, allow_weak=True)
    return Restoring(store, STORE, folder, Clock(), os.urandom)


def test_a_backup_is_restored_into_an_empty_place(field, ready, stick, tmp_path):
    draft = field.recording.begin()
    ready.make(Unwatched())
    way = restoring(tmp_path / "again")
    (found,) = way.look(stick)
    way.choose(found)
    vault = way.recover(ORGANISATION.age_pq, NEW)
    assert vault.identity.card == field.vault.identity.card
    assert vault.testimonies.get(draft.id).code == draft.code
    assert vault.check(lambda _done, _total: None) == ()
    vault.close()


def brought_back(stick, folder, at=0):
    way = restoring(folder)
    way.choose(way.look(stick)[at])
    return way.recover(ORGANISATION.age_pq, NEW)


def test_a_restored_vault_never_writes_among_the_backups_it_came_from(
    field, ready, stick, tmp_path
):
    for _ in range(3):
        ready.make(Unwatched())
    field.vault.close()
    vault = brought_back(stick, tmp_path / "again", at=2)
    backups = backups_of(SimpleNamespace(vault=vault))
    for _ in range(3):
        backups.on_leaving(Unwatched(), 60)
    standing = backups.standing()
    assert (standing.folder, standing.last_at, standing.listed) == (None, "", ())
    assert standing.key.pseudonym == "Committee"
    with pytest.raises(NoBackupPlace):
        backups.make(Unwatched())
    assert [each.number for each in STORE.listed(stick)] == [3, 2, 1]
    backups.choose_folder(stick)
    assert backups.make(Unwatched()).number == 1
    assert sorted(each.number for each in STORE.listed(stick)) == [1, 1, 2, 3]
    assert vault.check() == ()
    vault.close()


def test_what_a_restoring_could_not_bring_back_is_told_until_it_is_read(
    field, office, ready, stick, tmp_path
):
    draft = field.recording.begin()
    attach(field.vault, draft.id, b"evidence" * 500)
    seal_to(field, take_down(field), office)
    ready.make(Unwatched())
    (sealed,) = stick.rglob("*.age")
    sealed.unlink()
    (evidence,) = (path for path in stick.rglob("blobs/*/*") if path.is_file())
    evidence.write_bytes(evidence.read_bytes()[:-1] + b"x")
    brought_back(stick, tmp_path / "again").close()
    vault = session(tmp_path / "again").unlock(NEW)
    assert Restored(vault).untold() == 2
    Restored(vault).mark_told()
    vault.close()
    vault = session(tmp_path / "again").unlock(NEW)
    assert Restored(vault).untold() is None
    vault.close()


def test_a_restored_vault_says_so_even_if_nothing_was_lost_and_begins_at_its_first_page(
    field, ready, stick, tmp_path
):
    assert Restored(field.vault).untold() is None
    Locking(field.vault).keep_place(Whereabouts(place="outbox"))
    ready.make(Unwatched())
    vault = brought_back(stick, tmp_path / "again")
    assert Restored(vault).untold() == 0
    assert Locking(vault).take_place() is None
    vault.close()


def test_a_folder_without_a_backup_is_told_apart_from_one_that_is_not_there(tmp_path):
    way = restoring(tmp_path / "again")
    (tmp_path / "holiday").mkdir()
    (tmp_path / "holiday" / "x.backup").write_bytes(b"x" * 100)
    with pytest.raises(NoBackupHere):
        way.look(tmp_path / "holiday")
    with pytest.raises(NoBackupPlace):
        way.look(tmp_path / "stick that was pulled out")


def test_restoring_refuses_what_is_not_right(field, ready, stick, tmp_path):
    ready.make(Unwatched())
    way = restoring(tmp_path / "again")
    with pytest.raises(NoBackupHere):
        way.look(tmp_path)
    with pytest.raises(NoBackupPlace):
        way.recover(ORGANISATION.age_pq, NEW)
    way.choose(way.look(stick)[0])
    with pytest.raises(PassphraseTooWeak):
        way.recover(ORGANISATION.age_pq, "weak")
    stranger = new_identity("Stranger", "organisation", "2026-03-01")
    with pytest.raises(RecoveryKeyDoesNotFit):
        way.recover(stranger.age_pq, NEW)
    assert not (tmp_path / "again").exists()
    over = restoring(tmp_path / "field")
    over.choose(over.look(stick)[0])
    with pytest.raises(VaultExists):
        over.recover(ORGANISATION.age_pq, NEW)
