"""Which place is another disk than the vault's, and keeps what is written to it."""

import tempfile
from pathlib import Path

import pytest

from desktop.machine import keeps_nothing
from desktop.parts.store import FolderStore
from desktop.services.disk_errors import KeptInMemoryOnly
from tests.services.desks import CHEAP

SHARED = Path("/dev/shm")
STORE = FolderStore(lambda: CHEAP, allow_weak=True)


@pytest.fixture
def memory(tmp_path):
    """Return a folder that is gone with the power, beside one that is not."""
    if not SHARED.is_dir() or not keeps_nothing(SHARED) or keeps_nothing(tmp_path):
        pytest.skip("no folder in memory here, or no disk")
    with tempfile.TemporaryDirectory(dir=SHARED) as name:
        yield Path(name)


def test_two_folders_of_one_disk_are_told(tmp_path):
    (tmp_path / "files").mkdir()
    assert STORE.on_one_disk(tmp_path / "files", tmp_path)


def test_a_place_in_memory_is_refused_as_another_disk(memory, tmp_path):
    with pytest.raises(KeptInMemoryOnly):
        STORE.on_one_disk(memory, tmp_path)


def test_a_link_to_a_place_in_memory_is_refused_too(memory, tmp_path):
    (tmp_path / "stick").symlink_to(memory)
    with pytest.raises(KeptInMemoryOnly):
        STORE.on_one_disk(tmp_path / "stick", tmp_path)


def test_a_vault_in_memory_may_be_moved_to_a_disk(memory, tmp_path):
    assert not STORE.on_one_disk(tmp_path, memory)
