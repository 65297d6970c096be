"""Age files, whole: the header joined to the payload.

A file key is given out only after the MAC of the whole header was verified under it, so
what the header says is what its writer said.
"""

import os
from collections.abc import Callable, Sequence

from crypto.age import header as grammar
from crypto.age.header import Header
from crypto.age.keys import common_kind
from crypto.age.primitives import (
    FILE_KEY_BYTES,
    NONCE_BYTES,
    header_mac,
    header_mac_holds,
    payload_key,
)
from crypto.age.scrypt import check_alone
from crypto.age.types import Recipient, Unwrapper
from crypto.chunks import ChunkReader, ChunkWriter, SeekableChunkReader
from crypto.chunks.layout import BATCH, CHUNK_BYTES
from crypto.errors import HeaderTampered, HeaderTruncated, NotForMe
from crypto.streams import SeekableSource, Sink, Source, fill, write_all

_BUFFER_BYTES = BATCH * CHUNK_BYTES


class Writer(ChunkWriter):
    """Takes plain bytes and writes an age file to `sink`.

    Nothing is whole until `finish` has returned; it neither flushes nor closes the sink.
    """

    def __init__(
        self,
        sink: Sink,
        recipients: Sequence[Recipient],
        *,
        file_key: bytes | None = None,
        entropy: Callable[[int], bytes] = os.urandom,
    ) -> None:
        """Write the header.

        Args:
            sink: Binary file; short writes are completed, errors come through.
            recipients: One or more, all of one kind.
            file_key: 16 random bytes, for this file only; made here if not given.
            entropy: Returns so many random bytes.

        Raises:
            NoRecipients: There is none.
            MixedRecipients: There are two kinds.
            BadKey: A recipient is not one that keeps a secret.
            OSError: What the sink raised.
        """
        common_kind(recipients)
        self.file_key = entropy(FILE_KEY_BYTES) if file_key is None else file_key
        if len(self.file_key) != FILE_KEY_BYTES:
            raise ValueError("a file key is 16 bytes")
        stanzas = tuple(recipient.wrap(self.file_key) for recipient in recipients)
        covered = grammar.covered_bytes(stanzas)
        nonce = entropy(NONCE_BYTES)
        whole = grammar.finished(covered, header_mac(self.file_key, covered)) + nonce
        write_all(sink, memoryview(whole))
        super().__init__(sink, payload_key(self.file_key, nonce))


def open_reader(source: Source, identities: Sequence[Unwrapper]) -> ChunkReader:
    """Read the header and return a reader of the plain bytes.

    Args:
        source: Binary file; need not be seekable.
        identities: Tried in turn on all stanzas.

    Raises:
        NotAgeFile, NewerFormat, HeaderTruncated, MalformedFile: See `crypto.age.header`.
        NotForMe: No stanza opens.
        HeaderTampered: A stanza opens, but the header was changed.
        OSError: What the source raised.
    """
    header, rest = grammar.take(source)
    return _payload_reader(source, rest, find_file_key(header, identities))


def open_reader_with_file_key(source: Source, file_key: bytes) -> ChunkReader:
    """Read the header and return a reader, for whoever has the file key already.

    Raises:
        CryptoError: As `open_reader`; HeaderTampered also for another file's key.
        OSError: What the source raised.
    """
    header, rest = grammar.take(source)
    _check_mac(header, file_key)
    return _payload_reader(source, rest, file_key)


def open_seekable(
    source: SeekableSource, identities: Sequence[Unwrapper]
) -> SeekableChunkReader:
    """Read the header and return a reader of the plain bytes from any place.

    Raises:
        CryptoError: As `open_reader`; Truncated and Tampered also for the last chunk.
        OSError: What the source raised.
    """
    begin = source.tell()
    header, _rest = grammar.take(source)
    file_key = find_file_key(header, identities)
    source.seek(begin + header.size)
    nonce = _nonce(source, b"")
    return SeekableChunkReader(source, payload_key(file_key, nonce))


def encrypt(source: Source, sink: Sink, recipients: Sequence[Recipient]) -> None:
    """Encrypt all of `source` to `sink`. The sink is neither flushed nor closed.

    Raises:
        CryptoError: As `Writer`.
        OSError: What the source or the sink raised.
    """
    writer = Writer(sink, recipients)
    buffer = memoryview(bytearray(_BUFFER_BYTES))
    while count := fill(source, buffer):
        writer.write(buffer[:count])
    writer.finish()


def decrypt(source: Source, sink: Sink, identities: Sequence[Unwrapper]) -> None:
    """Decrypt all of `source` to `sink`. The sink is neither flushed nor closed.

    Only authentic bytes reach the sink, but all of them are authentic only once this has
    returned: after an error the caller throws away what the sink got.

    Raises:
        CryptoError: As `open_reader`; Truncated and Tampered also for the payload.
        OSError: What the source or the sink raised.
    """
    reader = open_reader(source, identities)
    buffer = memoryview(bytearray(_BUFFER_BYTES))
    while count := reader.readinto(buffer):
        write_all(sink, buffer[:count])


def find_file_key(header: Header, identities: Sequence[Unwrapper]) -> bytes:
    """Return the file key that one of `identities` finds, once the MAC holds.

    Raises:
        MalformedFile: A stanza of an identity's type is not of its form.
        NotForMe: No stanza opens.
        HeaderTampered: A stanza opens, but the header was changed.
    """
    check_alone(header.stanzas)
    for identity in identities:
        file_key = identity.unwrap(header.stanzas)
        if file_key is not None:
            _check_mac(header, file_key)
            return file_key
    raise NotForMe


def _check_mac(header: Header, file_key: bytes) -> None:
    if not header_mac_holds(file_key, header.covered, header.mac):
        raise HeaderTampered


def _payload_reader(source: Source, rest: bytes, file_key: bytes) -> ChunkReader:
    nonce = _nonce(source, rest[:NONCE_BYTES])
    return ChunkReader(source, payload_key(file_key, nonce), rest[NONCE_BYTES:])


def _nonce(source: Source, begin: bytes) -> bytes:
    rest = memoryview(bytearray(NONCE_BYTES - len(begin)))
    if fill(source, rest) < len(rest):
        raise HeaderTruncated
    return begin + rest
