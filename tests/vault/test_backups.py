"""Backups: whole when they count, three that stay, and none that undoes a seal."""

import errno
import os
import shutil
from contextlib import suppress

import pytest

from crypto import slots
from crypto.errors import CryptoError, NotForMe, WeakHeader
from crypto.identity import new_identity
from crypto.slots import Credentials
from desktop.domain.custody import CustodyAct
from desktop.domain.errors import DeponentError
from desktop.domain.testimony import State
from desktop.vault import backup_files, backups, store
from desktop.vault.attachments import Attachments
from desktop.vault.backup_files import generations, places
from desktop.vault.backup_restore import RestoreOrder, restore
from desktop.vault.backup_rolling import KEPT
from desktop.vault.backups import BackupOrder
from desktop.vault.connecting import open_file_to_read
from desktop.vault.content import Contents
from desktop.vault.errors import (
    BackupDamaged,
    BackupNeedsRoom,
    VaultExists,
    VaultNewer,
)
from desktop.vault.findings import unwatched
from desktop.vault.layout import Layout
from desktop.vault.vault_keys import DATABASE_PURPOSE
from tests.vault.samples import (
    NOON,
    OWNER,
    PASSPHRASE,
    WEAK,
    a_testimony,
    attach,
    next_revision,
    outbox_entry,
    reopen,
    seal,
    state_of,
)

ORGANISATION = new_identity("Committee", "organisation", "2026-03-01")
STRANGER = new_identity("Stranger", "organisation", "2026-03-01")
CANARY = "плантагенет"
EVIDENCE = b"canary in a photograph" * 3000
NEW = "another passphrase of six words here"


@pytest.fixture
def used(vault):
    vault.custody.append(NOON, CustodyAct.VAULT_CREATED, "")
    for number in (1, 2, 3):
        vault.testimonies.add(a_testimony(number, f"Был {CANARY}."), State.OPEN)
    attach(vault, a_testimony(1).id, EVIDENCE)
    take = vault.attachments.begin_take(a_testimony(2).id, NOON)
    take.append(b"page")
    take.close()
    vault.outbox.add(outbox_entry(vault, 3))
    return vault


