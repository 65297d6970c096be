"""The chunk stream: what was changed is refused, and no failure of a file is lost."""

import errno
import io
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.chunks import CHUNK_BYTES, ChunkReader, ChunkWriter, SeekableChunkReader
from crypto.chunks.layout import SEALED_BYTES, TAG_BYTES, Cipher
from crypto.errors import CryptoError, Tampered, Truncated
from tests.crypto.files import Answers, BreaksAfter, FullAfter, ShortWrites
from tests.crypto.streams import FEW, KEY, both, opened, plain_of, sealed_of


def by_hand(*chunks: bytes, last: int | None = None) -> bytes:
    """Seal `chunks`, marking as last the one at `last`."""
    cipher, whole = Cipher(KEY), b""
    for place, chunk in enumerate(chunks):
        target = bytearray(len(chunk) + TAG_BYTES)
        mark = place == (len(chunks) - 1 if last is None else last)
        cipher.seal(place, memoryview(chunk), memoryview(target), last=mark)
        whole += target
    return whole


@both
def test_every_flipped_bit_of_a_small_stream_is_refused(open_all):
    raw = sealed_of(b"They came at night.")
    for bit in range(len(raw) * 8):
        changed = bytearray(raw)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Tampered):
            open_all(bytes(changed))


@both
def test_every_truncation_of_a_small_stream_is_refused(open_all):
    raw = sealed_of(b"They came at night.")
    for size in range(len(raw)):
        with pytest.raises((Tampered, Truncated)):
            open_all(raw[:size])


@both
@pytest.mark.parametrize("chunks", [1, 2, 3, 16, 17])
def test_a_stream_cut_between_chunks_is_called_truncated(chunks, open_all):
    raw = sealed_of(plain_of(18 * CHUNK_BYTES))
    with pytest.raises(Truncated):
        open_all(raw[: chunks * SEALED_BYTES])


@both
@pytest.mark.parametrize("size", [0, 5, CHUNK_BYTES, 2 * CHUNK_BYTES])
@pytest.mark.parametrize("more", [1, 16, 17, SEALED_BYTES])
def test_anything_behind_the_last_chunk_is_refused(size, more, open_all):
    with pytest.raises((Tampered, Truncated)):
        open_all(sealed_of(plain_of(size)) + bytes(more))


@both
def test_an_empty_last_chunk_behind_another_is_refused(open_all):
    with pytest.raises((Tampered, Truncated)):
        open_all(by_hand(plain_of(CHUNK_BYTES), b""))


@both
def test_two_last_chunks_are_refused(open_all):
    one = sealed_of(plain_of(CHUNK_BYTES))
    with pytest.raises(Tampered):
        open_all(one + one)


@both
def test_swapped_doubled_and_dropped_chunks_are_refused(open_all):
    raw = sealed_of(plain_of(3 * CHUNK_BYTES + 9))
    a, b, c, d = (raw[at : at + SEALED_BYTES] for at in range(0, len(raw), SEALED_BYTES))
    for odd in (b + a + c + d, a + a + b + c + d, a + c + d, b + c + d, a + b + d + c):
        with pytest.raises((Tampered, Truncated)):
            open_all(odd)


@both
def test_a_stream_under_another_key_is_refused(open_all):
    with pytest.raises(Tampered):
        open_all(sealed_of(b"secret", bytes(32)))


@FEW
@given(st.integers(0, 5 * SEALED_BYTES), st.integers(1, 255), st.integers(1, 200_000))
def test_only_authentic_bytes_are_released_before_a_changed_one(where, flip, step):
    plain = plain_of(5 * CHUNK_BYTES + 1)
    raw = bytearray(sealed_of(plain))
    raw[where] ^= flip
    reader, got = ChunkReader(io.BytesIO(raw), KEY), bytearray()
    with pytest.raises(Tampered):
        _drain(reader, step, got)
    assert plain.startswith(got)
    assert len(got) <= where // SEALED_BYTES * CHUNK_BYTES


