"""Key slots: one random master key, locked once for each way to open the vault.

A slot says its kind, so only those are tried that fit what was given, and all passphrases
cost one run of Argon2id together. A passphrase slot is bound to the vault and to the key
derivation, a recovery slot to the vault; the seal binds every line. See crypto/header.py
for the text and docs/adr for the reasons.
"""

from collections.abc import Iterator
from dataclasses import replace

from crypto import box, recovery
from crypto.age.types import Unwrapper
from crypto.errors import (
    MalformedHeader,
    NotForMe,
    Tampered,
    WeakHeader,
    WrongPassphrase,
)
from crypto.header import (
    KEY_BYTES,
    KEY_FILE,
    MAX_BYTES,
    MAX_ERASE_AFTER,
    MAX_SLOTS,
    PASSPHRASE,
    RECOVERY,
    Header,
    Slot,
    parse_header,
    subkey,
)
from crypto.passphrase import SALT_BYTES, KdfParams, derive
from crypto.slot_changes import Unlocked
from crypto.slot_locks import Credentials, Entropy, context_of, passphrase_slot, slot_key
from crypto.slot_notes import MAX_LABEL_BYTES, Note

__all__ = [
    "KEY_FILE",
    "MAX_BYTES",
    "MAX_ERASE_AFTER",
    "MAX_LABEL_BYTES",
    "MAX_SLOTS",
    "PASSPHRASE",
    "RECOVERY",
    "Credentials",
    "Header",
    "Note",
    "Slot",
    "Unlocked",
    "new_header",
    "parse_header",
    "subkey",
    "unlock",
    "unlock_with_recovery",
]

_ID_BYTES = 16


def new_header(
    credentials: Credentials, params: KdfParams, entropy: Entropy, note: Note
) -> tuple[bytes, bytes]:
    """Return the header of a new vault, and its master key.

    Args:
        credentials: Whether the passphrase is strong enough is asked elsewhere.
        params: The work of opening; this takes as long.
        entropy: Returns so many random bytes.
        note: About the first slot.

    Raises:
        NotEnoughMemory: The machine could not give the memory.
    """
    master_key = entropy(KEY_BYTES)
    empty = Header(
        vault_id=entropy(_ID_BYTES).hex(),
        ops=params.ops,
        memory_kib=params.memory_kib,
        salt=entropy(SALT_BYTES),
        erase_after=0,
        slots=(),
    )
    slot = passphrase_slot(empty, master_key, credentials, note, entropy)
    return replace(empty, slots=(slot,)).to_bytes(master_key), master_key


def unlock(raw: bytes, credentials: Credentials, *, allow_weak: bool = False) -> Unlocked:
    """Return the header with its master key. Takes one run of Argon2id.

    Args:
        raw: The bytes of the header file.
        credentials: What the person gave.
        allow_weak: Take work below the floor; for tests only.

    Raises:
        WrongPassphrase: No slot of this kind opens; passphrase or key file may be wrong.
        MalformedHeader: The header is damaged, or somebody without the master key changed
            any line of it.
        NewerFormat: A newer version wrote it.
        WeakHeader: It asks for less work than the floor.
        TooMuchWork: It asks for more work than is granted.
        NotEnoughMemory: The machine could not give the memory.
    """
    header = parse_header(raw)
    params = header.params
    if params.is_weak and not allow_weak:
        raise WeakHeader
    key = slot_key(derive(credentials.passphrase, header.salt, params), credentials)
    context = context_of(header, credentials.kind)
    for slot in _of_kind(header, credentials.kind):
        try:
            master_key = box.unlock(key, slot.sealed, context)
        except Tampered:
            continue
        return _unlocked(raw, header, master_key, slot)
    raise WrongPassphrase


def unlock_with_recovery(raw: bytes, identity: Unwrapper) -> Unlocked:
    """Return the header with its master key, opened by an organisation's recovery key.

    Args:
        raw: The bytes of the header file.
        identity: The secret half of the recovery key.

    Raises:
        NotForMe: No slot was made for this key.
        MalformedHeader: As `unlock`; also a slot that was carried here from another vault.
        NewerFormat: A newer version wrote it.
    """
    header = parse_header(raw)
    context = context_of(header, RECOVERY)
    for slot in _of_kind(header, RECOVERY):
        try:
            master_key = recovery.unlock_key(slot.sealed, context, identity)
        except NotForMe:
            continue
        except Tampered:
            raise MalformedHeader from None
        return _unlocked(raw, header, master_key, slot)
    raise NotForMe


def _unlocked(raw: bytes, header: Header, master_key: bytes, used: Slot) -> Unlocked:
    if len(master_key) != KEY_BYTES:
        raise MalformedHeader
    header.require_seal(raw, master_key)
    return Unlocked(header, master_key, used)


def _of_kind(header: Header, kind: str) -> Iterator[Slot]:
    return (slot for slot in header.slots if slot.kind == kind)
