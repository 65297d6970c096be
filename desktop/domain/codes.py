"""Case codes: how a deponent is called everywhere outside the identity compartment.

A code is seven random letters and a check letter, shown as ``K7M4-P9RJ``. The alphabet has
23 signs, none of which looks like another when handwritten; 23 is prime, so the weighted
sum finds every single wrong sign and every swap of two signs.
"""

from desktop.domain.errors import BadCaseCode

ALPHABET = "34679ACDEFGHJKMNPRTVWXY"
LETTERS = 7


def _check_letter(letters: str) -> str:
    total = sum((place + 2) * ALPHABET.index(sign) for place, sign in enumerate(letters))
    return ALPHABET[-total % len(ALPHABET)]


def make_case_code(random: bytes) -> str:
    """Return a case code drawn from `random`.

    Args:
        random: At least 16 random bytes; more than enough for an unbiased draw.
    """
    number = int.from_bytes(random[:16], "big")
    letters = ""
    for _ in range(LETTERS):
        number, place = divmod(number, len(ALPHABET))
        letters += ALPHABET[place]
    whole = letters + _check_letter(letters)
    return f"{whole[:4]}-{whole[4:]}"


def parse_case_code(text: str) -> str:
    """Return the normal form of a case code as a person typed it.

    Raises:
        BadCaseCode: Wrong length, unknown sign or wrong check letter.
    """
    plain = "".join(text.split()).replace("-", "").upper()
    if len(plain) != LETTERS + 1 or any(sign not in ALPHABET for sign in plain):
        raise BadCaseCode
    if _check_letter(plain[:LETTERS]) != plain[LETTERS]:
        raise BadCaseCode
    return f"{plain[:4]}-{plain[4:]}"
