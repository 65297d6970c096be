"""Whatever part of unflushed writes a power cut leaves: old or new, never mixed (D7)."""

import os
from dataclasses import dataclass
from pathlib import Path
from random import Random  # noqa: TID251 - chooses sectors, not secrets

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto import slots
from crypto.slots import Credentials, Note
from desktop.disk import durable_write, part
from desktop.vault import header
from desktop.vault.blobs import BlobIntake
from desktop.vault.header import replace_header, write_header
from desktop.vault.layout import Layout
from desktop.vault.takes import TakeFile
from tests.faults.crash import Recording, left_after, recorded
from tests.vault.samples import PASSPHRASE, WEAK

OLD, NEW = b"the old state " * 300, b"the new state. " * 500
KEY = bytes(32)
SEEDS = st.integers(0, 2**32)
FEW, MANY = 50, 850


@dataclass(frozen=True)
class Scene:
    """Something that was recorded, and what each file may hold afterwards."""

    recording: Recording
    allowed: dict[str, tuple[bytes | None, bytes]]

    def look(self, steps: int, seed: int) -> None:
        """Cut the power after so many steps, and look."""
        left = left_after(self.recording, steps, Random(seed))
        for path, (old, new) in self.allowed.items():
            found = left.get(path)
            assert found in (old, new), "old and new are mixed"
            if steps >= self.recording.done_at:
                assert found == new, "what was called kept is not there"

    def at_random(self, chance: Random) -> None:
        self.look(chance.randint(0, len(self.recording.steps)), chance.randint(0, 2**32))


def scene(recording: Recording, old: dict[Path, bytes | None]) -> Scene:
    allowed = {str(path): (raw, path.read_bytes()) for path, raw in old.items()}
    return Scene(recording, allowed)


def replaced(folder: Path) -> Scene:
    path = folder / "file"
    durable_write(path, OLD)
    with recorded(folder) as recording:
        durable_write(path, NEW)
    return scene(recording, {path: OLD})


def made(folder: Path) -> Scene:
    with recorded(folder) as recording:
        durable_write(folder / "file", NEW)
    return scene(recording, {folder / "file": None})


def new_header(passphrase: str) -> bytes:
    note = Note(made_on="2026-03-01")
    return slots.new_header(Credentials(passphrase), WEAK, os.urandom, note)[0]


def header_replaced(folder: Path) -> Scene:
    layout = Layout(folder)
    old, raw = new_header(PASSPHRASE), new_header("another passphrase")
    write_header(layout, old)

    def proof(written: bytes) -> slots.Unlocked:
        return slots.unlock(written, Credentials("another passphrase"), allow_weak=True)

    with recorded(folder) as recording:
        replace_header(layout, raw, proof)
    return scene(recording, {folder / name: old for name in header.NAMES})


def blob(folder: Path, size: int) -> Scene:
    (folder / "ab").mkdir()
    with recorded(folder) as recording:
        intake = BlobIntake(folder, "ab" * 16, KEY)
        intake.write(os.urandom(size))
        intake.finish()
    return scene(recording, {folder / "ab" / ("ab" * 16): None})


SCENES = {
    "replaced": replaced,
    "made": made,
    "header": header_replaced,
    "small-blob": lambda folder: blob(folder, 70_001),
    "large-blob": lambda folder: blob(folder, (4 << 20) + 70_001),
}


@pytest.fixture(scope="module")
def recordings(tmp_path_factory):
    return {name: make(tmp_path_factory.mktemp(name)) for name, make in SCENES.items()}


def page(number: int) -> bytes:
    return bytes([number]) * (1000 + number)


@pytest.fixture(scope="module")
def take(tmp_path_factory):
    """A recording of five pages, and after how many steps each was called kept."""
    folder = tmp_path_factory.mktemp("take")
    kept = []
    with recorded(folder) as recording:
        file = TakeFile(folder / ("cd" * 16), KEY)
        file.start()
        for number in range(5):
            file.append(page(number))
            kept.append(len(recording.steps))
        file.close()
    return recording, kept


def look_at_take(take, seed, folder):
    recording, kept = take
    chance = Random(seed)
    steps = chance.randint(1, len(recording.steps))
    count = sum(each <= steps for each in kept)
    path = folder / ("cd" * 16)
    left = left_after(recording, steps, chance).get(str(recording.root / path.name))
    assert left is not None or not count, "what was called kept is not there"
    path.write_bytes(left or b"")
    with TakeFile(path, KEY).reader() as reader:
        whole = b"".join(map(page, range(count)))
        assert reader.read() in (whole, whole + page(count)), "a page is torn"


@settings(max_examples=FEW, deadline=None)
@given(seed=SEEDS)
@pytest.mark.parametrize("name", SCENES)
def test_a_power_cut_leaves_the_old_or_the_new(recordings, name, seed):
    recordings[name].at_random(Random(seed))


@pytest.mark.nightly
@pytest.mark.timeout(1800)
@settings(max_examples=MANY, deadline=None)
@given(seed=SEEDS)
@pytest.mark.parametrize("name", SCENES)
def test_thousands_of_power_cuts_leave_the_old_or_the_new(recordings, name, seed):
    recordings[name].at_random(Random(seed))


@settings(max_examples=FEW, deadline=None)
@given(seed=SEEDS)
def test_a_power_cut_tears_no_page_of_a_recording(take, tmp_path_factory, seed):
    look_at_take(take, seed, tmp_path_factory.getbasetemp())


@pytest.mark.nightly
@settings(max_examples=MANY, deadline=None)
@given(seed=SEEDS)
def test_thousands_of_power_cuts_tear_no_page_of_a_recording(take, tmp_path_factory, seed):
    look_at_take(take, seed, tmp_path_factory.getbasetemp())


def often(scene: Scene) -> None:
    for seed in range(400):
        scene.at_random(Random(seed))


@pytest.mark.parametrize("name", ["replaced", "header", "small-blob", "large-blob"])
def test_a_file_that_is_not_flushed_before_it_is_named_is_found(
    name, tmp_path, monkeypatch
):
    monkeypatch.setattr(part, "flush_file", lambda _fd: None)
    with pytest.raises(AssertionError, match="mixed"):
        often(SCENES[name](tmp_path))


@pytest.mark.parametrize("name", ["replaced", "header", "small-blob"])
def test_a_folder_that_is_not_flushed_after_the_naming_is_found(
    name, tmp_path, monkeypatch
):
    monkeypatch.setattr(part, "flush_folder", lambda _path: None)
    with pytest.raises(AssertionError, match=r"not there|mixed"):
        often(SCENES[name](tmp_path))
