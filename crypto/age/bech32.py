"""Bech32 without a limit on the length, as age writes its keys.

Source: BIP 173.
"""

from functools import reduce
from operator import xor

from crypto.errors import BadKey

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUE = {letter: value for value, letter in enumerate(_LETTERS)}
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_REMAINDERS = tuple(
    reduce(xor, (each for place, each in enumerate(_GENERATORS) if top >> place & 1), 0)
    for top in range(32)
)
_CHECK_LETTERS = 6
MAX_LETTERS = 8192


def encode(prefix: str, raw: bytes) -> str:
    """Return `raw` behind the lower-case `prefix`."""
    digits = _to_digits(raw)
    checksum = _polymod([*_expand(prefix), *digits, *([0] * _CHECK_LETTERS)]) ^ 1
    digits += [checksum >> 5 * (5 - place) & 31 for place in range(_CHECK_LETTERS)]
    return prefix + "1" + "".join(_LETTERS[digit] for digit in digits)


def decode(text: str) -> tuple[str, bytes]:
    """Return prefix and bytes; the prefix keeps the case of `text`.

    Raises:
        BadKey: Mixed case, a sign outside the alphabet, a wrong checksum, or leftover bits.
    """
    lower = text.lower()
    prefix, one, letters = lower.rpartition("1")
    if not (one and prefix) or len(text) > MAX_LETTERS or text not in (lower, text.upper()):
        raise BadKey
    if not all("!" <= sign <= "~" for sign in prefix) or len(letters) < _CHECK_LETTERS:
        raise BadKey
    try:
        digits = [_VALUE[letter] for letter in letters]
    except KeyError:
        raise BadKey from None
    if _polymod([*_expand(prefix), *digits]) != 1:
        raise BadKey
    return text[: len(prefix)], _from_digits(digits[:-_CHECK_LETTERS])


def _expand(prefix: str) -> list[int]:
    signs = prefix.encode()
    return [sign >> 5 for sign in signs] + [0] + [sign & 31 for sign in signs]


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        check = (check & 0x1FFFFFF) << 5 ^ value ^ _REMAINDERS[check >> 25]
    return check


def _to_digits(raw: bytes) -> list[int]:
    length = -(-len(raw) * 8 // 5)
    number = int.from_bytes(raw, "big") << length * 5 - len(raw) * 8
    return [number >> 5 * (length - 1 - place) & 31 for place in range(length)]


def _from_digits(digits: list[int]) -> bytes:
    number = 0
    for digit in digits:
        number = number << 5 | digit
    leftover = len(digits) * 5 % 8
    if leftover >= 5 or number & ((1 << leftover) - 1):
        raise BadKey
    return (number >> leftover).to_bytes(len(digits) * 5 // 8, "big")
