"""The scrypt recipient, for reading files that others locked with a passphrase.

Source: age-encryption.org/v1, "The scrypt recipient type"; RFC 7914.
"""

import hashlib
import re

from crypto import b64
from crypto.age.header import Stanza
from crypto.age.primitives import WRAPPED_BYTES, unwrap
from crypto.errors import MalformedFile, NotEnoughMemory, TooMuchWork
from crypto.secrecy import Secret

TAG = "scrypt"
MAX_WORK_FACTOR = 20
"""2 to this power blocks of 1 KiB: 1 GiB and a few seconds."""
_SALT_BYTES = 16
_USE = b"age-encryption.org/v1/scrypt"
_WORK_FACTOR = re.compile("[1-9][0-9]{0,2}")


class ScryptIdentity(Secret):
    """A passphrase to decrypt with."""

    __slots__ = ("_max_work_factor", "_passphrase")

    def __init__(self, passphrase: str, max_work_factor: int = MAX_WORK_FACTOR) -> None:
        """Take a passphrase, and the work that a file may ask for as a power of two."""
        self._passphrase = passphrase.encode()
        self._max_work_factor = max_work_factor

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        """Return the file key, or None if there is no such stanza or another passphrase.

        Raises:
            MalformedFile: The stanza is not of its form, or not alone.
            TooMuchWork: The stanza asks for more work than is granted.
            NotEnoughMemory: The machine could not give the memory.
        """
        if all(stanza.arguments[0] != TAG for stanza in stanzas):
            return None
        salt, work_factor = _parts(stanzas)
        if work_factor > self._max_work_factor:
            raise TooMuchWork
        blocks = 1 << work_factor
        try:
            key = hashlib.scrypt(
                self._passphrase,
                salt=_USE + salt,
                n=blocks,
                r=8,
                p=1,
                maxmem=blocks * 1024 + (1 << 20),
                dklen=32,
            )
        except (MemoryError, ValueError):
            raise NotEnoughMemory from None
        return unwrap(key, stanzas[0].body)


def check_alone(stanzas: tuple[Stanza, ...]) -> None:
    """Return if no scrypt stanza stands beside another one.

    Raises:
        MalformedFile: One does: whoever knows one recipient could have added it.
    """
    if len(stanzas) > 1 and any(stanza.arguments[0] == TAG for stanza in stanzas):
        raise MalformedFile


def _parts(stanzas: tuple[Stanza, ...]) -> tuple[bytes, int]:
    check_alone(stanzas)
    (stanza,) = stanzas
    if len(stanza.arguments) != 3 or len(stanza.body) != WRAPPED_BYTES:
        raise MalformedFile
    salt = b64.decode(stanza.arguments[1].encode())
    if len(salt) != _SALT_BYTES or not _WORK_FACTOR.fullmatch(stanza.arguments[2]):
        raise MalformedFile
    return salt, int(stanza.arguments[2])
