"""Ed25519 by hand, slowly: to make keys and signatures that no honest program makes.

Source: RFC 8032, section 5.1; the kinds of cases are those that the published sets of
Wycheproof and C2SP/CCTV ("ed25519vectors") try.
"""

import hashlib

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT = pow(2, (P - 1) // 4, P)
NEUTRAL = (0, 1)


def add(first, second):
    (x1, y1), (x2, y2) = first, second
    both = D * x1 * x2 * y1 * y2 % P
    x = (x1 * y2 + x2 * y1) * pow(1 + both, -1, P) % P
    y = (y1 * y2 + x1 * x2) * pow(1 - both, -1, P) % P
    return x, y


def times(scalar, point):
    total = NEUTRAL
    while scalar:
        if scalar & 1:
            total = add(total, point)
        point = add(point, point)
        scalar >>= 1
    return total


def at(y, sign=0):
    """Return the point with this y, or None."""
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P:
        return None
    return (P - x if x % 2 != sign and x else x), y % P


BASE = at(4 * pow(5, -1, P) % P)


def encoded(point):
    x, y = point
    return (y | (x & 1) << 255).to_bytes(32, "little")


def _torsion():
    """Return the eight points of small order."""
    y = 2
    while True:
        found = at(y)
        if found:
            one = times(ORDER, found)
            if times(4, one) != NEUTRAL:
                return tuple(times(number, one) for number in range(8))
        y += 1


TORSION = _torsion()
SMALL = tuple(map(encoded, TORSION))
"""The eight keys that fit every message: their one form."""
ODD_FORMS = tuple(
    (value | sign << 255).to_bytes(32, "little")
    for value in (0, 1, P - 1, P, P + 1, *range(P + 2, 2**255))
    for sign in (0, 1)
    if (value | sign << 255).to_bytes(32, "little") not in SMALL
)
"""Numbers that stand for a small y in a second form, or for x = 0 with a sign."""


def secret(seed):
    """Return the scalar and the prefix that follow from a seed of 32 bytes."""
    digest = hashlib.sha512(seed).digest()
    scalar = int.from_bytes(digest[:32], "little")
    return scalar & ~7 & (1 << 254) - 1 | 1 << 254, digest[32:]


def challenge(commitment, key, message):
    digest = hashlib.sha512(commitment + key + message).digest()
    return int.from_bytes(digest, "little") % ORDER


def signed(seed, message, *, key_twist=0, nonce_twist=0):
    """Return a key and a signature in which points of small order were added.

    Either holds in a check that multiplies by eight, and only there, unless the twists
    happen to cancel.
    """
    scalar, prefix = secret(seed)
    key = encoded(add(times(scalar, BASE), TORSION[key_twist]))
    nonce = int.from_bytes(hashlib.sha512(prefix + message).digest(), "little") % ORDER
    commitment = encoded(add(times(nonce, BASE), TORSION[nonce_twist]))
    number = (nonce + challenge(commitment, key, message) * scalar) % ORDER
    return key, commitment + number.to_bytes(32, "little")
