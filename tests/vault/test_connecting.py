"""Every setting is read back at each open, and an old library is refused."""

import pytest
from sqlcipher3 import dbapi2

from desktop.vault import connecting
from desktop.vault.connecting import (
    BACKUP_SETTINGS,
    LEAST_SQLITE,
    SETTINGS,
    WRITER_SETTINGS,
    create_database,
    database_in_memory,
    open_database,
    open_file_to_read,
)
from desktop.vault.errors import LibraryTooOld, SettingRefused, VaultDamaged
from tests.vault.samples import reopen, state_of

KEY = bytes(range(32))


@pytest.mark.parametrize("setting", [*SETTINGS, *WRITER_SETTINGS], ids=lambda it: it[1])
def test_an_open_vault_has_every_setting(vault, setting):
    _change, question, wanted = setting
    assert str(vault._database.rows(question)[0][0]) == wanted


def test_readers_and_backups_have_theirs(tmp_path):
    database = create_database(tmp_path / "db", KEY, BACKUP_SETTINGS)
    for _change, question, wanted in (*SETTINGS, *BACKUP_SETTINGS):
        assert str(database.rows(question)[0][0]) == wanted
    database.close()
    with pytest.raises(VaultDamaged):  # no database of ours
        open_file_to_read(tmp_path / "db", KEY)


@pytest.mark.parametrize("at", range(len(WRITER_SETTINGS)))
def test_a_setting_that_is_not_taken_is_refused(tmp_path, at, monkeypatch):
    create_database(tmp_path / "db", KEY).close()
    before = state_of(tmp_path)
    other = list(WRITER_SETTINGS)
    other[at] = (*other[at][:2], "another answer")
    monkeypatch.setattr(connecting, "WRITER_SETTINGS", tuple(other))
    with pytest.raises(SettingRefused) as caught:
        open_database(tmp_path / "db", KEY)
    assert caught.value.setting == other[at][1]
    assert state_of(tmp_path) == before


@pytest.mark.parametrize("at", range(len(SETTINGS)))
def test_a_setting_of_every_connection_that_is_not_taken_is_refused(
    folder, vault, at, monkeypatch
):
    vault.close()
    before = state_of(folder)
    other = list(SETTINGS)
    other[at] = (*other[at][:2], "another answer")
    monkeypatch.setattr(connecting, "SETTINGS", tuple(other))
    with pytest.raises(SettingRefused):
        reopen(folder)
    assert state_of(folder) == before


def test_a_library_below_the_floor_is_refused_before_anything_is_opened(
    folder, vault, monkeypatch
):
    vault.close()
    before = state_of(folder)
    older = (*LEAST_SQLITE[:2], LEAST_SQLITE[2] - 1)
    monkeypatch.setattr(dbapi2, "sqlite_version_info", older)
    with pytest.raises(LibraryTooOld):
        reopen(folder)
    assert state_of(folder) == before


def test_the_library_here_is_new_enough():
    assert dbapi2.sqlite_version_info >= LEAST_SQLITE


def test_what_is_in_memory_outlives_a_damaged_page_that_was_met():
    database = database_in_memory()
    with database.transaction():
        database.run("CREATE TABLE word (said TEXT)")
    with pytest.raises(VaultDamaged), database._minding_pages():
        raise VaultDamaged("vault.db")
    assert database.number("SELECT count(*) FROM word") == 0
    database.close()
