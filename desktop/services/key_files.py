"""Small secret files that people bring on a stick: key files and recovery keys."""

from pathlib import Path

from crypto.age import Unwrapper, parse_identity
from crypto.card import MAX_CARD_BYTES, Card, parse_card
from crypto.errors import BadCard, BadKey
from crypto.keyfile import MAX_BYTES, KeyFile, parse_key_file
from desktop.disk import open_regular
from desktop.services.errors import NoRecoveryKey

_BEGINNING = "AGE-SECRET-KEY-"


def read_key_file(path: Path) -> KeyFile:
    """Return what a key file holds.

    Raises:
        BadKeyFile: It is none, or was damaged.
        NewerFormat: A newer version wrote it.
        OSError: It cannot be read.
    """
    return parse_key_file(_begin(path, MAX_BYTES))


def read_recovery_key(path: Path) -> Unwrapper | Card:
    """Return the recovery key of a file: the key itself, or the card of one in pieces.

    Raises:
        NoRecoveryKey: It is neither.
        OSError: It cannot be read.
    """
    try:
        text = _begin(path, MAX_CARD_BYTES).decode()
        lines = [line.strip() for line in text.splitlines()]
        secrets = [line for line in lines if line.upper().startswith(_BEGINNING)]
        if len(secrets) == 1:
            return parse_identity(secrets[0])
        return parse_card(text)
    except (BadCard, BadKey, UnicodeDecodeError):
        raise NoRecoveryKey from None


def _begin(path: Path, limit: int) -> bytes:
    """Return the file, or one byte too many if it is larger."""
    found = bytearray()
    with open_regular(path) as stream:
        while piece := stream.read(limit + 1 - len(found)):
            found += piece
    return bytes(found)
