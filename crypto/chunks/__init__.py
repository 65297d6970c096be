"""The chunk stream: 64 KiB at a time, each chunk sealed and counted, the last one marked.

This is the payload of an age file without its nonce, and the whole of an attachment in the
vault. A reader gives out a chunk only once it is authenticated, and says "end" only once
the marked last chunk was the last thing there. A key must never seal two streams.
"""

from crypto.chunks.layout import CHUNK_BYTES, KEY_BYTES, encrypted_size, plain_size
from crypto.chunks.reader import ChunkReader
from crypto.chunks.seekable import SeekableChunkReader
from crypto.chunks.writer import ChunkWriter

__all__ = [
    "CHUNK_BYTES",
    "KEY_BYTES",
    "ChunkReader",
    "ChunkWriter",
    "SeekableChunkReader",
    "encrypted_size",
    "plain_size",
]
