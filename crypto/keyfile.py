"""Key files: 64 random bytes on a stick, without which a passphrase opens nothing.

The file is short text, so that it can be looked at and copied with care:

    deponent-keyfile/1
    key <128 hex digits>
    check <16 hex digits>

It says nothing of the vault that it belongs to. The check tells a damaged file from one of
another vault.
"""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass

from crypto.errors import BadKeyFile, NewerFormat
from crypto.secrecy import Secret

KEY_BYTES = 64
MAX_BYTES = 512
_MAGIC = "deponent-keyfile/"
_FIRST_LINE = f"{_MAGIC}1\n"
_NEWER = re.compile(_MAGIC + r"[1-9][0-9]{0,8}\n")
_FILE = re.compile(_FIRST_LINE + r"key ([0-9a-f]{128})\ncheck ([0-9a-f]{16})\n")


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class KeyFile(Secret):
    """What a key file holds.

    Attributes:
        raw: 64 bytes.
    """

    raw: bytes

    def to_bytes(self) -> bytes:
        """Return the content of the file, which is a secret."""
        body = f"{_FIRST_LINE}key {self.raw.hex()}\n"
        return f"{body}check {_check(body)}\n".encode()


def new_key_file(entropy: Callable[[int], bytes]) -> KeyFile:
    """Return a new key file.

    Args:
        entropy: Returns so many random bytes.
    """
    return KeyFile(entropy(KEY_BYTES))


def parse_key_file(raw: bytes) -> KeyFile:
    """Return the key file that these bytes are; line ends may have become those of Windows.

    Raises:
        BadKeyFile: They are none, or were damaged.
        NewerFormat: A newer version wrote it.
    """
    if len(raw) > MAX_BYTES or not raw.isascii():
        raise BadKeyFile
    text = raw.decode("ascii").replace("\r\n", "\n")
    match = _FILE.fullmatch(text)
    if match is None:
        if _NEWER.match(text) and not text.startswith(_FIRST_LINE):
            raise NewerFormat
        raise BadKeyFile
    if match[2] != _check(text[: match.start(2) - len("check ")]):
        raise BadKeyFile
    return KeyFile(bytes.fromhex(match[1]))


def _check(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()[:16]
