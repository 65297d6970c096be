"""The vault header: one random master key, locked once for each way to open the vault.

A header is short ASCII text, so that it can be looked at and printed:

    deponent-vault/1
    vault <32 hex digits>
    slot passphrase argon2id ops=3 memory_kib=1048576 salt=<32 hex> box=<144 hex>
    check <64 hex digits>

Each box is bound to the vault id and to all that its line says. Slot types that this
version does not know are kept as they are. The check tells damage from a wrong passphrase;
it protects from nobody. Work is limited before any is done.
"""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from crypto import box
from crypto.errors import (
    MalformedHeader,
    NewerFormat,
    Tampered,
    TooMuchWork,
    WeakHeader,
    WrongPassphrase,
)
from crypto.passphrase import MAX_MEMORY_KIB, MAX_OPS, SALT_BYTES, KdfParams, derive

MAX_BYTES = 64 * 1024
MAX_SLOTS = 16
KEY_BYTES = 32
_ID_BYTES = 16
_MAGIC = "deponent-vault/"
_FIRST_LINE = f"{_MAGIC}1\n"
_NEWER = re.compile(_MAGIC + r"[1-9][0-9]{0,8}\n")
_HEADER = re.compile(
    _FIRST_LINE
    + r"vault ([0-9a-f]{32})\n((?:slot [!-~]+(?: [!-~]+)*\n)+)check ([0-9a-f]{64})\n"
)
_PASSPHRASE_SLOT = re.compile(
    r"(slot passphrase argon2id ops=([1-9][0-9]{0,8}) memory_kib=([1-9][0-9]{0,11})"
    r" salt=([0-9a-f]{32})) box=([0-9a-f]{144})"
)
_KIND = "slot passphrase "


@dataclass(frozen=True, slots=True)
class _Header:
    """What a header says; `slots` are its lines, all kept as they came."""

    vault_id: str
    slots: tuple[str, ...]

    def to_bytes(self) -> bytes:
        lines = "".join(f"{slot}\n" for slot in self.slots)
        body = f"{_FIRST_LINE}vault {self.vault_id}\n{lines}"
        return f"{body}check {_check(body)}\n".encode()


def new_header(
    passphrase: str, params: KdfParams, entropy: Callable[[int], bytes]
) -> tuple[bytes, bytes]:
    """Return the header of a new vault, and its master key.

    Args:
        passphrase: As typed; whether it is strong enough is asked elsewhere.
        params: The work of opening; this takes as long.
        entropy: Returns so many random bytes.

    Raises:
        NotEnoughMemory: The machine could not give the memory.
    """
    master_key = entropy(KEY_BYTES)
    vault = entropy(_ID_BYTES).hex()
    slot = _lock(vault, master_key, passphrase, params, entropy)
    return _Header(vault, (slot,)).to_bytes(), master_key


def unlock(header: bytes, passphrase: str, *, allow_weak: bool = False) -> bytes:
    """Return the master key.

    Args:
        header: The bytes of the header file.
        passphrase: As typed.
        allow_weak: Take work below the floor; for tests only.

    Raises:
        WrongPassphrase: The passphrase slot does not open.
        MalformedHeader: The header is damaged.
        NewerFormat: A newer version wrote it.
        WeakHeader: It asks for less work than the floor.
        TooMuchWork: It asks for more work than is granted.
        NotEnoughMemory: The machine could not give the memory.
    """
    return _unlock(_parse(header), passphrase, allow_weak=allow_weak)


def change_passphrase(
    header: bytes,
    old: str,
    new: str,
    params: KdfParams,
    entropy: Callable[[int], bytes],
) -> bytes:
    """Return the header with its passphrase slot made anew; the other slots stay.

    Whoever has a copy of the old header still opens it with the old passphrase.

    Args:
        header: The bytes of the header file.
        old: The passphrase that opens it.
        new: The passphrase that shall open it.
        params: The work of opening with the new passphrase. The old header is taken even
            if it is weak, so that it can be made stronger.
        entropy: Returns so many random bytes.

    Raises:
        CryptoError: As `unlock`.
    """
    parsed = _parse(header)
    master_key = _unlock(parsed, old, allow_weak=True)
    fresh = _lock(parsed.vault_id, master_key, new, params, entropy)
    slots = tuple(fresh if slot.startswith(_KIND) else slot for slot in parsed.slots)
    return replace(parsed, slots=slots).to_bytes()


def vault_id(header: bytes) -> str:
    """Return the 32 hex digits that name the vault.

    Raises:
        MalformedHeader: The header is damaged.
        NewerFormat: A newer version wrote it.
    """
    return _parse(header).vault_id


def subkey(master_key: bytes, purpose: bytes) -> bytes:
    """Return the 32-byte key for one purpose; none tells anything of another.

    Args:
        master_key: 32 bytes.
        purpose: ASCII bytes naming the use, e.g. ``b"database"``.
    Source:
        RFC 5869, HKDF-SHA-256.
    """
    if len(master_key) != KEY_BYTES or not purpose:
        raise ValueError("a master key is 32 bytes and a purpose has a name")
    return HKDF(hashes.SHA256(), 32, None, b"deponent subkey/1 " + purpose).derive(
        master_key
    )


def _parse(raw: bytes) -> _Header:
    if len(raw) > MAX_BYTES or not raw.isascii():
        raise MalformedHeader
    text = raw.decode("ascii")
    match = _HEADER.fullmatch(text)
    if match is None:
        if _NEWER.match(text) and not text.startswith(_FIRST_LINE):
            raise NewerFormat
        raise MalformedHeader
    vault, lines, check = match.groups()
    if check != _check(text[: match.start(3) - len("check ")]):
        raise MalformedHeader
    slots = tuple(lines.splitlines())
    mine = [slot for slot in slots if slot.startswith(_KIND)]
    if len(slots) > MAX_SLOTS or len(mine) != 1 or not _PASSPHRASE_SLOT.fullmatch(mine[0]):
        raise MalformedHeader
    return _Header(vault, slots)


def _unlock(header: _Header, passphrase: str, *, allow_weak: bool) -> bytes:
    (slot,) = (each for each in header.slots if each.startswith(_KIND))
    match = _PASSPHRASE_SLOT.fullmatch(slot)
    if match is None:
        raise MalformedHeader
    facts, ops, memory_kib, salt, sealed = match.groups()
    params = _params(int(ops), int(memory_kib))
    if params.is_weak and not allow_weak:
        raise WeakHeader
    key = derive(passphrase, bytes.fromhex(salt), params)
    try:
        return box.unlock(key, bytes.fromhex(sealed), _context(header.vault_id, facts))
    except Tampered:
        raise WrongPassphrase from None


def _params(ops: int, memory_kib: int) -> KdfParams:
    if ops > MAX_OPS or memory_kib > MAX_MEMORY_KIB:
        raise TooMuchWork
    try:
        return KdfParams(ops, memory_kib)
    except ValueError:
        raise WeakHeader from None


def _lock(
    vault: str,
    master_key: bytes,
    passphrase: str,
    params: KdfParams,
    entropy: Callable[[int], bytes],
) -> str:
    salt = entropy(SALT_BYTES)
    facts = (
        f"{_KIND}argon2id ops={params.ops} memory_kib={params.memory_kib} salt={salt.hex()}"
    )
    key = derive(passphrase, salt, params)
    sealed = box.lock(key, master_key, _context(vault, facts), entropy)
    return f"{facts} box={sealed.hex()}"


def _context(vault: str, facts: str) -> bytes:
    return f"{_FIRST_LINE}vault {vault}\n{facts}".encode()


def _check(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()
