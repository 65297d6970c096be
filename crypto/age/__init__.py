"""Age version 1 files: encrypt to recipients, decrypt with identities, as streams.

Identities and recipients are post-quantum (``pq``) by default; ``x25519`` is for readers
whose program is older. Every error is raised; a write that the sink refused is never lost.
"""

from crypto.age.file import (
    Writer,
    decrypt,
    encrypt,
    open_reader,
    open_reader_with_file_key,
    open_seekable,
)
from crypto.age.keys import generate, pad_recipients, parse_identity, parse_recipient
from crypto.age.scrypt import ScryptIdentity
from crypto.age.types import Identity, Kind, Recipient, Unwrapper
from crypto.chunks import ChunkReader as Reader

__all__ = [
    "Identity",
    "Kind",
    "Reader",
    "Recipient",
    "ScryptIdentity",
    "Unwrapper",
    "Writer",
    "decrypt",
    "encrypt",
    "generate",
    "open_reader",
    "open_reader_with_file_key",
    "open_seekable",
    "pad_recipients",
    "parse_identity",
    "parse_recipient",
]
