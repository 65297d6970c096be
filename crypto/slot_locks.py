"""How the master key is locked into one slot: from what a person gives to the key of a box.

A passphrase slot is bound to the vault, the key derivation and its kind; a recovery slot to
the vault and its kind.
"""

from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from crypto import box
from crypto.header import KEY_FILE, PASSPHRASE, RECOVERY, Header, Slot
from crypto.keyfile import KeyFile
from crypto.passphrase import derive
from crypto.secrecy import Secret
from crypto.slot_notes import Note, lock_note

_BOX_PURPOSE = b"deponent slot/1 "

Entropy = Callable[[int], bytes]
"""Returns so many random bytes."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Credentials(Secret):
    """What a person opens a vault with.

    Attributes:
        passphrase: As typed.
        key_file: None for a slot that a passphrase alone opens.
    """

    passphrase: str
    key_file: KeyFile | None = None

    @property
    def kind(self) -> str:
        """The kind of slot that this opens."""
        return PASSPHRASE if self.key_file is None else KEY_FILE


def passphrase_slot(
    header: Header,
    master_key: bytes,
    credentials: Credentials,
    note: Note,
    entropy: Entropy,
) -> Slot:
    """Return a new slot that these credentials open; takes one run of Argon2id."""
    stretched = derive(credentials.passphrase, header.salt, header.params)
    key = slot_key(stretched, credentials)
    sealed = box.lock(key, master_key, context_of(header, credentials.kind), entropy)
    line = f"slot {credentials.kind} box={sealed.hex()}"
    return lock_note(master_key, header, line, note, entropy)


def slot_key(stretched: bytes, credentials: Credentials) -> bytes:
    """Return the key of a slot: from the passphrase alone, or from it and the key file.

    Source:
        RFC 5869, HKDF-SHA-256 without salt: 32 bytes of Argon2id, then 64 of the file.
    """
    file = b"" if credentials.key_file is None else credentials.key_file.raw
    info = _BOX_PURPOSE + credentials.kind.encode()
    return HKDF(hashes.SHA256(), 32, salt=None, info=info).derive(stretched + file)


def context_of(header: Header, kind: str) -> bytes:
    """Return what a slot of this kind is bound to."""
    about = header.about_vault
    if kind != RECOVERY:
        about += header.kdf_line
    return f"{about}slot {kind}".encode()
