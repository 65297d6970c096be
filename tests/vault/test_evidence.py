"""Evidence: bit-exact, encrypted, never half kept, and destroyed with its key."""

import contextlib
import errno
import io
import threading

import pytest

from crypto.padding import padme
from desktop.domain.testimony import State, TestimonyId
from desktop.vault.blobs import BlobReader, blob_path
from desktop.vault.errors import AlreadyHere, Final, NoSuchRecord, VaultDamaged
from tests.vault.samples import (
    NOON,
    a_testimony,
    attach,
    facts_of,
    hexed,
    next_revision,
    reopen,
    seal,
)

OWNER = a_testimony().id


def blob_files(folder):
    return [path for path in (folder / "blobs").rglob("*") if path.is_file()]


@pytest.fixture
def open_one(vault):
    vault.testimonies.add(a_testimony(), State.OPEN)
    return vault


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 300_001])
def test_evidence_is_read_as_it_was_written(open_one, size):
    content = bytes(range(251)) * (size // 251) + bytes(size % 251)
    facts = attach(open_one, OWNER, content)
    with open_one.attachments.open(facts.id) as reader:
        assert reader.read() == content
        assert reader.read() == b""
        reader.seek(size // 2)
        assert reader.read(10) == content[size // 2 :][:10]
        reader.seek(-min(size, 7), io.SEEK_END)
        assert reader.read() == content[size - min(size, 7) :]
        reader.seek(size + 100)
        assert reader.read(5) == b""
        assert reader.seek(0) == 0
        target = bytearray(size + 5)
        assert reader.readinto(target) == size
        assert target[:size] == content


def test_evidence_comes_in_the_order_it_was_added(open_one):
    kept = [attach(open_one, OWNER, bytes(each), each) for each in (3, 1, 2)]
    assert list(open_one.attachments.of(OWNER)) == kept
    assert open_one.testimonies.row(OWNER).attachments == 3


def test_files_tell_neither_name_nor_size_nor_date(open_one, folder):
    attach(open_one, OWNER, b"x" * 1_000_003)
    (path,) = blob_files(folder)
    assert len(path.name) == 32
    assert path.parent.name == path.name[:2]
    padded = padme(1_000_003)
    assert path.stat().st_size == padded + 16 * -(-padded // 65_536)
    assert path.stat().st_mtime == 0
    assert b"xxxx" not in path.read_bytes()


def test_evidence_does_not_change_the_revision(open_one):
    attach(open_one, OWNER, b"evidence")
    open_one.testimonies.save(next_revision(a_testimony()), NOON)


def test_a_discarded_intake_leaves_nothing(open_one, folder):
    half, whole = (open_one.attachments.begin(OWNER) for _ in range(2))
    half.write(b"half")
    whole.write(b"whole")
    whole.finish()
    for intake in (half, whole):
        intake.discard()
        intake.discard()
    assert blob_files(folder) == []


def test_a_kept_blob_survives_a_late_discard(open_one):
    intake = open_one.attachments.begin(OWNER)
    intake.write(b"evidence")
    intake.finish()
    facts = facts_of(b"evidence")
    open_one.attachments.keep(OWNER, intake, facts)
    intake.discard()
    assert open_one.attachments.open(facts.id).read() == b"evidence"


def test_a_blob_whose_row_was_undone_can_be_discarded(open_one, folder):
    intake = open_one.attachments.begin(OWNER)
    intake.write(b"evidence")
    intake.finish()
    with contextlib.suppress(KeyError), open_one.transaction():
        open_one.attachments.keep(OWNER, intake, facts_of(b"evidence"))
        raise KeyError
    assert open_one.attachments.of(OWNER) == ()
    intake.discard()
    assert blob_files(folder) == []


def test_only_a_finished_blob_of_the_right_size_is_kept(open_one):
    intake = open_one.attachments.begin(OWNER)
    intake.write(b"evidence")
    with pytest.raises(ValueError, match="finished"):
        open_one.attachments.keep(OWNER, intake, facts_of(b"evidence"))
    with pytest.raises(ValueError, match="finished"):
        open_one.attachments.keep(OWNER, object(), facts_of(b"evidence"))
    intake.finish()
    with pytest.raises(ValueError, match="size"):
        open_one.attachments.keep(OWNER, intake, facts_of(b"other"))


def test_an_attachment_id_is_used_once(open_one):
    attach(open_one, OWNER, b"evidence")
    with pytest.raises(AlreadyHere):
        attach(open_one, OWNER, b"evidence")
    assert open_one.testimonies.row(OWNER).attachments == 1


def test_a_blob_can_be_begun_before_its_testimony_is_kept(vault):
    intake = vault.attachments.begin(TestimonyId(hexed(77)))
    intake.write(b"evidence")
    intake.finish()
    with vault.transaction():
        vault.testimonies.add(a_testimony(), State.RECEIVED, "7" * 40)
        vault.attachments.keep(OWNER, intake, facts_of(b"evidence"))
    assert vault.attachments.open(facts_of(b"evidence").id).read() == b"evidence"


def test_removed_evidence_is_gone_from_list_and_disk(open_one, folder):
    facts = attach(open_one, OWNER, b"evidence")
    open_one.attachments.remove(facts.id)
    assert blob_files(folder) == []
    assert open_one.attachments.of(OWNER) == ()
    assert open_one.testimonies.row(OWNER).attachments == 0
    with pytest.raises(NoSuchRecord):
        open_one.attachments.open(facts.id)


def test_a_disk_that_fails_after_the_row_is_gone_leaves_a_file_until_the_next_open(
    open_one, folder, monkeypatch
):
    facts = attach(open_one, OWNER, b"evidence")

    def full(*_):
        raise OSError(errno.EIO, "failing")

    monkeypatch.setattr("desktop.vault.blob_folder.delete_blobs", full)
    open_one.attachments.remove(facts.id)
    assert open_one.attachments.of(OWNER) == ()
    assert len(blob_files(folder)) == 1
    monkeypatch.undo()
    open_one.close()
    reopen(folder).close()
    assert blob_files(folder) == []


def test_evidence_of_a_closed_testimony_is_not_removed(open_one, folder):
    facts = attach(open_one, OWNER, b"evidence")
    open_one.testimonies.set_state(OWNER, State.READY, NOON)
    with pytest.raises(Final):
        open_one.attachments.remove(facts.id)
    assert len(blob_files(folder)) == 1


@pytest.mark.parametrize("place", [0, 70_000, -1])
def test_a_flipped_bit_in_evidence_is_damage(open_one, folder, place):
    facts = attach(open_one, OWNER, bytes(200_000))
    (path,) = blob_files(folder)
    raw = bytearray(path.read_bytes())
    raw[place] ^= 1
    path.write_bytes(raw)
    with pytest.raises(VaultDamaged):
        open_one.attachments.open(facts.id).read()


@pytest.mark.parametrize("size", [0, 15, 65_552, -1])
def test_cut_off_evidence_is_damage(open_one, folder, size):
    facts = attach(open_one, OWNER, bytes(200_000))
    (path,) = blob_files(folder)
    path.write_bytes(path.read_bytes()[:size])
    with pytest.raises(VaultDamaged):
        open_one.attachments.open(facts.id)


def test_evidence_of_another_size_than_was_noted_is_damage(open_one, folder):
    intake = open_one.attachments.begin(OWNER)
    intake.write(bytes(1000))
    intake.finish()
    path = blob_path(folder / "blobs", intake.name)
    assert len(BlobReader(path, intake.key, 1000).read()) == 1000
    for size in (0, 500, 2000):
        with pytest.raises(VaultDamaged):
            BlobReader(path, intake.key, size)


def test_missing_evidence_is_damage(open_one, folder):
    facts = attach(open_one, OWNER, b"evidence")
    blob_files(folder)[0].unlink()
    with pytest.raises(VaultDamaged):
        open_one.attachments.open(facts.id)


def test_two_blobs_exchanged_are_damage(open_one, folder):
    first, second = (attach(open_one, OWNER, bytes(9), each) for each in (1, 2))
    one, two = blob_files(folder)
    raw = one.read_bytes()
    one.write_bytes(two.read_bytes())
    two.write_bytes(raw)
    for facts in (first, second):
        with pytest.raises(VaultDamaged):
            open_one.attachments.open(facts.id).read()


def test_a_reader_works_on_another_thread(open_one):
    facts = attach(open_one, OWNER, b"evidence" * 50_000)
    reader = open_one.attachments.open(facts.id)
    found = []
    thread = threading.Thread(target=lambda: found.append(reader.read()))
    thread.start()
    thread.join()
    assert found == [b"evidence" * 50_000]


def test_files_without_a_row_are_gone_after_the_next_open(open_one, folder):
    facts = attach(open_one, OWNER, b"evidence")
    cut_off = open_one.attachments.begin(OWNER)
    cut_off.write(b"half")
    orphan = open_one.attachments.begin(OWNER)
    orphan.write(b"whole")
    orphan.finish()
    (folder / "outbox" / "half.age.part").write_bytes(b"half")
    (folder / "outbox" / "whole.age").write_bytes(b"whole")
    open_one.close()
    vault = reopen(folder)
    assert len(blob_files(folder)) == 1
    assert vault.attachments.open(facts.id).read() == b"evidence"
    assert [path.name for path in (folder / "outbox").iterdir()] == ["whole.age"]
    vault.close()


def test_evidence_goes_with_a_sealed_testimony(open_one, folder):
    attach(open_one, OWNER, b"evidence")
    facts = attach(open_one, OWNER, b"evidence two", 2)
    seal(open_one)
    open_one.testimonies.destroy_content(OWNER)
    assert blob_files(folder) == []
    with pytest.raises(NoSuchRecord):
        open_one.attachments.open(facts.id)
