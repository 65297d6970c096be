"""Saved means on disk at the vault's place: a folder that goes while it is open is told."""

import os
import shutil

import pytest

from crypto.slots import Credentials
from desktop.domain.testimony import State
from desktop.vault import still_here, store
from desktop.vault.errors import VaultGone
from tests.vault.samples import (
    LATER,
    OWNER,
    PASSPHRASE,
    a_testimony,
    new_vault,
    next_revision,
    reopen,
    state_of,
)


@pytest.fixture
def kept(vault):
    """An open vault with a testimony that was saved."""
    vault.testimonies.add(a_testimony(), State.OPEN)
    return vault


def delete(folder):
    shutil.rmtree(folder)


def delete_database(folder):
    (folder / "vault.db").unlink()


def move(folder):
    folder.rename(folder.with_name("elsewhere"))


def replace_by_copy(folder):
    move(folder)
    shutil.copytree(folder.with_name("elsewhere"), folder)


def replace_by_a_file(folder):
    move(folder)
    folder.write_bytes(b"mine")


def replace_by_link_to_a_copy(folder):
    move(folder)
    shutil.copytree(folder.with_name("elsewhere"), folder.with_name("copy"))
    folder.symlink_to(folder.with_name("copy"))


WAYS = (
    delete,
    delete_database,
    move,
    replace_by_copy,
    replace_by_a_file,
    replace_by_link_to_a_copy,
)


@pytest.mark.parametrize("go", WAYS, ids=lambda it: it.__name__)
def test_nothing_is_called_saved_once_the_vault_is_no_longer_there(kept, folder, go):
    go(folder)
    before = state_of(folder) if folder.is_dir() else {}
    for _ in range(3):
        now = kept.testimonies.get(a_testimony().id)
        assert now == a_testimony()
        with pytest.raises(VaultGone):
            kept.testimonies.save(next_revision(now, "Nowhere."), LATER)
    with pytest.raises(VaultGone):
        kept.settings.put("minutes", "7")
    kept.close()
    assert (state_of(folder) if folder.is_dir() else {}) == before


def test_the_database_of_another_vault_in_its_place_is_left_as_it_is(
    kept, folder, tmp_path
):
    new_vault(tmp_path / "other", OWNER).close()
    move(folder)
    (tmp_path / "other").rename(folder)
    before = state_of(folder)
    with pytest.raises(VaultGone):
        kept.testimonies.save(next_revision(a_testimony(), "Nowhere."), LATER)
    kept.close()
    assert state_of(folder) == before
    reopen(folder).close()


def test_a_folder_that_is_put_back_takes_the_words_that_waited(kept, folder):
    words = next_revision(a_testimony(), "They waited.")
    move(folder)
    with pytest.raises(VaultGone):
        kept.testimonies.save(words, LATER)
    folder.with_name("elsewhere").rename(folder)
    kept.testimonies.save(words, LATER)
    kept.close()
    again = reopen(folder)
    assert again.testimonies.get(words.id) == words
    assert again.check() == ()
    again.close()


def test_a_folder_that_goes_while_a_save_is_written_is_told(kept, folder, monkeypatch):
    real = type(kept._database)._execute

    def going(database, sql):
        if sql == "COMMIT":
            move(folder)
        real(database, sql)

    monkeypatch.setattr(type(kept._database), "_execute", going)
    with pytest.raises(VaultGone):
        kept.testimonies.save(next_revision(a_testimony(), "Nowhere."), LATER)


def test_a_lost_file_of_changes_takes_no_word_that_was_called_saved(kept, folder, tmp_path):
    """A crash copy holds every save although the changes have no name any more."""
    (folder / "vault.db-wal").unlink()
    now = a_testimony()
    for number in range(3):
        now = next_revision(now, f"Save {number}.")
        kept.testimonies.save(now, LATER)
        shutil.copytree(folder, tmp_path / f"crashed {number}")
        again = reopen(tmp_path / f"crashed {number}")
        assert again.testimonies.get(now.id) == now
        assert again.saved.untold == 0
        again.close()


def test_a_file_of_changes_that_is_there_is_not_emptied_at_each_save(kept, folder):
    sizes = []
    now = a_testimony()
    for number in range(3):
        now = next_revision(now, f"Save {number}.")
        kept.testimonies.save(now, LATER)
        sizes.append((folder / "vault.db-wal").stat().st_size)
    assert 0 < sizes[0] < sizes[1] < sizes[2]


def test_a_system_that_numbers_no_files_is_believed(kept, folder, monkeypatch):
    monkeypatch.setattr(still_here, "identity_of", lambda _path: None)
    kept.testimonies.save(next_revision(a_testimony(), "Words."), LATER)


def test_each_save_asks_the_system_only_a_few_times(kept, monkeypatch):
    asked = []
    real = os.stat
    monkeypatch.setattr(os, "stat", lambda *a, **k: (asked.append(a), real(*a, **k))[1])
    kept.testimonies.save(next_revision(a_testimony(), "Words."), LATER)
    assert len([each for each in asked if "vault.db" in str(each)]) <= 3


@pytest.mark.parametrize("way", WAYS)
def test_who_asks_for_the_place_hears_of_it_without_a_change(kept, folder, way):
    kept.require_place()
    way(folder)
    with pytest.raises(VaultGone):
        kept.require_place()


def test_the_rest_of_a_vault_that_cannot_be_changed_does_not_ask_for_its_place(
    kept, folder
):
    kept.close()
    rest = store.open_rest(folder, Credentials(PASSPHRASE), allow_weak=True)
    move(folder)
    rest.require_place()
    rest.close()
