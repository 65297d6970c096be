"""Changes of bytes and lines, of whatever they are."""

from tests.fuzz.dice import Dice

TOKENS = (
    b"",
    b"\0",
    b"\xff",
    b"\n",
    b"\r\n",
    b"\xef\xbb\xbf",
    b'"',
    b"\\",
    b"\\u0000",
    b"\\ud800",
    b"[",
    b"]",
    b"{",
    b"}",
    b":",
    b",",
    b"null",
    b"true",
    b"NaN",
    b"-0",
    b"1e9",
    b"1.0",
    b"9007199254740992",
    b"9" * 400,
    b"=" * 4,
    b"  ",
    b"..",
    b"/",
    b"data/",
    bytes(512),
    b"[" * 2000,
    b'{"a":' * 2000,
    "\u202e".encode(),
    "\u0430".encode(),
    b"\xed\xa0\x80",
    b"age-encryption.org/v1\n",
    b"-> X25519 ",
    b"\n--- ",
)


def changed(raw: bytes, dice: Dice) -> bytes:
    """Return `raw` with one to three changes of a few bytes."""
    for _ in range(1 + dice.below(3)):
        raw = _once(raw, dice)
    return raw


def _once(raw: bytes, dice: Dice) -> bytes:
    start = dice.below(len(raw) + 1)
    end = min(len(raw), start + dice.choose((0, 0, 1, 1, 2, 8, 64, 600)))
    other = dice.below(len(raw) + 1)
    middle = {
        0: bytes(each ^ 1 << dice.below(8) for each in raw[start:end]),
        1: b"",
        2: raw[start:end] * 2,
        3: dice.octets(1 + dice.below(8)),
        4: raw[other : other + 40],
    }.get(dice.below(8), dice.choose(TOKENS))
    rest = b"" if dice.one_in(12) else raw[end:]
    return raw[:start] + middle + rest


def lines_changed(raw: bytes, dice: Dice) -> bytes:
    """Return `raw` with its lines dropped, doubled, swapped or one of them changed."""
    lines = raw.splitlines(keepends=True) or [b""]
    one, two = dice.below(len(lines)), dice.below(len(lines))
    match dice.below(5):
        case 0:
            del lines[one]
        case 1:
            lines.insert(two, lines[one])
        case 2:
            lines[one], lines[two] = lines[two], lines[one]
        case 3:
            lines[one] = _once(lines[one], dice)
        case _:
            lines[one] = lines[one].swapcase()
    return b"".join(lines)
