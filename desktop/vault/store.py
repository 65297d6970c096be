"""Making and opening vaults.

A vault is made in a folder beside its own and named last, so a half-made one is never taken
for a vault. Opening looks at everything before it changes anything: whatever is missing,
cut off, foreign or newer is refused, and every byte of it stays as it was.
"""

import os
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from crypto import slots
from crypto.errors import BadCard, WeakHeader
from crypto.identity import Identity
from crypto.passphrase import KdfParams
from crypto.slots import Credentials, Note
from desktop.vault.chain import (
    RECENT,
    head_of,
    require_not_older,
    require_sound,
)
from desktop.vault.check import pages_are_sound
from desktop.vault.connecting import (
    look_into,
    open_database,
    open_to_read,
)
from desktop.vault.content import Entropy
from desktop.vault.database import Database
from desktop.vault.errors import VaultDamaged, VaultMissing
from desktop.vault.header import (
    Header,
    mend_header,
    open_header,
    read_header,
)
from desktop.vault.layout import DATABASE, Layout
from desktop.vault.lock import VaultLock
from desktop.vault.making import fill, half_made
from desktop.vault.opened import OpenVault, RestOfVault
from desktop.vault.salvage import salvage
from desktop.vault.saved import note_loss, require_file
from desktop.vault.steps import require_known, take_missing_steps
from desktop.vault.vault_keys import VaultKeys

