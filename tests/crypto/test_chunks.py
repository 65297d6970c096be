"""The chunk stream: what goes in comes out, in pieces of any size and from any place."""

import io
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.chunks import (
    CHUNK_BYTES,
    ChunkReader,
    ChunkWriter,
    SeekableChunkReader,
    encrypted_size,
    plain_size,
)
from crypto.chunks.layout import SEALED_BYTES
from crypto.errors import Truncated
from tests.crypto.files import Trickle
from tests.crypto.streams import FEW, KEY, SIZES, both, plain_of, sealed_of


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


@pytest.mark.parametrize("make", [ChunkWriter, ChunkReader, SeekableChunkReader])
def test_a_key_of_another_size_is_not_taken(make):
    with pytest.raises(ValueError, match="32 bytes"):
        make(io.BytesIO(sealed_of(b"")), bytes(31))


def test_a_stream_can_be_read_from_a_pipe():
    plain = plain_of(50_000)
    read_end, write_end = os.pipe()
    with open(write_end, "wb") as sink:
        sink.write(sealed_of(plain))
    with open(read_end, "rb", buffering=0) as source:
        assert ChunkReader(source, KEY).read() == plain
