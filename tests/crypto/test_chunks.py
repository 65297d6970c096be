"""The chunk stream: what goes in comes out, and nothing else ever does."""

import errno
import io
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.chunks import (
    CHUNK_BYTES,
    ChunkReader,
    ChunkWriter,
    SeekableChunkReader,
    encrypted_size,
    plain_size,
)
from crypto.chunks.layout import SEALED_BYTES, TAG_BYTES, Cipher
from crypto.errors import CryptoError, Tampered, Truncated
from tests.crypto.files import Answers, BreaksAfter, FullAfter, ShortWrites, Trickle

KEY = bytes(range(32))
SIZES = (0, 1, 65535, 65536, 65537, 131071, 131072, 131073, 17 * 65536, 17 * 65536 + 1)
FEW = settings(max_examples=40, deadline=None)


def plain_of(size: int) -> bytes:
    return (bytes(range(251)) * (size // 251 + 1))[:size]


def sealed_of(plain: bytes, key: bytes = KEY) -> bytes:
    sink = io.BytesIO()
    writer = ChunkWriter(sink, key)
    writer.write(plain)
    writer.finish()
    return sink.getvalue()


def by_hand(*chunks: bytes, last: int | None = None) -> bytes:
    """Seal `chunks`, marking as last the one at `last`."""
    cipher, whole = Cipher(KEY), b""
    for place, chunk in enumerate(chunks):
        target = bytearray(len(chunk) + TAG_BYTES)
        mark = place == (len(chunks) - 1 if last is None else last)
        cipher.seal(place, memoryview(chunk), memoryview(target), last=mark)
        whole += target
    return whole


def opened(raw: bytes) -> bytes:
    return ChunkReader(io.BytesIO(raw), KEY).read()


def opened_seeking(raw: bytes) -> bytes:
    return SeekableChunkReader(io.BytesIO(raw), KEY).read()


both = pytest.mark.parametrize("open_all", [opened, opened_seeking])


@both
@pytest.mark.parametrize("size", SIZES)
def test_every_size_comes_back_as_it_was(size, open_all):
    assert open_all(sealed_of(plain_of(size))) == plain_of(size)


@pytest.mark.parametrize("size", SIZES)
def test_sizes_are_known_without_reading(size):
    assert len(sealed_of(plain_of(size))) == encrypted_size(size)
    assert plain_size(encrypted_size(size)) == size


@pytest.mark.parametrize("size", [0, 15, SEALED_BYTES + 1, SEALED_BYTES + 16])
def test_a_size_that_no_stream_has_is_called_truncated(size):
    with pytest.raises(Truncated):
        plain_size(size)


def test_the_same_plain_bytes_in_any_pieces_make_the_same_stream():
    plain = plain_of(3 * CHUNK_BYTES + 5)
    for step in (1000, 65535, 65536, 65537, 200_000):
        sink = io.BytesIO()
        writer = ChunkWriter(sink, KEY)
        for at in range(0, len(plain), step):
            piece = plain[at : at + step]
            assert writer.write(memoryview(piece)) == len(piece)
        writer.finish()
        assert sink.getvalue() == sealed_of(plain)


@FEW
@given(st.lists(st.integers(0, 150_000), max_size=6), st.integers(1, 100_000))
def test_any_pieces_in_and_any_pieces_out_agree(pieces, step):
    plain = plain_of(sum(pieces))
    sink, at = io.BytesIO(), 0
    writer = ChunkWriter(sink, KEY)
    for size in pieces:
        writer.write(plain[at : at + size])
        at += size
    writer.finish()
    reader = ChunkReader(Trickle(sink.getvalue(), 70_001), KEY)
    got = bytearray()
    while piece := reader.read(step):
        got += piece
        assert len(piece) == step or len(got) == len(plain)
    assert got == plain


@FEW
@given(
    st.sampled_from(SIZES),
    st.lists(st.tuples(st.integers(0, 1_200_000), st.integers(0, 300_000)), max_size=8),
)
def test_reading_from_any_place_gives_what_is_there(size, jumps):
    plain = plain_of(size)
    reader = SeekableChunkReader(_behind_a_header(plain), KEY)
    assert reader.size == size
    for place, count in jumps:
        assert reader.seek(place) == place
        assert reader.read(count) == plain[place : place + count]
        assert reader.tell() == place + len(plain[place : place + count])


def _behind_a_header(plain: bytes) -> io.BytesIO:
    source = io.BytesIO(b"header" + sealed_of(plain))
    source.seek(6)
    return source


def test_seeking_counts_from_the_start_from_here_and_from_the_end():
    reader = SeekableChunkReader(io.BytesIO(sealed_of(plain_of(100_000))), KEY)
    assert reader.seek(-10, io.SEEK_END) == 99_990
    assert reader.seek(5, io.SEEK_CUR) == 99_995
    assert reader.read() == plain_of(100_000)[-5:]
    assert reader.read(1) == b""
    with pytest.raises(ValueError, match="before the start"):
        reader.seek(-1)


def test_a_seekable_reader_works_below_a_buffered_reader():
    plain = plain_of(200_000)
    file = io.BufferedReader(SeekableChunkReader(io.BytesIO(sealed_of(plain)), KEY))
    file.seek(65_530)
    assert file.read(20) == plain[65_530:65_550]
    assert file.read() == plain[65_550:]


def test_closing_a_seekable_reader_closes_the_source_only_if_asked_to():
    kept, given_away = io.BytesIO(sealed_of(b"x")), io.BytesIO(sealed_of(b"x"))
    SeekableChunkReader(kept, KEY).close()
    SeekableChunkReader(given_away, KEY, close_source=True).close()
    assert (kept.closed, given_away.closed) == (False, True)


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


def test_a_stream_can_be_read_from_a_pipe():
    plain = plain_of(50_000)
    read_end, write_end = os.pipe()
    with open(write_end, "wb") as sink:
        sink.write(sealed_of(plain))
    with open(read_end, "rb", buffering=0) as source:
        assert ChunkReader(source, KEY).read() == plain


def test_a_source_with_nothing_yet_is_not_taken_for_its_end():
    read_end, write_end = os.pipe()
    os.set_blocking(read_end, False)
    with (
        open(read_end, "rb", buffering=0) as source,
        open(write_end, "wb"),
        pytest.raises(BlockingIOError),
    ):
        ChunkReader(source, KEY).read()


@pytest.mark.parametrize("make", [ChunkWriter, ChunkReader, SeekableChunkReader])
def test_a_key_of_another_size_is_not_taken(make):
    with pytest.raises(ValueError, match="32 bytes"):
        make(io.BytesIO(sealed_of(b"")), bytes(31))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_open_by_chance(raw):
    with pytest.raises(CryptoError):
        opened(raw)
