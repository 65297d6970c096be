"""Passphrases: made from a word list, judged by a floor, turned into keys by Argon2id."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from nacl.bindings import crypto_pwhash_alg, crypto_pwhash_ALG_ARGON2ID13

from crypto.errors import NotEnoughMemory, WeakPassphrase
from crypto.strength import strength_bits
from crypto.wordlist import words

__all__ = [
    "FLOOR_BITS",
    "MEDIUM",
    "MODEST",
    "STRONG",
    "KdfParams",
    "choose",
    "derive",
    "generate",
    "normal",
    "require_strong",
    "strength_bits",
    "words",
]

WORDS = 6
FLOOR_BITS = 64.0
"""The least a passphrase must be worth: six list words of one's own choice, or equal."""
KEY_BYTES = 32
SALT_BYTES = 16
MIB = 1024
"""KiB in a MiB."""
FLOOR_MEMORY_KIB = 256 * MIB
MAX_MEMORY_KIB = 4096 * MIB
MAX_OPS = 16


@dataclass(frozen=True, slots=True)
class KdfParams:
    """The work of one Argon2id run.

    Attributes:
        ops: Passes over the memory, 1 to 16.
        memory_kib: Memory in KiB, 8 to 4 GiB.
    """

    ops: int
    memory_kib: int

    def __post_init__(self) -> None:
        if not (1 <= self.ops <= MAX_OPS and 8 <= self.memory_kib <= MAX_MEMORY_KIB):
            raise ValueError("key derivation out of bounds")

    @property
    def is_weak(self) -> bool:
        """Whether this is below the floor for a vault."""
        return self.memory_kib < FLOOR_MEMORY_KIB


STRONG = KdfParams(ops=3, memory_kib=1024 * MIB)
MEDIUM = KdfParams(ops=4, memory_kib=512 * MIB)
MODEST = KdfParams(ops=4, memory_kib=256 * MIB)


def choose(total_memory_bytes: int) -> KdfParams:
    """Return the work that suits a machine with so much memory: at most a quarter of it.

    Args:
        total_memory_bytes: All memory of the machine, in bytes.
    """
    quarter_kib = total_memory_bytes // 4 // 1024
    # A machine sold with 4 GB reports a little less.
    fits = quarter_kib + quarter_kib // 8
    return next((each for each in (STRONG, MEDIUM) if each.memory_kib <= fits), MODEST)


def generate(entropy: Callable[[int], bytes]) -> str:
    """Return six different words, each as likely as any other: 77 bits.

    Args:
        entropy: Returns so many random bytes.
    """
    drawn: list[str] = []
    while len(drawn) < WORDS:
        # 13 bits, thrown away if beyond the list, so that no word is likelier.
        place = int.from_bytes(entropy(2), "big") & 0x1FFF
        if place < len(words()) and words()[place] not in drawn:
            drawn.append(words()[place])
    return " ".join(drawn)


def require_strong(passphrase: str) -> None:
    """Return if the passphrase reaches the floor.

    Raises:
        WeakPassphrase: It does not.
    """
    if strength_bits(passphrase) < FLOOR_BITS:
        raise WeakPassphrase


def normal(passphrase: str) -> str:
    """Return the passphrase as it is hashed: composed signs, single spaces, none around.

    So it opens on another keyboard or system, and a space too many does not lock out.
    """
    return " ".join(unicodedata.normalize("NFC", passphrase).split())


def derive(passphrase: str, salt: bytes, params: KdfParams) -> bytes:
    """Return 32 bytes of Argon2id (RFC 9106), one lane.

    Args:
        passphrase: As typed; brought into its normal form here.
        salt: 16 bytes.
        params: The work; takes this much memory and seconds.

    Raises:
        NotEnoughMemory: The machine could not give the memory.
    """
    try:
        key: bytes = crypto_pwhash_alg(
            KEY_BYTES,
            normal(passphrase).encode("utf-8", "surrogatepass"),
            salt,
            params.ops,
            params.memory_kib * 1024,
            crypto_pwhash_ALG_ARGON2ID13,
        )
    except (MemoryError, RuntimeError):
        raise NotEnoughMemory from None
    return key