SMALLEST_DATABASE = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a new vault demands of whoever opens it.

    Attributes:
        kdf: The work of opening.
        allow_weak: Take work below the floor; for tests only.
    """

    kdf: KdfParams
    allow_weak: bool = False


def exists(folder: Path) -> bool:
    """Say whether a vault, or a part of one, is in `folder`."""
    return Layout(folder).has_any()


def create(
    folder: Path,
    passphrase: str,
    identity: Identity,
    terms: Terms,
    entropy: Entropy,
    at: str,
) -> OpenVault:
    """Make a vault and open it. Takes seconds.

    Args:
        folder: Where it shall lie; missing or empty.
        passphrase: Whether it is strong enough was asked before.
        identity: The owner's keys and card.
        terms: The work of opening.
        entropy: Returns so many random bytes.
        at: ISO 8601 time with offset.

    Raises:
        VaultExists: A vault, or a part of one, is there already.
        WeakHeader: The work is below the floor.
        OSError: Something else is in the folder, or the disk is full or failed. Nothing
            that was there was changed.
        NotEnoughMemory: The machine could not give the memory for the key derivation.
    """
    if terms.kdf.is_weak and not terms.allow_weak:
        raise WeakHeader
    note = Note(made_on=at[:10])
    with half_made(folder) as new:
        credentials = Credentials(passphrase)
        raw, master_key = slots.new_header(credentials, terms.kdf, entropy, note)
        keys = VaultKeys(raw, master_key, entropy)
        fill(new, keys, identity, at)
    layout = Layout(folder)
    return _open(layout, Header(raw, raw, raw), keys, VaultLock(layout.lock), at)


def open_vault(
    folder: Path,
    credentials: Credentials,
    entropy: Entropy = os.urandom,
    *,
    at: str,
    allow_weak: bool = False,
) -> OpenVault:
    """Open a vault. Takes seconds.

    That saved changes were lost is written down, and no reason to refuse it.

    Args:
        folder: Where it lies.
        credentials: Passphrase and perhaps key file.
        entropy: Returns so many random bytes.
        at: ISO 8601 time with offset.
        allow_weak: Take key derivation below the floor; for tests only.

    Raises:
        WrongPassphrase: They do not open the vault.
        VaultMissing: There is no vault, or a file of it is missing.
        VaultDamaged: A file of it is cut off, changed or another vault's.
        VaultNewer: A newer version made or changed it.
        VaultErased: It was erased, or erasing it has begun.
        VaultBusy: Another process has it open.
        ChainBroken: It is older than what was last seen, or its record was changed.
        NotEnoughMemory: The machine could not give the memory for the key derivation.
        OSError: The disk failed.
    """
    layout = Layout(folder)
    read_header(layout)
    layout.require()
    lock = VaultLock(layout.lock)
    try:
        header, unlocked = open_header(
            layout, lambda raw: slots.unlock(raw, credentials, allow_weak=allow_weak)
        )
    except BaseException:
        lock.release()
        raise
    keys = VaultKeys(header.raw, unlocked.master_key, entropy)
    return _open(layout, header, keys, lock, at)


def _open(
    layout: Layout, header: Header, keys: VaultKeys, lock: VaultLock, at: str
) -> OpenVault:
    with ExitStack() as undo:
        undo.callback(lock.release)
        identity = _look(layout, keys)
        mend_header(layout, header)
        database = open_database(layout.database, keys.database)
        undo.callback(database.close)
        take_missing_steps(database)
        beside = keys.beside(layout)
        note_loss(database, beside.saved, at)
        vault = OpenVault(layout, lock, database, beside, identity, keys.entropy)
        undo.pop_all()
    return vault


def open_rest(
    folder: Path,
    credentials: Credentials,
    entropy: Entropy = os.urandom,
    *,
    allow_weak: bool = False,
) -> RestOfVault:
    """Open what can still be read of a damaged vault. Changes nothing in its folder.

    Only a mark of damage that is no longer true is taken away.

    Args:
        folder: Where it lies.
        credentials: Passphrase and perhaps key file.
        entropy: Returns so many random bytes.
        allow_weak: Take key derivation below the floor; for tests only.

    Raises:
        WrongPassphrase: They do not open the vault.
        VaultMissing: There is no vault, or its database is missing.
        VaultDamaged: Not even its tables and its owner can be read, or the database is
            no file.
        VaultNewer: A newer version made or changed it.
        VaultBusy: Another process has it open.
        NotEnoughMemory: The machine could not give the memory for the key derivation.
        OSError: The disk failed.
    """
    layout = Layout(folder)
    read_header(layout)
    if not layout.database.exists():
        raise VaultMissing(DATABASE)
    lock = VaultLock(layout.lock)
    with ExitStack() as undo:
        undo.callback(lock.release)
        header, unlocked = open_header(
            layout, lambda raw: slots.unlock(raw, credentials, allow_weak=allow_weak)
        )
        keys = VaultKeys(header.raw, unlocked.master_key, entropy)
        database = open_to_read(layout, keys.database)
        undo.callback(database.close)
        require_known(database)
        if pages_are_sound(database):
            layout.damaged.unlink(missing_ok=True)
        readable = salvage(database)
        identity = owner_of(readable)
        beside = keys.beside(layout)
        vault = RestOfVault(layout, lock, readable, beside, identity, entropy)
        undo.pop_all()
        database.close()
    return vault


def _look(layout: Layout, keys: VaultKeys) -> Identity:
    """Return the owner, if everything is as it must be. Changes nothing."""
    if layout.damaged.exists():
        raise VaultDamaged(DATABASE)
    layout.require_files()
    if layout.database.stat().st_size < SMALLEST_DATABASE:
        raise VaultDamaged(DATABASE)
    beside = keys.beside(layout)
    seen = beside.head.read()
    with look_into(layout, keys.database) as database:
        require_known(database)
        identity = owner_of(database)
        require_not_older(database, seen)
        head = head_of(database)
        require_sound(database, identity.card, max(0, head.count - RECENT))
        require_file(database, beside.saved)
    return identity


def owner_of(database: Database) -> Identity:
    """Return the owner.

    Raises:
        VaultDamaged: There is none, or the keys are not those of the card.
    """
    row = database.row("SELECT secret FROM owner")
    if row is None:
        raise VaultDamaged(DATABASE)
    try:
        return Identity.from_bytes(row[0])
    except BadCard:
        raise VaultDamaged(DATABASE) from None
