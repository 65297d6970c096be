"""Chunk streams to test with."""

import io

import pytest
from hypothesis import settings

from crypto.chunks import ChunkReader, ChunkWriter, SeekableChunkReader

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


def opened(raw: bytes) -> bytes:
    return ChunkReader(io.BytesIO(raw), KEY).read()


def opened_seeking(raw: bytes) -> bytes:
    return SeekableChunkReader(io.BytesIO(raw), KEY).read()


both = pytest.mark.parametrize("open_all", [opened, opened_seeking])