@pytest.fixture
def place(tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick / "deponent-0123abcd"


def order(place, *, thorough=False):
    return BackupOrder(
        place=place, card=ORGANISATION.card, made_on="2026-03-01", thorough=thorough
    )


def back_up(vault, place, **how):
    return vault.backups.make(order(place, **how), unwatched)


def a_day_passes(place):
    """Let every backup that is there be a day older."""
    for each in generations(place):
        made = (each.folder / "files.sha512").stat().st_mtime - 24 * 60 * 60
        os.utime(each.folder / "files.sha512", (made, made))


def wanted(backup, folder, passphrase=NEW):
    terms = store.Terms(kdf=WEAK, allow_weak=True)
    return RestoreOrder(
        backup=backup, folder=folder, passphrase=passphrase, terms=terms, made_on=NOON[:10]
    )


def restored(place, folder, identity=ORGANISATION, at=0):
    backup = generations(place)[at]
    lost = restore(wanted(backup, folder), identity.age_pq, os.urandom, unwatched)
    return reopen(folder, NEW), lost


def test_a_backup_gives_everything_back_under_a_new_passphrase(used, place, tmp_path):
    made = back_up(used, place)
    assert (made.number, made.files, made.missing) == (1, 3, 0)
    vault, lost = restored(place, tmp_path / "again")
    assert lost == 0
    assert vault.identity.card == OWNER.card
    for number in (1, 2, 3):
        each = a_testimony(number).id
        assert vault.testimonies.get(each) == used.testimonies.get(each)
    (facts,) = vault.attachments.of(a_testimony(1).id)
    with vault.attachments.open(facts.id) as reader:
        assert reader.read() == EVIDENCE
    ((_owner, _at, take),) = vault.attachments.unfinished_takes()
    with vault.attachments.open_take(take) as reader:
        assert reader.read() == b"page"
    assert vault.outbox.all() == used.outbox.all()
    assert (vault.outbox.folder / vault.outbox.all()[0].file_name).read_bytes() == b"sealed"
    assert vault.check() == ()
    vault.testimonies.save(next_revision(a_testimony(2), "Ещё."), NOON)
    vault.close()
    reopen(tmp_path / "again", NEW).close()


def test_three_backups_stay_and_files_that_none_needs_go(used, place):
    for _ in range(KEPT):
        back_up(used, place)
    blob = next(path for path in (place / "blobs").rglob("*") if path.is_file())
    used.attachments.remove(used.attachments.of(a_testimony(1).id)[0].id)
    for _ in range(KEPT - 1):
        a_day_passes(place)
        back_up(used, place)
    assert [each.number for each in generations(place)] == [5, 4, 3]
    assert blob.exists()
    a_day_passes(place)
    back_up(used, place)
    assert [each.number for each in generations(place)] == [6, 5, 4]
    assert not blob.exists()
    assert len(list(place.iterdir())) == KEPT + 2


def test_evidence_is_copied_once(used, place):
    back_up(used, place)
    blob = next(path for path in (place / "blobs").rglob("*") if path.is_file())
    first = blob.stat().st_ino
    back_up(used, place)
    assert blob.stat().st_ino == first


def test_a_thorough_backup_mends_evidence_that_the_stick_has_lost(used, place):
    back_up(used, place)
    blob = next(path for path in (place / "blobs").rglob("*") if path.is_file())
    whole = blob.read_bytes()
    blob.write_bytes(bytes(len(whole)))
    back_up(used, place)
    assert blob.read_bytes() != whole
    back_up(used, place, thorough=True)
    assert blob.read_bytes() == whole


def test_the_names_and_lists_on_a_stick_tell_nothing_of_the_words(used, place):
    back_up(used, place)
    for path in place.rglob("*"):
        if path.is_file():
            raw = path.read_bytes()
            for word in (CANARY.encode(), b"canary", b"Committee", b"Sparrow", b"SQLite"):
                assert word not in raw


def test_sticks_are_looked_through_for_backups(used, place):
    back_up(used, place)
    assert places(place.parent) == (place,)
    assert places(place) == (place,)


# No backup may undo a seal.


def attack(folders, passphrases):
    """Return what somebody reads who has all these folders, files and passphrases."""
    found = set()
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    keys = set()
    for path in files:
        for passphrase in passphrases:
            with suppress(CryptoError):
                raw = path.read_bytes()
                # Without such a slot there is nothing to derive a key for.
                if any(slot.is_personal for slot in slots.parse_header(raw).slots):
                    given = Credentials(passphrase)
                    keys.add(slots.unlock(raw, given, allow_weak=True).master_key)
    blobs = {path.name: path.parent.parent for path in files}
    for path in files:
        for key in keys:
            with suppress(DeponentError):
                database = open_file_to_read(path, slots.subkey(key, DATABASE_PURPOSE))
                found.update(readable(database, blobs))
                database.close()
    return found


def readable(database, blobs):
    contents = Contents(database, os.urandom)
    for (no,) in database.rows("SELECT testimony FROM content_key"):
        with suppress(DeponentError):
            if CANARY in " ".join(contents.read(no).paragraphs):
                yield f"words {no}"
        for each, blob in database.rows("SELECT id, blob FROM attachment"):
            layout = Layout(blobs.get(blob, blobs[next(iter(blobs))]).parent)
            attachments = Attachments(database, contents, layout, os.urandom)
            with suppress(DeponentError), attachments.open(each) as reader:
                if reader.read() == EVIDENCE:
                    yield "evidence"


def sealed_after_a_backup(used, folder, place):
    """Draft, back up, seal; return the folders of the attacker, old header among them."""
    old = folder.with_name("old")
    old.mkdir()
    shutil.copy(folder / "vault.hdr", old)
    shutil.copy(folder / "vault.hdr.copy", old)
    back_up(used, place)
    used.testimonies.save(next_revision(a_testimony(1), f"Был {CANARY} опять."), NOON)
    back_up(used, place)
    for number in (1, 2, 3):
        seal(used, number)
        used.testimonies.destroy_content(a_testimony(number).id)
    back_up(used, place)
    used._database.checkpoint()
    return [folder, old, place]


def test_the_attack_reads_everything_while_nothing_is_sealed(used, folder):
    used._database.checkpoint()
    assert attack([folder], [PASSPHRASE]) == {"words 1", "words 2", "words 3", "evidence"}


def test_no_backup_undoes_a_seal(used, folder, place):
    folders = sealed_after_a_backup(used, folder, place)
    assert len(generations(place)) == KEPT
    assert attack(folders, [PASSPHRASE]) == set()


def test_a_backup_under_the_own_key_of_the_vault_would_undo_a_seal(
    used, folder, place, monkeypatch
):
    """The twin: what the test above must be able to see."""
    raw = (folder / "vault.hdr").read_bytes()
    key = slots.unlock(raw, Credentials(PASSPHRASE), allow_weak=True).master_key
    monkeypatch.setattr(backups, "backup_key", lambda *_: (raw, key))
    folders = sealed_after_a_backup(used, folder, place)
    assert attack(folders, [PASSPHRASE]) == {"words 1", "words 2", "words 3", "evidence"}


def test_no_passphrase_ever_opens_a_backup_also_not_the_one_set_on_restoring(
    used, folder, place, tmp_path
):
    folders = sealed_after_a_backup(used, folder, place)
    vault, _lost = restored(place, tmp_path / "again", at=2)
    for number in (1, 2, 3):
        seal(vault, number)
        vault.testimonies.destroy_content(a_testimony(number).id)
    vault._database.checkpoint()
    assert attack([*folders, tmp_path / "again"], [PASSPHRASE, NEW]) == set()
    vault.close()


def test_keys_of_backups_are_new_each_time(used, place):
    back_up(used, place)
    back_up(used, place)
    headers = [each.folder / "vault.hdr" for each in generations(place)]
    opened = [
        slots.unlock_with_recovery(path.read_bytes(), ORGANISATION.age_pq)
        for path in headers
    ]
    assert opened[0].master_key != opened[1].master_key
    for each in opened:
        assert [slot.kind for slot in each.header.slots] == ["recovery"]


# What fails leaves the older ones as they were.


def test_a_stick_that_is_full_is_told_before_anything_is_written(used, place, monkeypatch):
    back_up(used, place)
    before = state_of(place)
    monkeypatch.setattr(backups, "free_bytes", lambda _path: 1000)
    with pytest.raises(BackupNeedsRoom) as caught:
        back_up(used, place)
    assert caught.value.free_bytes == 1000
    assert state_of(place) == before


class Stopped(Exception):
    """Ends a backup."""


@pytest.mark.parametrize("at", [1, 2, 3, 4])
def test_a_backup_that_is_stopped_anywhere_does_not_count(used, place, at):
    back_up(used, place)
    whole = state_of(generations(place)[0].folder)
    steps = 0

    def stop(_done, _total):
        nonlocal steps
        steps += 1
        if steps == at:
            raise Stopped

    attach(used, a_testimony(2).id, EVIDENCE, 2)
    with pytest.raises(Stopped):
        used.backups.make(order(place), stop)
    assert [each.number for each in generations(place)] == [1]
    assert state_of(generations(place)[0].folder) == whole
    assert back_up(used, place).number == 2
    assert list(place.glob("*.part")) == []


def test_a_disk_that_fails_while_names_are_given_leaves_the_older_backup(
    used, place, monkeypatch
):
    back_up(used, place)

    def fail(*_):
        raise OSError(errno.EIO, "")

    monkeypatch.setattr(backup_files, "durable_write", fail)
    with pytest.raises(OSError, match=r"\[Errno 5\]"):
        back_up(used, place)
    monkeypatch.undo()
    assert [each.number for each in generations(place)] == [1]


@pytest.mark.parametrize("at", [5000, -2000], ids=["second page", "last page"])
def test_a_copy_that_is_not_what_was_written_is_refused(used, place, monkeypatch, at):
    real = backups.open_file_to_read

    def spoilt(path, key):
        raw = bytearray(path.read_bytes())
        raw[at] ^= 1
        path.write_bytes(raw)
        return real(path, key)

    monkeypatch.setattr(backups, "open_file_to_read", spoilt)
    with pytest.raises(BackupDamaged):
        back_up(used, place)
    assert generations(place) == ()


def test_missing_evidence_is_counted_and_the_rest_is_backed_up(used, folder, place):
    for path in (folder / "blobs").rglob("*"):
        if path.is_file():
            path.unlink()
    assert back_up(used, place).missing == 1


# Restoring.


def test_nothing_is_restored_over_a_vault(used, folder, place):
    back_up(used, place)
    before = state_of(folder)
    with pytest.raises(VaultExists):
        restored(place, folder)
    assert state_of(folder) == before


def test_nothing_is_restored_over_other_things(used, place, tmp_path):
    back_up(used, place)
    other = tmp_path / "other"
    other.mkdir()
    (other / "letters.txt").write_bytes(b"mine")
    with pytest.raises(OSError, match="not empty"):
        restored(place, other)
    assert [path.name for path in other.iterdir()] == ["letters.txt"]


def test_another_recovery_key_opens_nothing(used, place, tmp_path):
    back_up(used, place)
    with pytest.raises(NotForMe):
        restored(place, tmp_path / "again", STRANGER)
    assert not (tmp_path / "again").exists()


def test_key_derivation_below_the_floor_is_refused(used, place, tmp_path):
    back_up(used, place)
    weak = RestoreOrder(
        backup=generations(place)[0],
        folder=tmp_path / "again",
        passphrase=NEW,
        terms=store.Terms(kdf=WEAK),
        made_on=NOON[:10],
    )
    with pytest.raises(WeakHeader):
        restore(weak, ORGANISATION.age_pq, os.urandom, unwatched)


@pytest.mark.parametrize(
    "name", ["vault.hdr", "vault.db", "files.sha512"], ids=["header", "database", "list"]
)
@pytest.mark.parametrize("damage", ["cut", "flip", "gone"])
def test_a_damaged_backup_is_refused_and_makes_no_vault(
    used, place, tmp_path, name, damage
):
    back_up(used, place)
    path = generations(place)[0].folder / name
    raw = bytearray(path.read_bytes())
    if damage == "gone" and name == "files.sha512":
        path.write_bytes(b"")
    elif damage == "gone":
        path.unlink()
    else:
        raw[len(raw) // 2] ^= 0x80
        path.write_bytes(raw[: len(raw) // 2 + 7] if damage == "cut" else raw)
    with pytest.raises(BackupDamaged):
        restored(place, tmp_path / "again")
    assert not (tmp_path / "again").exists()
    assert not (tmp_path / "again.new").exists()


def test_a_backup_of_a_newer_version_is_refused(used, place, tmp_path):
    back_up(used, place)
    path = generations(place)[0].folder / "vault.hdr"
    path.write_bytes(path.read_bytes().replace(b"deponent-vault/1", b"deponent-vault/2"))
    with pytest.raises(VaultNewer):
        restored(place, tmp_path / "again")


def test_damaged_evidence_is_counted_and_the_rest_is_restored(used, place, tmp_path):
    back_up(used, place)
    blob = next(path for path in (place / "blobs").rglob("*") if path.is_file())
    raw = bytearray(blob.read_bytes())
    raw[100] ^= 1
    blob.write_bytes(raw)
    vault, lost = restored(place, tmp_path / "again")
    assert lost == 1
    assert vault.testimonies.get(a_testimony(1).id) == a_testimony(1, f"Был {CANARY}.")
    assert [(each.code, each.case_code) for each in vault.check()] == [
        ("evidence", a_testimony(1).code)
    ]
    vault.close()


HOSTILE = [
    "../../../../etc/passwd",
    "/etc/passwd",
    "../blobs/../../x",
    "../blobs/ab/" + "cd" * 16,
    "takes/x",
    "vault.db\0",
    "../outbox/x.age",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_list_that_names_other_places_is_no_list(used, place, tmp_path, name):
    back_up(used, place)
    path = generations(place)[0].folder / "files.sha512"
    path.write_bytes(path.read_bytes() + f"{'0' * 128}  {name}\n".encode())
    with pytest.raises(BackupDamaged):
        restored(place, tmp_path / "again")


def test_what_somebody_keeps_for_themself_is_in_no_backup(used, place, tmp_path):
    used.settings.put("lock.minutes", "7")
    used.settings.put("self.note.0", "only for myself")
    back_up(used, place)
    vault, _lost = restored(place, tmp_path / "again")
    assert vault.settings.get("self.note.0") == ""
    assert vault.settings.get("lock.minutes") == "7"
    assert "for myself" not in vault._database.row("SELECT value FROM setting_copy")[0]
    assert used.settings.get("self.note.0") == "only for myself"
    vault.close()
