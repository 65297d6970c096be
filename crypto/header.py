"""The text of a vault header, and what makes it one: its grammar, its check and its seal.

    deponent-vault/1
    vault <32 hex digits>
    kdf argon2id ops=3 memory_kib=1048576 salt=<32 hex>
    erase-after 0
    slot passphrase box=<144 hex> note=<336 hex>
    slot passphrase+keyfile box=<144 hex> note=<336 hex>
    slot recovery mlkem768x25519 file=<hex> note=<336 hex>
    seal <64 hex digits>
    check <64 hex digits>

All passphrases share one key derivation, so that many slots cost no more than one. Slots of
kinds that this version does not know are kept as they are. The check tells damage from a
wrong passphrase, before there is a key; it protects from nobody. The seal needs the master
key, and so protects every line, also those that the person opening it did not need.
"""

import hashlib
import hmac
import re
from dataclasses import dataclass

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from crypto.errors import MalformedHeader, NewerFormat, TooMuchWork, WeakHeader
from crypto.passphrase import MAX_MEMORY_KIB, MAX_OPS, KdfParams

MAX_BYTES = 64 * 1024
MAX_SLOTS = 16
KEY_BYTES = 32
MAX_ERASE_AFTER = 99
PASSPHRASE, KEY_FILE, RECOVERY = "passphrase", "passphrase+keyfile", "recovery"
_SEAL_PURPOSE = b"header-seal/v1"
_MAGIC = "deponent-vault/"
FIRST_LINE = f"{_MAGIC}1\n"
_NEWER = re.compile(_MAGIC + r"[1-9][0-9]{0,8}\n")
_HEADER = re.compile(
    FIRST_LINE
    + r"vault (?P<vault>[0-9a-f]{32})\n"
    + r"kdf argon2id ops=(?P<ops>[1-9][0-9]{0,8}) memory_kib=(?P<memory>[1-9][0-9]{0,11})"
    + r" salt=(?P<salt>[0-9a-f]{32})\n"
    + r"erase-after (?P<erase>0|[1-9][0-9]?)\n"
    + r"(?P<slots>(?:slot [!-~]+(?: [!-~]+)*\n)+)"
    + r"seal (?P<seal>[0-9a-f]{64})\n"
    + r"check (?P<check>[0-9a-f]{64})\n"
)
_NOTE = r" note=(?P<note>[0-9a-f]{336})"
_KNOWN = {
    PASSPHRASE: re.compile(r"slot passphrase box=(?P<sealed>[0-9a-f]{144})" + _NOTE),
    KEY_FILE: re.compile(r"slot passphrase\+keyfile box=(?P<sealed>[0-9a-f]{144})" + _NOTE),
    RECOVERY: re.compile(
        r"slot recovery mlkem768x25519 file=(?P<sealed>(?:[0-9a-f]{2}){1,4096})" + _NOTE
    ),
}


@dataclass(frozen=True, slots=True)
class Slot:
    """One line of the header.

    Attributes:
        kind: The word behind ``slot``; one that is not known here is kept.
        line: All of it, without the line end.
        sealed: The locked master key; empty for a kind that is not known.
        note: A box about the slot, for whoever has the master key.
    """

    kind: str
    line: str
    sealed: bytes = b""
    note: bytes = b""

    @property
    def id(self) -> str:
        """16 hex digits that name this slot in this header."""
        return hashlib.sha256(self.line.encode()).hexdigest()[:16]

    @property
    def is_personal(self) -> bool:
        """Whether a person opens it with what they know."""
        return self.kind in {PASSPHRASE, KEY_FILE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What a header says.

    Attributes:
        vault_id: 32 hex digits.
        ops: Passes of Argon2id, perhaps more than is granted.
        memory_kib: Its memory, perhaps more than is granted.
        salt: 16 bytes, the same for all passphrases.
        erase_after: How many wrong passphrases in a row erase the vault; 0 for never.
        slots: In the order of their lines.
    """

    vault_id: str
    ops: int
    memory_kib: int
    salt: bytes
    erase_after: int
    slots: tuple[Slot, ...]

    @property
    def params(self) -> KdfParams:
        """The work of opening.

        Raises:
            TooMuchWork: More than is granted.
            WeakHeader: Less than can be.
        """
        if self.ops > MAX_OPS or self.memory_kib > MAX_MEMORY_KIB:
            raise TooMuchWork
        try:
            return KdfParams(self.ops, self.memory_kib)
        except ValueError:
            raise WeakHeader from None

    @property
    def kdf_line(self) -> str:
        """The line about key derivation."""
        return (
            f"kdf argon2id ops={self.ops} memory_kib={self.memory_kib}"
            f" salt={self.salt.hex()}\n"
        )

    @property
    def about_vault(self) -> str:
        """The lines to which every slot is bound."""
        return f"{FIRST_LINE}vault {self.vault_id}\n"

    def to_bytes(self, master_key: bytes) -> bytes:
        """Return the bytes of the header file, sealed under the master key."""
        body = self._body() + f"seal {self._seal(master_key)}\n"
        return f"{body}check {_check(body)}\n".encode()

    def require_seal(self, raw: bytes, master_key: bytes) -> None:
        """Return if `raw` was written by somebody who had the master key.

        Raises:
            MalformedHeader: Somebody else changed it.
        """
        if not hmac.compare_digest(raw, self.to_bytes(master_key)):
            raise MalformedHeader

    def _seal(self, master_key: bytes) -> str:
        key = subkey(master_key, _SEAL_PURPOSE)
        return hmac.new(key, self._body().encode(), hashlib.sha256).hexdigest()

    def _body(self) -> str:
        lines = "".join(f"{slot.line}\n" for slot in self.slots)
        return f"{self.about_vault}{self.kdf_line}erase-after {self.erase_after}\n{lines}"


def parse_header(raw: bytes) -> Header:
    """Return the header that these bytes are. Whether its seal holds is asked later.

    Raises:
        MalformedHeader: The header is damaged.
        NewerFormat: A newer version wrote it.
    """
    if len(raw) > MAX_BYTES or not raw.isascii():
        raise MalformedHeader
    text = raw.decode("ascii")
    match = _HEADER.fullmatch(text)
    if match is None:
        if _NEWER.match(text) and not text.startswith(FIRST_LINE):
            raise NewerFormat
        raise MalformedHeader
    if match["check"] != _check(text[: match.start("check") - len("check ")]):
        raise MalformedHeader
    slots = tuple(parse_slot(line) for line in match["slots"].splitlines())
    if len(slots) > MAX_SLOTS or len({slot.line for slot in slots}) != len(slots):
        raise MalformedHeader
    return Header(
        vault_id=match["vault"],
        ops=int(match["ops"]),
        memory_kib=int(match["memory"]),
        salt=bytes.fromhex(match["salt"]),
        erase_after=int(match["erase"]),
        slots=slots,
    )


def parse_slot(line: str) -> Slot:
    """Return the slot of one line.

    Raises:
        MalformedHeader: It is of a kind that is known, and breaks its form.
    """
    kind = line.split(" ", 2)[1]
    if kind not in _KNOWN:
        return Slot(kind, line)
    match = _KNOWN[kind].fullmatch(line)
    if match is None:
        raise MalformedHeader
    return Slot(kind, line, bytes.fromhex(match["sealed"]), bytes.fromhex(match["note"]))


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


def _check(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()
