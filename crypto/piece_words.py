"""The words of a piece: the list of SLIP-39, its short forms, and how slips look."""

from collections.abc import Sequence
from difflib import get_close_matches
from functools import cache
from itertools import combinations

from shamir_mnemonic.rs1024 import create_checksum, verify_checksum
from shamir_mnemonic.wordlist import WORD_INDEX_MAP, WORDLIST

WORDS = 33
"""Words of one piece: 256 bits, the number of the set, and the checksum."""
LETTERS = 4
"""So many first letters tell every word of the list from all others."""
_PLACES = range(WORDS)
_CHECKSUM_WORDS, _WORD_BITS = 3, 10
_EXTENDABLE, _CLASSIC = b"shamir_extendable", b"shamir"
_SUGGESTIONS, _LIKENESS = 3, 0.5


def word_list() -> tuple[str, ...]:
    """Return the 1,024 words of SLIP-39, sorted."""
    return tuple(WORDLIST)


def complete(typed: str) -> str:
    """Return the word of the list that `typed` means: all of it, or 4 letters or more."""
    start = typed.strip().lower() if typed.isascii() else ""
    if start in WORD_INDEX_MAP:
        return start
    word = _by_letters().get(start[:LETTERS], "")
    return word if word.startswith(start) else ""


@cache
def _by_letters() -> dict[str, str]:
    return {word[:LETTERS]: word for word in WORDLIST}


def suggestions(typed: str) -> tuple[str, ...]:
    """Return up to three words of the list that look like `typed`, nearest first."""
    return tuple(
        get_close_matches(typed.strip().lower(), WORDLIST, _SUGGESTIONS, _LIKENESS)
    )


def holds(words: Sequence[str]) -> bool:
    """Say whether the checksum of 33 listed words holds."""
    return verify_checksum(_values(words), _EXTENDABLE)


def is_classic(words: Sequence[str]) -> bool:
    """Say whether the checksum holds as that of a share without the extendable flag."""
    return verify_checksum(_values(words), _CLASSIC)


def _values(words: Sequence[str]) -> list[int]:
    return [WORD_INDEX_MAP[word] for word in words]


def suspects(words: Sequence[str]) -> tuple[int, ...]:
    """Return the number of the one wrong word, or of two that changed places, or none.

    The checksum is linear, so the effect of any change is the sum of those of its bits; it
    finds one wrong word for certain. SLIP-0039 lets a program say where an error is and
    forbids to say what would be right.
    """
    values = _values(words)
    missing = _syndrome(values)
    effects = [[_effect(place, 1 << bit) for bit in range(_WORD_BITS)] for place in _PLACES]
    for place in _PLACES:
        if _explains(effects[place], missing):
            return (place + 1,)
    for one, other in combinations(_PLACES, 2):
        change = values[one] ^ values[other]
        if _summed(effects[one], change) ^ _summed(effects[other], change) == missing:
            return (one + 1, other + 1)
    return ()


def _number(values: Sequence[int]) -> int:
    total = 0
    for value in values:
        total = total << _WORD_BITS | value
    return total


def _syndrome(values: list[int]) -> int:
    """Return by what the checksum differs from what it should be, 30 bits."""
    body, given = values[:-_CHECKSUM_WORDS], values[-_CHECKSUM_WORDS:]
    return _number(create_checksum(body, _EXTENDABLE)) ^ _number(given)


@cache
def _effect(place: int, change: int) -> int:
    """Return what `change` to the word at `place` does to the syndrome."""
    none = [0] * WORDS
    changed = [change if at == place else 0 for at in _PLACES]
    return _syndrome(changed) ^ _syndrome(none)


def _summed(effects: list[int], change: int) -> int:
    total = 0
    for bit, effect in enumerate(effects):
        total ^= effect if change >> bit & 1 else 0
    return total


def _explains(effects: list[int], missing: int) -> bool:
    """Say whether `missing` is a sum of some of `effects`: elimination over GF(2)."""
    basis: list[int] = []
    for vector in effects:
        rest = _reduced(vector, basis)
        if rest:
            basis.append(rest)
    return _reduced(missing, basis) == 0


def _reduced(vector: int, basis: list[int]) -> int:
    for each in basis:
        vector = min(vector, vector ^ each)
    return vector
