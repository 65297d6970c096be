"""The way into a vault: what failed late leaves the vault shut, for the next try."""

import errno
import os

import pytest

from crypto import age
from crypto.slots import Credentials, Note
from desktop.domain.people import UserRole
from desktop.domain.testimony import State
from desktop.parts.store import FolderStore
from desktop.services.session import Session
from desktop.vault.custody import Custody
from tests.services.desks import CHEAP, PASSPHRASE, Clock, new_desk
from tests.vault.samples import a_testimony, seal

NEW_WORDS = "jockey tightrope dolphin unwrapped cranberry sulphur"


class FailingStore(FolderStore):
    """Cannot forget wrong passphrases while the disk fails."""

    def __init__(self):
        super().__init__(lambda: CHEAP, allow_weak=True)
        self.fails = True

    def clear_failures(self, folder):
        if self.fails:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        super().clear_failures(folder)


def way_in(store, folder):
    return Session(store, folder, Clock(), os.urandom)


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "vault"
    new_desk(folder, "Heron", UserRole.INTERVIEWER).vault.close()
    return folder


@pytest.fixture
def store():
    return FailingStore()


def test_a_disk_that_fails_after_the_right_passphrase_leaves_the_vault_shut(folder, store):
    session = way_in(store, folder)
    with pytest.raises(OSError, match="Input/output error"):
        session.unlock(PASSPHRASE)
    store.fails = False
    session.unlock(PASSPHRASE).close()


def test_a_disk_that_fails_after_a_recovery_leaves_the_vault_shut(folder, store):
    key = age.generate("pq")
    old = Credentials(PASSPHRASE)
    note = Note(made_on="2026-03-01")
    with_key = store.unlock_slots(folder, old).with_recovery(
        key.recipient, note, os.urandom
    )
    store.replace_slots(folder, with_key, old)
    session = way_in(store, folder)
    with pytest.raises(OSError, match="Input/output error"):
        session.recover(key, NEW_WORDS)
    store.fails = False
    session.unlock(NEW_WORDS).close()


def test_a_disk_that_is_full_when_a_destruction_is_noted_leaves_the_vault_shut(
    folder, monkeypatch
):
    vault = way_in(FolderStore(lambda: CHEAP, allow_weak=True), folder).unlock(PASSPHRASE)
    vault.testimonies.add(a_testimony(1), State.OPEN)
    vault.testimonies.destroy_content(seal(vault, 1))
    vault.close()
    session = way_in(FolderStore(lambda: CHEAP, allow_weak=True), folder)
    with monkeypatch.context() as full:
        full.setattr(Custody, "append", refuse)
        with pytest.raises(OSError, match="No space left"):
            session.unlock(PASSPHRASE)
    vault = session.unlock(PASSPHRASE)
    assert vault.unrecorded_destructions() == ()
    vault.close()


def refuse(*_arguments):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
