"""Changing the ways into a vault: asked for, proven on what the disk gives back, then done.

The vault may be open meanwhile; if it is not, its lock is taken for as long.
"""

from collections.abc import Callable
from pathlib import Path

from crypto import slots
from crypto.age.types import Unwrapper
from crypto.slots import Credentials, Unlocked
from desktop.vault.header import open_header, read_header, replace_header
from desktop.vault.layout import Layout
from desktop.vault.lock import VaultLock


def unlock_slots(
    folder: Path, credentials: Credentials, *, allow_weak: bool = False
) -> Unlocked:
    """Return the opened header of a vault that is open here. Takes one run of Argon2id.

    Raises:
        WrongPassphrase: The credentials do not open it.
        VaultError: As `header.open_header`.
    """
    layout = Layout(folder)
    _header, unlocked = open_header(
        layout, lambda raw: slots.unlock(raw, credentials, allow_weak=allow_weak)
    )
    return unlocked


def replace_slots(
    folder: Path, raw: bytes, proof: Credentials, *, allow_weak: bool = False
) -> Unlocked:
    """Make `raw` the header of a vault, once these credentials have opened it from disk.

    Raises:
        WrongPassphrase: They do not open it; the old header stands.
        OSError: The disk is full or failed; the old header stands.
    """
    return replace_header(
        Layout(folder),
        raw,
        lambda written: slots.unlock(written, proof, allow_weak=allow_weak),
    )


def recover_slots(
    folder: Path,
    identity: Unwrapper,
    change: Callable[[Unlocked], bytes],
    proof: Credentials,
    *,
    allow_weak: bool = False,
) -> None:
    """Open a vault's header with a recovery key, and give it a new way to open it.

    Args:
        folder: Where the vault lies; nobody has it open.
        identity: The secret half of the recovery key.
        change: Returns the header with the new slot.
        proof: What opens that slot.
        allow_weak: Take work below the floor; for tests only.

    Raises:
        NotForMe: No slot of this vault was made for this key.
        SlotsFull: There is no room for a new slot.
        VaultBusy: Somebody has the vault open.
        VaultError, OSError: As `open_header` and `replace_header`.
    """
    layout = Layout(folder)
    read_header(layout)
    layout.require()
    lock = VaultLock(layout.lock)
    try:
        _header, unlocked = open_header(
            layout, lambda raw: slots.unlock_with_recovery(raw, identity)
        )
        replace_slots(folder, change(unlocked), proof, allow_weak=allow_weak)
    finally:
        lock.release()