def _drain(reader: ChunkReader, step: int, got: bytearray) -> None:
    while piece := reader.read(step):
        got += piece


def test_a_buffer_never_holds_bytes_that_were_not_authenticated():
    plain = plain_of(CHUNK_BYTES + 4)
    raw = bytearray(sealed_of(plain))
    raw[SEALED_BYTES - 1] ^= 1
    buffer = bytearray(CHUNK_BYTES)
    with pytest.raises(Tampered):
        ChunkReader(io.BytesIO(raw), KEY).readinto(buffer)
    assert buffer == bytes(CHUNK_BYTES)


def test_a_reader_that_refused_once_refuses_again_and_never_says_end():
    raw = bytearray(sealed_of(plain_of(CHUNK_BYTES + 4)))
    raw[-1] ^= 1
    reader = ChunkReader(io.BytesIO(raw), KEY)
    reader.read(CHUNK_BYTES)
    for _ in range(3):
        with pytest.raises(Tampered):
            reader.read(10)


def test_a_source_that_fails_is_heard():
    raw = sealed_of(plain_of(40 * CHUNK_BYTES))
    reader = ChunkReader(BreaksAfter(raw, 20 * SEALED_BYTES), KEY)
    with pytest.raises(OSError, match="pulled") as caught:
        reader.read()
    assert caught.value.errno == errno.EIO


def test_a_file_that_shrank_after_it_was_opened_is_refused():
    source = io.BytesIO(sealed_of(plain_of(3 * CHUNK_BYTES)))
    reader = SeekableChunkReader(source, KEY)
    source.truncate(SEALED_BYTES)
    reader.seek(CHUNK_BYTES)
    with pytest.raises(Truncated):
        reader.read()


def test_a_full_disk_at_any_byte_is_heard():
    plain = plain_of(600)
    whole = len(sealed_of(plain))
    for room in range(whole):
        writer = ChunkWriter(FullAfter(room), KEY)
        with pytest.raises(OSError, match="no space"):
            _write_all_of(writer, plain)
    _write_all_of(ChunkWriter(FullAfter(whole), KEY), plain)


def _write_all_of(writer: ChunkWriter, plain: bytes) -> None:
    writer.write(plain)
    writer.finish()


def test_a_writer_whose_sink_failed_can_never_be_finished():
    writer = ChunkWriter(FullAfter(1_000_000), KEY)
    with pytest.raises(OSError, match="no space"):
        writer.write(bytes(3_000_000))
    for act in (writer.finish, lambda: writer.write(b"more")):
        with pytest.raises(ValueError, match="lost"):
            act()


def test_a_finished_writer_takes_nothing_more():
    writer = ChunkWriter(io.BytesIO(), KEY)
    writer.finish()
    assert not writer.writable()
    for act in (writer.finish, lambda: writer.write(b"more")):
        with pytest.raises(ValueError, match="finished"):
            act()


def test_short_writes_are_completed():
    plain = plain_of(3_000_000)
    sink = ShortWrites(100_003)
    writer = ChunkWriter(sink, KEY)
    writer.write(plain)
    writer.finish()
    assert sink.getvalue() == sealed_of(plain)


@pytest.mark.parametrize("answer", [None, 0, -1, 1 << 40])
def test_a_sink_that_does_not_say_what_it_took_is_an_error(answer):
    writer = ChunkWriter(Answers(answer), KEY)
    with pytest.raises(OSError, match="sink"):
        writer.finish()


def test_a_source_with_nothing_yet_is_not_taken_for_its_end():
    read_end, write_end = os.pipe()
    os.set_blocking(read_end, False)
    with (
        open(read_end, "rb", buffering=0) as source,
        open(write_end, "wb"),
        pytest.raises(BlockingIOError),
    ):
        ChunkReader(source, KEY).read()


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_open_by_chance(raw):
    with pytest.raises(CryptoError):
        opened(raw)
