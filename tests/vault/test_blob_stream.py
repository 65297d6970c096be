"""A blob read front to back is the same as one read from any place, and as strict."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.vault.blobs import BlobIntake, BlobReader, BlobStream
from desktop.vault.errors import VaultDamaged

KEY = bytes(range(32))
SIZES = [0, 1, 65535, 65536, 65537, 1 << 20, (5 << 20) + 3]


def blob(folder, size):
    content = os.urandom(size)
    (folder / "aa").mkdir(exist_ok=True)
    intake = BlobIntake(folder, "aa" * 16, KEY)
    intake.write(content)
    intake.finish()
    return folder / "aa" / ("aa" * 16), content


@pytest.mark.parametrize("size", SIZES)
def test_both_readers_give_the_same_bytes(tmp_path, size):
    path, content = blob(tmp_path, size)
    with BlobStream(path, KEY, size) as stream, BlobReader(path, KEY, size) as reader:
        assert stream.read() == reader.read() == content
        assert stream.read(1) == b""


@settings(max_examples=30, deadline=None)
@given(place=st.integers(0, 10**9))
def test_one_changed_bit_is_noticed_before_the_end(tmp_path_factory, place):
    path, content = blob(tmp_path_factory.mktemp("blob"), 200_000)
    raw = bytearray(path.read_bytes())
    raw[place % len(raw)] ^= 1
    path.write_bytes(raw)
    with BlobStream(path, KEY, len(content)) as stream, pytest.raises(VaultDamaged):
        stream.read()


def test_a_cut_off_or_missing_blob_is_damage(tmp_path):
    path, content = blob(tmp_path, 200_000)
    os.truncate(path, path.stat().st_size - 70_000)
    with BlobStream(path, KEY, len(content)) as stream, pytest.raises(VaultDamaged):
        stream.read()
    path.unlink()
    with pytest.raises(VaultDamaged):
        BlobStream(path, KEY, len(content))
